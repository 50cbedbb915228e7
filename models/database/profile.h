// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

enum class Engine { Sqlite, PostgreSql };

/// How much the connection proves of the server; verify-full unless the person chooses less.
enum class TlsMode { VerifyFull, VerifyCa, Require, Disable };

/// Where a workspace lives. Holds no password: that comes from the keychain, pgpass, the environment or a prompt.
struct DatabaseProfile
{
    Engine engine = Engine::Sqlite;
    QString filePath;     ///< SQLite: the *.semillero file
    QString name;         ///< what people call the connection; empty: derived from host and database
    QString host;         ///< a name, an address or a socket's folder
    int port = 5432;
    QString database;
    QString user;
    TlsMode tls = TlsMode::VerifyFull;
    QString rootCertificate; ///< path of the CA's certificate; empty: the system's
    QString service;         ///< an entry of libpq's service file; then the other server fields may be empty

    [[nodiscard]] static DatabaseProfile forFile(const QString &path);
    /// Reads postgresql://user@host:port/database?sslmode=…&sslrootcert=…; a password inside is returned beside it.
    [[nodiscard]] static Result<DatabaseProfile> fromUrl(const QString &url, QString *password = nullptr);
    /// From libpq's own PG* variables and service file: nothing is filled in, libpq resolves it.
    [[nodiscard]] static DatabaseProfile fromEnvironment();
    /// What the status bar and messages show: the file's name or "database on host".
    [[nodiscard]] QString displayName() const;
};
