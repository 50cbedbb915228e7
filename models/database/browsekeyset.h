// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/recordselect.h"

#include <optional>

/// Where a row stands in the order of a list.
struct BrowsePosition
{
    QVariant key; ///< canonical, exact (Instant has microseconds); invalid where the row has none
    QString id;
};

/// A list falls into the rows that have a sort key and, behind them, those that have none. Each part is in the order of one
/// index in both directions; no comparison ever meets a NULL.
enum class BrowsePart { Keys, Nulls };

/// The SQL that finds places in an unfiltered, ordered list without counting from its start. A value.
class BrowseKeyset final
{
public:
    explicit BrowseKeyset(RecordSelect select);

    [[nodiscard]] const RecordSelect &select() const { return m_select; }
    /// In the order of the list.
    [[nodiscard]] QList<BrowsePart> parts() const;
    /// True where reading the key costs a function call a row: it is then asked for only where it is needed.
    [[nodiscard]] bool keyIsComputed() const { return m_select.sort.type == FieldType::Text; }

    /// Whole rows of a part: from a position (or its start), after `skip` rows. `backwards`: its last rows, last first.
    [[nodiscard]] Statement rows(BrowsePart part, const std::optional<BrowsePosition> &from, qint64 skip, int count,
                                 bool backwards = false) const;
    /// Key and id of the one row that stands `skip` rows behind a position.
    [[nodiscard]] Statement place(BrowsePart part, const std::optional<BrowsePosition> &from, qint64 skip) const;
    /// Every row of the part in order: key and id, or the id alone where the key is computed.
    [[nodiscard]] Statement allPlaces(BrowsePart part) const;
    /// Key and id of one record.
    [[nodiscard]] Statement placeOf(const QString &id) const;
    /// How many rows of the part stand at a position or behind it.
    [[nodiscard]] Statement countFrom(BrowsePart part, const BrowsePosition &from) const;
    /// Reads a row of place() or placeOf().
    [[nodiscard]] static BrowsePosition position(const QList<QVariant> &row);

private:
    [[nodiscard]] QString orderBy(BrowsePart part, bool backwards) const;
    /// The part's condition; binds the position.
    [[nodiscard]] QString condition(Statement &statement, BrowsePart part,
                                    const std::optional<BrowsePosition> &from) const;
    [[nodiscard]] Statement placeStatement(const QString &list, BrowsePart part,
                                           const std::optional<BrowsePosition> &from) const;
    void bind(Statement &statement, const QVariant &value, int scale) const;

    RecordSelect m_select;
};
