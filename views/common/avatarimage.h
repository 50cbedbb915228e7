// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QImage>
#include <QString>

/// Pictures as faces: square, small, turned as the camera held it. Any thread; takes some tens of milliseconds for a large photo.
namespace AvatarImage {

/// Sides in pixels of what is kept.
inline constexpr int side = 192;

/// Reads a file of any format that Qt knows. Io: it cannot be read; InvalidFormat: no picture, or too large to be one of a face.
[[nodiscard]] Result<QImage> read(const QString &path);
/// The largest square from the middle (of upright pictures from a little above it, where faces are), scaled to `side`.
[[nodiscard]] QImage squared(const QImage &image);
/// A JPEG in base64, below 64 KB.
[[nodiscard]] QString encoded(const QImage &square);
/// Null when it is none.
[[nodiscard]] QImage decoded(const QString &text);

} // namespace AvatarImage
