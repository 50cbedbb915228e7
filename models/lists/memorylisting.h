// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/pagesource.h"

/// A list whose rows are all there. GUI thread.
class MemoryListing final : public Listing
{
public:
    explicit MemoryListing(std::shared_ptr<const Page> rows) : m_rows(std::move(rows)) {}

    [[nodiscard]] QFuture<Result<Page>> page(qint64 firstRow, int count) override;
    void scan(QObject *context, std::function<void(Result<RowCount>)> progress) override;

private:
    std::shared_ptr<const Page> m_rows;
};
