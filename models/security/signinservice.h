// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/database/access.h"
#include "models/database/database.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QFuture>
#include <QString>

#include <memory>

/// What signing in gave. Either a session (token and access), or how long to wait. A wrong password is an Error
/// (Authentication).
struct SignInOutcome
{
    Access access;
    QByteArray token; ///< secret; empty: no session, see waitSeconds
    Instant expiresAt;
    QByteArray device; ///< secret; a new one to keep in the keychain, empty when the one given is known
    int waitSeconds = 0; ///< too many tries: none is looked at before that
    bool mustSetPassword = false; ///< after a one-time code: nothing but setPassword() works
    QString email;    ///< as the server spells it
    QString zone;     ///< the person's IANA time zone
    QString language; ///< es or en
    QString viewer;   ///< "View as…": the name of whoever looks; else empty

    /// TooManyTries with the seconds in its sentence; only when there is no session.
    [[nodiscard]] Error waitError() const;
};

/// Signing in to a server's workspace and what belongs to it. Every function that gives a session also hands it to the
/// Database, before its future is done; passwords and tokens are bound values and stand in no error. Errors besides those of any
/// job: Authentication (wrong), TooManyTries, SessionEnded, Permission, OutOfRange (a password too short or too long).
/// Any thread; nothing waits. About 0.3 s where a password is compared: bcrypt is slow on purpose.
class SignInService final
{
    Q_DECLARE_TR_FUNCTIONS(SignInService)

public:
    explicit SignInService(std::shared_ptr<Database> database);
    ~SignInService();
    Q_DISABLE_COPY_MOVE(SignInService)

    /// `password` may be a one-time code. `device`: what an earlier outcome gave for this e-mail on this computer, or empty.
    [[nodiscard]] QFuture<Result<SignInOutcome>> signIn(const QString &email, const QString &password, const QByteArray &device);
    /// Whether the server's login is one person's own, so that no second password is asked for.
    [[nodiscard]] QFuture<Result<bool>> isPersonalLogin();
    /// Without a password, as the person of a personal login. Authentication when the login is nobody's.
    [[nodiscard]] QFuture<Result<SignInOutcome>> signInLogin();
    /// With a token kept from before. SessionEnded when it has ended meanwhile.
    [[nodiscard]] QFuture<Result<SignInOutcome>> resume(const QByteArray &token);
    /// What the person may do now, asked again: roles change.
    [[nodiscard]] QFuture<Result<SignInOutcome>> refresh();
    /// Until when the session holds now.
    [[nodiscard]] QFuture<Result<Instant>> renew();

    /// Ends the session, also that of "View as…". The workspace is nobody's afterwards, even if the server did not hear it.
    [[nodiscard]] QFuture<Result<void>> signOut();
    /// Ends all sessions of the person, this one too.
    [[nodiscard]] QFuture<Result<void>> signOutEverywhere();

    /// Ends all other sessions of the person.
    [[nodiscard]] QFuture<Result<void>> changePassword(const QString &oldPassword, const QString &newPassword);
    /// After a one-time code; the session then holds for everything.
    [[nodiscard]] QFuture<Result<SignInOutcome>> setPassword(const QString &newPassword);
    /// A one-time code for somebody who may be helped by whoever asks. Shown once: nothing keeps it.
    [[nodiscard]] QFuture<Result<QString>> issueReset(const QString &personId);

    /// Looks through somebody's eyes, read only; platform administrators. endViewAs() goes back to one's own session.
    [[nodiscard]] QFuture<Result<SignInOutcome>> viewAs(const QString &personId);
    [[nodiscard]] QFuture<Result<SignInOutcome>> endViewAs();

    /// Where no platform administrator could sign in. Only for logins that own the schema, like createFirstAdministrator().
    [[nodiscard]] QFuture<Result<bool>> needsFirstAdministrator();
    /// The id of the person who may do everything now. Check when there is one already.
    [[nodiscard]] QFuture<Result<QString>> createFirstAdministrator(const QString &firstName, const QString &lastName,
                                                                    const QString &email, const QString &password);

private:
    struct State;

    std::shared_ptr<Database> m_database;
    std::shared_ptr<State> m_state;
};
