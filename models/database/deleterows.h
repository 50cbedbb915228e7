// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/executor.h"

#include <QStringList>

/// The only way in which records are deleted. On a server the program has no DELETE of its own: a function of the database
/// does it, under the policies of whoever asks. Gives how many rows are gone; rows that may not be deleted stay silently, so
/// compare where it matters. StillReferenced as from a DELETE.
[[nodiscard]] Result<qint64> deleteRows(Executor &executor, const QString &table, const QStringList &ids);

/// The statement of that, for those who run it their own way. On a server its only value is how many rows are gone.
[[nodiscard]] Statement deleteStatement(Engine engine, const QString &table, const QStringList &ids);

/// The same, but Permission unless every row that is still there goes.
[[nodiscard]] Result<qint64> deleteAllRows(Executor &executor, const QString &table, const QStringList &ids);

/// Takes batches of deleted records out of the recycle list for good. Gives how many rows of records they were.
[[nodiscard]] Result<qint64> forgetDeleted(Executor &executor, const QStringList &batches);
/// The same for some rows of one batch; its line in the list stays.
[[nodiscard]] Result<qint64> forgetDeletedRows(Executor &executor, const QString &batch, const QStringList &ids);
