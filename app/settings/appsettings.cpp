// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/appsettings.h"

#include "app/settings/profilejson.h"
#include "models/operations/workspacekey.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

#include <algorithm>

namespace {

constexpr QLatin1String recentArray("recent");
constexpr QLatin1String serverArray("servers");
constexpr QLatin1String profileKey("profile");

QString settingsText(const DatabaseProfile &profile)
{
    return QString::fromUtf8(QJsonDocument(profileToJson(profile)).toJson(QJsonDocument::Compact));
}

/// Workspace keys hold slashes, which QSettings takes as groups.
QString keyOfWorkspace(QLatin1String group, const DatabaseProfile &workspace)
{
    const QByteArray hash = QCryptographicHash::hash(workspaceKey(workspace).toUtf8(), QCryptographicHash::Sha256);
    return group % QLatin1Char('/') % QString::fromLatin1(hash.toHex().left(16));
}

QString personKey(const DatabaseProfile &workspace)
{
    return keyOfWorkspace(QLatin1String("persons"), workspace);
}

QString signInEmailKey(const DatabaseProfile &workspace)
{
    return keyOfWorkspace(QLatin1String("sign-in"), workspace);
}

ThemeChoice themeFromText(const QString &text)
{
    if (text == QLatin1String("light")) {
        return ThemeChoice::Light;
    }
    return text == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::System;
}

QString themeToText(ThemeChoice theme)
{
    switch (theme) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

template <typename Take>
void readProfileArray(const QSettings &settings, QLatin1String array, Take take)
{
    // A copy of the handle: beginReadArray is no const function, and readers are.
    QSettings reader(settings.fileName(), QSettings::IniFormat);
    const int size = reader.beginReadArray(array);
    for (int i = 0; i < size; ++i) {
        reader.setArrayIndex(i);
        const QJsonObject json = QJsonDocument::fromJson(reader.value(profileKey).toString().toUtf8()).object();
        if (Result<DatabaseProfile> profile = profileFromJson(json)) {
            take(profile.value(), reader);
        }
    }
}

} // namespace

AppSettings::AppSettings(const QString &iniFile, QObject *parent)
    : QObject(parent)
    , m_settings(iniFile.isEmpty() ? defaultFile() : iniFile, QSettings::IniFormat)
{
}

QString AppSettings::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) % QLatin1String("/semillero.ini");
}

QString AppSettings::fileName() const
{
    return m_settings.fileName();
}

Preferences AppSettings::preferences() const
{
    Preferences preferences;
    preferences.language = m_settings.value(QStringLiteral("preferences/language")).toString();
    preferences.theme = themeFromText(m_settings.value(QStringLiteral("preferences/theme")).toString());
    preferences.zone = m_settings.value(QStringLiteral("preferences/zone")).toString().toUtf8();
    preferences.numberFormat = m_settings.value(QStringLiteral("preferences/numbers")).toString();
    return preferences;
}

void AppSettings::setPreferences(const Preferences &preferences)
{
    if (preferences == this->preferences()) {
        return;
    }
    m_settings.setValue(QStringLiteral("preferences/language"), preferences.language);
    m_settings.setValue(QStringLiteral("preferences/theme"), themeToText(preferences.theme));
    m_settings.setValue(QStringLiteral("preferences/zone"), QString::fromUtf8(preferences.zone));
    m_settings.setValue(QStringLiteral("preferences/numbers"), preferences.numberFormat);
    emit preferencesChanged(preferences);
}

QList<RecentWorkspace> AppSettings::readRecent() const
{
    QList<RecentWorkspace> recent;
    readProfileArray(m_settings, recentArray, [&recent](const DatabaseProfile &profile, const QSettings &entry) {
        const std::optional<Instant> used = Instant::parse(entry.value(QLatin1String("used")).toString());
        recent.append({profile, used.value_or(Instant()), false});
    });
    return recent;
}

void AppSettings::writeRecent(const QList<RecentWorkspace> &recent)
{
    m_settings.remove(recentArray);
    m_settings.beginWriteArray(recentArray);
    for (qsizetype i = 0; i < recent.size(); ++i) {
        m_settings.setArrayIndex(int(i));
        m_settings.setValue(profileKey, settingsText(recent.at(i).profile));
        m_settings.setValue(QStringLiteral("used"), recent.at(i).lastUsed.toIso());
    }
    m_settings.endArray();
    m_settings.sync();
    emit recentWorkspacesChanged();
}

QList<RecentWorkspace> AppSettings::recentWorkspaces() const
{
    QList<RecentWorkspace> recent = readRecent();
    for (RecentWorkspace &workspace : recent) {
        workspace.missing =
            workspace.profile.engine == Engine::Sqlite && !QFileInfo::exists(workspace.profile.filePath);
    }
    return recent;
}

void AppSettings::remember(const DatabaseProfile &profile, Instant now)
{
    QList<RecentWorkspace> recent = readRecent();
    const QString key = workspaceKey(profile);
    recent.removeIf([&key](const RecentWorkspace &old) { return workspaceKey(old.profile) == key; });
    recent.prepend({profile, now, false});
    writeRecent(recent.mid(0, keptRecent));
}

void AppSettings::forget(const DatabaseProfile &profile)
{
    QList<RecentWorkspace> recent = readRecent();
    const QString key = workspaceKey(profile);
    recent.removeIf([&key](const RecentWorkspace &old) { return workspaceKey(old.profile) == key; });
    writeRecent(recent);
}

QList<DatabaseProfile> AppSettings::readProfiles() const
{
    QList<DatabaseProfile> profiles;
    readProfileArray(m_settings, serverArray,
                     [&profiles](const DatabaseProfile &profile, const QSettings &) { profiles.append(profile); });
    return profiles;
}

void AppSettings::writeProfiles(const QList<DatabaseProfile> &profiles)
{
    m_settings.remove(serverArray);
    m_settings.beginWriteArray(serverArray);
    for (qsizetype i = 0; i < profiles.size(); ++i) {
        m_settings.setArrayIndex(int(i));
        m_settings.setValue(profileKey, settingsText(profiles.at(i)));
    }
    m_settings.endArray();
    m_settings.sync();
    emit serverProfilesChanged();
}

QList<DatabaseProfile> AppSettings::serverProfiles() const
{
    QList<DatabaseProfile> profiles = readProfiles();
    std::sort(profiles.begin(), profiles.end(), [](const DatabaseProfile &first, const DatabaseProfile &second) {
        return first.displayName().localeAwareCompare(second.displayName()) < 0;
    });
    return profiles;
}

void AppSettings::saveServerProfile(const DatabaseProfile &profile)
{
    QList<DatabaseProfile> profiles = readProfiles();
    profiles.removeIf([&profile](const DatabaseProfile &old) {
        return workspaceKey(old) == workspaceKey(profile) || (!profile.name.isEmpty() && old.name == profile.name);
    });
    profiles.append(profile);
    writeProfiles(profiles);
}

void AppSettings::removeServerProfile(const DatabaseProfile &profile)
{
    QList<DatabaseProfile> profiles = readProfiles();
    profiles.removeIf([&profile](const DatabaseProfile &old) { return workspaceKey(old) == workspaceKey(profile); });
    writeProfiles(profiles);
}

QList<DatabaseProfile> AppSettings::serverProfilesNamed(const QString &name) const
{
    QList<DatabaseProfile> profiles = readProfiles();
    profiles.removeIf([&name](const DatabaseProfile &profile) {
        return profile.name.compare(name, Qt::CaseInsensitive) != 0 && profile.displayName() != name;
    });
    return profiles;
}

QString AppSettings::person(const DatabaseProfile &workspace) const
{
    return m_settings.value(personKey(workspace)).toString();
}

void AppSettings::setPerson(const DatabaseProfile &workspace, const QString &userId)
{
    m_settings.setValue(personKey(workspace), userId);
}

QString AppSettings::signInEmail(const DatabaseProfile &workspace) const
{
    return m_settings.value(signInEmailKey(workspace)).toString();
}

void AppSettings::setSignInEmail(const DatabaseProfile &workspace, const QString &email)
{
    m_settings.setValue(signInEmailKey(workspace), email);
}

QByteArray AppSettings::state(const QString &key) const
{
    return m_settings.value(QStringLiteral("state/") % key).toByteArray();
}

void AppSettings::setState(const QString &key, const QByteArray &state)
{
    m_settings.setValue(QStringLiteral("state/") % key, state);
}

QVariant AppSettings::uiValue(const QString &key, const QVariant &fallback) const
{
    return m_settings.value(QStringLiteral("view/") % key, fallback);
}

void AppSettings::setUiValue(const QString &key, const QVariant &value)
{
    m_settings.setValue(QStringLiteral("view/") % key, value);
}

QString AppSettings::lastFolder() const
{
    const QString folder = m_settings.value(QStringLiteral("files/folder")).toString();
    return QFileInfo(folder).isDir() ? folder : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void AppSettings::setLastFolder(const QString &folder)
{
    m_settings.setValue(QStringLiteral("files/folder"), folder);
}
