// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>

#include <optional>

/// A goal or milestone: {"text":"First export","due":"2027-06-30","done":false}.
struct Goal
{
    QString text;
    QString due; ///< YYYY-MM-DD; may be empty
    bool done = false;
    QJsonObject original; ///< with what other programs wrote beside

    [[nodiscard]] static std::optional<Goal> fromJson(const QJsonObject &object);
    [[nodiscard]] QJsonObject toJson() const;
    /// The text, with a mark when it is done.
    [[nodiscard]] QString summary() const;
};

/// Nothing for another shape.
[[nodiscard]] std::optional<QList<Goal>> parseGoals(const QString &json);
[[nodiscard]] QString goalsToJson(const QList<Goal> &items);
