-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who belongs to an organization, and what they may do there. Memberships are written by these functions only (and by platform
-- administrators): the rules below need to see rows that the caller does not.
--   an owner gives and takes every role, an administrator coordinator, analyst and member; nobody their own
--   somebody who is known already is invited, and only they accept or decline; somebody new belongs at once
--   an organization that has an owner always keeps one
-- What is refused: 42501 where the caller may not, 23514 with the rule as constraint name where nobody could.

-- Platform administrators, and the server's administrator; not while looking as another person.
CREATE FUNCTION app_private.acts_for_platform() RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT app.may_write() AND app.is_platform_admin()
$$;

-- Whether the caller may give that role there, and take it away again.
CREATE FUNCTION app_private.may_give_role(organization uuid, wanted text) RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT app_private.acts_for_platform()
        OR (app.may_write() AND organization = ANY (app.my_orgs('{owner}')))
        OR (app.may_write() AND wanted IN ('coordinator', 'analyst', 'member') AND organization = ANY (app.my_orgs('{admin}')))
$$;

CREATE FUNCTION app_private.refuse_members(rule text) RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RAISE EXCEPTION '%', rule USING ERRCODE = '23514', CONSTRAINT = rule, TABLE = 'user_organizations';
END
$$;

CREATE FUNCTION app_private.forbid_members() RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RAISE EXCEPTION 'not_yours: the caller may not do this to members' USING ERRCODE = '42501';
END
$$;

-- Memberships of an organization change one after the other, so that two owners cannot lower each other at once.
CREATE FUNCTION app_private.lock_members(organization uuid) RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    PERFORM FROM public.organizations WHERE id = organization FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app_private.forbid_members(); -- whether it exists is nobody's business who may not touch it
    END IF;
END
$$;

-- The owner whom nobody else could stand in for: the only one who accepted, stays and may sign in.
CREATE FUNCTION app_private.is_last_owner(organization uuid, person uuid) RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT count(*) FILTER (WHERE m.user_id = person) > 0 AND count(*) FILTER (WHERE m.user_id <> person) = 0
    FROM public.user_organizations m
    JOIN public.users u ON u.id = m.user_id AND u.is_active
    WHERE m.organization_id = organization AND m.role = 'owner' AND m.accepted_at IS NOT NULL AND m.left_at IS NULL
$$;

-- Somebody new: the person, what makes them one of the team, and a membership that counts at once.
CREATE FUNCTION app.add_member(organization uuid, first_name text, last_name text, email text, phone text, role text) RETURNS uuid
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    person CONSTANT uuid := gen_random_uuid();
    actor CONSTANT uuid := app.current_user_id();
BEGIN
    IF organization IS NULL OR role IS NULL OR NOT app_private.may_give_role(organization, role) THEN
        PERFORM app_private.forbid_members();
    END IF;
    INSERT INTO public.users (id, email, password_hash, first_name, last_name, phone, user_type, created_by)
    VALUES (person, coalesce(nullif(btrim(add_member.email), ''), person || '@sin-correo.invalid'), '!', btrim(add_member.first_name),
            btrim(add_member.last_name), nullif(btrim(add_member.phone), ''), 'admin', actor);
    INSERT INTO public.admins (id, admin_level, created_by) VALUES (person, 'organization', actor);
    INSERT INTO public.user_organizations (user_id, organization_id, role, joined_at, accepted_at)
    VALUES (person, organization, add_member.role, clock_timestamp(), clock_timestamp());
    RETURN person;
END
$$;

-- The membership of somebody who is known: waits for their answer. Asked again, it waits with the new role and from now on.
CREATE FUNCTION app_private.invite(organization uuid, person uuid, wanted text) RETURNS uuid
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    known public.user_organizations;
    membership uuid;
BEGIN
    PERFORM app_private.lock_members(organization);
    SELECT * INTO known FROM public.user_organizations m WHERE m.organization_id = organization AND m.user_id = person FOR UPDATE;
    IF known.accepted_at IS NOT NULL AND known.left_at IS NULL THEN
        PERFORM app_private.refuse_members('already_member');
    END IF;
    IF known.id IS NULL THEN
        INSERT INTO public.user_organizations (user_id, organization_id, role, joined_at)
        VALUES (person, organization, wanted, clock_timestamp()) RETURNING id INTO membership;
    ELSE
        IF NOT app_private.may_give_role(organization, known.role) THEN
            PERFORM app_private.forbid_members(); -- an invitation that an owner made is not for an administrator to lower
        END IF;
        UPDATE public.user_organizations
        SET role = wanted, joined_at = clock_timestamp(), accepted_at = NULL, left_at = NULL
        WHERE id = known.id RETURNING id INTO membership;
    END IF;
    RETURN membership;
END
$$;

-- Somebody whom the caller sees. Whom they do not see, they invite by the whole e-mail address.
CREATE FUNCTION app.invite_member(organization uuid, person uuid, role text) RETURNS uuid
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF NOT coalesce(app_private.may_give_role(organization, role), FALSE)
        OR (person IS NOT DISTINCT FROM app.current_user_id() AND NOT app_private.acts_for_platform())
        OR NOT EXISTS (
            SELECT FROM public.users u
            WHERE u.id = person AND u.is_active AND (app_private.acts_for_platform() OR EXISTS (
                SELECT FROM public.organization_people p
                WHERE p.person_id = u.id AND p.organization_id = ANY (app.my_staff_orgs())) OR EXISTS (
                SELECT FROM public.user_organizations m
                WHERE m.user_id = u.id AND m.organization_id = invite_member.organization))) THEN
        PERFORM app_private.forbid_members();
    END IF;
    RETURN app_private.invite(organization, person, role);
END
$$;

-- NULL: nobody in use has that address.
CREATE FUNCTION app.invite_by_email(organization uuid, email text, role text) RETURNS uuid
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    person CONSTANT uuid := (SELECT u.id FROM public.users u
                             WHERE lower(u.email) = lower(btrim(invite_by_email.email)) AND u.is_active);
BEGIN
    IF NOT coalesce(app_private.may_give_role(organization, role), FALSE)
        OR (person = app.current_user_id() AND NOT app_private.acts_for_platform()) THEN
        PERFORM app_private.forbid_members();
    END IF;
    RETURN CASE WHEN person IS NOT NULL THEN app_private.invite(organization, person, role) END;
END
$$;

-- What waits for the caller's answer.
CREATE FUNCTION app.my_invitations() RETURNS TABLE (id uuid, organization_id uuid, organization_name text, role text, since timestamptz)
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT m.id, o.id, o.name, m.role, m.joined_at
    FROM public.user_organizations m JOIN public.organizations o ON o.id = m.organization_id
    WHERE m.user_id = app.current_user_id() AND m.accepted_at IS NULL AND m.left_at IS NULL
    ORDER BY m.joined_at, m.id
$$;

-- Only the person who was invited. A declined invitation is a membership that ended before it counted.
CREATE FUNCTION app.answer_invitation(membership uuid, accept boolean) RETURNS void
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    UPDATE public.user_organizations m
    SET accepted_at = CASE WHEN accept THEN clock_timestamp() END,
        left_at = CASE WHEN NOT accept THEN clock_timestamp() END
    WHERE m.id = membership AND m.user_id = app.current_user_id() AND m.accepted_at IS NULL AND m.left_at IS NULL
        AND app.may_write() AND accept IS NOT NULL;
    IF NOT FOUND THEN
        PERFORM app_private.forbid_members();
    END IF;
END
$$;

CREATE FUNCTION app.set_member_role(membership uuid, role text) RETURNS void
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    known public.user_organizations;
BEGIN
    PERFORM app_private.lock_members((SELECT m.organization_id FROM public.user_organizations m WHERE m.id = membership));
    SELECT * INTO known FROM public.user_organizations m WHERE m.id = membership FOR UPDATE;
    IF NOT coalesce(app_private.may_give_role(known.organization_id, known.role)
                    AND app_private.may_give_role(known.organization_id, set_member_role.role), FALSE) THEN
        PERFORM app_private.forbid_members();
    END IF;
    IF known.user_id = app.current_user_id() THEN
        PERFORM app_private.refuse_members('own_role');
    END IF;
    IF known.left_at IS NOT NULL THEN
        PERFORM app_private.refuse_members('membership_ended');
    END IF;
    IF set_member_role.role <> 'owner' AND app_private.is_last_owner(known.organization_id, known.user_id) THEN
        PERFORM app_private.refuse_members('last_owner');
    END IF;
    UPDATE public.user_organizations m SET role = set_member_role.role
    WHERE m.id = membership AND m.role <> set_member_role.role;
END
$$;

-- Ends a membership: one's own (leaving), or that of somebody whose role the caller may take; an invitation is withdrawn.
CREATE FUNCTION app.end_membership(membership uuid) RETURNS void
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    known public.user_organizations;
BEGIN
    PERFORM app_private.lock_members((SELECT m.organization_id FROM public.user_organizations m WHERE m.id = membership));
    SELECT * INTO known FROM public.user_organizations m WHERE m.id = membership FOR UPDATE;
    IF NOT app.may_write() OR NOT (known.user_id IS NOT DISTINCT FROM app.current_user_id()
            OR app_private.may_give_role(known.organization_id, known.role)) THEN
        PERFORM app_private.forbid_members();
    END IF;
    IF known.left_at IS NOT NULL THEN
        PERFORM app_private.refuse_members('membership_ended');
    END IF;
    IF app_private.is_last_owner(known.organization_id, known.user_id) THEN
        PERFORM app_private.refuse_members('last_owner');
    END IF;
    UPDATE public.user_organizations m SET left_at = greatest(clock_timestamp(), m.joined_at) WHERE m.id = membership;
END
$$;

-- Takes back what the caller ended a moment ago. A membership that the person ended themselves, or long ago, needs an invitation.
CREATE FUNCTION app.resume_membership(membership uuid) RETURNS void
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    known public.user_organizations;
BEGIN
    SELECT * INTO known FROM public.user_organizations m WHERE m.id = membership FOR UPDATE;
    IF NOT coalesce(known.user_id IS DISTINCT FROM app.current_user_id()
            AND app_private.may_give_role(known.organization_id, known.role)
            AND known.left_at > clock_timestamp() - interval '1 day'
            AND app_private.ended_by(membership) IS NOT DISTINCT FROM app.current_user_id(), FALSE) THEN
        PERFORM app_private.forbid_members();
    END IF;
    UPDATE public.user_organizations m SET left_at = NULL WHERE m.id = membership;
END
$$;

-- Who wrote the last end of a membership, by the history. NULL: a login that needs no sign-in.
CREATE FUNCTION app_private.ended_by(membership uuid) RETURNS uuid
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT l.user_id FROM public.activity_logs l
    WHERE l.entity_type = 'user_organizations' AND l.entity_id = membership AND l.action = 'updated' AND l.changes ? 'left_at'
        AND l.created_at > clock_timestamp() - interval '2 days'
    ORDER BY l.created_at DESC, l.id DESC LIMIT 1
$$;

-- The organization gets another owner; who was it becomes administrator.
CREATE FUNCTION app.transfer_ownership(organization uuid, person uuid) RETURNS void
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    actor CONSTANT uuid := app.current_user_id();
BEGIN
    IF NOT coalesce(app_private.may_give_role(organization, 'owner'), FALSE) THEN
        PERFORM app_private.forbid_members();
    END IF;
    PERFORM app_private.lock_members(organization);
    UPDATE public.user_organizations m SET role = 'owner'
    WHERE m.organization_id = organization AND m.user_id = person AND m.accepted_at IS NOT NULL AND m.left_at IS NULL
        AND person IS DISTINCT FROM actor AND EXISTS (SELECT FROM public.users u WHERE u.id = person AND u.is_active);
    IF NOT FOUND THEN
        PERFORM app_private.refuse_members('not_a_member');
    END IF;
    UPDATE public.user_organizations m SET role = 'admin'
    WHERE m.organization_id = organization AND m.user_id = actor AND m.role = 'owner' AND m.left_at IS NULL;
END
$$;

-- Who is not active cannot sign in. Nobody puts themselves out, and no organization loses its only owner by it.
CREATE FUNCTION app.set_person_active(person uuid, active boolean) RETURNS void
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF NOT coalesce(app.may_write() AND app.may_manage(person) AND person IS DISTINCT FROM app.current_user_id(), FALSE) THEN
        PERFORM app_private.forbid_members();
    END IF;
    PERFORM FROM public.organizations o
    WHERE o.id IN (SELECT m.organization_id FROM public.user_organizations m WHERE m.user_id = person)
    ORDER BY o.id FOR NO KEY UPDATE;
    IF NOT active AND EXISTS (
            SELECT FROM public.user_organizations m
            WHERE m.user_id = person AND m.role = 'owner' AND app_private.is_last_owner(m.organization_id, person)
                AND EXISTS (SELECT FROM public.user_organizations other
                            WHERE other.organization_id = m.organization_id AND other.user_id <> person
                                AND other.accepted_at IS NOT NULL AND other.left_at IS NULL)) THEN
        PERFORM app_private.refuse_members('last_owner');
    END IF;
    UPDATE public.users u SET is_active = active WHERE u.id = person AND u.is_active <> active;
END
$$;

DO $$
DECLARE
    made regprocedure;
BEGIN
    FOREACH made IN ARRAY ARRAY[
        'app_private.acts_for_platform()', 'app_private.may_give_role(uuid, text)',
        'app_private.refuse_members(text)', 'app_private.forbid_members()', 'app_private.lock_members(uuid)',
        'app_private.is_last_owner(uuid, uuid)', 'app_private.invite(uuid, uuid, text)', 'app_private.ended_by(uuid)',
        'app.add_member(uuid, text, text, text, text, text)',
        'app.invite_member(uuid, uuid, text)', 'app.invite_by_email(uuid, text, text)', 'app.my_invitations()',
        'app.answer_invitation(uuid, boolean)', 'app.set_member_role(uuid, text)', 'app.end_membership(uuid)',
        'app.resume_membership(uuid)', 'app.transfer_ownership(uuid, uuid)', 'app.set_person_active(uuid, boolean)']::regprocedure[]
    LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', made);
        IF made::text LIKE 'app.%' THEN
            EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO ecosystem_app', made);
        END IF;
        EXECUTE format('ALTER FUNCTION %s OWNER TO ecosystem_auth', made);
    END LOOP;
END
$$;
