// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/security/onetimecodedialog.h"

#include "dialogs/workspace/commandbox.h"
#include "views/common/icons.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

OneTimeCodeDialog::OneTimeCodeDialog(const QString &personName, const QString &code, QWidget *parent)
    : PanelDialog(parent)
    , m_name(personName)
    , m_code(new CommandBox(code, this))
    , m_explanation(textLabel(QString(), TextKind::Body, this))
    , m_whatsApp(addSideButton(ButtonKind::Normal))
    , m_email(addSideButton(ButtonKind::Normal))
    , m_close(addButton(ButtonKind::Primary))
{
    setContentRoom(520);
    m_explanation->setWordWrap(true);
    m_whatsApp->setIcon(icon(QStringLiteral("message-square")));
    m_email->setIcon(icon(QStringLiteral("mail")));
    content()->addWidget(m_code);
    content()->addWidget(m_explanation);
    connect(m_whatsApp, &QPushButton::clicked, this, [this] { emit writeRequested(MessageChannel::WhatsApp); });
    connect(m_email, &QPushButton::clicked, this, [this] { emit writeRequested(MessageChannel::Email); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    setReachable(false, false);
    retranslate();
}

void OneTimeCodeDialog::setReachable(bool byWhatsApp, bool byEmail)
{
    m_whatsApp->setEnabled(byWhatsApp);
    m_email->setEnabled(byEmail);
}

void OneTimeCodeDialog::retranslate()
{
    setHeading(tr("A new password for %1").arg(m_name), tr("This code is shown once. Nobody can read it again, not even you."));
    m_explanation->setText(tr("Give it to %1: they sign in with their e-mail address and this code, and then choose a password of their "
                              "own. It works for three days and once only. Where they were signed in, they no longer are.")
                               .arg(m_name));
    m_whatsApp->setText(tr("&WhatsApp…"));
    m_email->setText(tr("&E-mail…"));
    m_whatsApp->setToolTip(tr("Opens a message with the code; you send it"));
    m_email->setToolTip(m_whatsApp->toolTip());
    m_close->setText(tr("&Done"));
}
