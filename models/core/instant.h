// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <compare>
#include <optional>

/// A moment, in microseconds since 1970-01-01T00:00:00Z: what PostgreSQL keeps and QDateTime (milliseconds) would cut.
struct Instant
{
    qint64 microseconds = 0;

    /// Reads `2026-11-22 10:49:17.123456`, with `T` or a space, any number of decimals up to six, and a zone: `Z`,
    /// `+00`, `-05:00` or none (UTC). Nothing when it is no such text.
    [[nodiscard]] static std::optional<Instant> parse(QStringView text);
    [[nodiscard]] static Instant fromDateTime(const QDateTime &dateTime);

    [[nodiscard]] QDateTime toUtc() const; ///< cut to milliseconds
    [[nodiscard]] QString toIso() const;   ///< `2026-11-22T10:49:17.123456Z`, decimals only where they are not zero
    [[nodiscard]] QString toSql() const;   ///< `2026-11-22 10:49:17.123456`: SQLite's storage, sorts as text

    auto operator<=>(const Instant &) const = default;
};

Q_DECLARE_METATYPE(Instant)
