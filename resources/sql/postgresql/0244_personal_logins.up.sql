-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Personal logins: a role of the server for each person, member of ecosystem_app. Who shares a login can read what the others'
-- statements say in pg_stat_activity and end their sessions; who has their own cannot. Called by `semilleroctl logins`, with the
-- rights of whoever calls: it takes a superuser, or an owner of the schema who may create roles.

-- `verifier` is what PostgreSQL keeps instead of a password (SCRAM-SHA-256$…), made by the client: the password never travels.
-- Given in a second step, so that no failing statement has it in its text.
CREATE FUNCTION app_private.create_personal_login(login text, verifier text, person uuid) RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    setting text;
BEGIN
    IF verifier NOT LIKE 'SCRAM-SHA-256$%' THEN
        RAISE EXCEPTION 'login_verifier: not a SCRAM verifier' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    IF login IS NULL OR login !~ '^[a-z_][a-z0-9_.-]{0,62}$' OR login ~ '^(pg_|ecosystem_)' OR login IN ('postgres', 'public', 'none') THEN
        RAISE EXCEPTION 'login_name: small letters, digits, _ . -' USING ERRCODE = 'check_violation', CONSTRAINT = 'login_name';
    END IF;
    IF EXISTS (SELECT FROM pg_roles r WHERE r.rolname = login) THEN
        RAISE EXCEPTION 'login_exists' USING ERRCODE = 'check_violation', CONSTRAINT = 'login_exists';
    END IF;
    IF NOT EXISTS (SELECT FROM public.users u WHERE u.id = person AND u.is_active) THEN
        RAISE EXCEPTION 'login_person' USING ERRCODE = 'check_violation', CONSTRAINT = 'login_person';
    END IF;
    -- pg_stat_statements would keep the verifier's statement where it tracks what functions do.
    BEGIN
        PERFORM set_config('pg_stat_statements.track', 'none', TRUE);
    EXCEPTION WHEN insufficient_privilege THEN
        NULL; -- not a superuser: such a server tracks at its administrator's will
    END;
    EXECUTE format('CREATE ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS IN ROLE ecosystem_app', login);
    EXECUTE format('ALTER ROLE %I PASSWORD %L', login, verifier);
    -- Settings of ecosystem_app do not reach its members.
    FOR setting IN
        SELECT unnest(s.setconfig) FROM pg_db_role_setting s
        WHERE s.setrole = 'ecosystem_app'::regrole AND s.setdatabase = 0
    LOOP
        BEGIN
            EXECUTE format('ALTER ROLE %I SET %I = %L', login, split_part(setting, '=', 1),
                           substr(setting, strpos(setting, '=') + 1));
        EXCEPTION WHEN insufficient_privilege THEN
            NULL; -- log_parameter_…: the database says the same (roles.sql)
        END;
    END LOOP;
    INSERT INTO app_private.login_people (login, user_id) VALUES (create_personal_login.login, person);
END
$$;

-- Ends what the login has open and its sessions, then the role. Only logins that were made here.
CREATE FUNCTION app_private.drop_personal_login(login text) RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    DELETE FROM app_private.login_people l WHERE l.login = drop_personal_login.login;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'login_unknown' USING ERRCODE = 'check_violation', CONSTRAINT = 'login_unknown';
    END IF;
    UPDATE app_private.sessions s SET revoked_at = clock_timestamp(), reason = 'login_dropped'
    WHERE s.db_role = drop_personal_login.login AND s.revoked_at IS NULL;
    IF EXISTS (SELECT FROM pg_roles r WHERE r.rolname = login) THEN
        EXECUTE format('ALTER ROLE %I NOLOGIN', login);
        PERFORM pg_terminate_backend(a.pid) FROM pg_stat_activity a
        WHERE a.usename = login AND a.pid <> pg_backend_pid();
        EXECUTE format('DROP ROLE %I', login);
    END IF;
END
$$;

-- exists: whether the server still has the role.
CREATE FUNCTION app_private.personal_logins()
RETURNS TABLE (login text, person uuid, name text, email text, is_active boolean, role_exists boolean, last_signed_in timestamptz)
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT l.login::text, u.id, u.first_name || ' ' || u.last_name, u.email::text, u.is_active,
        EXISTS (SELECT FROM pg_roles r WHERE r.rolname = l.login),
        (SELECT max(s.created_at) FROM app_private.sessions s WHERE s.db_role = l.login)
    FROM app_private.login_people l
    JOIN public.users u ON u.id = l.user_id
    ORDER BY l.login
$$;

REVOKE ALL ON FUNCTION app_private.create_personal_login(text, text, uuid), app_private.drop_personal_login(text),
    app_private.personal_logins() FROM PUBLIC;
