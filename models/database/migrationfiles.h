// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/migrator.h"

/// The steps that the program brings for an engine, by number. Read once from the resources.
[[nodiscard]] const QList<Migration> &migrationFiles(Engine engine);

/// Steps of a folder, by number: NNNN_name.up.sql with its NNNN_name.down.sql beside it.
[[nodiscard]] QList<Migration> readMigrationFiles(const QString &folder);

/// The text of roles.sql (PostgreSQL).
[[nodiscard]] QString rolesScript();
