// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QJsonArray>
#include <QString>
#include <QStringList>

class Executor;

/// What a merge did, step by step, so that it can be taken back in the opposite order. Rows are kept as the text that the
/// database gave (numbers would lose digits in between).
class MergeLog final
{
public:
    MergeLog() = default;
    explicit MergeLog(const QString &json);

    /// `ids` of the table referred to `from` in the column, and refer to `to`.
    void moved(const QString &table, const QString &column, const QString &from, const QString &to, const QStringList &ids);
    void changed(const QString &table, const QString &id, const QStringList &columns, const QString &before,
                 const QString &after);
    void created(const QString &table, const QString &id);
    void deleted(const QString &table, const QString &id, const QString &row);

    [[nodiscard]] const QJsonArray &steps() const { return m_steps; }
    [[nodiscard]] QString toJson() const;

private:
    QJsonArray m_steps;
};

/// Reads a row as text: jsonb on PostgreSQL (of users without the password), the plain columns on SQLite. Empty when it is gone.
[[nodiscard]] Result<QString> mergeRowText(Executor &executor, const QString &table, const QString &id);
/// Columns of a unique key each, of those keys that `column` is part of.
[[nodiscard]] Result<QList<QStringList>> uniqueKeysWith(Executor &executor, const QString &table, const QString &column);
