// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/field.h"

#include <QByteArray>

// JSON written straight into bytes: an import writes as much of it as it writes records.

/// Appends `"name":value`, after a comma unless it is the object's first. The value in the form of fieldToJson(): decimals,
/// dates and instants as texts, tag lists and JSON as JSON, NULL as null.
void appendJsonMember(QByteArray &json, const QString &name, FieldType type, const QVariant &value);
void appendJsonText(QByteArray &json, const QString &text);
