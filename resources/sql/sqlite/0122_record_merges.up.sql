-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Two records of one person made one. `content` holds what is needed to part them again: what was done, step by step, with the
-- rows that went. The ids are no references: a merged person is gone, and who stays may be merged again.
CREATE TABLE record_merges (
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT chk_record_merges_id_uuid CHECK (length(id) = 36),
    entity TEXT NOT NULL CONSTRAINT chk_record_merges_entity_length CHECK (length(entity) <= 50),
    kept_id TEXT NOT NULL CONSTRAINT chk_record_merges_kept_id_uuid CHECK (length(kept_id) = 36),
    gone_id TEXT NOT NULL CONSTRAINT chk_record_merges_gone_id_uuid CHECK (length(gone_id) = 36),
    kept_label TEXT NOT NULL,
    gone_label TEXT NOT NULL,
    content TEXT NOT NULL CONSTRAINT chk_record_merges_content_json CHECK (content IS NULL OR json_valid(content)),
    merged_by TEXT CONSTRAINT chk_record_merges_merged_by_uuid CHECK (length(merged_by) = 36),
    merged_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_record_merges_merged_at_instant CHECK (merged_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(merged_at, 1, 19), '+0 days') IS substr(merged_at, 1, 19)),
    undone_by TEXT CONSTRAINT chk_record_merges_undone_by_uuid CHECK (length(undone_by) = 36),
    undone_at TEXT CONSTRAINT chk_record_merges_undone_at_instant CHECK (undone_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(undone_at, 1, 19), '+0 days') IS substr(undone_at, 1, 19))
) STRICT;
CREATE INDEX idx_record_merges_merged_at ON record_merges (merged_at);
CREATE INDEX idx_record_merges_gone_id ON record_merges (gone_id);
