// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/searchserver.h"

#include "models/database/sqldialect.h"
#include "models/search/searchrows.h"

namespace {

QString howName(SearchHow how)
{
    switch (how) {
    case SearchHow::Beginning:
        return QStringLiteral("beginning");
    case SearchHow::Inside:
        return QStringLiteral("inside");
    case SearchHow::Typo:
        break;
    }
    return QStringLiteral("typo");
}

} // namespace

Result<QList<SearchEntry>> SearchServer::find(const QStringList &words, SearchHow how, int perKind)
{
    const QString list = QStringLiteral("{\"%1\"}").arg(words.join(QLatin1String("\",\""))); // folded: letters and digits only
    return readSearchEntries(m_executor,
                             QStringLiteral("SELECT record_id, entity, active, day, words FROM app.search_find($1::text[], $2::text, $3::integer)"),
                             {list, howName(how), perKind});
}

Result<QList<SearchEntry>> SearchServer::entries(const QStringList &recordIds)
{
    const SqlDialect dialect(m_executor.engine());
    return readSearchEntries(m_executor, QStringLiteral("SELECT record_id, entity, active, day, words FROM app.search_records($1::uuid[])"),
                             {dialect.listValue(recordIds)});
}
