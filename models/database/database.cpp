// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/database.h"

#include "models/core/identifier.h"
#include "models/database/connectionmonitor.h"
#include "models/database/databaseworker.h"
#include "models/database/migrator.h"
#include "models/database/postgresexecutor.h"
#include "models/database/sqlerror.h"
#include "models/database/sqliteexecutor.h"

#include <QThread>

#include <mutex>

namespace {

std::unique_ptr<LaneConnection> connectionFor(const DatabaseProfile &profile, const QString &password, const Clock &clock)
{
    if (profile.engine == Engine::PostgreSql) {
        return std::make_unique<PostgresExecutor>(profile, password);
    }
    return std::make_unique<SqliteExecutor>(profile.filePath, clock);
}

/// Whether the login shows nothing before somebody has signed in.
Result<bool> asksWhoSignsIn(Executor &executor)
{
    if (executor.engine() != Engine::PostgreSql) {
        return false;
    }
    const auto answer = executor.run({QStringLiteral("SELECT app.needs_sign_in()"), {}, {FieldType::Bool}, {}, {}});
    if (!answer) {
        return answer.error();
    }
    return answer.value().rows.constFirst().constFirst().toBool();
}

/// The last user of a database may be a job in a worker's thread; the monitor belongs to the window's.
void forgetMonitor(ConnectionMonitor *monitor)
{
    if (monitor->thread() == QThread::currentThread()) {
        delete monitor; // NOLINT(cppcoreguidelines-owning-memory): this is the owner's deleter
    } else {
        monitor->deleteLater();
    }
}

} // namespace

struct Database::Private
{
    Private(const DatabaseProfile &where, const QString &secret, const Clock &time)
        : profile(where), password(secret), clock(time), monitor(new ConnectionMonitor, forgetMonitor)
    {
    }

    DatabaseWorker &worker(Lane lane)
    {
        if (lane == Lane::Search) {
            const std::lock_guard lock(mutex);
            if (search == nullptr) {
                search = startWorker([](LaneConnection &, const Result<void> &) {}, false); // its jobs say what is wrong
            }
            return *search;
        }
        return lane == Lane::Interactive ? *interactive : *background;
    }
    std::unique_ptr<DatabaseWorker> startWorker(DatabaseWorker::Opened opened, bool reports)
    {
        auto report = [shared = monitor, reports](ConnectionState state) {
            if (reports) {
                shared->report(state);
            }
        };
        auto ended = [shared = monitor](const QByteArray &session) { shared->reportSessionEnded(session); };
        return std::make_unique<DatabaseWorker>(connectionFor(profile, password, clock), std::move(opened), report, ended);
    }

    JobIdentity identity()
    {
        const Instant now = clock.now();
        const std::lock_guard lock(mutex);
        return {actor, newId(now), now, token, access, needsSignIn && token.isEmpty()};
    }

    const DatabaseProfile profile;
    const QString password; ///< to connect again; never logged
    const Clock &clock;
    std::shared_ptr<ConnectionMonitor> monitor;
    std::mutex mutex;
    QString actor;
    QByteArray token; ///< of the session; never logged
    Access access = Access::ofEverything();
    bool needsSignIn = false;
    // Last, so that the threads are gone before anything that they use.
    std::unique_ptr<DatabaseWorker> search;
    std::unique_ptr<DatabaseWorker> background;
    std::unique_ptr<DatabaseWorker> interactive;
};

Database::Database(std::unique_ptr<Private> priv) : d(std::move(priv)) {}

Database::~Database() = default;

QFuture<Result<std::shared_ptr<Database>>> Database::open(const DatabaseProfile &profile, const QString &password,
                                                          const Clock &clock)
{
    using Opened = Result<std::shared_ptr<Database>>;
    auto promise = std::make_shared<QPromise<Opened>>();
    QFuture<Opened> future = promise->future();
    promise->start();
    const auto finish = [promise](Opened outcome) {
        promise->addResult(std::move(outcome));
        promise->finish();
    };
    std::shared_ptr<Database> database(new Database(std::make_unique<Private>(profile, password, clock)));
    Private *d = database->d.get();
    // One connection after the other, so that a wrong password is tried once.
    auto first = [database, finish](LaneConnection &connection, const Result<void> &opened) {
        Result<void> usable = opened.ok() ? Migrator(connection).check() : opened;
        Result<bool> needsSignIn = usable.ok() ? asksWhoSignsIn(connection) : Result<bool>(usable.error());
        if (!needsSignIn) {
            finish(needsSignIn.error());
            return;
        }
        auto second = [database, finish](LaneConnection &, const Result<void> &result) {
            finish(result.ok() ? Opened(database) : Opened(result.error()));
        };
        const std::lock_guard lock(database->d->mutex);
        database->d->needsSignIn = needsSignIn.value();
        database->d->access = needsSignIn.value() ? Access() : Access::ofEverything();
        database->d->background = database->d->startWorker(second, false);
    };
    const std::lock_guard lock(d->mutex); // the worker's thread waits with its answer until it is known here
    d->interactive = d->startWorker(std::move(first), true);
    return future;
}

Result<std::shared_ptr<Database>> Database::openBlocking(const DatabaseProfile &profile, const QString &password,
                                                         const Clock &clock)
{
    return open(profile, password, clock).result();
}

const DatabaseProfile &Database::profile() const
{
    return d->profile;
}

Engine Database::engine() const
{
    return d->profile.engine;
}

const Clock &Database::clock() const
{
    return d->clock;
}

bool Database::needsSignIn() const
{
    const std::lock_guard lock(d->mutex);
    return d->needsSignIn;
}

void Database::setSession(const QByteArray &token, const Access &access)
{
    const std::lock_guard lock(d->mutex);
    d->token = token;
    d->access = token.isEmpty() && !d->needsSignIn ? Access::ofEverything() : access;
    d->actor = access.userId;
}

Access Database::access() const
{
    const std::lock_guard lock(d->mutex);
    return d->access;
}

void Database::setActor(const QString &userId)
{
    const std::lock_guard lock(d->mutex);
    d->actor = userId;
}

QString Database::actor() const
{
    const std::lock_guard lock(d->mutex);
    return d->actor;
}

void Database::post(Lane lane, Job job, const CancelToken &token)
{
    d->worker(lane).post(std::move(job), d->identity(), token);
}

void Database::postSignedOut(Lane lane, Job job, const CancelToken &token)
{
    const Instant now = d->clock.now();
    d->worker(lane).post(std::move(job), {QString(), newId(now), now, QByteArray(), Access(), false}, token);
}

Error Database::cancelledError()
{
    return errorOf(ErrorCode::Cancelled);
}

ConnectionMonitor &Database::monitor() const
{
    return *d->monitor;
}
