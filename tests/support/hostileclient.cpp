// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hostileclient.h"

#include <QTest>

#include <libpq-fe.h>

#include <vector>

namespace {

using HostileAnswer = std::unique_ptr<PGresult, decltype(&PQclear)>;

Attempt readAnswer(const PGresult *answer)
{
    Attempt attempt;
    const ExecStatusType status = PQresultStatus(answer);
    if (status == PGRES_COPY_OUT || status == PGRES_COPY_IN || status == PGRES_COPY_BOTH) {
        attempt.met = 1; // the server began to copy: nothing refused it
        return attempt;
    }
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK && status != PGRES_EMPTY_QUERY) {
        attempt.state = QString::fromLatin1(PQresultErrorField(answer, PG_DIAG_SQLSTATE));
        if (attempt.state.isEmpty()) {
            attempt.state = QStringLiteral("08006");
        }
        attempt.message = QString::fromUtf8(PQresultErrorMessage(answer)).trimmed();
        return attempt;
    }
    attempt.met = QByteArray(PQcmdTuples(const_cast<PGresult *>(answer))).toLongLong();
    for (int row = 0; row < PQntuples(answer); ++row) {
        QStringList values;
        for (int column = 0; column < PQnfields(answer); ++column) {
            values.append(PQgetisnull(answer, row, column) != 0 ? QString()
                                                                : QString::fromUtf8(PQgetvalue(answer, row, column)));
        }
        attempt.rows.append(values);
    }
    return attempt;
}

} // namespace

void HostileClient::Close::operator()(pg_conn *connection) const
{
    PQfinish(connection);
}

HostileClient::HostileClient(const DatabaseProfile &profile)
{
    const QString info =
        QStringLiteral("host='%1' dbname='%2' user='%3'").arg(profile.host, profile.database, profile.user);
    m_connection.reset(PQconnectdb(info.toUtf8().constData()));
    if (PQstatus(m_connection.get()) != CONNECTION_OK) {
        QTest::qFail(PQerrorMessage(m_connection.get()), __FILE__, __LINE__);
    }
    PQsetNoticeProcessor(m_connection.get(), [](void *, const char *) {}, nullptr);
}

HostileClient::~HostileClient() = default;

Attempt HostileClient::attempt(const QString &sql)
{
    return inTransaction(sql, "ROLLBACK");
}

Attempt HostileClient::commit(const QString &sql)
{
    return inTransaction(sql, "COMMIT");
}

Attempt HostileClient::inTransaction(const QString &sql, const char *end)
{
    const HostileAnswer begun(PQexec(m_connection.get(), "BEGIN"), &PQclear);
    Attempt attempt;
    if (!m_token.isNull() || !m_acting.isEmpty()) {
        const QByteArray acting = m_acting.toUtf8();
        const char *values[] = {m_token.constData(), "", acting.constData()};
        const HostileAnswer identified(PQexecParams(m_connection.get(), "SELECT app.use_session($1, $2, $3)", 3, nullptr,
                                                    values, nullptr, nullptr, 0),
                                       &PQclear);
        attempt = readAnswer(identified.get());
    }
    if (attempt.wentThrough()) {
        attempt = raw(sql);
    }
    const HostileAnswer ended(PQexec(m_connection.get(), end), &PQclear);
    if (attempt.wentThrough() && PQresultStatus(ended.get()) != PGRES_COMMAND_OK) {
        return readAnswer(ended.get());
    }
    return attempt;
}

Attempt HostileClient::raw(const QString &sql, const QStringList &values)
{
    if (values.isEmpty()) {
        const HostileAnswer answer(PQexec(m_connection.get(), sql.toUtf8().constData()), &PQclear);
        const Attempt attempt = readAnswer(answer.get());
        const ExecStatusType status = PQresultStatus(answer.get());
        if (status == PGRES_COPY_OUT || status == PGRES_COPY_IN) {
            PQreset(m_connection.get());
        }
        return attempt;
    }
    QList<QByteArray> texts;
    std::vector<const char *> pointers;
    for (const QString &value : values) {
        texts.append(value.toUtf8());
    }
    for (const QByteArray &text : std::as_const(texts)) {
        pointers.push_back(text.constData());
    }
    const HostileAnswer answer(PQexecParams(m_connection.get(), sql.toUtf8().constData(), static_cast<int>(texts.size()),
                                            nullptr, pointers.data(), nullptr, nullptr, 0),
                               &PQclear);
    return readAnswer(answer.get());
}

QStringList HostileClient::notifications()
{
    QStringList all;
    PQconsumeInput(m_connection.get());
    while (PGnotify *notification = PQnotifies(m_connection.get())) {
        all.append(QString::fromUtf8(notification->relname) + QLatin1Char(' ') + QString::fromUtf8(notification->extra));
        PQfreemem(notification);
    }
    return all;
}

int HostileClient::serverProcess() const
{
    return PQbackendPID(m_connection.get());
}
