// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <memory>

/// Calls `callback(const T &)` with the future's result in the thread of `context`, from its event loop, never at once; not
/// at all when `context` is gone or the future ended without a result. Use it instead of QFuture::then(context, …), which
/// in Qt 6.4 touches a context that was destroyed meanwhile (Qt's own assertion in debug builds, a race in others).
/// Call it in the thread of `context`.
template <typename T, typename Callback>
void whenDone(const QFuture<T> &future, QObject *context, Callback callback)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, callback = std::move(callback)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0) {
            callback(watcher->result());
        }
    });
    watcher->setFuture(future);
}

/// The future of what `callback(const T &)` makes of the other future's result; ends without a result when that one does
/// or when `context` is gone. In the thread of `context`.
template <typename U, typename T, typename Callback>
[[nodiscard]] QFuture<U> mapDone(const QFuture<T> &future, QObject *context, Callback callback)
{
    auto promise = std::make_shared<QPromise<U>>();
    promise->start();
    const QFuture<U> mapped = promise->future();
    whenDone(future, context, [promise, callback = std::move(callback)](const T &value) mutable {
        promise->addResult(callback(value));
        promise->finish();
    });
    return mapped;
}
