// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QVariant>

/// Values by column name, in the canonical C++ types of FieldType. Absent: not read, or not to be changed; present and
/// invalid: NULL.
using FieldValues = QHash<QString, QVariant>;

/// One record as a form needs it.
struct Record
{
    QString entity;
    QString id;
    qint64 rowVersion = 0;
    FieldValues values;
    QHash<QString, QString> labels; ///< of the records it refers to, by their id

    [[nodiscard]] QVariant value(const QString &field) const { return values.value(field); }
    bool operator==(const Record &) const = default;
};
