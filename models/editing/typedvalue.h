// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/fielddisplay.h"
#include "models/core/result.h"

#include <functional>

/// How people write values elsewhere. Thread-safe where `words` is.
struct TypedFormat
{
    DisplayFormat display;
    /// A text in every language of the program, so that "Activo" and "Active" are both read; empty: as it is shown now.
    std::function<QStringList(const Text &)> words;

    [[nodiscard]] QStringList spellings(const Text &text) const;
};

/// The value that somebody typed into a cell of a spreadsheet, by the locale: `1.234,56`, `$ 1.234`, `31/12/2026` or
/// `2026-12-31`, sí/no, the word or the value of a vocabulary in either language, tags with commas or semicolons. Empty
/// text is NULL. References are ids here: whoever knows the records turns names into ids before. Else the field's sentence.
[[nodiscard]] Result<QVariant> typedValue(const Field &field, const QString &text, const TypedFormat &format);
