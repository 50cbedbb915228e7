// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

// How ThemeStyle draws what people type and choose in, scroll bars and progress.

class QWidget;

/// Ground and border of an input: focus accent 2 px, property `error` danger 2 px.
void drawInputFrame(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void drawComboBox(const QStyleOptionComboBox *option, QPainter *painter, const QWidget *widget, const QStyle *style);
void drawSpinBox(const QStyleOptionSpinBox *option, QPainter *painter, const QWidget *widget, const QStyle *style);
void drawScrollBar(const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget, const QStyle *style);
[[nodiscard]] QRect scrollBarRect(const QStyleOptionSlider *option, QStyle::SubControl sub, int minimumSlider);
[[nodiscard]] QRect spinBoxRect(const QStyleOptionSpinBox *option, QStyle::SubControl sub);
void drawProgressGroove(const QStyleOption *option, QPainter *painter);
void drawProgressContents(const QStyleOptionProgressBar *option, QPainter *painter);
