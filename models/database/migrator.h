// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/database/executor.h"

#include <QList>
#include <QString>
#include <QVersionNumber>

#include <functional>

/// One numbered step, read from :/sql/<engine>/NNNN_name.{up,down}.sql.
struct Migration
{
    int version = 0;
    QString name;
    QString up;
    QString down;
    QString checksum; ///< SHA-256 of `up`, hexadecimal
};

/// Brings a database to the program's schema. Applied is a set, run in number order; each step in one transaction with its
/// version mark; an advisory lock keeps two migrators apart (PostgreSQL). Blocking, in the executor's thread.
class Migrator
{
public:
    explicit Migrator(Executor &executor);

    [[nodiscard]] static QList<Migration> available(Engine engine);
    [[nodiscard]] static int newestVersion(Engine engine);

    /// The versions that the database has; empty for an empty one. NotAWorkspace when it holds something else.
    [[nodiscard]] Result<QList<int>> applied();
    /// Ok when every step of the program is there and the schema accepts this program: one that it does not know the newest
    /// steps of may go on while it is not below schema_info.oldest_program. Else OlderSchema, ClientTooOld (its message names
    /// the version to install) or NewerSchema (steps that are not known, and no word about who may work with them).
    [[nodiscard]] Result<void> check();
    /// Steps that migrate() would run up to `to` (0: all).
    [[nodiscard]] Result<QList<Migration>> plan(int to = 0);
    [[nodiscard]] Result<QList<Migration>> migrate(int to = 0, const std::function<void(const Migration &)> &progress = {});
    /// Steps back until `to` is the newest left; -1: one step.
    [[nodiscard]] Result<QList<Migration>> downgrade(int to = -1);
    /// Roles, grants, extensions (PostgreSQL; needs a superuser or the owner). Unsupported on SQLite.
    [[nodiscard]] Result<void> roles();

    /// Works on these steps, as a program of that version, instead of the program's own: tests of the mechanism.
    Migrator(Executor &executor, QList<Migration> migrations, const QVersionNumber &program = ownVersion());
    [[nodiscard]] static QVersionNumber ownVersion();

private:
    struct Applied
    {
        int version = 0;
        QString checksum;
    };

    [[nodiscard]] Result<QList<Applied>> readApplied();
    [[nodiscard]] Result<bool> hasTable(const QString &table);
    [[nodiscard]] Result<bool> isEmpty();
    /// What the schema says; null where it says nothing.
    [[nodiscard]] Result<QVersionNumber> oldestProgram();
    [[nodiscard]] Result<void> checkChecksums(const QList<Applied> &applied) const;
    [[nodiscard]] Result<void> checkRoles();
    [[nodiscard]] Result<void> applyRoles();
    [[nodiscard]] Result<void> startStep();
    [[nodiscard]] Result<void> ensureTables();
    [[nodiscard]] Result<void> step(const Migration &migration, bool up);
    [[nodiscard]] const Migration *find(int version) const;

    Executor &m_executor;
    QList<Migration> m_migrations;
    QVersionNumber m_program;
};
