// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>

#include <optional>

/// One of success_metrics: {"name":"Jobs","unit":"people","target":40}.
struct SuccessMetric
{
    QString name;
    QString unit;
    std::optional<double> target;
    QJsonObject original; ///< with what other programs wrote beside

    [[nodiscard]] static std::optional<SuccessMetric> fromJson(const QJsonObject &object);
    [[nodiscard]] QJsonObject toJson() const;
    /// "Jobs: 40 people"
    [[nodiscard]] QString summary() const;
};

/// Nothing for another shape.
[[nodiscard]] std::optional<QList<SuccessMetric>> parseSuccessMetrics(const QString &json);
[[nodiscard]] QString successMetricsToJson(const QList<SuccessMetric> &items);
