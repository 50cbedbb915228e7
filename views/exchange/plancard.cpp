// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/plancard.h"

#include "views/common/icons.h"
#include "views/common/themecolors.h"
#include "views/common/thememetrics.h"

#include <QLocale>
#include <QPainter>

namespace {

IconColor iconColorOf(Tone tone)
{
    switch (tone) {
    case Tone::Success: return IconColor::Success;
    case Tone::Warning: return IconColor::Warning;
    case Tone::Danger: return IconColor::Danger;
    case Tone::Info: return IconColor::Info;
    case Tone::Neutral: break;
    }
    return IconColor::Muted;
}

} // namespace

PlanCard::PlanCard(const QString &iconName, Tone tone, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
    , m_tone(tone)
{
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PlanCard::setFigure(const QString &title, int number, const QString &hint, const QLocale &locale)
{
    m_number = locale.toString(number);
    m_hint = hint;
    setText(title);
    setAccessibleName(QStringLiteral("%1: %2").arg(title, m_number));
    setAccessibleDescription(hint);
    setToolTip(hint);
    update();
}

QSize PlanCard::sizeHint() const
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    return {metrics.px(200), metrics.px(84)};
}

QSize PlanCard::minimumSizeHint() const
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    return {metrics.px(112), metrics.px(84)};
}

void PlanCard::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void PlanCard::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

void PlanCard::paintEvent(QPaintEvent * /*event*/)
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    const ThemeColors &colors = ThemeColors::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = hasFocus();
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    QColor border = isChecked() || focused ? colors.accent : colors.line;
    if (!isChecked() && underMouse()) {
        border = colors.lineStrong;
    }
    painter.setPen(QPen(border, focused ? metrics.focusWidth() : 1));
    painter.setBrush(isChecked() ? colors.accentSoft : colors.content);
    painter.drawRoundedRect(frame, metrics.cardRadius(), metrics.cardRadius());

    const int margin = metrics.px(14);
    const QRect inside = rect().adjusted(margin, metrics.space8(), -metrics.space8(), -metrics.space8());
    const int side = metrics.icon();
    const QRect iconRect(inside.left(), inside.top() + metrics.px(2), side, side);
    ::icon(m_iconName, iconColorOf(m_tone)).paint(&painter, iconRect);
    painter.setFont(metrics.bodyFont());
    painter.setPen(colors.text);
    const QRect title(iconRect.right() + metrics.space8(), inside.top(), inside.right() - iconRect.right() - metrics.space8(), metrics.px(20));
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(text(), Qt::ElideRight, title.width()));
    painter.setFont(metrics.scaled(1.6, QFont::DemiBold));
    painter.drawText(QRect(inside.left(), title.bottom(), inside.width(), metrics.px(26)), Qt::AlignLeft | Qt::AlignVCenter, m_number);
    painter.setFont(metrics.secondaryFont());
    painter.setPen(colors.muted);
    const QRect hint(inside.left(), inside.bottom() - metrics.px(18), inside.width(), metrics.px(18));
    painter.drawText(hint, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(m_hint, Qt::ElideRight, hint.width()));
}
