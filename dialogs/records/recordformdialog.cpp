// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/records/recordformdialog.h"

#include "views/common/kinds.h"
#include "views/common/messagebar.h"
#include "views/common/pageheader.h"
#include "views/common/readingorder.h"
#include "views/common/thememetrics.h"
#include "views/common/userprompt.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

RecordFormDialog::RecordFormDialog(const Entity &entity, RecordForm::Mode mode, const RecordContext &context,
                                   UserPrompt &prompt, QWidget *parent)
    : QDialog(parent)
    , m_entity(entity)
    , m_mode(mode)
    , m_prompt(prompt)
    , m_header(new PageHeader(this))
    , m_messages(new MessageBar(this))
    , m_form(new RecordForm(entity, mode, context, this))
    , m_save(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_hint(textLabel(QString(), TextKind::Muted, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowMinMaxButtonsHint);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_messages);
    layout->addWidget(m_form, 1);
    layout->addWidget(makeButtonBar());

    const ThemeMetrics metrics = ThemeMetrics::of();
    const QSize available = screen()->availableSize() - QSize(metrics.px(24), metrics.px(48));
    resize(QSize(metrics.px(880), metrics.px(680)).boundedTo(available));
    setMinimumSize(QSize(metrics.px(560), metrics.px(400)).boundedTo(available));

    connect(m_save, &QPushButton::clicked, this, &RecordFormDialog::save);
    connect(m_cancel, &QPushButton::clicked, this, &RecordFormDialog::reject);
    connect(m_form, &RecordForm::edited, this, &RecordFormDialog::updateButtons);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(shortcut, &QShortcut::activated, this, &RecordFormDialog::save);
    }
    retranslate();
}

QWidget *RecordFormDialog::makeButtonBar()
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *bar = new QWidget(this);
    setSurface(bar, Surface::Panel);
    bar->setFixedHeight(metrics.buttonBar());
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(metrics.space16(), 0, metrics.space16(), 0);
    layout->setSpacing(metrics.space8());
    layout->addWidget(m_hint, 1);
    layout->addWidget(m_cancel);
    layout->addWidget(m_save);
    setButtonKind(m_cancel, ButtonKind::Flat);
    setButtonKind(m_save, ButtonKind::Primary);
    for (QPushButton *button : {m_cancel, m_save}) {
        button->setMinimumHeight(metrics.dialogControl());
        button->setAutoDefault(false);
    }
    return bar;
}

void RecordFormDialog::load(const Record &record, const QString &label)
{
    m_label = label;
    m_messages->clear();
    m_form->load(record);
    setBusy(false);
    retranslate();
    m_form->focusFirst();
}

void RecordFormDialog::showFailure(const Error &error)
{
    setBusy(false);
    const QStringList homeless = m_form->showErrors(error.fields);
    if (!error.fields.isEmpty() && homeless.isEmpty()) {
        m_messages->clear();
        return;
    }
    Error rest = error;
    rest.fields.clear();
    rest.message = homeless.isEmpty() ? error.message : homeless.join(u' ');
    m_messages->showError(rest);
    auto *again = new QAction(tr("Try again"), m_messages);
    connect(again, &QAction::triggered, this, &RecordFormDialog::save);
    m_messages->addMessageAction(again);
}

void RecordFormDialog::showNotice(const QString &sentence)
{
    m_messages->showMessage(MessageBar::Level::Info, sentence);
}

void RecordFormDialog::leave()
{
    m_busy = false;
    QDialog::reject();
}

void RecordFormDialog::setBusy(bool busy)
{
    m_busy = busy;
    retranslate();
    if (!busy && m_focusBefore != nullptr) {
        m_focusBefore->setFocus(Qt::OtherFocusReason);
        m_focusBefore.clear();
    }
}

void RecordFormDialog::save()
{
    if (m_busy || m_form->isReadOnly()) {
        return;
    }
    m_focusBefore = focusWidget();
    setFocus(Qt::OtherFocusReason); // what is being typed is taken before it is read
    const QList<FieldError> errors = m_form->validate();
    if (!errors.isEmpty()) {
        const QStringList homeless = m_form->showErrors(errors);
        m_messages->clear();
        if (!homeless.isEmpty()) {
            m_messages->showMessage(MessageBar::Level::Error, homeless.join(u' '));
        }
        return;
    }
    m_form->clearErrors();
    m_messages->clear();
    const FieldValues changes = m_form->changes();
    if (changes.isEmpty() && m_mode == RecordForm::Mode::Edit) {
        accept();
        return;
    }
    setBusy(true);
    emit saveRequested(changes);
}

void RecordFormDialog::reject()
{
    if (m_busy) {
        return;
    }
    if (!m_form->isDirty()) {
        QDialog::reject();
        return;
    }
    PromptQuestion question;
    question.title = tr("Leave without saving?");
    question.text = tr("What you typed can be kept as a draft on this computer and finished later.");
    question.choices = {{tr("Save"), PromptChoice::Role::Accept},
                        {tr("Keep as draft"), PromptChoice::Role::Secondary},
                        {tr("Leave without saving"), PromptChoice::Role::Destructive},
                        {tr("Keep editing"), PromptChoice::Role::Reject}};
    m_prompt.ask(this, question, [this](int answer) {
        if (answer == 0) {
            save();
        } else if (answer == 1) {
            emit keepAsDraftRequested();
        } else if (answer == 2) {
            QDialog::reject();
        }
    });
}

bool RecordFormDialog::focusNextPrevChild(bool next)
{
    return focusNextInReadingOrder(this, next);
}

void RecordFormDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow()) {
        emit activated();
    }
}

void RecordFormDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter) { // a plain Enter in a field never saves by accident
        QDialog::keyPressEvent(event);
    }
}

void RecordFormDialog::retranslate()
{
    const bool creating = m_mode == RecordForm::Mode::Create;
    const QString title = creating || m_label.isEmpty() ? m_entity.createLabel.translated() : m_label;
    setWindowTitle(title);
    m_header->setTitle(title);
    m_header->setSubtitle(creating ? tr("Fields with * are required") : m_entity.singular.translated());
    const QString save = tr("&Save");
    m_save->setText(m_busy ? tr("Saving…") : save);
    m_form->setTakenMnemonics(save.mid(save.indexOf(u'&') + 1, 1));
    const bool readOnly = m_form->isReadOnly();
    m_save->setVisible(!readOnly);
    m_cancel->setText(readOnly ? tr("Close") : tr("Cancel"));
    m_hint->setText(readOnly ? tr("You may read this record, not change it. Esc leaves.") : tr("Ctrl+Enter saves, Esc leaves"));
    updateButtons();
}

void RecordFormDialog::updateButtons()
{
    m_save->setEnabled(!m_busy);
    m_cancel->setEnabled(!m_busy);
    m_form->setAttribute(Qt::WA_TransparentForMouseEvents, m_busy); // greying it would flicker
}
