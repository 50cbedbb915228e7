-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Signing in and out. sign_in() answers with a row also when it refuses: an exception would undo the history's row of the try.
-- (Who rolls back hides that row, but not the try: 0241.) An unknown e-mail, a person without a password and a deactivated one
-- take as long as a wrong password, and the answer is the same.

-- Whether the password is the hash's; the same work is done where there is no hash to compare with. Other programs write the
-- same algorithm as $2b$ or $2y$, which pgcrypto does not know by these names. bcrypt reads 72 bytes: what is longer is wrong.
CREATE FUNCTION app_private.password_fits(password text, stored text) RETURNS boolean
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    usable CONSTANT boolean := coalesce(stored ~ '^\$2[aby]\$[0-9]{2}\$[./A-Za-z0-9]{53}$', FALSE);
    hash text;
BEGIN
    IF usable THEN
        hash := '$2a' || substr(stored, 4);
    ELSE
        hash := public.gen_salt('bf', (SELECT s.bcrypt_cost FROM app_private.security_settings s));
    END IF;
    RETURN public.crypt(coalesce(password, ''), hash) = hash AND usable AND octet_length(password) BETWEEN 1 AND 72;
END
$$;

-- What people type of a one-time code: in any case, with or without its hyphens, O for 0, I or L for 1.
CREATE FUNCTION app_private.code_hash(person uuid, typed text) RETURNS bytea
LANGUAGE sql
IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT app_private.hash_of(person::text || translate(regexp_replace(upper(typed), '[^0-9A-Z]', '', 'g'), 'OIL', '011'))
$$;

-- Remembers the computer: the secret is returned once, for the client's keychain. The newest twenty of a person stay.
CREATE FUNCTION app_private.remember_device(person uuid) RETURNS text
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    secret CONSTANT text := encode(public.gen_random_bytes(32), 'hex');
BEGIN
    INSERT INTO app_private.devices (device_hash, user_id) VALUES (app_private.hash_of(secret), person);
    DELETE FROM app_private.devices d
    WHERE d.user_id = person AND d.device_hash IN (
        SELECT x.device_hash FROM app_private.devices x WHERE x.user_id = person ORDER BY x.last_used_at DESC OFFSET 20);
    RETURN secret;
END
$$;

-- Exactly one row. token NULL: refused, or wait_seconds until the next try is looked at. device: a new secret to keep, NULL when
-- the one given is known. must_set_password: after a one-time code; the session can do nothing else.
CREATE FUNCTION app.sign_in(email text, password text, device text DEFAULT NULL)
RETURNS TABLE (token text, user_id uuid, expires_at timestamptz, wait_seconds integer, new_device text, must_set_password boolean)
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    email_key CONSTANT text := lower(trim(coalesce(sign_in.email, '')));
    settings CONSTANT app_private.security_settings := (SELECT s FROM app_private.security_settings s);
    own_login CONSTANT uuid := (SELECT l.user_id FROM app_private.login_people l WHERE l.login = session_user);
    person public.users;
    known_device bytea;
    good boolean;
    address CONSTANT text := encode(substr(sha256(settings.throttle_salt || convert_to(email_key, 'UTF8')), 1, 8), 'hex');
BEGIN
    SELECT * INTO person FROM public.users u WHERE lower(u.email) = email_key;
    SELECT d.device_hash INTO known_device FROM app_private.devices d
    WHERE d.device_hash = app_private.hash_of(sign_in.device) AND d.user_id = person.id;
    wait_seconds := 0;
    must_set_password := FALSE;

    -- A personal login is its person and nobody else, whatever else is known.
    IF own_login IS NOT NULL AND own_login IS DISTINCT FROM person.id THEN
        wait_seconds := app_private.take_try('login', session_user);
        IF wait_seconds = 0 THEN
            PERFORM app_private.log_access('sign_in_failed', person.id, NULL,
                jsonb_build_object('login', session_user, 'address', CASE WHEN person.id IS NULL THEN address END));
        END IF;
        RETURN NEXT;
        RETURN;
    END IF;

    UPDATE app_private.reset_codes c SET used_at = clock_timestamp()
    WHERE c.user_id = person.id AND person.is_active AND c.used_at IS NULL AND c.expires_at > clock_timestamp()
        AND c.code_hash = app_private.code_hash(person.id, sign_in.password);
    must_set_password := FOUND;
    IF NOT must_set_password THEN
        wait_seconds := app_private.try_to_sign_in(email_key, known_device);
        IF wait_seconds > 0 THEN
            RETURN NEXT;
            RETURN;
        END IF;
        good := app_private.password_fits(sign_in.password, CASE WHEN person.is_active THEN person.password_hash END);
        IF NOT good THEN
            PERFORM app_private.log_access('sign_in_failed', person.id, NULL, jsonb_build_object(
                'known_device', known_device IS NOT NULL, 'address', CASE WHEN person.id IS NULL THEN address END));
            RETURN NEXT;
            RETURN;
        END IF;
    END IF;

    user_id := person.id;
    IF must_set_password THEN
        SELECT s.token, s.expires_at INTO token, expires_at
        FROM app_private.start_session(person.id, 'password', settings.password_session_length) s;
    ELSE
        SELECT s.token, s.expires_at INTO token, expires_at
        FROM app_private.start_session(person.id, 'full', settings.session_length) s;
    END IF;
    IF known_device IS NULL THEN
        new_device := app_private.remember_device(person.id);
    ELSE
        UPDATE app_private.devices d SET last_used_at = clock_timestamp() WHERE d.device_hash = known_device;
    END IF;
    UPDATE public.users u SET last_login = clock_timestamp() WHERE u.id = person.id;
    PERFORM app_private.log_access('signed_in', person.id, person.id, jsonb_build_object(
        'known_device', known_device IS NOT NULL, 'with', CASE WHEN must_set_password THEN 'code' ELSE 'password' END));
    RETURN NEXT;
END
$$;

-- For personal logins: the server has asked for the password already. token NULL: this login is nobody's, or its person is
-- deactivated, or wait_seconds.
CREATE FUNCTION app.sign_in_login()
RETURNS TABLE (token text, user_id uuid, expires_at timestamptz, wait_seconds integer, new_device text, must_set_password boolean)
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    person CONSTANT uuid := (SELECT u.id FROM app_private.login_people l JOIN public.users u ON u.id = l.user_id
                             WHERE l.login = session_user AND u.is_active);
BEGIN
    wait_seconds := 0;
    must_set_password := FALSE;
    IF person IS NOT NULL THEN
        wait_seconds := app_private.take_try('login', session_user);
    END IF;
    IF person IS NOT NULL AND wait_seconds = 0 THEN
        user_id := person;
        SELECT s.token, s.expires_at INTO token, expires_at
        FROM app_private.start_session(person, 'full', (SELECT x.session_length FROM app_private.security_settings x)) s;
        UPDATE public.users u SET last_login = clock_timestamp() WHERE u.id = person;
        PERFORM app_private.log_access('signed_in', person, person,
            jsonb_build_object('with', 'login', 'login', session_user));
    END IF;
    RETURN NEXT;
END
$$;

-- Whether this login is a person's own: then nobody has to be asked for a second password.
CREATE FUNCTION app.is_personal_login() RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT EXISTS (SELECT FROM app_private.login_people l WHERE l.login = session_user)
$$;

-- Until when the session holds now. Only one that may do everything is renewed, and not beyond its limit.
CREATE FUNCTION app.renew_session() RETURNS timestamptz
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    mine CONSTANT app_private.live_sessions := app_private.required_session();
    until timestamptz;
BEGIN
    UPDATE app_private.sessions s
    SET last_renewed_at = clock_timestamp(),
        expires_at = greatest(s.expires_at, least(clock_timestamp() + x.session_length, s.created_at + x.session_limit))
    FROM app_private.security_settings x
    WHERE s.token_hash = mine.token_hash AND s.kind = 'full'
    RETURNING s.expires_at INTO until;
    RETURN coalesce(until, mine.expires_at);
END
$$;

-- Whether there was a session to end.
CREATE FUNCTION app.sign_out() RETURNS boolean
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    ended app_private.sessions;
BEGIN
    UPDATE app_private.sessions s
    SET revoked_at = clock_timestamp(), reason = CASE s.kind WHEN 'view' THEN 'view_ended' ELSE 'signed_out' END
    WHERE s.token_hash = app_private.hash_of(current_setting('app.session_token', TRUE))
        AND s.db_role = session_user AND s.revoked_at IS NULL
    RETURNING * INTO ended;
    IF ended.kind IN ('full', 'password') THEN
        PERFORM app_private.log_access('signed_out', ended.user_id, ended.user_id);
    END IF;
    RETURN ended.user_id IS NOT NULL;
END
$$;

-- Ends all sessions of the person who asks, this one too; how many there were.
CREATE FUNCTION app.sign_out_everywhere() RETURNS integer
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    mine CONSTANT app_private.live_sessions := app_private.required_session();
    ended integer;
BEGIN
    IF mine.kind <> 'full' THEN
        RAISE EXCEPTION 'read_only_session' USING ERRCODE = 'insufficient_privilege';
    END IF;
    UPDATE app_private.sessions s SET revoked_at = clock_timestamp(), reason = 'signed_out_everywhere'
    WHERE s.user_id = mine.user_id AND s.kind <> 'view' AND s.revoked_at IS NULL AND s.expires_at > clock_timestamp();
    GET DIAGNOSTICS ended = ROW_COUNT;
    PERFORM app_private.log_access('signed_out', mine.user_id, mine.user_id, jsonb_build_object('sessions', ended));
    RETURN ended;
END
$$;

-- What the client offers by: who has signed in and what they are. {"everything": true} for an owner's login without a session,
-- NULL when nobody has signed in.
CREATE FUNCTION app.my_access() RETURNS jsonb
LANGUAGE plpgsql
STABLE
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
DECLARE
    mine app_private.live_sessions;
BEGIN
    SELECT * INTO mine FROM app_private.live_sessions s
    WHERE s.token_hash = app_private.hash_of(current_setting('app.session_token', TRUE));
    IF mine.user_id IS NULL THEN
        RETURN CASE WHEN app_private.is_owner_login() THEN '{"everything": true}'::jsonb END;
    END IF;
    RETURN (
        SELECT jsonb_build_object(
            'id', u.id, 'name', app_private.person_name(u.id), 'email', u.email, 'zone', u.timezone,
            'language', u.language_preference, 'expires_at', mine.expires_at,
            'read_only', mine.kind = 'view', 'must_set_password', mine.kind = 'password',
            'viewer', app_private.person_name(mine.viewer_id),
            'platform_admin', EXISTS (SELECT FROM public.admins a WHERE a.id = u.id AND a.admin_level = 'platform'),
            'entrepreneur', EXISTS (SELECT FROM public.entrepreneurs e WHERE e.id = u.id),
            'ally', EXISTS (SELECT FROM public.allies a WHERE a.id = u.id),
            'client', EXISTS (SELECT FROM public.clients c WHERE c.id = u.id),
            'memberships', coalesce((
                SELECT jsonb_agg(jsonb_build_object('organization_id', o.id, 'organization_name', o.name, 'role', m.role,
                                                    'pending', m.accepted_at IS NULL) ORDER BY o.name, o.id)
                FROM public.user_organizations m
                JOIN public.organizations o ON o.id = m.organization_id
                WHERE m.user_id = u.id AND m.left_at IS NULL AND mine.kind <> 'password'), '[]'))
        FROM public.users u
        WHERE u.id = mine.user_id);
END
$$;

REVOKE ALL ON FUNCTION app_private.password_fits(text, text), app_private.code_hash(uuid, text),
    app_private.remember_device(uuid), app.sign_in(text, text, text), app.sign_in_login(), app.is_personal_login(),
    app.renew_session(), app.sign_out(), app.sign_out_everywhere(), app.my_access() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.sign_in(text, text, text), app.sign_in_login(), app.is_personal_login(), app.renew_session(),
    app.sign_out(), app.sign_out_everywhere(), app.my_access() TO ecosystem_owner, ecosystem_app, ecosystem_reporting;
ALTER FUNCTION app_private.password_fits(text, text) OWNER TO ecosystem_auth;
ALTER FUNCTION app_private.code_hash(uuid, text) OWNER TO ecosystem_auth;
ALTER FUNCTION app_private.remember_device(uuid) OWNER TO ecosystem_auth;
ALTER FUNCTION app.sign_in(text, text, text) OWNER TO ecosystem_auth;
ALTER FUNCTION app.sign_in_login() OWNER TO ecosystem_auth;
ALTER FUNCTION app.is_personal_login() OWNER TO ecosystem_auth;
ALTER FUNCTION app.renew_session() OWNER TO ecosystem_auth;
ALTER FUNCTION app.sign_out() OWNER TO ecosystem_auth;
ALTER FUNCTION app.sign_out_everywhere() OWNER TO ecosystem_auth;
ALTER FUNCTION app.my_access() OWNER TO ecosystem_auth;
