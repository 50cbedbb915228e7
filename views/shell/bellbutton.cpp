// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/bellbutton.h"

#include "views/common/icons.h"
#include "views/common/themecolors.h"
#include "views/common/thememetrics.h"

#include <QEvent>
#include <QPainter>

BellButton::BellButton(QWidget *parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setIcon(::icon(QStringLiteral("bell")));
    retranslate();
}

void BellButton::setUnread(int unread)
{
    m_unread = unread;
    retranslate();
    update();
}

void BellButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void BellButton::paintEvent(QPaintEvent *event)
{
    QToolButton::paintEvent(event);
    if (m_unread <= 0) {
        return;
    }
    const ThemeMetrics metrics = ThemeMetrics::of();
    const ThemeColors &colors = ThemeColors::of(palette());
    const QFont font = metrics.scaled(0.7, QFont::DemiBold);
    const QString text = m_unread > 99 ? QStringLiteral("99+") : QString::number(m_unread);
    const int height = metrics.px(13);
    const int badgeWidth = qMax(height, QFontMetrics(font).horizontalAdvance(text) + metrics.px(6));
    const QRect pill(qMin(width() - badgeWidth, width() / 2 + 1), metrics.px(1), badgeWidth, height);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.window, 1.5));
    painter.setBrush(colors.accent);
    painter.drawRoundedRect(pill, height / 2.0, height / 2.0);
    painter.setPen(colors.onAccent);
    painter.setFont(font);
    painter.drawText(pill, Qt::AlignCenter, text);
}

void BellButton::retranslate()
{
    const QString name = m_unread > 0 ? tr("Notifications, %n unread", nullptr, m_unread) : tr("Notifications");
    setAccessibleName(name);
    setToolTip(name);
}
