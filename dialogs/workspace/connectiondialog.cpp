// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/workspace/connectiondialog.h"

#include "dialogs/workspace/connectionfields.h"
#include "dialogs/workspace/connectionreportview.h"
#include "dialogs/workspace/openguide.h"
#include "models/core/whendone.h"
#include "views/common/icons.h"
#include "views/common/messagebar.h"
#include "views/common/thememetrics.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

ConnectionDialog::ConnectionDialog(ServerProbe probe, bool keychainAvailable, QWidget *parent)
    : PanelDialog(parent)
    , m_probe(std::move(probe))
    , m_fields(new ConnectionFields(keychainAvailable, this))
    , m_report(new ConnectionReportView(this))
    , m_readFile(addSideButton(ButtonKind::Flat))
    , m_saveFile(addSideButton(ButtonKind::Flat))
    , m_cancel(addButton(ButtonKind::Flat))
    , m_test(addButton(ButtonKind::Normal))
    , m_connect(addButton(ButtonKind::Primary))
{
    setContentRoom(640);
    m_readFile->setIcon(icon(QStringLiteral("folder-open")));
    m_saveFile->setIcon(icon(QStringLiteral("save")));
    m_test->setIcon(icon(QStringLiteral("plug-zap")));
    content()->addWidget(m_fields);
    content()->addWidget(m_report);
    content()->addStretch(1);
    connect(m_readFile, &QPushButton::clicked, this, &ConnectionDialog::connectionFileRequested);
    connect(m_saveFile, &QPushButton::clicked, this, [this] {
        if (m_fields->validate()) {
            emit saveConnectionFileRequested(m_fields->profile());
        }
    });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_test, &QPushButton::clicked, this, &ConnectionDialog::test);
    connect(m_connect, &QPushButton::clicked, this, &ConnectionDialog::connectNow);
    connect(m_fields, &ConnectionFields::submitted, this, &ConnectionDialog::connectNow);
    connect(m_fields, &ConnectionFields::changed, this, [this] {
        ++m_testNumber;
        m_report->clear();
        m_test->setEnabled(!m_busy);
    });
    retranslate();
}

void ConnectionDialog::retranslate()
{
    setHeading(tr("Connect to your organization"),
               tr("Your administrator gives you these, or a connection file that fills them in."));
    m_fields->retranslate();
    m_report->retranslate();
    m_readFile->setText(tr("Read a connection file…"));
    m_saveFile->setText(QString());
    m_saveFile->setToolTip(tr("Save as a connection file, without password"));
    m_saveFile->setAccessibleName(m_saveFile->toolTip());
    m_cancel->setText(tr("Cancel"));
    m_test->setText(tr("&Test connection"));
    m_connect->setText(tr("Connect"));
}

void ConnectionDialog::setProfile(const DatabaseProfile &profile)
{
    m_fields->setProfile(profile);
}

void ConnectionDialog::setPassword(const QString &password)
{
    m_fields->setPassword(password);
}

ConnectionChoice ConnectionDialog::choice() const
{
    return {m_fields->profile(), m_fields->password(), m_fields->rememberPassword()};
}

void ConnectionDialog::showError(const Error &error)
{
    const OpenGuide guide = openGuide(error, m_fields->profile());
    messageBar()->showMessage(MessageBar::Level::Error, guide.sentence, error.detail);
    if (error.code == ErrorCode::Authentication) {
        m_fields->focusPassword();
    }
}

void ConnectionDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_fields->setEnabled(!busy);
    m_test->setEnabled(!busy);
    m_connect->setEnabled(!busy);
    m_connect->setText(busy ? tr("Connecting…") : tr("Connect"));
}

void ConnectionDialog::test()
{
    if (!m_fields->validate()) {
        return;
    }
    const int number = ++m_testNumber;
    messageBar()->clear();
    m_report->showRunning();
    m_test->setEnabled(false);
    whenDone(m_probe(m_fields->profile(), m_fields->password()), this,
             [this, number](const Result<ServerReport> &report) {
                 if (number == m_testNumber) {
                     showReport(report);
                 }
             });
}

void ConnectionDialog::showReport(const Result<ServerReport> &report)
{
    m_test->setEnabled(!m_busy);
    if (report) {
        m_report->showReport(report.value());
        return;
    }
    m_report->clear();
    showError(report.error());
}

void ConnectionDialog::connectNow()
{
    if (m_busy || !m_fields->validate()) {
        return;
    }
    messageBar()->clear();
    emit connectRequested(choice());
}
