// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// Why a workspace should not lie where it lies.
struct LocationWarning
{
    enum class Kind { Synchronised, Network } kind = Kind::Synchronised;
    QString place;    ///< "OneDrive", "Dropbox", "nfs4", ...
    QString sentence; ///< translated: what may happen and what to do
};

/// Warns when the file lies in a folder that another program synchronises (OneDrive, Dropbox, Google Drive, Nextcloud,
/// ownCloud, iCloud, Syncthing) or on a network file system: two computers writing one SQLite file can destroy it.
/// Nothing where it may stay. Looks at the file system: not in the GUI thread, a network mount may hang.
[[nodiscard]] std::optional<LocationWarning> locationWarning(const QString &path);

/// The decision alone: `fileSystem` as QStorageInfo names it, `markers` the names found in the folders above the file.
[[nodiscard]] std::optional<LocationWarning> locationWarningFor(const QString &path, const QByteArray &fileSystem,
                                                                const QStringList &markers);
