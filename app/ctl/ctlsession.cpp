// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ctlsession.h"

#include "app/ctl/secretprompt.h"
#include "app/settings/secretstore.h"
#include "models/core/whendone.h"

#include <QEventLoop>

namespace {

template <typename T>
T waited(QFuture<T> future)
{
    future.waitForFinished();
    return future.takeResult();
}

/// The keychain answers through this thread's event loop, within its own time limit.
template <typename T>
T answerOfKeychain(const QFuture<T> &future)
{
    QEventLoop loop;
    T answer{};
    whenDone(future, &loop, [&loop, &answer](const T &value) {
        answer = value;
        loop.quit();
    });
    loop.exec();
    return answer;
}

} // namespace

CtlSession::CtlSession(std::shared_ptr<Database> database)
    : m_database(std::move(database))
    , m_service(m_database)
{
}

CtlSession::~CtlSession()
{
    if (m_ends) {
        (void)waited(m_service.signOut()); // what it did is done; a session that stays ends by itself
    }
}

SessionSecret CtlSession::kept(const CommandContext &context) const
{
    return context.secrets == nullptr ? SessionSecret() : answerOfKeychain(context.secrets->findSession(m_database->profile()));
}

Result<void> CtlSession::endKept(const CommandContext &context)
{
    const SessionSecret secret = kept(context);
    if (secret.token.isEmpty()) {
        return Error{ErrorCode::NotFound, tr("This computer keeps no session for this workspace."), {}, {}};
    }
    const Result<SignInOutcome> resumed = waited(m_service.resume(secret.token));
    const Result<void> ended = resumed.ok() ? waited(m_service.signOut()) : resumed.error();
    if (ended || ended.error().code == ErrorCode::SessionEnded) {
        return answerOfKeychain(context.secrets->keepSession(m_database->profile(), {secret.email, QByteArray(), secret.device}));
    }
    return ended;
}

Result<SignInOutcome> CtlSession::byLogin(const QString &email)
{
    Result<SignInOutcome> outcome = waited(m_service.signInLogin());
    m_ends = outcome.ok();
    if (outcome && !email.isEmpty() && outcome.value().email.compare(email.trimmed(), Qt::CaseInsensitive) != 0) {
        return CommandArguments::usageError(
            tr("This login of the server is %1's own. It cannot act as somebody else; leave out --as.").arg(outcome.value().email));
    }
    return outcome;
}

Result<SignInOutcome> CtlSession::byPassword(const QString &email, const CommandContext &context, const SessionSecret &secret)
{
    //: %1 is an e-mail address
    const Result<QString> password = SecretPrompt(context).password(tr("Password of %1:").arg(email));
    if (!password) {
        return password.error();
    }
    const bool same = secret.email.compare(email, Qt::CaseInsensitive) == 0;
    Result<SignInOutcome> outcome = waited(m_service.signIn(email, password.value(), same ? secret.device : QByteArray()));
    if (outcome && outcome.value().token.isEmpty()) {
        return outcome.value().waitError();
    }
    m_ends = outcome.ok();
    if (outcome && context.secrets != nullptr && !outcome.value().device.isEmpty() && (same || secret.email.isEmpty())) {
        // So that the next try counts for this computer alone. Without a keychain it counts like a stranger's.
        (void)answerOfKeychain(context.secrets->keepSession(
            m_database->profile(), {outcome.value().email, same ? secret.token : QByteArray(), outcome.value().device}));
    }
    return outcome;
}

Result<SignInOutcome> CtlSession::signIn(const CommandArguments &arguments, const CommandContext &context, bool maySetPassword)
{
    const QString email = arguments.value(QStringLiteral("as")).trimmed();
    const Result<bool> personal = waited(m_service.isPersonalLogin());
    if (!personal) {
        return personal.error();
    }
    if (personal.value()) {
        return byLogin(email);
    }
    if (email.isEmpty()) {
        return CommandArguments::usageError(tr("This login of the server is the program's own and shows nothing by itself. Say who "
                                               "you are with --as EMAIL."));
    }
    const SessionSecret secret = kept(context);
    if (!secret.token.isEmpty() && secret.email.compare(email, Qt::CaseInsensitive) == 0) {
        Result<SignInOutcome> resumed = waited(m_service.resume(secret.token));
        if (resumed || resumed.error().code != ErrorCode::SessionEnded) {
            return resumed;
        }
    }
    Result<SignInOutcome> outcome = byPassword(email, context, secret);
    return outcome && outcome.value().mustSetPassword && !maySetPassword ? setPassword(arguments, context, outcome.value()) : outcome;
}

Result<SignInOutcome> CtlSession::setPassword(const CommandArguments &arguments, const CommandContext &context,
                                              const SignInOutcome &signedIn)
{
    // The code is used up by now: the password is set here, or another code is needed.
    const Result<QString> chosen =
        SecretPrompt(context).newPassword(arguments, signedIn.access.name, {signedIn.access.name, signedIn.email});
    if (!chosen) {
        Error error = chosen.error();
        error.message += QLatin1Char(' ') + tr("The one-time code is used up. Ask for another one.");
        return error;
    }
    return waited(m_service.setPassword(chosen.value()));
}
