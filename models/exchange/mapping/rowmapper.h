// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editing/typedvalue.h"
#include "models/exchange/mapping/mappedrow.h"
#include "models/exchange/mapping/valuereader.h"
#include "models/exchange/reading/sourcetable.h"

#include <vector>

/// Turns rows of a file into values. A whole name (TargetPath::WholeName) becomes two targets: first and last names. Of a
/// password of an older system nothing but a hash that is kept ever leaves it (models/exchange/mapping/oldersystem.h). Pure and thread-safe after make(). Cost: about a microsecond a cell.
class RowMapper final
{
public:
    /// Which half of a whole name a target takes.
    enum class NameRole { None, Given, Surnames };

    /// `catalog` outlives it. Errors: UnknownField (a target or a column that is not there), Usage (mapped twice, not importable).
    [[nodiscard]] static Result<RowMapper> make(const Catalog &catalog, const ImportMapping &mapping, const QStringList &headings,
                                                const TypedFormat &format);

    [[nodiscard]] const QList<MappedTarget> &targets() const { return m_targets; }
    [[nodiscard]] MappedRow map(const SourceRow &row) const;
    /// The value of what a person typed into a target instead ("fix in place").
    [[nodiscard]] Result<QVariant> value(int target, const QString &typed) const;

private:
    struct Column
    {
        QList<int> columns;     ///< of the file; empty: the constant
        QString joiner;
        NameRole name = NameRole::None;
        QVariant constant;
        QString constantText;
    };

    RowMapper() = default;
    [[nodiscard]] Result<void> add(const FieldMapping &mapping, const QStringList &headings, const TypedFormat &format);
    [[nodiscard]] Result<void> addTarget(const MappedTarget &target, const FieldMapping &mapping, const Column &column,
                                         const TypedFormat &format);
    void mapTarget(int target, const SourceRow &row, MappedRow &mapped) const;
    /// What stands in the columns of a target, without edge spaces, and of which kind it is.
    [[nodiscard]] QString textOf(int target, const SourceRow &row, SourceCell::Kind &kind) const;

    const Catalog *m_catalog = nullptr;
    ImportMapping m_mapping;
    QList<MappedTarget> m_targets;
    QList<Column> m_columns;         ///< by target
    std::vector<ValueReader> m_readers; ///< by target
};
