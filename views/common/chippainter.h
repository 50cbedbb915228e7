// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/vocabulary.h"

#include <QPalette>
#include <QRect>
#include <QString>

class QPainter;

/// Soft: a state, on its tone's ground. Outline: any other word of a list.
enum class ChipStyle { Soft, Outline };

/// How wide a chip with that word is, margins included.
[[nodiscard]] int chipWidth(const QString &text);
/// Paints a chip at the left of `rect`, centred in its height, elided where it does not fit; returns its rectangle.
QRect paintChip(QPainter *painter, const QRect &rect, const QString &text, Tone tone, const QPalette &palette,
                ChipStyle style = ChipStyle::Soft);
