// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/vocabulary.h"

#include <QColor>
#include <QPalette>

#include <array>

/// Every colour of the program, once for light and once for dark. Nothing else writes a colour.
/// Contrast: text, muted and accent on every surface, and every state on its soft colour, are 4.5:1 or more; the first
/// eight chart colours 3:1 on content (tests/views/tst_theme.cpp).
struct ThemeColors
{
    /// Two colours that belong together: a soft ground and what is written on it.
    struct Pair
    {
        QColor background;
        QColor text;
    };

    QColor window;     ///< navigation, top bar, status bar
    QColor panel;      ///< right panes, table headers, button bars
    QColor content;    ///< pages, cards, inputs
    QColor line;       ///< hairlines
    QColor lineStrong; ///< borders of inputs and buttons
    QColor text;
    QColor muted; ///< second lines, icons
    QColor accent;
    QColor accentHover;
    QColor onAccent;
    QColor accentSoft;
    QColor selection;
    QColor hover;
    QColor track; ///< the empty part of a bar
    QColor success, successSoft;
    QColor warning, warningSoft;
    QColor danger, dangerSoft;
    QColor info, infoSoft;
    QColor neutralSoft;          ///< ground of a chip without a tone
    std::array<QColor, 8> chart; ///< in a fixed order; the last one is "other" and "previous period"
    std::array<Pair, 6> avatars; ///< soft tints of the chart colours
    bool isDark = false;

    [[nodiscard]] static const ThemeColors &light();
    [[nodiscard]] static const ThemeColors &dark();
    /// The set that a palette of ours was made from: what a delegate or a painted widget asks for.
    [[nodiscard]] static const ThemeColors &of(const QPalette &palette);

    [[nodiscard]] QColor tone(Tone tone) const;     ///< words and icons of a state
    [[nodiscard]] QColor toneSoft(Tone tone) const; ///< its ground
    [[nodiscard]] QPalette palette() const;
};

/// `amount` of `over` (0 to 1) laid on `ground`.
[[nodiscard]] QColor mixedColor(const QColor &over, const QColor &ground, qreal amount);
/// WCAG 2.1 contrast ratio, 1 to 21.
[[nodiscard]] qreal contrastRatio(const QColor &first, const QColor &second);
