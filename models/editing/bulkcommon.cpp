// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/bulkcommon.h"

#include "models/core/text.h"
#include "models/database/recordrules.h"

Result<const Entity *> entityToChange(const Catalog &catalog, const QString &name)
{
    const Entity *entity = catalog.entity(name);
    if (entity == nullptr) {
        return Error{ErrorCode::UnknownEntity,
                     text("database", "There is no kind of record called \"%1\".").translated().arg(name), {}, {}};
    }
    if (Result<void> writable = checkWritable(*entity); !writable) {
        return writable.error();
    }
    return entity;
}

PlannedRow deletedRow(const QString &id, qsizetype cells)
{
    PlannedRow row;
    row.id = id;
    row.cells.resize(cells);
    row.sentence = text("editing", "This record was deleted meanwhile.").translated();
    return row;
}

QHash<QString, Record> recordsById(const QList<Record> &records)
{
    QHash<QString, Record> found;
    for (const Record &record : records) {
        found.insert(record.id, record);
    }
    return found;
}
