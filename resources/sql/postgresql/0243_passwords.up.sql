-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Setting passwords: one's own, the first of all, and a way back in for somebody who lost theirs.

-- bcrypt as $2a$. At least ten characters; at most 72 bytes, which is all that bcrypt reads.
CREATE FUNCTION app_private.new_hash(password text) RETURNS text
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF password IS NULL OR char_length(password) < 10 OR octet_length(password) > 72 THEN
        RAISE EXCEPTION 'password_length: from 10 characters to 72 bytes'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'password_length';
    END IF;
    RETURN public.crypt(password, public.gen_salt('bf', (SELECT s.bcrypt_cost FROM app_private.security_settings s)));
END
$$;

-- One row: done, or the old password was wrong (done FALSE), or too often so (wait_seconds > 0). Ends all other sessions of the
-- person: trigger end_sessions (0200).
CREATE FUNCTION app.change_password(old_password text, new_password text) RETURNS TABLE (done boolean, wait_seconds integer)
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    mine CONSTANT app_private.live_sessions := app_private.required_session();
    old_hash CONSTANT text := (SELECT u.password_hash FROM public.users u WHERE u.id = mine.user_id);
BEGIN
    IF mine.kind <> 'full' THEN
        RAISE EXCEPTION 'read_only_session' USING ERRCODE = 'insufficient_privilege';
    END IF;
    done := FALSE;
    wait_seconds := app_private.take_try('person', mine.user_id::text);
    IF wait_seconds = 0 AND app_private.password_fits(old_password, old_hash) THEN
        UPDATE public.users u SET password_hash = app_private.new_hash(new_password) WHERE u.id = mine.user_id;
        PERFORM app_private.log_access('password_changed', mine.user_id, mine.user_id);
        done := TRUE;
    ELSIF wait_seconds = 0 THEN
        PERFORM app_private.log_access('sign_in_failed', mine.user_id, mine.user_id,
            jsonb_build_object('with', 'old password'));
    END IF;
    RETURN NEXT;
END
$$;

-- What a session after a one-time code is for. It becomes a full one; every other of the person ends, and computers known
-- before have to be got to know again. Until when the session holds now.
CREATE FUNCTION app.set_password(new_password text) RETURNS timestamptz
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    mine CONSTANT app_private.live_sessions := app_private.required_session();
    until timestamptz;
BEGIN
    IF mine.kind <> 'password' THEN
        RAISE EXCEPTION 'not_after_a_code' USING ERRCODE = 'insufficient_privilege';
    END IF;
    UPDATE app_private.sessions s
    SET kind = 'full', last_renewed_at = clock_timestamp(), expires_at = clock_timestamp() + x.session_length
    FROM app_private.security_settings x
    WHERE s.token_hash = mine.token_hash
    RETURNING s.expires_at INTO until;
    UPDATE public.users u SET password_hash = app_private.new_hash(new_password) WHERE u.id = mine.user_id;
    DELETE FROM app_private.devices d WHERE d.user_id = mine.user_id AND d.created_at < mine.created_at;
    PERFORM app_private.log_access('password_changed', mine.user_id, mine.user_id, jsonb_build_object('with', 'code'));
    RETURN until;
END
$$;

-- A one-time code for somebody who may be managed by whoever asks: app.may_reset() (0201) says for whom. Shown once, and only
-- its hash is kept; 80 random bits in letters that can be read out on the telephone. The old password holds until a new one is
-- set, so that a code issued by mistake locks nobody out.
CREATE FUNCTION app.issue_reset(person uuid) RETURNS text
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    letters CONSTANT text := '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    random CONSTANT bytea := public.gen_random_bytes(16);
    code CONSTANT text := (SELECT string_agg(substr(letters, get_byte(random, i) % 32 + 1, 1)
                                             || CASE WHEN i IN (3, 7, 11) THEN '-' ELSE '' END, '' ORDER BY i)
                           FROM generate_series(0, 15) i);
BEGIN
    -- Not for oneself: a stolen session would get round the old password.
    IF NOT app_private.is_owner_login() AND (app.session_kind() IS DISTINCT FROM 'full' OR person = app.current_user_id()
                                             OR NOT coalesce(app.may_reset(person), FALSE)) THEN
        RAISE EXCEPTION 'reset_not_allowed' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF NOT EXISTS (SELECT FROM public.users u WHERE u.id = person AND u.is_active) THEN
        RAISE EXCEPTION 'reset_of_nobody: a deactivated person cannot sign in'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'reset_of_nobody';
    END IF;
    INSERT INTO app_private.reset_codes AS c (user_id, code_hash, expires_at)
    VALUES (person, app_private.code_hash(person, code),
            clock_timestamp() + (SELECT s.reset_code_length FROM app_private.security_settings s))
    ON CONFLICT (user_id) DO UPDATE
        SET code_hash = excluded.code_hash, issued_at = clock_timestamp(), expires_at = excluded.expires_at, used_at = NULL;
    PERFORM app_private.log_access('password_reset', person, app.current_user_id());
    RETURN code;
END
$$;

-- Whether nobody could sign in who may do everything.
CREATE FUNCTION app.needs_first_admin() RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT NOT EXISTS (SELECT FROM public.admins a JOIN public.users u ON u.id = a.id
                       WHERE a.admin_level = 'platform' AND u.is_active AND u.password_hash <> '!')
$$;

-- The first administrator of a new server, or the next where no active one is left: who could read the tables anyway may name
-- one. A person with that e-mail is taken, else made.
CREATE FUNCTION app.create_first_admin(email text, first_name text, last_name text, password text) RETURNS uuid
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    person uuid;
BEGIN
    IF NOT app_private.is_owner_login() THEN
        RAISE EXCEPTION 'first_admin_not_allowed' USING ERRCODE = 'insufficient_privilege';
    END IF;
    LOCK TABLE public.admins IN SHARE ROW EXCLUSIVE MODE;
    IF NOT app.needs_first_admin() THEN
        RAISE EXCEPTION 'first_admin: there is an active platform administrator'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'first_admin';
    END IF;
    SELECT u.id INTO person FROM public.users u WHERE lower(u.email) = lower(trim(create_first_admin.email));
    IF person IS NULL THEN
        INSERT INTO public.users AS u (email, password_hash, first_name, last_name, user_type, is_verified)
        VALUES (trim(create_first_admin.email), app_private.new_hash(create_first_admin.password),
                create_first_admin.first_name, create_first_admin.last_name, 'admin', TRUE)
        RETURNING u.id INTO person;
    ELSE
        UPDATE public.users u
        SET password_hash = app_private.new_hash(create_first_admin.password), is_active = TRUE
        WHERE u.id = person;
    END IF;
    INSERT INTO public.admins AS a (id, admin_level) VALUES (person, 'platform')
    ON CONFLICT (id) DO UPDATE SET admin_level = 'platform';
    PERFORM app_private.log_access('password_changed', person, app.current_user_id());
    RETURN person;
END
$$;

REVOKE ALL ON FUNCTION app_private.new_hash(text), app.change_password(text, text), app.set_password(text),
    app.issue_reset(uuid), app.needs_first_admin(), app.create_first_admin(text, text, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.change_password(text, text), app.set_password(text), app.issue_reset(uuid)
    TO ecosystem_owner, ecosystem_app;
GRANT EXECUTE ON FUNCTION app.needs_first_admin(), app.create_first_admin(text, text, text, text) TO ecosystem_owner;
ALTER FUNCTION app_private.new_hash(text) OWNER TO ecosystem_auth;
ALTER FUNCTION app.change_password(text, text) OWNER TO ecosystem_auth;
ALTER FUNCTION app.set_password(text) OWNER TO ecosystem_auth;
ALTER FUNCTION app.issue_reset(uuid) OWNER TO ecosystem_auth;
ALTER FUNCTION app.needs_first_admin() OWNER TO ecosystem_auth;
ALTER FUNCTION app.create_first_admin(text, text, text, text) OWNER TO ecosystem_auth;
