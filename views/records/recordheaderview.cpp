// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/recordheaderview.h"

#include "models/tables/recordtablemodel.h"
#include "views/common/icons.h"
#include "views/common/thememetrics.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionHeader>

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
    QStyleOptionHeader ground;
    initStyleOption(&ground);
    ground.rect = rect;
    style()->drawControl(QStyle::CE_HeaderEmptyArea, &ground, painter, this);
    // The first column stands at the page's margin, like its cells.
    const ThemeMetrics metrics = ThemeMetrics::of();
    const QRect section = rect.adjusted(visualIndex(logicalIndex) == 0 ? metrics.space8() : 0, 0, 0, 0);
    QHeaderView::paintSection(painter, section, logicalIndex);
    painter->restore();
    const QString field = model()->headerData(logicalIndex, orientation(), RecordTableModel::FieldNameRole).toString();
    if (m_filtered.contains(field)) {
        paintFilterMark(painter, section, logicalIndex);
    }
}

/// Beside the words and the arrow, at the other side where the words stand at the right.
void RecordHeaderView::paintFilterMark(QPainter *painter, const QRect &section, int logicalIndex) const
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    const int size = metrics.px(13);
    int x = section.left() + metrics.space4();
    const auto alignment = model()->headerData(logicalIndex, orientation(), Qt::TextAlignmentRole).value<Qt::Alignment>();
    if (!alignment.testFlag(Qt::AlignRight)) {
        const QString words = model()->headerData(logicalIndex, orientation()).toString();
        const int arrow = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex ? metrics.space16() : 0;
        QFont font = metrics.secondaryFont();
        font.setWeight(QFont::DemiBold);
        x = section.left() + metrics.space12() + arrow + QFontMetrics(font).horizontalAdvance(words);
        x = qMin(x, section.right() - size - metrics.px(2));
    }
    icon(QStringLiteral("funnel"), IconColor::Accent).paint(painter, QRect(x, section.top(), size, section.height()));
}

QSize RecordHeaderView::sectionSizeFromContents(int logicalIndex) const
{
    return QHeaderView::sectionSizeFromContents(logicalIndex) + QSize(ThemeMetrics::of().space16(), 0);
}
