// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/jsondisplay.h"

#include "models/catalog/activitysentence.h"
#include "models/catalog/shapes/actionitems.h"
#include "models/catalog/shapes/address.h"
#include "models/catalog/shapes/agenda.h"
#include "models/catalog/shapes/availability.h"
#include "models/catalog/shapes/contactinfo.h"
#include "models/catalog/shapes/eligibility.h"
#include "models/catalog/shapes/goals.h"
#include "models/catalog/shapes/jsontext.h"
#include "models/catalog/shapes/location.h"
#include "models/catalog/shapes/requireddocuments.h"
#include "models/catalog/shapes/selectionprocess.h"
#include "models/catalog/shapes/successmetrics.h"

#include <QCoreApplication>
#include <QStringList>

namespace {
const QString betweenItems = QStringLiteral("; ");

template <typename Items>
std::optional<QString> joined(const std::optional<Items> &items)
{
    if (!items) {
        return std::nullopt;
    }
    QStringList lines;
    for (const auto &item : *items) {
        lines.append(item.summary());
    }
    lines.removeAll(QString());
    return lines.join(betweenItems);
}

std::optional<QString> eligibilityText(const QString &json, const QLocale &locale)
{
    const auto criteria = parseEligibility(json);
    if (!criteria) {
        return std::nullopt;
    }
    QStringList lines;
    for (const EligibilityCriterion &criterion : *criteria) {
        lines.append(criterion.summary(locale));
    }
    return lines.join(betweenItems);
}

/// {"key":"text"} as "key: text; key: text"; numbers and flags count as texts, anything deeper does not.
std::optional<QString> flatText(const QString &json, const QLocale &locale)
{
    const JsonText text = parseJsonText(json);
    if (!text.ok() || !text.value.isObject()) {
        return std::nullopt;
    }
    QStringList lines;
    const QJsonObject object = text.value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonValue value = it.value();
        if (value.isObject() || value.isArray()) {
            return std::nullopt;
        }
        const QString words = value.isString() ? value.toString()
                              : value.isDouble()
                                  ? locale.toString(value.toDouble(), 'f', QLocale::FloatingPointShortest)
                                  : jsonToText(value);
        lines.append(it.key() + QStringLiteral(": ") + words);
    }
    return lines.join(betweenItems);
}

std::optional<QString> listText(const Field &field, const QString &json)
{
    const JsonText text = parseJsonText(json);
    std::optional<QStringList> words = text.ok() ? jsonTexts(text.value) : std::nullopt;
    if (!words) {
        return std::nullopt;
    }
    if (field.vocabulary != nullptr) {
        for (QString &word : *words) {
            word = field.vocabulary->label(word);
        }
    }
    return words->join(field.type == FieldType::TagList ? QStringLiteral(", ") : betweenItems);
}

std::optional<QString> idListText(const QString &json)
{
    const JsonText text = parseJsonText(json);
    const std::optional<QStringList> ids = text.ok() ? jsonTexts(text.value) : std::nullopt;
    if (!ids || ids->isEmpty()) {
        return ids ? std::optional(QString()) : std::nullopt;
    }
    const int number = static_cast<int>(ids->size()); // lupdate does not read a cast among the arguments
    return QCoreApplication::translate("display", "%n record(s)", nullptr, number);
}

template <typename Shape>
std::optional<QString> summaryOf(const std::optional<Shape> &shape)
{
    return shape ? std::optional(shape->summary()) : std::nullopt;
}

template <typename Shape>
std::optional<QString> summaryOf(const std::optional<Shape> &shape, const QLocale &locale)
{
    return shape ? std::optional(shape->summary(locale)) : std::nullopt;
}

std::optional<QString> shapeText(const Field &field, const QString &json, const QLocale &locale)
{
    switch (field.shape) {
    case JsonShape::Free:
        return std::nullopt;
    case JsonShape::StringList:
        return listText(field, json);
    case JsonShape::Availability:
        return summaryOf(Availability::parse(json), locale);
    case JsonShape::Address:
        return summaryOf(Address::parse(json), locale);
    case JsonShape::ContactInfo:
        return summaryOf(ContactInfo::parse(json));
    case JsonShape::EligibilityCriteria:
        return eligibilityText(json, locale);
    case JsonShape::SelectionProcess:
        return summaryOf(SelectionProcess::parse(json));
    case JsonShape::RequiredDocuments:
        return joined(parseRequiredDocuments(json));
    case JsonShape::SuccessMetrics:
        return joined(parseSuccessMetrics(json));
    case JsonShape::Goals:
        return joined(parseGoals(json));
    case JsonShape::ActionItems:
        return joined(parseActionItems(json));
    case JsonShape::Agenda:
        return joined(parseAgenda(json));
    case JsonShape::Scores:
        return flatText(json, locale);
    case JsonShape::Location:
        return summaryOf(Location::parse(json));
    case JsonShape::IdList:
        return idListText(json);
    case JsonShape::TextMap:
        return flatText(json, locale);
    case JsonShape::Activity:
        return activitySentence(json, locale);
    }
    return std::nullopt;
}
} // namespace

QString displayJson(const Field &field, const QString &json, const QLocale &locale)
{
    if (const std::optional<QString> words = shapeText(field, json, locale)) {
        return *words;
    }
    const JsonText text = parseJsonText(json);
    const bool hasNothing =
        text.ok() && (text.value.isNull() || (text.value.isObject() && text.value.toObject().isEmpty()) ||
                      (text.value.isArray() && text.value.toArray().isEmpty()));
    return hasNothing ? QString() : json.simplified();
}
