// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demowriter.h"

#include "models/database/database.h"
#include "models/demo/bulkinsert.h"
#include "models/demo/demoecosystem.h"

#include <QCoreApplication>

namespace {
constexpr int largestScale = 1000;
/// One transaction. PostgreSQL gets the rows of all of them in one statement a table, whose triggers then do more at once.
constexpr int copiesAtOnce = 5;

/// The page cache of SQLite while much is written: with its 2 MB every insert reads pages of a dozen indexes again.
Result<void> setCache(Executor &executor, int kibibytes)
{
    if (executor.engine() != Engine::Sqlite) {
        return {};
    }
    const auto done = executor.run({QStringLiteral("PRAGMA cache_size = -%1").arg(kibibytes), {}, {}, {}, {}});
    return done ? Result<void>() : Result<void>(done.error());
}

/// Writes copies in transactions and knows how far it came.
class DemoTransactions final
{
public:
    DemoTransactions(Executor &executor, const Catalog &catalog, QDate today, const CancelToken &token)
        : m_executor(executor), m_catalog(catalog), m_today(today), m_token(token)
    {
    }

    [[nodiscard]] const DemoSummary &written() const { return m_written; }

    [[nodiscard]] Result<void> write(int scale, const std::function<void(const DemoSummary &)> &progress)
    {
        while (m_written.copies < scale) {
            Transaction transaction(m_executor);
            if (auto begun = transaction.begin(); !begun) {
                return begun;
            }
            const auto more = writeCopies(qMin(copiesAtOnce, scale - m_written.copies));
            if (!more) {
                return more.error();
            }
            if (auto committed = transaction.commit(); !committed) {
                return committed;
            }
            m_written = more.value();
            if (progress) {
                progress(m_written);
            }
        }
        return {};
    }

private:
    [[nodiscard]] bool isStopped() const { return m_token.isCancelled() || m_executor.cancelled(); }

    [[nodiscard]] Result<DemoSummary> writeCopies(int count)
    {
        DemoRows rows;
        for (int i = 0; i < count; ++i) {
            const DemoEcosystem demo = makeDemoCopy(m_today, m_written.copies + i);
            for (const QString &table : DemoRows::tables()) {
                rows.edit(table) += demo.rows.of(table);
            }
        }
        for (const QString &table : DemoRows::tables()) {
            if (isStopped()) {
                return Database::cancelledError();
            }
            if (auto done = bulkInsert(m_executor, m_catalog, table, rows.of(table)); !done) {
                return done.error();
            }
        }
        return DemoSummary{m_written.rows + rows.count(), m_written.copies + count};
    }

    Executor &m_executor;
    const Catalog &m_catalog;
    QDate m_today;
    CancelToken m_token;
    DemoSummary m_written;
};

/// What to tell somebody whose demo is not whole.
Error unfinished(const Error &error, const DemoSummary &written, int scale)
{
    if (error.code == ErrorCode::Duplicate && written.copies == 0) {
        return Error{ErrorCode::Duplicate, QCoreApplication::translate("demo", "This workspace has the demo already."), error.detail, {}};
    }
    Error told = error;
    if (written.copies > 0) {
        told.message = QCoreApplication::translate("demo", "%1 %2 of %3 copies of the demo are in the workspace, each of them whole.")
                           .arg(error.message)
                           .arg(written.copies)
                           .arg(scale);
    } else if (error.code == ErrorCode::Cancelled) {
        told.message = QCoreApplication::translate("demo", "Stopped; nothing was written.");
    }
    return told;
}
} // namespace

Result<DemoSummary> writeDemo(Executor &executor, const Catalog &catalog, QDate today, int scale,
                              const std::function<void(const DemoSummary &)> &progress, const CancelToken &token)
{
    if (scale < 1 || scale > largestScale) {
        return Error{ErrorCode::OutOfRange,
                     QCoreApplication::translate("demo", "The demo can be made from 1 to %1 times as large.").arg(largestScale), {}, {}};
    }
    constexpr int usualCache = 2000;
    constexpr int largeCache = 512 * 1024;
    if (auto set = setCache(executor, scale > copiesAtOnce ? largeCache : usualCache); !set) {
        return set.error();
    }
    DemoTransactions transactions(executor, catalog, today, token);
    const Result<void> done = transactions.write(scale, progress);
    const Result<void> reset = setCache(executor, usualCache);
    if (!done) {
        return unfinished(done.error(), transactions.written(), scale);
    }
    if (!reset) {
        return reset.error();
    }
    return transactions.written();
}
