// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/browselisting.h"

#include "models/database/browsescan.h"

#include <algorithm>

namespace {

constexpr qint64 mostRowsCounted = 100'000; // for a page that no scan has found

QFuture<Result<Page>> readyPage(const Error &error)
{
    QPromise<Result<Page>> promise;
    promise.start();
    promise.addResult(Result<Page>(error));
    promise.finish();
    return promise.future();
}

} // namespace

BrowseListing::BrowseListing(const Catalog &catalog, std::shared_ptr<Database> database, const Query &query)
    : m_database(std::move(database))
{
    Result<RecordSelect> select = RecordSelect::make(catalog, m_database->engine(), query, m_database->clock().now(),
                                                     m_database->access());
    if (select) {
        m_pages = std::make_shared<const BrowsePages>(catalog, select.value());
    } else {
        m_error = select.error();
    }
}

BrowseListing::~BrowseListing()
{
    m_scanToken.cancel();
    if (m_running) {
        m_running->token.cancel();
        m_running.reset();
    }
    dropOlder();
}

QFuture<Result<Page>> BrowseListing::page(qint64 firstRow, int count)
{
    if (!m_pages) {
        return readyPage(m_error);
    }
    dropOlder();
    if (Reader now = reader(firstRow, count)) {
        return start(std::move(now));
    }
    return m_scanning ? wait(firstRow, count) : readyPage(unreachable());
}

BrowseListing::Reader BrowseListing::reader(qint64 firstRow, int count) const
{
    const std::shared_ptr<const BrowsePages> pages = m_pages;
    const bool listed = m_index && !m_index->isOrdered() && m_index->isFinished() && m_index->rows() > count;
    if (firstRow == 0 && !listed) {
        return [pages, count](Executor &executor) { return pages->readStart(executor, count); };
    }
    if (m_index) {
        if (std::optional<BrowsePlan> plan = m_index->plan(firstRow, count)) {
            return [pages, plan = std::move(*plan), firstRow](Executor &executor) {
                return pages->readPlanned(executor, plan, firstRow);
            };
        }
        if (m_index->isOrdered() && firstRow < m_count.rows && firstRow + count >= m_count.rows) {
            const int rows = static_cast<int>(m_count.rows - firstRow);
            return [pages, firstRow, rows](Executor &executor) { return pages->readEnd(executor, firstRow, rows); };
        }
    }
    if (mayCountRows(firstRow, count)) {
        return [pages, firstRow, count](Executor &executor) { return pages->readCounted(executor, firstRow, count); };
    }
    return {};
}

/// Why rows far down cannot be read: what ended the scan.
Error BrowseListing::unreachable() const
{
    if (m_scanError && m_scanError->code != ErrorCode::Cancelled) {
        return *m_scanError;
    }
    return {ErrorCode::OutOfRange,
            QCoreApplication::translate("BrowseListing", "These rows cannot be shown before the list was counted. "
                                                         "Refresh the list to count it."),
            {},
            {}};
}

/// While a scan runs, only what an index finds quickly: a sort would be done twice.
bool BrowseListing::mayCountRows(qint64 firstRow, int count) const
{
    if (!m_scanning) {
        return firstRow + count <= mostRowsCounted;
    }
    return m_index->isOrdered() && firstRow + count <= BrowseIndex::Stride;
}

QFuture<Result<Page>> BrowseListing::start(Reader reader)
{
    m_running = Running{CancelToken(), std::make_shared<std::atomic_bool>(false)};
    return m_database->run<Page>(
        Lane::Interactive,
        [pages = m_pages, reader = std::move(reader), started = m_running->started](Executor &executor) {
            started->store(true);
            return reader(executor);
        },
        m_running->token);
}

QFuture<Result<Page>> BrowseListing::wait(qint64 firstRow, int count)
{
    m_waiting = Waiting{std::make_shared<Promise>(), firstRow, count};
    m_waiting->promise->start();
    m_index->setWake(firstRow + count,
                     [sender = m_relay.sender(), this] { sender->post([this] { resumeWaiting(); }); });
    return m_waiting->promise->future();
}

/// The newest request takes the place of one that has not begun.
void BrowseListing::dropOlder()
{
    if (m_running && !m_running->started->load()) {
        m_running->token.cancel();
    }
    m_running.reset();
    if (m_waiting) {
        m_waiting->promise->addResult(Result<Page>(Database::cancelledError()));
        m_waiting->promise->finish();
        m_waiting.reset();
    }
}

void BrowseListing::resumeWaiting()
{
    if (!m_waiting) {
        return;
    }
    Reader now = reader(m_waiting->firstRow, m_waiting->count);
    if (!now && m_scanning) {
        return;
    }
    const std::shared_ptr<Promise> promise = m_waiting->promise;
    m_waiting.reset();
    QFuture<Result<Page>> future =
        now ? start(std::move(now)) : readyPage(unreachable());
    future.then(QtFuture::Launch::Sync, [promise](const Result<Page> &page) {
        promise->addResult(page);
        promise->finish();
    });
}

void BrowseListing::scan(QObject *context, std::function<void(Result<RowCount>)> progress)
{
    m_context = context;
    m_progress = std::move(progress);
    m_scanToken.cancel();
    m_scanToken = CancelToken();
    const quint64 number = ++m_scanNumber;
    const std::shared_ptr<GuiRelay::Sender> sender = m_relay.sender();
    if (!m_pages) {
        sender->post([this, number] { endScan(number, m_error); });
        return;
    }
    m_scanning = true;
    m_scanError.reset();
    m_reported = false;
    m_scanned = std::make_shared<BrowseIndex>();
    const bool first = !m_index || !m_index->isFinished();
    if (first) {
        m_index = m_scanned;
    }
    auto announce = [sender, this, number, first](const RowCount &count) {
        sender->post([this, number, first, count] {
            if (number == m_scanNumber && first) {
                m_count = count;
                report(count);
            }
        });
    };
    QFuture<Result<qint64>> future = m_database->run<qint64>(
        Lane::Background,
        [pages = m_pages, index = m_scanned, announce](Executor &executor) {
            return BrowseScan(*pages, *index, announce).run(executor);
        },
        m_scanToken);
    future.then(QtFuture::Launch::Sync, [sender, this, number](const Result<qint64> &rows) {
        sender->post([this, number, rows] { endScan(number, rows); });
    });
}

void BrowseListing::endScan(quint64 number, const Result<qint64> &rows)
{
    if (number != m_scanNumber) {
        return;
    }
    m_scanning = false;
    const RowCount before = m_count;
    if (rows.ok()) {
        m_index = std::exchange(m_scanned, nullptr);
        m_count = RowCount{rows.value(), true};
    } else {
        m_scanError = rows.error();
        if (m_index == m_scanned) {
            m_index.reset();
        }
        m_scanned.reset();
    }
    resumeWaiting();
    if (rows.ok() && before == m_count && m_reported) {
        return; // said before the positions were known
    }
    report(rows.ok() ? Result<RowCount>(m_count) : Result<RowCount>(rows.error()));
}

/// Comes last in every function: whoever listens may drop the listing.
void BrowseListing::report(const Result<RowCount> &count)
{
    const auto progress = m_progress;
    m_reported = count.ok() && count.value().exact;
    if (m_context && progress) {
        progress(count);
    }
}
