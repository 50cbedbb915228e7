// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editing/typedvalue.h"
#include "models/exchange/mapping/mappedrow.h"
#include "models/exchange/reading/sourcetable.h"

/// Turns rows of a file into values. Pure and thread-safe after make(). Cost: about a microsecond a cell.
class RowMapper final
{
public:
    /// `catalog` outlives it. Errors: UnknownField (a target or a column that is not there), Usage (mapped twice, not importable).
    [[nodiscard]] static Result<RowMapper> make(const Catalog &catalog, const ImportMapping &mapping, const QStringList &headings,
                                                const TypedFormat &format);

    [[nodiscard]] const QList<MappedTarget> &targets() const { return m_targets; }
    [[nodiscard]] MappedRow map(const SourceRow &row) const;
    /// The value of what a person typed into a target instead ("fix in place").
    [[nodiscard]] Result<QVariant> value(int target, const QString &typed) const;

private:
    RowMapper() = default;

    const Catalog *m_catalog = nullptr;
    ImportMapping m_mapping;
    TypedFormat m_format;
    QList<MappedTarget> m_targets;
    QList<QList<int>> m_columns; ///< by target: columns of the file
};
