// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/benchpeer.h"

#include "models/core/clock.h"
#include "models/database/sqlitehandle.h"

#include <libpq-fe.h>
#include <sqlite3.h>

#include <cstdlib>
#include <vector>

namespace {

[[noreturn]] void giveUp(const char *message)
{
    qCritical("%s", message);
    std::exit(2);
}

class ServerPeer final : public BenchPeer
{
public:
    explicit ServerPeer(const BenchPlace &place)
        : m_connection(PQconnectdb(place.connectionInfo().toUtf8().constData()), &PQfinish)
    {
        if (PQstatus(m_connection.get()) != CONNECTION_OK) {
            giveUp(PQerrorMessage(m_connection.get()));
        }
    }

    double drain(const QString &sql, const QStringList &values) override
    {
        QList<QByteArray> texts;
        std::vector<const char *> pointers;
        for (const QString &value : values) {
            texts.append(value.toUtf8());
        }
        for (const QByteArray &text : std::as_const(texts)) {
            pointers.push_back(text.constData());
        }
        const Stopwatch watch;
        PQsendQueryParams(m_connection.get(), sql.toUtf8().constData(), static_cast<int>(texts.size()), nullptr,
                          pointers.data(), nullptr, nullptr, 1);
        PQsetSingleRowMode(m_connection.get());
        while (PGresult *result = PQgetResult(m_connection.get())) {
            check(result);
            PQclear(result);
        }
        return watch.milliseconds();
    }

    double readTexts(const QString &sql) override
    {
        if (sql != m_prepared) {
            m_prepared = sql;
            PQclear(check(PQprepare(m_connection.get(), "", sql.toUtf8().constData(), 0, nullptr)));
        }
        const Stopwatch watch;
        PGresult *result = check(PQexecPrepared(m_connection.get(), "", 0, nullptr, nullptr, nullptr, 0));
        std::vector<QString> texts;
        for (int row = 0; row < PQntuples(result); ++row) {
            for (int column = 0; column < PQnfields(result); ++column) {
                texts.push_back(QString::fromUtf8(PQgetvalue(result, row, column), PQgetlength(result, row, column)));
            }
        }
        PQclear(result);
        return watch.milliseconds();
    }

private:
    PGresult *check(PGresult *result)
    {
        const ExecStatusType status = PQresultStatus(result);
        if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK && status != PGRES_SINGLE_TUPLE) {
            giveUp(PQerrorMessage(m_connection.get()));
        }
        return result;
    }

    std::unique_ptr<PGconn, decltype(&PQfinish)> m_connection;
    QString m_prepared;
};

class FilePeer final : public BenchPeer
{
public:
    explicit FilePeer(const BenchPlace &place)
    {
        m_context.clock = &m_clock;
        if (const Result<void> opened = m_handle.open(place.profile.filePath, SqliteHandle::Mode::Existing, &m_context);
            !opened) {
            giveUp(qPrintable(opened.error().message));
        }
    }
    ~FilePeer() override { sqlite3_finalize(m_kept); }

    double drain(const QString &sql, const QStringList &values) override
    {
        sqlite3_stmt *statement = prepare(sql);
        for (int i = 0; i < values.size(); ++i) {
            sqlite3_bind_text(statement, i + 1, values.at(i).toUtf8().constData(), -1, SQLITE_TRANSIENT);
        }
        const Stopwatch watch;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            (void)sqlite3_column_text(statement, 0);
        }
        const double milliseconds = watch.milliseconds();
        sqlite3_finalize(statement);
        return milliseconds;
    }

    double readTexts(const QString &sql) override
    {
        if (sql != m_keptSql) {
            sqlite3_finalize(m_kept);
            m_kept = prepare(sql);
            m_keptSql = sql;
        }
        const Stopwatch watch;
        std::vector<QString> texts;
        while (sqlite3_step(m_kept) == SQLITE_ROW) {
            for (int column = 0; column < sqlite3_column_count(m_kept); ++column) {
                const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_kept, column));
                texts.push_back(QString::fromUtf8(text, sqlite3_column_bytes(m_kept, column)));
            }
        }
        sqlite3_reset(m_kept);
        return watch.milliseconds();
    }

private:
    sqlite3_stmt *prepare(const QString &sql)
    {
        QString places = sql;
        places.replace(QLatin1Char('$'), QLatin1Char('?'));
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_handle.get(), places.toUtf8().constData(), -1, &statement, nullptr) != SQLITE_OK) {
            giveUp(sqlite3_errmsg(m_handle.get()));
        }
        return statement;
    }

    SystemClock m_clock;
    SqliteContext m_context;
    SqliteHandle m_handle;
    sqlite3_stmt *m_kept = nullptr;
    QString m_keptSql;
};

} // namespace

std::unique_ptr<BenchPeer> BenchPeer::connect(const BenchPlace &place)
{
    if (place.onServer()) {
        return std::make_unique<ServerPeer>(place);
    }
    return std::make_unique<FilePeer>(place);
}
