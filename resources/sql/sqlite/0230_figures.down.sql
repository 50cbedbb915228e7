-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Back to what 0016 made.
DROP TRIGGER meeting_participants_counters_insert;
DROP TRIGGER meeting_participants_counters_update;
DROP TRIGGER meeting_participants_counters_delete;
CREATE TRIGGER meeting_participants_counters_insert AFTER INSERT ON meeting_participants
WHEN NEW.attendance_status IN ('present', 'late')
BEGIN
    UPDATE meetings
    SET attendee_count = (SELECT count(*) FROM meeting_participants p
        WHERE p.meeting_id = meetings.id AND p.attendance_status IN ('present', 'late'))
    WHERE id IN (NEW.meeting_id)
        AND attendee_count IS NOT (SELECT count(*) FROM meeting_participants p
            WHERE p.meeting_id = meetings.id AND p.attendance_status IN ('present', 'late'));
END;
CREATE TRIGGER meeting_participants_counters_update AFTER UPDATE OF meeting_id, attendance_status ON meeting_participants
BEGIN
    UPDATE meetings
    SET attendee_count = (SELECT count(*) FROM meeting_participants p
        WHERE p.meeting_id = meetings.id AND p.attendance_status IN ('present', 'late'))
    WHERE id IN (OLD.meeting_id, NEW.meeting_id)
        AND attendee_count IS NOT (SELECT count(*) FROM meeting_participants p
            WHERE p.meeting_id = meetings.id AND p.attendance_status IN ('present', 'late'));
END;
CREATE TRIGGER meeting_participants_counters_delete AFTER DELETE ON meeting_participants
WHEN OLD.attendance_status IN ('present', 'late')
BEGIN
    UPDATE meetings
    SET attendee_count = (SELECT count(*) FROM meeting_participants p
        WHERE p.meeting_id = meetings.id AND p.attendance_status IN ('present', 'late'))
    WHERE id IN (OLD.meeting_id)
        AND attendee_count IS NOT (SELECT count(*) FROM meeting_participants p
            WHERE p.meeting_id = meetings.id AND p.attendance_status IN ('present', 'late'));
END;
DROP VIEW meeting_figures;
DROP VIEW mentorship_figures;
DROP VIEW ally_figures;
CREATE VIEW ally_figures AS
SELECT a.id,
    (SELECT count(DISTINCT m.entrepreneur_id) FROM mentorships m WHERE m.ally_id = a.id AND +m.status = 'active') AS current,
    (SELECT count(DISTINCT m.entrepreneur_id) FROM mentorships m
        WHERE m.ally_id = a.id AND +m.status IS NOT 'cancelled') AS mentored,
    (SELECT (ifnull(sum(s.minutes), 0) * 100 + 30) / 60 FROM completed_sessions s WHERE s.ally_id = a.id) AS hours,
    (SELECT CAST(round(ifnull(avg(r.rating), 0) * 100) AS INTEGER) FROM user_ratings r
        WHERE r.rated_id = a.id AND r.context_type = 'mentorship') AS rating,
    (SELECT count(*) FROM user_ratings r WHERE r.rated_id = a.id AND r.context_type = 'mentorship') AS reviews
FROM allies a;
DROP VIEW counted_attendances;
DROP VIEW counted_ratings;
DROP VIEW counted_mentorships;
DROP VIEW completed_sessions;
CREATE VIEW completed_sessions AS
SELECT m.id AS mentorship_id, m.ally_id, m.entrepreneur_id,
    ifnull(g.duration_minutes, ifnull(
        CAST(round((unixepoch(g.actual_end) - unixepoch(g.actual_start)) / 60.0) AS INTEGER),
        CAST(round((unixepoch(g.scheduled_end) - unixepoch(g.scheduled_start)) / 60.0) AS INTEGER))) AS minutes
FROM mentorships m
CROSS JOIN meetings g ON g.mentorship_id = m.id
WHERE +g.status = 'completed';
