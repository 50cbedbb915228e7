// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/executor.h"

#include <QStringList>

/// The steps of a merge that nobody may take with plain statements on a server: migration 0209. They work inside the transaction
/// that began the merge, from the person who goes to the one who stays, and for whoever merged when it is taken back. Blocking, in
/// the executor's thread. Only for PostgreSQL.
class ServerMerge final
{
public:
    ServerMerge(Executor &executor, QString mergeId, QString keptId, QString goneId);

    /// Permission, with the reason as a sentence, when the two may not be merged by whoever asks.
    [[nodiscard]] static Result<void> mayMerge(Executor &executor, const QString &keptId, const QString &goneId);

    [[nodiscard]] Result<void> begin(const QString &keptLabel, const QString &goneLabel, const Instant &at);
    /// True for the profiles and the person themselves, and for those of the one who stays.
    [[nodiscard]] bool isAbout(const QString &table, const QString &id) const;
    [[nodiscard]] const QString &keptId() const { return m_keptId; }
    [[nodiscard]] const QString &goneId() const { return m_goneId; }

    // Statements whose only value is how many rows they met.
    /// Rows that name the person who goes name the one who stays.
    [[nodiscard]] Statement move(const QString &table, const QString &column, const QStringList &ids, bool optional) const;
    /// The profile of the person who goes becomes one of the person who stays and has none.
    [[nodiscard]] Statement copyProfile(const QString &table) const;
    [[nodiscard]] Statement moveBack(const QString &table, const QString &column, const QStringList &ids) const;
    /// Refused while something still refers to the row.
    [[nodiscard]] Statement remove(const QString &table, const QString &id) const;
    /// The row of the person who went.
    [[nodiscard]] Statement putBack(const QString &table) const;
    /// The profile that the person who stayed has by the merge only.
    [[nodiscard]] Statement dropProfile(const QString &table) const;

private:
    Executor &m_executor;
    QString m_mergeId;
    QString m_keptId;
    QString m_goneId;
};

/// How many rows a statement met, be it an UPDATE or one of ServerMerge.
[[nodiscard]] qint64 rowsMet(const ResultSet &result);
