// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/postgresbinary.h"

#include "models/core/decimal.h"
#include "models/core/instant.h"
#include "models/database/idbytes.h"
#include "models/database/isoduration.h"

#include <QDate>
#include <QtEndian>

#include <bit>
#include <limits>

namespace {

/// pg_type.dat: these numbers never change.
enum PostgresType : unsigned {
    TextForm = 0,
    BoolType = 16,
    ByteaType = 17,
    CharType = 18,
    NameType = 19,
    Int8Type = 20,
    Int2Type = 21,
    Int4Type = 23,
    TextType = 25,
    OidType = 26,
    JsonType = 114,
    XmlType = 142,
    Float4Type = 700,
    Float8Type = 701,
    UnknownType = 705,
    BpcharType = 1042,
    VarcharType = 1043,
    DateType = 1082,
    TimestampType = 1114,
    TimestamptzType = 1184,
    IntervalType = 1186,
    NumericType = 1700,
    VoidType = 2278,
    UuidType = 2950,
    JsonbType = 3802
};

constexpr qint64 epochMicroseconds = 946684800000000; // 2000-01-01 after 1970-01-01
constexpr qint64 epochJulianDay = 2451545;            // 2000-01-01

/// Base-10000 digits: ndigits, weight, sign, dscale, digits.
std::optional<Decimal> binaryNumeric(const char *bytes)
{
    const int count = qFromBigEndian<qint16>(bytes);
    const int weight = qFromBigEndian<qint16>(bytes + 2);
    const auto sign = qFromBigEndian<quint16>(bytes + 4);
    int scale = qFromBigEndian<qint16>(bytes + 6);
    if (sign != 0 && sign != 0x4000) {
        return std::nullopt; // NaN, infinity
    }
    QString text = sign == 0 ? QString() : QStringLiteral("-");
    for (int group = 0; group <= weight; ++group) {
        const int digits = group < count ? qFromBigEndian<qint16>(bytes + 8 + 2 * group) : 0;
        text += QStringLiteral("%1").arg(digits, 4, 10, QLatin1Char('0'));
    }
    if (weight < 0) {
        text += QLatin1Char('0');
    }
    QString fraction;
    for (int group = weight + 1; fraction.size() < scale; ++group) {
        const int digits = group >= 0 && group < count ? qFromBigEndian<qint16>(bytes + 8 + 2 * group) : 0;
        fraction += QStringLiteral("%1").arg(digits, 4, 10, QLatin1Char('0'));
    }
    fraction.truncate(scale);
    if (scale > 18) { // avg(): more digits than any column has
        scale = 18;
        fraction.truncate(scale);
    }
    for (; scale >= 0; --scale) {
        fraction.truncate(scale);
        const QString whole = scale == 0 ? text : text + QLatin1Char('.') + fraction;
        if (const auto value = Decimal::parse(whole)) {
            return value->rescaled(scale).value_or(*value);
        }
    }
    return std::nullopt;
}

/// Small numbers, which nearly all are, without a text between.
std::optional<Decimal> fastNumeric(const char *bytes)
{
    const int count = qFromBigEndian<qint16>(bytes);
    const int weight = qFromBigEndian<qint16>(bytes + 2);
    const auto sign = qFromBigEndian<quint16>(bytes + 4);
    const int scale = qFromBigEndian<qint16>(bytes + 6);
    if ((sign != 0 && sign != 0x4000) || weight > 2 || weight < -1 || scale > 4 || count > weight + 2) {
        return std::nullopt;
    }
    qint64 value = 0;
    for (int group = 0; group <= weight + 1; ++group) {
        value = value * 10000 + (group < count ? qFromBigEndian<qint16>(bytes + 8 + 2 * group) : 0);
    }
    for (int drop = scale; drop < 4; ++drop) {
        value /= 10; // digits behind dscale are zero
    }
    return Decimal{sign == 0 ? value : -value, scale};
}

std::optional<Decimal> roundedDecimal(const Decimal &value, int scale)
{
    if (scale < 0 || scale == value.scale) {
        return value;
    }
    if (const auto exact = value.rescaled(scale)) {
        return exact;
    }
    if (scale > value.scale) {
        return std::nullopt;
    }
    qint64 unscaled = value.unscaled;
    int digit = 0;
    for (int drop = value.scale; drop > scale; --drop) {
        digit = static_cast<int>(unscaled % 10);
        unscaled /= 10;
    }
    if (digit >= 5) {
        ++unscaled;
    } else if (digit <= -5) {
        --unscaled;
    }
    return Decimal{unscaled, scale};
}

QVariant decimalAs(FieldType type, const std::optional<Decimal> &value, int scale)
{
    if (!value) {
        return {};
    }
    if (type == FieldType::Integer) {
        const auto whole = roundedDecimal(*value, 0);
        return whole ? QVariant(whole->unscaled) : QVariant();
    }
    if (type == FieldType::Decimal || type == FieldType::Money) {
        const auto rounded = roundedDecimal(*value, scale);
        return rounded ? QVariant::fromValue(*rounded) : QVariant();
    }
    return value->toString();
}

QVariant integerAs(FieldType type, qint64 value, int scale)
{
    switch (type) {
    case FieldType::Integer: return value;
    case FieldType::Bool: return value != 0;
    case FieldType::Decimal:
    case FieldType::Money: return decimalAs(type, Decimal{value, 0}, scale);
    default: return QString::number(value);
    }
}

QVariant instantAs(FieldType type, qint64 microsecondsSince2000)
{
    constexpr qint64 infinity = std::numeric_limits<qint64>::max();
    if (microsecondsSince2000 == infinity || microsecondsSince2000 == std::numeric_limits<qint64>::min()) {
        return {};
    }
    const Instant instant{microsecondsSince2000 + epochMicroseconds};
    return type == FieldType::Instant ? QVariant::fromValue(instant) : QVariant(instant.toSql());
}

QVariant dateAs(FieldType type, qint32 days)
{
    if (days == std::numeric_limits<qint32>::max() || days == std::numeric_limits<qint32>::min()) {
        return {};
    }
    const QDate date = QDate::fromJulianDay(epochJulianDay + days);
    return type == FieldType::Date ? QVariant(date) : QVariant(date.toString(Qt::ISODate));
}

QVariant textAs(FieldType type, const QString &text, int scale)
{
    switch (type) {
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money: return decimalAs(type, Decimal::parse(text), scale);
    case FieldType::Bool: return text == QLatin1String("t") || text == QLatin1String("true") || text == QLatin1String("1");
    case FieldType::Date: {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return date.isValid() ? QVariant(date) : QVariant();
    }
    case FieldType::Instant: {
        const auto instant = Instant::parse(text);
        return instant ? QVariant::fromValue(*instant) : QVariant();
    }
    default: return text;
    }
}

QVariant doubleAs(FieldType type, double value, int scale)
{
    if (type == FieldType::Text) {
        return QString::number(value, 'g', 17);
    }
    return textAs(type, QString::number(value, 'f', qMax(scale, 6)), scale);
}

} // namespace

bool isReadablePostgresType(unsigned oid)
{
    switch (oid) {
    case TextForm: case BoolType: case ByteaType: case CharType: case NameType: case Int8Type: case Int2Type:
    case Int4Type: case TextType: case OidType: case JsonType: case XmlType: case Float4Type: case Float8Type:
    case UnknownType: case BpcharType: case VarcharType: case DateType: case TimestampType: case TimestamptzType:
    case IntervalType: case NumericType: case VoidType: case UuidType: case JsonbType:
        return true;
    default:
        return false;
    }
}

QVariant readPostgresValue(QByteArrayView bytes, unsigned oid, FieldType type, int scale)
{
    const char *data = bytes.data();
    switch (oid) {
    case UuidType: return idFromBytes(data);
    case BoolType: return type == FieldType::Bool ? QVariant(*data != 0) : integerAs(type, *data, scale);
    case ByteaType: return bytes.toByteArray();
    case Int2Type: return integerAs(type, qFromBigEndian<qint16>(data), scale);
    case Int4Type: return integerAs(type, qFromBigEndian<qint32>(data), scale);
    case OidType: return integerAs(type, qFromBigEndian<quint32>(data), scale);
    case Int8Type: return integerAs(type, qFromBigEndian<qint64>(data), scale);
    case Float4Type: return doubleAs(type, double(std::bit_cast<float>(qFromBigEndian<quint32>(data))), scale);
    case Float8Type: return doubleAs(type, std::bit_cast<double>(qFromBigEndian<quint64>(data)), scale);
    case DateType: return dateAs(type, qFromBigEndian<qint32>(data));
    case TimestampType:
    case TimestamptzType: return instantAs(type, qFromBigEndian<qint64>(data));
    case IntervalType:
        return isoDuration(qFromBigEndian<qint64>(data), qFromBigEndian<qint32>(data + 8), qFromBigEndian<qint32>(data + 12));
    case NumericType: {
        auto value = fastNumeric(data);
        return decimalAs(type, value ? value : binaryNumeric(data), scale);
    }
    case VoidType: return {};
    case JsonbType: return QString::fromUtf8(bytes.sliced(1)); // a version byte stands before
    default: break;
    }
    const QString text = QString::fromUtf8(bytes);
    return textAs(type, text, scale);
}
