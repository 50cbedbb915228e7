// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/database/profile.h"

#include <QString>

class QProcess;

/// The PostgreSQL server of the tests. Under ctest one server serves the whole run (tests/support/postgresql.sh start);
/// a test that is started by hand starts its own and ends it with the process. Trust authentication on a unix socket.
class PostgresCluster final
{
public:
    /// Started at the first call. Where no server is installed, each of its databases fails with what to install.
    [[nodiscard]] static PostgresCluster &instance();

    /// How a client finds `database`. The roles are those of the schema (ecosystem_app, …) and the superuser
    /// "postgres".
    [[nodiscard]] DatabaseProfile profile(const QString &database, const QString &user) const;

    /// A new database: a copy of one that was migrated once, or an empty one. Returns its name. About 0.1 s.
    [[nodiscard]] Result<QString> createDatabase();
    [[nodiscard]] Result<QString> createEmptyDatabase();
    void dropDatabase(const QString &name);
    /// Who may connect and make temporary tables, as roles.sql says: copies of a template do not take that along.
    [[nodiscard]] Result<void> applyDatabaseRights(const QString &name);

    /// Runs SQL as the superuser, beside the program's own database layer.
    [[nodiscard]] Result<void> execute(const QString &database, const QString &sql);

    Q_DISABLE_COPY_MOVE(PostgresCluster)
    ~PostgresCluster();

private:
    PostgresCluster();
    void startOwn();
    [[nodiscard]] Result<void> ensureTemplate();
    [[nodiscard]] QString freshName();

    QString m_folder;  ///< of the socket
    QString m_trouble; ///< why there is no server
    QProcess *m_own = nullptr;
    bool m_templateReady = false;
    int m_made = 0;
};
