// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/signinservice.h"
#include "tests/support/testdatabase.h"

#include <memory>

/// A client that nobody has signed in to yet, with its service. Closed with the object.
struct SignInClient
{
    std::shared_ptr<Database> database;
    std::unique_ptr<SignInService> service;

    /// One statement in the session's name.
    [[nodiscard]] Result<ResultSet> sql(const QString &statement, const QVariantList &values = {}) const;
};

/// People with passwords on a PostgreSQL test database, where comparing one is quick: luz@example.org (entrepreneur, password()),
/// and the platform administrator ada@example.org with the same password.
class SignInScene final
{
public:
    /// nullptr after failing the running test.
    [[nodiscard]] static std::unique_ptr<SignInScene> create();
    Q_DISABLE_COPY_MOVE(SignInScene)

    [[nodiscard]] TestDatabase &db() const { return *m_db; }
    [[nodiscard]] static QString password() { return QStringLiteral("tejado violeta caracol"); }
    [[nodiscard]] static QString luz() { return QStringLiteral("00000000-0000-7000-8000-0000000000a1"); }
    [[nodiscard]] static QString ada() { return QStringLiteral("00000000-0000-7000-8000-0000000000a2"); }
    /// Another person, with the password.
    bool addPerson(const QString &id, const QString &email, const QString &type = QStringLiteral("entrepreneur")) const;

    /// A new client; `login`: another role of the server.
    [[nodiscard]] SignInClient client(const QString &login = QString()) const;
    /// A new client in which that person has signed in with the password. Fails the test when that does not work.
    [[nodiscard]] SignInClient signedIn(const QString &email) const;

    /// One value of a statement as the superuser; as text.
    [[nodiscard]] QString value(const QString &statement, const QVariantList &values = {}) const;
    /// "action|user|entity|description" of the sign-in rows of the history, oldest first.
    [[nodiscard]] QStringList accessLog() const;

private:
    SignInScene() = default;
    std::unique_ptr<TestDatabase> m_db;
};
