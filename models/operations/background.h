// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>

/// Runs blocking work that belongs to no open workspace (copying files, probing a server) in the global thread pool.
/// `work` is a callable that returns Result<T>; the future has exactly one result.
template <typename Work>
[[nodiscard]] auto runInBackground(Work work) -> QFuture<decltype(work())>
{
    using Answer = decltype(work());
    auto promise = std::make_shared<QPromise<Answer>>();
    QFuture<Answer> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

/// A future that already has its answer.
template <typename Answer>
[[nodiscard]] QFuture<Answer> readyFuture(Answer answer)
{
    QPromise<Answer> promise;
    promise.start();
    promise.addResult(std::move(answer));
    promise.finish();
    return promise.future();
}
