// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/liststate.h"
#include "models/tables/grouptablemodel.h"

#include <QTableView>

class Catalog;

/// The table of a list in groups. Left and Right fold, Enter opens a group or a record's form, Ctrl+Enter shows a group as a
/// list of its own.
class GroupTableView final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GroupTableView)

public:
    GroupTableView(GroupTableModel &model, const Entity &entity, const Catalog &catalog, QWidget *parent = nullptr);

    /// Widths as the list has them; design pixels, 0: as usual.
    void setColumnStates(const QList<ColumnState> &columns);
    void setAllExpanded(bool expanded);
    /// The selected lines for a spreadsheet: groups with counts and totals, or records as they read; all groups when nothing
    /// is selected.
    [[nodiscard]] QString selectedText() const;
    [[nodiscard]] QString currentRecordId() const;

signals:
    void recordActivated(const QString &recordId);
    void groupRequested(int position); ///< its records as a list
    void copyRequested(const QString &text, int records); ///< groups themselves are no records

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void copySelected();
    void toggle(int position);
    void showMenu(const QPoint &position);
    void goTo(int row);
    [[nodiscard]] bool fold(bool open);
    [[nodiscard]] QString groupLines(const QList<int> &positions) const;

    GroupTableModel &m_model;
};
