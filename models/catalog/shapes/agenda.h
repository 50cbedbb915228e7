// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>

#include <optional>

/// One of meetings.agenda: {"minutes":15,"text":"Review of costs"}.
struct AgendaItem
{
    std::optional<double> minutes;
    QString text;
    QJsonObject original; ///< with what other programs wrote beside

    [[nodiscard]] static std::optional<AgendaItem> fromJson(const QJsonObject &object);
    [[nodiscard]] QJsonObject toJson() const;
    /// "15 min Review of costs"
    [[nodiscard]] QString summary() const;
};

/// Nothing for another shape.
[[nodiscard]] std::optional<QList<AgendaItem>> parseAgenda(const QString &json);
[[nodiscard]] QString agendaToJson(const QList<AgendaItem> &items);
