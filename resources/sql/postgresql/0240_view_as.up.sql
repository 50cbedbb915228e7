-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- "View as…": a platform administrator looks through somebody else's eyes. The session is that person's, so that every policy
-- answers as it would for them, but its kind is 'view': app.may_write() (0201) says no. It is noted for both, lasts an hour at
-- most, and ends with the administrator's own session.
CREATE FUNCTION app.view_as(person uuid) RETURNS TABLE (token text, expires_at timestamptz)
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    mine CONSTANT app_private.live_sessions := app_private.required_session();
BEGIN
    IF mine.kind <> 'full' OR NOT EXISTS (SELECT FROM public.admins a WHERE a.id = mine.user_id AND a.admin_level = 'platform') THEN
        RAISE EXCEPTION 'view_as_not_allowed' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF NOT EXISTS (SELECT FROM public.users u WHERE u.id = view_as.person AND u.is_active) THEN
        RAISE EXCEPTION 'view_as_nobody: a deactivated person sees nothing'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'view_as_nobody';
    END IF;
    token := encode(public.gen_random_bytes(32), 'hex');
    expires_at := least(mine.expires_at, clock_timestamp() + (SELECT s.view_session_length FROM app_private.security_settings s));
    INSERT INTO app_private.sessions (token_hash, user_id, kind, viewer_id, parent_hash, db_role, client_addr, expires_at)
    VALUES (app_private.hash_of(token), view_as.person, 'view', mine.user_id, mine.token_hash, session_user,
            inet_client_addr(), view_as.expires_at);
    PERFORM app_private.log_access('viewed_as', view_as.person, mine.user_id);
    RETURN NEXT;
END
$$;
REVOKE ALL ON FUNCTION app.view_as(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.view_as(uuid) TO ecosystem_owner, ecosystem_app;
ALTER FUNCTION app.view_as(uuid) OWNER TO ecosystem_auth;
