// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/navigationdelegate.h"

#include "views/common/icons.h"
#include "views/common/stylebuttons.h"
#include "views/common/themecolors.h"
#include "views/common/thememetrics.h"
#include "views/shell/navigationview.h"

#include <QPainter>

namespace {

QString badgeText(int waiting)
{
    return waiting > 99 ? QStringLiteral("99+") : QString::number(waiting);
}

} // namespace

void NavigationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(NavigationView::GroupRole).toString().isEmpty()) {
        paintPage(painter, option, index);
    } else {
        paintGroup(painter, option, index);
    }
    const bool ring =
        option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange);
    if (ring) {
        const ThemeMetrics metrics = ThemeMetrics::of();
        drawFocusRing(painter, option.rect.adjusted(metrics.space8(), 0, -metrics.space8(), 0), option.palette,
                      metrics.controlRadius());
    }
    painter->restore();
}

void NavigationDelegate::paintGroup(QPainter *painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const ThemeColors &colors = ThemeColors::of(option.palette);
    const ThemeMetrics metrics = ThemeMetrics::of();
    QRect rect = option.rect;
    rect.setTop(rect.bottom() - metrics.navigationGroup() + 1);
    const int side = metrics.px(14);
    const bool isOpen = option.state.testFlag(QStyle::State_Open);
    drawThemeIcon(painter, QRect(rect.x() + metrics.px(11), rect.y(), metrics.space16(), rect.height()),
                  isOpen ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), side, true);
    painter->setFont(metrics.scaled(0.92, QFont::Medium));
    painter->setPen(colors.muted);
    painter->drawText(rect.adjusted(metrics.px(31), 0, -metrics.space8(), 0), Qt::AlignVCenter | Qt::AlignLeft,
                      index.data().toString());
}

void NavigationDelegate::paintPage(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const ThemeColors &colors = ThemeColors::of(option.palette);
    const ThemeMetrics metrics = ThemeMetrics::of();
    const QRect rect = option.rect.adjusted(metrics.space8(), 0, -metrics.space8(), 0);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool isOpen = option.state.testFlag(QStyle::State_Selected);
    if (isOpen || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isOpen ? colors.selection : mixedColor(colors.selection, colors.window, 0.45));
        painter->drawRoundedRect(rect, metrics.controlRadius(), metrics.controlRadius());
    }
    const int side = metrics.icon();
    const QRect iconPlace(rect.x() + metrics.space8(), rect.y() + (rect.height() - side) / 2, side, side);
    icon(index.data(NavigationView::IconRole).toString(), isOpen ? IconColor::Accent : IconColor::Muted)
        .paint(painter, iconPlace, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);

    int right = rect.right() - metrics.space8();
    if (const int waiting = index.data(NavigationView::BadgeRole).toInt(); waiting > 0) {
        const QFont font = metrics.scaled(0.85, QFont::DemiBold);
        const QString text = badgeText(waiting);
        const int height = metrics.px(17);
        const int width = qMax(metrics.px(20), QFontMetrics(font).horizontalAdvance(text) + metrics.space12());
        const QRect pill(right - width + 1, rect.y() + (rect.height() - height) / 2, width, height);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.accent);
        painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
        painter->setFont(font);
        painter->setPen(colors.onAccent);
        painter->drawText(pill, Qt::AlignCenter, text);
        right = pill.left() - metrics.space4();
    }
    const QFont font = isOpen ? metrics.strongFont() : metrics.bodyFont();
    const QRect words(iconPlace.right() + 1 + metrics.space8(), rect.y(), 0, rect.height());
    painter->setFont(font);
    painter->setPen(isEnabled ? colors.text : option.palette.color(QPalette::Disabled, QPalette::Text));
    painter->drawText(QRect(words.topLeft(), QPoint(right, rect.bottom())), Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, right - words.x()));
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    const bool isGroup = !index.data(NavigationView::GroupRole).toString().isEmpty();
    return {option.rect.width(), isGroup ? metrics.navigationGroup() + metrics.space8() : metrics.navigationRow()};
}
