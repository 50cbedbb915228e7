// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/searchvocabulary.h"

namespace {

constexpr qsizetype gramLength = 3;

/// `"  m" OR " ma" OR "mar" …`: the trigrams of a word as FTS5 looks for them.
QString anyTrigram(const QString &typed)
{
    const QString padded = QStringLiteral("  %1 ").arg(typed);
    QStringList grams;
    for (qsizetype at = 0; at + gramLength <= padded.size(); ++at) {
        grams.append(QStringLiteral("\"%1\"").arg(padded.mid(at, gramLength)));
    }
    grams.removeDuplicates();
    return grams.join(QLatin1String(" OR "));
}

} // namespace

Result<QStringList> SearchVocabulary::words(const QString &sql, const QVariantList &values)
{
    const auto found = m_executor.run({sql, values, {FieldType::Text}, {}, {}});
    if (!found) {
        return found.error();
    }
    QStringList words;
    for (const QList<QVariant> &row : found.value().rows) {
        words.append(row.constFirst().toString());
    }
    return words;
}

Result<QStringList> SearchVocabulary::beginningWith(const QString &typed, int limit)
{
    // Up to the first text that does not begin with it: U+10FFFF stands after every letter.
    const QString end = typed + QChar(QChar::highSurrogate(0x10FFFF)) + QChar(QChar::lowSurrogate(0x10FFFF));
    return words(QStringLiteral("SELECT word FROM search_words WHERE word >= $1 AND word < $2 ORDER BY word LIMIT %1").arg(limit),
                 {typed, end});
}

Result<QStringList> SearchVocabulary::containing(const QString &typed, int limit)
{
    if (typed.size() < gramLength) {
        return QStringList();
    }
    return words(QStringLiteral("SELECT w.word FROM search_trigrams g JOIN search_words w ON w.id = g.rowid "
                                "WHERE search_trigrams MATCH $1 LIMIT %1").arg(limit),
                 {QStringLiteral("\"%1\"").arg(typed)});
}

Result<QStringList> SearchVocabulary::alike(const QString &typed, int limit)
{
    return words(QStringLiteral("SELECT w.word FROM search_trigrams g JOIN search_words w ON w.id = g.rowid "
                                "WHERE search_trigrams MATCH $1 ORDER BY g.rank LIMIT %1").arg(limit),
                 {anyTrigram(typed)});
}
