-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Pairs of people who look alike and are not the same, so that nobody is asked twice. No references: a pair that is gone does no
-- harm, and counts again when a merge is undone.
CREATE TABLE duplicate_dismissals (
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT chk_duplicate_dismissals_id_uuid CHECK (length(id) = 36),
    first_id TEXT NOT NULL CONSTRAINT chk_duplicate_dismissals_first_id_uuid CHECK (length(first_id) = 36),
    second_id TEXT NOT NULL CONSTRAINT chk_duplicate_dismissals_second_id_uuid CHECK (length(second_id) = 36),
    dismissed_by TEXT CONSTRAINT chk_duplicate_dismissals_dismissed_by_uuid CHECK (length(dismissed_by) = 36),
    dismissed_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_duplicate_dismissals_dismissed_at_instant CHECK (dismissed_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(dismissed_at, 1, 19), '+0 days') IS substr(dismissed_at, 1, 19)),

    CONSTRAINT chk_duplicate_dismissals_order CHECK (first_id < second_id),
    CONSTRAINT uq_duplicate_dismissals_first_id_second_id UNIQUE (first_id, second_id)
) STRICT;
