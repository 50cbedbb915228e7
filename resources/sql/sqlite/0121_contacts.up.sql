-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Every time that somebody of the ecosystem was written to, called or met outside a meeting: what follow-up stands on.
CREATE TABLE contacts (
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT chk_contacts_id_uuid CHECK (length(id) = 36),
    person_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE CONSTRAINT chk_contacts_person_id_uuid CHECK (length(person_id) = 36),
    channel TEXT NOT NULL CONSTRAINT chk_contacts_channel_length CHECK (length(channel) <= 20) CONSTRAINT chk_contacts_channel CHECK (channel IN ('email', 'whatsapp', 'call', 'in_person')),
    direction TEXT NOT NULL DEFAULT 'outgoing' CONSTRAINT chk_contacts_direction_length CHECK (length(direction) <= 10) CONSTRAINT chk_contacts_direction CHECK (direction IN ('outgoing', 'incoming')),
    contacted_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_contacts_contacted_at_instant CHECK (contacted_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(contacted_at, 1, 19), '+0 days') IS substr(contacted_at, 1, 19)),
    contacted_by TEXT REFERENCES users (id) CONSTRAINT chk_contacts_contacted_by_uuid CHECK (length(contacted_by) = 36),
    template_id TEXT REFERENCES message_templates (id) ON DELETE SET NULL CONSTRAINT chk_contacts_template_id_uuid CHECK (length(template_id) = 36),
    subject TEXT CONSTRAINT chk_contacts_subject_length CHECK (length(subject) <= 200),
    body TEXT,
    outcome TEXT CONSTRAINT chk_contacts_outcome_length CHECK (length(outcome) <= 50),
    notes TEXT,
    created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_contacts_created_at_instant CHECK (created_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(created_at, 1, 19), '+0 days') IS substr(created_at, 1, 19)),
    updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_contacts_updated_at_instant CHECK (updated_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(updated_at, 1, 19), '+0 days') IS substr(updated_at, 1, 19)),
    created_by TEXT REFERENCES users (id) CONSTRAINT chk_contacts_created_by_uuid CHECK (length(created_by) = 36),
    updated_by TEXT REFERENCES users (id) CONSTRAINT chk_contacts_updated_by_uuid CHECK (length(updated_by) = 36),
    row_version INTEGER NOT NULL DEFAULT 1 CONSTRAINT chk_contacts_row_version_integer CHECK (row_version BETWEEN -2147483648 AND 2147483647)
) STRICT;
CREATE INDEX idx_contacts_person ON contacts (person_id, contacted_at);
CREATE INDEX idx_contacts_contacted_at_id ON contacts (contacted_at, id);
CREATE INDEX idx_contacts_contacted_by ON contacts (contacted_by);
CREATE INDEX idx_contacts_template ON contacts (template_id);

CREATE TRIGGER contacts_row_version AFTER UPDATE ON contacts WHEN NEW.row_version = OLD.row_version
BEGIN
    UPDATE contacts SET row_version = OLD.row_version + 1, updated_at = current_instant() WHERE id = NEW.id;
END;
CREATE TRIGGER contacts_id BEFORE UPDATE OF id ON contacts WHEN NEW.id <> OLD.id
BEGIN
    SELECT RAISE(ABORT, 'immutable_id: the id of a record cannot be changed');
END;

CREATE TRIGGER contacts_audit_insert AFTER INSERT ON contacts
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'created', 'contacts', NEW.id, current_instant(),
        NULL, NULL, (SELECT first_name || ' ' || last_name FROM users WHERE id = NEW.person_id),
        json_patch('{}', json_object(
            'id', NEW.id,
            'person_id', NEW.person_id,
            'channel', NEW.channel,
            'direction', NEW.direction,
            'contacted_at', replace(NEW.contacted_at, ' ', 'T') || '+00:00',
            'contacted_by', NEW.contacted_by,
            'template_id', NEW.template_id,
            'subject', NEW.subject,
            'body', NEW.body,
            'outcome', NEW.outcome,
            'notes', NEW.notes,
            'created_at', replace(NEW.created_at, ' ', 'T') || '+00:00',
            'created_by', NEW.created_by));
END;
CREATE TRIGGER contacts_audit_delete AFTER DELETE ON contacts
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'deleted', 'contacts', OLD.id, current_instant(),
        NULL, NULL, (SELECT first_name || ' ' || last_name FROM users WHERE id = OLD.person_id),
        json_patch('{}', json_object(
            'id', OLD.id,
            'person_id', OLD.person_id,
            'channel', OLD.channel,
            'direction', OLD.direction,
            'contacted_at', replace(OLD.contacted_at, ' ', 'T') || '+00:00',
            'contacted_by', OLD.contacted_by,
            'template_id', OLD.template_id,
            'subject', OLD.subject,
            'body', OLD.body,
            'outcome', OLD.outcome,
            'notes', OLD.notes,
            'created_at', replace(OLD.created_at, ' ', 'T') || '+00:00',
            'created_by', OLD.created_by));
END;
CREATE TRIGGER contacts_audit_update AFTER UPDATE OF
    person_id, channel, direction, contacted_at, contacted_by, template_id, subject, body, outcome, notes, created_at, created_by
ON contacts
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'updated', 'contacts', NEW.id, current_instant(),
        NULL, NULL, (SELECT first_name || ' ' || last_name FROM users WHERE id = NEW.person_id),
        json_group_object(field, json(pair))
        FROM (
            SELECT 'person_id' AS field, json_array(OLD.person_id, NEW.person_id) AS pair WHERE OLD.person_id IS NOT NEW.person_id
            UNION ALL SELECT 'channel', json_array(OLD.channel, NEW.channel) WHERE OLD.channel IS NOT NEW.channel
            UNION ALL SELECT 'direction', json_array(OLD.direction, NEW.direction) WHERE OLD.direction IS NOT NEW.direction
            UNION ALL SELECT 'contacted_at', json_array(replace(OLD.contacted_at, ' ', 'T') || '+00:00', replace(NEW.contacted_at, ' ', 'T') || '+00:00') WHERE OLD.contacted_at IS NOT NEW.contacted_at
            UNION ALL SELECT 'contacted_by', json_array(OLD.contacted_by, NEW.contacted_by) WHERE OLD.contacted_by IS NOT NEW.contacted_by
            UNION ALL SELECT 'template_id', json_array(OLD.template_id, NEW.template_id) WHERE OLD.template_id IS NOT NEW.template_id
            UNION ALL SELECT 'subject', json_array(OLD.subject, NEW.subject) WHERE OLD.subject IS NOT NEW.subject
            UNION ALL SELECT 'body', json_array(OLD.body, NEW.body) WHERE OLD.body IS NOT NEW.body
            UNION ALL SELECT 'outcome', json_array(OLD.outcome, NEW.outcome) WHERE OLD.outcome IS NOT NEW.outcome
            UNION ALL SELECT 'notes', json_array(OLD.notes, NEW.notes) WHERE OLD.notes IS NOT NEW.notes
            UNION ALL SELECT 'created_at', json_array(replace(OLD.created_at, ' ', 'T') || '+00:00', replace(NEW.created_at, ' ', 'T') || '+00:00') WHERE OLD.created_at IS NOT NEW.created_at
            UNION ALL SELECT 'created_by', json_array(OLD.created_by, NEW.created_by) WHERE OLD.created_by IS NOT NEW.created_by
        )
    HAVING count(*) > 0;
END;
