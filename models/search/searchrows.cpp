// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/searchrows.h"

namespace {

QStringList wordsOfPart(const QString &part)
{
    return part.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

Result<QList<SearchEntry>> readSearchEntries(Executor &executor, const QString &sql, const QVariantList &values)
{
    const auto found =
        executor.run({sql, values, {FieldType::Id, FieldType::Text, FieldType::Bool, FieldType::Date, FieldType::Text}, {}, {}});
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
