// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// Makes a database of the tests' own server with `rows` projects and as many people (an eighth of them in the first of eight
/// organizations, triggers off), and prints rows 16: a page of 200 projects and of 200 people as every kind of reader, with
/// policies and the list's own scope, against the same statement as the superuser, whom no policy holds; and what the history
/// costs a bulk write, against the same without triggers. Blocking; two minutes a million.
void benchSecurity(qint64 rows);
