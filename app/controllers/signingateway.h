// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/database.h"
#include "models/security/signinservice.h"

#include <functional>
#include <memory>

/// What signing in needs from the layers below, as functions, so that tests put others in their place. Every call returns
/// at once.
struct SignInGateway
{
    using Outcome = Result<SignInOutcome>;
    using Done = Result<void>;

    /// False: a local file, or a login that owns the schema; nobody signs in then.
    bool needed = false;
    /// A personal login is its person; refused with ErrorCode::Authentication where the login is the application's.
    std::function<QFuture<Outcome>()> signInLogin;
    /// A token that was kept.
    std::function<QFuture<Outcome>(const QByteArray &token)> resume;
    std::function<QFuture<Outcome>(const QString &email, const QString &password, const QByteArray &device)> signIn;
    std::function<QFuture<Outcome>(const QString &password)> setPassword;
    std::function<QFuture<Outcome>()> refresh; ///< what the person may do now: roles change
    std::function<QFuture<Result<Instant>>()> renew;
    std::function<QFuture<Done>()> signOut;
    std::function<QFuture<Done>()> signOutEverywhere;
    std::function<QFuture<Done>(const QString &oldPassword, const QString &newPassword)> changePassword;
    std::function<QFuture<Outcome>(const QString &personId)> viewAs;
    std::function<QFuture<Outcome>()> endViewAs; ///< back to one's own session
    /// Where the login owns the schema and nobody could sign in to look after the workspace.
    std::function<QFuture<Result<bool>>()> needsFirstAdministrator;
    std::function<QFuture<Result<QString>>(const QString &firstName, const QString &lastName, const QString &email,
                                           const QString &password)>
        createFirstAdministrator;
    /// Whoever signed in does every later job. Both empty: nobody.
    std::function<void(const QByteArray &token, const Access &access)> setSession;

    [[nodiscard]] static SignInGateway of(const std::shared_ptr<Database> &database);
};

/// How a gateway is made for a workspace that was opened.
using SignInGatewayMaker = std::function<SignInGateway(const std::shared_ptr<Database> &)>;

/// A workspace that is open, and who signed in to it. The token is secret.
struct OpenWorkspace
{
    std::shared_ptr<Database> database;
    SignInGateway gateway;
    QByteArray token;           ///< empty: nobody has to sign in
    Access access = Access::ofEverything();
    bool personalLogin = false; ///< the server asked for the password; there is none here
};
