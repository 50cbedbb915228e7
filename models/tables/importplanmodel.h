// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/fielddisplay.h"
#include "models/exchange/planning/importplan.h"

#include <QAbstractTableModel>

/// Which rows of a plan are shown.
enum class PlanRows {
    All,
    Review,   ///< refused and duplicates: somebody has to look
    Imported, ///< new and changed
    New,
    Changed,
    Unchanged,
    Refused,
    Duplicate,
    Skipped
};

/// The rows of an import's plan: row of the file, what becomes of it, the mapped values in the order of the file, why. What needs
/// a look stands first. Costs four bytes a shown row beside the plan; a change of rows, search or order is linear in the plan.
class ImportPlanModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportPlanModel)

public:
    enum Column { NumberColumn, OutcomeColumn, FirstTargetColumn };
    enum class CellState { Plain, Refused, Duplicate, Changed };
    enum Role {
        PlanRowRole = Qt::UserRole + 1, ///< int: position in ImportPlan::rows
        ToneRole,                       ///< of the outcome's chip
        CellStateRole,                  ///< CellState of the cell
        IconRole,                       ///< of the reason: a name in resources/icons
        TargetRole                      ///< int: position in ImportPlan::targets; -1: none
    };

    explicit ImportPlanModel(QObject *parent = nullptr);

    /// A new plan begins with all its rows; the same file thought through again keeps rows, order and search, so that what was just
    /// mended stays under the cursor.
    void setPlan(const ImportPlan &plan);
    [[nodiscard]] const ImportPlan &plan() const { return m_plan; }
    void setDisplayFormat(const DisplayFormat &format);
    void setRows(PlanRows rows);
    [[nodiscard]] PlanRows rows() const { return m_shown; }
    /// Every word has to stand in the row or in its reason, whatever its case and accents.
    void setSearch(const QString &search);
    [[nodiscard]] int reasonColumn() const { return FirstTargetColumn + int(m_targets.size()); }
    [[nodiscard]] int target(int column) const; ///< -1: none
    /// The next row after `from` that needs a look, around the end; -1: none is shown.
    [[nodiscard]] int nextToReview(int from) const;
    /// The column of the cell that makes `row` need a look, else that of its first change; the first value where no cell does.
    [[nodiscard]] int tellingColumn(int row) const;
    /// Where the row at `planRow` of the plan stands; -1: it is not shown. Linear.
    [[nodiscard]] int rowOf(int planRow) const { return int(m_order.indexOf(planRow)); }
    [[nodiscard]] static Tone toneOf(RowOutcome outcome);
    [[nodiscard]] static QString outcomeText(RowOutcome outcome);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Reports what was typed; the value changes with the plan that comes back.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    void retranslate();

signals:
    void typed(int planRow, int target, const QString &text);

private:
    void rebuild();
    [[nodiscard]] bool isShown(const PlannedImportRow &row) const;
    [[nodiscard]] QString cellText(const PlannedImportRow &row, int target) const;
    [[nodiscard]] CellState cellState(const PlannedImportRow &row, int target) const;
    [[nodiscard]] QString cellReason(const PlannedImportRow &row, int target) const;
    [[nodiscard]] QString reason(const PlannedImportRow &row) const;
    [[nodiscard]] QString changeText(const PlannedImportRow &row) const;
    [[nodiscard]] QString madeText(const PlannedImportRow &row) const;
    [[nodiscard]] QString valueText(int target, const QVariant &value) const;
    [[nodiscard]] QString targetTitle(int target) const;
    [[nodiscard]] QVariant shownData(const PlannedImportRow &row, int column) const;
    [[nodiscard]] std::pair<double, QString> sortKey(const PlannedImportRow &row, int column) const;

    ImportPlan m_plan;
    DisplayFormat m_format;
    QList<int> m_targets;  ///< by column
    QList<int> m_order;    ///< shown rows: positions in the plan
    QStringList m_words;   ///< of the search, folded
    bool m_searchesNumber = false;
    PlanRows m_shown = PlanRows::All;
    int m_sortColumn = -1; ///< -1: what needs a look first
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};
