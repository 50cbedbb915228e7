// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/database/profile.h"

#include <QFuture>

#include <chrono>
#include <functional>

/// What a database on a server is, seen from Semillero.
enum class SchemaState {
    Ready,  ///< this program's schema
    Empty,  ///< nothing in it: the schema can be made
    Older,  ///< has to be migrated first
    Newer,  ///< made by a newer program
    Foreign ///< holds something else
};

/// What "Test connection" found.
struct ServerReport
{
    QString serverVersion;                ///< "15.10"
    std::chrono::milliseconds latency{0}; ///< one question and its answer
    bool encrypted = false;
    bool identityProven = false; ///< the server's name and certificate were checked (verify-full)
    SchemaState schema = SchemaState::Ready;
    bool mayCreateSchema = false; ///< the login may make or migrate the schema
    QString user;
};

/// What a dialog is handed to look at a server without knowing how.
using ServerProbe = std::function<QFuture<Result<ServerReport>>(const DatabaseProfile &, const QString &password)>;

/// Connects, looks and goes away again. Changes nothing. Blocking, at most about ten seconds.
[[nodiscard]] Result<ServerReport> probeServer(const DatabaseProfile &profile, const QString &password);
