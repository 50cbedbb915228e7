// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>

/// How the bytes of a text file are read.
struct SourceEncoding
{
    QString name;             ///< as SourceFormat::encoding
    int byteOrderMark = 0;    ///< its bytes
    qint64 broken = 0;        ///< sequences that are not of this encoding; they become U+FFFD
};

/// By byte order mark, by where NULs stand, by whether all is UTF-8, else Windows-1252. `chosen` empty: detected. InvalidFormat for
/// bytes that are no text, Usage for an encoding that is not known. Linear.
[[nodiscard]] Result<SourceEncoding> sourceEncoding(QByteArrayView bytes, const QString &chosen);
/// UTF-16 as UTF-8, without byte order mark; other encodings have ASCII as it is and need no such step.
[[nodiscard]] QByteArray utf16ToUtf8(QByteArrayView bytes, bool bigEndian);
/// What Windows-1252 says; its five gaps are the control characters of Latin 1.
[[nodiscard]] QString fromWindows1252(QByteArrayView bytes);
/// The encodings that a person can choose.
[[nodiscard]] QStringList sourceEncodings();
