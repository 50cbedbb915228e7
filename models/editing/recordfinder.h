// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/core/clock.h"
#include "models/database/executor.h"

/// Finds records by what a spreadsheet says of them. Remembers what it found. Blocking, in the executor's thread.
class RecordFinder final
{
public:
    RecordFinder(const Catalog &catalog, Executor &executor, const Clock &clock);

    /// The ids of an entity's records of that name (folded, spaces simplified); at most two, since more are as bad.
    [[nodiscard]] Result<QStringList> byName(const Entity &entity, const QString &name);
    /// The records whose field is one of these texts, by the folded text; a document is found with and without its points.
    [[nodiscard]] Result<QHash<QString, QStringList>> byField(const Entity &entity, const Field &field,
                                                              const QStringList &texts);
    /// How byField() compares.
    [[nodiscard]] static QString keyForm(const QString &text);
    /// The same without points, spaces and hyphens.
    [[nodiscard]] static QString bareForm(const QString &text);

private:
    const Catalog &m_catalog;
    Executor &m_executor;
    const Clock &m_clock;
    QHash<QString, QStringList> m_named; ///< by entity and folded name
};
