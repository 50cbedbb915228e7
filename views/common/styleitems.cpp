// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/styleitems.h"

#include "views/common/stylebuttons.h"
#include "views/common/themecolors.h"
#include "views/common/thememetrics.h"

#include <QTableView>

namespace {

int headerTextFlags(Qt::Alignment alignment)
{
    const int horizontal = int(alignment & Qt::AlignHorizontal_Mask);
    return (horizontal == 0 ? int(Qt::AlignLeft) : horizontal) | Qt::AlignVCenter | Qt::TextSingleLine;
}

} // namespace

void drawItemPanel(const QStyleOptionViewItem *option, QPainter *painter, const QWidget *widget)
{
    const ThemeColors &colors = ThemeColors::of(option->palette);
    const bool selected = option->state.testFlag(QStyle::State_Selected);
    const bool hovered =
        option->state.testFlag(QStyle::State_MouseOver) && option->state.testFlag(QStyle::State_Enabled);
    if (option->backgroundBrush.style() != Qt::NoBrush) {
        painter->fillRect(option->rect, option->backgroundBrush);
    }
    const bool isTable = qobject_cast<const QTableView *>(widget) != nullptr;
    if (selected || hovered) {
        const QColor ground = selected ? colors.selection : colors.hover;
        if (isTable || widget == nullptr) {
            painter->fillRect(option->rect, ground);
        } else {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(ground);
            const int radius = ThemeMetrics::of().cellRadius();
            painter->drawRoundedRect(option->rect, radius, radius);
            painter->restore();
        }
    }
    if (isTable) {
        painter->fillRect(QRect(option->rect.x(), option->rect.bottom(), option->rect.width(), 1), colors.line);
    }
}

void drawHeaderSection(const QStyleOptionHeader *option, QPainter *painter)
{
    const ThemeColors &colors = ThemeColors::of(option->palette);
    painter->fillRect(option->rect, colors.panel);
    if (option->orientation == Qt::Horizontal) {
        if (option->state.testFlag(QStyle::State_MouseOver) && option->state.testFlag(QStyle::State_Enabled)) {
            painter->fillRect(option->rect.adjusted(0, 0, 0, -1), colors.hover);
        }
        painter->fillRect(QRect(option->rect.x(), option->rect.bottom(), option->rect.width(), 1), colors.lineStrong);
    } else {
        painter->fillRect(QRect(option->rect.right(), option->rect.y(), 1, option->rect.height()), colors.line);
    }
}

void drawHeaderLabel(const QStyleOptionHeader *option, QPainter *painter)
{
    const ThemeColors &colors = ThemeColors::of(option->palette);
    const ThemeMetrics metrics = ThemeMetrics::of();
    const bool sorted = option->sortIndicator != QStyleOptionHeader::None;
    QFont font = metrics.secondaryFont();
    font.setWeight(QFont::DemiBold);
    const QFontMetrics fontMetrics(font);
    const int mark = sorted ? metrics.px(14) + metrics.space4() : 0;
    const int iconSide = option->icon.isNull() ? 0 : metrics.px(14) + metrics.space4();
    QRect room = option->rect;
    const QString text = fontMetrics.elidedText(option->text, Qt::ElideRight, room.width() - mark - iconSide);
    const int textWidth = fontMetrics.horizontalAdvance(text);
    const int flags = headerTextFlags(option->textAlignment);
    int x = room.x();
    if ((flags & Qt::AlignRight) != 0) {
        x = room.right() + 1 - textWidth - mark - iconSide;
    } else if ((flags & Qt::AlignHCenter) != 0) {
        x = room.x() + (room.width() - textWidth - mark - iconSide) / 2;
    }
    painter->save();
    painter->setFont(font);
    painter->setPen(sorted ? colors.text : colors.muted);
    painter->drawText(QRect(x, room.y(), textWidth + 1, room.height()), Qt::AlignVCenter | Qt::AlignLeft, text);
    x += textWidth + metrics.space4();
    if (iconSide > 0) {
        const int side = metrics.px(14);
        option->icon.paint(painter, QRect(x, room.y() + (room.height() - side) / 2, side, side));
        x += iconSide;
    }
    if (sorted) {
        // Qt's "sort down" means ascending.
        const QString name = option->sortIndicator == QStyleOptionHeader::SortDown ? QStringLiteral("arrow-up")
                                                                                   : QStringLiteral("arrow-down");
        drawThemeIcon(painter, QRect(x, room.y(), metrics.px(14), room.height()), name, metrics.px(14), true);
    }
    painter->restore();
}

void drawMenuItem(const QStyleOptionMenuItem *option, QPainter *painter)
{
    const ThemeColors &colors = ThemeColors::of(option->palette);
    const ThemeMetrics metrics = ThemeMetrics::of();
    const QRect rect = option->rect;
    if (option->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(rect.x(), rect.center().y(), rect.width(), 1), colors.line);
        return;
    }
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    painter->save();
    if (enabled && option->state.testFlag(QStyle::State_Selected)) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.selection);
        painter->drawRoundedRect(rect.adjusted(metrics.space4(), 0, -metrics.space4(), 0), metrics.cellRadius(),
                                 metrics.cellRadius());
    }
    const int side = metrics.icon();
    const QRect mark(rect.x() + metrics.space12(), rect.y() + (rect.height() - side) / 2, side, side);
    if (option->checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option->checked) {
            drawThemeIcon(painter, mark, QStringLiteral("check"), side, enabled);
        }
    } else if (!option->icon.isNull()) {
        option->icon.paint(painter, mark, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    painter->setFont(option->font);
    painter->setPen(option->palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    QString words = option->text;
    QString shortcut;
    if (const qsizetype tab = words.indexOf(QLatin1Char('\t')); tab >= 0) {
        shortcut = words.mid(tab + 1);
        words = words.left(tab);
    }
    const int left = mark.right() + 1 + metrics.space8();
    const QRect text(left, rect.y(), rect.right() - left - metrics.space16(), rect.height());
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine, words);
    if (option->menuItemType == QStyleOptionMenuItem::SubMenu) {
        drawThemeIcon(painter, QRect(rect.right() - metrics.space24(), rect.y(), metrics.space16(), rect.height()),
                      QStringLiteral("chevron-right"), metrics.px(14), enabled);
    } else if (!shortcut.isEmpty()) {
        painter->setPen(enabled ? colors.muted : option->palette.color(QPalette::Disabled, QPalette::Text));
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignRight, shortcut);
    }
    painter->restore();
}

void drawMenuBarItem(const QStyleOptionMenuItem *option, QPainter *painter)
{
    const ThemeColors &colors = ThemeColors::of(option->palette);
    const ThemeMetrics metrics = ThemeMetrics::of();
    const bool active = option->state.testFlag(QStyle::State_Selected) || option->state.testFlag(QStyle::State_Sunken);
    painter->save();
    if (active && option->state.testFlag(QStyle::State_Enabled)) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.selection);
        const int height = qMin(option->rect.height(), metrics.control());
        const QRect ground(option->rect.x(), option->rect.center().y() - height / 2 + 1, option->rect.width(), height);
        painter->drawRoundedRect(ground, metrics.controlRadius(), metrics.controlRadius());
    }
    painter->setPen(option->palette.color(QPalette::ButtonText));
    painter->drawText(option->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option->text);
    painter->restore();
}

void drawTab(const QStyleOptionTab *option, QPainter *painter)
{
    const ThemeColors &colors = ThemeColors::of(option->palette);
    const ThemeMetrics metrics = ThemeMetrics::of();
    const QRect rect = option->rect;
    if (option->state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(QRect(rect.x(), rect.bottom() - 1, rect.width(), 2), colors.accent);
    } else if (option->state.testFlag(QStyle::State_MouseOver) && option->state.testFlag(QStyle::State_Enabled)) {
        painter->fillRect(QRect(rect.x(), rect.bottom() - 1, rect.width(), 2), colors.lineStrong);
    }
    if (option->state.testFlag(QStyle::State_HasFocus)) {
        drawFocusRing(painter, rect.adjusted(0, 2, 0, -3), option->palette, metrics.cellRadius());
    }
}

void drawTabLabel(const QStyleOptionTab *option, QPainter *painter)
{
    const ThemeColors &colors = ThemeColors::of(option->palette);
    const ThemeMetrics metrics = ThemeMetrics::of();
    const bool selected = option->state.testFlag(QStyle::State_Selected);
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    painter->save();
    painter->setFont(selected ? metrics.strongFont() : metrics.bodyFont());
    painter->setPen(!enabled ? option->palette.color(QPalette::Disabled, QPalette::Text)
                             : (selected ? colors.text : colors.muted));
    painter->drawText(option->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option->text);
    painter->restore();
}

void drawTreeBranch(const QStyleOption *option, QPainter *painter)
{
    if (!option->state.testFlag(QStyle::State_Children)) {
        return;
    }
    const QString name =
        option->state.testFlag(QStyle::State_Open) ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right");
    drawThemeIcon(painter, option->rect, name, ThemeMetrics::of().px(14), true);
}
