// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class RecordHeaderView;

/// The first columns of a table, laid over its left edge while it is scrolled sideways. Shows the table's own model and
/// selection; the keyboard stays with the table. GUI thread; belongs to its table.
class FrozenColumns final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FrozenColumns)

public:
    /// `delegate` draws the cells and belongs to the caller.
    FrozenColumns(QTableView &table, QAbstractItemDelegate *delegate);

    /// How many columns, as they are seen, stay. None: it never shows.
    void setCount(int columns);
    [[nodiscard]] bool holds(int logicalColumn) const;
    [[nodiscard]] RecordHeaderView &header() const { return *m_header; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void follow(); ///< columns, widths and place as the table has them
    void place();
    void connectHeader();

    QTableView &m_table;
    RecordHeaderView *m_header;
    int m_count = 0;
    bool m_following = false;
};
