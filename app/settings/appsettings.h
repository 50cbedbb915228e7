// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/preferences.h"
#include "models/operations/recentworkspace.h"
#include "views/common/statestore.h"

#include <QList>
#include <QObject>
#include <QSettings>

/// What the program remembers between two starts on this computer: an ini file in the platform's configuration folder.
/// Never a password. GUI thread; small and kept in memory by QSettings, written soon after a change and at the end.
class AppSettings final : public QObject, public StateStore
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AppSettings)

public:
    static constexpr int keptRecent = 12;

    /// `iniFile` empty: defaultFile().
    explicit AppSettings(const QString &iniFile = QString(), QObject *parent = nullptr);
    [[nodiscard]] static QString defaultFile();
    [[nodiscard]] QString fileName() const;

    [[nodiscard]] Preferences preferences() const;
    void setPreferences(const Preferences &preferences);

    /// Last used first; asks the file system which files are missing.
    [[nodiscard]] QList<RecentWorkspace> recentWorkspaces() const;
    void remember(const DatabaseProfile &profile, Instant now);
    void forget(const DatabaseProfile &profile);

    /// Connections that the person saved, by name.
    [[nodiscard]] QList<DatabaseProfile> serverProfiles() const;
    /// Takes the place of the one with the same name (or the same server, user and database).
    void saveServerProfile(const DatabaseProfile &profile);
    void removeServerProfile(const DatabaseProfile &profile);
    /// By its name, for `--server NAME`; nothing is found as an empty list.
    [[nodiscard]] QList<DatabaseProfile> serverProfilesNamed(const QString &name) const;

    /// Who the person is in a local workspace; empty: not chosen yet.
    [[nodiscard]] QString person(const DatabaseProfile &workspace) const;
    void setPerson(const DatabaseProfile &workspace, const QString &userId);

    /// The address with which somebody signed in there last; empty: nobody did.
    [[nodiscard]] QString signInEmail(const DatabaseProfile &workspace) const;
    void setSignInEmail(const DatabaseProfile &workspace, const QString &email);

    /// Geometry, header and splitter states, each under a fixed key such as "window/geometry" or
    /// "records/users/header".
    [[nodiscard]] QByteArray state(const QString &key) const override;
    void setState(const QString &key, const QByteArray &state) override;
    /// Other small choices of the same kind (open groups, column widths); kept as QSettings keeps variants.
    [[nodiscard]] QVariant uiValue(const QString &key, const QVariant &fallback = {}) const;
    void setUiValue(const QString &key, const QVariant &value);

    /// The folder of the last file dialog; the documents folder at first.
    [[nodiscard]] QString lastFolder() const;
    void setLastFolder(const QString &folder);

signals:
    void preferencesChanged(const Preferences &preferences);
    void recentWorkspacesChanged();
    void serverProfilesChanged();

private:
    [[nodiscard]] QList<DatabaseProfile> readProfiles() const;
    void writeProfiles(const QList<DatabaseProfile> &profiles);
    [[nodiscard]] QList<RecentWorkspace> readRecent() const;
    void writeRecent(const QList<RecentWorkspace> &recent);

    QSettings m_settings;
};
