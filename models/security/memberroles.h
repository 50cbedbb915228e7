// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QStringList>

/// The roles of an organization, the one that may do most first.
[[nodiscard]] QStringList memberRoles();
/// Those that somebody with `myRole` may give and take there; `everything`: platform administrators and local files.
[[nodiscard]] QStringList rolesGivenBy(const QString &myRole, bool everything);
/// The role's word in the current language.
[[nodiscard]] QString memberRoleName(const QString &role);
/// One sentence: what the role may do.
[[nodiscard]] QString memberRoleSentence(const QString &role);
/// What the database's rules about members mean, in a sentence that says what to do; other errors as they are.
[[nodiscard]] Error explainMemberRefusal(const Error &error);
/// The refusal of such a rule ("last_owner"), made by the program where the database has none.
[[nodiscard]] Error memberRefusal(const QString &rule);
