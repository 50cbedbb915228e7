// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/fielddisplay.h"

#include <QDate>
#include <Qt>

/// What one cell of a record table is made of; the pointers live as long as the call.
struct RecordCell
{
    const Field *field = nullptr;
    QVariant value;                                 ///< canonical
    QString currency;                               ///< of money fields that have a currency column
    const QHash<QString, QString> *labels = nullptr; ///< of referenced records, by id
    QDate today;                                    ///< of fields that are shown as an age; invalid: as a day
};

/// One line of at most 300 characters; an age in days; a reference reads as its label, one that nobody may see says so.
[[nodiscard]] QString recordCellText(const RecordCell &cell, const DisplayFormat &format);
/// What does not fit into a cell: the full moment with its zone, the whole of a long text. Empty where the cell says it all.
[[nodiscard]] QString recordCellToolTip(const RecordCell &cell, const DisplayFormat &format);
/// Amounts at the right, so that digits stand under digits.
[[nodiscard]] Qt::Alignment recordCellAlignment(const Field &field);
