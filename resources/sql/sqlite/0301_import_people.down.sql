-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A file has no roles: who has the file may read and write all of it.
SELECT 1;
