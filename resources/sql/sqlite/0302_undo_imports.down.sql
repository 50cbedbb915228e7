-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A file has no roles: who has it may undo any import.
SELECT 1;
