// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/countdelegate.h"

#include "views/common/themecolors.h"
#include "views/common/thememetrics.h"

#include <QPainter>

CountDelegate::CountDelegate(const QLocale &locale, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_locale(locale)
{
}

void CountDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant count = index.data(CountRole);
    const ThemeMetrics metrics = ThemeMetrics::of();
    const QString number = count.isValid() ? m_locale.toString(count.toLongLong()) : QString();
    const int width = number.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(number) + metrics.space8();
    QStyledItemDelegate::paint(painter, option, index);
    if (number.isEmpty()) {
        return;
    }
    QRect right = option.rect.adjusted(0, 0, -metrics.space8(), 0);
    right.setLeft(right.right() - width);
    painter->save();
    painter->setFont(metrics.secondaryFont());
    painter->setPen(ThemeColors::of(option.palette).muted);
    painter->drawText(right, Qt::AlignRight | Qt::AlignVCenter, number);
    painter->restore();
}

QSize CountDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QSize(QStyledItemDelegate::sizeHint(option, index).width(), ThemeMetrics::of().control());
}
