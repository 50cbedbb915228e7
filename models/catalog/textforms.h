// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// The forms of texts, practical rather than complete: what the database accepts and people write.

/// Something, @, a domain with a point; no spaces.
[[nodiscard]] bool isEmailAddress(const QString &text);
/// http:// or https://, a host, no spaces.
[[nodiscard]] bool isWebAddress(const QString &text);
/// At least five digits; beside them only spaces and + ( ) . - / #.
[[nodiscard]] bool isPhoneNumber(const QString &text);
/// IPv4 or IPv6, perhaps with the length of a network: "10.0.0.0/8".
[[nodiscard]] bool isNetAddress(const QString &text);
/// ISO 8601: P5Y, P1Y6M, P30D, P2W, PT45M.
[[nodiscard]] bool isPeriod(const QString &text);
/// An IANA name that this system knows. The first call reads the list of zones.
[[nodiscard]] bool isTimeZoneName(const QString &text);
/// The whole text matches the regular expression, which is compiled once a thread.
[[nodiscard]] bool matchesWhole(const QString &pattern, const QString &text);
/// Code points, which is what the database counts.
[[nodiscard]] qsizetype codePoints(QStringView text);
