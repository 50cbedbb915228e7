// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>

#include <optional>

/// One of meetings.action_items: {"text":"…","assignee":"person's id","due":"2027-03-01","task_id":"…"}.
struct ActionItem
{
    QString text;
    QString assignee;     ///< a person's id, or a name that somebody typed
    QString due;          ///< YYYY-MM-DD; may be empty
    QString taskId;       ///< the task that was made of it
    QJsonObject original; ///< with what other programs wrote beside

    [[nodiscard]] static std::optional<ActionItem> fromJson(const QJsonObject &object);
    [[nodiscard]] QJsonObject toJson() const;
    /// The text.
    [[nodiscard]] QString summary() const;
};

/// Nothing for another shape.
[[nodiscard]] std::optional<QList<ActionItem>> parseActionItems(const QString &json);
[[nodiscard]] QString actionItemsToJson(const QList<ActionItem> &items);
