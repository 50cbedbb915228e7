// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/signoutcommand.h"

#include "app/ctl/ctlsession.h"
#include "app/ctl/workspaceconnection.h"

QString SignOutCommand::summary() const
{
    return tr("Ends the session that this computer keeps, or all of a person's.");
}

QString SignOutCommand::details() const
{
    return tr("Without --everywhere the session that the keychain keeps for this workspace ends, the desktop's. With it every session "
              "of the person of --as, on every computer.");
}

QStringList SignOutCommand::options() const
{
    return {QStringLiteral("everywhere")};
}

ErrorReport SignOutCommand::run(const CommandArguments &arguments, CommandContext &context) const
{
    const Result<WorkspaceConnection> connection = WorkspaceConnection::openSignedOut(arguments, context);
    if (!connection) {
        return connection.error();
    }
    if (!connection.value().database().needsSignIn()) {
        return Error{ErrorCode::Unsupported,
                     tr("Nobody signs in here: a file has no passwords, and neither have logins that own the schema."), {}, {}};
    }
    CtlSession session(connection.value().shared());
    Result<void> done;
    if (arguments.has(QStringLiteral("everywhere"))) {
        const Result<SignInOutcome> signedIn = session.signIn(arguments, context);
        if (!signedIn) {
            return signedIn.error();
        }
        QFuture<Result<void>> ended = session.service().signOutEverywhere();
        ended.waitForFinished();
        done = ended.takeResult();
    } else {
        done = session.endKept(context);
    }
    if (!done) {
        return done.error();
    }
    context.out << (context.json ? QStringLiteral("{\"signed_out\":true}") : tr("Signed out.")) << Qt::endl;
    return {};
}
