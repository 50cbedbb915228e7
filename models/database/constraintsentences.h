// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/catalog/record.h"
#include "models/database/executor.h"

/// Turns what the database refused into the sentence at the field, the same from both engines: constraints are named after
/// their table and columns (chk_programs_status, uq_users_email_lower), SQLite names the columns of unique keys.
class ConstraintSentences final
{
public:
    explicit ConstraintSentences(const Catalog &catalog) : m_catalog(catalog) {}

    /// The error with fields and a sentence where they can be known; others as they came. `values`: what was written.
    [[nodiscard]] Error explain(const Error &error, const Entity &entity, const FieldValues &values) const;
    /// Which references of `values` lead nowhere: after a MissingReference, outside the failed transaction.
    [[nodiscard]] Error explainReferences(const Error &error, const Entity &entity, const FieldValues &values,
                                          Executor &executor) const;

private:
    const Catalog &m_catalog;
};

/// The columns that a constraint's name or SQLite's list of columns speaks of, as far as they are fields of the entity.
[[nodiscard]] QStringList constraintFields(const Entity &entity, const QString &constraint);
