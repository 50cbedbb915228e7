-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The recycle list: one line for each deletion, whose rows stand in deleted_records under the same batch. What the list shows
-- is kept here, so that it costs the same however many rows went.
CREATE TABLE deletions (
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT chk_deletions_id_uuid CHECK (length(id) = 36), -- the batch
    entity TEXT NOT NULL CONSTRAINT chk_deletions_entity_length CHECK (length(entity) <= 50),
    label TEXT NOT NULL DEFAULT '', -- the names of the first records
    records INTEGER NOT NULL CONSTRAINT chk_deletions_records_integer CHECK (records BETWEEN -2147483648 AND 2147483647),
    dependents INTEGER NOT NULL DEFAULT 0 CONSTRAINT chk_deletions_dependents_integer CHECK (dependents BETWEEN -2147483648 AND 2147483647), -- what went with them
    "by" TEXT CONSTRAINT chk_deletions_by_uuid CHECK (length("by") = 36), -- no reference: the person may be gone as well
    at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_deletions_at_instant CHECK (at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(at, 1, 19), '+0 days') IS substr(at, 1, 19)),
    due_since TEXT CONSTRAINT chk_deletions_due_since_instant CHECK (due_since GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(due_since, 1, 19), '+0 days') IS substr(due_since, 1, 19)) -- seen to be old enough to go for good; gone when seen again a week later
) STRICT;
CREATE INDEX idx_deletions_at ON deletions (at, id);
CREATE INDEX idx_deleted_records_id ON deleted_records (id);

INSERT INTO deletions (id, entity, label, records, dependents, "by", at)
SELECT k.batch, k.entity,
    coalesce((SELECT min(coalesce(json_extract(d."row", '$.name'), json_extract(d."row", '$.title'))) FROM deleted_records d
              WHERE d.batch = k.batch AND d.entity = k.entity), ''),
    k.rows, k.total - k.rows, k."by", k.at
FROM (
    SELECT batch, entity, count(*) AS rows, max("by") AS "by", max(at) AS at,
        sum(count(*)) OVER (PARTITION BY batch) AS total,
        row_number() OVER (PARTITION BY batch ORDER BY count(*), entity) AS place
    FROM deleted_records
    WHERE json_type("row", '$._unlinked') IS NULL
    GROUP BY batch, entity
) k
WHERE k.place = 1;

-- What everybody in a workspace agreed on, such as how long deleted records are kept.
CREATE TABLE workspace_settings (
    id TEXT NOT NULL PRIMARY KEY DEFAULT (new_id()) CONSTRAINT chk_workspace_settings_id_uuid CHECK (length(id) = 36),
    name TEXT NOT NULL CONSTRAINT chk_workspace_settings_name_length CHECK (length(name) <= 50),
    value TEXT NOT NULL CONSTRAINT chk_workspace_settings_value_length CHECK (length(value) <= 500),
    row_version INTEGER NOT NULL DEFAULT 1 CONSTRAINT chk_workspace_settings_row_version_integer CHECK (row_version BETWEEN -2147483648 AND 2147483647),

    CONSTRAINT uq_workspace_settings_name UNIQUE (name)
) STRICT;
CREATE TRIGGER workspace_settings_row_version AFTER UPDATE ON workspace_settings WHEN NEW.row_version = OLD.row_version
BEGIN
    UPDATE workspace_settings SET row_version = OLD.row_version + 1 WHERE id = NEW.id;
END;
CREATE TRIGGER workspace_settings_id BEFORE UPDATE OF id ON workspace_settings WHEN NEW.id <> OLD.id
BEGIN
    SELECT RAISE(ABORT, 'immutable_id: the id of a record cannot be changed');
END;
CREATE TRIGGER workspace_settings_audit_insert AFTER INSERT ON workspace_settings
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'created', 'workspace_settings', NEW.id, current_instant(),
        NULL, NULL, NEW.name, json_object('id', NEW.id, 'name', NEW.name, 'value', NEW.value);
END;
CREATE TRIGGER workspace_settings_audit_delete AFTER DELETE ON workspace_settings
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'deleted', 'workspace_settings', OLD.id, current_instant(),
        NULL, NULL, OLD.name, json_object('id', OLD.id, 'name', OLD.name, 'value', OLD.value);
END;
CREATE TRIGGER workspace_settings_audit_update AFTER UPDATE OF name, value ON workspace_settings
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'updated', 'workspace_settings', NEW.id, current_instant(),
        NULL, NULL, NEW.name,
        json_group_object(field, json(pair))
        FROM (
            SELECT 'name' AS field, json_array(OLD.name, NEW.name) AS pair WHERE OLD.name IS NOT NEW.name
            UNION ALL SELECT 'value', json_array(OLD.value, NEW.value) WHERE OLD.value IS NOT NEW.value
        )
    HAVING count(*) > 0;
END;
