// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/candidatedelegate.h"

#include "views/common/themecolors.h"
#include "views/common/thememetrics.h"

#include <QApplication>
#include <QPainter>

CandidateDelegate::CandidateDelegate(int secondaryRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_secondaryRole(secondaryRole)
{
}

void CandidateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString label = item.text;
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const ThemeMetrics metrics = ThemeMetrics::of();
    const ThemeColors &colors = ThemeColors::of(item.palette);
    const QString secondary = index.data(m_secondaryRole).toString();
    QRect rest = item.rect.adjusted(metrics.space8(), 0, -metrics.space8(), 0);
    painter->save();
    painter->setFont(item.font);
    painter->setPen(index.flags().testFlag(Qt::ItemIsSelectable) ? colors.text : colors.muted);
    const QString shown = item.fontMetrics.elidedText(label, Qt::ElideRight, rest.width());
    painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft, shown);
    rest.setLeft(rest.left() + item.fontMetrics.horizontalAdvance(shown) + metrics.space8());
    if (!secondary.isEmpty() && rest.width() > metrics.space24()) {
        painter->setFont(metrics.secondaryFont());
        painter->setPen(colors.muted);
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
                          QFontMetrics(metrics.secondaryFont()).elidedText(secondary, Qt::ElideRight, rest.width()));
    }
    painter->restore();
}

QSize CandidateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(ThemeMetrics::of().control());
    return size;
}
