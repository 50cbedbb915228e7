// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QRect>
#include <QString>

class QPainter;

/// "Luz Dary Restrepo" gives "LR": first letters of the first and the last word, at most two; empty for no letters.
[[nodiscard]] QString initialsOf(const QString &name);
/// Paints a circle with the initials into the square at the left of `rect`, centred in its height, `size` pixels wide.
/// A photo that AvatarPhotos knows for `key` takes the initials' place. The tint comes from a hash of `key` (the person's id), never from a meaning. Returns its rectangle.
QRect paintAvatar(QPainter *painter, const QRect &rect, const QString &name, const QString &key, int size,
                  const QPalette &palette);
