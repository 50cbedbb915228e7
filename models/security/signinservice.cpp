// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/signinservice.h"

#include "models/database/sqlerror.h"
#include "models/security/accessjson.h"
#include "models/security/passwordstrength.h"

#include <mutex>
#include <utility>

namespace {

using Outcome = Result<SignInOutcome>;

/// The first row of a query that always gives one.
Result<QVariantList> oneRow(Executor &executor, const char *sql, const QVariantList &values, const QList<FieldType> &columns)
{
    const auto answer = executor.run({QString::fromLatin1(sql), values, columns, {}, {}});
    if (!answer) {
        return answer.error();
    }
    return answer.value().rows.isEmpty() ? QVariantList() : QVariantList(answer.value().rows.constFirst());
}

Result<QVariant> oneValue(Executor &executor, const char *sql, const QVariantList &values, FieldType type)
{
    const auto row = oneRow(executor, sql, values, {type});
    if (!row) {
        return row.error();
    }
    return row.value().value(0);
}

Result<void> useToken(Executor &executor, const QByteArray &token)
{
    const auto used = oneValue(executor, "SELECT 1 FROM app.use_session($1, '', '')", {QString::fromLatin1(token)},
                               FieldType::Integer);
    return used.ok() ? Result<void>() : used.error();
}

/// What the session of `token` allows, asked in a transaction of its own that acts by it.
Outcome sessionOf(Executor &executor, const QByteArray &token)
{
    Transaction transaction(executor);
    if (auto begun = transaction.begin(); !begun) {
        return begun.error();
    }
    if (auto used = useToken(executor, token); !used) {
        return used.error();
    }
    const auto json = oneValue(executor, "SELECT app.my_access()", {}, FieldType::Json);
    if (!json) {
        return json.error();
    }
    Outcome outcome = accessFromJson(json.value().toString().toUtf8());
    if (outcome) {
        if (auto done = transaction.commit(); !done) {
            return done.error();
        }
        outcome.value().token = token;
    }
    return outcome;
}

/// Ends a session that is not the one the job acts by.
Result<void> endSession(Executor &executor, const QByteArray &token)
{
    Transaction transaction(executor);
    if (auto begun = transaction.begin(); !begun) {
        return begun;
    }
    if (auto used = useToken(executor, token); !used) {
        return used;
    }
    if (const auto ended = oneValue(executor, "SELECT app.sign_out()", {}, FieldType::Bool); !ended) {
        return ended.error();
    }
    return transaction.commit();
}

/// The answer of sign_in() and sign_in_login(), followed by what the new session allows.
Outcome outcomeOf(Executor &executor, const QVariantList &row, const Error &refused)
{
    SignInOutcome waiting;
    waiting.waitSeconds = row.value(1).toInt();
    if (waiting.waitSeconds > 0) {
        return waiting;
    }
    const QByteArray token = row.value(0).toString().toLatin1();
    if (token.isEmpty()) {
        return refused;
    }
    Outcome outcome = sessionOf(executor, token);
    if (outcome) {
        outcome.value().device = row.value(2).toString().toLatin1();
    }
    return outcome;
}

/// Sentences for the rules of 0240 and 0243.
Error explained(Error error)
{
    if (error.constraint == QLatin1String("first_admin")) {
        error.message = QCoreApplication::translate(
            "SignInService", "There is an administrator with access to everything already. Issue a new password instead.");
    } else if (error.constraint == QLatin1String("reset_of_nobody")) {
        error.message = QCoreApplication::translate(
            "SignInService", "This person is deactivated and cannot sign in. Activate them first.");
    } else if (error.constraint == QLatin1String("view_as_nobody")) {
        error.message = QCoreApplication::translate("SignInService", "This person is deactivated and sees nothing.");
    }
    return error;
}

bool lengthFits(const QString &password)
{
    return password.toUcs4().size() >= PasswordStrength::minimumCharacters &&
           password.toUtf8().size() <= PasswordStrength::maximumBytes;
}

template <typename T>
QFuture<Result<T>> answered(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

} // namespace

struct SignInService::State
{
    std::mutex mutex;
    QByteArray token; ///< that the workspace acts by
    Access access;
    QByteArray ownToken; ///< one's own while somebody else's eyes are borrowed
    Access ownAccess;

    /// Hands the session to the workspace.
    void take(Database &database, const SignInOutcome &outcome)
    {
        if (outcome.token.isEmpty()) {
            return;
        }
        const std::lock_guard lock(mutex);
        token = outcome.token;
        access = outcome.access;
        database.setSession(token, access);
    }
    void forget(Database &database)
    {
        const std::lock_guard lock(mutex);
        token.clear();
        ownToken.clear();
        access = ownAccess = Access();
        database.setSession(QByteArray(), Access());
    }
    QByteArray current()
    {
        const std::lock_guard lock(mutex);
        return token;
    }
    QByteArray own()
    {
        const std::lock_guard lock(mutex);
        return ownToken;
    }
};

Error SignInOutcome::waitError() const
{
    return {ErrorCode::TooManyTries,
            QCoreApplication::translate("SignInService", "Too many tries. Wait %n second(s), then try again.", nullptr,
                                        waitSeconds),
            {},
            {}};
}

SignInService::SignInService(std::shared_ptr<Database> database)
    : m_database(std::move(database))
    , m_state(std::make_shared<State>())
{
}

SignInService::~SignInService() = default;

QFuture<Outcome> SignInService::signIn(const QString &email, const QString &password, const QByteArray &device)
{
    const Error refused{ErrorCode::Authentication, tr("E-mail and password do not belong together. Check both; capitals count."),
                        {}, {}};
    return m_database->runSignedOut<SignInOutcome>(
        Lane::Interactive,
        [state = m_state, database = m_database.get(), email, password, device, refused](Executor &executor) -> Outcome {
            const auto row = oneRow(executor, "SELECT token, wait_seconds, new_device FROM app.sign_in($1, $2, $3)",
                                    {email, password, QString::fromLatin1(device)},
                                    {FieldType::Text, FieldType::Integer, FieldType::Text});
            if (!row) {
                return row.error();
            }
            Outcome outcome = outcomeOf(executor, row.value(), refused);
            if (outcome) {
                state->take(*database, outcome.value());
            }
            return outcome;
        });
}

QFuture<Result<bool>> SignInService::isPersonalLogin()
{
    return m_database->runSignedOut<bool>(Lane::Interactive, [](Executor &executor) -> Result<bool> {
        const auto answer = oneValue(executor, "SELECT app.is_personal_login()", {}, FieldType::Bool);
        return answer.ok() ? Result<bool>(answer.value().toBool()) : answer.error();
    });
}

QFuture<Outcome> SignInService::signInLogin()
{
    const Error refused{ErrorCode::Authentication,
                        tr("This login of the server belongs to nobody who may sign in. Ask the administrator."), {}, {}};
    return m_database->runSignedOut<SignInOutcome>(
        Lane::Interactive, [state = m_state, database = m_database.get(), refused](Executor &executor) -> Outcome {
            const auto row = oneRow(executor, "SELECT token, wait_seconds, new_device FROM app.sign_in_login()", {},
                                    {FieldType::Text, FieldType::Integer, FieldType::Text});
            if (!row) {
                return row.error();
            }
            Outcome outcome = outcomeOf(executor, row.value(), refused);
            if (outcome) {
                state->take(*database, outcome.value());
            }
            return outcome;
        });
}

QFuture<Outcome> SignInService::resume(const QByteArray &token)
{
    return m_database->runSignedOut<SignInOutcome>(
        Lane::Interactive, [state = m_state, database = m_database.get(), token](Executor &executor) -> Outcome {
            Outcome outcome = sessionOf(executor, token);
            if (outcome) {
                state->take(*database, outcome.value());
            }
            return outcome;
        });
}

QFuture<Outcome> SignInService::refresh()
{
    return resume(m_state->current());
}

QFuture<Result<Instant>> SignInService::renew()
{
    return m_database->run<Instant>(
        Lane::Interactive, [state = m_state, database = m_database.get()](Executor &executor) -> Result<Instant> {
            const auto until = oneValue(executor, "SELECT app.renew_session()", {}, FieldType::Instant);
            if (!until) {
                return until.error();
            }
            const Instant expires = until.value().value<Instant>();
            const std::lock_guard lock(state->mutex);
            state->access.expiresAt = expires;
            database->setSession(state->token, state->access);
            return expires;
        });
}

QFuture<Result<void>> SignInService::signOut()
{
    return m_database->runSignedOut<void>(
        Lane::Interactive,
        [state = m_state, database = m_database.get(), token = m_state->current(),
         own = m_state->own()](Executor &executor) -> Result<void> {
            Result<void> done = token.isEmpty() ? Result<void>() : endSession(executor, token);
            if (!own.isEmpty()) {
                done = endSession(executor, own);
            }
            state->forget(*database);
            const bool over = !done.ok() && done.error().code == ErrorCode::SessionEnded;
            return over ? Result<void>() : done;
        });
}

QFuture<Result<void>> SignInService::signOutEverywhere()
{
    return m_database->run<void>(
        Lane::Interactive, [state = m_state, database = m_database.get()](Executor &executor) -> Result<void> {
            const auto ended = oneValue(executor, "SELECT app.sign_out_everywhere()", {}, FieldType::Integer);
            if (!ended) {
                return ended.error();
            }
            state->forget(*database);
            return {};
        });
}

QFuture<Result<void>> SignInService::changePassword(const QString &oldPassword, const QString &newPassword)
{
    const Error wrong{ErrorCode::Authentication, tr("The old password is wrong. Nothing was changed."), {}, {}};
    const Error length{ErrorCode::OutOfRange, tr("A password has from 10 to 72 characters, fewer with accents."), {}, {}};
    if (!lengthFits(newPassword)) {
        return answered<void>(length);
    }
    return m_database->run<void>(Lane::Interactive, [oldPassword, newPassword, wrong](Executor &executor) -> Result<void> {
        const auto row = oneRow(executor, "SELECT done, wait_seconds FROM app.change_password($1, $2)",
                                {oldPassword, newPassword}, {FieldType::Bool, FieldType::Integer});
        if (!row) {
            return row.error();
        }
        SignInOutcome outcome;
        outcome.waitSeconds = row.value().value(1).toInt();
        if (outcome.waitSeconds > 0) {
            return outcome.waitError();
        }
        return row.value().value(0).toBool() ? Result<void>() : wrong;
    });
}

QFuture<Outcome> SignInService::setPassword(const QString &newPassword)
{
    const Error length{ErrorCode::OutOfRange, tr("A password has from 10 to 72 characters, fewer with accents."), {}, {}};
    if (!lengthFits(newPassword)) {
        return answered<SignInOutcome>(length);
    }
    return m_database->run<SignInOutcome>(
        Lane::Interactive,
        [state = m_state, database = m_database.get(), newPassword](Executor &executor) -> Outcome {
            const auto set = oneValue(executor, "SELECT app.set_password($1)", {newPassword}, FieldType::Instant);
            if (!set) {
                return set.error();
            }
            Outcome outcome = sessionOf(executor, state->current());
            if (outcome) {
                state->take(*database, outcome.value());
            }
            return outcome;
        });
}

QFuture<Result<QString>> SignInService::issueReset(const QString &personId)
{
    return m_database->run<QString>(Lane::Interactive, [personId](Executor &executor) -> Result<QString> {
        const auto code = oneValue(executor, "SELECT app.issue_reset($1)", {personId}, FieldType::Text);
        return code.ok() ? Result<QString>(code.value().toString()) : explained(code.error());
    });
}

QFuture<Outcome> SignInService::viewAs(const QString &personId)
{
    return m_database->run<SignInOutcome>(
        Lane::Interactive, [state = m_state, database = m_database.get(), personId](Executor &executor) -> Outcome {
            const auto token = oneValue(executor, "SELECT token FROM app.view_as($1)", {personId}, FieldType::Text);
            if (!token) {
                return explained(token.error());
            }
            Outcome outcome = sessionOf(executor, token.value().toString().toLatin1());
            if (outcome) {
                {
                    const std::lock_guard lock(state->mutex);
                    state->ownToken = state->token;
                    state->ownAccess = state->access;
                }
                state->take(*database, outcome.value());
            }
            return outcome;
        });
}

QFuture<Outcome> SignInService::endViewAs()
{
    return m_database->runSignedOut<SignInOutcome>(
        Lane::Interactive,
        [state = m_state, database = m_database.get(), view = m_state->current(),
         own = m_state->own()](Executor &executor) -> Outcome {
            if (own.isEmpty()) {
                return errorOf(ErrorCode::SessionEnded);
            }
            (void)endSession(executor, view); // it may have ended by itself
            Outcome outcome = sessionOf(executor, own);
            const std::lock_guard lock(state->mutex);
            state->token = own;
            state->access = outcome.ok() ? outcome.value().access : state->ownAccess;
            state->ownToken.clear();
            state->ownAccess = Access();
            database->setSession(state->token, state->access); // also when it has ended: its next job says so
            return outcome;
        });
}

QFuture<Result<bool>> SignInService::needsFirstAdministrator()
{
    return m_database->run<bool>(Lane::Interactive, [](Executor &executor) -> Result<bool> {
        const auto answer = oneValue(executor, "SELECT app.needs_first_admin()", {}, FieldType::Bool);
        return answer.ok() ? Result<bool>(answer.value().toBool()) : answer.error();
    });
}

QFuture<Result<QString>> SignInService::createFirstAdministrator(const QString &firstName, const QString &lastName,
                                                                 const QString &email, const QString &password)
{
    const Error length{ErrorCode::OutOfRange, tr("A password has from 10 to 72 characters, fewer with accents."), {}, {}};
    if (!lengthFits(password)) {
        return answered<QString>(length);
    }
    return m_database->run<QString>(Lane::Interactive, [=](Executor &executor) -> Result<QString> {
        const auto id = oneValue(executor, "SELECT app.create_first_admin($1, $2, $3, $4)", {email, firstName, lastName, password},
                                 FieldType::Id);
        return id.ok() ? Result<QString>(id.value().toString()) : explained(id.error());
    });
}
