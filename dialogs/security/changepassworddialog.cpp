// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/security/changepassworddialog.h"

#include "dialogs/security/newpasswordfields.h"
#include "dialogs/workspace/passwordfield.h"
#include "views/common/messagebar.h"
#include "views/common/thememetrics.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

ChangePasswordDialog::ChangePasswordDialog(const QStringList &ownWords, QWidget *parent)
    : PanelDialog(parent)
    , m_oldLabel(textLabel(QString(), TextKind::Body, this))
    , m_old(new PasswordField(this))
    , m_fields(new NewPasswordFields(this))
    , m_cancel(addButton(ButtonKind::Flat))
    , m_change(addButton(ButtonKind::Primary))
{
    setContentRoom(480);
    m_oldLabel->setBuddy(m_old);
    m_fields->setOwnWords(ownWords);
    content()->addWidget(m_oldLabel);
    content()->addWidget(m_old);
    content()->addSpacing(ThemeMetrics::of().space8());
    content()->addWidget(m_fields);
    content()->addStretch(1);
    connect(m_old, &QLineEdit::textChanged, this, &ChangePasswordDialog::updateButtons);
    connect(m_fields, &NewPasswordFields::changed, this, &ChangePasswordDialog::updateButtons);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_change, &QPushButton::clicked, this, [this] {
        messageBar()->clear();
        setBusy(true);
        emit changeRequested(m_old->text(), m_fields->password());
    });
    setBusy(false);
    m_old->setFocus();
}

void ChangePasswordDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_old->setEnabled(!busy);
    m_fields->setEnabled(!busy);
    updateButtons();
    retranslate();
}

void ChangePasswordDialog::updateButtons()
{
    m_change->setEnabled(!m_busy && !m_old->text().isEmpty() && m_fields->isComplete());
}

void ChangePasswordDialog::showRefusal(const Error &error)
{
    setBusy(false);
    if (error.code == ErrorCode::Authentication) {
        messageBar()->showMessage(MessageBar::Level::Error, tr("The present password is not right. Nothing was changed."));
        m_old->selectAll();
        m_old->setFocus(Qt::OtherFocusReason);
        return;
    }
    messageBar()->showError(error);
}

void ChangePasswordDialog::retranslate()
{
    setHeading(tr("Change your password"), tr("Everywhere else where you are signed in, you are signed out."));
    m_oldLabel->setText(tr("&Present password"));
    m_cancel->setText(tr("Cancel"));
    m_change->setText(m_busy ? tr("Saving…") : tr("Change password"));
}
