// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editing/changeplanmodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

/// What a change of many records would make of each: counts, the rows before and after, what is refused and a way to go on
/// without it.
class ChangePreview final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangePreview)

public:
    /// `catalog` outlives it.
    ChangePreview(const Catalog &catalog, const DisplayFormat &format, QWidget *parent = nullptr);

    void setPlan(const ChangePlan &plan);
    [[nodiscard]] ChangePlanModel &model() const { return *m_model; }
    [[nodiscard]] QTableView &table() const { return *m_table; }
    /// What stands there while there is no plan.
    void setHint(const QString &sentence);

signals:
    void changed(); ///< the plan, or what takes part

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void updateCounts();

    ChangePlanModel *m_model;
    QTableView *m_table;
    QLabel *m_counts;
    QLabel *m_hint;
    QComboBox *m_show;
    QPushButton *m_leaveOut;
};
