// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// A record as a text that can be sent: "semillero://programs/0191…".
struct RecordLink
{
    QString entity;
    QString recordId;

    [[nodiscard]] QString toText() const;
    /// Reads a link, or "entity/id" as on a command line. Nothing when it is neither.
    [[nodiscard]] static std::optional<RecordLink> parse(const QString &text);
    bool operator==(const RecordLink &) const = default;
};
