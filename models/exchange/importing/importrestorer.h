// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/catalog/record.h"
#include "models/core/clock.h"
#include "models/database/executor.h"

#include <QJsonObject>

/// A record that an import changed, as its chunk has it: by field, or by "answers#Question".
struct ImportedChange
{
    QString id;
    QJsonObject before;
    QJsonObject after;
};

/// Puts back, field by field, what an import changed and nobody changed since. Blocking, inside the caller's transaction.
class ImportRestorer final
{
public:
    struct Outcome
    {
        QString id;
        bool restored = false; ///< at least one field
        bool gone = false;     ///< the record is not there any more
        QString reason{};      ///< translated: why something was kept; empty: nothing was
    };

    /// `entity` outlives it.
    ImportRestorer(const Catalog &catalog, const Entity &entity, Executor &executor, const Clock &clock);

    [[nodiscard]] Result<QList<Outcome>> restore(const QList<ImportedChange> &changes) const;

private:
    [[nodiscard]] Result<Outcome> restoreOne(const ImportedChange &change, const Record &now) const;
    /// What goes back; `edited`: labels of the fields that stay.
    [[nodiscard]] FieldValues valuesBack(const ImportedChange &change, const Record &now, QStringList &edited) const;

    const Catalog &m_catalog;
    const Entity &m_entity;
    Executor &m_executor;
    const Clock &m_clock;
};
