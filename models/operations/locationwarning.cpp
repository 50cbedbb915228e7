// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/locationwarning.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace {

struct SyncedFolder
{
    QLatin1String name; ///< a folder's name begins with it, whatever its case
    QLatin1String service;
};
/// How the services name the folders that they keep in step.
constexpr std::array<SyncedFolder, 16> syncedFolders = {{
    {QLatin1String("OneDrive"), QLatin1String("OneDrive")},
    {QLatin1String("SkyDrive"), QLatin1String("OneDrive")},
    {QLatin1String("Dropbox"), QLatin1String("Dropbox")},
    {QLatin1String("Google Drive"), QLatin1String("Google Drive")},
    {QLatin1String("GoogleDrive"), QLatin1String("Google Drive")},
    {QLatin1String("My Drive"), QLatin1String("Google Drive")},
    {QLatin1String("Mi unidad"), QLatin1String("Google Drive")},
    {QLatin1String("DriveFS"), QLatin1String("Google Drive")},
    {QLatin1String("Nextcloud"), QLatin1String("Nextcloud")},
    {QLatin1String("ownCloud"), QLatin1String("ownCloud")},
    {QLatin1String("iCloud"), QLatin1String("iCloud")},
    {QLatin1String("Mobile Documents"), QLatin1String("iCloud")},
    {QLatin1String("Box Sync"), QLatin1String("Box")},
    {QLatin1String("MEGAsync"), QLatin1String("MEGA")},
    {QLatin1String("pCloud"), QLatin1String("pCloud")},
    {QLatin1String("Syncthing"), QLatin1String("Syncthing")},
}};

/// Files and folders that a service leaves in the root of what it keeps in step.
constexpr std::array<SyncedFolder, 7> syncMarkers = {{
    {QLatin1String(".stfolder"), QLatin1String("Syncthing")},
    {QLatin1String(".dropbox"), QLatin1String("Dropbox")},
    {QLatin1String(".dropbox.cache"), QLatin1String("Dropbox")},
    {QLatin1String(".sync_folder"), QLatin1String("Nextcloud")},
    {QLatin1String(".nextcloudsync.log"), QLatin1String("Nextcloud")},
    {QLatin1String(".owncloudsync.log"), QLatin1String("ownCloud")},
    {QLatin1String("desktop.onedrive"), QLatin1String("OneDrive")},
}};

constexpr std::array<QLatin1String, 18> networkFileSystems = {
    QLatin1String("nfs"),        QLatin1String("nfs4"),        QLatin1String("cifs"),
    QLatin1String("smb"),        QLatin1String("smb2"),        QLatin1String("smb3"),
    QLatin1String("smbfs"),      QLatin1String("afs"),         QLatin1String("afpfs"),
    QLatin1String("ncpfs"),      QLatin1String("9p"),          QLatin1String("ceph"),
    QLatin1String("glusterfs"),  QLatin1String("davfs"),       QLatin1String("webdav"),
    QLatin1String("fuse.sshfs"), QLatin1String("fuse.rclone"), QLatin1String("fuse.gvfsd-fuse"),
};

QString placeSentence(LocationWarning::Kind kind, const QString &place)
{
    return kind == LocationWarning::Kind::Synchronised
               ? QCoreApplication::translate(
                     "LocationWarning",
                     "This workspace lies in a folder that %1 synchronises. Two computers changing it at "
                     "the same time can damage it. Move it to a folder of this computer; the backup "
                     "copies protect it.")
                     .arg(place)
               : QCoreApplication::translate(
                     "LocationWarning",
                     "This workspace lies on a network drive (%1). An interrupted connection, or a second "
                     "computer, can damage it. Move it to a disk of this computer, or use a server for "
                     "working together.")
                     .arg(place);
}

LocationWarning placeWarning(LocationWarning::Kind kind, const QString &place)
{
    return {kind, place, placeSentence(kind, place)};
}

} // namespace

std::optional<LocationWarning> locationWarningFor(const QString &path, const QByteArray &fileSystem,
                                                  const QStringList &markers)
{
    QStringList folders = QDir::fromNativeSeparators(path).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    const bool uncPath = path.startsWith(QLatin1String("//")) || path.startsWith(QLatin1String("\\\\"));
    if (!folders.isEmpty()) {
        folders.removeLast();
    }
    for (const QString &folder : std::as_const(folders)) {
        for (const SyncedFolder &synced : syncedFolders) {
            if (folder.startsWith(synced.name, Qt::CaseInsensitive)) {
                return placeWarning(LocationWarning::Kind::Synchronised, synced.service);
            }
        }
    }
    for (const SyncedFolder &marker : syncMarkers) {
        if (markers.contains(marker.name)) {
            return placeWarning(LocationWarning::Kind::Synchronised, marker.service);
        }
    }
    const QString system = QString::fromLatin1(fileSystem).toLower();
    const bool isNetwork = std::any_of(networkFileSystems.begin(), networkFileSystems.end(),
                                       [&system](QLatin1String known) { return system == known; });
    if (isNetwork || uncPath) {
        return placeWarning(LocationWarning::Kind::Network, isNetwork ? system : QStringLiteral("SMB"));
    }
    return std::nullopt;
}

std::optional<LocationWarning> locationWarning(const QString &path)
{
    const QFileInfo file(path);
    const QString real = file.canonicalFilePath().isEmpty() ? file.absoluteFilePath() : file.canonicalFilePath();
    QStringList markers;
    QDir folder = QFileInfo(real).absoluteDir();
    do {
        for (const SyncedFolder &marker : syncMarkers) {
            if (folder.exists(marker.name)) {
                markers.append(marker.name);
            }
        }
    } while (folder.cdUp());
    return locationWarningFor(real, QStorageInfo(QFileInfo(real).absolutePath()).fileSystemType(), markers);
}
