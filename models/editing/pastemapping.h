// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editing/clipboardtable.h"
#include "models/editing/typedvalue.h"

/// Which column of a pasted block goes where, and how its lines find their records. A value.
struct PasteMapping
{
    /// What the name of a record (not a field) is called as a key.
    static const QString NameKey;

    bool hasHeader = false;
    QStringList fields; ///< by column of the block; empty: not pasted
    int keyColumn = -1; ///< -1: line by line from the current row
    QString keyField;   ///< NameKey, or a field

    bool operator==(const PasteMapping &) const = default;
};

/// The fields by which a line of a spreadsheet can find its record: id, e-mail, document, phone …, NameKey last.
[[nodiscard]] QStringList pasteKeys(const Entity &entity);
/// The field that a column's heading means, in either language, by its label, its title in lists, its own name or a common
/// word for it ("cédula", "móvil"); NameKey for the name of the record; empty when none does.
[[nodiscard]] QString fieldOfHeading(const Entity &entity, const QString &heading, const TypedFormat &format);
/// What a block most likely means. `columns`: the fields of the list from the current cell to the right, as they stand.
[[nodiscard]] PasteMapping guessMapping(const Entity &entity, const ClipboardTable &block, const QStringList &columns,
                                        const TypedFormat &format);
