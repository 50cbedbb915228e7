-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

CALL app_private.unprotect('workspace_settings');
DROP TABLE workspace_settings;
DROP INDEX idx_deleted_records_id;
CALL app_private.unprotect('deletions');
DROP TABLE deletions;
