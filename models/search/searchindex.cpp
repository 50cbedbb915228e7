// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/searchindex.h"

#include "models/database/sqldialect.h"

#include <QHash>

#include <algorithm>

namespace {

constexpr qint64 firstKind = 1;
constexpr qint64 lastKind = 11;
constexpr qsizetype indexedPrefix = 3; // letters whose beginnings FTS5 keeps
constexpr int mergedKinds = 4;
constexpr int kindShift = 37; // of the ids on SQLite: kind, one bit for being in use, 36 bits of sequence

constexpr int newestEntries = 700;
constexpr qsizetype rareEntries = 8;
constexpr int mostRare = 5000;

const QLatin1String entryOrder("ORDER BY active DESC, day DESC, record_id");
const QLatin1String entryColumns("record_id, entity, active, day, words");

/// The kind of an entry, as migration 0100 numbers them.
qint64 kindOf(const QString &entity)
{
    static const QHash<QString, qint64> kinds{
        {QStringLiteral("organizations"), 2}, {QStringLiteral("programs"), 3},    {QStringLiteral("cohorts"), 4},
        {QStringLiteral("projects"), 5},      {QStringLiteral("program_applications"), 6}, {QStringLiteral("mentorships"), 7},
        {QStringLiteral("meetings"), 8},      {QStringLiteral("tasks"), 9},       {QStringLiteral("documents"), 10},
        {QStringLiteral("conversations"), 11},
    };
    return kinds.value(entity, 1); // people are named by what they are
}

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

/// The planner knows neither how common a beginning is nor that a word is not in a kind at all, and would walk half a million
/// entries without meeting any. So first the newest of each kind are looked through, where what is common is met at once. Where
/// that gives little it is rare: GIN has the rest, by the words that are named; beginnings of very many words name none.
Result<QList<SearchEntry>> SearchIndex::findOnServer(const QList<SearchCondition> &conditions, int perKind)
{
    const QString newest = QStringLiteral("(SELECT %1 FROM (SELECT * FROM search_entries WHERE kind = %2 %3 LIMIT %4) n "
                                          "WHERE lexemes @@ $1::tsquery LIMIT %5)");
    QStringList parts;
    for (qint64 kind = firstKind; kind <= lastKind; ++kind) {
        parts.append(newest.arg(entryColumns).arg(kind).arg(entryOrder).arg(newestEntries).arg(perKind));
    }
    auto found = read(parts.join(QLatin1String(" UNION ALL ")), {postgresQuery(conditions)});
    QList<SearchCondition> named;
    for (const SearchCondition &condition : conditions) {
        if (condition.prefix.isEmpty() || (condition.prefix.at(0).isDigit() && condition.prefix.size() > indexedPrefix)) {
            named.append(condition);
        }
    }
    if (!found || named.isEmpty()) {
        return found;
    }
    const QString rare = QStringLiteral("(WITH m AS MATERIALIZED (SELECT * FROM search_entries WHERE kind = %2 AND lexemes @@ $1::tsquery LIMIT %5) "
                                        "SELECT %1 FROM m WHERE lexemes @@ $2::tsquery %3 LIMIT %4)");
    parts.clear();
    for (qint64 kind = firstKind; kind <= lastKind; ++kind) {
        const auto few = std::count_if(found.value().cbegin(), found.value().cend(),
                                       [kind](const SearchEntry &entry) { return kindOf(entry.entity) == kind; });
        if (few < rareEntries) {
            parts.append(rare.arg(entryColumns).arg(kind).arg(entryOrder).arg(perKind).arg(mostRare));
        }
    }
    if (parts.isEmpty()) {
        return found;
    }
    auto rest = read(parts.join(QLatin1String(" UNION ALL ")), {postgresQuery(named), postgresQuery(conditions)});
    if (!rest) {
        return rest;
    }
    return found.value() + rest.value();
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
