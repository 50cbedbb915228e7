// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/pagesource.h"

#include <QFutureWatcher>
#include <QList>
#include <QObject>
#include <QSet>

#include <memory>

/// Fetches the pages of one Listing. What is asked for last is fetched first; pages that lie together go in one request;
/// older wishes are kept for the moment nothing newer is wanted, a few of them.
/// GUI thread. Dropping it (or close()) drops the listing, which cancels what runs.
class RecordPageLoader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordPageLoader)

public:
    explicit RecordPageLoader(std::unique_ptr<Listing> listing, QObject *parent = nullptr);
    ~RecordPageLoader() override;

    /// Wants a page soon. Cheap, meant to be called while painting: nothing is requested before the event loop goes on.
    void want(qint64 number);
    /// Counts the rows (again). Ignored while a scan runs; then another one follows.
    void scan();
    [[nodiscard]] bool isScanning() const { return m_scanning; }
    [[nodiscard]] bool isIdle() const { return m_running.isEmpty() && m_wanted.isEmpty(); }
    [[nodiscard]] bool hasFailed() const { return !m_failed.isEmpty(); }
    /// Pages that failed may be asked for again.
    void forgetFailures() { m_failed.clear(); }
    /// Rows beside the pages: for copies. Cancelled when a page is wanted meanwhile.
    [[nodiscard]] QFuture<Result<Page>> read(qint64 first, int rows);
    /// Stops at once, from within a slot of its own signals too, and deletes itself later.
    void close();

signals:
    /// One page; a short one has the end of the list.
    void arrived(qint64 number, const Page &page);
    void counted(const RowCount &count);
    void failed(const Error &error);
    /// Nothing is wanted or under way: time to read ahead.
    void becameIdle();

private:
    using Watcher = QFutureWatcher<Result<Page>>;
    struct Request
    {
        qint64 first = 0;
        int pages = 0;
        Watcher *watcher = nullptr;
        [[nodiscard]] bool covers(qint64 number) const { return number >= first && number < first + pages; }
    };

    void startNewest();
    void start(qint64 first, int pages);
    void finish(Watcher *watcher);
    void wantAgain(const Request &request);
    void deliver(const Request &request, const Page &page);
    [[nodiscard]] bool isUnderWay(qint64 number) const;
    void takeCount(const Result<RowCount> &count);

    std::unique_ptr<Listing> m_listing;
    QList<qint64> m_wanted; ///< newest last
    QList<Request> m_running;
    QSet<qint64> m_failed;
    bool m_startQueued = false;
    bool m_scanning = false;
    bool m_scanAgain = false;
};
