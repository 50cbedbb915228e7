// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/field.h"

#include <QLocale>

/// A JSON field as people read it: tags in words, a line for each known shape, the compact text for any other.
[[nodiscard]] QString displayJson(const Field &field, const QString &json, const QLocale &locale);
