-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- CASCADE takes the triggers of every table along.
DROP FUNCTION app_private.next_row_version_and_time() CASCADE;
DROP FUNCTION app_private.next_row_version() CASCADE;
