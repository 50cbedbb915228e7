// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/database/arraycolumn.h"
#include "models/database/executor.h"

#include <QSet>
#include <QStringList>

#include <vector>

/// Rows of one table with the same columns, written together by the fastest way that row-level security allows: PostgreSQL
/// one INSERT or UPDATE over unnest(), SQLite one prepared statement used again for each row. Inside a transaction of the
/// caller; a failed call leaves what the transaction has to undo.
class BulkTable final
{
public:
    struct Column
    {
        QString name;
        FieldType type = FieldType::Text;
        int scale = -1;      ///< Decimal and Money: digits after the point
        bool merged = false; ///< update(): keys of an object, put into what is there; a null takes its key out
    };

    /// Columns are the catalogue's names. For update() the first is "id".
    BulkTable(Engine engine, const QString &table, const QList<Column> &columns);

    /// The same for every row: an expression of SQL, no input.
    void setExpression(const QString &column, const QString &expression);
    /// One value a column. InvalidFormat for what no column can hold (a NUL character, an id that is none).
    [[nodiscard]] Result<void> append(const QVariantList &values);
    [[nodiscard]] qsizetype size() const { return m_count; }

    [[nodiscard]] Result<void> insert(Executor &executor);
    /// Changes the rows with these ids; returns the ids of those that were. `version`: an expression over `t`, the table; a row
    /// is changed only where it equals the row's value in the last column, which is no column of the table then.
    [[nodiscard]] Result<QSet<QString>> update(Executor &executor, const QString &version = {});

private:
    [[nodiscard]] QString source() const;
    [[nodiscard]] QString assigned(int column, const QString &value) const;
    [[nodiscard]] QVariantList takeArrays();
    [[nodiscard]] Result<QSet<QString>> updateOneByOne(Executor &executor, const QString &version);

    Engine m_engine;
    QString m_table;
    QList<Column> m_columns;
    QStringList m_expressionColumns;
    QStringList m_expressions;
    std::vector<ArrayColumn> m_arrays; ///< PostgreSQL
    QList<QVariantList> m_rows;        ///< SQLite
    qsizetype m_count = 0;
};
