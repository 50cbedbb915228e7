// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/searchindex.h"

#include "models/database/sqldialect.h"
#include "models/search/searchrows.h"

#include <algorithm>

namespace {

constexpr qint64 firstKind = 1;
constexpr qint64 lastKind = 11;
constexpr qsizetype indexedPrefix = 3; // letters whose beginnings FTS5 keeps
constexpr int mergedKinds = 4;
constexpr int kindShift = 37; // of the ids on SQLite: kind, one bit for being in use, 36 bits of sequence

const QLatin1String entryColumns("record_id, entity, active, day, words");

/// FTS5: "mar" * AND ("mosquera" OR "mosquea"). `whole`: what is longer than the indexed beginnings as the word itself.
QString sqliteMatch(const QList<SearchCondition> &conditions, bool whole)
{
    QStringList all;
    for (const SearchCondition &condition : conditions) {
        if (!condition.prefix.isEmpty()) {
            const bool exact = whole && condition.prefix.size() > indexedPrefix;
            all.append((exact ? QStringLiteral("\"%1\"") : QStringLiteral("\"%1\" *")).arg(condition.prefix));
        } else {
            all.append(QStringLiteral("(\"%1\")").arg(condition.words.join(QLatin1String("\" OR \""))));
        }
    }
    return all.join(QLatin1String(" AND "));
}

QString sqliteFind(int limit)
{
    return QStringLiteral("SELECT %1 FROM (SELECT rowid AS found FROM search_index WHERE search_index MATCH $1 "
                          "AND rowid BETWEEN $2 AND $3 ORDER BY rowid DESC LIMIT %2) JOIN search_entries ON id = found")
        .arg(entryColumns)
        .arg(limit);
}

} // namespace

Result<QList<SearchEntry>> SearchIndex::find(const QList<SearchCondition> &conditions, int perKind)
{
    // FTS5 merges the lists of all words with a long beginning before the first row comes: once, not for each kind.
    const bool merges = std::any_of(conditions.begin(), conditions.end(),
                                    [](const SearchCondition &condition) { return condition.prefix.size() > indexedPrefix; });
    QList<SearchEntry> entries;
    for (qint64 kind = firstKind; kind <= lastKind; ++kind) {
        auto found = readSearchEntries(m_executor, sqliteFind(perKind),
                                       {sqliteMatch(conditions, merges), kind << kindShift, ((kind + 1) << kindShift) - 1});
        if (!found) {
            return found;
        }
        entries += found.value();
    }
    if (merges) {
        auto found = readSearchEntries(m_executor, sqliteFind(perKind * mergedKinds),
                                       {sqliteMatch(conditions, false), firstKind << kindShift, (lastKind + 1) << kindShift});
        if (!found) {
            return found;
        }
        entries += found.value();
    }
    return entries;
}

Result<QList<SearchEntry>> SearchIndex::entries(const QStringList &recordIds)
{
    if (recordIds.isEmpty()) {
        return QList<SearchEntry>();
    }
    const SqlDialect dialect(m_executor.engine());
    return readSearchEntries(m_executor,
                             QStringLiteral("SELECT %1 FROM search_entries WHERE %2")
                                 .arg(entryColumns, dialect.idIsIn(QStringLiteral("record_id"), 1)),
                             {dialect.listValue(recordIds)});
}
