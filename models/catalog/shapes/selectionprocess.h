// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

#include <optional>

/// programs.selection_process: {"stages":[{"id","name","reviewers":[],"min_reviews",
/// "criteria":[{"id","name","weight","max"}]}]}. The weights of all criteria of all stages add up to 100; a stage
/// without criteria is a yes or no.
struct SelectionProcess
{
    struct Criterion
    {
        QString id;
        QString name;
        std::optional<double> weight; ///< per cent of the final score
        std::optional<double> max;    ///< the highest score
        QJsonObject original;
    };
    struct Stage
    {
        QString id;
        QString name;
        QStringList reviewers; ///< ids of people
        std::optional<double> minReviews;
        QList<Criterion> criteria;
        QJsonObject original;
    };

    QList<Stage> stages;
    QJsonObject original; ///< with what other programs wrote beside

    /// Nothing for another shape.
    [[nodiscard]] static std::optional<SelectionProcess> parse(const QString &json);
    [[nodiscard]] QString toJson() const;
    [[nodiscard]] bool hasCriteria() const;
    [[nodiscard]] double totalWeight() const;
    /// "Eligibility → Interview → Committee"
    [[nodiscard]] QString summary() const;
};
