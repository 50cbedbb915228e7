// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/catalog/record.h"
#include "models/database/executor.h"

// What deleted_records holds: whole rows as JSON, or in place of a row a note of the references that it lost.

/// The key of such a note: {"_unlinked": {"column": "the id it referred to"}}.
inline constexpr const char *unlinkedReferencesKey = "_unlinked";

/// True where `d` (an alias of deleted_records) holds a whole row.
[[nodiscard]] QString isWholeDeletedRow(Engine engine, const QString &alias);

/// A column of the row that `d` holds, as text; for ids.
[[nodiscard]] QString deletedRowText(Engine engine, const QString &alias, const QString &column);

/// The deleted rows of one kind in a batch as records with canonical values, at most `limit`, in the order of their ids;
/// with `id`: that one. Fields of joined tables are not among them. Blocking.
[[nodiscard]] Result<QList<Record>> readDeletedRows(const Catalog &catalog, Executor &executor, const QString &batch,
                                                    const QString &entity, const QString &id, int limit);

/// How a record that is not in its table any more is called: the texts of its label; references only where `labels` knows
/// them. Empty when nothing in it has a name.
[[nodiscard]] QString labelOfDeleted(const Entity &entity, const Record &record, const QHash<QString, QString> &labels);
