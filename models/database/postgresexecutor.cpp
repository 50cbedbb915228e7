// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/postgresexecutor.h"

#include "models/database/idbytes.h"
#include "models/database/postgresconnect.h"
#include "models/database/postgresvalues.h"
#include "models/database/sqlerror.h"
#include "models/database/statementkind.h"

#include <QRandomGenerator>

#include <libpq-fe.h>

#include <thread>

namespace {

constexpr int attemptsOfAJob = 3;
constexpr qsizetype postgresIdsPerChunk = 4096;
constexpr std::chrono::seconds longestPause(30);

constexpr const char *identitySql = "SELECT app.use_session($1, $2, $3)";

struct ClearResult
{
    void operator()(PGresult *result) const { PQclear(result); }
};
using ResultPointer = std::unique_ptr<PGresult, ClearResult>;

bool sendWithoutValues(PGconn *connection, const char *sql)
{
    return PQsendQueryParams(connection, sql, 0, nullptr, nullptr, nullptr, nullptr, 0) == 1;
}

} // namespace

PostgresExecutor::PostgresExecutor(const DatabaseProfile &profile, const QString &password)
    : m_profile(profile), m_password(password)
{
}

PostgresExecutor::~PostgresExecutor()
{
    PostgresExecutor::close();
}

Result<void> PostgresExecutor::open()
{
    close();
    auto connected = connectPostgres(m_profile, m_password);
    if (!connected) {
        ++m_failedConnects;
        const std::chrono::seconds pause(1LL << qMin(m_failedConnects - 1, 5));
        m_nextConnect = std::chrono::steady_clock::now() + qMin(pause, longestPause);
        return connected.error();
    }
    m_connection = connected.value();
    m_interrupter.attach(m_connection.get());
    m_failedConnects = 0;
    return askPooler();
}

void PostgresExecutor::drop()
{
    m_interrupter.attach(nullptr); // first: its socket's number may be given to somebody else afterwards
    m_connection.reset();
}

void PostgresExecutor::close()
{
    drop();
    m_inTransaction = false;
    m_opening = Opening::Identity;
    m_state = ConnectionState::Lost;
}

Result<void> PostgresExecutor::askPooler()
{
    const ResultPointer answer(PQexec(m_connection.get(), "SELECT pg_catalog.pg_backend_pid()"));
    if (PQresultStatus(answer.get()) != PGRES_TUPLES_OK) {
        return failure(answer.get(), false);
    }
    const bool direct = QByteArrayView(PQgetvalue(answer.get(), 0, 0)).toByteArray().toInt() == PQbackendPID(m_connection.get());
    m_state = direct ? ConnectionState::Connected : ConnectionState::Pooler;
    return {};
}

void PostgresExecutor::startJob(const JobIdentity &identity, const CancelToken &token)
{
    m_identity = identity;
    m_token = token;
    m_attempts = 0;
    m_mayHaveWritten = false;
    m_sessionEnded = identity.refused;
    m_interrupter.jobStarted();
    m_token.onCancel([this] { m_interrupter.interrupt(); });
}

void PostgresExecutor::endJob()
{
    m_token.onCancel({});
    rollback();
    if (m_interrupter.jobEnded()) {
        m_staleCancel = true;
    }
    m_token = CancelToken();
    m_identity = {};
}

Result<void> PostgresExecutor::ready()
{
    if (m_token.isCancelled()) {
        return errorOf(ErrorCode::Cancelled);
    }
    if (m_identity.refused) {
        return errorOf(ErrorCode::SessionEnded);
    }
    if (m_connection && PQstatus(m_connection.get()) == CONNECTION_OK) {
        return {};
    }
    if (m_inTransaction || std::chrono::steady_clock::now() < m_nextConnect) {
        return errorOf(ErrorCode::ConnectionLost);
    }
    auto opened = open();
    if (!opened && opened.error().code == ErrorCode::Unreachable) {
        return errorOf(ErrorCode::ConnectionLost, opened.error().detail);
    }
    return opened;
}

std::optional<std::chrono::steady_clock::time_point> PostgresExecutor::reconnectAt() const
{
    if (m_connection && PQstatus(m_connection.get()) == CONNECTION_OK) {
        return std::nullopt;
    }
    return m_nextConnect;
}

void PostgresExecutor::reconnect()
{
    (void)open();
}

Error PostgresExecutor::lost(const QString &detail)
{
    m_interrupter.attach(nullptr);
    m_inTransaction = false;
    m_opening = Opening::Identity;
    m_state = ConnectionState::Reconnecting;
    m_nextConnect = std::chrono::steady_clock::now();
    return errorOf(m_token.isCancelled() ? ErrorCode::Cancelled : ErrorCode::ConnectionLost, detail);
}

Error PostgresExecutor::failure(const PGresult *result, bool deleting)
{
    const char *state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    if (state == nullptr || PQstatus(m_connection.get()) == CONNECTION_BAD) {
        const QString words = QString::fromUtf8(PQerrorMessage(m_connection.get())).simplified();
        if (PQstatus(m_connection.get()) == CONNECTION_BAD) {
            return lost(words);
        }
        return errorOf(ErrorCode::Internal, words);
    }
    const auto field = [&](int code) { return QString::fromUtf8(PQresultErrorField(result, code)); };
    Error error = errorFromPostgres({QString::fromLatin1(state), field(PG_DIAG_MESSAGE_PRIMARY),
                                     field(PG_DIAG_CONSTRAINT_NAME), field(PG_DIAG_COLUMN_NAME), deleting});
    m_sessionEnded = m_sessionEnded || error.code == ErrorCode::SessionEnded;
    if (error.code == ErrorCode::Cancelled && !m_token.isCancelled() && m_staleCancel) {
        m_staleCancel = false;
        error = errorOf(ErrorCode::Retry, error.detail);
    }
    return error;
}

bool PostgresExecutor::sendOpening(int &sent)
{
    const Opening opening = m_opening;
    m_opening = Opening::Nothing;
    PGconn *connection = m_connection.get();
    if (opening == Opening::Begin || opening == Opening::BeginRead) {
        ++sent;
        if (!sendWithoutValues(connection, opening == Opening::Begin ? "BEGIN"
                                                                     : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")) {
            return false;
        }
    }
    if (opening == Opening::Nothing || m_identity.jobId.isEmpty()) {
        return true;
    }
    ++sent;
    const QByteArray job = m_identity.jobId.toUtf8();
    const QByteArray actor = m_identity.actor.toUtf8();
    const char *values[] = {m_identity.token.constData(), job.constData(), actor.constData()};
    return PQsendQueryParams(connection, identitySql, 3, nullptr, values, nullptr, nullptr, 0) == 1;
}

Result<void> PostgresExecutor::send(const Statement &statement, int format, bool singleRows, const TakeResult &take)
{
    if (auto usable = ready(); !usable) {
        return usable;
    }
    PostgresParameters parameters;
    if (auto set = parameters.set(statement.values); !set) {
        return set;
    }
    PGconn *connection = m_connection.get();
    const bool pipelined = m_opening != Opening::Nothing;
    if (!m_inTransaction && !isPlainRead(statement.sql)) {
        m_mayHaveWritten = true;
    }
    int before = 0;
    bool sent = !pipelined || (PQenterPipelineMode(connection) == 1 && sendOpening(before));
    sent = sent
        && PQsendQueryParams(connection, statement.sql.toUtf8().constData(), parameters.count(), nullptr, parameters.values(),
                             parameters.lengths(), parameters.formats(), format) == 1;
    sent = sent && (!pipelined || PQpipelineSync(connection) == 1);
    if (!sent) {
        const QString words = QString::fromUtf8(PQerrorMessage(connection)).simplified();
        drop(); // nothing can be known of what was sent half
        return lost(words);
    }
    auto received = receive(before, pipelined, singleRows, startsWithDelete(statement.sql), take);
    if (m_connection && PQpipelineStatus(connection) != PQ_PIPELINE_OFF && PQexitPipelineMode(connection) != 1) {
        drop();
        const Error error = lost(QStringLiteral("the pipeline could not be ended"));
        return received.ok() ? Result<void>(error) : received;
    }
    if (!m_inTransaction) {
        m_opening = Opening::Identity;
        settleInterruption();
    }
    return received;
}

void PostgresExecutor::settleInterruption()
{
    if (m_interrupter.jobEnded()) {
        m_staleCancel = true;
    }
    m_interrupter.jobStarted();
}

Result<void> PostgresExecutor::receive(int statementAt, bool pipelined, bool singleRows, bool deleting,
                                       const TakeResult &take)
{
    PGconn *connection = m_connection.get();
    std::optional<Error> error;
    bool wanted = true;
    int at = 0;
    bool ended = false;
    while (!ended) {
        if (singleRows && at == statementAt) {
            PQsetSingleRowMode(connection); // refused, harmlessly, once rows have come
        }
        const ResultPointer result(PQgetResult(connection));
        if (!result) {
            ++at;
            ended = !pipelined || PQstatus(connection) == CONNECTION_BAD || at > statementAt + 2;
            continue;
        }
        switch (PQresultStatus(result.get())) {
        case PGRES_PIPELINE_SYNC: ended = true; break;
        case PGRES_PIPELINE_ABORTED: break;
        case PGRES_SINGLE_TUPLE:
        case PGRES_TUPLES_OK:
        case PGRES_COMMAND_OK:
            if (at == statementAt && wanted && !error) {
                auto taken = take(result.get());
                wanted = taken.ok() && taken.value();
                if (!taken) {
                    error = taken.error();
                }
                if (!wanted && singleRows && !m_inTransaction) {
                    m_interrupter.interrupt(); // inside a transaction that would undo what came before
                }
            }
            break;
        default:
            if (wanted && !error) {
                error = failure(result.get(), deleting);
            } else if (PQstatus(connection) == CONNECTION_BAD) {
                (void)lost(QString());
            }
            ended = PQstatus(connection) == CONNECTION_BAD;
            break;
        }
    }
    if (PQstatus(connection) == CONNECTION_BAD && !error && wanted) {
        error = lost(QString::fromUtf8(PQerrorMessage(connection)).simplified());
    }
    if (error) {
        return *error;
    }
    return {};
}

Result<ResultSet> PostgresExecutor::run(const Statement &statement)
{
    ResultSet set;
    PostgresReader reader(statement);
    auto done = send(statement, reader.format(), false, [&](const PGresult *result) -> Result<bool> {
        if (auto described = reader.describe(result); !described) {
            return described.error();
        }
        set.columns = reader.columnNames();
        const int rows = PQntuples(result);
        set.rows.reserve(rows);
        for (int row = 0; row < rows; ++row) {
            set.rows.append(reader.row(result, row));
        }
        const bool select = QByteArrayView(PQcmdStatus(const_cast<PGresult *>(result))).startsWith("SELECT");
        set.affected = select ? 0 : QByteArray(PQcmdTuples(const_cast<PGresult *>(result))).toLongLong();
        return true;
    });
    if (!done) {
        return done.error();
    }
    return set;
}

Result<void> PostgresExecutor::forEach(const Statement &statement,
                                       const std::function<bool(const QList<QVariant> &)> &visit)
{
    PostgresReader reader(statement);
    bool described = false;
    return send(statement, reader.format(), true, [&](const PGresult *result) -> Result<bool> {
        if (!described) {
            if (auto columns = reader.describe(result); !columns) {
                return columns.error();
            }
            described = true;
        }
        for (int row = 0; row < PQntuples(result); ++row) {
            if (!visit(reader.row(result, row))) {
                return false;
            }
        }
        return true;
    });
}

Result<void> PostgresExecutor::forEachId(const Statement &statement, const std::function<bool(const QByteArray &)> &visit)
{
    QByteArray chunk;
    chunk.reserve(postgresIdsPerChunk * idByteCount);
    bool wanted = true;
    auto done = send(statement, 1, true, [&](const PGresult *result) -> Result<bool> {
        for (int row = 0; row < PQntuples(result); ++row) {
            if (PQgetlength(result, row, 0) != idByteCount) {
                return errorOf(ErrorCode::Internal, QStringLiteral("a list of ids has something else in it"));
            }
            chunk.append(PQgetvalue(result, row, 0), idByteCount);
        }
        if (chunk.size() >= postgresIdsPerChunk * idByteCount) {
            wanted = visit(chunk);
            chunk.resize(0);
        }
        return wanted;
    });
    if (done.ok() && wanted && !chunk.isEmpty()) {
        visit(chunk);
    }
    return done;
}

Result<void> PostgresExecutor::forEachText(const Statement &statement,
                                           const std::function<bool(const QList<QByteArrayView> &)> &visit)
{
    QList<QByteArrayView> cells;
    return send(statement, 0, true, [&](const PGresult *result) -> Result<bool> {
        cells.resize(PQnfields(result));
        for (int row = 0; row < PQntuples(result); ++row) {
            for (int column = 0; column < cells.size(); ++column) {
                cells[column] = PQgetisnull(result, row, column) != 0
                    ? QByteArrayView()
                    : QByteArrayView(PQgetvalue(result, row, column), PQgetlength(result, row, column));
            }
            if (!visit(cells)) {
                return false;
            }
        }
        return true;
    });
}

Result<void> PostgresExecutor::simple(const char *sql)
{
    if (auto usable = ready(); !usable) {
        return usable;
    }
    const ResultPointer result(PQexec(m_connection.get(), sql));
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) {
        return failure(result.get(), false);
    }
    return {};
}

Result<void> PostgresExecutor::script(const QString &sql)
{
    m_mayHaveWritten = true;
    if (m_opening == Opening::Begin || m_opening == Opening::BeginRead) {
        if (auto begun = run({QStringLiteral("SELECT 1"), {}, {}, {}, {}}); !begun) {
            return begun.error();
        }
    }
    return simple(sql.toUtf8().constData());
}

Result<void> PostgresExecutor::begin()
{
    if (m_inTransaction) {
        return errorOf(ErrorCode::Internal, QStringLiteral("a transaction inside a transaction"));
    }
    if (auto usable = ready(); !usable) {
        return usable;
    }
    m_inTransaction = true;
    m_opening = Opening::Begin;
    return {};
}

Result<void> PostgresExecutor::beginRead()
{
    auto begun = begin();
    if (begun) {
        m_opening = Opening::BeginRead;
    }
    return begun;
}

Result<void> PostgresExecutor::commit()
{
    const bool nothingSent = m_opening == Opening::Begin || m_opening == Opening::BeginRead;
    m_inTransaction = false;
    m_opening = Opening::Identity;
    if (nothingSent) {
        return {};
    }
    m_mayHaveWritten = true;
    if (!m_connection || PQstatus(m_connection.get()) != CONNECTION_OK) {
        return errorOf(ErrorCode::ConnectionLost);
    }
    const ResultPointer result(PQexec(m_connection.get(), "COMMIT"));
    if (PQresultStatus(result.get()) != PGRES_COMMAND_OK) {
        return failure(result.get(), false);
    }
    if (QByteArrayView(PQcmdStatus(result.get())) != QByteArrayView("COMMIT")) {
        return errorOf(ErrorCode::Internal, QStringLiteral("a failed transaction was committed"));
    }
    return {};
}

void PostgresExecutor::rollback()
{
    const bool nothingSent = m_opening == Opening::Begin || m_opening == Opening::BeginRead;
    const bool open = m_inTransaction && !nothingSent;
    m_inTransaction = false;
    m_opening = Opening::Identity;
    if (!open || !m_connection || PQstatus(m_connection.get()) != CONNECTION_OK) {
        return;
    }
    const ResultPointer result(PQexec(m_connection.get(), "ROLLBACK"));
    if (PQresultStatus(result.get()) != PGRES_COMMAND_OK) {
        drop();
        (void)lost(QString());
    }
}

bool PostgresExecutor::tryAgain(const Error &error)
{
    if (m_token.isCancelled() || m_attempts >= attemptsOfAJob) {
        return false;
    }
    if (error.code == ErrorCode::Retry) {
        ++m_attempts;
        rollback();
        // Those who met in a deadlock should not meet again at once.
        std::this_thread::sleep_for(std::chrono::milliseconds(QRandomGenerator::global()->bounded(5, 40) * m_attempts));
        return true;
    }
    if (error.code == ErrorCode::ConnectionLost && !m_mayHaveWritten && m_attempts == 0) {
        m_attempts = attemptsOfAJob;
        return ready().ok();
    }
    return false;
}
