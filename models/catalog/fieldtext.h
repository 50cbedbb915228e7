// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/entity.h"
#include "models/catalog/query.h"
#include "models/core/result.h"

#include <QJsonValue>

// Values of fields to and from text that machines exchange: command line, JSON lines, links, audit log. The C locale.

/// Reads what `--set field=value` and filters carry: ids, numbers with a point, true/false, YYYY-MM-DD, ISO instants,
/// vocabulary values, JSON. Tag lists also as `a, b, c`. Empty text is NULL. An error carries the field's sentence.
[[nodiscard]] Result<QVariant> fieldFromText(const Field &field, const QString &text);
/// The same from a value inside a JSON object.
[[nodiscard]] Result<QVariant> fieldFromJson(const Field &field, const QJsonValue &json);
/// The text form; empty for NULL.
[[nodiscard]] QString fieldToText(const Field &field, const QVariant &value);
/// Decimals as strings, instants as ISO 8601 with Z, JSON as JSON, NULL as null.
[[nodiscard]] QJsonValue fieldToJson(const Field &field, const QVariant &value);

/// `field=v`, `!=`, `>=`, `<=`, `>`, `<`, `~text`, `!~text`, `^=start`, `@>json`, `field:null`, `field:notnull`,
/// `field:in=a|b` (`\|` is a bar of the value, nothing between two bars "empty"), `:notin=`, `:all=`, `:key=name`,
/// `:during=this-month` and `:older=3w`, `:older-or-never=3w`, `:later=3w` (models/catalog/relativedays.h).
[[nodiscard]] Result<Filter> filterFromText(const Entity &entity, const QString &text);
[[nodiscard]] QString filterToText(const Entity &entity, const Filter &filter);
