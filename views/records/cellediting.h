// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/record.h"
#include "views/records/celleditor.h"

#include <QPersistentModelIndex>
#include <QPointer>
#include <QTableView>

class CellSelection;
class RecordTableModel;

/// What a person did to one cell.
struct CellEdit
{
    QString recordId;
    qint64 rowVersion = 0;
    QString cellField;  ///< the column; `values` may have the other field of its cell, too
    FieldValues before; ///< as the list shows them
    FieldValues values; ///< what was entered
    QString text;       ///< how it reads
    QString problem;    ///< why it cannot be taken; the person went elsewhere meanwhile
};

/// Editing inside the cells of a record table: F2 and typing open the cell of the cursor, Space turns a yes or no around.
/// Reports what was entered; saving it is somebody else's. GUI thread; belongs to its table.
class CellEditing final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CellEditing)

public:
    CellEditing(QTableView &table, RecordTableModel &model, CellSelection &cells);

    void setInputFactory(CellInputFactory factory) { m_factory = std::move(factory); }
    /// True where the cell's field can be edited in its place.
    [[nodiscard]] bool canEdit(const QModelIndex &index) const;
    /// Opens the cursor's cell; `key`: the key that was typed on it.
    void editCurrent(const QKeyEvent *key = nullptr);
    [[nodiscard]] CellEditor *editor() const { return m_editor; }
    /// A sentence under the cursor's cell, gone with the next key.
    void explain(const QString &sentence);

signals:
    void committed(const CellEdit &edit);
    /// The value is meant for all selected rows.
    void fillRequested(const CellEdit &edit);
    /// The field needs more room than a cell has.
    void formRequested(const QString &recordId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool handleKey(const QKeyEvent &key);
    [[nodiscard]] QList<const Field *> fieldsOf(const QModelIndex &index) const;
    [[nodiscard]] QString whyNot(const Field &field) const;
    void open(const QModelIndex &index, const QKeyEvent *key);
    void toggle(const QModelIndex &index);
    void finish(CellEditor::Next next, bool abandoned);
    void close();
    void place();
    void moveOn(CellEditor::Next next);
    /// The next cell to the right or left that can be edited, in the next row where there is none.
    [[nodiscard]] QModelIndex neighbour(const QModelIndex &from, int step) const;

    QTableView &m_table;
    RecordTableModel &m_model;
    CellSelection &m_cells;
    CellInputFactory m_factory;
    QPointer<CellEditor> m_editor;
    QPersistentModelIndex m_index;
    CellEdit m_edit; ///< of the open editor, without what is entered
};
