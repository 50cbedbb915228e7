// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editing/fieldedit.h"
#include "views/records/recordcontext.h"

#include <QWidget>

class FieldEditor;
class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QSpinBox;
class QToolButton;

/// One thing to do to a field of many records: which field, what, with which value.
class FieldEditRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldEditRow)

public:
    /// `entity` and what `context` names outlive it.
    FieldEditRow(const Entity &entity, const RecordContext &context, QWidget *parent = nullptr);

    /// Nothing while something is missing.
    [[nodiscard]] std::optional<FieldEdit> edit() const;
    /// Why what is typed cannot be read.
    [[nodiscard]] std::optional<FieldError> problem() const;
    void setField(const QString &field);
    void setAction(FieldEdit::Action action);
    [[nodiscard]] FieldEditor *valueEditor() const { return m_value; }
    [[nodiscard]] QComboBox &fieldChoice() const { return *m_field; }

signals:
    void edited();
    void removeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillActions();
    void showValue();
    void addAmount();
    void addReplace();
    [[nodiscard]] const Field *field() const;
    [[nodiscard]] FieldEdit::Action action() const;
    [[nodiscard]] static QString actionText(FieldEdit::Action action);

    const Entity &m_entity;
    RecordContext m_context;
    QComboBox *m_field;
    QComboBox *m_action;
    QWidget *m_place = nullptr;
    QHBoxLayout *m_layout;
    QToolButton *m_remove;
    FieldEditor *m_value = nullptr;
    QSpinBox *m_amount = nullptr;
    QComboBox *m_unit = nullptr;
    QLineEdit *m_find = nullptr;
    QLineEdit *m_replacement = nullptr;
};
