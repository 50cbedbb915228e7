// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/mergelog.h"

#include "models/database/executor.h"
#include "models/database/referencemap.h"
#include "models/database/sqldialect.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>

MergeLog::MergeLog(const QString &json)
    : m_steps(QJsonDocument::fromJson(json.toUtf8()).object().value(QLatin1String("steps")).toArray())
{
}

void MergeLog::moved(const QString &table, const QString &column, const QString &from, const QString &to,
                     const QStringList &ids)
{
    m_steps.append(QJsonObject{{QStringLiteral("do"), QStringLiteral("move")},
                               {QStringLiteral("table"), table},
                               {QStringLiteral("column"), column},
                               {QStringLiteral("from"), from},
                               {QStringLiteral("to"), to},
                               {QStringLiteral("ids"), QJsonArray::fromStringList(ids)}});
}

void MergeLog::changed(const QString &table, const QString &id, const QStringList &columns, const QString &before,
                       const QString &after)
{
    m_steps.append(QJsonObject{{QStringLiteral("do"), QStringLiteral("change")},
                               {QStringLiteral("table"), table},
                               {QStringLiteral("id"), id},
                               {QStringLiteral("columns"), QJsonArray::fromStringList(columns)},
                               {QStringLiteral("before"), before},
                               {QStringLiteral("after"), after}});
}

void MergeLog::created(const QString &table, const QString &id)
{
    m_steps.append(QJsonObject{
        {QStringLiteral("do"), QStringLiteral("create")}, {QStringLiteral("table"), table}, {QStringLiteral("id"), id}});
}

void MergeLog::deleted(const QString &table, const QString &id, const QString &row)
{
    m_steps.append(QJsonObject{{QStringLiteral("do"), QStringLiteral("delete")},
                               {QStringLiteral("table"), table},
                               {QStringLiteral("id"), id},
                               {QStringLiteral("row"), row}});
}

QString MergeLog::toJson() const
{
    return QString::fromUtf8(
        QJsonDocument(QJsonObject{{QStringLiteral("steps"), m_steps}}).toJson(QJsonDocument::Compact));
}

Result<QString> mergeRowText(Executor &executor, const QString &table, const QString &id)
{
    const SqlDialect dialect(executor.engine());
    QString row = QStringLiteral("to_jsonb(x)::text");
    const bool postgres = executor.engine() == Engine::PostgreSql;
    if (!postgres || table == QLatin1String("users") || table == QLatin1String("person_details")) {
        auto columns = writableColumns(executor, table);
        if (!columns) {
            return columns.error();
        }
        QStringList pairs;
        for (const QString &column : std::as_const(columns.value())) {
            const bool contact = column == QLatin1String("email") || column == QLatin1String("phone") || column == QLatin1String("document_number");
            if (postgres && contact) { // no columns that the program can read
                pairs.append(QStringLiteral("'%1', (SELECT c.%1 FROM app.user_contacts(ARRAY[x.id]) AS c)").arg(column));
            } else if (column != QLatin1String("password_hash")) {
                pairs.append(QStringLiteral("'%1', x.%2").arg(column, SqlDialect::identifier(column)));
            }
        }
        row = QLatin1String(postgres ? "jsonb_build_object(%1)::text" : "json_object(%1)");
        row = row.arg(pairs.join(QStringLiteral(", ")));
    }
    auto read = executor.run({QStringLiteral("SELECT %1 FROM %2 AS x WHERE x.id = %3")
                                  .arg(row, SqlDialect::identifier(table), dialect.place(1, FieldType::Id)),
                              {id},
                              {FieldType::Text},
                              {},
                              {}});
    if (!read) {
        return read.error();
    }
    return read.value().rows.isEmpty() ? QString() : read.value().rows.constFirst().constFirst().toString();
}

namespace {

constexpr const char *postgresUniqueKeys =
    "SELECT i.indexrelid::text, a.attname::text FROM pg_catalog.pg_index i "
    "CROSS JOIN LATERAL unnest(i.indkey::int2[]) AS k(number) "
    "JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number "
    "WHERE i.indrelid = ('public.' || quote_ident($1::text))::regclass AND i.indisunique AND NOT i.indisprimary "
    "AND i.indpred IS NULL AND NOT 0 = ANY (i.indkey::int2[]) ORDER BY 1";

/// The columns of `CREATE UNIQUE INDEX … (a, b, ifnull(c, ''))`.
QStringList columnsOfIndex(const QString &sql)
{
    static const QRegularExpression word(QStringLiteral("(?:ifnull\\()?\"?(\\w+)\"?(?:, ''\\))?\\s*(?:,|$)"));
    const QString list = sql.mid(sql.indexOf(u'(') + 1).chopped(1);
    QStringList columns;
    for (auto match = word.globalMatch(list); match.hasNext();) {
        columns.append(match.next().captured(1));
    }
    return columns;
}

} // namespace

Result<QList<QStringList>> uniqueKeysWith(Executor &executor, const QString &table, const QString &column)
{
    const bool postgres = executor.engine() == Engine::PostgreSql;
    auto rows = executor.run(
        {postgres ? QString::fromLatin1(postgresUniqueKeys)
                  : QStringLiteral("SELECT l.name, i.name, m.sql FROM pragma_index_list($1) AS l "
                                   "CROSS JOIN pragma_index_info(l.name) AS i LEFT JOIN sqlite_master AS m ON m.name = l.name "
                                   "WHERE l.\"unique\" = 1 AND l.origin <> 'pk' AND l.partial = 0 ORDER BY 1, i.seqno"),
         {table},
         {FieldType::Text, FieldType::Text, FieldType::Text},
         {},
         {}});
    if (!rows) {
        return rows.error();
    }
    QMap<QString, QStringList> keys;
    for (const QList<QVariant> &row : rows.value().rows) {
        QStringList &key = keys[row.at(0).toString()];
        if (!postgres && !row.at(2).toString().isEmpty()) {
            key = columnsOfIndex(row.at(2).toString());
        } else {
            key.append(row.at(1).toString());
        }
    }
    QList<QStringList> found;
    for (const QStringList &key : std::as_const(keys)) {
        if (key.contains(column)) {
            found.append(key);
        }
    }
    return found;
}
