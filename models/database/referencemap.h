// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/recordstore.h"

/// What the live schema does with rows that refer to a deleted one: the one place that knows ON DELETE.
struct ReferenceEffect
{
    QString table;  ///< whose rows refer
    QString column;
    QString target; ///< the table that is referred to
    Dependents::Effect effect = Dependents::Effect::Hinders;
};

class ReferenceMap final
{
public:
    /// Reads the foreign keys of the database. The history and what triggers keep by themselves are left out: they let go.
    [[nodiscard]] static Result<ReferenceMap> load(Executor &executor);

    [[nodiscard]] QList<ReferenceEffect> referencesTo(const QString &table) const;
    /// The other way round: what rows of the table refer to.
    [[nodiscard]] QList<ReferenceEffect> referencesOf(const QString &table) const;
    /// The tables, each after those that it refers to; circles are broken at any place.
    [[nodiscard]] QStringList inOrder(const QStringList &tables) const;

private:
    QList<ReferenceEffect> m_effects;
};

/// The columns of a table that can be written, in their order.
[[nodiscard]] Result<QStringList> writableColumns(Executor &executor, const QString &table);
