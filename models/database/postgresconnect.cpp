// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/postgresconnect.h"

#include "models/core/text.h"
#include "models/database/platform/socketwait.h"
#include "models/database/sqlerror.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <libpq-fe.h>

#include <chrono>
#include <vector>

namespace {

constexpr std::chrono::seconds connectPatience(8);
constexpr int oldestServer = 150000;

class PostgresOptions
{
public:
    void add(const char *keyword, const QString &value)
    {
        if (!value.isEmpty()) {
            m_keywords.push_back(keyword);
            m_values.push_back(value.toUtf8());
        }
    }
    PGconn *start() const
    {
        std::vector<const char *> keywords = m_keywords;
        std::vector<const char *> values;
        for (const QByteArray &value : m_values) {
            values.push_back(value.constData());
        }
        keywords.push_back(nullptr);
        values.push_back(nullptr);
        return PQconnectStartParams(keywords.data(), values.data(), 0);
    }

private:
    std::vector<const char *> m_keywords;
    std::vector<QByteArray> m_values;
};

QString sslModeWord(TlsMode mode)
{
    switch (mode) {
    case TlsMode::VerifyFull: return QStringLiteral("verify-full");
    case TlsMode::VerifyCa: return QStringLiteral("verify-ca");
    case TlsMode::Require: return QStringLiteral("require");
    case TlsMode::Disable: return QStringLiteral("disable");
    }
    return QStringLiteral("verify-full");
}

/// libpq before version 16 does not find the system's certificates by itself.
QString rootCertificateFor(const DatabaseProfile &profile)
{
    const bool verifies = profile.tls == TlsMode::VerifyFull || profile.tls == TlsMode::VerifyCa;
    if (!profile.rootCertificate.isEmpty() || !verifies) {
        return profile.rootCertificate;
    }
    if (QFileInfo::exists(QDir::homePath() + QStringLiteral("/.postgresql/root.crt"))) {
        return {};
    }
    return systemCertificateFile();
}

PostgresOptions optionsFor(const DatabaseProfile &profile, const QString &password)
{
    PostgresOptions options;
    options.add("service", profile.service);
    options.add("host", profile.host);
    options.add("dbname", profile.database);
    options.add("user", profile.user);
    options.add("password", password);
    if (!profile.host.isEmpty()) { // else the environment or the service says it
        options.add("port", QString::number(profile.port));
        options.add("sslmode", sslModeWord(profile.tls));
        options.add("sslrootcert", rootCertificateFor(profile));
    }
    options.add("client_encoding", QStringLiteral("UTF8"));
    options.add("application_name", QStringLiteral("semillero"));
    options.add("keepalives", QStringLiteral("1"));
    options.add("keepalives_idle", QStringLiteral("30"));
    options.add("keepalives_interval", QStringLiteral("10"));
    options.add("keepalives_count", QStringLiteral("3"));
    options.add("tcp_user_timeout", QStringLiteral("20000"));
    return options;
}

/// Polls until the connection stands or the patience is over.
PostgresPollingStatusType awaitPostgres(PGconn *connection)
{
    const auto end = std::chrono::steady_clock::now() + connectPatience;
    PostgresPollingStatusType status = PGRES_POLLING_WRITING;
    while (status == PGRES_POLLING_READING || status == PGRES_POLLING_WRITING) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
        const auto what = status == PGRES_POLLING_READING ? SocketWait::Readable : SocketWait::Writable;
        if (left.count() <= 0 || !waitForSocket(PQsocket(connection), what, left)) {
            return PGRES_POLLING_ACTIVE; // libpq never returns it: the time is over
        }
        status = PQconnectPoll(connection);
    }
    return status;
}

Error unreachableServer(const DatabaseProfile &profile, const QString &detail)
{
    Error error = errorOf(ErrorCode::Unreachable, detail);
    error.message = text("database", "The server of \"%1\" cannot be reached. Check the address, the port and the network, "
                                     "then try again.")
                        .translated()
                        .arg(profile.displayName());
    return error;
}

Error untrustedServer(const DatabaseProfile &profile, const QString &detail)
{
    Error error = errorOf(ErrorCode::Unreachable, detail);
    error.message = text("database", "The server of \"%1\" could not prove who it is, so nothing was sent to it. Choose the "
                                     "certificate of its authority, or ask its administrator.")
                        .translated()
                        .arg(profile.displayName());
    return error;
}

Error connectError(const DatabaseProfile &profile, PGconn *connection)
{
    const QString words = QString::fromUtf8(PQerrorMessage(connection)).simplified();
    static const QRegularExpression stateInMessage(QStringLiteral("(?<=: )([0-9A-Z]{2}[0-9][0-9A-Z]{2})(?=: )"));
    QString state;
    for (auto found = stateInMessage.globalMatch(words); found.hasNext();) {
        state = found.next().captured(1);
    }
    if (PQconnectionNeedsPassword(connection) != 0 || state.startsWith(QLatin1String("28"))) {
        return errorOf(ErrorCode::Authentication, words);
    }
    if (state == QLatin1String("3D000")) {
        Error error = errorOf(ErrorCode::Unreachable, words);
        error.message = text("database", "The server has no database \"%1\". Check its name, or ask the administrator to "
                                         "create it.")
                            .translated()
                            .arg(profile.database.isEmpty() ? profile.displayName() : profile.database);
        return error;
    }
    if (state == QLatin1String("42501")) {
        return errorOf(ErrorCode::Permission, words);
    }
    if (words.contains(QLatin1String("certificate")) || words.contains(QLatin1String("SSL"))) {
        return untrustedServer(profile, words);
    }
    return unreachableServer(profile, words);
}

} // namespace

Result<std::shared_ptr<PGconn>> connectPostgres(const DatabaseProfile &profile, const QString &password)
{
    std::shared_ptr<PGconn> connection(optionsFor(profile, password).start(), PQfinish);
    if (!connection) {
        return errorOf(ErrorCode::Internal, QStringLiteral("libpq has no memory"));
    }
    if (PQstatus(connection.get()) == CONNECTION_BAD) {
        return connectError(profile, connection.get());
    }
    PQsetErrorVerbosity(connection.get(), PQERRORS_VERBOSE); // the only way to the SQLSTATE of a refused connection
    const PostgresPollingStatusType status = awaitPostgres(connection.get());
    if (status == PGRES_POLLING_ACTIVE) {
        return unreachableServer(profile, QStringLiteral("no answer within %1 s").arg(connectPatience.count()));
    }
    if (status != PGRES_POLLING_OK) {
        return connectError(profile, connection.get());
    }
    PQsetErrorVerbosity(connection.get(), PQERRORS_DEFAULT);
    PQsetNoticeProcessor(connection.get(), [](void *, const char *) {}, nullptr);
    if (PQserverVersion(connection.get()) < oldestServer) {
        Error error = errorOf(ErrorCode::Unsupported);
        error.message = text("database", "The server runs an old PostgreSQL. Semillero needs version 15 or newer.").translated();
        return error;
    }
    return connection;
}
