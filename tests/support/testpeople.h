// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/database/access.h"

/// The platform administrator that every test database has.
inline constexpr const char *testAdministratorId = "01900000-0000-7000-8000-0000000000ad";
inline constexpr const char *testAdministratorFirstName = "Test";
inline constexpr const char *testAdministratorLastName = "Administrator";

/// Puts the administrator into a new workspace file, without a trace in its history.
[[nodiscard]] Result<void> addTestAdministrator(const QString &file, const Clock &clock);
/// The same as SQL for PostgreSQL's superuser.
[[nodiscard]] QString testAdministratorSql();

/// Makes a person a platform administrator without triggers, so that nothing else changes.
[[nodiscard]] QString promotionSql(const QString &userId);

/// A session that nobody had to type a password for.
struct TestSession
{
    QByteArray token;
    Access access;
};

/// Signs a person in, beside the program's own way, for ecosystem_app. PostgreSQL only.
[[nodiscard]] Result<TestSession> startTestSession(const QString &database, const QString &userId);
