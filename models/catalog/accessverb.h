// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What can be done with the records of a table.
enum class AccessVerb { Read, Create, Change, Remove };
