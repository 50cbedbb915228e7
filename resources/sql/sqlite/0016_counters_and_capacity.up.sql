-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Figures that follow from other rows, kept by triggers so that every program sees the same, and two limits: a mentor's places
-- and the last platform administrator.
--   entrepreneurs.projects_count, mentorship_hours_received
--   allies.current_entrepreneurs, total_entrepreneurs_mentored, total_mentorship_hours, average_rating, total_reviews
--   mentorships.total_sessions_completed          meetings.attendee_count
-- A figure is never added to but counted again. The views say what each figure is; hours and ratings are hundredths, as the
-- columns are. A row is written only when its figure changed, or every edit would raise its row_version.

-- Minutes of the sessions held. What was measured counts before what was planned. CROSS JOIN and + keep SQLite from going through
-- all meetings of a status instead of those of one mentorship.
CREATE VIEW completed_sessions AS
SELECT m.id AS mentorship_id, m.ally_id, m.entrepreneur_id,
    ifnull(g.duration_minutes, ifnull(
        CAST(round((unixepoch(g.actual_end) - unixepoch(g.actual_start)) / 60.0) AS INTEGER),
        CAST(round((unixepoch(g.scheduled_end) - unixepoch(g.scheduled_start)) / 60.0) AS INTEGER))) AS minutes
FROM mentorships m
CROSS JOIN meetings g ON g.mentorship_id = m.id
WHERE +g.status = 'completed';

CREATE VIEW entrepreneur_figures AS
SELECT e.id,
    (SELECT count(*) FROM projects p WHERE p.entrepreneur_id = e.id) AS projects,
    (SELECT (ifnull(sum(s.minutes), 0) * 100 + 30) / 60 FROM completed_sessions s WHERE s.entrepreneur_id = e.id) AS hours
FROM entrepreneurs e;

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

-- Projects of an entrepreneur.
CREATE TRIGGER projects_counters_insert AFTER INSERT ON projects
BEGIN
    UPDATE entrepreneurs
    SET projects_count = f.projects, mentorship_hours_received = f.hours
    FROM entrepreneur_figures f
    WHERE f.id = entrepreneurs.id AND entrepreneurs.id IN (NEW.entrepreneur_id)
        AND (projects_count IS NOT f.projects OR mentorship_hours_received IS NOT f.hours);
END;
CREATE TRIGGER projects_counters_update AFTER UPDATE OF entrepreneur_id ON projects
WHEN OLD.entrepreneur_id <> NEW.entrepreneur_id
BEGIN
    UPDATE entrepreneurs
    SET projects_count = f.projects, mentorship_hours_received = f.hours
    FROM entrepreneur_figures f
    WHERE f.id = entrepreneurs.id AND entrepreneurs.id IN (OLD.entrepreneur_id, NEW.entrepreneur_id)
        AND (projects_count IS NOT f.projects OR mentorship_hours_received IS NOT f.hours);
END;
CREATE TRIGGER projects_counters_delete AFTER DELETE ON projects
BEGIN
    UPDATE entrepreneurs
    SET projects_count = f.projects, mentorship_hours_received = f.hours
    FROM entrepreneur_figures f
    WHERE f.id = entrepreneurs.id AND entrepreneurs.id IN (OLD.entrepreneur_id)
        AND (projects_count IS NOT f.projects OR mentorship_hours_received IS NOT f.hours);
END;

-- Entrepreneurs of a mentor. Only who takes a new place is refused: a mentor whose places were cut below what is taken keeps
-- everybody.
CREATE TRIGGER mentorships_counters_insert AFTER INSERT ON mentorships
BEGIN
    UPDATE allies
    SET current_entrepreneurs = f.current, total_entrepreneurs_mentored = f.mentored, total_mentorship_hours = f.hours,
        average_rating = f.rating, total_reviews = f.reviews
    FROM ally_figures f
    WHERE f.id = allies.id AND allies.id IN (NEW.ally_id)
        AND (current_entrepreneurs IS NOT f.current OR total_entrepreneurs_mentored IS NOT f.mentored
            OR total_mentorship_hours IS NOT f.hours OR average_rating IS NOT f.rating OR total_reviews IS NOT f.reviews);
    SELECT RAISE(ABORT, 'mentor_capacity: the mentor has no free place')
    FROM allies WHERE id = NEW.ally_id AND NEW.status = 'active' AND current_entrepreneurs > max_entrepreneurs;
END;
CREATE TRIGGER mentorships_counters_update AFTER UPDATE OF ally_id, entrepreneur_id, status ON mentorships
WHEN OLD.ally_id <> NEW.ally_id OR OLD.entrepreneur_id <> NEW.entrepreneur_id OR OLD.status IS NOT NEW.status
BEGIN
    UPDATE allies
    SET current_entrepreneurs = f.current, total_entrepreneurs_mentored = f.mentored, total_mentorship_hours = f.hours,
        average_rating = f.rating, total_reviews = f.reviews
    FROM ally_figures f
    WHERE f.id = allies.id AND allies.id IN (OLD.ally_id, NEW.ally_id)
        AND (current_entrepreneurs IS NOT f.current OR total_entrepreneurs_mentored IS NOT f.mentored
            OR total_mentorship_hours IS NOT f.hours OR average_rating IS NOT f.rating OR total_reviews IS NOT f.reviews);
    UPDATE entrepreneurs
    SET projects_count = f.projects, mentorship_hours_received = f.hours
    FROM entrepreneur_figures f
    WHERE f.id = entrepreneurs.id AND entrepreneurs.id IN (OLD.entrepreneur_id, NEW.entrepreneur_id)
        AND (projects_count IS NOT f.projects OR mentorship_hours_received IS NOT f.hours);
    SELECT RAISE(ABORT, 'mentor_capacity: the mentor has no free place')
    FROM allies WHERE id = NEW.ally_id AND NEW.status = 'active' AND current_entrepreneurs > max_entrepreneurs;
END;
CREATE TRIGGER mentorships_counters_delete AFTER DELETE ON mentorships
BEGIN
    UPDATE allies
    SET current_entrepreneurs = f.current, total_entrepreneurs_mentored = f.mentored, total_mentorship_hours = f.hours,
        average_rating = f.rating, total_reviews = f.reviews
    FROM ally_figures f
    WHERE f.id = allies.id AND allies.id IN (OLD.ally_id)
        AND (current_entrepreneurs IS NOT f.current OR total_entrepreneurs_mentored IS NOT f.mentored
            OR total_mentorship_hours IS NOT f.hours OR average_rating IS NOT f.rating OR total_reviews IS NOT f.reviews);
    UPDATE entrepreneurs
    SET projects_count = f.projects, mentorship_hours_received = f.hours
    FROM entrepreneur_figures f
    WHERE f.id = entrepreneurs.id AND entrepreneurs.id IN (OLD.entrepreneur_id)
        AND (projects_count IS NOT f.projects OR mentorship_hours_received IS NOT f.hours);
END;

-- Sessions held and their hours.
CREATE TRIGGER meetings_counters_insert AFTER INSERT ON meetings
WHEN NEW.status = 'completed' AND NEW.mentorship_id IS NOT NULL
BEGIN
    UPDATE mentorships
    SET total_sessions_completed = (SELECT count(*) FROM completed_sessions s WHERE s.mentorship_id = mentorships.id)
    WHERE id IN (NEW.mentorship_id)
        AND total_sessions_completed IS NOT (SELECT count(*) FROM completed_sessions s WHERE s.mentorship_id = mentorships.id);
    UPDATE allies
    SET current_entrepreneurs = f.current, total_entrepreneurs_mentored = f.mentored, total_mentorship_hours = f.hours,
        average_rating = f.rating, total_reviews = f.reviews
    FROM ally_figures f
    WHERE f.id = allies.id AND allies.id IN (SELECT ally_id FROM mentorships WHERE id IN (NEW.mentorship_id))
        AND (current_entrepreneurs IS NOT f.current OR total_entrepreneurs_mentored IS NOT f.mentored
            OR total_mentorship_hours IS NOT f.hours OR average_rating IS NOT f.rating OR total_reviews IS NOT f.reviews);
    UPDATE entrepreneurs
    SET projects_count = f.projects, mentorship_hours_received = f.hours
    FROM entrepreneur_figures f
    WHERE f.id = entrepreneurs.id AND entrepreneurs.id IN (SELECT entrepreneur_id FROM mentorships WHERE id IN (NEW.mentorship_id))
        AND (projects_count IS NOT f.projects OR mentorship_hours_received IS NOT f.hours);
END;
CREATE TRIGGER meetings_counters_update AFTER UPDATE OF
    status, mentorship_id, duration_minutes, actual_start, actual_end, scheduled_start, scheduled_end ON meetings
WHEN 'completed' IN (OLD.status, NEW.status)
BEGIN
    UPDATE mentorships
    SET total_sessions_completed = (SELECT count(*) FROM completed_sessions s WHERE s.mentorship_id = mentorships.id)
    WHERE id IN (OLD.mentorship_id, NEW.mentorship_id)
        AND total_sessions_completed IS NOT (SELECT count(*) FROM completed_sessions s WHERE s.mentorship_id = mentorships.id);
    UPDATE allies
    SET current_entrepreneurs = f.current, total_entrepreneurs_mentored = f.mentored, total_mentorship_hours = f.hours,
        average_rating = f.rating, total_reviews = f.reviews
    FROM ally_figures f
    WHERE f.id = allies.id AND allies.id IN (SELECT ally_id FROM mentorships WHERE id IN (OLD.mentorship_id, NEW.mentorship_id))
        AND (current_entrepreneurs IS NOT f.current OR total_entrepreneurs_mentored IS NOT f.mentored
            OR total_mentorship_hours IS NOT f.hours OR average_rating IS NOT f.rating OR total_reviews IS NOT f.reviews);
    UPDATE entrepreneurs
    SET projects_count = f.projects, mentorship_hours_received = f.hours
    FROM entrepreneur_figures f
    WHERE f.id = entrepreneurs.id AND entrepreneurs.id IN (SELECT entrepreneur_id FROM mentorships WHERE id IN (OLD.mentorship_id, NEW.mentorship_id))
        AND (projects_count IS NOT f.projects OR mentorship_hours_received IS NOT f.hours);
END;
CREATE TRIGGER meetings_counters_delete AFTER DELETE ON meetings
WHEN OLD.status = 'completed' AND OLD.mentorship_id IS NOT NULL
BEGIN
    UPDATE mentorships
    SET total_sessions_completed = (SELECT count(*) FROM completed_sessions s WHERE s.mentorship_id = mentorships.id)
    WHERE id IN (OLD.mentorship_id)
        AND total_sessions_completed IS NOT (SELECT count(*) FROM completed_sessions s WHERE s.mentorship_id = mentorships.id);
    UPDATE allies
    SET current_entrepreneurs = f.current, total_entrepreneurs_mentored = f.mentored, total_mentorship_hours = f.hours,
        average_rating = f.rating, total_reviews = f.reviews
    FROM ally_figures f
    WHERE f.id = allies.id AND allies.id IN (SELECT ally_id FROM mentorships WHERE id IN (OLD.mentorship_id))
        AND (current_entrepreneurs IS NOT f.current OR total_entrepreneurs_mentored IS NOT f.mentored
            OR total_mentorship_hours IS NOT f.hours OR average_rating IS NOT f.rating OR total_reviews IS NOT f.reviews);
    UPDATE entrepreneurs
    SET projects_count = f.projects, mentorship_hours_received = f.hours
    FROM entrepreneur_figures f
    WHERE f.id = entrepreneurs.id AND entrepreneurs.id IN (SELECT entrepreneur_id FROM mentorships WHERE id IN (OLD.mentorship_id))
        AND (projects_count IS NOT f.projects OR mentorship_hours_received IS NOT f.hours);
END;

-- Who came; late is present.
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

-- Ratings of a mentor.
CREATE TRIGGER user_ratings_counters_insert AFTER INSERT ON user_ratings
BEGIN
    UPDATE allies
    SET current_entrepreneurs = f.current, total_entrepreneurs_mentored = f.mentored, total_mentorship_hours = f.hours,
        average_rating = f.rating, total_reviews = f.reviews
    FROM ally_figures f
    WHERE f.id = allies.id AND allies.id IN (NEW.rated_id)
        AND (current_entrepreneurs IS NOT f.current OR total_entrepreneurs_mentored IS NOT f.mentored
            OR total_mentorship_hours IS NOT f.hours OR average_rating IS NOT f.rating OR total_reviews IS NOT f.reviews);
END;
CREATE TRIGGER user_ratings_counters_update AFTER UPDATE OF rated_id, context_type, rating ON user_ratings
BEGIN
    UPDATE allies
    SET current_entrepreneurs = f.current, total_entrepreneurs_mentored = f.mentored, total_mentorship_hours = f.hours,
        average_rating = f.rating, total_reviews = f.reviews
    FROM ally_figures f
    WHERE f.id = allies.id AND allies.id IN (OLD.rated_id, NEW.rated_id)
        AND (current_entrepreneurs IS NOT f.current OR total_entrepreneurs_mentored IS NOT f.mentored
            OR total_mentorship_hours IS NOT f.hours OR average_rating IS NOT f.rating OR total_reviews IS NOT f.reviews);
END;
CREATE TRIGGER user_ratings_counters_delete AFTER DELETE ON user_ratings
BEGIN
    UPDATE allies
    SET current_entrepreneurs = f.current, total_entrepreneurs_mentored = f.mentored, total_mentorship_hours = f.hours,
        average_rating = f.rating, total_reviews = f.reviews
    FROM ally_figures f
    WHERE f.id = allies.id AND allies.id IN (OLD.rated_id)
        AND (current_entrepreneurs IS NOT f.current OR total_entrepreneurs_mentored IS NOT f.mentored
            OR total_mentorship_hours IS NOT f.hours OR average_rating IS NOT f.rating OR total_reviews IS NOT f.reviews);
END;

-- Somebody must be left who may do everything.
CREATE TRIGGER admins_keep_platform_update AFTER UPDATE OF admin_level ON admins
WHEN OLD.admin_level = 'platform' AND NEW.admin_level <> 'platform'
BEGIN
    SELECT RAISE(ABORT, 'last_platform_admin: one active platform administrator must remain')
    WHERE NOT EXISTS (SELECT 1 FROM admins a JOIN users u ON u.id = a.id WHERE a.admin_level = 'platform' AND u.is_active);
END;
CREATE TRIGGER admins_keep_platform_delete AFTER DELETE ON admins
WHEN OLD.admin_level = 'platform'
BEGIN
    SELECT RAISE(ABORT, 'last_platform_admin: one active platform administrator must remain')
    WHERE NOT EXISTS (SELECT 1 FROM admins a JOIN users u ON u.id = a.id WHERE a.admin_level = 'platform' AND u.is_active);
END;
CREATE TRIGGER users_keep_platform_admin AFTER UPDATE OF is_active ON users
WHEN OLD.is_active AND NOT NEW.is_active
    AND EXISTS (SELECT 1 FROM admins WHERE id = NEW.id AND admin_level = 'platform')
BEGIN
    SELECT RAISE(ABORT, 'last_platform_admin: one active platform administrator must remain')
    WHERE NOT EXISTS (SELECT 1 FROM admins a JOIN users u ON u.id = a.id WHERE a.admin_level = 'platform' AND u.is_active);
END;
