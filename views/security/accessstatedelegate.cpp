// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/security/accessstatedelegate.h"

#include "models/security/accessreviewmodel.h"
#include "views/common/chippainter.h"
#include "views/common/thememetrics.h"

#include <QApplication>

void AccessStateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString word = item.text;
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    if (!word.isEmpty()) {
        const ThemeMetrics metrics = ThemeMetrics::of();
        paintChip(painter, item.rect.adjusted(metrics.space8(), 0, -metrics.space8(), -1), word,
                  static_cast<Tone>(index.data(AccessReviewModel::ToneRole).toInt()), item.palette, ChipStyle::Soft);
    }
}
