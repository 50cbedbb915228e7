// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/searchindex.h"

#include "models/database/sqldialect.h"

#include <algorithm>

namespace {

constexpr qint64 firstKind = 1;
constexpr qint64 lastKind = 11;
constexpr qsizetype indexedPrefix = 3; // letters whose beginnings FTS5 keeps
constexpr int mergedKinds = 4;
constexpr int kindShift = 37; // of the ids on SQLite: kind, one bit for being in use, 36 bits of sequence

constexpr int newestEntries = 2000; // among which short beginnings are looked for
constexpr int namedEntries = 400;

const QLatin1String entryOrder("ORDER BY active DESC, day DESC, record_id");
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

/// tsquery: 'mar':* & ('mosquera' | 'mosquea').
QString postgresQuery(const QList<SearchCondition> &conditions)
{
    QStringList all;
    for (const SearchCondition &condition : conditions) {
        if (!condition.prefix.isEmpty()) {
            all.append(QStringLiteral("'%1':*").arg(condition.prefix));
        } else {
            all.append(QStringLiteral("('%1')").arg(condition.words.join(QLatin1String("' | '"))));
        }
    }
    return all.join(QLatin1String(" & "));
}

QString sqliteFind(int limit)
{
    return QStringLiteral("SELECT %1 FROM (SELECT rowid AS found FROM search_index WHERE search_index MATCH $1 "
                          "AND rowid BETWEEN $2 AND $3 ORDER BY rowid DESC LIMIT %2) JOIN search_entries ON id = found")
        .arg(entryColumns)
        .arg(limit);
}

QStringList wordsOfPart(const QString &part)
{
    return part.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

Result<QList<SearchEntry>> SearchIndex::read(const QString &sql, const QVariantList &values)
{
    const auto found =
        m_executor.run({sql, values, {FieldType::Id, FieldType::Text, FieldType::Bool, FieldType::Date, FieldType::Text}, {}, {}});
    if (!found) {
        return found.error();
    }
    QList<SearchEntry> entries;
    entries.reserve(found.value().rows.size());
    for (const QList<QVariant> &row : found.value().rows) {
        const QString words = row.at(4).toString();
        entries.append({row.at(1).toString(), row.at(0).toString(), row.at(2).toBool(), row.at(3).toDate(),
                        wordsOfPart(words.section(QLatin1Char('\n'), 0, 0)), wordsOfPart(words.section(QLatin1Char('\n'), 1))});
    }
    return entries;
}

/// How common a named word is in a kind the planner knows: it walks from the newest entry or asks GIN, whichever is less. Of
/// beginnings it knows nothing, and would walk half a million entries where none has it; GIN would collect as many. So they
/// are looked for among the newest entries that have the other words. Only beginnings of very many words come here as such
/// (SearchRepository), which are met at once.
Result<QList<SearchEntry>> SearchIndex::findOnServer(const QList<SearchCondition> &conditions, int perKind)
{
    QList<SearchCondition> named;
    QList<SearchCondition> guessed;
    for (const SearchCondition &condition : conditions) {
        const bool isNumber = !condition.prefix.isEmpty() && condition.prefix.at(0).isDigit() && condition.prefix.size() > indexedPrefix;
        (condition.prefix.isEmpty() || isNumber ? named : guessed).append(condition);
    }
    const QString inner = named.isEmpty() ? QStringLiteral("TRUE") : QStringLiteral("lexemes @@ $1::tsquery");
    const QString outer = guessed.isEmpty() ? QStringLiteral("TRUE") : QStringLiteral("lexemes @@ $%1::tsquery").arg(named.isEmpty() ? 1 : 2);
    QVariantList values;
    for (const QList<SearchCondition> &part : {named, guessed}) {
        if (!part.isEmpty()) {
            values.append(postgresQuery(part));
        }
    }
    QStringList parts;
    for (qint64 kind = firstKind; kind <= lastKind; ++kind) {
        // Apart and more than is needed: a small limit makes a walk look cheap to the planner, though nothing may be met on it.
        parts.append(QStringLiteral("(WITH n AS MATERIALIZED (SELECT * FROM search_entries WHERE kind = %2 AND %3 %4 LIMIT %5) "
                                    "SELECT %1 FROM n WHERE %6 LIMIT %7)")
                         .arg(entryColumns)
                         .arg(kind)
                         .arg(inner, entryOrder)
                         .arg(guessed.isEmpty() ? namedEntries : newestEntries)
                         .arg(outer)
                         .arg(perKind));
    }
    return read(parts.join(QLatin1String(" UNION ALL ")), values);
}

Result<QList<SearchEntry>> SearchIndex::find(const QList<SearchCondition> &conditions, int perKind)
{
    if (m_executor.engine() == Engine::PostgreSql) {
        return findOnServer(conditions, perKind);
    }
    // FTS5 merges the lists of all words with a long beginning before the first row comes: once, not for each kind.
    const bool merges = std::any_of(conditions.begin(), conditions.end(),
                                    [](const SearchCondition &condition) { return condition.prefix.size() > indexedPrefix; });
    QList<SearchEntry> entries;
    for (qint64 kind = firstKind; kind <= lastKind; ++kind) {
        auto found = read(sqliteFind(perKind), {sqliteMatch(conditions, merges), kind << kindShift, ((kind + 1) << kindShift) - 1});
        if (!found) {
            return found;
        }
        entries += found.value();
    }
    if (merges) {
        auto found = read(sqliteFind(perKind * mergedKinds), {sqliteMatch(conditions, false), firstKind << kindShift, (lastKind + 1) << kindShift});
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
    return read(QStringLiteral("SELECT %1 FROM search_entries WHERE %2")
                    .arg(entryColumns, dialect.idIsIn(QStringLiteral("record_id"), 1)),
                {dialect.listValue(recordIds)});
}
