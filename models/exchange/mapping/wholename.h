// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A whole name in two parts.
struct NameParts
{
    QString given;
    QString surnames;
    bool operator==(const NameParts &) const = default;
};

/// Takes a name apart as people in Spanish-speaking countries write it. "Restrepo Quintero, Luz Dary": the surnames stand before
/// the comma. Else particles (de, del, la, los, san, von …) belong to the word after them; of two words the last is the surname, of
/// four or more the last two are. Of three the last two are ("Luz Restrepo Quintero") unless the second is a common given name
/// ("Luz Dary Restrepo"). Surnames first are seen only where common given names leave no doubt ("PÉREZ GÓMEZ JUAN CARLOS"). One word is
/// a given name: the surname is then missing, and said so. Nothing is left out. Cost: linear.
[[nodiscard]] NameParts splitWholeName(const QString &name);
