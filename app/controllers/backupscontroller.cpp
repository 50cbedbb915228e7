// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/backupscontroller.h"

#include "dialogs/workspace/backupsdialog.h"
#include "models/core/whendone.h"
#include "models/operations/background.h"
#include "views/common/messagebar.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

BackupsController::BackupsController(const QString &workspacePath, UserPrompt &prompt, const Clock &clock,
                                     const QString &folder, QObject *parent)
    : QObject(parent)
    , m_backups(workspacePath, clock, folder)
    , m_prompt(prompt)
{
}

BackupsController::~BackupsController()
{
    m_dailyToken.cancel();
    m_token.cancel();
}

void BackupsController::startDaily()
{
    const WorkspaceBackups backups = m_backups;
    const CancelToken token = m_dailyToken;
    whenDone(runInBackground([backups, token] { return backups.copyIfDue(token); }), this,
             [this](const Result<std::optional<BackupCopy>> &made) {
                 if (!made) {
                     emit failed(notMade(made.error()));
                 } else if (made.value()) {
                     emit copied(*made.value());
                     refresh();
                 }
             });
}

Error BackupsController::notMade(const Error &reason)
{
    Error error = reason;
    error.message =
        tr("Today's backup copy could not be made. %1 Your workspace itself is all right.").arg(reason.message);
    return error;
}

void BackupsController::showDialog(QWidget *window, const QLocale &locale, const QTimeZone &zone)
{
    if (!m_dialog) {
        m_dialog = new BackupsDialog(m_prompt, QFileInfo(m_backups.workspacePath()).completeBaseName(),
                                     m_backups.folder(), window);
        connect(m_dialog, &BackupsDialog::backUpRequested, this, &BackupsController::backUp);
        connect(m_dialog, &BackupsDialog::restoreRequested, this, &BackupsController::restoreRequested);
        connect(m_dialog, &BackupsDialog::cancelRequested, this, [this] { m_token.cancel(); });
        connect(m_dialog, &BackupsDialog::folderRequested, this, [](const QString &folder) {
            QDir().mkpath(folder);
            QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
        });
    }
    m_dialog->setFormat(locale, zone);
    refresh();
    m_dialog->open();
}

void BackupsController::refresh()
{
    if (!m_dialog) {
        return;
    }
    const WorkspaceBackups backups = m_backups;
    whenDone(runInBackground([backups] { return Result<QList<BackupCopy>>(backups.list()); }), this,
             [this](const Result<QList<BackupCopy>> &copies) {
                 if (m_dialog && copies) {
                     m_dialog->setBackups(copies.value());
                 }
             });
}

void BackupsController::backUp()
{
    m_token = CancelToken();
    m_dialog->setBusy(tr("Making a backup copy…"));
    const WorkspaceBackups backups = m_backups;
    const CancelToken token = m_token;
    const QPointer<BackupsDialog> dialog = m_dialog;
    const auto progress = [sender = m_relay.sender(), dialog](int percent) {
        sender->post([dialog, percent] {
            if (dialog) {
                dialog->setProgress(percent);
            }
        });
    };
    whenDone(runInBackground([backups, token, progress] { return backups.copy(BackupKind::Asked, token, progress); }),
             this, [this](const Result<BackupCopy> &made) {
                 if (m_dialog) {
                     m_dialog->setBusy(QString());
                 }
                 if (made) {
                     emit copied(made.value());
                 } else if (made.error().code != ErrorCode::Cancelled && m_dialog) {
                     m_dialog->messageBar()->showError(made.error());
                 } else if (made.error().code != ErrorCode::Cancelled) {
                     emit failed(made.error());
                 }
                 refresh();
             });
}

void BackupsController::restore(const QString &copyPath)
{
    if (m_dialog) {
        m_dialog->setBusy(tr("Restoring…"));
    }
    const WorkspaceBackups backups = m_backups;
    whenDone(runInBackground([backups, copyPath] { return backups.restore(copyPath); }), this,
             [this](const Result<std::optional<BackupCopy>> &done) {
                 if (m_dialog) {
                     m_dialog->setBusy(QString());
                 }
                 if (done) {
                     if (m_dialog) {
                         m_dialog->accept();
                     }
                     emit restored();
                 } else if (m_dialog) {
                     m_dialog->messageBar()->showError(done.error());
                 } else {
                     emit failed(done.error());
                 }
             });
}
