// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/pagesource.h"

/// A list whose few rows are there already: gives them to whatever shows lists.
class RelatedListing final : public Listing
{
public:
    explicit RelatedListing(Page page) : m_page(std::move(page)) {}

    [[nodiscard]] QFuture<Result<Page>> page(qint64 firstRow, int count) override;
    void scan(QObject *context, std::function<void(Result<RowCount>)> progress) override;

private:
    Page m_page;
};
