// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/passwordcommand.h"

#include "app/ctl/ctlsession.h"
#include "app/ctl/secretprompt.h"
#include "app/ctl/workspaceconnection.h"

QString PasswordCommand::summary() const
{
    return tr("Sets one's own password on a server.");
}

QString PasswordCommand::details() const
{
    return tr("Signs in as --as says, with the password so far or a one-time code (SEMILLERO_PASSWORD, else asked for), and sets a "
              "new one (--password-file, SEMILLERO_NEW_PASSWORD, else asked for twice). All other sessions of the person end.");
}

QStringList PasswordCommand::options() const
{
    return {QStringLiteral("password-file")};
}

ErrorReport PasswordCommand::run(const CommandArguments &arguments, CommandContext &context) const
{
    const Result<WorkspaceConnection> connection = WorkspaceConnection::openSignedOut(arguments, context);
    if (!connection) {
        return connection.error();
    }
    if (!connection.value().database().needsSignIn()) {
        return Error{ErrorCode::Unsupported,
                     tr("Nobody signs in here: a file has no passwords, and neither have logins that own the schema."), {}, {}};
    }
    const QString email = arguments.value(QStringLiteral("as")).trimmed();
    if (email.isEmpty()) {
        return CommandArguments::usageError(tr("Say whose password: --as EMAIL"));
    }
    const Result<QString> old = SecretPrompt(context).password(tr("Password of %1 so far, or the one-time code:").arg(email));
    if (!old) {
        return old.error();
    }
    // Before signing in, which uses a one-time code up.
    const Result<QString> chosen = SecretPrompt(context).newPassword(arguments, email, {email});
    if (!chosen) {
        return chosen.error();
    }
    // The old password is needed in any case, so that a session kept in the keychain is of no use here.
    CommandContext known{context.catalog, context.clock, context.out, context.input, context.environment, context.format, context.json};
    known.environment.insert(QStringLiteral("SEMILLERO_PASSWORD"), old.value());
    CtlSession session(connection.value().shared());
    const Result<SignInOutcome> signedIn = session.signIn(arguments, known, true);
    if (!signedIn) {
        return signedIn.error();
    }
    if (signedIn.value().mustSetPassword) {
        QFuture<Result<SignInOutcome>> set = session.service().setPassword(chosen.value());
        set.waitForFinished();
        if (const Result<SignInOutcome> done = set.takeResult(); !done) {
            return done.error();
        }
    } else {
        QFuture<Result<void>> changed = session.service().changePassword(old.value(), chosen.value());
        changed.waitForFinished();
        if (const Result<void> done = changed.takeResult(); !done) {
            return done.error();
        }
    }
    context.out << (context.json ? QStringLiteral("{\"password\":\"set\"}") : tr("The new password holds from now on.")) << Qt::endl;
    return {};
}
