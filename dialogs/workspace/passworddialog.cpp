// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/workspace/passworddialog.h"

#include "dialogs/workspace/passwordfield.h"
#include "views/common/messagebar.h"
#include "views/common/thememetrics.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

PasswordDialog::PasswordDialog(const DatabaseProfile &profile, const QString &reason, bool keychainAvailable,
                               QWidget *parent)
    : PanelDialog(parent)
    , m_profile(profile)
    , m_keychainAvailable(keychainAvailable)
    , m_label(textLabel(QString(), TextKind::Body, this))
    , m_password(new PasswordField(this))
    , m_remember(new QCheckBox(this))
    , m_cancel(addButton(ButtonKind::Flat))
    , m_connect(addButton(ButtonKind::Primary))
{
    setContentRoom(440);
    m_label->setBuddy(m_password);
    m_remember->setEnabled(keychainAvailable);
    content()->addWidget(m_label);
    content()->addWidget(m_password);
    content()->addWidget(m_remember);
    content()->addStretch(1);
    if (!reason.isEmpty()) {
        messageBar()->showMessage(MessageBar::Level::Info, reason);
    }
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_connect, &QPushButton::clicked, this, [this] {
        emit passwordEntered(m_password->text(), m_remember->isChecked());
        accept();
    });
    retranslate();
    m_password->setFocus();
}

void PasswordDialog::retranslate()
{
    setHeading(tr("Password"), m_profile.displayName());
    m_label->setText(m_profile.user.isEmpty() ? tr("&Password") : tr("&Password of %1").arg(m_profile.user));
    m_remember->setText(tr("&Remember in this computer's keychain"));
    m_remember->setToolTip(m_keychainAvailable ? QString() : tr("This computer's keychain is not available."));
    m_cancel->setText(tr("Cancel"));
    m_connect->setText(tr("Connect"));
}
