// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/workspacebackups.h"

#include "models/operations/sqlitecopy.h"
#include "models/operations/workspacekey.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace {

constexpr QLatin1String backupSuffix(".semillero");
constexpr QLatin1String unfinishedSuffix(".part");
constexpr QStringView backupTimeFormat(u"yyyyMMdd'T'HHmmsszzz'Z'");

struct BackupKindName
{
    BackupKind kind;
    QLatin1String name;
};
constexpr std::array<BackupKindName, 4> backupKindNames = {{
    {BackupKind::Daily, QLatin1String("daily")},
    {BackupKind::Asked, QLatin1String("asked")},
    {BackupKind::BeforeRestore, QLatin1String("before-restore")},
    {BackupKind::BeforeMigration, QLatin1String("before-migration")},
}};

QLatin1String backupKindName(BackupKind kind)
{
    const auto found = std::find_if(backupKindNames.begin(), backupKindNames.end(),
                                    [kind](const BackupKindName &entry) { return entry.kind == kind; });
    return found->name;
}

/// "20261122T140501123Z-daily.semillero"; nothing for other files.
std::optional<BackupCopy> backupFromFile(const QFileInfo &file)
{
    const QString base = file.fileName().chopped(backupSuffix.size());
    const qsizetype dash = base.indexOf(QLatin1Char('-'));
    QDateTime at = QDateTime::fromString(QStringView(base).left(dash), backupTimeFormat);
    const QString name = base.mid(dash + 1);
    const auto found = std::find_if(backupKindNames.begin(), backupKindNames.end(),
                                    [&name](const BackupKindName &entry) { return entry.name == name; });
    if (dash < 0 || !at.isValid() || found == backupKindNames.end()) {
        return std::nullopt;
    }
    at.setTimeSpec(Qt::UTC);
    return BackupCopy{file.absoluteFilePath(), Instant::fromDateTime(at), file.size(), found->kind};
}

Error backupIoError(const QString &message, const QString &detail)
{
    Error error;
    error.code = ErrorCode::Io;
    error.message = message;
    error.detail = detail;
    return error;
}

void removeSqliteFile(const QString &path)
{
    for (const QLatin1String tail :
         {QLatin1String(""), QLatin1String("-wal"), QLatin1String("-shm"), QLatin1String("-journal")}) {
        QFile::remove(path % tail);
    }
}

} // namespace

WorkspaceBackups::WorkspaceBackups(const QString &workspacePath, const Clock &clock, const QString &folder,
                                   const QTimeZone &zone)
    : m_workspacePath(workspacePath)
    , m_folder(folder.isEmpty() ? defaultFolder(workspacePath) : folder)
    , m_clock(&clock)
    , m_zone(zone)
{
}

QString WorkspaceBackups::defaultFolder(const QString &workspacePath)
{
    const QString key = workspaceKey(DatabaseProfile::forFile(workspacePath));
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex().left(12);
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) % QLatin1String("/backups/") %
           QFileInfo(workspacePath).completeBaseName() % QLatin1Char('-') % QString::fromLatin1(hash);
}

QList<BackupCopy> WorkspaceBackups::list() const
{
    QList<BackupCopy> copies;
    const QFileInfoList files = QDir(m_folder).entryInfoList({QLatin1Char('*') % backupSuffix}, QDir::Files);
    for (const QFileInfo &file : files) {
        if (const std::optional<BackupCopy> copy = backupFromFile(file)) {
            copies.append(*copy);
        }
    }
    std::sort(copies.begin(), copies.end(), [](const BackupCopy &first, const BackupCopy &second) {
        return first.madeAt != second.madeAt ? first.madeAt > second.madeAt : first.path > second.path;
    });
    return copies;
}

bool WorkspaceBackups::isDue() const
{
    const QDate today = m_clock->now().toUtc().toTimeZone(m_zone).date();
    const QList<BackupCopy> copies = list();
    return std::none_of(copies.begin(), copies.end(), [&](const BackupCopy &copy) {
        return copy.kind == BackupKind::Daily && copy.madeAt.toUtc().toTimeZone(m_zone).date() == today;
    });
}

Result<std::optional<BackupCopy>> WorkspaceBackups::copyIfDue(const CancelToken &token) const
{
    if (!isDue()) {
        return std::optional<BackupCopy>();
    }
    Result<BackupCopy> made = copy(BackupKind::Daily, token);
    if (!made) {
        return made.error();
    }
    return std::optional<BackupCopy>(made.value());
}

Result<BackupCopy> WorkspaceBackups::copy(BackupKind kind, const CancelToken &token, const Progress &progress) const
{
    if (!QDir().mkpath(m_folder)) {
        return backupIoError(tr("The folder for backup copies, %1, cannot be made. Check that you may write there.")
                                 .arg(QDir::toNativeSeparators(m_folder)),
                             m_folder);
    }
    const QString path = newPath(kind);
    const QString unfinished = path % unfinishedSuffix;
    removeSqliteFile(unfinished);
    Result<void> done = copySqlite(m_workspacePath, unfinished, token, progress);
    if (done) {
        done = sealSqlite(unfinished);
    }
    if (done) {
        done = checkWorkspaceFile(unfinished, m_workspacePath);
    }
    if (done && !QFile::rename(unfinished, path)) {
        done = backupIoError(tr("The backup copy cannot be stored in %1. Check that you may write there.")
                                 .arg(QDir::toNativeSeparators(m_folder)),
                             path);
    }
    if (!done) {
        removeSqliteFile(unfinished);
        return done.error();
    }
    removeOldest(kind);
    return BackupCopy{path, backupFromFile(QFileInfo(path))->madeAt, QFileInfo(path).size(), kind};
}

Result<std::optional<BackupCopy>> WorkspaceBackups::restore(const QString &copyPath) const
{
    if (Result<void> whole = checkWorkspaceFile(copyPath); !whole) {
        return whole.error();
    }
    if (!QFileInfo::exists(m_workspacePath)) {
        if (Result<void> placed = copySqlite(copyPath, m_workspacePath); !placed) {
            return placed.error();
        }
        return std::optional<BackupCopy>();
    }
    const Result<void> state = checkWorkspaceFile(m_workspacePath);
    if (!state && state.error().code != ErrorCode::NotAWorkspace) {
        return state.error();
    }
    Result<BackupCopy> kept = state ? copy(BackupKind::BeforeRestore) : keepReplaced();
    if (!kept) {
        return kept.error();
    }
    // Into a whole workspace the copy goes as one transaction: a crash in the middle leaves what was there.
    Result<void> placed = state ? copySqlite(copyPath, m_workspacePath) : replaceFile(copyPath);
    if (!placed) {
        return placed.error();
    }
    return std::optional<BackupCopy>(kept.value());
}

Result<void> WorkspaceBackups::replaceFile(const QString &copyPath) const
{
    const QString unfinished = m_workspacePath % unfinishedSuffix;
    removeSqliteFile(unfinished);
    Result<void> copied = copySqlite(copyPath, unfinished);
    if (!copied) {
        removeSqliteFile(unfinished);
        return copied;
    }
    removeSqliteFile(m_workspacePath);
    if (!QFile::rename(unfinished, m_workspacePath)) {
        return backupIoError(
            tr("%1 cannot be replaced. Check that you may write there.").arg(QDir::toNativeSeparators(m_workspacePath)),
            m_workspacePath);
    }
    return {};
}

QString WorkspaceBackups::newPath(BackupKind kind) const
{
    QDateTime at = m_clock->now().toUtc();
    const auto pathAt = [&]() -> QString {
        return m_folder % QLatin1Char('/') % at.toString(backupTimeFormat) % QLatin1Char('-') % backupKindName(kind) %
               backupSuffix;
    };
    while (QFileInfo::exists(pathAt())) {
        at = at.addMSecs(1);
    }
    return pathAt();
}

Result<BackupCopy> WorkspaceBackups::keepReplaced() const
{
    const QString path = newPath(BackupKind::BeforeRestore);
    if (!QDir().mkpath(m_folder) || !QFile::copy(m_workspacePath, path)) {
        return backupIoError(tr("The damaged workspace cannot be kept as a copy in %1, so nothing was replaced.")
                                 .arg(QDir::toNativeSeparators(m_folder)),
                             path);
    }
    QFile::copy(m_workspacePath % QLatin1String("-wal"), path % QLatin1String("-wal"));
    removeOldest(BackupKind::BeforeRestore);
    return BackupCopy{path, backupFromFile(QFileInfo(path))->madeAt, QFileInfo(path).size(), BackupKind::BeforeRestore};
}

void WorkspaceBackups::removeOldest(BackupKind kind) const
{
    int seen = 0;
    const QList<BackupCopy> copies = list();
    for (const BackupCopy &copy : copies) {
        if (copy.kind == kind && ++seen > keptCopies) {
            removeSqliteFile(copy.path);
        }
    }
}
