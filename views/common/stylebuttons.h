// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QStyleOption>

// How ThemeStyle draws buttons and marks.

class QWidget;

void drawButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void drawButtonLabel(const QStyleOptionButton *option, QPainter *painter, const QWidget *widget);
void drawToolButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget);
/// A tool button with words that opens a menu: its label as on other buttons, the chevron after it.
void drawMenuToolButton(const QStyleOptionToolButton *option, QPainter *painter, const QWidget *widget);
void drawCheckMark(const QStyleOption *option, QPainter *painter);
void drawRadioMark(const QStyleOption *option, QPainter *painter);
/// A ring of the accent colour just inside `rect`.
void drawFocusRing(QPainter *painter, const QRect &rect, const QPalette &palette, int radius);
/// An icon of the theme, centred in `rect`.
void drawThemeIcon(QPainter *painter, const QRect &rect, const QString &name, int size, bool enabled);
