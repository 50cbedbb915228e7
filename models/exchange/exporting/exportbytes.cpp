// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/exporting/exportbytes.h"

#include "models/catalog/missingemail.h"
#include "models/database/contactfields.h"

#include <algorithm>
#include <cstring>

bool ExportBytes::suits(const RecordSelect &select)
{
    return std::all_of(select.fields.cbegin(), select.fields.cend(), [&select](const QString &name) {
        const Field *field = select.entity->field(name);
        const bool amount = field->type == FieldType::Decimal || field->type == FieldType::Money;
        return !isFilledAfterwards(*field, select.engine) && !(field->is(FieldFlag::Derived) && amount);
    });
}

Result<void> ExportBytes::isoTexts(Executor &executor)
{
    if (executor.engine() != Engine::PostgreSql) {
        return {};
    }
    const Result<ResultSet> done =
        executor.run({QStringLiteral("SELECT set_config('TimeZone', 'UTC', true), set_config('DateStyle', 'ISO, YMD', true), "
                                     "set_config('IntervalStyle', 'iso_8601', true)"),
                      {}, {}, {}, {}});
    return done.ok() ? Result<void>() : Result<void>(done.error());
}

ExportBytes::ExportBytes(const RecordSelect &select)
    : m_server(select.engine == Engine::PostgreSql)
{
    for (const QString &name : select.fields) {
        const Field *field = select.entity->field(name);
        m_columns.append({field->type, field->scale, {}});
    }
    m_cells.resize(m_columns.size());
}

/// "2026-11-22 10:49:17.120000+00" to "2026-11-22T10:49:17.12Z".
QByteArrayView ExportBytes::instant(QByteArrayView value, QByteArray &own)
{
    constexpr qsizetype toSeconds = 19;
    if (value.size() < toSeconds || value.at(10) != ' ') {
        return {}; // infinity: no instant of ours
    }
    own.resize(0);
    own.append(value.data(), 10).append('T').append(value.data() + 11, 8);
    qsizetype end = value.size();
    if (value.endsWith("+00")) {
        end -= 3;
    }
    while (end > toSeconds + 1 && value.at(end - 1) == '0') {
        --end;
    }
    if (end > toSeconds + 1) {
        own.append(value.data() + toSeconds, end - toSeconds);
    }
    own.append('Z');
    return own;
}

/// An unscaled whole number with its point: "-5", 2 to "-0.05".
QByteArrayView ExportBytes::scaled(QByteArrayView value, int scale, QByteArray &own)
{
    if (scale <= 0) {
        return value;
    }
    const bool negative = value.startsWith('-');
    const QByteArrayView digits = negative ? value.sliced(1) : value;
    own.resize(0);
    if (negative) {
        own.append('-');
    }
    const qsizetype whole = digits.size() - scale;
    if (whole > 0) {
        own.append(digits.data(), whole).append('.').append(digits.data() + whole, scale);
    } else {
        own.append("0.").append(-whole, '0').append(digits.data(), digits.size());
    }
    return own;
}

QByteArrayView ExportBytes::shown(QByteArrayView value, Column &column) const
{
    switch (column.type) {
    case FieldType::Bool:
        return value == "t" || value == "1" ? QByteArrayView("true") : QByteArrayView("false");
    case FieldType::Instant:
        return instant(value, column.own);
    case FieldType::Decimal:
    case FieldType::Money:
        return m_server ? value : scaled(value, column.scale, column.own);
    case FieldType::Email:
        return value.endsWith(QByteArrayView(missingEmailDomain, static_cast<qsizetype>(std::strlen(missingEmailDomain)))) ? QByteArrayView() : value;
    default:
        return value;
    }
}

const QList<QByteArrayView> &ExportBytes::cells(const QList<QByteArrayView> &row)
{
    constexpr qsizetype first = 2; // after id and version
    QByteArrayView *cell = m_cells.data();
    Column *column = m_columns.data();
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const QByteArrayView value = row.at(first + i);
        cell[i] = value.isNull() ? value : shown(value, column[i]);
    }
    return m_cells;
}
