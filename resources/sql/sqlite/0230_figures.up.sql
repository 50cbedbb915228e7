-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What each figure counts, said once: the triggers of 0016 and the reconciler (0231) count with the same views, so that they
-- cannot differ. Hours and ratings are hundredths, as the columns are. CROSS JOIN and + keep SQLite from going through all meetings
-- of a status instead of those of one mentorship.
DROP VIEW completed_sessions;
CREATE VIEW completed_sessions AS
SELECT m.id AS mentorship_id, m.ally_id, m.entrepreneur_id,
    ifnull(g.duration_minutes, ifnull(
        CAST(round((unixepoch(g.actual_end) - unixepoch(g.actual_start)) / 60.0) AS INTEGER),
        CAST(round((unixepoch(g.scheduled_end) - unixepoch(g.scheduled_start)) / 60.0) AS INTEGER))) AS minutes,
    g.id AS meeting_id
FROM mentorships m
CROSS JOIN meetings g ON g.mentorship_id = m.id
WHERE +g.status = 'completed';

CREATE VIEW counted_mentorships AS
SELECT id AS mentorship_id, ally_id, entrepreneur_id, (+status IS 'active') AS is_current,
    (+status IS NOT 'cancelled') AS is_mentored
FROM mentorships;

CREATE VIEW counted_ratings AS
SELECT id AS rating_id, rated_id AS ally_id, rating FROM user_ratings WHERE +context_type = 'mentorship';

-- Late is present.
CREATE VIEW counted_attendances AS
SELECT id AS participant_id, meeting_id FROM meeting_participants WHERE +attendance_status IN ('present', 'late');

DROP VIEW ally_figures;
CREATE VIEW ally_figures AS
SELECT a.id,
    (SELECT count(DISTINCT m.entrepreneur_id) FROM counted_mentorships m WHERE m.ally_id = a.id AND m.is_current) AS current,
    (SELECT count(DISTINCT m.entrepreneur_id) FROM counted_mentorships m WHERE m.ally_id = a.id AND m.is_mentored) AS mentored,
    (SELECT (ifnull(sum(s.minutes), 0) * 100 + 30) / 60 FROM completed_sessions s WHERE s.ally_id = a.id) AS hours,
    (SELECT CAST(round(ifnull(avg(r.rating), 0) * 100) AS INTEGER) FROM counted_ratings r WHERE r.ally_id = a.id) AS rating,
    (SELECT count(*) FROM counted_ratings r WHERE r.ally_id = a.id) AS reviews
FROM allies a;

CREATE VIEW mentorship_figures AS
SELECT m.id, (SELECT count(*) FROM completed_sessions s WHERE s.mentorship_id = m.id) AS sessions FROM mentorships m;

CREATE VIEW meeting_figures AS
SELECT g.id, (SELECT count(*) FROM counted_attendances p WHERE p.meeting_id = g.id) AS attendees FROM meetings g;

DROP TRIGGER meeting_participants_counters_insert;
DROP TRIGGER meeting_participants_counters_update;
DROP TRIGGER meeting_participants_counters_delete;

CREATE TRIGGER meeting_participants_counters_insert AFTER INSERT ON meeting_participants
WHEN NEW.attendance_status IN ('present', 'late')
BEGIN
    UPDATE meetings
    SET attendee_count = f.attendees
    FROM meeting_figures f
    WHERE f.id = meetings.id AND meetings.id IN (NEW.meeting_id) AND attendee_count IS NOT f.attendees;
END;

CREATE TRIGGER meeting_participants_counters_update AFTER UPDATE OF meeting_id, attendance_status ON meeting_participants
BEGIN
    UPDATE meetings
    SET attendee_count = f.attendees
    FROM meeting_figures f
    WHERE f.id = meetings.id AND meetings.id IN (OLD.meeting_id, NEW.meeting_id) AND attendee_count IS NOT f.attendees;
END;

CREATE TRIGGER meeting_participants_counters_delete AFTER DELETE ON meeting_participants
WHEN OLD.attendance_status IN ('present', 'late')
BEGIN
    UPDATE meetings
    SET attendee_count = f.attendees
    FROM meeting_figures f
    WHERE f.id = meetings.id AND meetings.id IN (OLD.meeting_id) AND attendee_count IS NOT f.attendees;
END;
