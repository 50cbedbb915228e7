// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/asofdelegate.h"

#include "views/common/themecolors.h"
#include "views/common/thememetrics.h"
#include "views/records/recorddelegate.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

AsOfDelegate::AsOfDelegate(const RecordDelegate &rows, TodaySource today, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_rows(rows)
    , m_today(std::move(today))
{
}

void AsOfDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    m_rows.paint(painter, option, index);
    if (m_today(index).isEmpty()) {
        return;
    }
    const int size = ThemeMetrics::of().space8();
    QPainterPath corner(option.rect.topLeft());
    corner.lineTo(option.rect.left() + size, option.rect.top());
    corner.lineTo(option.rect.left(), option.rect.top() + size);
    corner.closeSubpath();
    painter->fillPath(corner, ThemeColors::of(option.palette).warning);
}

QSize AsOfDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return m_rows.sizeHint(option, index);
}

bool AsOfDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    const QString today = m_today(index);
    if (event->type() != QEvent::ToolTip || today.isEmpty()) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    QToolTip::showText(event->globalPos(), today, view);
    return true;
}
