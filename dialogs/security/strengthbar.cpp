// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/security/strengthbar.h"

#include "views/common/themecolors.h"
#include "views/common/thememetrics.h"

#include <QPainter>

namespace {

/// From "guessed at once" to "strong"; the first step is never filled.
QColor strengthColor(const ThemeColors &colors, int score)
{
    switch (score) {
    case 4: return colors.success;
    case 3: return colors.accent;
    case 2: return colors.warning;
    default: return colors.danger;
    }
}

} // namespace

StrengthBar::StrengthBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StrengthBar::setStrength(const PasswordStrength &strength)
{
    m_score = strength.score;
    setAccessibleDescription(strength.name());
    update();
}

QSize StrengthBar::sizeHint() const
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    return {metrics.px(160), metrics.px(6)};
}

void StrengthBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const ThemeColors &colors = ThemeColors::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal gap = ThemeMetrics::of().space4();
    const qreal step = (width() - gap * (steps - 1)) / steps;
    const qreal radius = height() / 2.0;
    for (int i = 0; i < steps; ++i) {
        painter.setBrush(i < m_score ? strengthColor(colors, m_score) : colors.track);
        painter.drawRoundedRect(QRectF(i * (step + gap), 0, step, height()), radius, radius);
    }
}
