// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/security/firstadministratordialog.h"

#include "dialogs/security/newpasswordfields.h"
#include "views/common/messagebar.h"
#include "views/common/thememetrics.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

FirstAdministratorDialog::FirstAdministratorDialog(const DatabaseProfile &profile, QWidget *parent)
    : PanelDialog(parent)
    , m_profile(profile)
    , m_password(new NewPasswordFields(this))
    , m_later(addButton(ButtonKind::Flat))
    , m_create(addButton(ButtonKind::Primary))
{
    constexpr int longestName = 100;
    constexpr int longestEmail = 255;
    setContentRoom(520);
    addField(&m_firstNameLabel, &m_firstName, longestName);
    addField(&m_lastNameLabel, &m_lastName, longestName);
    addField(&m_emailLabel, &m_email, longestEmail);
    content()->addWidget(m_password);
    content()->addStretch(1);
    connect(m_password, &NewPasswordFields::changed, this, &FirstAdministratorDialog::updateButtons);
    connect(m_later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_create, &QPushButton::clicked, this, [this] {
        messageBar()->clear();
        setBusy(true);
        emit createRequested({m_firstName->text().trimmed(), m_lastName->text().trimmed(), m_email->text().trimmed(),
                              m_password->password()});
    });
    setBusy(false);
    m_firstName->setFocus();
}

void FirstAdministratorDialog::addField(QLabel **label, QLineEdit **field, int longest)
{
    *field = new QLineEdit(this);
    (*field)->setMaxLength(longest);
    *label = textLabel(QString(), TextKind::Body, this);
    (*label)->setBuddy(*field);
    content()->addWidget(*label);
    content()->addWidget(*field);
    connect(*field, &QLineEdit::textChanged, this, &FirstAdministratorDialog::updateButtons);
}

void FirstAdministratorDialog::setBusy(bool busy)
{
    m_busy = busy;
    for (QWidget *field : {static_cast<QWidget *>(m_firstName), static_cast<QWidget *>(m_lastName),
                           static_cast<QWidget *>(m_email), static_cast<QWidget *>(m_password)}) {
        field->setEnabled(!busy);
    }
    updateButtons();
    retranslate();
}

void FirstAdministratorDialog::updateButtons()
{
    const QStringList words = {m_firstName->text(), m_lastName->text(), m_email->text()};
    if (m_ownWords != words) {
        m_ownWords = words;
        m_password->setOwnWords(words);
    }
    const bool named = !m_firstName->text().trimmed().isEmpty() && !m_lastName->text().trimmed().isEmpty();
    m_create->setEnabled(!m_busy && named && m_email->text().contains(QLatin1Char('@')) && m_password->isComplete());
}

void FirstAdministratorDialog::showRefusal(const Error &error)
{
    setBusy(false);
    messageBar()->showError(error);
}

void FirstAdministratorDialog::retranslate()
{
    setHeading(tr("The first administrator"),
               tr("%1 is ready and knows nobody yet. This person sees and may do everything, and lets the others in.")
                   .arg(m_profile.displayName()));
    m_firstNameLabel->setText(tr("&First name *"));
    m_lastNameLabel->setText(tr("&Last name *"));
    m_emailLabel->setText(tr("&E-mail, to sign in with *"));
    m_later->setText(tr("Later"));
    m_create->setText(m_busy ? tr("Saving…") : tr("Add administrator"));
}
