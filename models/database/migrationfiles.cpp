// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/migrationfiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace {

QByteArray migrationText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QList<Migration> readMigrationFiles(const QString &folder)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{4})_([a-z0-9_]+)\\.up\\.sql$"));
    QList<Migration> found;
    const QStringList names = QDir(folder).entryList({QStringLiteral("*.up.sql")}, QDir::Files);
    for (const QString &name : names) {
        const auto match = form.match(name);
        if (!match.hasMatch()) {
            continue;
        }
        const QByteArray up = migrationText(folder + QLatin1Char('/') + name);
        Migration migration;
        migration.version = match.captured(1).toInt();
        migration.name = match.captured(2);
        migration.up = QString::fromUtf8(up);
        migration.checksum =
            QString::fromLatin1(QCryptographicHash::hash(up, QCryptographicHash::Sha256).toHex());
        const QString down = QStringLiteral("%1/%2_%3.down.sql").arg(folder, match.captured(1), migration.name);
        migration.down = QString::fromUtf8(migrationText(down));
        found.append(migration);
    }
    std::sort(found.begin(), found.end(), [](const Migration &a, const Migration &b) { return a.version < b.version; });
    return found;
}

const QList<Migration> &migrationFiles(Engine engine)
{
    static const QList<Migration> postgres = readMigrationFiles(QStringLiteral(":/sql/postgresql"));
    static const QList<Migration> sqlite = readMigrationFiles(QStringLiteral(":/sql/sqlite"));
    return engine == Engine::PostgreSql ? postgres : sqlite;
}

QString rolesScript()
{
    return QString::fromUtf8(migrationText(QStringLiteral(":/sql/postgresql/roles.sql")));
}
