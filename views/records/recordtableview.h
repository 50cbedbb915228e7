// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/liststate.h"
#include "models/tables/recordtablemodel.h"

#include <QTableView>

class CellEditing;
class CellSelection;
class FrozenColumns;
class RecordDelegate;
class RecordHeaderView;
class StateStore;

/// The table of a record page. Remembers which columns are shown, in what order and width, and how they are sorted.
class RecordTableView final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordTableView)

public:
    /// `state` may be nullptr; what is kept stands under "records/ENTITY/table".
    RecordTableView(RecordTableModel &model, const Catalog &catalog, StateStore *state, QWidget *parent = nullptr);

    /// The query that the remembered columns and order ask for, on top of the entity's defaults.
    [[nodiscard]] Query rememberedQuery() const;
    /// Columns in the order that the person sees.
    [[nodiscard]] QStringList shownFields() const;
    void setFilteredFields(const QSet<QString> &fields);
    [[nodiscard]] qint64 selectedCount() const;
    /// Ids of the selected rows that are there, at most `limit`.
    [[nodiscard]] QStringList selectedIds(int limit) const;
    /// Selects the row of that record and scrolls to it; false when it is not there.
    bool selectRecord(const QString &recordId);
    [[nodiscard]] CellSelection &cells() const { return *m_cells; }
    [[nodiscard]] CellEditing &editing() const { return *m_editing; }
    /// Keeps a choice of columns, in this order, before the model shows it.
    void rememberFields(const QStringList &fields);
    /// The columns in the order that the person sees, with the widths that were chosen for them.
    [[nodiscard]] QList<ColumnState> columnStates() const;
    /// Keeps columns and widths before the model shows them; width 0: as wide as usual.
    void setColumnStates(const QList<ColumnState> &columns);
    /// How many columns stay at the left while the others scroll.
    [[nodiscard]] int frozenColumns() const { return m_frozenCount; }
    void setFrozenColumns(int columns);
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    /// As wide as what is in view needs; a logical column.
    void fitColumn(int column);
    void resizeColumn(int column, int width);

signals:
    void headerMenuRequested(const QPoint &globalPosition);
    void columnsMoved();
    void activatedRecord(const QString &recordId); ///< Enter or double click

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setHoverRow(int row);
    void applyLayout();
    void lendRoom();
    void keepLayout();
    void writeLayout(const QStringList &fields) const;
    void readLayout();
    [[nodiscard]] int defaultWidth(const Field &field) const;
    void paintLoading();

    RecordTableModel &m_model;
    StateStore *m_state;
    RecordDelegate *m_delegate;
    RecordHeaderView *m_header;
    CellSelection *m_cells;
    CellEditing *m_editing;
    QHash<QString, int> m_widths; ///< by field
    QStringList m_rememberedFields; ///< in the order that the person sees
    QString m_rememberedSort;
    Qt::SortOrder m_rememberedOrder = Qt::AscendingOrder;
    int m_hoverRow = -1;
    int m_lent = 0; ///< pixels beyond its usual width that the first column has for now
    bool m_applying = false;
    FrozenColumns *m_frozen = nullptr;
    int m_frozenCount = 0;
};
