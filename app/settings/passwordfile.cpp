// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/passwordfile.h"

#include <QDir>
#include <QFile>
#include <QTextStream>

#include <array>

namespace {

QString standardFile(const char *variable, const QString &fallback)
{
    const QString named = qEnvironmentVariable(variable);
    return named.isEmpty() ? QDir::home().absoluteFilePath(fallback) : named;
}

/// The parts of a line between colons; `\:` and `\\` stand for themselves.
QStringList passwordLineParts(const QString &line)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line.at(i) == QLatin1Char('\\') && i + 1 < line.size()) {
            parts.last().append(line.at(++i));
        } else if (line.at(i) == QLatin1Char(':')) {
            parts.append(QString());
        } else {
            parts.last().append(line.at(i));
        }
    }
    return parts;
}

bool onlyOwnerReads(const QString &path)
{
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    return !(QFile::permissions(path) & others);
}

} // namespace

bool passwordLineMatches(const QString &line, const DatabaseProfile &profile)
{
    const QStringList parts = passwordLineParts(line);
    if (line.startsWith(QLatin1Char('#')) || parts.size() < 5) {
        return false;
    }
    // A socket's folder stands as "localhost" in the file, as libpq looks it up.
    const QString host = profile.host.isEmpty() || profile.host.startsWith(QLatin1Char('/'))
                             ? QStringLiteral("localhost")
                             : profile.host;
    const std::array<QString, 4> wanted = {host, QString::number(profile.port),
                                           profile.database.isEmpty() ? profile.user : profile.database, profile.user};
    for (qsizetype i = 0; i < 4; ++i) {
        if (parts.at(i) != QLatin1String("*") && parts.at(i) != wanted.at(size_t(i))) {
            return false;
        }
    }
    return true;
}

bool passwordFileHas(const DatabaseProfile &profile)
{
#ifdef Q_OS_WIN
    const QString path = standardFile(
        "PGPASSFILE", QDir(qEnvironmentVariable("APPDATA")).absoluteFilePath(QStringLiteral("postgresql/pgpass.conf")));
    const bool usable = true;
#else
    const QString path = standardFile("PGPASSFILE", QStringLiteral(".pgpass"));
    const bool usable = onlyOwnerReads(path);
#endif
    QFile file(path);
    if (!usable || !file.open(QIODevice::ReadOnly | QIODevice::Text)) {
        return false;
    }
    QTextStream lines(&file);
    for (QString line = lines.readLine(); !line.isNull(); line = lines.readLine()) {
        if (passwordLineMatches(line, profile)) {
            return true;
        }
    }
    return false;
}

bool serviceFileHasPassword(const QString &service)
{
    QFile file(standardFile("PGSERVICEFILE", QStringLiteral(".pg_service.conf")));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text)) {
        return false;
    }
    const QString wanted = QLatin1Char('[') % service % QLatin1Char(']');
    bool inside = false;
    QTextStream lines(&file);
    for (QString line = lines.readLine(); !line.isNull(); line = lines.readLine()) {
        line = line.trimmed();
        if (line.startsWith(QLatin1Char('['))) {
            inside = line == wanted;
        } else if (inside && line.section(QLatin1Char('='), 0, 0).trimmed() == QLatin1String("password")) {
            return true;
        }
    }
    return false;
}
