// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>

#include <optional>

/// Both sides' changes of one JSON value put together: members of objects one by one, lists of texts or numbers as sets
/// (what either side added or took away), lists of objects item by item where each has an id, name, text, type or field of
/// its own. Nothing where both changed the same thing in different ways. Linear in the size, quadratic in no list.
[[nodiscard]] std::optional<QJsonValue> mergedJson(const QJsonValue &base, const QJsonValue &theirs, const QJsonValue &mine);
