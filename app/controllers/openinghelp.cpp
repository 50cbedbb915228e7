// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/openinghelp.h"

#include "app/controllers/backupscontroller.h"
#include "app/controllers/workspacefiles.h"
#include "dialogs/workspace/createschemadialog.h"
#include "dialogs/workspace/openproblemdialog.h"
#include "models/core/whendone.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

OpeningHelp::OpeningHelp(WorkspaceOpener &opener, const Services &services, QObject *parent)
    : QObject(parent)
    , m_opener(opener)
    , m_services(services)
{
}

OpeningHelp::~OpeningHelp() = default;

void OpeningHelp::showBackupsOf(const DatabaseProfile &profile)
{
    if (m_rescue) {
        m_rescue->deleteLater();
    }
    m_rescue = new BackupsController(profile.filePath, m_services.prompt, m_services.clock, QString(), this);
    connect(m_rescue, &BackupsController::restoreRequested, m_rescue, &BackupsController::restore);
    connect(m_rescue, &BackupsController::restored, this, [this, profile] { m_opener.open(profile); });
    connect(m_rescue, &BackupsController::failed, this, &OpeningHelp::failed);
    m_rescue->showDialog(m_services.dialogParent(), QLocale(), QTimeZone::systemTimeZone());
}

void OpeningHelp::offerSchema(const Error &error, const DatabaseProfile &profile)
{
    const QString password = m_opener.lastPassword();
    whenDone(m_opener.gateway().probe(profile, password), this, [=, this](const Result<ServerReport> &report) {
        if (!report || report.value().schema != SchemaState::Empty) {
            showProblem(error, profile);
            return;
        }
        auto *dialog = new CreateSchemaDialog(profile, report.value(), m_services.dialogParent());
        connect(dialog, &CreateSchemaDialog::createRequested, this,
                [=, this] { m_opener.migrate(profile, password); });
        connect(dialog, &CreateSchemaDialog::retryRequested, this, [=, this] { retry(profile); });
        connect(dialog, &QDialog::rejected, this, &OpeningHelp::left);
        dialog->open();
    });
}

void OpeningHelp::showProblem(const Error &error, const DatabaseProfile &profile)
{
    auto *dialog = new OpenProblemDialog(error, profile, m_services.dialogParent());
    connect(dialog, &OpenProblemDialog::actionChosen, this,
            [this, profile](OpenAction action) { act(action, profile); });
    connect(dialog, &QDialog::rejected, this, &OpeningHelp::left);
    dialog->open();
}

void OpeningHelp::retry(const DatabaseProfile &profile)
{
    const QString password = m_opener.lastPassword();
    if (password.isEmpty()) {
        m_opener.open(profile);
    } else {
        m_opener.openWithPassword(profile, password, false);
    }
}

void OpeningHelp::act(OpenAction action, const DatabaseProfile &profile)
{
    switch (action) {
    case OpenAction::Retry:
        retry(profile);
        break;
    case OpenAction::ChooseAnother:
        emit welcomeRequested();
        break;
    case OpenAction::Migrate:
    case OpenAction::CreateSchema:
        m_opener.migrate(profile, m_opener.lastPassword());
        break;
    case OpenAction::RestoreBackup:
        showBackupsOf(profile);
        break;
    case OpenAction::OpenCopy:
        openWritableCopy(profile);
        break;
    case OpenAction::EnterPassword:
        emit passwordRequested(profile);
        break;
    case OpenAction::EditConnection:
        emit connectionRequested(profile);
        break;
    case OpenAction::ShowFolder:
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(profile.filePath).absolutePath()));
        emit left();
        break;
    case OpenAction::CopyCommand:
        break;
    }
}

void OpeningHelp::openWritableCopy(const DatabaseProfile &profile)
{
    chooseNewWorkspaceFile(m_services.dialogParent(), m_services.settings, this, [this, profile](const QString &path) {
        whenDone(copyWorkspaceFile(profile.filePath, path), this, [this, path](const Result<void> &copied) {
            const DatabaseProfile target = DatabaseProfile::forFile(path);
            if (copied) {
                m_opener.open(target);
            } else {
                showProblem(copied.error(), target);
            }
        });
    });
}
