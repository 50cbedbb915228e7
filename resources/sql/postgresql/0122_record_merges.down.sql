-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
DROP FUNCTION app.merge_traces(uuid, boolean);
REVOKE UPDATE (created_by) ON users FROM ecosystem_app;
DROP TABLE record_merges;
