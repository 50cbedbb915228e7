// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// The words of a text as the search knows them, in C++ and on both engines (PostgreSQL: app.search_words, SQLite:
/// search_words): folded (fold.h), cut at everything that is no letter and no decimal digit (ñ is a letter), of at most 64
/// characters each, each once, in the order of the text. "José-Luis, 2.ª edición" gives jose, luis, 2, edicion. Cost: linear.
[[nodiscard]] QStringList foldedWords(QStringView text);
