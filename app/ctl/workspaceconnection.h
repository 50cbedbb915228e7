// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/commandarguments.h"
#include "app/ctl/commandcontext.h"
#include "models/database/database.h"

class CtlSession;

/// Which workspace the command line, or libpq's environment, names.
struct WorkspaceTarget
{
    DatabaseProfile profile;
    QString password; ///< only if the URL held one; libpq finds the others by itself
};

/// The workspace of one run; jobs are waited for. Who acts: on a file, and with a login that owns the schema, the person of --as
/// is the history's actor; with any other login of a server that person signs in (CtlSession).
class WorkspaceConnection final
{
    Q_DECLARE_TR_FUNCTIONS(WorkspaceConnection)

public:
    /// ErrorCode::Usage when none or two are named.
    [[nodiscard]] static Result<WorkspaceTarget> target(const CommandArguments &arguments,
                                                        const CommandContext &context);
    /// Opens it and signs in where that is needed; the schema has to be this program's.
    [[nodiscard]] static Result<WorkspaceConnection> open(const CommandArguments &arguments,
                                                          const CommandContext &context);

    /// For commands of the server's administrator: Permission, with a sentence, where the login does not own the schema.
    [[nodiscard]] static Result<WorkspaceConnection> openAsOwner(const CommandArguments &arguments, const CommandContext &context);
    /// Opened and nobody yet: what asks for a password by itself.
    [[nodiscard]] static Result<WorkspaceConnection> openSignedOut(const CommandArguments &arguments,
                                                                   const CommandContext &context);

    [[nodiscard]] Database &database() const { return *m_database; }
    [[nodiscard]] const std::shared_ptr<Database> &shared() const { return m_database; }

    template <typename T>
    [[nodiscard]] Result<T> run(std::function<Result<T>(Executor &)> work) const
    {
        QFuture<Result<T>> future = m_database->run<T>(Lane::Interactive, std::move(work));
        future.waitForFinished();
        return future.takeResult();
    }

private:
    explicit WorkspaceConnection(std::shared_ptr<Database> database)
        : m_database(std::move(database))
    {
    }
    [[nodiscard]] Result<void> actAs(const QString &email, const CommandContext &context);

    std::shared_ptr<Database> m_database;
    std::shared_ptr<CtlSession> m_session; ///< signed out with the last copy
};
