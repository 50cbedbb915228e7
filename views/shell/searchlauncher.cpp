// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/searchlauncher.h"

#include "views/common/stylebuttons.h"
#include "views/common/themecolors.h"
#include "views/common/thememetrics.h"

#include <QPainter>

SearchLauncher::SearchLauncher(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SearchLauncher::setShortcutText(const QString &text)
{
    m_shortcutText = text;
    update();
}

QSize SearchLauncher::sizeHint() const
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    return {metrics.px(300), metrics.control()};
}

QSize SearchLauncher::minimumSizeHint() const
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    return {metrics.px(160), metrics.control()};
}

void SearchLauncher::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const ThemeMetrics metrics = ThemeMetrics::of();
    const ThemeColors &colors = ThemeColors::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.lineStrong, 1));
    painter.setBrush(underMouse() ? colors.hover : colors.content);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics.controlRadius(),
                            metrics.controlRadius());
    drawThemeIcon(&painter, QRect(metrics.space8(), 0, metrics.icon(), height()), QStringLiteral("search"),
                  metrics.icon(), true);
    const QFont keyFont = metrics.scaled(0.85, QFont::Normal);
    const int keyWidth = QFontMetrics(keyFont).horizontalAdvance(m_shortcutText) + 2 * metrics.px(6);
    const QRect key(width() - keyWidth - metrics.space8(), (height() - metrics.px(18)) / 2, keyWidth, metrics.px(18));
    const int left = metrics.space8() + metrics.icon() + metrics.space8();
    const QRect words(left, 0, key.left() - left - metrics.space4(), height());
    painter.setFont(metrics.bodyFont());
    painter.setPen(colors.muted);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(metrics.bodyFont()).elidedText(text(), Qt::ElideRight, words.width()));
    painter.setPen(colors.line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(key).adjusted(0.5, 0.5, -0.5, -0.5), metrics.cellRadius(), metrics.cellRadius());
    painter.setFont(keyFont);
    painter.setPen(colors.muted);
    painter.drawText(key, Qt::AlignCenter, m_shortcutText);
    if (hasFocus()) {
        drawFocusRing(&painter, rect(), palette(), metrics.controlRadius());
    }
}
