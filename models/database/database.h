// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/database/access.h"
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

    /// True where the login is the application's: until somebody has signed in, every job fails with SessionEnded. Local
    /// files and the logins of the server's administrators need none.
    [[nodiscard]] bool needsSignIn() const;
    /// Somebody has signed in: the token travels with every later job. Both empty: signed out. The token is secret.
    void setSession(const QByteArray &token, const Access &access);
    /// Who is signed in and what that allows; everything where nobody has to be.
    [[nodiscard]] Access access() const;

    /// Who acts, where nobody has to sign in: travels with every job as the history's actor. Empty: the system.
    void setActor(const QString &userId);
    /// The person who signed in, else the actor.
    [[nodiscard]] QString actor() const;

    using Job = std::function<void(Executor &)>;
    /// Queues a job; jobs of a lane run one after the other.
    void post(Lane lane, Job job, const CancelToken &token = CancelToken());
    /// The same without the session: signing in, and what is asked before.
    void postSignedOut(Lane lane, Job job, const CancelToken &token = CancelToken());

    /// Runs `work` in the lane's thread, again where Executor::tryAgain() says so. A work that was cancelled before it
    /// started gives ErrorCode::Cancelled.
    template <typename T>
    [[nodiscard]] QFuture<Result<T>> run(Lane lane, std::function<Result<T>(Executor &)> work,
                                         const CancelToken &token = CancelToken())
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        post(lane, jobOf(promise, std::move(work), token), token);
        return promise->future();
    }
    /// The same without the session.
    template <typename T>
    [[nodiscard]] QFuture<Result<T>> runSignedOut(Lane lane, std::function<Result<T>(Executor &)> work,
                                                  const CancelToken &token = CancelToken())
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        postSignedOut(lane, jobOf(promise, std::move(work), token), token);
        return promise->future();
    }

    [[nodiscard]] static Error cancelledError();

    /// How the interactive connection is; its signals come in the thread that opened the database. Lives as long as this.
    [[nodiscard]] ConnectionMonitor &monitor() const;

private:
    template <typename T>
    static Job jobOf(const std::shared_ptr<QPromise<Result<T>>> &promise, std::function<Result<T>(Executor &)> work,
                     const CancelToken &token)
    {
        promise->start();
        return [promise, work = std::move(work), token](Executor &executor) {
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
        };
    }

    struct Private;
    explicit Database(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};
