// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/guirelay.h"
#include "models/operations/workspacebackups.h"

#include <QObject>
#include <QPointer>

class BackupsDialog;
class UserPrompt;

/// Copies of the open local workspace: the daily one in the background, the dialog on demand.
class BackupsController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BackupsController)

public:
    /// `folder` empty: WorkspaceBackups::defaultFolder.
    BackupsController(const QString &workspacePath, UserPrompt &prompt, const Clock &clock,
                      const QString &folder = QString(), QObject *parent = nullptr);
    ~BackupsController() override;

    /// Makes today's copy if there is none; call it once the workspace is open.
    void startDaily();
    void showDialog(QWidget *window, const QLocale &locale, const QTimeZone &zone);
    /// Puts a copy back. The Database has to be closed: the owner closes it on restoreRequested(), calls this, and
    /// opens the workspace again on restored().
    void restore(const QString &copyPath);

signals:
    void copied(const BackupCopy &copy);
    /// A sentence for the message bar; nothing was lost.
    void failed(const Error &error);
    void restoreRequested(const QString &copyPath);
    void restored();

private:
    void refresh();
    void backUp();
    [[nodiscard]] static Error notMade(const Error &reason);

    WorkspaceBackups m_backups;
    UserPrompt &m_prompt;
    GuiRelay m_relay;
    CancelToken m_dailyToken;
    CancelToken m_token; ///< of what the dialog asked for
    QPointer<BackupsDialog> m_dialog;
};
