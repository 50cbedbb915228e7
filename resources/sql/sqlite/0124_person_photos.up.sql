-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The photo of a person: a small square JPEG in base64, beside and not inside users, so that lists and the history stay light.
-- users.avatar_url stays what other programs put there; it is never fetched.
CREATE TABLE person_photos (
    id TEXT NOT NULL PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE CONSTRAINT chk_person_photos_id_uuid CHECK (length(id) = 36),
    image TEXT NOT NULL,
    updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_person_photos_updated_at_instant CHECK (updated_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(updated_at, 1, 19), '+0 days') IS substr(updated_at, 1, 19)),
    updated_by TEXT REFERENCES users (id) ON DELETE SET NULL CONSTRAINT chk_person_photos_updated_by_uuid CHECK (length(updated_by) = 36),
    row_version INTEGER NOT NULL DEFAULT 1 CONSTRAINT chk_person_photos_row_version_integer CHECK (row_version BETWEEN -2147483648 AND 2147483647),

    CONSTRAINT chk_person_photos_image CHECK (length(image) <= 65536)
) STRICT;

CREATE TRIGGER person_photos_row_version AFTER UPDATE ON person_photos WHEN NEW.row_version = OLD.row_version
BEGIN
    UPDATE person_photos SET row_version = OLD.row_version + 1, updated_at = current_instant() WHERE id = NEW.id;
END;
CREATE TRIGGER person_photos_id BEFORE UPDATE OF id ON person_photos WHEN NEW.id <> OLD.id
BEGIN
    SELECT RAISE(ABORT, 'immutable_id: the id of a record cannot be changed');
END;

CREATE TRIGGER person_photos_audit_insert AFTER INSERT ON person_photos
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'created', 'person_photos', NEW.id, current_instant(),
        NULL, NULL, (SELECT first_name || ' ' || last_name FROM users WHERE id = NEW.id),
        json_patch('{}', json_object(
            'id', NEW.id));
END;
CREATE TRIGGER person_photos_audit_delete AFTER DELETE ON person_photos
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'deleted', 'person_photos', OLD.id, current_instant(),
        NULL, NULL, (SELECT first_name || ' ' || last_name FROM users WHERE id = OLD.id),
        json_patch('{}', json_object(
            'id', OLD.id));
END;
CREATE TRIGGER person_photos_audit_update AFTER UPDATE OF image ON person_photos WHEN OLD.image IS NOT NEW.image
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'updated', 'person_photos', NEW.id, current_instant(),
        NULL, NULL, (SELECT first_name || ' ' || last_name FROM users WHERE id = NEW.id), json_object('_secret_changed', json('true'));
END;
