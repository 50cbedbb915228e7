// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/catalog/fielddisplay.h"
#include "models/tables/importplanmodel.h"

#include <QPointer>
#include <QWidget>

class EmptyState;
class PlanCard;
class PlanLegend;
class QAction;
class QPushButton;
class QStackedWidget;
class QTableView;
class SearchField;
class SegmentBar;
class StateStore;

/// Step 3: what would happen to each row. Cards and a bar choose which rows are shown; cells are mended in place, rows left out,
/// duplicates decided. Reports what is wanted by positions in the plan; the plan comes back through setPlan().
class PlanStep final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanStep)

public:
    /// Both outlive it; `state` may be nullptr.
    PlanStep(const Catalog &catalog, StateStore *state, QWidget *parent = nullptr);

    /// A new plan, or the same file thought through again: then selection, place, rows and search stay.
    void setPlan(const ImportPlan &plan);
    void setDisplayFormat(const DisplayFormat &format);
    /// An edit is thought through or the import is written: nothing can be changed meanwhile.
    void setBusy(bool busy);
    /// Only what needs a look: the database refused rows that looked good, wherever they stand.
    void showRowsToReview() { showRows(PlanRows::Review); }

signals:
    void editRequested(int row, int target, const QString &typed);
    void decideRequested(const QList<int> &rows, RowDecision decision);
    void saveRowsRequested(const QList<int> &rows);
    void recordRequested(const QString &entity, const QString &id); ///< the one that a row may be already

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildCards();
    void buildTable();
    void buildActions();
    void fitColumns();
    void showRows(PlanRows rows);
    void updateFigures();
    void updateActions();
    void updateEmpty();
    void retranslate();
    void decide(RowDecision decision);
    void openTwin();
    void goToNextProblem();
    void mendCell();
    void sortBy(int column);
    void makeCurrent(int planRow);
    [[nodiscard]] QList<int> chosenRows() const; ///< positions in the plan
    [[nodiscard]] QList<int> rowsToReview() const;

    ImportPlanModel *m_model;
    QHash<int, PlanCard *> m_cards; ///< by PlanRows
    SegmentBar *m_segments;
    SearchField *m_search;
    PlanLegend *m_legend;
    QPushButton *m_save;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_empty;
    QAction *m_mend;
    QAction *m_skip;
    QAction *m_keep;
    QAction *m_create;
    QAction *m_update;
    QAction *m_twin;
    QAction *m_next;
    DisplayFormat m_format;
    bool m_busy = false;
};
