// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/postgresvalues.h"

#include "models/core/decimal.h"
#include "models/core/instant.h"
#include "models/database/postgresbinary.h"
#include "models/database/sqlerror.h"

#include <QDate>

#include <libpq-fe.h>

namespace {

QByteArray postgresParameterText(const QVariant &value)
{
    const int type = value.userType();
    if (type == qMetaTypeId<Decimal>()) {
        return value.value<Decimal>().toString().toUtf8();
    }
    if (type == qMetaTypeId<Instant>()) {
        return value.value<Instant>().toSql().toUtf8() + "+00";
    }
    switch (type) {
    case QMetaType::Bool: return value.toBool() ? "true" : "false";
    case QMetaType::Double: return QByteArray::number(value.toDouble(), 'g', 17);
    case QMetaType::QDate: return value.toDate().toString(Qt::ISODate).toUtf8();
    case QMetaType::QStringList: return postgresArray(value.toStringList()).toUtf8();
    default: return value.toString().toUtf8();
    }
}

} // namespace

QString postgresArray(const QStringList &values)
{
    QString literal = QStringLiteral("{");
    for (const QString &value : values) {
        if (literal.size() > 1) {
            literal += QLatin1Char(',');
        }
        QString escaped = value;
        escaped.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\""));
        literal += QLatin1Char('"') + escaped + QLatin1Char('"');
    }
    return literal + QLatin1Char('}');
}

Result<void> PostgresParameters::set(const QVariantList &values)
{
    const auto count = static_cast<std::size_t>(values.size());
    m_bytes.assign(count, QByteArray());
    m_pointers.assign(count, nullptr);
    m_lengths.assign(count, 0);
    m_formats.assign(count, 0);
    for (std::size_t i = 0; i < count; ++i) {
        const QVariant &value = values.at(static_cast<qsizetype>(i));
        if (!value.isValid() || value.isNull()) {
            continue;
        }
        const bool binary = value.userType() == QMetaType::QByteArray;
        m_bytes[i] = binary ? value.toByteArray() : postgresParameterText(value);
        if (!binary && m_bytes[i].contains('\0')) {
            return errorOf(ErrorCode::InvalidFormat, QStringLiteral("text with a NUL character"));
        }
        m_pointers[i] = m_bytes[i].constData();
        m_lengths[i] = static_cast<int>(m_bytes[i].size());
        m_formats[i] = binary ? 1 : 0;
    }
    return {};
}

Result<void> PostgresReader::describe(const PGresult *result)
{
    const int count = PQnfields(result);
    m_names.clear();
    m_columns.assign(static_cast<std::size_t>(count), Column());
    for (int i = 0; i < count; ++i) {
        m_names.append(QString::fromUtf8(PQfname(result, i)));
        Column &column = m_columns[static_cast<std::size_t>(i)];
        column.oid = PQfformat(result, i) == 1 ? PQftype(result, i) : 0;
        column.type = m_statement.columns.value(i, FieldType::Text);
        column.scale = m_statement.scales.value(i, -1);
        if (column.oid != 0 && !isReadablePostgresType(column.oid)) {
            return errorOf(ErrorCode::Internal,
                           QStringLiteral("column %1 has type %2, which needs a cast").arg(i + 1).arg(column.oid));
        }
    }
    return {};
}

QList<QVariant> PostgresReader::row(const PGresult *result, int number) const
{
    QList<QVariant> values;
    values.reserve(static_cast<qsizetype>(m_columns.size()));
    int i = 0;
    for (const Column &column : m_columns) {
        if (PQgetisnull(result, number, i) != 0) {
            values.append(QVariant());
        } else {
            const QByteArrayView bytes(PQgetvalue(result, number, i), PQgetlength(result, number, i));
            values.append(readPostgresValue(bytes, column.oid, column.type, column.scale));
        }
        ++i;
    }
    return values;
}
