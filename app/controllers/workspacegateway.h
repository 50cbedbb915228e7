// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/signingateway.h"
#include "models/database/database.h"
#include "models/operations/serverprobe.h"

#include <functional>

class Catalog;

/// What opening workspaces needs from the layers below, as functions, so that tests put others in their place. Every
/// call returns at once.
struct WorkspaceGateway
{
    using Opened = Result<std::shared_ptr<Database>>;

    std::function<QFuture<Opened>(const DatabaseProfile &, const QString &password)> open;
    /// A new workspace file, empty or with the demo ecosystem; nothing is left where it fails or is cancelled.
    std::function<QFuture<Result<void>>(const QString &filePath, bool demo, const CancelToken &token)> create;
    std::function<QFuture<Result<QStringList>>(const DatabaseProfile &, const QString &password)> migrate;
    ServerProbe probe;
    SignInGatewayMaker signIn; ///< empty: nobody has to

    /// The real ones. `clock` and `catalog` outlive the program's work.
    [[nodiscard]] static WorkspaceGateway standard(const Clock &clock, const Catalog &catalog);
};
