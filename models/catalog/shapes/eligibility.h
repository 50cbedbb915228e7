// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <optional>

/// One requirement of programs.eligibility_criteria:
/// {"field":"projects.stage","op":"in","value":["concept"],"text":{"es":"…","en":"…"}}. All of them have to hold.
struct EligibilityCriterion
{
    QString field; ///< table.column; empty: a person decides
    QString op;    ///< in, =, !=, >=, <=
    QJsonValue value;
    QJsonObject text;     ///< how the requirement reads, by language
    QJsonObject original; ///< with what other programs wrote beside

    [[nodiscard]] static std::optional<EligibilityCriterion> fromJson(const QJsonObject &object);
    [[nodiscard]] QJsonObject toJson() const;
    /// The text of the reader's language, another language's, or the rule itself.
    [[nodiscard]] QString summary(const QLocale &locale) const;
};

/// Nothing for another shape.
[[nodiscard]] std::optional<QList<EligibilityCriterion>> parseEligibility(const QString &json);
[[nodiscard]] QString eligibilityToJson(const QList<EligibilityCriterion> &criteria);
