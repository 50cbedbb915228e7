// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/profile.h"

#include <QCoreApplication>
#include <QStringList>

/// Where a measurement finds its data: a workspace with `rows` rows in activity_logs.
struct BenchPlace
{
    DatabaseProfile profile;
    qint64 rows = 0;

    [[nodiscard]] bool onServer() const { return profile.engine == Engine::PostgreSql; }
    [[nodiscard]] QString engineName() const
    {
        return onServer() ? QStringLiteral("postgresql") : QStringLiteral("sqlite");
    }
    /// For libpq and for the processes that measure: everything in one line.
    [[nodiscard]] QString connectionInfo() const
    {
        return QStringLiteral("host='%1' dbname='%2' user='%3'").arg(profile.host, profile.database, profile.user);
    }

    [[nodiscard]] QStringList toArguments() const
    {
        return {engineName(),   profile.filePath, profile.host, profile.database, profile.user,
                QString::number(rows)};
    }
    [[nodiscard]] static BenchPlace fromArguments(const QStringList &arguments)
    {
        BenchPlace place;
        place.profile.engine = arguments.value(0) == QLatin1String("postgresql") ? Engine::PostgreSql : Engine::Sqlite;
        place.profile.filePath = arguments.value(1);
        place.profile.host = arguments.value(2);
        place.profile.database = arguments.value(3);
        place.profile.user = arguments.value(4);
        place.profile.tls = TlsMode::Disable;
        place.rows = arguments.value(5).toLongLong();
        return place;
    }
};
