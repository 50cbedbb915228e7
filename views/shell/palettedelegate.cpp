// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/palettedelegate.h"

#include "views/common/icons.h"
#include "views/common/styleitems.h"
#include "views/common/themecolors.h"
#include "views/common/thememetrics.h"

#include <QPainter>

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColors &colors = ThemeColors::of(option.palette);
    const ThemeMetrics metrics = ThemeMetrics::of();
    QStyleOptionViewItem ground = option;
    ground.backgroundBrush = Qt::NoBrush;
    drawItemPanel(&ground, painter, option.widget);
    const QRect rect = option.rect.adjusted(metrics.space8(), 0, -metrics.space8(), 0);
    const int side = metrics.icon();
    icon(index.data(IconRole).toString())
        .paint(painter, QRect(rect.x(), rect.y() + (rect.height() - side) / 2, side, side));
    painter->save();
    const QString shortcut = index.data(ShortcutRole).toString();
    const QString remark = shortcut.isEmpty() ? index.data(GroupRole).toString() : shortcut;
    painter->setFont(metrics.secondaryFont());
    painter->setPen(colors.muted);
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignRight, remark);
    const int remarkWidth = QFontMetrics(metrics.secondaryFont()).horizontalAdvance(remark) + metrics.space12();
    const QRect words = rect.adjusted(side + metrics.space8(), 0, -remarkWidth, 0);
    painter->setFont(metrics.bodyFont());
    painter->setPen(colors.text);
    painter->drawText(
        words, Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetrics(metrics.bodyFont()).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    return {option.rect.width(), ThemeMetrics::of().row()};
}
