// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/shapes/jsontext.h"

#include <QJsonDocument>

JsonText parseJsonText(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson('[' + utf8 + ']', &error);
    JsonText result;
    if (error.error != QJsonParseError::NoError) {
        const qsizetype bytes = qBound(qsizetype(0), qsizetype(error.offset) - 1, utf8.size());
        result.errorPosition = static_cast<int>(QString::fromUtf8(utf8.left(bytes)).size()) + 1;
    } else if (document.array().size() != 1) {
        result.errorPosition = 1; // nothing, or several values with commas between
    } else {
        result.value = document.array().at(0);
    }
    return result;
}

QString jsonToText(const QJsonValue &value)
{
    if (value.isUndefined()) {
        return QString();
    }
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(wrapped.mid(1, wrapped.size() - 2));
}

void putJsonText(QJsonObject &object, QLatin1String key, const QString &text)
{
    if (object.value(key).toString() == text && !object.value(key).isDouble()) {
        return;
    }
    if (text.isEmpty()) {
        object.remove(key);
    } else {
        object.insert(key, text);
    }
}

void putJsonNumber(QJsonObject &object, QLatin1String key, std::optional<double> number)
{
    if (jsonNumber(object, key) == number) {
        return;
    }
    if (!number) {
        object.remove(key);
    } else {
        object.insert(key, *number);
    }
}

void putJsonFlag(QJsonObject &object, QLatin1String key, bool flag)
{
    if (object.value(key).toBool() != flag) {
        object.insert(key, flag);
    }
}

void putJsonList(QJsonObject &object, QLatin1String key, const QStringList &texts)
{
    if (jsonTexts(object.value(key)).value_or(QStringList()) == texts) {
        return;
    }
    if (texts.isEmpty()) {
        object.remove(key);
    } else {
        object.insert(key, QJsonArray::fromStringList(texts));
    }
}

bool jsonKeyIs(const QJsonObject &object, QLatin1String key, QJsonValue::Type type)
{
    const QJsonValue value = object.value(key);
    return value.isUndefined() || value.isNull() || value.type() == type;
}

std::optional<double> jsonNumber(const QJsonObject &object, QLatin1String key)
{
    const QJsonValue value = object.value(key);
    return value.isDouble() ? std::optional<double>(value.toDouble()) : std::nullopt;
}

std::optional<QStringList> jsonTexts(const QJsonValue &value)
{
    if (!value.isArray()) {
        return std::nullopt;
    }
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &element : array) {
        if (!element.isString()) {
            return std::nullopt;
        }
        texts.append(element.toString());
    }
    return texts;
}
