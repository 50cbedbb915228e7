// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importing/jsonbytes.h"

#include "models/catalog/fieldtext.h"

#include <QJsonArray>
#include <QJsonDocument>

void appendJsonText(QByteArray &json, const QString &text)
{
    static constexpr char digits[] = "0123456789abcdef";
    const QByteArray utf8 = text.toUtf8();
    json += '"';
    for (const char c : utf8) {
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            json += "\\u00";
            json += digits[static_cast<unsigned char>(c) >> 4];
            json += digits[static_cast<unsigned char>(c) & 0xF];
        } else {
            json += c;
        }
    }
    json += '"';
}

void appendJsonMember(QByteArray &json, const QString &name, FieldType type, const QVariant &value)
{
    if (!json.endsWith('{')) {
        json += ',';
    }
    appendJsonText(json, name);
    json += ':';
    if (!value.isValid() || value.isNull()) {
        json += "null";
        return;
    }
    switch (type) {
    case FieldType::Bool: json += value.toBool() ? "true" : "false"; return;
    case FieldType::Integer: json += QByteArray::number(value.toLongLong()); return;
    case FieldType::TagList:
    case FieldType::Json: {
        const QByteArray own = value.toString().toUtf8();
        const QJsonDocument document = QJsonDocument::fromJson(own);
        if (!document.isNull()) {
            json += document.toJson(QJsonDocument::Compact);
            return;
        }
        break;
    }
    case FieldType::Decimal:
    case FieldType::Money:
    case FieldType::Date:
    case FieldType::Instant: {
        Field field;
        field.type = type;
        appendJsonText(json, fieldToJson(field, value).toString());
        return;
    }
    default: break;
    }
    appendJsonText(json, value.toString());
}
