-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who is acting. app.sign_in() compares a password and gives a token, 256 random bits that the client sends with every job
-- (app.use_session). Only its hash is stored, bound to the login it was given to, so that neither a stolen backup nor another
-- login of the server can use it. app.current_user_id() resolves the token: no client can name itself somebody else. Members of
-- ecosystem_owner and superusers need no sign-in: they could read the tables anyway. They say for whom they act (app.user_id).

-- What an administrator of the server may tune: UPDATE app_private.security_settings SET session_length = '8 hours'.
CREATE TABLE app_private.security_settings (
    only_row boolean PRIMARY KEY DEFAULT TRUE CONSTRAINT chk_security_settings_only_row CHECK (only_row),
    bcrypt_cost integer NOT NULL DEFAULT 12 CONSTRAINT chk_security_settings_bcrypt_cost CHECK (bcrypt_cost BETWEEN 4 AND 20),
    session_length interval NOT NULL DEFAULT '12 hours', -- since signing in or the last renewal
    session_limit interval NOT NULL DEFAULT '7 days', -- since signing in, however often renewed
    password_session_length interval NOT NULL DEFAULT '30 minutes', -- to set a password after a one-time code
    view_session_length interval NOT NULL DEFAULT '1 hour', -- "View as…"
    reset_code_length interval NOT NULL DEFAULT '72 hours',
    throttle_salt bytea NOT NULL DEFAULT public.gen_random_bytes(32) -- keys of buckets and of unknown addresses in the log
);
INSERT INTO app_private.security_settings DEFAULT VALUES;

-- kind: 'full'; 'password' can do nothing but set a password; 'view' looks through user_id's eyes for viewer_id, read only.
CREATE TABLE app_private.sessions (
    token_hash bytea PRIMARY KEY,
    id uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT uq_sessions_id UNIQUE, -- its name where the token may not stand
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    kind varchar(10) NOT NULL DEFAULT 'full',
    viewer_id uuid REFERENCES users (id) ON DELETE CASCADE,
    parent_hash bytea REFERENCES app_private.sessions (token_hash) ON DELETE CASCADE, -- the viewer's own session
    db_role name NOT NULL,
    client_addr inet,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    last_renewed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz,
    reason varchar(30), -- why it ended: signed_out, signed_out_everywhere, password_changed, deactivated, view_ended
    CONSTRAINT chk_sessions_kind CHECK (kind IN ('full', 'password', 'view')),
    CONSTRAINT chk_sessions_view CHECK ((kind = 'view') = (viewer_id IS NOT NULL AND parent_hash IS NOT NULL))
);
CREATE INDEX idx_sessions_user_id ON app_private.sessions (user_id);
CREATE INDEX idx_sessions_viewer_id ON app_private.sessions (viewer_id) WHERE viewer_id IS NOT NULL;
CREATE INDEX idx_sessions_parent_hash ON app_private.sessions (parent_hash) WHERE parent_hash IS NOT NULL;

-- Computers from which somebody has signed in before. The secret stays in the client's keychain; here is its hash.
CREATE TABLE app_private.devices (
    device_hash bytea PRIMARY KEY,
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    last_used_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX idx_devices_user_id ON app_private.devices (user_id);

-- Personal logins of the server: whoever the server let in as this login is this person, and nobody else.
CREATE TABLE app_private.login_people (
    login name PRIMARY KEY,
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX idx_login_people_user_id ON app_private.login_people (user_id);

-- One-time codes that an administrator hands over, at most one a person.
CREATE TABLE app_private.reset_codes (
    user_id uuid PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
    code_hash bytea NOT NULL,
    issued_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    expires_at timestamptz NOT NULL,
    used_at timestamptz
);

CALL app_private.protect('app_private.security_settings', '');
CALL app_private.protect('app_private.sessions', '');
CALL app_private.protect('app_private.devices', '');
CALL app_private.protect('app_private.login_people', '');
CALL app_private.protect('app_private.reset_codes', '');

-- The sessions that count now. clock_timestamp(), because a transaction can be kept open for days; the minute of grace is for
-- what began in time: without it the history of a long statement's last rows would name nobody (app.use_session is strict).
-- A writing transaction that keeps one snapshot would not notice that its session was ended: it counts as nobody's.
CREATE VIEW app_private.live_sessions AS
SELECT s.token_hash, s.id, s.user_id, s.kind, s.viewer_id, s.created_at, s.expires_at
FROM app_private.sessions s
JOIN public.users u ON u.id = s.user_id
WHERE s.revoked_at IS NULL
    AND s.expires_at > clock_timestamp() - interval '1 minute'
    AND s.db_role = session_user
    AND u.is_active
    AND (current_setting('transaction_isolation') IN ('read committed', 'read uncommitted')
        OR current_setting('transaction_read_only') = 'on')
    AND (s.parent_hash IS NULL OR EXISTS (
        SELECT
        FROM app_private.sessions p
        JOIN public.users v ON v.id = p.user_id
        WHERE p.token_hash = s.parent_hash AND p.revoked_at IS NULL AND p.expires_at > clock_timestamp() AND v.is_active));
GRANT SELECT ON app_private.live_sessions TO ecosystem_auth;

CREATE FUNCTION app_private.hash_of(secret text) RETURNS bytea
LANGUAGE sql
IMMUTABLE
PARALLEL SAFE
AS $$
    SELECT pg_catalog.sha256(pg_catalog.convert_to(secret, 'UTF8'))
$$;
REVOKE ALL ON FUNCTION app_private.hash_of(text) FROM PUBLIC;
ALTER FUNCTION app_private.hash_of(text) OWNER TO ecosystem_auth;

-- A login that could read the tables anyway.
CREATE FUNCTION app_private.is_owner_login() RETURNS boolean
LANGUAGE sql
STABLE
PARALLEL SAFE
AS $$
    SELECT pg_catalog.pg_has_role(session_user, 'ecosystem_owner', 'MEMBER')
$$;
REVOKE ALL ON FUNCTION app_private.is_owner_login() FROM PUBLIC;
ALTER FUNCTION app_private.is_owner_login() OWNER TO ecosystem_auth;

-- Who is acting: NULL is nobody, for an owner's login the system. PL/pgSQL keeps its plans for the connection, which the many
-- policies that ask are glad of. A session that has to set a password is nobody yet.
CREATE OR REPLACE FUNCTION app.current_user_id() RETURNS uuid
LANGUAGE plpgsql
STABLE
PARALLEL SAFE
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    token CONSTANT text := current_setting('app.session_token', TRUE);
    acting CONSTANT text := current_setting('app.user_id', TRUE);
BEGIN
    IF token <> '' THEN
        RETURN (SELECT s.user_id FROM app_private.live_sessions s
                WHERE s.token_hash = app_private.hash_of(token) AND s.kind <> 'password');
    ELSIF acting ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' AND app_private.is_owner_login() THEN
        RETURN acting::uuid;
    END IF;
    RETURN NULL;
END
$$;

-- What the session is for: 'full', 'password', 'view'; an owner's login without a token: 'full'; NULL: nobody has signed in.
CREATE FUNCTION app.session_kind() RETURNS text
LANGUAGE plpgsql
STABLE
PARALLEL SAFE
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    token CONSTANT text := current_setting('app.session_token', TRUE);
BEGIN
    IF token <> '' THEN
        RETURN (SELECT s.kind FROM app_private.live_sessions s WHERE s.token_hash = app_private.hash_of(token));
    ELSIF app_private.is_owner_login() THEN
        RETURN 'full';
    END IF;
    RETURN NULL;
END
$$;

-- The session's name, for the history and for what happens once a session.
CREATE FUNCTION app_private.session_id() RETURNS uuid
LANGUAGE sql
STABLE
PARALLEL SAFE
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT s.id FROM app_private.live_sessions s
    WHERE s.token_hash = app_private.hash_of(current_setting('app.session_token', TRUE))
$$;

-- Sent before the statements of every job: whose it is ('' where nobody has signed in), which job, and for whom an owner's
-- login acts. Everything holds until the end of the transaction, so that a pooler's next client starts as nobody.
CREATE FUNCTION app.use_session(token text, job text, acting text) RETURNS void
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF token <> '' AND NOT EXISTS (SELECT FROM app_private.live_sessions s
                                   WHERE s.token_hash = app_private.hash_of(token) AND s.expires_at > clock_timestamp()) THEN
        RAISE EXCEPTION 'session_ended' USING ERRCODE = 'invalid_authorization_specification';
    END IF;
    PERFORM set_config('app.session_token', coalesce(token, ''), TRUE),
        set_config('app.job_id', coalesce(job, ''), TRUE),
        set_config('app.user_id', coalesce(acting, ''), TRUE);
END
$$;

CREATE FUNCTION app.needs_sign_in() RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT NOT app_private.is_owner_login()
$$;

-- The token's hash, or an exception: for what only somebody who has signed in may ask.
CREATE FUNCTION app_private.required_session() RETURNS app_private.live_sessions
LANGUAGE plpgsql
STABLE
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    found_session app_private.live_sessions;
BEGIN
    SELECT * INTO found_session FROM app_private.live_sessions s
    WHERE s.token_hash = app_private.hash_of(current_setting('app.session_token', TRUE));
    IF found_session.user_id IS NULL THEN
        RAISE EXCEPTION 'session_ended' USING ERRCODE = 'invalid_authorization_specification';
    END IF;
    RETURN found_session;
END
$$;

-- One row in the history about a person and signing in. An unknown address: the nil id, no name.
CREATE FUNCTION app_private.log_access(event text, person uuid, actor uuid, details jsonb DEFAULT '{}') RETURNS void
LANGUAGE sql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
    INSERT INTO public.activity_logs (user_id, action, entity_type, entity_id, description, metadata, ip_address, created_at)
    SELECT (SELECT u.id FROM public.users u WHERE u.id = actor), event, 'users',
        coalesce(person, '00000000-0000-0000-0000-000000000000'), app_private.person_name(person),
        jsonb_strip_nulls(details || jsonb_build_object('job', nullif(current_setting('app.job_id', TRUE), ''))),
        inet_client_addr(), clock_timestamp()
$$;

-- Gives the signed-in session its token. The token itself is only returned.
CREATE FUNCTION app_private.start_session(person uuid, session_kind text, length interval) RETURNS TABLE (token text, expires_at timestamptz)
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    token := encode(public.gen_random_bytes(32), 'hex');
    expires_at := clock_timestamp() + length;
    INSERT INTO app_private.sessions AS s (token_hash, user_id, kind, db_role, client_addr, expires_at)
    VALUES (app_private.hash_of(token), person, session_kind, session_user, inet_client_addr(), start_session.expires_at);
    -- What ended long ago is of no use to anybody; the history keeps that it was.
    DELETE FROM app_private.sessions s WHERE s.user_id = person AND s.expires_at < clock_timestamp() - interval '30 days';
    RETURN NEXT;
END
$$;

-- A password change and a deactivation end the person's sessions, but for the one that acts: the history of this very statement
-- still needs its actor.
CREATE FUNCTION app_private.end_sessions() RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    UPDATE app_private.sessions s
    SET revoked_at = clock_timestamp(), reason = CASE WHEN NEW.is_active THEN 'password_changed' ELSE 'deactivated' END
    WHERE s.user_id = NEW.id AND s.revoked_at IS NULL
        AND s.token_hash IS DISTINCT FROM app_private.hash_of(current_setting('app.session_token', TRUE));
    RETURN NULL;
END
$$;
CREATE TRIGGER end_sessions AFTER UPDATE OF password_hash, is_active ON users
    FOR EACH ROW WHEN (OLD.password_hash IS DISTINCT FROM NEW.password_hash OR (OLD.is_active AND NOT NEW.is_active))
    EXECUTE FUNCTION app_private.end_sessions();

REVOKE ALL ON FUNCTION app.session_kind(), app_private.session_id(), app.use_session(text, text, text), app.needs_sign_in(),
    app_private.required_session(), app_private.log_access(text, uuid, uuid, jsonb),
    app_private.start_session(uuid, text, interval), app_private.end_sessions() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.session_kind(), app.use_session(text, text, text), app.needs_sign_in()
    TO ecosystem_owner, ecosystem_app, ecosystem_reporting;
ALTER FUNCTION app.session_kind() OWNER TO ecosystem_auth;
ALTER FUNCTION app_private.session_id() OWNER TO ecosystem_auth;
ALTER FUNCTION app.use_session(text, text, text) OWNER TO ecosystem_auth;
ALTER FUNCTION app.needs_sign_in() OWNER TO ecosystem_auth;
ALTER FUNCTION app_private.required_session() OWNER TO ecosystem_auth;
ALTER FUNCTION app_private.log_access(text, uuid, uuid, jsonb) OWNER TO ecosystem_auth;
ALTER FUNCTION app_private.start_session(uuid, text, interval) OWNER TO ecosystem_auth;
ALTER FUNCTION app_private.end_sessions() OWNER TO ecosystem_auth;
