// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/record.h"

#include <QHash>
#include <QList>
#include <QStringList>

/// Rows on their way to the database, by table, in canonical values.
class DemoRows final
{
public:
    void add(const QString &table, const FieldValues &row) { m_rows[table].append(row); }
    [[nodiscard]] const QList<FieldValues> &of(const QString &table) const;
    [[nodiscard]] QList<FieldValues> &edit(const QString &table) { return m_rows[table]; }
    [[nodiscard]] qsizetype count() const;
    void clear() { m_rows.clear(); }

    /// The tables that the demo fills: what is referred to stands before what refers.
    [[nodiscard]] static const QStringList &tables();

private:
    QHash<QString, QList<FieldValues>> m_rows;
};
