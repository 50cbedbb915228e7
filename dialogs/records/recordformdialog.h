// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/records/recordform.h"

#include <QDialog>
#include <QPointer>

class MessageBar;
class PageHeader;
class UserPrompt;
class QLabel;
class QPushButton;

/// One record in a window of its own, beside the others. Asks to be saved; stays with everything that was typed until it was
/// told that the record is saved. Ctrl+Enter saves, Esc leaves (and asks when something changed).
class RecordFormDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordFormDialog)

public:
    /// `entity` and `prompt` outlive the dialog.
    RecordFormDialog(const Entity &entity, RecordForm::Mode mode, const RecordContext &context, UserPrompt &prompt,
                     QWidget *parent = nullptr);

    [[nodiscard]] RecordForm &form() const { return *m_form; }
    [[nodiscard]] MessageBar &messageBar() const { return *m_messages; }
    /// `label` names the record in the title; empty for a new one.
    void load(const Record &record, const QString &label);
    /// A failed save: sentences at their fields, the rest in the message bar; everything typed stays.
    void showFailure(const Error &error);
    /// What happened to the record meanwhile, where it needs no answer.
    void showNotice(const QString &sentence);
    /// Leaves without a question: what was typed is taken care of.
    void leave();
    [[nodiscard]] const QString &label() const { return m_label; } ///< empty for a new record
    /// While a save runs nothing can be pressed twice; the form stays readable.
    void setBusy(bool busy);
    [[nodiscard]] bool isBusy() const { return m_busy; }

public slots:
    void save();
    void reject() override;

signals:
    /// The person asks to save; `changes` passed the catalogue's rules.
    void saveRequested(const FieldValues &changes);
    /// The person leaves and wants to go on later.
    void keepAsDraftRequested();
    /// The window came to the front.
    void activated();

protected:
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeButtonBar();
    void retranslate();
    void updateButtons();

    const Entity &m_entity;
    RecordForm::Mode m_mode;
    UserPrompt &m_prompt;
    QString m_label;
    PageHeader *m_header;
    MessageBar *m_messages;
    RecordForm *m_form;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QLabel *m_hint;
    QPointer<QWidget> m_focusBefore; ///< where the person was when the save began
    bool m_busy = false;
};
