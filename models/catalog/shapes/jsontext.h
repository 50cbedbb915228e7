// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>

/// JSON read from a field: a value of any kind, or where the text stops being JSON.
struct JsonText
{
    QJsonValue value{QJsonValue::Undefined};
    int errorPosition = 0; ///< the character, counted from 1, at which reading stopped; 0: all well

    [[nodiscard]] bool ok() const { return errorPosition == 0; }
};

/// Reads objects, arrays and single values (QJsonDocument alone reads only the first two).
[[nodiscard]] JsonText parseJsonText(const QString &text);
/// Compact; empty for Undefined.
[[nodiscard]] QString jsonToText(const QJsonValue &value);

// Writing a known key without disturbing what stands beside it: a value that says the same stays as it was written,
// an empty one takes the key away.
void putJsonText(QJsonObject &object, QLatin1String key, const QString &text);
void putJsonNumber(QJsonObject &object, QLatin1String key, std::optional<double> number);
void putJsonFlag(QJsonObject &object, QLatin1String key, bool flag);
void putJsonList(QJsonObject &object, QLatin1String key, const QStringList &texts);

/// True when the key is absent, null or of that kind.
[[nodiscard]] bool jsonKeyIs(const QJsonObject &object, QLatin1String key, QJsonValue::Type type);
[[nodiscard]] std::optional<double> jsonNumber(const QJsonObject &object, QLatin1String key);
/// Nothing when it is no array of texts.
[[nodiscard]] std::optional<QStringList> jsonTexts(const QJsonValue &value);

/// A list of objects of one shape; nothing when anything in it has another shape.
template <typename Item>
[[nodiscard]] std::optional<QList<Item>> parseJsonItems(const QString &text)
{
    const JsonText json = parseJsonText(text);
    if (!json.ok() || !json.value.isArray()) {
        return std::nullopt;
    }
    QList<Item> items;
    const QJsonArray array = json.value.toArray();
    for (const QJsonValue &element : array) {
        const std::optional<Item> item = element.isObject() ? Item::fromJson(element.toObject()) : std::nullopt;
        if (!item) {
            return std::nullopt;
        }
        items.append(*item);
    }
    return items;
}

template <typename Item>
[[nodiscard]] QString jsonItemsToText(const QList<Item> &items)
{
    QJsonArray array;
    for (const Item &item : items) {
        array.append(item.toJson());
    }
    return jsonToText(array);
}
