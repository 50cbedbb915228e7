// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/fielddisplay.h"
#include "models/operations/preferences.h"

/// The locale of numbers and dates: the chosen one; else es_CO or en_US with the language in use, keeping the system's
/// country where its language is the same.
[[nodiscard]] QLocale numberLocale(const QString &numberFormat, const QString &language);

/// The zone in which instants are shown: the preference, else the person's (users.timezone), else the workspace's, else
/// the system's, else America/Bogota. Names that this computer does not know are passed over.
[[nodiscard]] QTimeZone displayZone(const QByteArray &preferred, const QString &persons, const QString &workspaces);

/// All of it for the record tables and forms.
[[nodiscard]] DisplayFormat displayFormat(const Preferences &preferences, const QString &language,
                                          const QString &personsZone, const QString &workspacesZone,
                                          const QString &currency);
