// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QEventLoop>
#include <QFuture>
#include <QFutureWatcher>
#include <QTimer>

/// The result of a job, with the event loop running meanwhile. After `milliseconds` the future is given up and the
/// Result is ErrorCode::Timeout, so that a hanging job fails its test instead of the whole run.
template <typename T>
[[nodiscard]] Result<T> waitFor(QFuture<Result<T>> future, int milliseconds = 30'000)
{
    if (!future.isFinished()) {
        QEventLoop loop;
        QFutureWatcher<Result<T>> watcher;
        QObject::connect(&watcher, &QFutureWatcher<Result<T>>::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        loop.exec();
    }
    if (!future.isFinished() || future.resultCount() == 0) {
        return Error{ErrorCode::Timeout, QStringLiteral("the job gave no result in %1 ms").arg(milliseconds), {}, {}};
    }
    return future.takeResult();
}
