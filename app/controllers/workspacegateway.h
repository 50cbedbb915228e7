// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/database.h"
#include "models/operations/serverprobe.h"

#include <functional>

/// What opening workspaces needs from the layers below, as functions, so that tests put others in their place. Every call
/// returns at once; `progress` is called in a working thread.
struct WorkspaceGateway
{
    using Opened = Result<std::shared_ptr<Database>>;
    using Progress = std::function<void(int percent)>;

    std::function<QFuture<Opened>(const DatabaseProfile &, const QString &password)> open;
    std::function<QFuture<Result<void>>(const QString &filePath)> create;
    std::function<QFuture<Result<QStringList>>(const DatabaseProfile &, const QString &password)> migrate;
    std::function<QFuture<Result<void>>(std::shared_ptr<Database>, CancelToken, Progress)> writeDemo;
    ServerProbe probe;

    /// The real ones. `clock` and `catalog` outlive the program's work.
    [[nodiscard]] static WorkspaceGateway standard(const Clock &clock, const class Catalog &catalog);
};
