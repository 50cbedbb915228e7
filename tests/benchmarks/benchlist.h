// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/core/clock.h"
#include "models/database/database.h"
#include "models/database/recordselect.h"
#include "models/tables/recordtablemodel.h"
#include "tests/benchmarks/benchplace.h"
#include "tests/benchmarks/benchstatistics.h"

/// The program's own list of activity_logs, as the page shows it: model, browsing index, both lanes.
class BenchList final
{
public:
    /// Connects; ends the process with a sentence when that fails.
    explicit BenchList(const BenchPlace &place);

    [[nodiscard]] const Catalog &catalog() const { return m_catalog; }
    [[nodiscard]] const std::shared_ptr<Database> &database() const { return m_database; }
    [[nodiscard]] PageSource source() const;

    /// The page's own query: its listed fields, newest first.
    [[nodiscard]] Query query() const;
    /// Without columns that name other records: what a peer that knows no labels can be compared with.
    [[nodiscard]] Query plainQuery() const;
    [[nodiscard]] RecordSelect select(const Query &query) const;

    /// Opens the query in a new model and waits for its first rows. Milliseconds.
    double open(const Query &query);
    /// Goes on until the count is exact. Milliseconds since open() began.
    double waitForCount();
    /// Opens the query, goes to the last row as soon as the scrollbar is there, and waits for it. Milliseconds.
    double openAtEnd(const Query &query);
    /// Makes a row visible and waits for it; then lets read-ahead end. Milliseconds of the first part.
    double jump(int row);
    [[nodiscard]] RecordTableModel &model() { return *m_model; }
    /// Waits until nothing is under way.
    void settle();
    void closeModel() { m_model.reset(); }

private:
    template <typename Condition>
    void waitUntil(Condition condition);

    SystemClock m_clock;
    Catalog m_catalog;
    std::shared_ptr<Database> m_database;
    std::unique_ptr<RecordTableModel> m_model;
    Stopwatch m_opened;
};
