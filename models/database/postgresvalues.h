// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/database/executor.h"

#include <vector>

typedef struct pg_result PGresult;

/// The values of a statement as libpq takes them: text, except for bytes.
class PostgresParameters final
{
public:
    /// InvalidFormat when a text holds a NUL character, which PostgreSQL cannot keep.
    [[nodiscard]] Result<void> set(const QVariantList &values);

    [[nodiscard]] int count() const { return static_cast<int>(m_pointers.size()); }
    [[nodiscard]] const char *const *values() const { return m_pointers.data(); }
    [[nodiscard]] const int *lengths() const { return m_lengths.data(); }
    [[nodiscard]] const int *formats() const { return m_formats.data(); }

private:
    std::vector<QByteArray> m_bytes;
    std::vector<const char *> m_pointers;
    std::vector<int> m_lengths;
    std::vector<int> m_formats;
};

/// Reads the rows of one result by Statement::columns. Results come in the binary form where the statement says its
/// columns, else as text.
class PostgresReader final
{
public:
    explicit PostgresReader(const Statement &statement) : m_statement(statement) {}

    /// What to ask libpq for: 1 binary, 0 text.
    [[nodiscard]] int format() const { return m_statement.columns.isEmpty() ? 0 : 1; }
    /// Internal when a column has a type that has no canonical form. Once per result description.
    [[nodiscard]] Result<void> describe(const PGresult *result);
    [[nodiscard]] QStringList columnNames() const { return m_names; }
    [[nodiscard]] QList<QVariant> row(const PGresult *result, int number) const;

private:
    struct Column
    {
        unsigned oid = 0;
        FieldType type = FieldType::Text;
        int scale = -1;
    };

    const Statement &m_statement;
    QStringList m_names;
    std::vector<Column> m_columns;
};

/// `{"a","b"}`: a text array literal.
[[nodiscard]] QString postgresArray(const QStringList &values);
