-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Figures that follow from other rows, kept by triggers so that every program sees the same, and two limits that only the
-- database can keep when two people act at once: a mentor's places, and the last platform administrator.
--   entrepreneurs.projects_count, mentorship_hours_received
--   allies.current_entrepreneurs, total_entrepreneurs_mentored, total_mentorship_hours, average_rating, total_reviews
--   mentorships.total_sessions_completed          meetings.attendee_count
-- A figure is never added to but counted again, under a lock on the row that bears it: the count after the lock sees what others
-- have committed meanwhile. Rows are locked in the order mentorships, allies, entrepreneurs, and by id within each.

-- Minutes of the sessions held. What was measured counts before what was planned.
CREATE VIEW app_private.completed_sessions AS
SELECT m.id AS mentorship_id, m.ally_id, m.entrepreneur_id,
       coalesce(g.duration_minutes,
                round(extract(epoch FROM g.actual_end - g.actual_start) / 60),
                round(extract(epoch FROM g.scheduled_end - g.scheduled_start) / 60)) AS minutes
FROM public.meetings g
JOIN public.mentorships m ON m.id = g.mentorship_id
WHERE g.status = 'completed';
ALTER VIEW app_private.completed_sessions OWNER TO ecosystem_auth;

CREATE FUNCTION app_private.recount_entrepreneurs(ids uuid[]) RETURNS void
LANGUAGE plpgsql
AS $$
BEGIN
    PERFORM FROM public.entrepreneurs WHERE id = ANY (ids) ORDER BY id FOR NO KEY UPDATE;
    UPDATE public.entrepreneurs e
    SET projects_count = c.projects, mentorship_hours_received = c.hours
    FROM (SELECT x.id, coalesce(p.projects, 0) AS projects, round(coalesce(s.minutes, 0) / 60.0, 2) AS hours
          FROM unnest(ids) AS x (id)
          LEFT JOIN (SELECT entrepreneur_id AS id, count(*) AS projects
                     FROM public.projects WHERE entrepreneur_id = ANY (ids) GROUP BY 1) p USING (id)
          LEFT JOIN (SELECT entrepreneur_id AS id, sum(minutes) AS minutes
                     FROM app_private.completed_sessions WHERE entrepreneur_id = ANY (ids) GROUP BY 1) s USING (id)) c
    WHERE e.id = c.id AND (e.projects_count, e.mentorship_hours_received) IS DISTINCT FROM (c.projects, c.hours);
END
$$;

CREATE FUNCTION app_private.recount_allies(ids uuid[]) RETURNS void
LANGUAGE plpgsql
AS $$
BEGIN
    PERFORM FROM public.allies WHERE id = ANY (ids) ORDER BY id FOR NO KEY UPDATE;
    UPDATE public.allies a
    SET current_entrepreneurs = c.current, total_entrepreneurs_mentored = c.mentored, total_mentorship_hours = c.hours,
        average_rating = c.rating, total_reviews = c.reviews
    FROM (SELECT x.id, coalesce(m.current, 0) AS current, coalesce(m.mentored, 0) AS mentored,
                 round(coalesce(s.minutes, 0) / 60.0, 2) AS hours,
                 round(coalesce(r.rating, 0), 2) AS rating, coalesce(r.reviews, 0) AS reviews
          FROM unnest(ids) AS x (id)
          LEFT JOIN (SELECT ally_id AS id,
                            count(DISTINCT entrepreneur_id) FILTER (WHERE status = 'active') AS current,
                            count(DISTINCT entrepreneur_id) FILTER (WHERE status IS DISTINCT FROM 'cancelled') AS mentored
                     FROM public.mentorships WHERE ally_id = ANY (ids) GROUP BY 1) m USING (id)
          LEFT JOIN (SELECT ally_id AS id, sum(minutes) AS minutes
                     FROM app_private.completed_sessions WHERE ally_id = ANY (ids) GROUP BY 1) s USING (id)
          LEFT JOIN (SELECT rated_id AS id, avg(rating) AS rating, count(*) AS reviews
                     FROM public.user_ratings
                     WHERE rated_id = ANY (ids) AND context_type = 'mentorship' GROUP BY 1) r USING (id)) c
    WHERE a.id = c.id
      AND (a.current_entrepreneurs, a.total_entrepreneurs_mentored, a.total_mentorship_hours, a.average_rating, a.total_reviews)
          IS DISTINCT FROM (c.current, c.mentored, c.hours, c.rating, c.reviews);
END
$$;

CREATE FUNCTION app_private.recount_sessions(ids uuid[]) RETURNS void
LANGUAGE plpgsql
AS $$
BEGIN
    PERFORM FROM public.mentorships WHERE id = ANY (ids) ORDER BY id FOR NO KEY UPDATE;
    UPDATE public.mentorships m
    SET total_sessions_completed = c.sessions
    FROM (SELECT x.id, coalesce(s.sessions, 0) AS sessions
          FROM unnest(ids) AS x (id)
          LEFT JOIN (SELECT mentorship_id AS id, count(*) AS sessions
                     FROM app_private.completed_sessions WHERE mentorship_id = ANY (ids) GROUP BY 1) s USING (id)) c
    WHERE m.id = c.id AND m.total_sessions_completed IS DISTINCT FROM c.sessions;
    PERFORM app_private.recount_allies(ARRAY(SELECT DISTINCT ally_id FROM public.mentorships WHERE id = ANY (ids)));
    PERFORM app_private.recount_entrepreneurs(
        ARRAY(SELECT DISTINCT entrepreneur_id FROM public.mentorships WHERE id = ANY (ids)));
END
$$;

-- Each trigger function below gathers whom a statement concerns; an UPDATE that changes nothing of interest concerns nobody. Old
-- and new rows are compared with EXCEPT, not joined: the plan is kept for the session, and a join planned for one row would
-- compare every row with every other when thousands come.
CREATE FUNCTION app_private.projects_counters() RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    ids uuid[];
BEGIN
    IF TG_OP = 'INSERT' THEN
        ids := ARRAY(SELECT DISTINCT entrepreneur_id FROM new_rows);
    ELSIF TG_OP = 'DELETE' THEN
        ids := ARRAY(SELECT DISTINCT entrepreneur_id FROM old_rows);
    ELSE
        ids := ARRAY(SELECT DISTINCT entrepreneur_id
                     FROM ((SELECT id, entrepreneur_id FROM old_rows EXCEPT SELECT id, entrepreneur_id FROM new_rows)
                           UNION ALL
                           (SELECT id, entrepreneur_id FROM new_rows EXCEPT SELECT id, entrepreneur_id FROM old_rows)) AS changed);
    END IF;
    IF ids <> '{}' THEN
        PERFORM app_private.recount_entrepreneurs(ids);
    END IF;
    RETURN NULL;
END
$$;

-- Refuses a mentorship that would give a mentor more entrepreneurs than places. Only who takes a new place is refused: a mentor
-- whose places were cut below what is taken keeps everybody.
CREATE FUNCTION app_private.mentorships_counters() RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    allies uuid[];
    entrepreneurs uuid[];
    gaining uuid[] := '{}';
    full_ally record;
BEGIN
    IF TG_OP = 'INSERT' THEN
        allies := ARRAY(SELECT DISTINCT ally_id FROM new_rows);
        entrepreneurs := '{}'; -- no session was held yet
        gaining := ARRAY(SELECT DISTINCT ally_id FROM new_rows WHERE status = 'active');
    ELSIF TG_OP = 'DELETE' THEN
        allies := ARRAY(SELECT DISTINCT ally_id FROM old_rows);
        entrepreneurs := ARRAY(SELECT DISTINCT entrepreneur_id FROM old_rows);
    ELSE
        allies := ARRAY(SELECT DISTINCT ally_id
                        FROM ((SELECT id, ally_id, entrepreneur_id, status FROM old_rows
                               EXCEPT SELECT id, ally_id, entrepreneur_id, status FROM new_rows)
                              UNION ALL
                              (SELECT id, ally_id, entrepreneur_id, status FROM new_rows
                               EXCEPT SELECT id, ally_id, entrepreneur_id, status FROM old_rows)) AS changed);
        entrepreneurs := ARRAY(SELECT DISTINCT entrepreneur_id
                               FROM ((SELECT id, entrepreneur_id FROM old_rows EXCEPT SELECT id, entrepreneur_id FROM new_rows)
                                     UNION ALL
                                     (SELECT id, entrepreneur_id FROM new_rows
                                      EXCEPT SELECT id, entrepreneur_id FROM old_rows)) AS changed);
        gaining := ARRAY(SELECT DISTINCT ally_id
                         FROM (SELECT id, ally_id, entrepreneur_id FROM new_rows WHERE status = 'active'
                               EXCEPT
                               SELECT id, ally_id, entrepreneur_id FROM old_rows WHERE status = 'active') AS gained);
    END IF;
    IF allies <> '{}' THEN
        PERFORM app_private.recount_allies(allies);
    END IF;
    IF entrepreneurs <> '{}' THEN
        PERFORM app_private.recount_entrepreneurs(entrepreneurs);
    END IF;
    SELECT id, current_entrepreneurs, max_entrepreneurs INTO full_ally
    FROM public.allies
    WHERE id = ANY (gaining) AND current_entrepreneurs > max_entrepreneurs
    ORDER BY id LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'mentor_capacity: % entrepreneurs for % places',
            full_ally.current_entrepreneurs, full_ally.max_entrepreneurs
            USING ERRCODE = '23514', CONSTRAINT = 'mentor_capacity', TABLE = 'mentorships', DETAIL = full_ally.id;
    END IF;
    RETURN NULL;
END
$$;

CREATE FUNCTION app_private.meetings_counters() RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    ids uuid[];
BEGIN
    IF TG_OP = 'INSERT' THEN
        ids := ARRAY(SELECT DISTINCT mentorship_id FROM new_rows WHERE status = 'completed' AND mentorship_id IS NOT NULL);
    ELSIF TG_OP = 'DELETE' THEN
        ids := ARRAY(SELECT DISTINCT mentorship_id FROM old_rows WHERE status = 'completed' AND mentorship_id IS NOT NULL);
    ELSE
        ids := ARRAY(SELECT DISTINCT mentorship_id
                     FROM ((SELECT id, status, mentorship_id, duration_minutes, actual_start, actual_end, scheduled_start,
                                   scheduled_end FROM old_rows
                            EXCEPT SELECT id, status, mentorship_id, duration_minutes, actual_start, actual_end, scheduled_start,
                                   scheduled_end FROM new_rows)
                           UNION ALL
                           (SELECT id, status, mentorship_id, duration_minutes, actual_start, actual_end, scheduled_start,
                                   scheduled_end FROM new_rows
                            EXCEPT SELECT id, status, mentorship_id, duration_minutes, actual_start, actual_end, scheduled_start,
                                   scheduled_end FROM old_rows)) AS changed
                     WHERE status = 'completed' AND mentorship_id IS NOT NULL);
    END IF;
    IF ids <> '{}' THEN
        PERFORM app_private.recount_sessions(ids);
    END IF;
    RETURN NULL;
END
$$;

-- Late is present.
CREATE FUNCTION app_private.participants_counters() RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    ids uuid[];
BEGIN
    IF TG_OP = 'INSERT' THEN
        ids := ARRAY(SELECT DISTINCT meeting_id FROM new_rows WHERE attendance_status IN ('present', 'late'));
    ELSIF TG_OP = 'DELETE' THEN
        ids := ARRAY(SELECT DISTINCT meeting_id FROM old_rows WHERE attendance_status IN ('present', 'late'));
    ELSE
        ids := ARRAY(SELECT DISTINCT meeting_id
                     FROM ((SELECT id, meeting_id, attendance_status FROM old_rows
                            EXCEPT SELECT id, meeting_id, attendance_status FROM new_rows)
                           UNION ALL
                           (SELECT id, meeting_id, attendance_status FROM new_rows
                            EXCEPT SELECT id, meeting_id, attendance_status FROM old_rows)) AS changed);
    END IF;
    IF ids <> '{}' THEN
        PERFORM FROM public.meetings WHERE id = ANY (ids) ORDER BY id FOR NO KEY UPDATE;
        UPDATE public.meetings m
        SET attendee_count = c.attendees
        FROM (SELECT x.id, coalesce(p.attendees, 0) AS attendees
              FROM unnest(ids) AS x (id)
              LEFT JOIN (SELECT meeting_id AS id, count(*) AS attendees FROM public.meeting_participants
                         WHERE meeting_id = ANY (ids) AND attendance_status IN ('present', 'late') GROUP BY 1) p USING (id)) c
        WHERE m.id = c.id AND m.attendee_count IS DISTINCT FROM c.attendees;
    END IF;
    RETURN NULL;
END
$$;

CREATE FUNCTION app_private.ratings_counters() RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF TG_OP <> 'DELETE' THEN
        PERFORM app_private.recount_allies(ARRAY(SELECT DISTINCT rated_id FROM new_rows));
    END IF;
    IF TG_OP <> 'INSERT' THEN
        PERFORM app_private.recount_allies(ARRAY(SELECT DISTINCT rated_id FROM old_rows));
    END IF;
    RETURN NULL;
END
$$;

-- Somebody must be left who may do everything. The advisory lock makes two who resign at once come one after the other.
CREATE FUNCTION app_private.keep_platform_admin() RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF TG_TABLE_NAME = 'users'
       AND NOT EXISTS (SELECT FROM public.admins WHERE id = OLD.id AND admin_level = 'platform') THEN
        RETURN NULL;
    END IF;
    PERFORM pg_advisory_xact_lock(hashtext('app_private.keep_platform_admin'));
    IF NOT EXISTS (SELECT FROM public.admins a JOIN public.users u ON u.id = a.id
                   WHERE a.admin_level = 'platform' AND u.is_active) THEN
        RAISE EXCEPTION 'last_platform_admin: one active platform administrator must remain'
            USING ERRCODE = '23514', CONSTRAINT = 'last_platform_admin', TABLE = TG_TABLE_NAME;
    END IF;
    RETURN NULL;
END
$$;

REVOKE ALL ON FUNCTION app_private.recount_entrepreneurs(uuid[]), app_private.recount_allies(uuid[]),
    app_private.recount_sessions(uuid[]), app_private.projects_counters(), app_private.mentorships_counters(),
    app_private.meetings_counters(), app_private.participants_counters(), app_private.ratings_counters(),
    app_private.keep_platform_admin() FROM PUBLIC;
ALTER FUNCTION app_private.recount_entrepreneurs(uuid[]) OWNER TO ecosystem_auth;
ALTER FUNCTION app_private.recount_allies(uuid[]) OWNER TO ecosystem_auth;
ALTER FUNCTION app_private.recount_sessions(uuid[]) OWNER TO ecosystem_auth;
ALTER FUNCTION app_private.projects_counters() OWNER TO ecosystem_auth;
ALTER FUNCTION app_private.mentorships_counters() OWNER TO ecosystem_auth;
ALTER FUNCTION app_private.meetings_counters() OWNER TO ecosystem_auth;
ALTER FUNCTION app_private.participants_counters() OWNER TO ecosystem_auth;
ALTER FUNCTION app_private.ratings_counters() OWNER TO ecosystem_auth;
ALTER FUNCTION app_private.keep_platform_admin() OWNER TO ecosystem_auth;

CREATE TRIGGER counters_insert AFTER INSERT ON projects REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION app_private.projects_counters();
CREATE TRIGGER counters_update AFTER UPDATE ON projects REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION app_private.projects_counters();
CREATE TRIGGER counters_delete AFTER DELETE ON projects REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION app_private.projects_counters();
CREATE TRIGGER counters_insert AFTER INSERT ON mentorships REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION app_private.mentorships_counters();
CREATE TRIGGER counters_update AFTER UPDATE ON mentorships REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION app_private.mentorships_counters();
CREATE TRIGGER counters_delete AFTER DELETE ON mentorships REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION app_private.mentorships_counters();
CREATE TRIGGER counters_insert AFTER INSERT ON meetings REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION app_private.meetings_counters();
CREATE TRIGGER counters_update AFTER UPDATE ON meetings REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION app_private.meetings_counters();
CREATE TRIGGER counters_delete AFTER DELETE ON meetings REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION app_private.meetings_counters();
CREATE TRIGGER counters_insert AFTER INSERT ON meeting_participants REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION app_private.participants_counters();
CREATE TRIGGER counters_update AFTER UPDATE ON meeting_participants REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION app_private.participants_counters();
CREATE TRIGGER counters_delete AFTER DELETE ON meeting_participants REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION app_private.participants_counters();
CREATE TRIGGER counters_insert AFTER INSERT ON user_ratings REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION app_private.ratings_counters();
CREATE TRIGGER counters_update AFTER UPDATE ON user_ratings REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION app_private.ratings_counters();
CREATE TRIGGER counters_delete AFTER DELETE ON user_ratings REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION app_private.ratings_counters();

CREATE TRIGGER keep_platform_admin AFTER UPDATE OF admin_level ON admins
    FOR EACH ROW WHEN (OLD.admin_level = 'platform' AND NEW.admin_level <> 'platform')
    EXECUTE FUNCTION app_private.keep_platform_admin();
CREATE TRIGGER keep_platform_admin_delete AFTER DELETE ON admins
    FOR EACH ROW WHEN (OLD.admin_level = 'platform')
    EXECUTE FUNCTION app_private.keep_platform_admin();
CREATE TRIGGER keep_platform_admin AFTER UPDATE OF is_active ON users
    FOR EACH ROW WHEN (OLD.is_active AND NOT NEW.is_active)
    EXECUTE FUNCTION app_private.keep_platform_admin();
