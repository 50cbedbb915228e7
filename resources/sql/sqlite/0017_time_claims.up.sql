-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Nobody and no room is in two meetings at once. Each meeting that is scheduled or in progress claims its time for
--   user:<id>    its organizer and required participants, unless they declined
--   room:<name>  location_details.room, written in any way (fold), when people meet in person or in part
CREATE TABLE time_claims (
    resource TEXT NOT NULL,
    meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE CONSTRAINT chk_time_claims_meeting_id_uuid CHECK (length(meeting_id) = 36),
    starts_at TEXT NOT NULL CONSTRAINT chk_time_claims_starts_at_instant CHECK (starts_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(starts_at, 1, 19), '+0 days') IS substr(starts_at, 1, 19)),
    ends_at TEXT NOT NULL CONSTRAINT chk_time_claims_ends_at_instant CHECK (ends_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(ends_at, 1, 19), '+0 days') IS substr(ends_at, 1, 19)),

    PRIMARY KEY (meeting_id, resource)
) STRICT;
CREATE INDEX idx_time_claims_resource ON time_claims (resource, starts_at, ends_at);

-- The claims that there should be.
CREATE VIEW wanted_time_claims AS
SELECT 'user:' || p.user_id AS resource, m.id AS meeting_id, m.scheduled_start AS starts_at, m.scheduled_end AS ends_at
FROM meetings m
JOIN meeting_participants p ON p.meeting_id = m.id
WHERE +m.status IN ('scheduled', 'in_progress') AND +p.role IN ('organizer', 'required')
    AND p.invitation_status IS NOT 'declined'
UNION ALL
SELECT 'room:' || fold(trim(json_extract(m.location_details, '$.room'))), m.id, m.scheduled_start, m.scheduled_end
FROM meetings m
WHERE +m.status IN ('scheduled', 'in_progress') AND m.location_type IN ('in_person', 'hybrid')
    AND trim(json_extract(m.location_details, '$.room')) <> '';

CREATE TRIGGER time_claims_person BEFORE INSERT ON time_claims WHEN NEW.resource LIKE 'user:%'
BEGIN
    SELECT RAISE(ABORT, 'double_booking: a person is in another meeting at that time')
    FROM time_claims
    WHERE resource = NEW.resource AND starts_at < NEW.ends_at AND ends_at > NEW.starts_at;
END;
CREATE TRIGGER time_claims_room BEFORE INSERT ON time_claims WHEN NEW.resource LIKE 'room:%'
BEGIN
    SELECT RAISE(ABORT, 'double_booking: the room is taken at that time')
    FROM time_claims
    WHERE resource = NEW.resource AND starts_at < NEW.ends_at AND ends_at > NEW.starts_at;
END;

CREATE TRIGGER meetings_time_claims_insert AFTER INSERT ON meetings
WHEN NEW.location_type <> 'online' AND NEW.location_details IS NOT NULL
BEGIN
    DELETE FROM time_claims WHERE meeting_id IN (NEW.id);
    INSERT INTO time_claims (resource, meeting_id, starts_at, ends_at)
    SELECT resource, meeting_id, starts_at, ends_at FROM wanted_time_claims WHERE meeting_id IN (NEW.id);
END;
CREATE TRIGGER meetings_time_claims_update AFTER UPDATE OF
    scheduled_start, scheduled_end, status, location_type, location_details ON meetings
BEGIN
    DELETE FROM time_claims WHERE meeting_id IN (NEW.id);
    INSERT INTO time_claims (resource, meeting_id, starts_at, ends_at)
    SELECT resource, meeting_id, starts_at, ends_at FROM wanted_time_claims WHERE meeting_id IN (NEW.id);
END;
CREATE TRIGGER meeting_participants_time_claims_insert AFTER INSERT ON meeting_participants
BEGIN
    DELETE FROM time_claims WHERE meeting_id IN (NEW.meeting_id);
    INSERT INTO time_claims (resource, meeting_id, starts_at, ends_at)
    SELECT resource, meeting_id, starts_at, ends_at FROM wanted_time_claims WHERE meeting_id IN (NEW.meeting_id);
END;
CREATE TRIGGER meeting_participants_time_claims_update AFTER UPDATE OF meeting_id, user_id, role, invitation_status ON meeting_participants
BEGIN
    DELETE FROM time_claims WHERE meeting_id IN (OLD.meeting_id, NEW.meeting_id);
    INSERT INTO time_claims (resource, meeting_id, starts_at, ends_at)
    SELECT resource, meeting_id, starts_at, ends_at FROM wanted_time_claims WHERE meeting_id IN (OLD.meeting_id, NEW.meeting_id);
END;
CREATE TRIGGER meeting_participants_time_claims_delete AFTER DELETE ON meeting_participants
BEGIN
    DELETE FROM time_claims WHERE meeting_id IN (OLD.meeting_id);
    INSERT INTO time_claims (resource, meeting_id, starts_at, ends_at)
    SELECT resource, meeting_id, starts_at, ends_at FROM wanted_time_claims WHERE meeting_id IN (OLD.meeting_id);
END;
