// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/database/canceltoken.h"
#include "models/database/executor.h"
#include "models/database/profile.h"

#include <QFuture>
#include <QPromise>

#include <functional>
#include <memory>

/// Which of the workspace's connections does a job. A background scan never delays a page or a save.
enum class Lane {
    Interactive, ///< pages, records, saves
    Background,  ///< anchors, id lists, counts, exports, bulk work
    Search       ///< search over everything while somebody types; its connection is opened by its first job
};

class ConnectionMonitor;

/// An open workspace: its connections, each in a thread of its own. Jobs go in, futures come out; every job is atomic.
/// Made in the GUI thread, used from any; closing waits for the running jobs after cancelling them.
class Database
{
public:
    /// Opens every connection (in their threads). Fails with NotAWorkspace, NewerSchema, OlderSchema, Unreachable,
    /// Authentication, Locked, ReadOnlyDatabase, Permission ... each with a sentence and a way on. `clock` outlives it.
    [[nodiscard]] static QFuture<Result<std::shared_ptr<Database>>> open(const DatabaseProfile &profile,
                                                                         const QString &password, const Clock &clock);
    /// The same, waiting: semilleroctl and tests only.
    [[nodiscard]] static Result<std::shared_ptr<Database>> openBlocking(const DatabaseProfile &profile,
                                                                        const QString &password, const Clock &clock);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] const DatabaseProfile &profile() const;
    [[nodiscard]] Engine engine() const;
    [[nodiscard]] const Clock &clock() const;

    /// Who acts: travels with every job as the history's actor. Empty: the system.
    void setActor(const QString &userId);
    [[nodiscard]] QString actor() const;

    using Job = std::function<void(Executor &)>;
    /// Queues a job; jobs of a lane run one after the other.
    void post(Lane lane, Job job, const CancelToken &token = CancelToken());

    /// Runs `work` in the lane's thread, again where Executor::tryAgain() says so. A work that was cancelled before it
    /// started gives ErrorCode::Cancelled.
    template <typename T>
    [[nodiscard]] QFuture<Result<T>> run(Lane lane, std::function<Result<T>(Executor &)> work,
                                         const CancelToken &token = CancelToken())
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        QFuture<Result<T>> future = promise->future();
        promise->start();
        post(
            lane,
            [promise, work = std::move(work), token](Executor &executor) {
                if (token.isCancelled()) {
                    promise->addResult(Result<T>(cancelledError()));
                } else {
                    Result<T> result = work(executor);
                    while (!result.ok() && executor.tryAgain(result.error())) {
                        result = work(executor);
                    }
                    promise->addResult(std::move(result));
                }
                promise->finish();
            },
            token);
        return future;
    }

    [[nodiscard]] static Error cancelledError();

    /// How the interactive connection is; its signal comes in the thread that opened the database. Lives as long as this.
    [[nodiscard]] ConnectionMonitor &monitor() const;

private:
    struct Private;
    explicit Database(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};
