// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/draftkeeper.h"

#include <QPromise>
#include <QTimer>

#include <memory>

namespace {

constexpr int millisecondsBetweenWrites = 1000;

} // namespace

DraftKeeper::DraftKeeper(const Catalog &catalog, const QString &folder, QTimer *timer, QObject *parent)
    : QObject(parent)
    , m_files(catalog, folder)
    , m_timer(timer != nullptr ? timer : new QTimer(this))
{
    m_worker.setMaxThreadCount(1);
    m_timer->setSingleShot(true);
    if (timer == nullptr) {
        m_timer->setInterval(millisecondsBetweenWrites);
    }
    connect(m_timer, &QTimer::timeout, this, &DraftKeeper::flush);
}

DraftKeeper::~DraftKeeper()
{
    flush();
}

void DraftKeeper::setOwner(const QString &workspace, const QString &person)
{
    flush();
    m_workspace = workspace;
    m_person = person;
}

void DraftKeeper::note(const QString &draftId, const Source &source)
{
    m_waiting.insert(draftId, source);
    if (!m_timer->isActive()) {
        m_timer->start();
    }
}

void DraftKeeper::drop(const QString &draftId)
{
    m_waiting.remove(draftId);
    post([files = m_files, draftId] { return files.remove(draftId); });
}

void DraftKeeper::flush()
{
    m_timer->stop();
    const QHash<QString, Source> waiting = std::exchange(m_waiting, {});
    for (auto form = waiting.cbegin(); form != waiting.cend(); ++form) {
        std::optional<Draft> draft = form.value()();
        if (!draft) {
            continue;
        }
        if (draft->values.isEmpty()) {
            post([files = m_files, id = form.key()] { return files.remove(id); });
            continue;
        }
        draft->workspace = m_workspace;
        draft->person = m_person;
        post([files = m_files, kept = *draft] { return files.write(kept); });
    }
}

void DraftKeeper::flushNow()
{
    flush();
    m_worker.waitForDone();
}

QFuture<Result<QList<Draft>>> DraftKeeper::load(Instant now)
{
    auto promise = std::make_shared<QPromise<Result<QList<Draft>>>>();
    QFuture<Result<QList<Draft>>> future = promise->future();
    promise->start();
    m_worker.start([promise, files = m_files, workspace = m_workspace, person = m_person, now] {
        promise->addResult(files.list(workspace, person, now));
        promise->finish();
    });
    return future;
}

void DraftKeeper::post(const std::function<Result<void>()> &work)
{
    m_worker.start([this, work] {
        const Result<void> done = work();
        QMetaObject::invokeMethod(this, [this, done] { report(done); }, Qt::QueuedConnection);
    });
}

void DraftKeeper::report(const Result<void> &done)
{
    const bool isNews = !done.ok() && !m_isBroken;
    m_isBroken = !done.ok();
    if (isNews) {
        emit failed(done.error());
    }
}
