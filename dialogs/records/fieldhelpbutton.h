// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/field.h"

#include <QToolButton>

/// The small question mark of a form's row: there while the mouse is over the row or the focus in it. Says what the field is
/// for. By keyboard it is Shift+F1 in the field itself.
class FieldHelpButton final : public QToolButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldHelpButton)

public:
    /// `field` outlives the button. `label` and `editor` are the row.
    FieldHelpButton(const Field &field, QWidget *label, QWidget *editor, QWidget *parent);

    void retranslate();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool isRowInUse() const;

    const Field &m_field;
    QWidget *m_label;
    QWidget *m_editor;
};
