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

/// Which of the rows from a position on: SQLite seeks quickly for either half, not for both in one statement.
enum class BrowseReach {
    All,
    Tied,  ///< those with the position's key
    Beyond ///< those behind them
};

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

    /// Whole rows of a part from a position (or its start) on. `until`: a position behind them, which spares the planner
    /// the partitions that hold nothing between the two.
    [[nodiscard]] Statement rows(BrowsePart part, const std::optional<BrowsePosition> &from,
                                 const std::optional<BrowsePosition> &until, int count) const;
    /// The last rows of a part, last first.
    [[nodiscard]] Statement lastRows(BrowsePart part, int count) const;
    /// Key and id of the one row that stands `skip` rows behind a position.
    [[nodiscard]] Statement place(BrowsePart part, const std::optional<BrowsePosition> &from,
                                  const std::optional<BrowsePosition> &until, qint64 skip,
                                  BrowseReach reach = BrowseReach::All) const;
    /// Every row of the part in order: key and id, or the id alone where the key is computed.
    [[nodiscard]] Statement allPlaces(BrowsePart part) const;
    /// Key and id of these records.
    [[nodiscard]] Statement placesOf(const QStringList &ids) const;
    /// How many rows of the part stand at a position or behind it, at most `limit`.
    [[nodiscard]] Statement countFrom(BrowsePart part, const BrowsePosition &from, qint64 limit,
                                      BrowseReach reach = BrowseReach::All) const;
    /// Whole rows of these ids, whose keys lie between two positions.
    [[nodiscard]] Statement rowsOfIds(const QStringList &ids, const BrowsePosition &first,
                                      const BrowsePosition &last) const;
    /// Reads a row of place() or placesOf().
    [[nodiscard]] static BrowsePosition position(const QList<QVariant> &row);

private:
    [[nodiscard]] Statement withValues() const;
    [[nodiscard]] QString orderBy(BrowsePart part, bool backwards = false) const;
    /// The part's condition; binds the position.
    [[nodiscard]] QString condition(Statement &statement, BrowsePart part, const std::optional<BrowsePosition> &from,
                                    BrowseReach reach = BrowseReach::All) const;
    /// Between the keys of two positions, both included; either may be missing.
    [[nodiscard]] QString range(Statement &statement, const std::optional<BrowsePosition> &from,
                                const std::optional<BrowsePosition> &until) const;
    [[nodiscard]] Statement placeStatement(const QString &list, BrowsePart part,
                                           const std::optional<BrowsePosition> &from,
                                           const std::optional<BrowsePosition> &until = std::nullopt,
                                           BrowseReach reach = BrowseReach::All) const;
    [[nodiscard]] QString bind(Statement &statement, const QVariant &value, FieldType type, int scale = 0) const;

    RecordSelect m_select;
};
