-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the Members page shows: the organizations whose members the caller manages, and their people with what may be done to
-- each. Functions, because a list of members says things that no policy gives: who must set a password, who was invited and is
-- not seen otherwise.

-- `search` is found anywhere in the name, without accents; empty: every one. No LIKE: a client's pattern would be an oracle.
CREATE FUNCTION app.managed_organizations(search text, most integer)
RETURNS TABLE (id uuid, name text, my_role text, members bigint)
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT o.id, o.name,
           (SELECT m.role FROM public.user_organizations m
            WHERE m.organization_id = o.id AND m.user_id = app.current_user_id() AND m.accepted_at IS NOT NULL AND m.left_at IS NULL),
           (SELECT count(*) FROM public.user_organizations m
            WHERE m.organization_id = o.id AND m.accepted_at IS NOT NULL AND m.left_at IS NULL)
    FROM public.organizations o
    WHERE ((SELECT app.is_platform_admin())
           OR o.id = ANY ((SELECT app.my_admin_orgs())::uuid[]))
        AND (coalesce(search, '') = '' OR position(app.fold(search) IN app.fold(o.name)) > 0)
    ORDER BY 3 NULLS LAST, app.fold(o.name) COLLATE "C", o.id
    LIMIT least(coalesce(most, 100), 1000)
$$;

-- The people of an organization, those with most to say first. `state`: 'current' (belonging or invited), 'team' (belonging, more
-- than member), 'invited', 'left', 'all'. The name of somebody who was invited and whom the caller does not see is not shown before
-- they accept; their e-mail address is, which the caller wrote. `may_change`: the role and the membership; `may_manage`: the person.
CREATE FUNCTION app.organization_members(organization uuid, search text, state text, most integer)
RETURNS TABLE (membership_id uuid, person_id uuid, name text, email text, role text, joined_at timestamptz,
               accepted_at timestamptz, left_at timestamptz, is_active boolean, must_set_password boolean, last_login timestamptz,
               may_change boolean, may_manage boolean, is_last_owner boolean)
LANGUAGE plpgsql
STABLE
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    free CONSTANT boolean := app.is_platform_admin();
    staff CONSTANT uuid[] := app.my_staff_orgs();
BEGIN
    IF NOT coalesce(free OR organization = ANY (app.my_admin_orgs()), FALSE) THEN
        RAISE EXCEPTION 'not_yours: the caller does not manage that organization' USING ERRCODE = '42501';
    END IF;
    RETURN QUERY
    WITH people AS (
        SELECT m.*, u.first_name || ' ' || u.last_name AS whole_name, u.email AS address, u.is_active AS active,
               u.password_hash = '!' AS no_password, u.last_login AS seen_at,
               free OR m.accepted_at IS NOT NULL
                   OR EXISTS (SELECT FROM public.organization_people p
                              WHERE p.person_id = u.id AND p.organization_id = ANY (staff)) AS seen
        FROM public.user_organizations m JOIN public.users u ON u.id = m.user_id
        WHERE m.organization_id = organization
            AND CASE state
                WHEN 'current' THEN m.left_at IS NULL
                WHEN 'team' THEN m.accepted_at IS NOT NULL AND m.left_at IS NULL AND m.role <> 'member'
                WHEN 'invited' THEN m.accepted_at IS NULL AND m.left_at IS NULL
                WHEN 'left' THEN m.left_at IS NOT NULL
                ELSE TRUE END)
    SELECT p.id, p.user_id, CASE WHEN p.seen THEN p.whole_name END::text, CASE WHEN NOT p.seen THEN p.address END::text, p.role::text,
           p.joined_at, p.accepted_at, p.left_at, p.active, p.no_password, p.seen_at,
           app_private.may_give_role(organization, p.role) AND p.user_id IS DISTINCT FROM app.current_user_id(),
           app.may_write() AND app.may_manage(p.user_id) AND p.user_id IS DISTINCT FROM app.current_user_id(),
           app_private.is_last_owner(organization, p.user_id)
    FROM people p
    WHERE coalesce(search, '') = ''
        OR position(app.fold(search) IN app.fold(CASE WHEN p.seen THEN p.whole_name ELSE p.address END)) > 0
    ORDER BY p.left_at IS NOT NULL, array_position('{owner,admin,coordinator,analyst,member}'::text[], p.role::text),
             app.fold(p.whole_name) COLLATE "C", p.id
    LIMIT least(coalesce(most, 500), 5000);
END
$$;

REVOKE ALL ON FUNCTION app.managed_organizations(text, integer), app.organization_members(uuid, text, text, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.managed_organizations(text, integer), app.organization_members(uuid, text, text, integer) TO ecosystem_app;
ALTER FUNCTION app.managed_organizations(text, integer) OWNER TO ecosystem_auth;
ALTER FUNCTION app.organization_members(uuid, text, text, integer) OWNER TO ecosystem_auth;
