// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/editing/changedialog.h"
#include "models/editing/fieldedit.h"
#include "views/records/recordcontext.h"

class FieldEditRow;
class QLabel;
class QPushButton;
class QRadioButton;

/// Editing many records together: which ones, which fields, what is done to each, and what becomes of every record.
class BulkEditDialog final : public ChangeDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BulkEditDialog)

public:
    /// `entity` and what `context` names outlive it. `selected`: rows; `listed`: all of the list, at least `selected`.
    BulkEditDialog(const Entity &entity, const RecordContext &context, qint64 selected, qint64 listed, bool filtered,
                   QWidget *parent = nullptr);

    /// What is asked and complete.
    [[nodiscard]] QList<FieldEdit> edits() const;
    /// All records of the list are meant, not the selected ones.
    [[nodiscard]] bool wholeList() const;
    FieldEditRow *addEdit(const QString &field = QString());
    [[nodiscard]] const QList<FieldEditRow *> &rows() const { return m_rows; }
    void chooseWholeList();

protected:
    void retranslate() override;

private:
    void askAgain();
    void removeEdit(FieldEditRow *row);

    const Entity &m_entity;
    RecordContext m_context;
    qint64 m_selected;
    qint64 m_listed;
    bool m_filtered;
    QRadioButton *m_theseRows;
    QRadioButton *m_allRows;
    QVBoxLayout *m_edits;
    QPushButton *m_add;
    QLabel *m_problem;
    QList<FieldEditRow *> m_rows;
};
