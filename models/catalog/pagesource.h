// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/page.h"
#include "models/catalog/query.h"
#include "models/core/result.h"

#include <QFuture>

#include <functional>
#include <memory>

/// One opened list: a query and what is known of its rows. Made by a PageSource, used in the GUI thread, never waits.
/// Dropping it cancels what still runs for it.
class Listing
{
public:
    Listing() = default;
    virtual ~Listing() = default;
    Q_DISABLE_COPY_MOVE(Listing)

    /// `count` rows from `firstRow` on. The newest request replaces an older one that has not started, whose future then
    /// ends with ErrorCode::Cancelled. Row 0 is there at once (keyset); any other as soon as the scan passed it.
    [[nodiscard]] virtual QFuture<Result<Page>> page(qint64 firstRow, int count) = 0;

    /// Starts the background scan that counts the rows and makes any jump fast. `progress` is called in the GUI thread, at
    /// most some times a second, the last time with `exact`. An error ends it: the list stays usable from its start.
    virtual void scan(QObject *context, std::function<void(Result<RowCount>)> progress) = 0;
};

/// Opens lists. What a table model is handed instead of a connection.
using PageSource = std::function<std::unique_ptr<Listing>(const Query &)>;
