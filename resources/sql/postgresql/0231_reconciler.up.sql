-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The reconciler: compares the figures that triggers keep with the records behind them and puts right what drifted (a restore with
-- triggers off, a program that wrote past them, a mistake of ours). For platform administrators: figures cross all
-- organizations. The functions pass every policy and therefore say themselves who may.

CREATE FUNCTION app_private.require_reconciler() RETURNS void
LANGUAGE plpgsql STABLE
AS $$
BEGIN
    IF NOT coalesce(app.is_platform_admin(), FALSE) THEN
        RAISE EXCEPTION 'permission denied: figures are for platform administrators' USING ERRCODE = '42501';
    END IF;
END
$$;

-- Which rows of organization_people are missing or too many for these people; stored and counted are 0 or 1.
CREATE FUNCTION app_private.people_drift(ids uuid[])
RETURNS TABLE (id uuid, organization uuid, stored numeric, counted numeric)
LANGUAGE sql STABLE
AS $$
    SELECT coalesce(s.person_id, r.person_id), coalesce(s.organization_id, r.organization_id),
           (s.person_id IS NOT NULL)::int::numeric, (r.person_id IS NOT NULL)::int::numeric
    FROM (SELECT person_id, organization_id FROM public.organization_people WHERE person_id = ANY (ids)) s
    FULL JOIN (SELECT DISTINCT person_id, organization_id
               FROM app_private.organization_people_reasons WHERE person_id = ANY (ids)) r
        ON r.person_id = s.person_id AND r.organization_id = s.organization_id
    WHERE s.person_id IS NULL OR r.person_id IS NULL
$$;

-- The figures of these records that are not what is counted, one row each. `entity` is the table that bears the figure;
-- organization_people is the field of a person (users) and names its organization.
CREATE FUNCTION app_private.figure_drift(entity text, ids uuid[])
RETURNS TABLE (id uuid, field text, organization uuid, stored numeric, counted numeric)
LANGUAGE plpgsql STABLE
AS $$
#variable_conflict use_column
BEGIN
    CASE entity
    WHEN 'meetings' THEN
        RETURN QUERY
        SELECT m.id, 'attendee_count'::text, NULL::uuid, m.attendee_count::numeric, c.attendees::numeric
        FROM public.meetings m JOIN app_private.meeting_figures(ids) c ON c.id = m.id
        WHERE m.attendee_count IS DISTINCT FROM c.attendees;
    WHEN 'mentorships' THEN
        RETURN QUERY
        SELECT m.id, 'total_sessions_completed'::text, NULL::uuid, m.total_sessions_completed::numeric, c.sessions::numeric
        FROM public.mentorships m JOIN app_private.mentorship_figures(ids) c ON c.id = m.id
        WHERE m.total_sessions_completed IS DISTINCT FROM c.sessions;
    WHEN 'allies' THEN
        RETURN QUERY
        SELECT a.id, f.field, NULL::uuid, f.stored, f.counted
        FROM public.allies a JOIN app_private.ally_figures(ids) c ON c.id = a.id
        CROSS JOIN LATERAL (VALUES
            ('current_entrepreneurs', a.current_entrepreneurs::numeric, c.current::numeric),
            ('total_entrepreneurs_mentored', a.total_entrepreneurs_mentored::numeric, c.mentored::numeric),
            ('total_mentorship_hours', a.total_mentorship_hours, c.hours),
            ('average_rating', a.average_rating, c.rating),
            ('total_reviews', a.total_reviews::numeric, c.reviews::numeric)) AS f (field, stored, counted)
        WHERE f.stored IS DISTINCT FROM f.counted;
    WHEN 'entrepreneurs' THEN
        RETURN QUERY
        SELECT e.id, f.field, NULL::uuid, f.stored, f.counted
        FROM public.entrepreneurs e JOIN app_private.entrepreneur_figures(ids) c ON c.id = e.id
        CROSS JOIN LATERAL (VALUES
            ('projects_count', e.projects_count::numeric, c.projects::numeric),
            ('mentorship_hours_received', e.mentorship_hours_received, c.hours)) AS f (field, stored, counted)
        WHERE f.stored IS DISTINCT FROM f.counted;
    WHEN 'users' THEN
        RETURN QUERY
        SELECT d.id, 'organization_people'::text, d.organization, d.stored, d.counted FROM app_private.people_drift(ids) d;
    END CASE;
END
$$;

CREATE FUNCTION app.drifted_figures(entity text, ids uuid[])
RETURNS TABLE (id uuid, field text, organization uuid, stored numeric, counted numeric)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    PERFORM app_private.require_reconciler();
    RETURN QUERY SELECT d.* FROM app_private.figure_drift(entity, ids) d ORDER BY 1, 2, 3;
END
$$;

-- What a counted figure is made of: which record gives how much. Two active mentorships with the same entrepreneur take one
-- place, so the second gives nothing.
CREATE VIEW app_private.figure_sources (entity, field, record_id, source, source_id, amount) AS
SELECT 'entrepreneurs', 'projects_count', entrepreneur_id, 'projects', id, 1::numeric FROM public.projects
UNION ALL
SELECT 'entrepreneurs', 'mentorship_hours_received', entrepreneur_id, 'meetings', meeting_id, minutes
FROM app_private.completed_sessions
UNION ALL
SELECT 'allies', 'current_entrepreneurs', m.ally_id, 'mentorships', m.mentorship_id,
       (NOT EXISTS (SELECT FROM app_private.counted_mentorships o
                    WHERE o.ally_id = m.ally_id AND o.entrepreneur_id = m.entrepreneur_id AND o.is_current
                      AND o.mentorship_id < m.mentorship_id))::int::numeric
FROM app_private.counted_mentorships m WHERE m.is_current
UNION ALL
SELECT 'allies', 'total_entrepreneurs_mentored', m.ally_id, 'mentorships', m.mentorship_id,
       (NOT EXISTS (SELECT FROM app_private.counted_mentorships o
                    WHERE o.ally_id = m.ally_id AND o.entrepreneur_id = m.entrepreneur_id AND o.is_mentored
                      AND o.mentorship_id < m.mentorship_id))::int::numeric
FROM app_private.counted_mentorships m WHERE m.is_mentored
UNION ALL
SELECT 'allies', 'total_mentorship_hours', ally_id, 'meetings', meeting_id, minutes FROM app_private.completed_sessions
UNION ALL
SELECT 'allies', 'average_rating', ally_id, 'user_ratings', rating_id, rating::numeric FROM app_private.counted_ratings
UNION ALL
SELECT 'allies', 'total_reviews', ally_id, 'user_ratings', rating_id, 1::numeric FROM app_private.counted_ratings
UNION ALL
SELECT 'mentorships', 'total_sessions_completed', mentorship_id, 'meetings', meeting_id, 1::numeric
FROM app_private.completed_sessions
UNION ALL
SELECT 'meetings', 'attendee_count', meeting_id, 'meeting_participants', participant_id, 1::numeric
FROM app_private.counted_attendances;
ALTER VIEW app_private.figure_sources OWNER TO ecosystem_auth;

CREATE FUNCTION app.figure_sources(entity text, field text, record uuid, most integer)
RETURNS TABLE (source text, source_id uuid, amount numeric)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
BEGIN
    PERFORM app_private.require_reconciler();
    RETURN QUERY EXECUTE
        'SELECT s.source, s.source_id, s.amount::numeric FROM app_private.figure_sources s '
        'WHERE s.entity = $1 AND s.field = $2 AND s.record_id = $3 ORDER BY s.source_id DESC LIMIT $4'
        USING entity, field, record, most;
END
$$;

-- Why a person stands in an organization; nothing: no reason is left.
CREATE FUNCTION app.scope_reasons(person uuid, organization uuid) RETURNS TABLE (reason text, since timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    PERFORM app_private.require_reconciler();
    RETURN QUERY
    SELECT r.reason::text, r.since::timestamptz FROM app_private.organization_people_reasons r
    WHERE r.person_id = person AND r.organization_id = organization ORDER BY 2, 1;
END
$$;

-- Puts the figures of these records right and says what it changed. The rows are locked as the triggers lock them, and only then
-- counted: what changed since somebody looked is counted anew. Every change is in the log. All or nothing.
CREATE FUNCTION app.repair_figures(meetings uuid[], mentorships uuid[], allies uuid[], entrepreneurs uuid[], people uuid[])
RETURNS TABLE (entity text, id uuid, field text, organization uuid, stored numeric, counted numeric)
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    actor CONSTANT uuid := (SELECT u.id FROM public.users u WHERE u.id = app.current_user_id());
    job CONSTANT text := nullif(current_setting('app.job_id', TRUE), '');
    drift jsonb := '[]';
    part text;
    ids uuid[];
BEGIN
    PERFORM app_private.require_reconciler();
    IF NOT coalesce(app.may_write(), FALSE) THEN
        RAISE EXCEPTION 'read_only_session: whoever looks as another person changes nothing' USING ERRCODE = '42501';
    END IF;
    PERFORM FROM public.meetings x WHERE x.id = ANY (meetings) ORDER BY x.id FOR NO KEY UPDATE;
    PERFORM FROM public.mentorships x WHERE x.id = ANY (mentorships) ORDER BY x.id FOR NO KEY UPDATE;
    PERFORM FROM public.allies x WHERE x.id = ANY (allies) ORDER BY x.id FOR NO KEY UPDATE;
    PERFORM FROM public.entrepreneurs x WHERE x.id = ANY (entrepreneurs) ORDER BY x.id FOR NO KEY UPDATE;
    PERFORM FROM public.users x WHERE x.id = ANY (people) ORDER BY x.id FOR UPDATE;
    FOREACH part IN ARRAY ARRAY['meetings', 'mentorships', 'allies', 'entrepreneurs', 'users'] LOOP
        ids := CASE part WHEN 'meetings' THEN meetings WHEN 'mentorships' THEN mentorships WHEN 'allies' THEN allies
                         WHEN 'entrepreneurs' THEN entrepreneurs ELSE people END;
        drift := drift || coalesce((SELECT jsonb_agg(to_jsonb(d) || jsonb_build_object('entity', part))
                                    FROM app_private.figure_drift(part, ids) d), '[]');
    END LOOP;
    PERFORM app_private.recount_meetings(meetings);
    PERFORM app_private.recount_mentorships(mentorships);
    PERFORM app_private.recount_allies(allies);
    PERFORM app_private.recount_entrepreneurs(entrepreneurs);
    PERFORM app_private.relate_people(people, TRUE);
    INSERT INTO public.activity_logs (user_id, action, entity_type, entity_id, created_at, metadata, ip_address, description,
                                      changes, organization_id)
    SELECT actor, 'reconciled', d.entity, d.id, clock_timestamp(),
           CASE WHEN job IS NULL THEN '{}' ELSE jsonb_build_object('job', job) END, inet_client_addr(),
           CASE d.entity WHEN 'meetings' THEN (SELECT g.title FROM public.meetings g WHERE g.id = d.id)
                         WHEN 'mentorships' THEN (SELECT app_private.person_name(m.entrepreneur_id)
                                                  FROM public.mentorships m WHERE m.id = d.id)
                         ELSE app_private.person_name(d.id) END,
           jsonb_object_agg(d.field, jsonb_build_array(d.stored, d.counted)), d.organization
    FROM jsonb_to_recordset(drift) AS d (entity text, id uuid, field text, organization uuid, stored numeric, counted numeric)
    GROUP BY d.entity, d.id, d.organization;
    RETURN QUERY
    SELECT d.* FROM jsonb_to_recordset(drift)
        AS d (entity text, id uuid, field text, organization uuid, stored numeric, counted numeric)
    ORDER BY 1, 2, 3, 4;
END
$$;

DO $$
DECLARE
    routine regprocedure;
BEGIN
    FOREACH routine IN ARRAY ARRAY[
        'app_private.require_reconciler()', 'app_private.people_drift(uuid[])', 'app_private.figure_drift(text, uuid[])',
        'app.drifted_figures(text, uuid[])', 'app.figure_sources(text, text, uuid, integer)',
        'app.scope_reasons(uuid, uuid)', 'app.repair_figures(uuid[], uuid[], uuid[], uuid[], uuid[])']::regprocedure[]
    LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', routine);
        IF routine::text LIKE 'app.%' THEN
            EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO ecosystem_owner, ecosystem_app', routine);
        END IF;
        EXECUTE format('ALTER FUNCTION %s OWNER TO ecosystem_auth', routine);
    END LOOP;
END
$$;
