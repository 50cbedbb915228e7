// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/sqlitevalues.h"

#include "models/core/decimal.h"
#include "models/core/instant.h"
#include "models/database/sqlerror.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>

#include <sqlite3.h>

#include <cmath>

namespace {

int bindSqliteText(sqlite3_stmt *prepared, int index, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return sqlite3_bind_text64(prepared, index, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                               SQLITE_TRANSIENT, SQLITE_UTF8);
}

Result<void> bindSqliteDecimal(sqlite3_stmt *prepared, int index, const Decimal &value, int scale)
{
    const auto scaled = scale < 0 ? std::optional<Decimal>(value) : value.rescaled(scale);
    if (!scaled) {
        return errorOf(ErrorCode::InvalidFormat, QStringLiteral("decimal with more digits than its column"));
    }
    sqlite3_bind_int64(prepared, index, scaled->unscaled);
    return {};
}

Result<void> bindSqliteValue(sqlite3_stmt *prepared, int index, const QVariant &value, int scale)
{
    if (!value.isValid() || value.isNull()) {
        sqlite3_bind_null(prepared, index);
        return {};
    }
    const int type = value.userType();
    if (type == qMetaTypeId<Decimal>()) {
        return bindSqliteDecimal(prepared, index, value.value<Decimal>(), scale);
    }
    if (type == qMetaTypeId<Instant>()) {
        bindSqliteText(prepared, index, value.value<Instant>().toSql());
        return {};
    }
    switch (type) {
    case QMetaType::Bool: sqlite3_bind_int(prepared, index, value.toBool() ? 1 : 0); return {};
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong: sqlite3_bind_int64(prepared, index, value.toLongLong()); return {};
    case QMetaType::Double: sqlite3_bind_double(prepared, index, value.toDouble()); return {};
    case QMetaType::QDate: bindSqliteText(prepared, index, value.toDate().toString(Qt::ISODate)); return {};
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        sqlite3_bind_blob64(prepared, index, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                            SQLITE_TRANSIENT);
        return {};
    }
    case QMetaType::QStringList: {
        const QJsonDocument list(QJsonArray::fromStringList(value.toStringList()));
        bindSqliteText(prepared, index, QString::fromUtf8(list.toJson(QJsonDocument::Compact)));
        return {};
    }
    default: break;
    }
    const QString text = value.toString();
    if (text.contains(QChar(u'\0'))) {
        return errorOf(ErrorCode::InvalidFormat, QStringLiteral("text with a NUL character"));
    }
    bindSqliteText(prepared, index, text);
    return {};
}

QString sqliteColumnText(sqlite3_stmt *prepared, int column)
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(prepared, column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(prepared, column));
}

QVariant sqliteColumnDecimal(sqlite3_stmt *prepared, int column, int scale)
{
    const qint64 unscaled = sqlite3_column_type(prepared, column) == SQLITE_FLOAT
        ? std::llround(sqlite3_column_double(prepared, column))
        : sqlite3_column_int64(prepared, column);
    return QVariant::fromValue(Decimal{unscaled, qMax(0, scale)});
}

QVariant readSqliteColumn(sqlite3_stmt *prepared, int column, FieldType type, int scale)
{
    if (sqlite3_column_type(prepared, column) == SQLITE_NULL) {
        return {};
    }
    switch (type) {
    case FieldType::Integer: return sqlite3_column_int64(prepared, column);
    case FieldType::Decimal:
    case FieldType::Money: return sqliteColumnDecimal(prepared, column, scale);
    case FieldType::Bool: return sqlite3_column_int(prepared, column) != 0;
    case FieldType::Date: return QDate::fromString(sqliteColumnText(prepared, column), Qt::ISODate);
    case FieldType::Instant:
        if (const auto instant = Instant::parse(sqliteColumnText(prepared, column))) {
            return QVariant::fromValue(*instant);
        }
        return {};
    default: return sqliteColumnText(prepared, column);
    }
}

} // namespace

Result<void> bindSqliteValues(sqlite3_stmt *prepared, const Statement &statement)
{
    for (qsizetype i = 0; i < statement.values.size(); ++i) {
        const int index = sqlite3_bind_parameter_index(prepared, QByteArray('$' + QByteArray::number(i + 1)).constData());
        if (index == 0) {
            continue; // a value that the statement does not use
        }
        if (auto bound = bindSqliteValue(prepared, index, statement.values.at(i), statement.valueScales.value(i, -1)); !bound) {
            return bound;
        }
    }
    return {};
}

QList<QVariant> readSqliteRow(sqlite3_stmt *prepared, const Statement &statement)
{
    const int count = sqlite3_column_count(prepared);
    QList<QVariant> row;
    row.reserve(count);
    for (int column = 0; column < count; ++column) {
        row.append(readSqliteColumn(prepared, column, statement.columns.value(column, FieldType::Text),
                                    statement.scales.value(column, 0)));
    }
    return row;
}
