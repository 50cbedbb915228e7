// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/shapes/selectionprocess.h"

#include "models/catalog/shapes/jsontext.h"

namespace {
constexpr QLatin1String idKey("id");
constexpr QLatin1String nameKey("name");
constexpr QLatin1String stagesKey("stages");
constexpr QLatin1String reviewersKey("reviewers");
constexpr QLatin1String minReviewsKey("min_reviews");
constexpr QLatin1String criteriaKey("criteria");
constexpr QLatin1String weightKey("weight");
constexpr QLatin1String maxKey("max");

std::optional<SelectionProcess::Criterion> readCriterion(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    if (!value.isObject() || !jsonKeyIs(object, idKey, QJsonValue::String) ||
        !jsonKeyIs(object, nameKey, QJsonValue::String) || !jsonKeyIs(object, weightKey, QJsonValue::Double) ||
        !jsonKeyIs(object, maxKey, QJsonValue::Double)) {
        return std::nullopt;
    }
    return SelectionProcess::Criterion{object.value(idKey).toString(), object.value(nameKey).toString(),
                                       jsonNumber(object, weightKey), jsonNumber(object, maxKey), object};
}

std::optional<SelectionProcess::Stage> readStage(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    if (!value.isObject() || !jsonKeyIs(object, idKey, QJsonValue::String) ||
        !jsonKeyIs(object, nameKey, QJsonValue::String) || !jsonKeyIs(object, minReviewsKey, QJsonValue::Double) ||
        !jsonKeyIs(object, reviewersKey, QJsonValue::Array) || !jsonKeyIs(object, criteriaKey, QJsonValue::Array)) {
        return std::nullopt;
    }
    const std::optional<QStringList> reviewers = jsonTexts(object.value(reviewersKey).toArray());
    if (!reviewers) {
        return std::nullopt;
    }
    SelectionProcess::Stage stage{object.value(idKey).toString(),
                                  object.value(nameKey).toString(),
                                  *reviewers,
                                  jsonNumber(object, minReviewsKey),
                                  {},
                                  object};
    const QJsonArray criteria = object.value(criteriaKey).toArray();
    for (const QJsonValue &element : criteria) {
        const std::optional<SelectionProcess::Criterion> criterion = readCriterion(element);
        if (!criterion) {
            return std::nullopt;
        }
        stage.criteria.append(*criterion);
    }
    return stage;
}

QJsonObject writeStage(const SelectionProcess::Stage &stage)
{
    QJsonObject object = stage.original;
    putJsonText(object, idKey, stage.id);
    putJsonText(object, nameKey, stage.name);
    putJsonList(object, reviewersKey, stage.reviewers);
    putJsonNumber(object, minReviewsKey, stage.minReviews);
    QJsonArray criteria;
    for (const SelectionProcess::Criterion &criterion : stage.criteria) {
        QJsonObject written = criterion.original;
        putJsonText(written, idKey, criterion.id);
        putJsonText(written, nameKey, criterion.name);
        putJsonNumber(written, weightKey, criterion.weight);
        putJsonNumber(written, maxKey, criterion.max);
        criteria.append(written);
    }
    if (!criteria.isEmpty() || object.contains(criteriaKey)) {
        object.insert(criteriaKey, criteria);
    }
    return object;
}
} // namespace

std::optional<SelectionProcess> SelectionProcess::parse(const QString &json)
{
    const JsonText text = parseJsonText(json);
    if (!text.ok() || !text.value.isObject()) {
        return std::nullopt;
    }
    SelectionProcess process;
    process.original = text.value.toObject();
    if (!process.original.value(stagesKey).isArray()) {
        return std::nullopt;
    }
    const QJsonArray array = process.original.value(stagesKey).toArray();
    for (const QJsonValue &element : array) {
        const std::optional<Stage> stage = readStage(element);
        if (!stage) {
            return std::nullopt;
        }
        process.stages.append(*stage);
    }
    return process;
}

QString SelectionProcess::toJson() const
{
    QJsonObject object = original;
    QJsonArray array;
    for (const Stage &stage : stages) {
        array.append(writeStage(stage));
    }
    object.insert(stagesKey, array);
    return jsonToText(object);
}

bool SelectionProcess::hasCriteria() const
{
    for (const Stage &stage : stages) {
        if (!stage.criteria.isEmpty()) {
            return true;
        }
    }
    return false;
}

double SelectionProcess::totalWeight() const
{
    double total = 0;
    for (const Stage &stage : stages) {
        for (const Criterion &criterion : stage.criteria) {
            total += criterion.weight.value_or(0);
        }
    }
    return total;
}

QString SelectionProcess::summary() const
{
    QStringList names;
    for (const Stage &stage : stages) {
        names.append(stage.name.isEmpty() ? stage.id : stage.name);
    }
    return names.join(QStringLiteral(" → "));
}
