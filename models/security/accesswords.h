// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/accessentry.h"

#include <QLocale>

/// What a source of access gives, in words made from the rights table: "Reads and changes everything of Cámara de Comercio.
/// Gives and takes access." An access that gives nothing now says why.
[[nodiscard]] QString accessSentence(const AccessEntry &entry, const QLocale &locale);
/// "Platform administrator", "Coordinator", "Entrepreneur": the role as people call it.
[[nodiscard]] QString accessRoleName(const AccessEntry &entry);
