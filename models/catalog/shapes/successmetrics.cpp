// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/shapes/successmetrics.h"

#include "models/catalog/shapes/jsontext.h"

#include <QLocale>

std::optional<SuccessMetric> SuccessMetric::fromJson(const QJsonObject &object)
{
    if (!object.value(QLatin1String("name")).isString() ||
        !jsonKeyIs(object, QLatin1String("unit"), QJsonValue::String) ||
        !jsonKeyIs(object, QLatin1String("target"), QJsonValue::Double)) {
        return std::nullopt;
    }
    return SuccessMetric{object.value(QLatin1String("name")).toString(), object.value(QLatin1String("unit")).toString(),
                         jsonNumber(object, QLatin1String("target")), object};
}

QJsonObject SuccessMetric::toJson() const
{
    QJsonObject object = original;
    putJsonText(object, QLatin1String("name"), name);
    putJsonText(object, QLatin1String("unit"), unit);
    putJsonNumber(object, QLatin1String("target"), target);
    return object;
}

QString SuccessMetric::summary() const
{
    if (!target) {
        return name;
    }
    const QString amount = QString::number(*target, 'f', QLocale::FloatingPointShortest);
    const QString measure = unit.isEmpty() ? amount : QString(amount + QLatin1Char(' ') + unit);
    return name + QStringLiteral(": ") + measure;
}

std::optional<QList<SuccessMetric>> parseSuccessMetrics(const QString &json)
{
    return parseJsonItems<SuccessMetric>(json);
}

QString successMetricsToJson(const QList<SuccessMetric> &items)
{
    return jsonItemsToText(items);
}
