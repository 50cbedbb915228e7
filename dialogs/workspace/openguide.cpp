// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/workspace/openguide.h"

#include <QCoreApplication>
#include <QDir>
#include <QUrl>
#include <QUrlQuery>

namespace {

QString guideText(const char *source)
{
    return QCoreApplication::translate("OpenGuide", source);
}

QString shellQuoted(const QString &text)
{
    static const QString plain = QStringLiteral("/._-:@%=?&+,");
    for (const QChar letter : text) {
        if (letter.unicode() > 127 || !(letter.isLetterOrNumber() || plain.contains(letter)) ||
            letter == QLatin1Char('&') || letter == QLatin1Char('?')) {
            QString escaped = text;
            escaped.replace(QLatin1Char('\''), QLatin1String("'\\''"));
            return QLatin1Char('\'') % escaped % QLatin1Char('\'');
        }
    }
    return text;
}

/// Without user: an administrator signs in as somebody else than the person who sees the command.
QString serverAddress(const DatabaseProfile &profile)
{
    QUrl url;
    QUrlQuery options;
    url.setScheme(QStringLiteral("postgresql"));
    url.setHost(profile.host);
    if (!profile.service.isEmpty()) {
        options.addQueryItem(QStringLiteral("service"), profile.service);
    }
    if (profile.tls == TlsMode::Disable) {
        options.addQueryItem(QStringLiteral("sslmode"), QStringLiteral("disable"));
    }
    constexpr int standardPort = 5432;
    if (profile.port != standardPort) {
        url.setPort(profile.port);
    }
    url.setPath(QLatin1Char('/') % profile.database);
    url.setQuery(options);
    return url.toString(QUrl::FullyEncoded);
}

OpenGuide localGuide(const Error &error, const QString &file)
{
    switch (error.code) {
    case ErrorCode::NotAWorkspace:
        return {guideText(QT_TRANSLATE_NOOP("OpenGuide", "This file is not a workspace")),
                guideText(QT_TRANSLATE_NOOP("OpenGuide",
                                            "%1 is damaged or was not made by Semillero. Choose another file, or "
                                            "restore a backup copy if it was your workspace."))
                    .arg(file),
                {OpenAction::ChooseAnother, OpenAction::RestoreBackup, OpenAction::ShowFolder},
                {}};
    case ErrorCode::OlderSchema:
        return {guideText(QT_TRANSLATE_NOOP("OpenGuide", "This workspace has to be brought up to date")),
                guideText(QT_TRANSLATE_NOOP("OpenGuide",
                                            "%1 was made by an older version of Semillero. A backup copy is made "
                                            "first; afterwards older versions cannot open it any more."))
                    .arg(file),
                {OpenAction::Migrate, OpenAction::ChooseAnother},
                {}};
    case ErrorCode::ReadOnlyDatabase:
    case ErrorCode::Permission:
        return {
            guideText(QT_TRANSLATE_NOOP("OpenGuide", "This workspace cannot be written")),
            guideText(QT_TRANSLATE_NOOP("OpenGuide", "You may read %1, but not change it. Work with a copy in another "
                                                     "folder, or get permission to write and try again."))
                .arg(file),
            {OpenAction::OpenCopy, OpenAction::Retry, OpenAction::ShowFolder},
            {}};
    case ErrorCode::Locked:
        return {guideText(QT_TRANSLATE_NOOP("OpenGuide", "This workspace is in use")),
                guideText(QT_TRANSLATE_NOOP("OpenGuide", "Another program is working with %1. Close it there, then try "
                                                         "again."))
                    .arg(file),
                {OpenAction::Retry, OpenAction::ChooseAnother},
                {}};
    case ErrorCode::DiskFull:
        return {guideText(QT_TRANSLATE_NOOP("OpenGuide", "The disk is full")),
                guideText(QT_TRANSLATE_NOOP("OpenGuide",
                                            "There is no space left beside %1. Free some space, then try again; "
                                            "nothing was lost."))
                    .arg(file),
                {OpenAction::Retry, OpenAction::ShowFolder, OpenAction::ChooseAnother},
                {}};
    case ErrorCode::NotFound:
    case ErrorCode::Io:
        return {guideText(QT_TRANSLATE_NOOP("OpenGuide", "The workspace cannot be opened")),
                guideText(QT_TRANSLATE_NOOP("OpenGuide",
                                            "%1 is not there or cannot be read. If it was moved, choose it where "
                                            "it is now; if it lies on a drive, connect that and try again."))
                    .arg(file),
                {OpenAction::ChooseAnother, OpenAction::Retry, OpenAction::RestoreBackup},
                {}};
    default:
        return {guideText(QT_TRANSLATE_NOOP("OpenGuide", "The workspace cannot be opened")),
                error.message,
                {OpenAction::Retry, OpenAction::ChooseAnother, OpenAction::ShowFolder},
                {}};
    }
}

OpenGuide serverGuide(const Error &error, const DatabaseProfile &profile, const QString &place)
{
    switch (error.code) {
    case ErrorCode::Authentication:
        return {
            guideText(QT_TRANSLATE_NOOP("OpenGuide", "The server refused the sign-in")),
            guideText(QT_TRANSLATE_NOOP("OpenGuide", "The user name or the password for %1 is wrong. Type the password "
                                                     "again, or check the user name."))
                .arg(place),
            {OpenAction::EnterPassword, OpenAction::EditConnection, OpenAction::ChooseAnother},
            {}};
    case ErrorCode::Unreachable:
    case ErrorCode::Timeout:
    case ErrorCode::ConnectionLost:
        return {
            guideText(QT_TRANSLATE_NOOP("OpenGuide", "The server cannot be reached")),
            guideText(QT_TRANSLATE_NOOP("OpenGuide", "%1 does not answer. Check the network (and the VPN, if you need "
                                                     "one) and the server's address, then try again."))
                .arg(place),
            {OpenAction::Retry, OpenAction::EditConnection, OpenAction::ChooseAnother},
            {}};
    case ErrorCode::OlderSchema:
        return {guideText(QT_TRANSLATE_NOOP("OpenGuide", "This database has to be brought up to date")),
                guideText(QT_TRANSLATE_NOOP("OpenGuide", "%1 was made by an older version of Semillero. Ask your "
                                                         "administrator to run this command:"))
                    .arg(place),
                {OpenAction::CopyCommand, OpenAction::Retry, OpenAction::ChooseAnother},
                migrateCommand(profile)};
    case ErrorCode::NotAWorkspace:
        return {
            guideText(QT_TRANSLATE_NOOP("OpenGuide", "This database holds something else")),
            guideText(QT_TRANSLATE_NOOP("OpenGuide", "%1 was not made by Semillero. Check the database's name, or ask "
                                                     "your administrator for an empty one."))
                .arg(place),
            {OpenAction::EditConnection, OpenAction::ChooseAnother},
            {}};
    case ErrorCode::Permission:
        return {
            guideText(QT_TRANSLATE_NOOP("OpenGuide", "You are not allowed in")),
            guideText(QT_TRANSLATE_NOOP("OpenGuide", "The server knows you, but gives you no access to %1. Ask your "
                                                     "administrator, or sign in as somebody else."))
                .arg(place),
            {OpenAction::EditConnection, OpenAction::Retry, OpenAction::ChooseAnother},
            {}};
    case ErrorCode::ReadOnlyDatabase:
        return {guideText(QT_TRANSLATE_NOOP("OpenGuide", "This server only reads")),
                guideText(QT_TRANSLATE_NOOP("OpenGuide", "%1 is a copy for reading. Connect to the main server."))
                    .arg(place),
                {OpenAction::EditConnection, OpenAction::ChooseAnother},
                {}};
    case ErrorCode::DiskFull:
        return {
            guideText(QT_TRANSLATE_NOOP("OpenGuide", "The server's disk is full")),
            guideText(QT_TRANSLATE_NOOP("OpenGuide", "There is no space left on %1. Tell your administrator, then try "
                                                     "again."))
                .arg(place),
            {OpenAction::Retry, OpenAction::ChooseAnother},
            {}};
    default:
        return {guideText(QT_TRANSLATE_NOOP("OpenGuide", "The server cannot be used")),
                error.message,
                {OpenAction::Retry, OpenAction::EditConnection, OpenAction::ChooseAnother},
                {}};
    }
}

} // namespace

OpenGuide openGuide(const Error &error, const DatabaseProfile &profile)
{
    const bool isFile = profile.engine == Engine::Sqlite;
    const QString place = isFile ? QDir::toNativeSeparators(profile.filePath) : profile.displayName();
    if (error.code == ErrorCode::NewerSchema) {
        return {guideText(QT_TRANSLATE_NOOP("OpenGuide", "This workspace needs a newer Semillero")),
                guideText(QT_TRANSLATE_NOOP("OpenGuide",
                                            "%1 was used with a newer version of Semillero. Update the program "
                                            "on this computer, then open it again. Nothing was changed."))
                    .arg(place),
                {OpenAction::ChooseAnother, OpenAction::Retry},
                {}};
    }
    if (error.code == ErrorCode::ClientTooOld) {
        return {guideText(QT_TRANSLATE_NOOP("OpenGuide", "This Semillero is too old for the workspace")),
                error.message,
                {OpenAction::ChooseAnother, OpenAction::Retry},
                {}};
    }
    return isFile ? localGuide(error, place) : serverGuide(error, profile, place);
}

QString openActionText(OpenAction action)
{
    switch (action) {
    case OpenAction::Retry:
        return guideText(QT_TRANSLATE_NOOP("OpenGuide", "Try again"));
    case OpenAction::ChooseAnother:
        return guideText(QT_TRANSLATE_NOOP("OpenGuide", "Choose another…"));
    case OpenAction::Migrate:
        return guideText(QT_TRANSLATE_NOOP("OpenGuide", "Back up and bring up to date"));
    case OpenAction::RestoreBackup:
        return guideText(QT_TRANSLATE_NOOP("OpenGuide", "Restore a backup copy…"));
    case OpenAction::OpenCopy:
        return guideText(QT_TRANSLATE_NOOP("OpenGuide", "Work with a copy…"));
    case OpenAction::EnterPassword:
        return guideText(QT_TRANSLATE_NOOP("OpenGuide", "Type the password…"));
    case OpenAction::EditConnection:
        return guideText(QT_TRANSLATE_NOOP("OpenGuide", "Edit the connection…"));
    case OpenAction::ShowFolder:
        return guideText(QT_TRANSLATE_NOOP("OpenGuide", "Show the folder"));
    case OpenAction::CreateSchema:
        return guideText(QT_TRANSLATE_NOOP("OpenGuide", "Make the tables"));
    case OpenAction::CopyCommand:
        return guideText(QT_TRANSLATE_NOOP("OpenGuide", "Copy the command"));
    }
    return {};
}

QString newServerCommands(const DatabaseProfile &profile)
{
    const QString place = QStringLiteral(" --database ") % shellQuoted(serverAddress(profile));
    return QStringLiteral("semilleroctl roles") % place % QStringLiteral("\nsemilleroctl migrate") % place %
           QStringLiteral("\nsemilleroctl admin create") % place;
}

QString migrateCommand(const DatabaseProfile &profile)
{
    if (profile.engine == Engine::Sqlite) {
        return QStringLiteral("semilleroctl migrate --workspace ") %
               shellQuoted(QDir::toNativeSeparators(profile.filePath));
    }
    return QStringLiteral("semilleroctl migrate --database ") % shellQuoted(serverAddress(profile));
}
