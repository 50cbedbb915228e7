// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QWidget;

/// Every size of the program, in em of the font: 1 em is the font's size in pixels, drawn for 13. So large fonts and
/// high-DPI screens just work. Nothing else writes a size; for a rare one of your own: `metrics.px(20)`.
class ThemeMetrics
{
public:
    explicit ThemeMetrics(const QFont &font);
    /// By the application's font, so that title fonts do not change spacing.
    [[nodiscard]] static ThemeMetrics of();

    /// Pixels of what the design gives for a font of 13 pixels.
    [[nodiscard]] int px(qreal designPixels) const;

    [[nodiscard]] int space4() const { return px(4); }
    [[nodiscard]] int space8() const { return px(8); }
    [[nodiscard]] int space12() const { return px(12); }
    [[nodiscard]] int space16() const { return px(16); }
    [[nodiscard]] int space24() const { return px(24); }
    [[nodiscard]] int pageMargin() const { return px(16); }
    [[nodiscard]] int control() const { return px(28); }       ///< height of buttons and inputs
    [[nodiscard]] int dialogControl() const { return px(32); } ///< in the button bar of forms and wizards
    [[nodiscard]] int buttonBar() const { return px(56); }
    [[nodiscard]] int row() const { return px(30); }
    [[nodiscard]] int header() const { return px(30); }
    [[nodiscard]] int chip() const { return px(20); }
    [[nodiscard]] int avatar() const { return px(22); }
    [[nodiscard]] int avatarLarge() const { return px(40); }
    [[nodiscard]] int icon() const { return px(16); }
    [[nodiscard]] int topBar() const { return px(40); }
    [[nodiscard]] int navigation() const { return px(200); }
    [[nodiscard]] int navigationRow() const { return px(28); }
    [[nodiscard]] int navigationGroup() const { return px(24); }
    [[nodiscard]] int statusBar() const { return px(26); }
    [[nodiscard]] int pane() const { return px(296); } ///< right pane, up to 320
    [[nodiscard]] int paneMaximum() const { return px(320); }
    [[nodiscard]] int formLabel() const { return px(156); }
    [[nodiscard]] int tab() const { return px(32); }
    [[nodiscard]] int controlRadius() const { return px(6); }
    [[nodiscard]] int cardRadius() const { return px(8); }
    [[nodiscard]] int cellRadius() const { return px(4); }
    [[nodiscard]] int focusWidth() const { return 2; }

    [[nodiscard]] QFont titleFont() const;     ///< 1.5 em semibold
    [[nodiscard]] QFont sectionFont() const;   ///< 1.1 em semibold
    [[nodiscard]] QFont bodyFont() const;      ///< 1 em
    [[nodiscard]] QFont strongFont() const;    ///< 1 em semibold
    [[nodiscard]] QFont secondaryFont() const; ///< 0.92 em; with the muted colour
    [[nodiscard]] QFont chipFont() const;      ///< 0.9 em medium
    [[nodiscard]] QFont scaled(qreal em, QFont::Weight weight) const;

private:
    QFont m_font;
    qreal m_em = 13;
};
