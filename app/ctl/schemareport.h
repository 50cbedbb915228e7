// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/commandcontext.h"

#include <QStringList>

/// What happened to the steps of a schema.
enum class SchemaWork { Planned, Applied, TakenBack };

/// Tells it: a line a step for people, {"dry_run":…,"steps":[…]} with --json.
void writeSchemaSteps(const QStringList &steps, SchemaWork work, CommandContext &context);
