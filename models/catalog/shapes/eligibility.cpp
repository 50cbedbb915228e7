// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/shapes/eligibility.h"

#include "models/catalog/shapes/jsontext.h"

#include <QStringList>

namespace {
constexpr QLatin1String fieldKey("field");
constexpr QLatin1String opKey("op");
constexpr QLatin1String valueKey("value");
constexpr QLatin1String textKey("text");

QString plainValue(const QJsonValue &value)
{
    if (const std::optional<QStringList> several = jsonTexts(value)) {
        return several->join(QStringLiteral(", "));
    }
    return value.isString() ? value.toString() : jsonToText(value);
}
} // namespace

std::optional<EligibilityCriterion> EligibilityCriterion::fromJson(const QJsonObject &object)
{
    const bool known = object.contains(fieldKey) || object.contains(textKey);
    if (!known || !jsonKeyIs(object, fieldKey, QJsonValue::String) || !jsonKeyIs(object, opKey, QJsonValue::String) ||
        !jsonKeyIs(object, textKey, QJsonValue::Object)) {
        return std::nullopt;
    }
    return EligibilityCriterion{object.value(fieldKey).toString(), object.value(opKey).toString(),
                                object.value(valueKey), object.value(textKey).toObject(), object};
}

QJsonObject EligibilityCriterion::toJson() const
{
    QJsonObject object = original;
    putJsonText(object, fieldKey, field);
    putJsonText(object, opKey, op);
    if (value.isUndefined()) {
        object.remove(valueKey);
    } else {
        object.insert(valueKey, value);
    }
    if (text.isEmpty() && !original.contains(textKey)) {
        object.remove(textKey);
    } else {
        object.insert(textKey, text);
    }
    return object;
}

QString EligibilityCriterion::summary(const QLocale &locale) const
{
    const QString language = locale.name().section(QLatin1Char('_'), 0, 0);
    QString words = text.value(language).toString();
    if (words.isEmpty() && !text.isEmpty()) {
        words = text.begin().value().toString();
    }
    return words.isEmpty() ? QStringList{field, op, plainValue(value)}.join(QLatin1Char(' ')).trimmed() : words;
}

std::optional<QList<EligibilityCriterion>> parseEligibility(const QString &json)
{
    return parseJsonItems<EligibilityCriterion>(json);
}

QString eligibilityToJson(const QList<EligibilityCriterion> &criteria)
{
    return jsonItemsToText(criteria);
}
