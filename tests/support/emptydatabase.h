// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/profile.h"

#include <QTemporaryDir>

#include <memory>

/// An unmigrated database: no file yet, or an empty PostgreSQL database with the superuser's profile. For tests of
/// migrations, workspaces and semilleroctl migrate. nullptr after failing the running test.
class EmptyDatabase final
{
public:
    [[nodiscard]] static std::unique_ptr<EmptyDatabase> create(Engine engine);
    ~EmptyDatabase();
    Q_DISABLE_COPY_MOVE(EmptyDatabase)

    [[nodiscard]] const DatabaseProfile &profile() const { return m_profile; }

private:
    EmptyDatabase() = default;

    QTemporaryDir m_folder;
    DatabaseProfile m_profile;
};
