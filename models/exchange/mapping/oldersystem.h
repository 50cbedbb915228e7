// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/mapping/importmapping.h"
#include "models/exchange/reading/sourcetable.h"

#include <QStringView>

/// The kind of person (users.user_type) that a role of an older system means, in Spanish, English and as systems spell them:
/// "Mentora", "ROLE_ADMIN", "startup founder", "inversionista". Empty: not known, and nobody guesses.
[[nodiscard]] QString userTypeOfRole(const QString &role);
/// What is kept of a password of an older system: a bcrypt hash ($2a$, $2b$, $2y$; cost 4 to 14) as $2a$, which the server's
/// check reads. Anything else (plain text, MD5, nothing): empty, and the person must set a password.
[[nodiscard]] QString keptPasswordHash(QStringView text);
/// True for a column that holds passwords, by its heading in either language. Its cells are shown nowhere.
[[nodiscard]] bool isPasswordHeading(const QString &heading);
/// Takes passwords out of a file's rows, so that no plan, list of refused rows or log can show them: a hash that is kept stays,
/// everything else in those columns is emptied. Columns by the mapping and by their headings. Cost: linear.
void hidePasswords(SourceTable &table, const ImportMapping &mapping);
