-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who checked an organization, a mentor or the identity of a person, when, and what they noted. The columns that lists show
-- (organizations.verification_status, allies.verification_status, users.is_verified) say the last decision.
CREATE TABLE verifications (
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT chk_verifications_id_uuid CHECK (length(id) = 36),
    subject TEXT NOT NULL CONSTRAINT chk_verifications_subject_length CHECK (length(subject) <= 20) CONSTRAINT chk_verifications_subject CHECK (subject IN ('organizations', 'allies', 'users')),
    organization_id TEXT REFERENCES organizations (id) ON DELETE CASCADE CONSTRAINT chk_verifications_organization_id_uuid CHECK (length(organization_id) = 36),
    person_id TEXT REFERENCES users (id) ON DELETE CASCADE CONSTRAINT chk_verifications_person_id_uuid CHECK (length(person_id) = 36),
    status TEXT NOT NULL CONSTRAINT chk_verifications_status_length CHECK (length(status) <= 20) CONSTRAINT chk_verifications_status CHECK (status IN ('pending', 'verified', 'rejected')),
    note TEXT,
    decided_by TEXT REFERENCES users (id) CONSTRAINT chk_verifications_decided_by_uuid CHECK (length(decided_by) = 36),
    decided_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_verifications_decided_at_instant CHECK (decided_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(decided_at, 1, 19), '+0 days') IS substr(decided_at, 1, 19)),
    row_version INTEGER NOT NULL DEFAULT 1 CONSTRAINT chk_verifications_row_version_integer CHECK (row_version BETWEEN -2147483648 AND 2147483647),

    CONSTRAINT chk_verifications_about CHECK (
        (subject = 'organizations') = (organization_id IS NOT NULL) AND (subject = 'organizations') = (person_id IS NULL))
) STRICT;
CREATE INDEX idx_verifications_organization ON verifications (organization_id, decided_at);
CREATE INDEX idx_verifications_person ON verifications (person_id, decided_at);
CREATE INDEX idx_verifications_decided_by ON verifications (decided_by);
CREATE INDEX idx_verifications_decided_at_id ON verifications (decided_at, id);

CREATE TRIGGER verifications_row_version AFTER UPDATE ON verifications WHEN NEW.row_version = OLD.row_version
BEGIN
    UPDATE verifications SET row_version = OLD.row_version + 1 WHERE id = NEW.id;
END;
CREATE TRIGGER verifications_id BEFORE UPDATE OF id ON verifications WHEN NEW.id <> OLD.id
BEGIN
    SELECT RAISE(ABORT, 'immutable_id: the id of a record cannot be changed');
END;

CREATE TRIGGER verifications_audit_insert AFTER INSERT ON verifications
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'created', 'verifications', NEW.id, current_instant(),
        NEW.organization_id, NULL, coalesce((SELECT first_name || ' ' || last_name FROM users WHERE id = NEW.person_id), (SELECT name FROM organizations WHERE id = NEW.organization_id)),
        json_patch('{}', json_object(
            'id', NEW.id,
            'subject', NEW.subject,
            'organization_id', NEW.organization_id,
            'person_id', NEW.person_id,
            'status', NEW.status,
            'note', NEW.note,
            'decided_by', NEW.decided_by,
            'decided_at', replace(NEW.decided_at, ' ', 'T') || '+00:00'));
END;
CREATE TRIGGER verifications_audit_delete AFTER DELETE ON verifications
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'deleted', 'verifications', OLD.id, current_instant(),
        (SELECT id FROM organizations WHERE id = OLD.organization_id), NULL, coalesce((SELECT first_name || ' ' || last_name FROM users WHERE id = OLD.person_id), (SELECT name FROM organizations WHERE id = OLD.organization_id)),
        json_patch('{}', json_object(
            'id', OLD.id,
            'subject', OLD.subject,
            'organization_id', OLD.organization_id,
            'person_id', OLD.person_id,
            'status', OLD.status,
            'note', OLD.note,
            'decided_by', OLD.decided_by,
            'decided_at', replace(OLD.decided_at, ' ', 'T') || '+00:00'));
END;
CREATE TRIGGER verifications_audit_update AFTER UPDATE OF
    subject, organization_id, person_id, status, note, decided_by, decided_at
ON verifications
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'updated', 'verifications', NEW.id, current_instant(),
        NEW.organization_id, NULL, coalesce((SELECT first_name || ' ' || last_name FROM users WHERE id = NEW.person_id), (SELECT name FROM organizations WHERE id = NEW.organization_id)),
        json_group_object(field, json(pair))
        FROM (
            SELECT 'subject' AS field, json_array(OLD.subject, NEW.subject) AS pair WHERE OLD.subject IS NOT NEW.subject
            UNION ALL SELECT 'organization_id', json_array(OLD.organization_id, NEW.organization_id) WHERE OLD.organization_id IS NOT NEW.organization_id
            UNION ALL SELECT 'person_id', json_array(OLD.person_id, NEW.person_id) WHERE OLD.person_id IS NOT NEW.person_id
            UNION ALL SELECT 'status', json_array(OLD.status, NEW.status) WHERE OLD.status IS NOT NEW.status
            UNION ALL SELECT 'note', json_array(OLD.note, NEW.note) WHERE OLD.note IS NOT NEW.note
            UNION ALL SELECT 'decided_by', json_array(OLD.decided_by, NEW.decided_by) WHERE OLD.decided_by IS NOT NEW.decided_by
            UNION ALL SELECT 'decided_at', json_array(replace(OLD.decided_at, ' ', 'T') || '+00:00', replace(NEW.decided_at, ' ', 'T') || '+00:00') WHERE OLD.decided_at IS NOT NEW.decided_at
        )
    HAVING count(*) > 0;
END;
