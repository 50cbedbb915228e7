-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A list as somebody wants to find it again: search, filters, columns, order, groups. Kept for its owner, or shared with an
-- organization (with everybody where none is named).
CREATE TABLE saved_views (
    id TEXT NOT NULL PRIMARY KEY DEFAULT (new_id()) CONSTRAINT chk_saved_views_id_uuid CHECK (length(id) = 36),
    entity TEXT NOT NULL CONSTRAINT chk_saved_views_entity_length CHECK (length(entity) <= 50), -- whose list
    name TEXT NOT NULL CONSTRAINT chk_saved_views_name_length CHECK (length(name) <= 100) CONSTRAINT chk_saved_views_name CHECK (trim(name) <> ''),
    owner_id TEXT REFERENCES users (id) ON DELETE CASCADE CONSTRAINT chk_saved_views_owner_id_uuid CHECK (length(owner_id) = 36), -- NULL: made before the program knew who was at work
    organization_id TEXT REFERENCES organizations (id) ON DELETE SET NULL CONSTRAINT chk_saved_views_organization_id_uuid CHECK (length(organization_id) = 36),
    shared INTEGER NOT NULL DEFAULT 0 CONSTRAINT chk_saved_views_shared_bool CHECK (shared IN (0, 1)),
    position INTEGER NOT NULL DEFAULT 0 CONSTRAINT chk_saved_views_position_integer CHECK (position BETWEEN -2147483648 AND 2147483647),
    state TEXT NOT NULL DEFAULT '{}' CONSTRAINT chk_saved_views_state_json CHECK (state IS NULL OR json_valid(state)),
    row_version INTEGER NOT NULL DEFAULT 1 CONSTRAINT chk_saved_views_row_version_integer CHECK (row_version BETWEEN -2147483648 AND 2147483647),
    created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_saved_views_created_at_instant CHECK (created_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(created_at, 1, 19), '+0 days') IS substr(created_at, 1, 19)),
    updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_saved_views_updated_at_instant CHECK (updated_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(updated_at, 1, 19), '+0 days') IS substr(updated_at, 1, 19))
) STRICT;
CREATE INDEX idx_saved_views_entity ON saved_views (entity, position, id);
CREATE INDEX idx_saved_views_owner_id ON saved_views (owner_id);
CREATE INDEX idx_saved_views_organization_id ON saved_views (organization_id);
CREATE TRIGGER saved_views_row_version AFTER UPDATE ON saved_views WHEN NEW.row_version = OLD.row_version
BEGIN
    UPDATE saved_views SET row_version = OLD.row_version + 1, updated_at = current_instant() WHERE id = NEW.id;
END;
CREATE TRIGGER saved_views_id BEFORE UPDATE OF id ON saved_views WHEN NEW.id <> OLD.id
BEGIN
    SELECT RAISE(ABORT, 'immutable_id: the id of a record cannot be changed');
END;
CREATE TRIGGER saved_views_audit_insert AFTER INSERT ON saved_views
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'created', 'saved_views', NEW.id, current_instant(),
        NEW.organization_id, NULL, NEW.name,
        json_patch('{}', json_object(
            'id', NEW.id,
            'entity', NEW.entity,
            'name', NEW.name,
            'owner_id', NEW.owner_id,
            'organization_id', NEW.organization_id,
            'shared', json(iif(NEW.shared, 'true', 'false')),
            'state', json(NEW.state),
            'created_at', replace(NEW.created_at, ' ', 'T') || '+00:00'));
END;
CREATE TRIGGER saved_views_audit_delete AFTER DELETE ON saved_views
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'deleted', 'saved_views', OLD.id, current_instant(),
        (SELECT id FROM organizations WHERE id = OLD.organization_id), NULL, OLD.name,
        json_patch('{}', json_object(
            'id', OLD.id,
            'entity', OLD.entity,
            'name', OLD.name,
            'owner_id', OLD.owner_id,
            'organization_id', OLD.organization_id,
            'shared', json(iif(OLD.shared, 'true', 'false')),
            'state', json(OLD.state),
            'created_at', replace(OLD.created_at, ' ', 'T') || '+00:00'));
END;
CREATE TRIGGER saved_views_audit_update AFTER UPDATE OF
    entity, name, owner_id, organization_id, shared, state, created_at
ON saved_views
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'updated', 'saved_views', NEW.id, current_instant(),
        NEW.organization_id, NULL, NEW.name,
        json_group_object(field, json(pair))
        FROM (
            SELECT 'entity' AS field, json_array(OLD.entity, NEW.entity) AS pair WHERE OLD.entity IS NOT NEW.entity
            UNION ALL SELECT 'name', json_array(OLD.name, NEW.name) WHERE OLD.name IS NOT NEW.name
            UNION ALL SELECT 'owner_id', json_array(OLD.owner_id, NEW.owner_id) WHERE OLD.owner_id IS NOT NEW.owner_id
            UNION ALL SELECT 'organization_id', json_array(OLD.organization_id, NEW.organization_id) WHERE OLD.organization_id IS NOT NEW.organization_id
            UNION ALL SELECT 'shared', json_array(json(iif(OLD.shared, 'true', 'false')), json(iif(NEW.shared, 'true', 'false'))) WHERE OLD.shared IS NOT NEW.shared
            UNION ALL SELECT 'state', json_array(json(OLD.state), json(NEW.state)) WHERE OLD.state IS NOT NEW.state
            UNION ALL SELECT 'created_at', json_array(replace(OLD.created_at, ' ', 'T') || '+00:00', replace(NEW.created_at, ' ', 'T') || '+00:00') WHERE OLD.created_at IS NOT NEW.created_at
        )
    HAVING count(*) > 0;
END;
