// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// An id takes 16 bytes in lists of millions.
inline constexpr qsizetype idByteCount = 16;

/// Appends the 16 bytes of an id in its 36-character form; 16 zero bytes when it is none.
void appendIdBytes(QByteArray &bytes, QByteArrayView characters);
/// The 36-character form of 16 bytes.
[[nodiscard]] QString idFromBytes(const char *bytes);
