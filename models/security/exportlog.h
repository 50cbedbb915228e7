// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/entity.h"
#include "models/catalog/query.h"
#include "models/core/result.h"
#include "models/database/executor.h"

#include <QStringList>

/// What leaves the program.
struct ExportNote
{
    QString entity;       ///< the table; "workspace" for all of it
    qint64 rows = 0;
    QStringList fields;   ///< names of columns
    QString filters;      ///< search and filters as text (filterText); no values of records beyond them
    QString destination;  ///< "clipboard", "file", "access_review", "backup", "semilleroctl"
    QString name;         ///< the file's name without its folder; may be empty
    QString organizationId; ///< whose log it belongs to; empty: the exporter's only organization, else nobody's
};

/// Writes an export into the log: action 'exported'. Every way out calls it before it hands anything over, and hands over
/// nothing when it fails. Blocking, in the executor's thread.
[[nodiscard]] Result<void> logExport(Executor &executor, const ExportNote &note);

/// Search and filters of a query as one text, in the form that semilleroctl takes.
[[nodiscard]] QString exportFilterText(const Entity &entity, const Query &query);
