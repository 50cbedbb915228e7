// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/workspace/paneldialog.h"
#include "models/catalog/catalog.h"
#include "models/catalog/fielddisplay.h"
#include "models/people/mergeplan.h"

class QRadioButton;
class QTableWidget;

/// Two people that become one: who stays, what stays of each where they differ, what moves. Reports what was decided.
class MergeDialog final : public PanelDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MergeDialog)

public:
    /// `catalog` outlives the dialog.
    MergeDialog(const Catalog &catalog, const DisplayFormat &format, QWidget *parent = nullptr);

    /// Also after swapRequested(), with the two in each other's place. `remaining`: how many more wait behind.
    void setPreview(const MergePreview &preview, qsizetype remaining = 0);
    [[nodiscard]] MergeRequest request() const;

signals:
    /// The other one stays: another preview is needed.
    void swapRequested(const QString &keptId, const QString &goneId);
    void mergeRequested(const MergeRequest &request);

private:
    void retranslate() override;
    void fillFields();
    void fillMoves();
    [[nodiscard]] QString valueText(const MergeField &difference, const QVariant &value) const;
    [[nodiscard]] QString kindName(const QString &table) const;

    const Catalog &m_catalog;
    DisplayFormat m_format;
    MergePreview m_preview;
    qsizetype m_remaining = 0;
    QLabel *m_staysLabel;
    QRadioButton *m_keptStays;
    QRadioButton *m_goneStays;
    QLabel *m_fieldsLabel;
    QTableWidget *m_fields;
    QLabel *m_same;
    QLabel *m_movesLabel;
    QLabel *m_moves;
    QLabel *m_notes;
    QPushButton *m_cancel;
    QPushButton *m_merge;
};
