// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/workspace/createschemadialog.h"

#include "dialogs/workspace/commandbox.h"
#include "dialogs/workspace/openguide.h"
#include "views/common/thememetrics.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

CreateSchemaDialog::CreateSchemaDialog(const DatabaseProfile &profile, const ServerReport &report, QWidget *parent)
    : PanelDialog(parent)
    , m_profile(profile)
    , m_report(report)
    , m_text(textLabel(QString(), TextKind::Body, this))
    , m_command(new CommandBox(newServerCommands(profile), this))
    , m_cancel(addButton(ButtonKind::Flat))
    , m_go(addButton(ButtonKind::Primary))
{
    setContentRoom(560);
    m_text->setWordWrap(true);
    content()->addWidget(m_text);
    content()->addWidget(m_command);
    content()->addStretch(1);
    m_command->setVisible(!report.mayCreateSchema);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, [this] {
        if (m_report.mayCreateSchema) {
            emit createRequested();
        } else {
            emit retryRequested();
        }
        accept();
    });
    retranslate();
}

void CreateSchemaDialog::retranslate()
{
    setHeading(tr("This database is empty"), m_profile.displayName());
    m_text->setText(
        m_report.mayCreateSchema
            ? tr("Semillero can make its tables, roles and rules here now. It takes a few seconds. Do this only "
                 "in a database that is meant for Semillero. Afterwards you say who looks after it first.")
            : tr("Your login, %1, may not make tables. Ask the server's administrator to run these commands, then try "
                 "again.")
                  .arg(m_report.user));
    m_cancel->setText(tr("Cancel"));
    m_go->setText(m_report.mayCreateSchema ? tr("Make the tables") : tr("Try again"));
}
