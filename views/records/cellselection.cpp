// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/cellselection.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTableView>

#include <algorithm>

namespace {

bool movesCursor(int key)
{
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return true;
    default:
        return false;
    }
}

} // namespace

CellSelection::CellSelection(QTableView &table)
    : QObject(&table)
    , m_table(table)
{
    table.installEventFilter(this);
    table.viewport()->installEventFilter(this);
    connect(this, &CellSelection::changed, table.viewport(), qOverload<>(&QWidget::update));
}

QList<int> CellSelection::columns() const
{
    QList<int> columns;
    if (m_first < 0) {
        if (m_table.currentIndex().isValid()) {
            columns.append(m_table.currentIndex().column());
        }
        return columns;
    }
    for (int visual = m_first; visual <= m_last && visual < m_table.horizontalHeader()->count(); ++visual) {
        columns.append(m_table.horizontalHeader()->logicalIndex(visual));
    }
    return columns;
}

bool CellSelection::contains(const QModelIndex &index) const
{
    if (m_first < 0) {
        return false;
    }
    const int visual = visualOf(index.column());
    return visual >= m_first && visual <= m_last && isSelectedRow(index.row());
}

bool CellSelection::isCursor(const QModelIndex &index) const
{
    return index == m_table.currentIndex();
}

bool CellSelection::hasFocus() const
{
    const QWidget *focus = m_table.window()->focusWidget();
    return focus != nullptr && m_table.window()->isActiveWindow() && (focus == &m_table || m_table.isAncestorOf(focus));
}

Qt::Edges CellSelection::outerEdges(const QModelIndex &index) const
{
    Qt::Edges edges;
    const int visual = visualOf(index.column());
    edges.setFlag(Qt::LeftEdge, visual == m_first);
    edges.setFlag(Qt::RightEdge, visual == m_last);
    edges.setFlag(Qt::TopEdge, !isSelectedRow(index.row() - 1));
    edges.setFlag(Qt::BottomEdge, !isSelectedRow(index.row() + 1));
    return edges;
}

void CellSelection::setRange(int firstVisual, int lastVisual)
{
    const int first = std::min(firstVisual, lastVisual);
    const int last = std::max(firstVisual, lastVisual);
    if (first != m_first || last != m_last) {
        m_first = first;
        m_last = last;
        emit changed();
    }
}

void CellSelection::clear()
{
    m_anchor = -1;
    if (m_first >= 0) {
        m_first = -1;
        m_last = -1;
        emit changed();
    }
}

bool CellSelection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool sideways = key->key() == Qt::Key_Left || key->key() == Qt::Key_Right;
        if (sideways && key->modifiers() == Qt::ShiftModifier) {
            return extend(key->key() == Qt::Key_Right ? 1 : -1);
        }
        if (key->key() == Qt::Key_Escape && isRange()) {
            clear();
            return true;
        }
        if (movesCursor(key->key()) && !key->modifiers().testFlag(Qt::ShiftModifier)) {
            clear();
        }
    }
    if (watched == m_table.viewport() && event->type() == QEvent::MouseButtonPress) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton) {
            clear();
            m_pressed = visualOf(m_table.columnAt(mouse->position().toPoint().x()));
        }
    } else if (watched == m_table.viewport() && event->type() == QEvent::MouseMove) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->buttons().testFlag(Qt::LeftButton) && m_pressed >= 0) {
            dragTo(mouse->position().toPoint());
        }
    } else if (event->type() == QEvent::MouseButtonRelease) {
        m_pressed = -1;
    }
    return QObject::eventFilter(watched, event);
}

/// One column more or less at the end that moves; the rows stay selected.
bool CellSelection::extend(int step)
{
    const QModelIndex current = m_table.currentIndex();
    if (!current.isValid()) {
        return false;
    }
    const int from = visualOf(current.column());
    const int to = from + step;
    if (to < 0 || to >= m_table.horizontalHeader()->count()) {
        return true;
    }
    if (m_anchor < 0) {
        m_anchor = from;
    }
    const QModelIndex next = current.siblingAtColumn(m_table.horizontalHeader()->logicalIndex(to));
    m_table.selectionModel()->setCurrentIndex(next, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    m_table.scrollTo(next);
    setRange(m_anchor, to);
    return true;
}

void CellSelection::dragTo(const QPoint &position)
{
    const int visual = visualOf(m_table.columnAt(position.x()));
    if (visual >= 0 && (visual != m_pressed || isRange())) {
        m_anchor = m_pressed;
        setRange(m_pressed, visual);
    }
}

int CellSelection::visualOf(int logical) const
{
    return logical < 0 ? -1 : m_table.horizontalHeader()->visualIndex(logical);
}

bool CellSelection::isSelectedRow(int row) const
{
    return row >= 0 && row < m_table.model()->rowCount() && m_table.selectionModel()->isRowSelected(row, QModelIndex());
}
