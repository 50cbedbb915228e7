// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/security/verifydialog.h"

#include "views/common/thememetrics.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

VerifyDialog::VerifyDialog(const QString &subject, const QString &status, bool withRejection, QWidget *parent)
    : PanelDialog(parent)
    , m_subject(subject)
    , m_verified(new QRadioButton(this))
    , m_rejected(new QRadioButton(this))
    , m_pending(new QRadioButton(this))
    , m_noteLabel(textLabel(QString(), TextKind::Body, this))
    , m_note(new QPlainTextEdit(this))
    , m_cancel(addButton(ButtonKind::Flat))
    , m_confirm(addButton(ButtonKind::Primary))
{
    setContentRoom(480, 380);
    for (QRadioButton *choice : {m_verified, m_rejected, m_pending}) {
        content()->addWidget(choice);
    }
    m_rejected->setVisible(withRejection);
    content()->addSpacing(ThemeMetrics::of().space8());
    content()->addWidget(m_noteLabel);
    content()->addWidget(m_note, 1);
    m_note->setTabChangesFocus(true);
    m_noteLabel->setBuddy(m_note);
    (status == QLatin1String("verified") ? m_pending : m_verified)->setChecked(true); // the decision that is likely next
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, [this] { emit decided(this->status(), m_note->toPlainText().trimmed()); });
    retranslate();
    (status == QLatin1String("verified") ? m_pending : m_verified)->setFocus();
}

QString VerifyDialog::status() const
{
    if (m_verified->isChecked()) {
        return QStringLiteral("verified");
    }
    return m_rejected->isChecked() ? QStringLiteral("rejected") : QStringLiteral("pending");
}

void VerifyDialog::setBusy(bool busy)
{
    m_confirm->setEnabled(!busy);
}

void VerifyDialog::retranslate()
{
    setHeading(tr("Verification of %1").arg(m_subject), tr("Your name and the time are kept with the decision."));
    m_verified->setText(tr("&Verified: the papers or references were checked"));
    m_rejected->setText(tr("&Rejected: something was not true"));
    m_pending->setText(tr("&Not verified: withdraw or leave open"));
    m_noteLabel->setText(tr("N&ote: how it was checked"));
    m_note->setPlaceholderText(tr("Which papers were seen, who was called"));
    m_cancel->setText(tr("Cancel"));
    m_confirm->setText(tr("&Keep the decision"));
}
