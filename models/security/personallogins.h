// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/core/result.h"
#include "models/database/executor.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

/// A role of the server that is one person's own.
struct PersonalLogin
{
    QString login;
    QString personId;
    QString personName;
    QString email;
    bool active = true;     ///< whether the person may sign in
    bool roleExists = true; ///< false: somebody dropped the role beside this program
    std::optional<Instant> lastSignedIn;
};

/// Makes, drops and lists them: for a superuser, or an owner of the schema who may create roles. Blocking, in the executor's
/// thread. Errors: Check with a sentence (name, taken, person), Permission.
class PersonalLogins final
{
    Q_DECLARE_TR_FUNCTIONS(PersonalLogins)

public:
    explicit PersonalLogins(Executor &executor) : m_executor(executor) {}

    /// The id of the active person with that e-mail; NotFound when there is none.
    [[nodiscard]] Result<QString> personOf(const QString &email);
    /// The password leaves this process only as a SCRAM verifier.
    [[nodiscard]] Result<void> create(const QString &login, const QString &password, const QString &personId);
    /// Ends its open connections and sessions too.
    [[nodiscard]] Result<void> drop(const QString &login);
    [[nodiscard]] Result<QList<PersonalLogin>> list();

    /// Twenty letters and digits that cannot be taken for one another, 100 bits, in groups: "k7m3-…".
    [[nodiscard]] static QString newPassword();

private:
    Executor &m_executor;
};
