// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/database/database.h"

#include <functional>

/// Copies an SQLite file with its online backup: one snapshot, whatever other connections write meanwhile, without
/// holding them up (WAL). `to` is replaced as one transaction; it must not exist or be an SQLite file. Blocking.
[[nodiscard]] Result<void> copySqlite(const QString &from, const QString &to, const CancelToken &token = CancelToken(),
                                      const std::function<void(int percent)> &progress = {});

/// Ok when the file is a workspace and SQLite finds it whole; else NotAWorkspace, Io ... Reads all of it. The sentence
/// names `shownAs` (empty: the path). Blocking.
[[nodiscard]] Result<void> checkWorkspaceFile(const QString &path, const QString &shownAs = QString());

/// Makes a finished copy one single file without write-ahead log, which can be carried around and read anywhere.
/// Blocking.
[[nodiscard]] Result<void> sealSqlite(const QString &path);
