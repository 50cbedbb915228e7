// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/executor.h"
#include "models/database/referencemap.h"
#include "models/exchange/importing/importrecord.h"

/// Removes records that an import made, where they are still as it made them. On a server a function of the database decides and
/// does it (0302), in a file the same questions are asked here. Blocking, inside the caller's transaction.
class ImportRemover final
{
public:
    /// What became of a record.
    struct Fate
    {
        enum class State {
            Removed,
            Gone,     ///< it was not there any more
            Foreign,  ///< something else made it
            Edited,
            SignedIn, ///< a person who has used the account
            Used,     ///< `uses` says by how many rows of which table
            Refused   ///< `error` says why
        };

        QString id;
        State state = State::Removed;
        QMap<QString, qint64> uses;
        QString error{};
    };

    /// `map` outlives it.
    ImportRemover(Executor &executor, const ReferenceMap &map, const ImportRecord &import);

    /// `table`: "users" for people, whose profiles and details go with them. One fate for each id, in any order.
    [[nodiscard]] Result<QList<Fate>> remove(const QString &table, const QStringList &ids);

    /// The tables that make a person, users first.
    [[nodiscard]] static const QStringList &personTables();

private:
    [[nodiscard]] Result<QList<Fate>> removeAll(const QString &table, const QStringList &ids);
    [[nodiscard]] Result<QList<Fate>> removeOnServer(const QString &table, const QStringList &ids);
    [[nodiscard]] Result<QList<Fate>> removeInFile(const QString &table, const QStringList &ids);
    [[nodiscard]] Result<QStringList> idsOf(const Statement &statement);
    [[nodiscard]] Result<QStringList> editedSince(const QStringList &tables, const QStringList &ids);
    [[nodiscard]] Result<QHash<QString, QMap<QString, qint64>>> hangingOn(const QStringList &tables, const QStringList &ids);
    [[nodiscard]] QString cameAlong(const ReferenceEffect &effect, const QStringList &tables) const;

    Executor &m_executor;
    const ReferenceMap &m_map;
    QString m_importId;
    Instant m_importedAt;
};
