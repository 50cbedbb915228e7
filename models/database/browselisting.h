// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/pagesource.h"
#include "models/database/browsepages.h"
#include "models/database/database.h"
#include "models/database/guirelay.h"

#include <QPointer>

/// A list in the database. Its start is read at once; near the start rows are counted; everything else waits until the scan
/// knows where it stands. A second scan() counts anew, while the first one's findings still serve. GUI thread.
class BrowseListing final : public Listing
{
public:
    BrowseListing(const Catalog &catalog, std::shared_ptr<Database> database, const Query &query);
    ~BrowseListing() override;

    [[nodiscard]] QFuture<Result<Page>> page(qint64 firstRow, int count) override;
    void scan(QObject *context, std::function<void(Result<RowCount>)> progress) override;

private:
    using Reader = std::function<Result<Page>(Executor &)>;
    using Promise = QPromise<Result<Page>>;
    struct Running
    {
        CancelToken token;
        std::shared_ptr<std::atomic_bool> started;
    };
    struct Waiting
    {
        std::shared_ptr<Promise> promise;
        qint64 firstRow = 0;
        int count = 0;
    };

    /// How the rows are read now; nothing while they have to wait for the scan.
    [[nodiscard]] Reader reader(qint64 firstRow, int count) const;
    [[nodiscard]] bool mayCountRows(qint64 firstRow, int count) const;
    [[nodiscard]] QFuture<Result<Page>> start(Reader reader);
    [[nodiscard]] QFuture<Result<Page>> wait(qint64 firstRow, int count);
    [[nodiscard]] Error unreachable() const;
    void dropOlder();
    void resumeWaiting();
    void endScan(quint64 number, const Result<qint64> &rows);
    void report(const Result<RowCount> &count);

    std::shared_ptr<Database> m_database;
    std::shared_ptr<const BrowsePages> m_pages; ///< none when the query is wrong
    Error m_error;                              ///< why
    std::shared_ptr<BrowseIndex> m_index;       ///< what pages are planned by; filled by the first scan meanwhile
    std::shared_ptr<BrowseIndex> m_scanned;     ///< what the running scan fills
    std::optional<Error> m_scanError;
    RowCount m_count;
    bool m_scanning = false;
    bool m_reported = false; ///< the exact count, of the scan that runs or ran last
    quint64 m_scanNumber = 0;
    CancelToken m_scanToken;
    QPointer<QObject> m_context;
    std::function<void(Result<RowCount>)> m_progress;
    std::optional<Running> m_running;
    std::optional<Waiting> m_waiting;
    GuiRelay m_relay;
};
