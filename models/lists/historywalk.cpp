// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/historywalk.h"

#include <QJsonArray>

void HistoryWalk::takeBack(const QString &table, const QString &id, const QString &action, const QJsonObject &changes)
{
    EarlierRecord &record = m_records[id];
    const bool isMain = table == m_entity.name;
    if (action == QLatin1String("created")) {
        setWhole(record, table, {});
        if (isMain) {
            record.existence = EarlierRecord::Existence::Missing;
        }
    } else if (action == QLatin1String("deleted")) {
        setWhole(record, table, changes);
        if (isMain) {
            record.existence = EarlierRecord::Existence::Existed;
        }
    } else if (action == QLatin1String("updated")) {
        for (auto change = changes.begin(); change != changes.end(); ++change) {
            const QJsonArray pair = change.value().toArray();
            if (pair.size() == 2 && m_entity.field(change.key()) != nullptr) {
                record.values.insert(change.key(), pair.at(0));
            }
        }
    }
}

void HistoryWalk::setWhole(EarlierRecord &record, const QString &table, const QJsonObject &row) const
{
    for (const Field &field : m_entity.fields) {
        const QString holder = field.table.isEmpty() ? m_entity.name : field.table;
        if (holder == table && !field.is(FieldFlag::Derived)) {
            const QJsonValue value = row.value(field.name);
            record.values.insert(field.name, value.isUndefined() ? QJsonValue() : value);
        }
    }
}
