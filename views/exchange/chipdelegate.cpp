// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/chipdelegate.h"

#include "views/common/chippainter.h"
#include "views/common/thememetrics.h"

#include <QApplication>
#include <QPainter>

ChipDelegate::ChipDelegate(int toneRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_toneRole(toneRole)
{
}

void ChipDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem empty = option;
    initStyleOption(&empty, index);
    const QString text = empty.text;
    empty.text.clear();
    const QStyle *style = option.widget == nullptr ? QApplication::style() : option.widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &empty, painter, option.widget);
    if (!text.isEmpty()) {
        const int side = ThemeMetrics::of().space8();
        paintChip(painter, option.rect.adjusted(side, 0, -side, 0), text, Tone(index.data(m_toneRole).toInt()), option.palette);
    }
}
