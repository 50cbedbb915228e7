// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/security/setpassworddialog.h"

#include "dialogs/security/newpasswordfields.h"
#include "views/common/messagebar.h"
#include "views/common/thememetrics.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

SetPasswordDialog::SetPasswordDialog(const QString &personName, const QStringList &ownWords, QWidget *parent)
    : PanelDialog(parent)
    , m_personName(personName)
    , m_text(textLabel(QString(), TextKind::Body, this))
    , m_fields(new NewPasswordFields(this))
    , m_cancel(addButton(ButtonKind::Flat))
    , m_set(addButton(ButtonKind::Primary))
{
    setContentRoom(480);
    m_text->setWordWrap(true);
    m_fields->setOwnWords(ownWords);
    content()->addWidget(m_text);
    content()->addWidget(m_fields);
    content()->addStretch(1);
    connect(m_fields, &NewPasswordFields::changed, this, [this] { m_set->setEnabled(!m_busy && m_fields->isComplete()); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_set, &QPushButton::clicked, this, [this] {
        messageBar()->clear();
        setBusy(true);
        emit passwordChosen(m_fields->password());
    });
    setBusy(false);
    m_fields->focusFirst();
}

void SetPasswordDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_fields->setEnabled(!busy);
    m_set->setEnabled(!busy && m_fields->isComplete());
    retranslate();
}

void SetPasswordDialog::showRefusal(const Error &error)
{
    setBusy(false);
    messageBar()->showError(error);
    m_fields->focusFirst();
}

void SetPasswordDialog::retranslate()
{
    setHeading(tr("Choose your password"), m_personName);
    m_text->setText(tr("You signed in with a code that works only once. Choose a password that nobody else knows; you use it from "
                       "now on."));
    m_cancel->setText(tr("Cancel"));
    m_set->setText(m_busy ? tr("Saving…") : tr("Set password"));
}
