// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/jsonmerge.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace {

bool isNothing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined();
}

bool isScalar(const QJsonValue &value)
{
    return value.isString() || value.isDouble() || value.isBool();
}

QString scalarKey(const QJsonValue &value)
{
    return value.isString() ? QLatin1Char('s') + value.toString() : QLatin1Char('v') + value.toVariant().toString();
}

bool allScalars(const QJsonArray &array)
{
    return std::all_of(array.begin(), array.end(), [](const QJsonValue &value) { return isScalar(value); });
}

QSet<QString> keysOf(const QJsonArray &array)
{
    QSet<QString> keys;
    for (const QJsonValue &value : array) {
        keys.insert(scalarKey(value));
    }
    return keys;
}

QJsonArray mergedSet(const QJsonArray &base, const QJsonArray &theirs, const QJsonArray &mine)
{
    const QSet<QString> before = keysOf(base);
    const QSet<QString> kept = keysOf(mine);
    QJsonArray merged;
    QSet<QString> present;
    for (const QJsonValue &value : theirs) {
        const QString key = scalarKey(value);
        const bool takenAway = before.contains(key) && !kept.contains(key);
        if (!takenAway && !present.contains(key)) {
            merged.append(value);
            present.insert(key);
        }
    }
    for (const QJsonValue &value : mine) {
        const QString key = scalarKey(value);
        if (!before.contains(key) && !present.contains(key)) {
            merged.append(value);
            present.insert(key);
        }
    }
    return merged;
}

/// The member that tells the items of a list apart; empty when there is none.
QString itemKey(const QList<QJsonArray> &lists)
{
    const auto tellsApart = [](const QJsonArray &list, const QString &name) {
        QSet<QString> seen;
        for (const QJsonValue &item : list) {
            const QString key = item.toObject().value(name).toString();
            if (key.isEmpty() || seen.contains(key)) {
                return false;
            }
            seen.insert(key);
        }
        return true;
    };
    for (const char *candidate : {"id", "name", "text", "type", "field"}) {
        const QString name = QString::fromLatin1(candidate);
        if (std::all_of(lists.begin(), lists.end(), [&](const QJsonArray &list) { return tellsApart(list, name); })) {
            return name;
        }
    }
    return {};
}

QHash<QString, QJsonValue> itemsByKey(const QJsonArray &list, const QString &name)
{
    QHash<QString, QJsonValue> items;
    for (const QJsonValue &item : list) {
        items.insert(item.toObject().value(name).toString(), item);
    }
    return items;
}

std::optional<QJsonValue> mergedItems(const QJsonArray &base, const QJsonArray &theirs, const QJsonArray &mine)
{
    const QString name = itemKey({base, theirs, mine});
    if (name.isEmpty()) {
        return std::nullopt;
    }
    const QHash<QString, QJsonValue> before = itemsByKey(base, name);
    const QHash<QString, QJsonValue> their = itemsByKey(theirs, name);
    const QHash<QString, QJsonValue> own = itemsByKey(mine, name);
    QJsonArray merged;
    const auto add = [&](const QString &key) {
        const std::optional<QJsonValue> item = mergedJson(before.value(key), their.value(key), own.value(key));
        if (item && !isNothing(*item)) {
            merged.append(*item);
        }
        return item.has_value();
    };
    for (const QJsonValue &item : theirs) {
        if (!add(item.toObject().value(name).toString())) {
            return std::nullopt;
        }
    }
    for (const QJsonValue &item : mine) {
        const QString key = item.toObject().value(name).toString();
        if (!their.contains(key) && !add(key)) {
            return std::nullopt;
        }
    }
    return QJsonValue(merged);
}

std::optional<QJsonValue> mergedObject(const QJsonObject &base, const QJsonObject &theirs, const QJsonObject &mine)
{
    QJsonObject merged;
    const QStringList names = theirs.keys() + mine.keys();
    for (const QString &name : names) {
        const std::optional<QJsonValue> member = mergedJson(base.value(name), theirs.value(name), mine.value(name));
        if (!member) {
            return std::nullopt;
        }
        if (!member->isUndefined()) {
            merged.insert(name, *member);
        }
    }
    return QJsonValue(merged);
}

} // namespace

std::optional<QJsonValue> mergedJson(const QJsonValue &base, const QJsonValue &theirs, const QJsonValue &mine)
{
    if (theirs == mine || mine == base) {
        return theirs;
    }
    if (theirs == base) {
        return mine;
    }
    if (theirs.isObject() && mine.isObject() && (base.isObject() || isNothing(base))) {
        return mergedObject(base.toObject(), theirs.toObject(), mine.toObject());
    }
    if (!theirs.isArray() || !mine.isArray() || !(base.isArray() || isNothing(base))) {
        return std::nullopt;
    }
    const QJsonArray before = base.toArray();
    const QJsonArray their = theirs.toArray();
    const QJsonArray own = mine.toArray();
    if (allScalars(before) && allScalars(their) && allScalars(own)) {
        return QJsonValue(mergedSet(before, their, own));
    }
    return mergedItems(before, their, own);
}
