// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/recordpageloader.h"

#include "models/tables/recordpagecache.h"

#include <algorithm>

namespace {

constexpr int pagesPerRequest = 4; // the rows of the tallest screen lie on two
constexpr int wishesKept = 8;

} // namespace

RecordPageLoader::RecordPageLoader(std::unique_ptr<Listing> listing, QObject *parent)
    : QObject(parent), m_listing(std::move(listing))
{
}

RecordPageLoader::~RecordPageLoader() = default;

void RecordPageLoader::want(qint64 number)
{
    if (!m_listing || m_failed.contains(number) || (!m_wanted.isEmpty() && m_wanted.last() == number)) {
        return;
    }
    m_wanted.removeOne(number);
    m_wanted.append(number);
    if (m_wanted.size() > wishesKept) {
        m_wanted.removeFirst();
    }
    if (!m_startQueued) {
        m_startQueued = true;
        QMetaObject::invokeMethod(this, &RecordPageLoader::startNewest, Qt::QueuedConnection);
    }
}

void RecordPageLoader::scan()
{
    if (!m_listing) {
        return;
    }
    if (m_scanning) {
        m_scanAgain = true;
        return;
    }
    m_scanning = true;
    m_listing->scan(this, [this](const Result<RowCount> &count) { takeCount(count); });
}

QFuture<Result<Page>> RecordPageLoader::read(qint64 first, int rows)
{
    return m_listing ? m_listing->page(first, rows) : QFuture<Result<Page>>();
}

void RecordPageLoader::close()
{
    m_wanted.clear();
    m_running.clear();
    m_listing.reset();
    blockSignals(true);
    deleteLater();
}

void RecordPageLoader::startNewest()
{
    m_startQueued = false;
    m_wanted.removeIf([this](qint64 number) { return isUnderWay(number); });
    if (!m_listing || m_wanted.isEmpty()) {
        return;
    }
    qint64 first = m_wanted.last();
    qint64 last = first;
    while (last - first + 1 < pagesPerRequest && m_wanted.contains(first - 1)) {
        --first;
    }
    while (last - first + 1 < pagesPerRequest && m_wanted.contains(last + 1)) {
        ++last;
    }
    m_wanted.removeIf([first, last](qint64 number) { return number >= first && number <= last; });
    start(first, static_cast<int>(last - first + 1));
}

void RecordPageLoader::start(qint64 first, int pages)
{
    auto *watcher = new Watcher(this);
    m_running.append({first, pages, watcher});
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] { finish(watcher); });
    watcher->setFuture(
        m_listing->page(first * RecordPageCache::RowsPerPage, pages * RecordPageCache::RowsPerPage));
}

void RecordPageLoader::finish(Watcher *watcher)
{
    watcher->deleteLater();
    const auto found = std::find_if(m_running.begin(), m_running.end(),
                                    [watcher](const Request &request) { return request.watcher == watcher; });
    if (found == m_running.end()) {
        return;
    }
    const Request request = *found;
    m_running.erase(found);

    const QFuture<Result<Page>> future = watcher->future();
    if (future.resultCount() > 0) {
        const Result<Page> result = future.result();
        if (result.ok()) {
            m_failed.clear();
            deliver(request, result.value());
        } else if (result.error().code == ErrorCode::Cancelled) {
            if (!m_running.isEmpty()) {
                wantAgain(request);
            }
        } else {
            for (qint64 number = request.first; number < request.first + request.pages; ++number) {
                m_failed.insert(number);
            }
            emit failed(result.error());
        }
    }
    if (m_running.isEmpty() && !m_startQueued) {
        startNewest();
    }
    if (m_listing && isIdle()) {
        emit becameIdle();
    }
}

/// A newer request took its place: later, unless there is enough to do.
void RecordPageLoader::wantAgain(const Request &request)
{
    for (qint64 number = request.first; number < request.first + request.pages; ++number) {
        if (m_wanted.size() < wishesKept && !m_wanted.contains(number)) {
            m_wanted.prepend(number);
        }
    }
}

void RecordPageLoader::deliver(const Request &request, const Page &page)
{
    constexpr qsizetype size = RecordPageCache::RowsPerPage;
    for (int i = 0; i < request.pages; ++i) {
        const qsizetype begin = i * size;
        if (i > 0 && begin >= page.rows.size()) {
            break;
        }
        Page part = page;
        part.firstRow = (request.first + i) * size;
        if (request.pages > 1) {
            part.rows = page.rows.mid(begin, size);
        }
        emit arrived(request.first + i, part);
    }
}

bool RecordPageLoader::isUnderWay(qint64 number) const
{
    return std::any_of(m_running.cbegin(), m_running.cend(),
                       [number](const Request &request) { return request.covers(number); });
}

void RecordPageLoader::takeCount(const Result<RowCount> &count)
{
    const bool ended = !count.ok() || count.value().exact;
    if (ended) {
        m_scanning = false;
    }
    if (count.ok()) {
        emit counted(count.value());
    } else if (count.error().code != ErrorCode::Cancelled) {
        emit failed(count.error());
    }
    if (ended && m_scanAgain && m_listing) {
        m_scanAgain = false;
        scan();
    }
}
