-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Back to what 0016 made.
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

CREATE OR REPLACE FUNCTION app_private.recount_sessions(ids uuid[]) RETURNS void
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

CREATE OR REPLACE FUNCTION app_private.recount_allies(ids uuid[]) RETURNS void
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

CREATE OR REPLACE FUNCTION app_private.recount_entrepreneurs(ids uuid[]) RETURNS void
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

DROP FUNCTION app_private.recount_meetings(uuid[]);
DROP FUNCTION app_private.recount_mentorships(uuid[]);
DROP FUNCTION app_private.meeting_figures(uuid[]);
DROP FUNCTION app_private.mentorship_figures(uuid[]);
DROP FUNCTION app_private.ally_figures(uuid[]);
DROP FUNCTION app_private.entrepreneur_figures(uuid[]);
DROP VIEW app_private.counted_attendances;
DROP VIEW app_private.counted_ratings;
DROP VIEW app_private.counted_mentorships;
DROP VIEW app_private.completed_sessions;
CREATE VIEW app_private.completed_sessions AS
SELECT m.id AS mentorship_id, m.ally_id, m.entrepreneur_id,
       coalesce(g.duration_minutes,
                round(extract(epoch FROM g.actual_end - g.actual_start) / 60),
                round(extract(epoch FROM g.scheduled_end - g.scheduled_start) / 60)) AS minutes
FROM public.meetings g
JOIN public.mentorships m ON m.id = g.mentorship_id
WHERE g.status = 'completed';
ALTER VIEW app_private.completed_sessions OWNER TO ecosystem_auth;
