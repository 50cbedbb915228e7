// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demowriter.h"

#include "models/database/database.h"
#include "models/demo/bulkinsert.h"
#include "models/demo/demoecosystem.h"

#include <QCoreApplication>

namespace {
constexpr int largestScale = 1000;

Result<qint64> writeCopy(Executor &executor, const Catalog &catalog, QDate today, int copy)
{
    const DemoEcosystem demo = makeDemoCopy(today, copy);
    for (const QString &table : DemoRows::tables()) {
        if (const auto done = bulkInsert(executor, catalog, table, demo.rows.of(table)); !done) {
            return done.error();
        }
    }
    return demo.rows.count();
}
} // namespace

Result<DemoSummary> writeDemo(Executor &executor, const Catalog &catalog, QDate today, int scale,
                              const std::function<void(int)> &progress, const CancelToken &token)
{
    if (scale < 1 || scale > largestScale) {
        return Error{ErrorCode::OutOfRange,
                     QCoreApplication::translate("demo", "The demo can be made from 1 to %1 times as large.").arg(largestScale), {}, {}};
    }
    Transaction transaction(executor);
    if (auto begun = transaction.begin(); !begun) {
        return begun.error();
    }
    DemoSummary summary;
    for (int copy = 0; copy < scale; ++copy) {
        if (token.isCancelled() || executor.cancelled()) {
            return Database::cancelledError();
        }
        const Result<qint64> written = writeCopy(executor, catalog, today, copy);
        if (!written) {
            if (written.error().code == ErrorCode::Duplicate) {
                return Error{ErrorCode::Duplicate, QCoreApplication::translate("demo", "This workspace has the demo already."), written.error().detail, {}};
            }
            return written.error();
        }
        summary.rows += written.value();
        ++summary.copies;
        if (progress) {
            progress(copy + 1);
        }
    }
    if (auto committed = transaction.commit(); !committed) {
        return committed.error();
    }
    return summary;
}
