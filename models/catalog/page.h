// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QVariant>

/// One row of a list: the values stand in the order of Page::fields.
struct Row
{
    QString id;
    qint64 rowVersion = 0;
    QList<QVariant> values;
};

/// Consecutive rows of a list.
struct Page
{
    qint64 firstRow = 0;
    QStringList fields;
    QList<Row> rows;
    QHash<QString, QString> labels; ///< of every record that a reference of these rows names, by its id
};

/// How many rows a list has, as far as it is known.
struct RowCount
{
    qint64 rows = 0;
    bool exact = false; ///< false: "about N", the scan goes on
    bool operator==(const RowCount &) const = default;
};
