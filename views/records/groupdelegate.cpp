// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/groupdelegate.h"

#include "models/tables/grouptablemodel.h"
#include "views/common/icons.h"
#include "views/common/themecolors.h"
#include "views/common/thememetrics.h"
#include "views/records/recorddelegate.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

GroupDelegate::GroupDelegate(const RecordDelegate &rows, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_rows(rows)
{
}

void GroupDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.data(GroupTableModel::IsGroupRole).toBool()) {
        m_rows.paint(painter, option, index);
        return;
    }
    const ThemeMetrics metrics = ThemeMetrics::of();
    const ThemeColors &colors = ThemeColors::of(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect, selected ? colors.selection : colors.panel);
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, colors.line);
    QRect cell = option.rect.adjusted(metrics.space8(), 0, -metrics.space8(), -1);
    painter->setFont(metrics.strongFont());
    painter->setPen(colors.text);
    const QFontMetrics strong(metrics.strongFont());
    const QString text = index.data().toString();
    if (index.column() == 0) {
        const bool open = index.data(GroupTableModel::ExpandedRole).toBool();
        icon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"))
            .paint(painter, QRect(cell.left(), cell.top(), metrics.icon(), cell.height()));
        cell.setLeft(cell.left() + metrics.icon() + metrics.space8());
        const QString count = index.data(GroupTableModel::CountTextRole).toString();
        const int countWidth = QFontMetrics(metrics.secondaryFont()).horizontalAdvance(count) + metrics.space8();
        const QString name = strong.elidedText(text, Qt::ElideRight, cell.width() - countWidth);
        painter->drawText(cell, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, name);
        cell.setLeft(cell.left() + strong.horizontalAdvance(name) + metrics.space8());
        painter->setFont(metrics.secondaryFont());
        painter->setPen(colors.muted);
        painter->drawText(cell, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, count);
    } else if (!text.isEmpty()) {
        const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        painter->drawText(cell, static_cast<int>(alignment) | Qt::TextSingleLine,
                          strong.elidedText(text, Qt::ElideRight, cell.width()));
    }
    painter->restore();
}

QSize GroupDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return m_rows.sizeHint(option, index);
}
