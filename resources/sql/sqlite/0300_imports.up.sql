-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Imports: which file was brought in by whom, what came of its rows, and what is needed to undo it. An import and its chunks are
-- written in the transaction that writes the records, so that there is no import without its records nor the other way round.
-- imported_by and undone_by are no references: who did it is a fact, also when the person is gone.
CREATE TABLE imports (
    id TEXT NOT NULL PRIMARY KEY DEFAULT (new_id()) CONSTRAINT chk_imports_id_uuid CHECK (length(id) = 36),
    entity TEXT NOT NULL CONSTRAINT chk_imports_entity_length CHECK (length(entity) <= 50),
    file_name TEXT NOT NULL DEFAULT '' CONSTRAINT chk_imports_file_name_length CHECK (length(file_name) <= 255),
    file_hash TEXT NOT NULL DEFAULT '' CONSTRAINT chk_imports_file_hash_length CHECK (length(file_hash) <= 64), -- SHA-256 of the bytes
    file_size INTEGER NOT NULL DEFAULT 0,
    mode TEXT NOT NULL CONSTRAINT chk_imports_mode_length CHECK (length(mode) <= 10) CONSTRAINT chk_imports_mode CHECK (mode IN ('create', 'update', 'both')),
    mapping TEXT NOT NULL DEFAULT '{}' CONSTRAINT chk_imports_mapping_json CHECK (mapping IS NULL OR json_valid(mapping)),
    "rows" INTEGER NOT NULL DEFAULT 0 CONSTRAINT chk_imports_rows_integer CHECK ("rows" BETWEEN -2147483648 AND 2147483647),
    created INTEGER NOT NULL DEFAULT 0 CONSTRAINT chk_imports_created_integer CHECK (created BETWEEN -2147483648 AND 2147483647),
    changed INTEGER NOT NULL DEFAULT 0 CONSTRAINT chk_imports_changed_integer CHECK (changed BETWEEN -2147483648 AND 2147483647),
    unchanged INTEGER NOT NULL DEFAULT 0 CONSTRAINT chk_imports_unchanged_integer CHECK (unchanged BETWEEN -2147483648 AND 2147483647),
    refused INTEGER NOT NULL DEFAULT 0 CONSTRAINT chk_imports_refused_integer CHECK (refused BETWEEN -2147483648 AND 2147483647),
    duplicates INTEGER NOT NULL DEFAULT 0 CONSTRAINT chk_imports_duplicates_integer CHECK (duplicates BETWEEN -2147483648 AND 2147483647),
    skipped INTEGER NOT NULL DEFAULT 0 CONSTRAINT chk_imports_skipped_integer CHECK (skipped BETWEEN -2147483648 AND 2147483647),
    changed_fields INTEGER NOT NULL DEFAULT 0 CONSTRAINT chk_imports_changed_fields_integer CHECK (changed_fields BETWEEN -2147483648 AND 2147483647),
    references_created INTEGER NOT NULL DEFAULT 0 CONSTRAINT chk_imports_references_created_integer CHECK (references_created BETWEEN -2147483648 AND 2147483647),
    imported_by TEXT CONSTRAINT chk_imports_imported_by_uuid CHECK (length(imported_by) = 36),
    imported_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_imports_imported_at_instant CHECK (imported_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(imported_at, 1, 19), '+0 days') IS substr(imported_at, 1, 19)), -- created_at of what it made
    job_id TEXT CONSTRAINT chk_imports_job_id_length CHECK (length(job_id) <= 64),
    organization_id TEXT REFERENCES organizations (id) ON DELETE SET NULL CONSTRAINT chk_imports_organization_id_uuid CHECK (length(organization_id) = 36),
    undone_by TEXT CONSTRAINT chk_imports_undone_by_uuid CHECK (length(undone_by) = 36),
    undone_at TEXT CONSTRAINT chk_imports_undone_at_instant CHECK (undone_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(undone_at, 1, 19), '+0 days') IS substr(undone_at, 1, 19)),
    removed INTEGER CONSTRAINT chk_imports_removed_integer CHECK (removed BETWEEN -2147483648 AND 2147483647),
    restored INTEGER CONSTRAINT chk_imports_restored_integer CHECK (restored BETWEEN -2147483648 AND 2147483647),
    kept INTEGER CONSTRAINT chk_imports_kept_integer CHECK (kept BETWEEN -2147483648 AND 2147483647),
    row_version INTEGER NOT NULL DEFAULT 1 CONSTRAINT chk_imports_row_version_integer CHECK (row_version BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT chk_imports_counts CHECK ("rows" = created + changed + unchanged + refused + duplicates + skipped)
) STRICT;
CREATE INDEX idx_imports_imported_at ON imports (imported_at);
CREATE INDEX idx_imports_imported_by ON imports (imported_by);
CREATE INDEX idx_imports_organization_id ON imports (organization_id);
CREATE INDEX idx_imports_file_hash ON imports (file_hash);
CREATE TRIGGER imports_row_version AFTER UPDATE ON imports WHEN NEW.row_version = OLD.row_version
BEGIN
    UPDATE imports SET row_version = OLD.row_version + 1 WHERE id = NEW.id;
END;
CREATE TRIGGER imports_id BEFORE UPDATE OF id ON imports WHEN NEW.id <> OLD.id
BEGIN
    SELECT RAISE(ABORT, 'immutable_id: the id of a record cannot be changed');
END;
CREATE TRIGGER imports_audit_insert AFTER INSERT ON imports
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'created', 'imports', NEW.id, current_instant(),
        NEW.organization_id, NULL, NEW.file_name,
        json_patch('{}', json_object(
            'id', NEW.id,
            'entity', NEW.entity,
            'file_name', NEW.file_name,
            'file_hash', NEW.file_hash,
            'file_size', NEW.file_size,
            'mode', NEW.mode,
            'rows', NEW."rows",
            'created', NEW.created,
            'changed', NEW.changed,
            'unchanged', NEW.unchanged,
            'refused', NEW.refused,
            'duplicates', NEW.duplicates,
            'skipped', NEW.skipped,
            'changed_fields', NEW.changed_fields,
            'references_created', NEW.references_created,
            'imported_by', NEW.imported_by,
            'imported_at', replace(NEW.imported_at, ' ', 'T') || '+00:00',
            'job_id', NEW.job_id,
            'organization_id', NEW.organization_id,
            'undone_by', NEW.undone_by,
            'undone_at', replace(NEW.undone_at, ' ', 'T') || '+00:00',
            'removed', NEW.removed,
            'restored', NEW.restored,
            'kept', NEW.kept));
END;
CREATE TRIGGER imports_audit_delete AFTER DELETE ON imports
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'deleted', 'imports', OLD.id, current_instant(),
        (SELECT id FROM organizations WHERE id = OLD.organization_id), NULL, OLD.file_name,
        json_patch('{}', json_object(
            'id', OLD.id,
            'entity', OLD.entity,
            'file_name', OLD.file_name,
            'file_hash', OLD.file_hash,
            'file_size', OLD.file_size,
            'mode', OLD.mode,
            'rows', OLD."rows",
            'created', OLD.created,
            'changed', OLD.changed,
            'unchanged', OLD.unchanged,
            'refused', OLD.refused,
            'duplicates', OLD.duplicates,
            'skipped', OLD.skipped,
            'changed_fields', OLD.changed_fields,
            'references_created', OLD.references_created,
            'imported_by', OLD.imported_by,
            'imported_at', replace(OLD.imported_at, ' ', 'T') || '+00:00',
            'job_id', OLD.job_id,
            'organization_id', OLD.organization_id,
            'undone_by', OLD.undone_by,
            'undone_at', replace(OLD.undone_at, ' ', 'T') || '+00:00',
            'removed', OLD.removed,
            'restored', OLD.restored,
            'kept', OLD.kept));
END;
CREATE TRIGGER imports_audit_update AFTER UPDATE OF
    entity, file_name, file_hash, file_size, mode, "rows", created, changed, unchanged, refused, duplicates, skipped, changed_fields, references_created, imported_by, imported_at, job_id, organization_id, undone_by, undone_at, removed, restored, kept
ON imports
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'updated', 'imports', NEW.id, current_instant(),
        NEW.organization_id, NULL, NEW.file_name,
        json_group_object(field, json(pair))
        FROM (
            SELECT 'entity' AS field, json_array(OLD.entity, NEW.entity) AS pair WHERE OLD.entity IS NOT NEW.entity
            UNION ALL SELECT 'file_name', json_array(OLD.file_name, NEW.file_name) WHERE OLD.file_name IS NOT NEW.file_name
            UNION ALL SELECT 'file_hash', json_array(OLD.file_hash, NEW.file_hash) WHERE OLD.file_hash IS NOT NEW.file_hash
            UNION ALL SELECT 'file_size', json_array(OLD.file_size, NEW.file_size) WHERE OLD.file_size IS NOT NEW.file_size
            UNION ALL SELECT 'mode', json_array(OLD.mode, NEW.mode) WHERE OLD.mode IS NOT NEW.mode
            UNION ALL SELECT 'rows', json_array(OLD."rows", NEW."rows") WHERE OLD."rows" IS NOT NEW."rows"
            UNION ALL SELECT 'created', json_array(OLD.created, NEW.created) WHERE OLD.created IS NOT NEW.created
            UNION ALL SELECT 'changed', json_array(OLD.changed, NEW.changed) WHERE OLD.changed IS NOT NEW.changed
            UNION ALL SELECT 'unchanged', json_array(OLD.unchanged, NEW.unchanged) WHERE OLD.unchanged IS NOT NEW.unchanged
            UNION ALL SELECT 'refused', json_array(OLD.refused, NEW.refused) WHERE OLD.refused IS NOT NEW.refused
            UNION ALL SELECT 'duplicates', json_array(OLD.duplicates, NEW.duplicates) WHERE OLD.duplicates IS NOT NEW.duplicates
            UNION ALL SELECT 'skipped', json_array(OLD.skipped, NEW.skipped) WHERE OLD.skipped IS NOT NEW.skipped
            UNION ALL SELECT 'changed_fields', json_array(OLD.changed_fields, NEW.changed_fields) WHERE OLD.changed_fields IS NOT NEW.changed_fields
            UNION ALL SELECT 'references_created', json_array(OLD.references_created, NEW.references_created) WHERE OLD.references_created IS NOT NEW.references_created
            UNION ALL SELECT 'imported_by', json_array(OLD.imported_by, NEW.imported_by) WHERE OLD.imported_by IS NOT NEW.imported_by
            UNION ALL SELECT 'imported_at', json_array(replace(OLD.imported_at, ' ', 'T') || '+00:00', replace(NEW.imported_at, ' ', 'T') || '+00:00') WHERE OLD.imported_at IS NOT NEW.imported_at
            UNION ALL SELECT 'job_id', json_array(OLD.job_id, NEW.job_id) WHERE OLD.job_id IS NOT NEW.job_id
            UNION ALL SELECT 'organization_id', json_array(OLD.organization_id, NEW.organization_id) WHERE OLD.organization_id IS NOT NEW.organization_id
            UNION ALL SELECT 'undone_by', json_array(OLD.undone_by, NEW.undone_by) WHERE OLD.undone_by IS NOT NEW.undone_by
            UNION ALL SELECT 'undone_at', json_array(replace(OLD.undone_at, ' ', 'T') || '+00:00', replace(NEW.undone_at, ' ', 'T') || '+00:00') WHERE OLD.undone_at IS NOT NEW.undone_at
            UNION ALL SELECT 'removed', json_array(OLD.removed, NEW.removed) WHERE OLD.removed IS NOT NEW.removed
            UNION ALL SELECT 'restored', json_array(OLD.restored, NEW.restored) WHERE OLD.restored IS NOT NEW.restored
            UNION ALL SELECT 'kept', json_array(OLD.kept, NEW.kept) WHERE OLD.kept IS NOT NEW.kept
        )
    HAVING count(*) > 0;
END;

-- What an import wrote, in portions of records: [{"e": entity, "id": …, "n": row of the file, "new": bool, "v": row_version,
-- "before": {…}, "after": {…}}, …]. Not in the history, which has each of the records anyway.
CREATE TABLE import_chunks (
    id TEXT NOT NULL PRIMARY KEY DEFAULT (new_id()) CONSTRAINT chk_import_chunks_id_uuid CHECK (length(id) = 36),
    import_id TEXT NOT NULL REFERENCES imports (id) ON DELETE CASCADE CONSTRAINT chk_import_chunks_import_id_uuid CHECK (length(import_id) = 36),
    position INTEGER NOT NULL CONSTRAINT chk_import_chunks_position_integer CHECK (position BETWEEN -2147483648 AND 2147483647),
    content TEXT NOT NULL CONSTRAINT chk_import_chunks_content_json CHECK (content IS NULL OR json_valid(content)),

    CONSTRAINT uq_import_chunks_import_id_position UNIQUE (import_id, position)
) STRICT;

-- Chunks hold what is in people's records: they are there for undoing, and gone when that is over.
CREATE TRIGGER imports_forget_old_chunks AFTER INSERT ON imports
BEGIN
    DELETE FROM import_chunks WHERE import_id IN (
        SELECT id FROM imports WHERE imported_at < strftime('%Y-%m-%d %H:%M:%f', current_instant(), '-31 days') || '000');
END;
