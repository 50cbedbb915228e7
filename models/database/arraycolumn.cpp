// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/arraycolumn.h"

#include "models/core/decimal.h"
#include "models/core/identifier.h"
#include "models/core/instant.h"
#include "models/database/idbytes.h"

#include <QDate>
#include <QtEndian>

namespace {

// Fixed OIDs of pg_type.
constexpr qint32 boolOid = 16;
constexpr qint32 bigintOid = 20;
constexpr qint32 textOid = 25;
constexpr qint32 uuidOid = 2950;

void appendNumber(QByteArray &bytes, qint32 number)
{
    char raw[4];
    qToBigEndian(number, raw);
    bytes.append(raw, 4);
}

qint32 elementOid(FieldType type)
{
    switch (type) {
    case FieldType::Id:
    case FieldType::Reference: return uuidOid;
    case FieldType::Integer: return bigintOid;
    case FieldType::Bool: return boolOid;
    default: return textOid;
    }
}

QString arrayElementText(const QVariant &value)
{
    if (value.userType() == qMetaTypeId<Decimal>()) {
        return value.value<Decimal>().toString();
    }
    if (value.userType() == qMetaTypeId<Instant>()) {
        return value.value<Instant>().toSql() + QLatin1String("+00");
    }
    if (value.userType() == QMetaType::QDate) {
        return value.toDate().toString(Qt::ISODate);
    }
    return value.toString();
}

} // namespace

ArrayColumn::ArrayColumn(FieldType type)
    : m_type(type)
{
}

bool ArrayColumn::append(const QVariant &value)
{
    if (!value.isValid() || value.isNull()) {
        appendNumber(m_bytes, -1);
        m_hasNull = true;
        ++m_count;
        return true;
    }
    switch (elementOid(m_type)) {
    case uuidOid: {
        const QByteArray id = value.toString().toLatin1();
        if (!isId(QString::fromLatin1(id))) {
            return false;
        }
        appendNumber(m_bytes, idByteCount);
        appendIdBytes(m_bytes, id);
        break;
    }
    case bigintOid: {
        char raw[8];
        qToBigEndian(value.toLongLong(), raw);
        appendNumber(m_bytes, 8);
        m_bytes.append(raw, 8);
        break;
    }
    case boolOid:
        appendNumber(m_bytes, 1);
        m_bytes.append(value.toBool() ? '\1' : '\0');
        break;
    default: {
        const QString text = value.userType() == QMetaType::QString ? value.toString() : arrayElementText(value);
        if (text.contains(QChar(u'\0'))) {
            return false;
        }
        appendText(text);
    }
    }
    ++m_count;
    return true;
}

void ArrayColumn::appendText(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    appendNumber(m_bytes, static_cast<qint32>(utf8.size()));
    m_bytes.append(utf8);
}

QVariant ArrayColumn::take()
{
    QByteArray header;
    appendNumber(header, m_count == 0 ? 0 : 1); // dimensions
    appendNumber(header, m_hasNull ? 1 : 0);
    appendNumber(header, elementOid(m_type));
    if (m_count > 0) {
        appendNumber(header, static_cast<qint32>(m_count));
        appendNumber(header, 1); // the first index
    }
    header.append(m_bytes);
    m_bytes.clear();
    m_count = 0;
    m_hasNull = false;
    return header;
}

QString ArrayColumn::place(int number) const
{
    switch (elementOid(m_type)) {
    case uuidOid: return QStringLiteral("$%1::uuid[]").arg(number);
    case bigintOid: return QStringLiteral("$%1::bigint[]").arg(number);
    case boolOid: return QStringLiteral("$%1::boolean[]").arg(number);
    default: return QStringLiteral("$%1::text[]").arg(number);
    }
}

QString ArrayColumn::cast() const
{
    switch (m_type) {
    case FieldType::Decimal:
    case FieldType::Money: return QStringLiteral("::numeric");
    case FieldType::Date: return QStringLiteral("::date");
    case FieldType::Instant: return QStringLiteral("::timestamptz");
    case FieldType::Duration: return QStringLiteral("::interval");
    case FieldType::TagList:
    case FieldType::Json: return QStringLiteral("::jsonb");
    case FieldType::NetAddress: return QStringLiteral("::inet");
    default: return {};
    }
}
