-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What each figure counts, said once. The triggers of 0016 and the reconciler (0231) count with the same functions over the
-- same views, so that they cannot differ.

-- The rows behind the figures.
CREATE OR REPLACE VIEW app_private.completed_sessions AS
SELECT m.id AS mentorship_id, m.ally_id, m.entrepreneur_id,
       coalesce(g.duration_minutes,
                round(extract(epoch FROM g.actual_end - g.actual_start) / 60),
                round(extract(epoch FROM g.scheduled_end - g.scheduled_start) / 60)) AS minutes,
       g.id AS meeting_id
FROM public.meetings g
JOIN public.mentorships m ON m.id = g.mentorship_id
WHERE g.status = 'completed';

CREATE VIEW app_private.counted_mentorships AS
SELECT id AS mentorship_id, ally_id, entrepreneur_id,
       (status = 'active') IS TRUE AS is_current, status IS DISTINCT FROM 'cancelled' AS is_mentored
FROM public.mentorships;

CREATE VIEW app_private.counted_ratings AS
SELECT id AS rating_id, rated_id AS ally_id, rating FROM public.user_ratings WHERE context_type = 'mentorship';

-- Late is present.
CREATE VIEW app_private.counted_attendances AS
SELECT id AS participant_id, meeting_id FROM public.meeting_participants WHERE attendance_status IN ('present', 'late');

ALTER VIEW app_private.counted_mentorships OWNER TO ecosystem_auth;
ALTER VIEW app_private.counted_ratings OWNER TO ecosystem_auth;
ALTER VIEW app_private.counted_attendances OWNER TO ecosystem_auth;

-- The figures of these records, one row for each id.
CREATE FUNCTION app_private.entrepreneur_figures(ids uuid[])
RETURNS TABLE (id uuid, projects bigint, hours numeric)
LANGUAGE sql STABLE
AS $$
    SELECT x.id, coalesce(p.projects, 0), round(coalesce(s.minutes, 0) / 60.0, 2)
    FROM unnest(ids) AS x (id)
    LEFT JOIN (SELECT entrepreneur_id AS id, count(*) AS projects
               FROM public.projects WHERE entrepreneur_id = ANY (ids) GROUP BY 1) p USING (id)
    LEFT JOIN (SELECT entrepreneur_id AS id, sum(minutes) AS minutes
               FROM app_private.completed_sessions WHERE entrepreneur_id = ANY (ids) GROUP BY 1) s USING (id)
$$;

CREATE FUNCTION app_private.ally_figures(ids uuid[])
RETURNS TABLE (id uuid, current bigint, mentored bigint, hours numeric, rating numeric, reviews bigint)
LANGUAGE sql STABLE
AS $$
    SELECT x.id, coalesce(m.current, 0), coalesce(m.mentored, 0), round(coalesce(s.minutes, 0) / 60.0, 2),
           round(coalesce(r.rating, 0), 2), coalesce(r.reviews, 0)
    FROM unnest(ids) AS x (id)
    LEFT JOIN (SELECT ally_id AS id,
                      count(DISTINCT entrepreneur_id) FILTER (WHERE is_current) AS current,
                      count(DISTINCT entrepreneur_id) FILTER (WHERE is_mentored) AS mentored
               FROM app_private.counted_mentorships WHERE ally_id = ANY (ids) GROUP BY 1) m USING (id)
    LEFT JOIN (SELECT ally_id AS id, sum(minutes) AS minutes
               FROM app_private.completed_sessions WHERE ally_id = ANY (ids) GROUP BY 1) s USING (id)
    LEFT JOIN (SELECT ally_id AS id, avg(c.rating) AS rating, count(*) AS reviews
               FROM app_private.counted_ratings c WHERE ally_id = ANY (ids) GROUP BY 1) r USING (id)
$$;

CREATE FUNCTION app_private.mentorship_figures(ids uuid[]) RETURNS TABLE (id uuid, sessions bigint)
LANGUAGE sql STABLE
AS $$
    SELECT x.id, coalesce(s.sessions, 0)
    FROM unnest(ids) AS x (id)
    LEFT JOIN (SELECT mentorship_id AS id, count(*) AS sessions
               FROM app_private.completed_sessions WHERE mentorship_id = ANY (ids) GROUP BY 1) s USING (id)
$$;

CREATE FUNCTION app_private.meeting_figures(ids uuid[]) RETURNS TABLE (id uuid, attendees bigint)
LANGUAGE sql STABLE
AS $$
    SELECT x.id, coalesce(p.attendees, 0)
    FROM unnest(ids) AS x (id)
    LEFT JOIN (SELECT meeting_id AS id, count(*) AS attendees
               FROM app_private.counted_attendances WHERE meeting_id = ANY (ids) GROUP BY 1) p USING (id)
$$;

-- Writing them: under a lock on the row that bears the figure, so that what others committed meanwhile is counted. Rows are
-- locked in the order meetings, mentorships, allies, entrepreneurs, and by id within each.
CREATE OR REPLACE FUNCTION app_private.recount_entrepreneurs(ids uuid[]) RETURNS void
LANGUAGE plpgsql
AS $$
BEGIN
    PERFORM FROM public.entrepreneurs WHERE id = ANY (ids) ORDER BY id FOR NO KEY UPDATE;
    UPDATE public.entrepreneurs e
    SET projects_count = c.projects, mentorship_hours_received = c.hours
    FROM app_private.entrepreneur_figures(ids) c
    WHERE e.id = c.id AND (e.projects_count, e.mentorship_hours_received) IS DISTINCT FROM (c.projects, c.hours);
END
$$;

CREATE OR REPLACE FUNCTION app_private.recount_allies(ids uuid[]) RETURNS void
LANGUAGE plpgsql
AS $$
BEGIN
    PERFORM FROM public.allies WHERE id = ANY (ids) ORDER BY id FOR NO KEY UPDATE;
    UPDATE public.allies a
    SET current_entrepreneurs = c.current, total_entrepreneurs_mentored = c.mentored, total_mentorship_hours = c.hours,
        average_rating = c.rating, total_reviews = c.reviews
    FROM app_private.ally_figures(ids) c
    WHERE a.id = c.id
      AND (a.current_entrepreneurs, a.total_entrepreneurs_mentored, a.total_mentorship_hours, a.average_rating, a.total_reviews)
          IS DISTINCT FROM (c.current, c.mentored, c.hours, c.rating, c.reviews);
END
$$;

CREATE FUNCTION app_private.recount_mentorships(ids uuid[]) RETURNS void
LANGUAGE plpgsql
AS $$
BEGIN
    PERFORM FROM public.mentorships WHERE id = ANY (ids) ORDER BY id FOR NO KEY UPDATE;
    UPDATE public.mentorships m
    SET total_sessions_completed = c.sessions
    FROM app_private.mentorship_figures(ids) c
    WHERE m.id = c.id AND m.total_sessions_completed IS DISTINCT FROM c.sessions;
END
$$;

CREATE FUNCTION app_private.recount_meetings(ids uuid[]) RETURNS void
LANGUAGE plpgsql
AS $$
BEGIN
    PERFORM FROM public.meetings WHERE id = ANY (ids) ORDER BY id FOR NO KEY UPDATE;
    UPDATE public.meetings m
    SET attendee_count = c.attendees
    FROM app_private.meeting_figures(ids) c
    WHERE m.id = c.id AND m.attendee_count IS DISTINCT FROM c.attendees;
END
$$;

CREATE OR REPLACE FUNCTION app_private.recount_sessions(ids uuid[]) RETURNS void
LANGUAGE plpgsql
AS $$
BEGIN
    PERFORM app_private.recount_mentorships(ids);
    PERFORM app_private.recount_allies(ARRAY(SELECT DISTINCT ally_id FROM public.mentorships WHERE id = ANY (ids)));
    PERFORM app_private.recount_entrepreneurs(
        ARRAY(SELECT DISTINCT entrepreneur_id FROM public.mentorships WHERE id = ANY (ids)));
END
$$;

CREATE OR REPLACE FUNCTION app_private.participants_counters() RETURNS trigger
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
        PERFORM app_private.recount_meetings(ids);
    END IF;
    RETURN NULL;
END
$$;

REVOKE ALL ON FUNCTION app_private.entrepreneur_figures(uuid[]), app_private.ally_figures(uuid[]),
    app_private.mentorship_figures(uuid[]), app_private.meeting_figures(uuid[]), app_private.recount_mentorships(uuid[]),
    app_private.recount_meetings(uuid[]) FROM PUBLIC;
ALTER FUNCTION app_private.entrepreneur_figures(uuid[]) OWNER TO ecosystem_auth;
ALTER FUNCTION app_private.ally_figures(uuid[]) OWNER TO ecosystem_auth;
ALTER FUNCTION app_private.mentorship_figures(uuid[]) OWNER TO ecosystem_auth;
ALTER FUNCTION app_private.meeting_figures(uuid[]) OWNER TO ecosystem_auth;
ALTER FUNCTION app_private.recount_mentorships(uuid[]) OWNER TO ecosystem_auth;
ALTER FUNCTION app_private.recount_meetings(uuid[]) OWNER TO ecosystem_auth;
