// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/workspace/paneldialog.h"
#include "models/operations/workspacebackups.h"

#include <QLocale>

class BusyStrip;
class EmptyState;
class QTableWidget;
class UserPrompt;

/// The copies of a local workspace: look, make one now, put one back.
class BackupsDialog final : public PanelDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BackupsDialog)

public:
    BackupsDialog(UserPrompt &prompt, const QString &workspaceName, const QString &folder, QWidget *parent = nullptr);

    void setFormat(const QLocale &locale, const QTimeZone &zone);
    void setBackups(const QList<BackupCopy> &backups);
    /// Empty: ready.
    void setBusy(const QString &what);
    void setProgress(int percent);

signals:
    void backUpRequested();
    /// After the person confirmed.
    void restoreRequested(const QString &copyPath);
    void folderRequested(const QString &folder);
    void cancelRequested();

private:
    void retranslate() override;
    void fill();
    [[nodiscard]] QString madeAtText(const BackupCopy &copy) const;
    [[nodiscard]] static QString kindText(BackupKind kind);
    void askRestore();
    void updateButtons();

    UserPrompt &m_prompt;
    QString m_workspaceName;
    QString m_folder;
    QLocale m_locale;
    QTimeZone m_zone;
    QList<BackupCopy> m_backups;
    bool m_busyNow = false;
    QTableWidget *m_table;
    EmptyState *m_none;
    QLabel *m_where;
    BusyStrip *m_busy;
    QPushButton *m_openFolder;
    QPushButton *m_close;
    QPushButton *m_restore;
    QPushButton *m_backUp;
};
