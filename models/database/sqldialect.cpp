// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/sqldialect.h"

#include "models/core/fold.h"
#include "models/database/postgresvalues.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

QString postgresTypeName(FieldType type)
{
    switch (type) {
    case FieldType::Id:
    case FieldType::Reference: return QStringLiteral("uuid");
    case FieldType::Integer: return QStringLiteral("bigint");
    case FieldType::Decimal:
    case FieldType::Money: return QStringLiteral("numeric");
    case FieldType::Bool: return QStringLiteral("boolean");
    case FieldType::Date: return QStringLiteral("date");
    case FieldType::Instant: return QStringLiteral("timestamptz");
    case FieldType::Duration: return QStringLiteral("interval");
    case FieldType::TagList:
    case FieldType::Json: return QStringLiteral("jsonb");
    case FieldType::NetAddress: return QStringLiteral("inet");
    default: return QStringLiteral("text");
    }
}

QString likeLiteral(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    text.replace(QLatin1Char('%'), QLatin1String("\\%"));
    text.replace(QLatin1Char('_'), QLatin1String("\\_"));
    return text;
}

} // namespace

QString SqlDialect::identifier(const QString &name)
{
    QString escaped = name;
    escaped.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + escaped + QLatin1Char('"');
}

QString SqlDialect::fold(const QString &expression) const
{
    return (m_engine == Engine::PostgreSql ? QStringLiteral("app.fold(%1)") : QStringLiteral("fold(%1)")).arg(expression);
}

QString SqlDialect::binary(const QString &expression) const
{
    // SQLite compares by byte unless told otherwise; said twice, its indexes would not fit.
    return m_engine == Engine::PostgreSql ? expression + QStringLiteral(" COLLATE \"C\"") : expression;
}

QString SqlDialect::foldContains(const QString &expression, int place) const
{
    if (m_engine == Engine::PostgreSql) {
        return QStringLiteral("app.fold(%1) LIKE $%2::text").arg(expression).arg(place);
    }
    return QStringLiteral("instr(fold(%1), $%2) > 0").arg(expression).arg(place);
}

QString SqlDialect::containsValue(QStringView text) const
{
    const QString folded = ::fold(text);
    return m_engine == Engine::Sqlite ? folded : QString(QLatin1Char('%') + likeLiteral(folded) + QLatin1Char('%'));
}

QString SqlDialect::foldStarts(const QString &expression, int place) const
{
    if (m_engine == Engine::PostgreSql) {
        return QStringLiteral("app.fold(%1) LIKE $%2::text").arg(expression).arg(place);
    }
    return QStringLiteral("instr(fold(%1), $%2) = 1").arg(expression).arg(place);
}

QString SqlDialect::startsValue(QStringView text) const
{
    const QString folded = ::fold(text);
    return m_engine == Engine::Sqlite ? folded : QString(likeLiteral(folded) + QLatin1Char('%'));
}

QString SqlDialect::place(int number, FieldType type) const
{
    const QString bare = QStringLiteral("$%1").arg(number);
    return m_engine == Engine::PostgreSql ? bare + QStringLiteral("::") + postgresTypeName(type) : bare;
}

QString SqlDialect::idIsIn(const QString &expression, int place) const
{
    return isIn(expression, place, FieldType::Id);
}

QString SqlDialect::isIn(const QString &expression, int place, FieldType type) const
{
    if (m_engine == Engine::PostgreSql) {
        return QStringLiteral("%1 = ANY($%2::%3[])").arg(expression).arg(place).arg(postgresTypeName(type));
    }
    return QStringLiteral("%1 IN (SELECT value FROM json_each($%2))").arg(expression).arg(place);
}

QString SqlDialect::listValue(const QStringList &values) const
{
    if (m_engine == Engine::PostgreSql) {
        return postgresArray(values);
    }
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(values)).toJson(QJsonDocument::Compact));
}

QString SqlDialect::listRows(int place) const
{
    return (m_engine == Engine::PostgreSql ? QStringLiteral("(SELECT unnest($%1::text[]) AS value)")
                                           : QStringLiteral("(SELECT value FROM json_each($%1))"))
        .arg(place);
}

QString SqlDialect::jsonContains(const QString &expression, int place) const
{
    if (m_engine == Engine::PostgreSql) {
        return QStringLiteral("%1 @> $%2::jsonb").arg(expression).arg(place);
    }
    // Every member of what is looked for has an equal one; of objects under the same key. A scalar is looked for in an array.
    return QStringLiteral("(%1 IS NOT NULL AND CASE WHEN json_type($%2) IN ('array', 'object') "
                          "THEN json_type(%1) = json_type($%2) ELSE TRUE END AND NOT EXISTS ("
                          "SELECT 1 FROM json_each($%2) AS wanted WHERE NOT EXISTS ("
                          "SELECT 1 FROM json_each(%1) AS present WHERE present.value IS wanted.value "
                          "AND present.type = wanted.type "
                          "AND (json_type($%2) <> 'object' OR present.key = wanted.key))))")
        .arg(expression)
        .arg(place);
}

QString SqlDialect::jsonHasKey(const QString &expression, int place) const
{
    if (m_engine == Engine::PostgreSql) {
        return QStringLiteral("jsonb_exists(%1, $%2::text)").arg(expression).arg(place);
    }
    return QStringLiteral("(%1 IS NOT NULL AND EXISTS (SELECT 1 FROM json_each(%1) AS present WHERE "
                          "CASE json_type(%1) WHEN 'object' THEN present.key = $%2 "
                          "ELSE present.type = 'text' AND present.value = $%2 END))")
        .arg(expression)
        .arg(place);
}

QString SqlDialect::moment(Instant instant) const
{
    const QString written = instant.toSql();
    return m_engine == Engine::PostgreSql ? QStringLiteral("TIMESTAMPTZ '%1+00'").arg(written)
                                          : QStringLiteral("'%1'").arg(written);
}

QString SqlDialect::day(QDate date) const
{
    const QString written = date.toString(Qt::ISODate);
    return (m_engine == Engine::PostgreSql ? QStringLiteral("DATE '%1'") : QStringLiteral("'%1'")).arg(written);
}

QString SqlDialect::jsonTexts(const QString &expression) const
{
    if (m_engine == Engine::PostgreSql) {
        return QStringLiteral("jsonb_array_elements_text(CASE WHEN jsonb_typeof(%1) = 'array' THEN %1 ELSE '[]'::jsonb END) "
                              "AS texts(value)")
            .arg(expression);
    }
    return QStringLiteral("json_each(CASE WHEN json_type(%1) = 'array' THEN %1 ELSE '[]' END) AS texts").arg(expression);
}

QString SqlDialect::asText(const QString &expression) const
{
    return (m_engine == Engine::PostgreSql ? QStringLiteral("(%1)::text") : QStringLiteral("CAST(%1 AS TEXT)"))
        .arg(expression);
}

QString SqlDialect::now() const
{
    return m_engine == Engine::PostgreSql ? QStringLiteral("CURRENT_TIMESTAMP") : QStringLiteral("current_instant()");
}

QString SqlDialect::currentActor() const
{
    return m_engine == Engine::PostgreSql ? QStringLiteral("app.current_user_id()") : QStringLiteral("current_actor()");
}

QString SqlDialect::forUpdate(const QString &alias) const
{
    return m_engine == Engine::PostgreSql ? QStringLiteral(" FOR UPDATE OF %1").arg(alias) : QString();
}
