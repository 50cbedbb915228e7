// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/chip.h"

#include "views/common/thememetrics.h"

#include <QPainter>

Chip::Chip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setText(const QString &text, Tone tone, ChipStyle style)
{
    m_text = text;
    m_tone = tone;
    m_style = style;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return {m_text.isEmpty() ? 0 : chipWidth(m_text), ThemeMetrics::of().chip()};
}

void Chip::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    paintChip(&painter, rect(), m_text, m_tone, palette(), m_style);
}
