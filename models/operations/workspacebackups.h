// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/database/database.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <functional>
#include <optional>

enum class BackupKind {
    Daily,          ///< made by itself when the workspace is opened
    Asked,          ///< "Back up now"
    BeforeRestore,  ///< what a restore replaced
    BeforeMigration ///< what a newer program changed
};

/// One copy of a workspace.
struct BackupCopy
{
    QString path;
    Instant madeAt;
    qint64 bytes = 0;
    BackupKind kind = BackupKind::Daily;
    bool operator==(const BackupCopy &) const = default;
};

/// Copies of one local workspace, in a folder beside the program's data. Copies are made with SQLite's online backup:
/// they are consistent while other connections write. The last 14 of each kind are kept. Every function blocks (the
/// time of reading and writing the file once): call them in the background, never in the GUI thread. A value; `clock`
/// outlives it.
class WorkspaceBackups
{
    Q_DECLARE_TR_FUNCTIONS(WorkspaceBackups)

public:
    using Progress = std::function<void(int percent)>; ///< called in the working thread
    static constexpr int keptCopies = 14;

    /// `folder` empty: defaultFolder(workspacePath). `zone` decides which day it is.
    WorkspaceBackups(const QString &workspacePath, const Clock &clock, const QString &folder = QString(),
                     const QTimeZone &zone = QTimeZone::systemTimeZone());

    /// AppLocalDataLocation/backups/<name of the file>-<hash of its path>
    [[nodiscard]] static QString defaultFolder(const QString &workspacePath);

    [[nodiscard]] const QString &workspacePath() const { return m_workspacePath; }
    [[nodiscard]] const QString &folder() const { return m_folder; }

    /// Newest first.
    [[nodiscard]] QList<BackupCopy> list() const;
    /// True unless a daily copy of today is there.
    [[nodiscard]] bool isDue() const;
    /// The daily copy if it is due; nothing when today has one already.
    [[nodiscard]] Result<std::optional<BackupCopy>> copyIfDue(const CancelToken &token = CancelToken()) const;
    /// Makes a copy at once and removes the oldest ones of its kind. A failed copy leaves nothing behind.
    [[nodiscard]] Result<BackupCopy> copy(BackupKind kind, const CancelToken &token = CancelToken(),
                                          const Progress &progress = {}) const;
    /// Puts a copy in the workspace's place after checking that it is whole and a workspace. What was there is kept as
    /// a copy (BeforeRestore), which is returned; nothing when there was no file. The workspace has to be closed.
    [[nodiscard]] Result<std::optional<BackupCopy>> restore(const QString &copyPath) const;

private:
    [[nodiscard]] QString newPath(BackupKind kind) const;
    [[nodiscard]] Result<BackupCopy> keepReplaced() const;
    [[nodiscard]] Result<void> replaceFile(const QString &copyPath) const;
    void removeOldest(BackupKind kind) const;

    QString m_workspacePath;
    QString m_folder;
    const Clock *m_clock;
    QTimeZone m_zone;
};
