// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editing/typedvalue.h"
#include "models/exchange/mapping/importmapping.h"

// What the headings of people's spreadsheets mean, in Spanish and English, beside the labels of the catalogue.

/// Letters and digits only, folded: "Correo electrónico:" and "correo_electronico" are one.
[[nodiscard]] QString plainHeading(const QString &heading);
/// The targets that a heading may name, the likeliest first: the path itself ("entrepreneur_id.email"), a field's name or label,
/// words that are known for it ("C.C.", "Celular/WhatsApp", "Marca temporal"). Thread-safe.
[[nodiscard]] QStringList targetsOfHeading(const Catalog &catalog, const Entity &entity, const QString &heading, const TypedFormat &format);
/// Guesses from words inside a longer heading: "¿Cuál es su correo de contacto?".
[[nodiscard]] QStringList guessesOfHeading(const Catalog &catalog, const Entity &entity, const QString &heading);
/// "Segundo apellido", "Middle name": joined to the column that the same target has already.
[[nodiscard]] bool isSecondPart(const QString &heading);
/// The value of a vocabulary that a word of a spreadsheet commonly means ("Finalizado": completed, "F": female); empty: none.
[[nodiscard]] QString commonWordValue(const Vocabulary &vocabulary, const QString &text);
