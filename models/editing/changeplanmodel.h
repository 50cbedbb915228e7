// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/catalog/fielddisplay.h"
#include "models/editing/changeplan.h"

#include <QAbstractTableModel>

/// A plan as a table: the record (with a check mark while it takes part), each field before and after, what comes of the
/// row. GUI thread.
class ChangePlanModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangePlanModel)

public:
    enum Role {
        CellStateRole = Qt::UserRole + 1, ///< int(PlannedCell::State)
        BeforeTextRole,
        AfterTextRole, ///< what was typed where it cannot be read
        SentenceRole,
        PlanRowRole,   ///< int: the row of the plan, whatever is shown
        FieldColumnRole ///< int: the position in ChangePlan::fields; -1 for the record and the outcome
    };
    enum class Show { All, Changed, Refused };

    explicit ChangePlanModel(const Catalog &catalog, QObject *parent = nullptr);

    void setFormat(const DisplayFormat &format) { m_format = format; }
    void setPlan(const ChangePlan &plan);
    [[nodiscard]] const ChangePlan &plan() const { return m_plan; }
    void show(Show show);
    [[nodiscard]] Show shown() const { return m_show; }
    /// Cells may be typed anew: `typed` tells.
    void setTyping(bool typing) { m_typing = typing; }
    void leaveOutRefused();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void planEdited(); ///< a row was left out or taken in again
    void typed(int planRow, int fieldColumn, const QString &text);

private:
    void fill();
    [[nodiscard]] QString valueText(int column, const QVariant &value) const;
    [[nodiscard]] QString outcomeText(const PlannedRow &row) const;
    [[nodiscard]] QVariant recordData(const PlannedRow &row, int role) const;
    [[nodiscard]] QVariant cellData(const PlannedCell &cell, int column, int role) const;

    const Catalog &m_catalog;
    DisplayFormat m_format;
    ChangePlan m_plan;
    QList<int> m_rows; ///< of the plan
    Show m_show = Show::All;
    bool m_typing = false;
};
