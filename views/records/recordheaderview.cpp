// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/recordheaderview.h"

#include "models/tables/recordtablemodel.h"
#include "views/common/icons.h"
#include "views/common/thememetrics.h"

#include <QPainter>

RecordHeaderView::RecordHeaderView(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    setFixedHeight(metrics.header());
    setSectionsMovable(true);
    setSectionsClickable(true);
    setSortIndicatorShown(true);
    setHighlightSections(false);
    setStretchLastSection(true);
    setMinimumSectionSize(metrics.px(56));
    setTextElideMode(Qt::ElideRight);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

void RecordHeaderView::setFilteredFields(const QSet<QString> &fields)
{
    m_filtered = fields;
    viewport()->update();
}

void RecordHeaderView::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, logicalIndex);
    painter->restore();
    const QString field = model()->headerData(logicalIndex, orientation(), RecordTableModel::FieldNameRole).toString();
    if (!m_filtered.contains(field)) {
        return;
    }
    const ThemeMetrics metrics = ThemeMetrics::of();
    const int size = metrics.px(13);
    const auto alignment = model()->headerData(logicalIndex, orientation(), Qt::TextAlignmentRole).value<Qt::Alignment>();
    const bool atLeft = alignment.testFlag(Qt::AlignRight);
    const int x = atLeft ? rect.left() + metrics.space4() : rect.right() - size - metrics.space4();
    icon(QStringLiteral("funnel"), IconColor::Accent).paint(painter, QRect(x, rect.top(), size, rect.height()));
}

QSize RecordHeaderView::sectionSizeFromContents(int logicalIndex) const
{
    return QHeaderView::sectionSizeFromContents(logicalIndex) + QSize(ThemeMetrics::of().space16(), 0);
}
