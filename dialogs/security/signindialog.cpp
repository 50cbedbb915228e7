// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/security/signindialog.h"

#include "dialogs/workspace/passwordfield.h"
#include "views/common/messagebar.h"
#include "views/common/thememetrics.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace {

constexpr int longestAddress = 255;
constexpr qint64 millisecondsOfASecond = 1000;

} // namespace

SignInDialog::SignInDialog(const DatabaseProfile &profile, const QString &email, bool keychainAvailable, QWidget *parent)
    : PanelDialog(parent)
    , m_profile(profile)
    , m_keychainAvailable(keychainAvailable)
    , m_tick(new QTimer(this))
    , m_emailLabel(textLabel(QString(), TextKind::Body, this))
    , m_email(new QLineEdit(email, this))
    , m_passwordLabel(textLabel(QString(), TextKind::Body, this))
    , m_password(new PasswordField(this))
    , m_keep(new QCheckBox(this))
    , m_somebodyElse(addSideButton(ButtonKind::Flat))
    , m_cancel(addButton(ButtonKind::Flat))
    , m_signIn(addButton(ButtonKind::Primary))
{
    setContentRoom(440);
    const ThemeMetrics metrics = ThemeMetrics::of();
    m_email->setMaxLength(longestAddress);
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_emailLabel->setBuddy(m_email);
    m_passwordLabel->setBuddy(m_password);
    m_keep->setEnabled(keychainAvailable);
    content()->addWidget(m_emailLabel);
    content()->addWidget(m_email);
    content()->addSpacing(metrics.space4());
    content()->addWidget(m_passwordLabel);
    content()->addWidget(m_password);
    content()->addSpacing(metrics.space4());
    content()->addWidget(m_keep);
    content()->addStretch(1);
    m_somebodyElse->hide();
    m_tick->setInterval(millisecondsOfASecond / 4);
    connect(m_tick, &QTimer::timeout, this, &SignInDialog::updateWait);
    connect(m_email, &QLineEdit::textChanged, this, &SignInDialog::updateButtons);
    connect(m_password, &QLineEdit::textChanged, this, &SignInDialog::updateButtons);
    connect(m_somebodyElse, &QPushButton::clicked, this, &SignInDialog::becomeSomebodyElse);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_signIn, &QPushButton::clicked, this, &SignInDialog::signIn);
    retranslate();
    updateButtons();
    (email.isEmpty() ? m_email : m_password)->setFocus();
}

QString SignInDialog::email() const
{
    return m_email->text().trimmed();
}

void SignInDialog::setAgain(const QString &personName)
{
    m_personName = personName;
    m_email->setReadOnly(true);
    m_email->setFocusPolicy(Qt::NoFocus);
    m_somebodyElse->show();
    m_password->setFocus();
    retranslate();
}

void SignInDialog::becomeSomebodyElse()
{
    m_personName.clear();
    m_email->setReadOnly(false);
    m_email->setFocusPolicy(Qt::StrongFocus);
    m_email->clear();
    m_password->clear();
    m_somebodyElse->hide();
    messageBar()->clear();
    m_email->setFocus();
    retranslate();
}

void SignInDialog::signIn()
{
    if (m_busy || !m_signIn->isEnabled()) {
        return;
    }
    messageBar()->clear();
    setBusy(true);
    emit signInRequested(email(), m_password->text(), m_keep->isChecked());
}

void SignInDialog::showRefusal(const Error &error)
{
    setBusy(false);
    if (error.code == ErrorCode::Authentication) {
        messageBar()->showMessage(MessageBar::Level::Error,
                                  tr("The e-mail or the password is not right. Check both; capital and small letters differ in "
                                     "passwords."));
        m_password->selectAll();
        m_password->setFocus(Qt::OtherFocusReason);
    } else if (error.code == ErrorCode::Unreachable || error.code == ErrorCode::ConnectionLost || error.code == ErrorCode::Timeout) {
        messageBar()->showMessage(MessageBar::Level::Error,
                                  tr("The server does not answer. Check the network (and the VPN, if you need one), then try again."),
                                  error.detail);
    } else {
        messageBar()->showError(error);
    }
}

void SignInDialog::showWait(int seconds)
{
    m_waitUntil = QDeadlineTimer(seconds * millisecondsOfASecond);
    m_tick->start();
    setBusy(false);
    updateWait();
}

void SignInDialog::updateWait()
{
    const qint64 left = m_waitUntil.remainingTime();
    if (left <= 0) {
        m_tick->stop();
        messageBar()->showMessage(MessageBar::Level::Info, tr("You can try again now."));
        m_password->selectAll();
        m_password->setFocus(Qt::OtherFocusReason);
    } else {
        const qint64 seconds = (left + millisecondsOfASecond - 1) / millisecondsOfASecond;
        const QString clock = QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
        const QString sentence = tr("Too many tries. The next one is possible in %1 minutes.").arg(clock);
        if (messageBar()->text() != sentence) {
            messageBar()->showMessage(MessageBar::Level::Warning, sentence);
        }
    }
    updateButtons();
}

void SignInDialog::setBusy(bool busy)
{
    m_busy = busy;
    retranslate();
    updateButtons();
}

void SignInDialog::updateButtons()
{
    const bool waits = m_tick->isActive();
    m_signIn->setEnabled(!m_busy && !waits && !email().isEmpty() && !m_password->text().isEmpty());
    for (QWidget *field : {static_cast<QWidget *>(m_email), static_cast<QWidget *>(m_password)}) {
        field->setEnabled(!m_busy);
    }
    m_somebodyElse->setEnabled(!m_busy);
}

void SignInDialog::retranslate()
{
    if (m_personName.isEmpty()) {
        setHeading(tr("Sign in"), m_profile.name.isEmpty() || m_profile.host.isEmpty()
                                      ? m_profile.displayName()
                                      //: %1 is a workspace's name, %2 the server
                                      : tr("%1, on %2").arg(m_profile.name, m_profile.host));
    } else {
        setHeading(tr("Your session has ended"),
                   tr("%1, sign in again to go on. Everything you typed is still there, and what was not saved can be repeated.")
                       .arg(m_personName.section(QLatin1Char(' '), 0, 0)));
    }
    m_emailLabel->setText(tr("&E-mail"));
    m_passwordLabel->setText(tr("&Password"));
    m_keep->setText(tr("&Keep me signed in on this computer"));
    m_keep->setToolTip(m_keychainAvailable ? tr("Only where nobody else uses your account of this computer. What is kept lies in its keychain.")
                                           : tr("This computer's keychain is not available."));
    m_somebodyElse->setText(tr("I am &somebody else"));
    m_cancel->setText(m_personName.isEmpty() ? tr("Cancel") : tr("Not now"));
    m_signIn->setText(m_busy ? tr("Signing in…") : tr("Sign in"));
}
