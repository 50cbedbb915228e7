// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/commandarguments.h"
#include "app/ctl/commandcontext.h"
#include "models/database/database.h"
#include "models/security/signinservice.h"

#include <QCoreApplication>

#include <memory>

struct SessionSecret;

/// Who one run of semilleroctl is on a server whose login shows nothing by itself. A session that was started for the run ends
/// with it; one kept in the keychain (by the desktop) stays. Blocking.
class CtlSession final
{
    Q_DECLARE_TR_FUNCTIONS(CtlSession)

public:
    explicit CtlSession(std::shared_ptr<Database> database);
    ~CtlSession();
    Q_DISABLE_COPY_MOVE(CtlSession)

    /// As --as says, with the keychain's session, SEMILLERO_PASSWORD or a question at the terminal; without either as the person
    /// of a personal login. After a one-time code a new password is asked for and set, unless `maySetPassword` says that the
    /// caller does that. Usage, Authentication, TooManyTries.
    [[nodiscard]] Result<SignInOutcome> signIn(const CommandArguments &arguments, const CommandContext &context,
                                               bool maySetPassword = false);
    [[nodiscard]] SignInService &service() { return m_service; }
    /// Ends the session that the keychain keeps for this workspace, and forgets it; the computer stays known.
    [[nodiscard]] Result<void> endKept(const CommandContext &context);

private:
    [[nodiscard]] SessionSecret kept(const CommandContext &context) const;
    [[nodiscard]] Result<SignInOutcome> byLogin(const QString &email);
    [[nodiscard]] Result<SignInOutcome> byPassword(const QString &email, const CommandContext &context, const SessionSecret &secret);

    [[nodiscard]] Result<SignInOutcome> setPassword(const CommandArguments &arguments, const CommandContext &context,
                                                    const SignInOutcome &signedIn);

    std::shared_ptr<Database> m_database;
    SignInService m_service;
    bool m_ends = false;
};
