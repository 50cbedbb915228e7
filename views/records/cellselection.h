// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QObject>

class QTableView;

/// Which cells commands on cells mean, beside the rows that are selected as ever: the columns of a range in the selected
/// rows (Shift+Left/Right, or the mouse drawn across columns), else the column of the cursor. The cursor is the view's
/// current index. GUI thread; belongs to its table.
class CellSelection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CellSelection)

public:
    explicit CellSelection(QTableView &table);

    /// True when the person chose columns: copying takes those cells, not the rows.
    [[nodiscard]] bool isRange() const { return m_first >= 0; }
    /// Logical columns in the order that the person sees.
    [[nodiscard]] QList<int> columns() const;
    [[nodiscard]] bool contains(const QModelIndex &index) const;
    [[nodiscard]] bool isCursor(const QModelIndex &index) const;
    /// The table (or the frozen part of it) has the keyboard.
    [[nodiscard]] bool hasFocus() const;
    /// Edges of a range that this cell paints.
    [[nodiscard]] Qt::Edges outerEdges(const QModelIndex &index) const;
    /// Columns as they are seen, both included.
    void setRange(int firstVisual, int lastVisual);
    void clear();

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool extend(int step);
    void dragTo(const QPoint &position);
    [[nodiscard]] int visualOf(int logical) const;
    [[nodiscard]] bool isSelectedRow(int row) const;

    QTableView &m_table;
    int m_first = -1; ///< visual; -1: no range
    int m_last = -1;
    int m_anchor = -1;  ///< visual column where a range began
    int m_pressed = -1; ///< visual column under the mouse when it was pressed
};
