// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/signingateway.h"

#include <QPromise>

/// A server that knows one person with one password, in memory. Says what was asked of it.
struct FakeSignIn
{
    QString email = QStringLiteral("luz@example.org");
    QString password = QStringLiteral("tres gatos verdes");
    Access access = luz();
    bool personal = false;              ///< the login is hers
    QByteArray keptToken;               ///< a session that is still good
    int waitSeconds = 0;                ///< too many tries
    bool oneTimeCode = false;           ///< the password is one
    bool unreachable = false;
    bool needsAdministrator = false;
    QStringList calls;                  ///< in order, without secrets
    QByteArray lastDevice;              ///< what signIn() was given
    QByteArray session;                 ///< what setSession() was given
    Access sessionAccess;
    int sessions = 0;

    [[nodiscard]] static Access luz()
    {
        Access access;
        access.userId = QStringLiteral("01890000-0000-7000-8000-000000000001");
        access.name = QStringLiteral("Luz Restrepo");
        access.memberships = {{QStringLiteral("01890000-0000-7000-8000-0000000000a1"), QStringLiteral("Fundación Raíces"),
                               QStringLiteral("coordinator"), false}};
        return access;
    }

    template <typename T>
    [[nodiscard]] static QFuture<T> later(const T &value)
    {
        QPromise<T> promise;
        promise.start();
        promise.addResult(value);
        promise.finish();
        return promise.future();
    }

    [[nodiscard]] static Error errorWith(ErrorCode code)
    {
        Error error;
        error.code = code;
        error.message = QStringLiteral("It was refused.");
        return error;
    }

    [[nodiscard]] SignInGateway::Outcome good()
    {
        SignInOutcome outcome;
        outcome.access = access;
        outcome.token = QByteArray("token-") + QByteArray::number(++sessions);
        outcome.device = lastDevice.isEmpty() ? QByteArray("device-1") : QByteArray();
        outcome.mustSetPassword = oneTimeCode;
        return outcome;
    }

    [[nodiscard]] SignInGateway::Outcome answer(const QString &givenEmail, const QString &givenPassword)
    {
        if (unreachable) {
            return errorWith(ErrorCode::Unreachable);
        }
        if (waitSeconds > 0) {
            SignInOutcome outcome;
            outcome.waitSeconds = waitSeconds;
            return outcome;
        }
        return givenEmail == email && givenPassword == password ? good() : errorWith(ErrorCode::Authentication);
    }

    [[nodiscard]] SignInGateway gateway()
    {
        SignInGateway made;
        made.needed = true;
        made.signInLogin = [this] {
            calls.append(QStringLiteral("login"));
            return later<SignInGateway::Outcome>(personal ? good() : SignInGateway::Outcome(errorWith(ErrorCode::Authentication)));
        };
        made.resume = [this](const QByteArray &token) {
            calls.append(QStringLiteral("resume"));
            SignInOutcome outcome;
            outcome.access = access;
            outcome.token = token;
            return later<SignInGateway::Outcome>(!token.isEmpty() && token == keptToken
                                                     ? SignInGateway::Outcome(outcome)
                                                     : SignInGateway::Outcome(errorWith(ErrorCode::SessionEnded)));
        };
        made.signIn = [this](const QString &givenEmail, const QString &givenPassword, const QByteArray &device) {
            calls.append(QStringLiteral("signIn ") + givenEmail);
            lastDevice = device;
            return later(answer(givenEmail, givenPassword));
        };
        made.setPassword = [this](const QString &newPassword) {
            calls.append(QStringLiteral("setPassword"));
            password = newPassword;
            oneTimeCode = false;
            return later(good());
        };
        made.refresh = [this] {
            calls.append(QStringLiteral("refresh"));
            SignInOutcome outcome;
            outcome.access = access;
            outcome.token = session;
            return later<SignInGateway::Outcome>(outcome);
        };
        made.renew = [this] {
            calls.append(QStringLiteral("renew"));
            return later<Result<Instant>>(*Instant::parse(QStringLiteral("2026-03-10T23:00:00Z")));
        };
        made.signOut = [this] {
            calls.append(QStringLiteral("signOut"));
            return later(Result<void>());
        };
        made.signOutEverywhere = [this] {
            calls.append(QStringLiteral("signOutEverywhere"));
            return later(Result<void>());
        };
        made.changePassword = [this](const QString &oldPassword, const QString &newPassword) {
            calls.append(QStringLiteral("changePassword"));
            if (oldPassword != password) {
                return later<Result<void>>(errorWith(ErrorCode::Authentication));
            }
            password = newPassword;
            return later(Result<void>());
        };
        made.viewAs = [this](const QString &personId) {
            calls.append(QStringLiteral("viewAs"));
            SignInOutcome outcome;
            outcome.access.userId = personId;
            outcome.access.readOnly = true;
            outcome.token = "view";
            return later<SignInGateway::Outcome>(outcome);
        };
        made.endViewAs = [this] {
            calls.append(QStringLiteral("endViewAs"));
            SignInOutcome outcome;
            outcome.access = access;
            outcome.token = "own";
            return later<SignInGateway::Outcome>(outcome);
        };
        made.needsFirstAdministrator = [this] { return later(Result<bool>(needsAdministrator)); };
        made.createFirstAdministrator = [this](const QString &first, const QString &last, const QString &givenEmail, const QString &) {
            calls.append(QStringLiteral("administrator %1 %2 %3").arg(first, last, givenEmail));
            return later(Result<QString>(FakeSignIn::luz().userId));
        };
        made.setSession = [this](const QByteArray &token, const Access &given) {
            session = token;
            sessionAccess = given;
        };
        return made;
    }
};
