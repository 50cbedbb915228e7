-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

DROP TABLE workspace_settings;
DROP INDEX idx_deleted_records_id;
DROP TABLE deletions;
