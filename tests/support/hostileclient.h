// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/profile.h"

#include <QList>
#include <QStringList>

#include <memory>

struct pg_conn;

/// What a statement met.
struct Attempt
{
    QString state;           ///< SQLSTATE; empty when it went through
    QString message;         ///< the server's sentence
    qint64 met = 0;          ///< rows read or written
    QList<QStringList> rows; ///< values as text, NULL as a null string

    [[nodiscard]] bool wentThrough() const { return state.isEmpty(); }
    [[nodiscard]] QString value() const { return rows.isEmpty() ? QString() : rows.first().value(0); }
    /// "42501", or "2 rows": what tests compare and print.
    [[nodiscard]] QString outcome() const
    {
        return wentThrough() ? QString::number(met) + (met == 1 ? QLatin1String(" row") : QLatin1String(" rows")) : state;
    }
};

/// A client that ignores the program and speaks to the server itself: libpq, any SQL, any login. Blocking.
class HostileClient final
{
public:
    /// Fails the running test when the server does not let it in.
    explicit HostileClient(const DatabaseProfile &profile);
    ~HostileClient();
    Q_DISABLE_COPY_MOVE(HostileClient)

    /// Every attempt from now on starts as the program's jobs do: app.use_session() with this token.
    void useToken(const QByteArray &token) { m_token = token; }
    /// The same with a person that the client names itself, as owner logins may.
    void nameItself(const QString &personId) { m_acting = personId; }

    /// In a transaction of its own, with the session, rolled back.
    Attempt attempt(const QString &sql);
    /// The same, committed.
    Attempt commit(const QString &sql);
    /// As it is: no transaction, no session.
    Attempt raw(const QString &sql, const QStringList &values = {});
    /// Notifications that have come in so far.
    [[nodiscard]] QStringList notifications();
    /// Of this connection's process on the server.
    [[nodiscard]] int serverProcess() const;

private:
    struct Close
    {
        void operator()(pg_conn *connection) const;
    };
    Attempt inTransaction(const QString &sql, const char *end);

    std::unique_ptr<pg_conn, Close> m_connection;
    QByteArray m_token;
    QString m_acting;
};
