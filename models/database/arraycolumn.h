// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/field.h"

#include <QByteArray>
#include <QVariant>

/// One column of many rows as the binary form of a PostgreSQL array: what unnest() reads fastest. Ids, integers and truth
/// values travel as such, all others as texts that SQL casts. A value; memory: the bytes of the values.
class ArrayColumn final
{
public:
    explicit ArrayColumn(FieldType type);

    /// False, and nothing is added, for what the server cannot take: a text with a NUL character, an id that is none.
    [[nodiscard]] bool append(const QVariant &value);
    [[nodiscard]] qsizetype size() const { return m_count; }
    /// What is bound; empty afterwards.
    [[nodiscard]] QVariant take();
    /// `$2::uuid[]`: the place of the array.
    [[nodiscard]] QString place(int number) const;
    /// `::numeric`: what an element needs to become a value of the column; empty: nothing.
    [[nodiscard]] QString cast() const;

private:
    void appendText(const QString &text);

    FieldType m_type;
    QByteArray m_bytes;
    qsizetype m_count = 0;
    bool m_hasNull = false;
};
