// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/hairline.h"

#include "views/common/themecolors.h"

#include <QPainter>

Hairline::Hairline(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), ThemeColors::of(palette()).line);
}
