-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Mappings of imports and layouts of exports under a name: which columns are which fields, for last month's form or a funder's
-- template. They hold headings, words and constants, never what stands in a file. Kept for their owner, or shared with an
-- organization (with everybody where none is named).
CREATE TABLE exchange_layouts (
    id TEXT NOT NULL PRIMARY KEY DEFAULT (new_id()) CONSTRAINT chk_exchange_layouts_id_uuid CHECK (length(id) = 36),
    kind TEXT NOT NULL CONSTRAINT chk_exchange_layouts_kind_length CHECK (length(kind) <= 10) CONSTRAINT chk_exchange_layouts_kind CHECK (kind IN ('import', 'export')),
    entity TEXT NOT NULL CONSTRAINT chk_exchange_layouts_entity_length CHECK (length(entity) <= 50), -- whose records
    name TEXT NOT NULL CONSTRAINT chk_exchange_layouts_name_length CHECK (length(name) <= 100) CONSTRAINT chk_exchange_layouts_name CHECK (trim(name) <> ''),
    owner_id TEXT REFERENCES users (id) ON DELETE CASCADE CONSTRAINT chk_exchange_layouts_owner_id_uuid CHECK (length(owner_id) = 36), -- NULL: made before the program knew who was at work
    organization_id TEXT REFERENCES organizations (id) ON DELETE SET NULL CONSTRAINT chk_exchange_layouts_organization_id_uuid CHECK (length(organization_id) = 36),
    shared INTEGER NOT NULL DEFAULT 0 CONSTRAINT chk_exchange_layouts_shared_bool CHECK (shared IN (0, 1)),
    content TEXT NOT NULL DEFAULT '{}' CONSTRAINT chk_exchange_layouts_content_json CHECK (content IS NULL OR json_valid(content)) CONSTRAINT chk_exchange_layouts_content CHECK (json_type(content) = 'object'),
    row_version INTEGER NOT NULL DEFAULT 1 CONSTRAINT chk_exchange_layouts_row_version_integer CHECK (row_version BETWEEN -2147483648 AND 2147483647),
    created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_exchange_layouts_created_at_instant CHECK (created_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(created_at, 1, 19), '+0 days') IS substr(created_at, 1, 19)),
    updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_exchange_layouts_updated_at_instant CHECK (updated_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(updated_at, 1, 19), '+0 days') IS substr(updated_at, 1, 19))
) STRICT;
CREATE INDEX idx_exchange_layouts_entity ON exchange_layouts (entity, kind);
CREATE INDEX idx_exchange_layouts_owner_id ON exchange_layouts (owner_id);
CREATE INDEX idx_exchange_layouts_organization_id ON exchange_layouts (organization_id);
CREATE TRIGGER exchange_layouts_row_version AFTER UPDATE ON exchange_layouts WHEN NEW.row_version = OLD.row_version
BEGIN
    UPDATE exchange_layouts SET row_version = OLD.row_version + 1, updated_at = current_instant() WHERE id = NEW.id;
END;
CREATE TRIGGER exchange_layouts_id BEFORE UPDATE OF id ON exchange_layouts WHEN NEW.id <> OLD.id
BEGIN
    SELECT RAISE(ABORT, 'immutable_id: the id of a record cannot be changed');
END;
CREATE TRIGGER exchange_layouts_audit_insert AFTER INSERT ON exchange_layouts
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'created', 'exchange_layouts', NEW.id, current_instant(),
        NEW.organization_id, NULL, NEW.name,
        json_patch('{}', json_object(
            'id', NEW.id,
            'kind', NEW.kind,
            'entity', NEW.entity,
            'name', NEW.name,
            'owner_id', NEW.owner_id,
            'organization_id', NEW.organization_id,
            'shared', json(iif(NEW.shared, 'true', 'false')),
            'content', json(NEW.content),
            'created_at', replace(NEW.created_at, ' ', 'T') || '+00:00'));
END;
CREATE TRIGGER exchange_layouts_audit_delete AFTER DELETE ON exchange_layouts
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'deleted', 'exchange_layouts', OLD.id, current_instant(),
        (SELECT id FROM organizations WHERE id = OLD.organization_id), NULL, OLD.name,
        json_patch('{}', json_object(
            'id', OLD.id,
            'kind', OLD.kind,
            'entity', OLD.entity,
            'name', OLD.name,
            'owner_id', OLD.owner_id,
            'organization_id', OLD.organization_id,
            'shared', json(iif(OLD.shared, 'true', 'false')),
            'content', json(OLD.content),
            'created_at', replace(OLD.created_at, ' ', 'T') || '+00:00'));
END;
CREATE TRIGGER exchange_layouts_audit_update AFTER UPDATE OF
    kind, entity, name, owner_id, organization_id, shared, content, created_at
ON exchange_layouts
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'updated', 'exchange_layouts', NEW.id, current_instant(),
        NEW.organization_id, NULL, NEW.name,
        json_group_object(field, json(pair))
        FROM (
            SELECT 'kind' AS field, json_array(OLD.kind, NEW.kind) AS pair WHERE OLD.kind IS NOT NEW.kind
            UNION ALL SELECT 'entity', json_array(OLD.entity, NEW.entity) WHERE OLD.entity IS NOT NEW.entity
            UNION ALL SELECT 'name', json_array(OLD.name, NEW.name) WHERE OLD.name IS NOT NEW.name
            UNION ALL SELECT 'owner_id', json_array(OLD.owner_id, NEW.owner_id) WHERE OLD.owner_id IS NOT NEW.owner_id
            UNION ALL SELECT 'organization_id', json_array(OLD.organization_id, NEW.organization_id) WHERE OLD.organization_id IS NOT NEW.organization_id
            UNION ALL SELECT 'shared', json_array(json(iif(OLD.shared, 'true', 'false')), json(iif(NEW.shared, 'true', 'false'))) WHERE OLD.shared IS NOT NEW.shared
            UNION ALL SELECT 'content', json_array(json(OLD.content), json(NEW.content)) WHERE OLD.content IS NOT NEW.content
            UNION ALL SELECT 'created_at', json_array(replace(OLD.created_at, ' ', 'T') || '+00:00', replace(NEW.created_at, ' ', 'T') || '+00:00') WHERE OLD.created_at IS NOT NEW.created_at
        )
    HAVING count(*) > 0;
END;
