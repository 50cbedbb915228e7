-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who can see what, for those who answer for it: platform administrators (everything), owners and administrators (their
-- organizations). One row a source of access; what a role may do is the program's rights table and not repeated here.
--   kind   platform    administrator of the whole workspace: sees every organization, so every review names them
--          membership  of an organization, also invited ones that are not accepted yet and those that ended
--          own         can sign in (has a password or a personal login) and has neither: sees what is their own
--   login  the personal login of the database that is theirs, if any
--   given_by, given_at  whoever made the row that gives it, or changed its role last, from the log
-- Ordered by how far the access reaches, then by name; "most" bounds the rows, total says how many there are.

-- Whether the caller may look at the accesses of that organization; of the whole workspace when it is NULL.
CREATE FUNCTION app_private.may_review_access(organization uuid) RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT app.is_platform_admin() -- logins that own the schema are
        OR CASE WHEN organization IS NULL THEN cardinality(app.my_orgs('{owner,admin}')) > 0
                ELSE organization = ANY (app.my_orgs('{owner,admin}')) END
$$;

-- The sources of access, before anything is looked up for them.
CREATE FUNCTION app_private.access_sources(everything boolean, organizations uuid[])
RETURNS TABLE (kind text, id uuid, person_id uuid, organization_id uuid, role text, since timestamptz, accepted_at timestamptz,
               left_at timestamptz, reach integer)
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT 'platform', a.id, a.id, NULL::uuid, 'platform', a.created_at, a.created_at, NULL::timestamptz, 0
    FROM public.admins a
    WHERE a.admin_level = 'platform'
    UNION ALL
    SELECT 'membership', m.id, m.user_id, m.organization_id, m.role, m.joined_at, m.accepted_at, m.left_at,
        array_position('{owner,admin,coordinator,analyst,member}'::text[], m.role::text)
    FROM public.user_organizations m
    WHERE everything OR m.organization_id = ANY (organizations)
    UNION ALL
    SELECT 'own', u.id, u.id, NULL::uuid, u.user_type, u.created_at, u.created_at, NULL::timestamptz, 6
    FROM public.users u
    WHERE (u.password_hash <> '!' OR EXISTS (SELECT FROM app_private.login_people l WHERE l.user_id = u.id))
        AND NOT EXISTS (SELECT FROM public.admins a WHERE a.id = u.id AND a.admin_level = 'platform')
        AND NOT EXISTS (SELECT FROM public.user_organizations m WHERE m.user_id = u.id
                        AND (everything OR m.organization_id = ANY (organizations)))
        AND (everything OR EXISTS (SELECT FROM public.organization_people p
                                   WHERE p.person_id = u.id AND p.organization_id = ANY (organizations)))
$$;

CREATE FUNCTION app.access_review(organization uuid DEFAULT NULL, most bigint DEFAULT NULL)
RETURNS TABLE (kind text, id uuid, person_id uuid, first_name text, last_name text, email text, organization_id uuid,
               organization_name text, role text, since timestamptz, accepted_at timestamptz, left_at timestamptz,
               given_by uuid, given_by_name text, given_at timestamptz, last_sign_in timestamptz, open_sessions bigint,
               must_set_password boolean, is_active boolean, login text, total bigint)
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    whole CONSTANT boolean := app.is_platform_admin();
    mine CONSTANT uuid[] := CASE WHEN organization IS NULL THEN app.my_orgs('{owner,admin}') ELSE ARRAY[organization] END;
    everything CONSTANT boolean := whole AND organization IS NULL;
BEGIN
    IF NOT app_private.may_review_access(organization) THEN
        RAISE EXCEPTION 'not_yours: only platform administrators and those who lead an organization review its access'
            USING ERRCODE = '42501';
    END IF;
    RETURN QUERY
        WITH sources AS MATERIALIZED (
            SELECT s.*, u.first_name, u.last_name, u.email, u.last_login, u.password_hash, u.is_active, count(*) OVER () AS total
            FROM app_private.access_sources(everything, mine) s
            JOIN public.users u ON u.id = s.person_id
            ORDER BY s.reach, u.first_name COLLATE "C", s.id -- folding a million names to show some would take seconds
            LIMIT most)
        SELECT s.kind, s.id, s.person_id, s.first_name::text, s.last_name::text,
            -- The e-mail of a platform administrator is not for the organizations.
            CASE WHEN whole OR s.kind <> 'platform' THEN s.email::text END,
            s.organization_id, o.name::text, s.role, s.since, s.accepted_at, s.left_at,
            given.user_id, app_private.person_name(given.user_id), given.created_at, s.last_login,
            (SELECT count(*) FROM app_private.sessions x
             WHERE x.user_id = s.person_id AND x.kind <> 'password' AND x.revoked_at IS NULL AND x.expires_at > clock_timestamp()),
            s.password_hash = '!' AND l.login IS NULL, s.is_active, l.login, s.total
        FROM sources s
        LEFT JOIN public.organizations o ON o.id = s.organization_id
        LEFT JOIN LATERAL (SELECT string_agg(p.login::text, ', ' ORDER BY p.login) AS login FROM app_private.login_people p
                           WHERE p.user_id = s.person_id) l ON TRUE
        LEFT JOIN LATERAL (
            SELECT a.user_id, a.created_at
            FROM public.activity_logs a
            WHERE a.entity_type = CASE s.kind WHEN 'platform' THEN 'admins' WHEN 'membership' THEN 'user_organizations' ELSE 'users' END
                AND a.entity_id = s.id
                AND (a.action = 'created' OR (a.action = 'role_changed' AND (a.changes ? 'role' OR a.changes ? 'admin_level')))
            ORDER BY a.created_at DESC
            LIMIT 1) given ON TRUE
        ORDER BY s.reach, app.fold(s.first_name), app.fold(s.last_name), s.id;
    -- The review shows e-mails: a view of contact data like any other, once an hour and person.
    IF NOT EXISTS (SELECT FROM public.activity_logs a
                   WHERE a.user_id = app.current_user_id() AND a.action = 'viewed_contacts' AND a.entity_type = 'organizations'
                       AND a.created_at > clock_timestamp() - interval '1 hour'
                       AND a.organization_id IS NOT DISTINCT FROM organization) THEN
        INSERT INTO public.activity_logs (user_id, action, entity_type, entity_id, created_at, ip_address, description,
                                          organization_id, metadata)
        SELECT u.id, 'viewed_contacts', 'organizations', coalesce(organization, '00000000-0000-0000-0000-000000000000'),
            clock_timestamp(), inet_client_addr(), (SELECT o.name FROM public.organizations o WHERE o.id = organization),
            organization, '{"where": "access_review"}'
        FROM public.users u
        WHERE u.id = app.current_user_id();
    END IF;
END
$$;

-- "Reviewed on … by …": a row of the log, with what the reviewer found.
CREATE FUNCTION app.mark_access_reviewed(organization uuid, note text) RETURNS void
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF NOT app.may_write()
        OR NOT (app.is_platform_admin() OR coalesce(organization = ANY (app.my_orgs('{owner,admin}')), FALSE)) THEN
        RAISE EXCEPTION 'not_yours: only platform administrators and those who lead an organization review its access'
            USING ERRCODE = '42501';
    END IF;
    INSERT INTO public.activity_logs (user_id, action, entity_type, entity_id, created_at, ip_address, description,
                                      organization_id, metadata)
    VALUES ((SELECT u.id FROM public.users u WHERE u.id = app.current_user_id()), 'access_reviewed', 'organizations',
            coalesce(organization, '00000000-0000-0000-0000-000000000000'), clock_timestamp(), inet_client_addr(),
            (SELECT o.name FROM public.organizations o WHERE o.id = organization),
            (SELECT o.id FROM public.organizations o WHERE o.id = organization),
            jsonb_strip_nulls(jsonb_build_object('note', left(nullif(btrim(note), ''), 2000),
                                                 'job', nullif(current_setting('app.job_id', TRUE), ''))));
END
$$;

ALTER FUNCTION app_private.may_review_access(uuid) OWNER TO ecosystem_auth;
ALTER FUNCTION app_private.access_sources(boolean, uuid[]) OWNER TO ecosystem_auth;
ALTER FUNCTION app.access_review(uuid, bigint) OWNER TO ecosystem_auth;
ALTER FUNCTION app.mark_access_reviewed(uuid, text) OWNER TO ecosystem_auth;
REVOKE ALL ON FUNCTION app_private.may_review_access(uuid), app_private.access_sources(boolean, uuid[]),
    app.access_review(uuid, bigint), app.mark_access_reviewed(uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.access_review(uuid, bigint), app.mark_access_reviewed(uuid, text) TO ecosystem_app;
