// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

/// A text that stands in the sources and is translated when it is shown, so that the language can change at run time.
/// lupdate finds it because `text` is an alias of `translate` (resources/cmake/SemilleroTranslations.cmake).
struct Text
{
    const char *context = nullptr;
    const char *source = nullptr;
    const char *comment = nullptr; ///< tells equal English words apart: "Active" of a program is "Activo", of a cohort "Activa"

    [[nodiscard]] QString translated() const
    {
        return source == nullptr ? QString() : QCoreApplication::translate(context, source, comment);
    }
    [[nodiscard]] QString translated(int n) const { return QCoreApplication::translate(context, source, comment, n); }
    [[nodiscard]] bool isEmpty() const { return source == nullptr; }
};

/// Marks a text for translation where it stands: `text("catalog", "Active", "programs.status")`. Literals only.
[[nodiscard]] constexpr Text text(const char *context, const char *source, const char *comment = nullptr)
{
    return Text{context, source, comment};
}
