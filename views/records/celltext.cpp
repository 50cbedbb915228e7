// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/celltext.h"

QString recordFieldText(const Field &field, const Record &record, const DisplayFormat &format)
{
    const QVariant value = record.value(field.name);
    if (field.type != FieldType::Reference) {
        return displayText(field, value, format, record.value(field.currencyField).toString());
    }
    const QString id = value.toString();
    if (id.isEmpty() || record.labels.contains(id)) {
        return record.labels.value(id);
    }
    return QCoreApplication::translate("RecordField", "Not visible to you");
}
