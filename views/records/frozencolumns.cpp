// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/frozencolumns.h"

#include "views/common/themecolors.h"
#include "views/records/recordheaderview.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

FrozenColumns::FrozenColumns(QTableView &table, QAbstractItemDelegate *delegate)
    : QTableView(&table)
    , m_table(table)
    , m_header(new RecordHeaderView(this))
{
    setHorizontalHeader(m_header);
    m_header->setSectionsMovable(false);
    m_header->setStretchLastSection(false);
    m_header->setSortIndicatorShown(true);
    setModel(table.model());
    setSelectionModel(table.selectionModel());
    setItemDelegate(delegate);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(table.verticalHeader()->minimumSectionSize());
    verticalHeader()->setDefaultSectionSize(table.verticalHeader()->defaultSectionSize());
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setSelectionBehavior(table.selectionBehavior());
    setSelectionMode(table.selectionMode());
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(table.verticalScrollMode());
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(&table);
    setContextMenuPolicy(Qt::CustomContextMenu);
    hide();
    table.viewport()->installEventFilter(this);
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, table.verticalScrollBar(), &QScrollBar::setValue);
    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumns::place);
    connect(table.horizontalScrollBar(), &QScrollBar::rangeChanged, this, &FrozenColumns::place);
    connect(table.model(), &QAbstractItemModel::modelReset, this, &FrozenColumns::follow, Qt::QueuedConnection);
    connect(this, &QWidget::customContextMenuRequested, &table, [this](const QPoint &position) {
        emit m_table.customContextMenuRequested(m_table.viewport()->mapFromGlobal(viewport()->mapToGlobal(position)));
    });
    connectHeader();
}

void FrozenColumns::connectHeader()
{
    QHeaderView *whole = m_table.horizontalHeader();
    connect(whole, &QHeaderView::sectionMoved, this, &FrozenColumns::follow);
    connect(whole, &QHeaderView::sectionResized, this, &FrozenColumns::follow);
    connect(whole, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        const QSignalBlocker blocker(m_header);
        m_header->setSortIndicator(column, order);
    });
    connect(m_header, &QHeaderView::sortIndicatorChanged, whole, &QHeaderView::setSortIndicator);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column, int, int size) {
        if (!m_following) {
            m_table.horizontalHeader()->resizeSection(column, size);
        }
    });
    connect(m_header, &QWidget::customContextMenuRequested, whole, [this](const QPoint &position) {
        QHeaderView *header = m_table.horizontalHeader();
        emit header->customContextMenuRequested(header->mapFromGlobal(m_header->mapToGlobal(position)));
    });
}

void FrozenColumns::setCount(int columns)
{
    m_count = columns;
    follow();
}

bool FrozenColumns::holds(int logicalColumn) const
{
    return m_table.horizontalHeader()->visualIndex(logicalColumn) < m_count;
}

void FrozenColumns::follow()
{
    if (m_following || m_count == 0) {
        place();
        return;
    }
    m_following = true;
    const QHeaderView *whole = m_table.horizontalHeader();
    for (int visual = 0; visual < whole->count(); ++visual) {
        const int column = whole->logicalIndex(visual);
        if (visual < m_count) {
            m_header->moveSection(m_header->visualIndex(column), visual);
            m_header->resizeSection(column, whole->sectionSize(column));
        }
        setColumnHidden(column, visual >= m_count);
    }
    {
        const QSignalBlocker blocker(m_header);
        m_header->setSortIndicator(whole->sortIndicatorSection(), whole->sortIndicatorOrder());
    }
    m_following = false;
    place();
}

void FrozenColumns::place()
{
    const QHeaderView *whole = m_table.horizontalHeader();
    int width = 0;
    for (int visual = 0; visual < m_count && visual < whole->count(); ++visual) {
        width += whole->sectionSize(whole->logicalIndex(visual));
    }
    const bool useful = width > 0 && width < m_table.viewport()->width() * 3 / 4 && m_table.horizontalScrollBar()->value() > 0;
    if (useful) {
        const QPoint corner = m_table.viewport()->geometry().topLeft();
        setGeometry(corner.x(), corner.y() - whole->height(), width, whole->height() + m_table.viewport()->height());
        verticalScrollBar()->setValue(m_table.verticalScrollBar()->value());
        raise();
    }
    setVisible(useful);
}

bool FrozenColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table.viewport() && event->type() == QEvent::Resize) {
        place();
    }
    return QTableView::eventFilter(watched, event);
}

/// A line tells where the rest of the table goes on below.
void FrozenColumns::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    painter.fillRect(viewport()->width() - 1, 0, 1, viewport()->height(), ThemeColors::of(palette()).lineStrong);
}

void FrozenColumns::wheelEvent(QWheelEvent *event)
{
    if (event->angleDelta().x() != 0) {
        event->ignore();
        return;
    }
    QTableView::wheelEvent(event);
}

void FrozenColumns::mouseDoubleClickEvent(QMouseEvent *event)
{
    emit m_table.doubleClicked(indexAt(event->position().toPoint()));
}

void FrozenColumns::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    m_table.setFocus(Qt::MouseFocusReason);
}
