-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sessions end; the history of who signed in stays.

DROP TRIGGER end_sessions ON users;
DROP FUNCTION app_private.end_sessions();
DROP FUNCTION app_private.start_session(uuid, text, interval);
DROP FUNCTION app_private.log_access(text, uuid, uuid, jsonb);
DROP FUNCTION app_private.required_session();
DROP FUNCTION app.needs_sign_in();
DROP FUNCTION app.use_session(text, text, text);
DROP FUNCTION app_private.session_id();
DROP FUNCTION app.session_kind();

-- As 0001 made it.
CREATE OR REPLACE FUNCTION app.current_user_id() RETURNS uuid
LANGUAGE sql
STABLE
PARALLEL SAFE
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT CASE WHEN setting ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN setting::uuid END
    FROM current_setting('app.user_id', TRUE) AS setting
$$;

DROP FUNCTION app_private.is_owner_login();
DROP VIEW app_private.live_sessions;
DROP FUNCTION app_private.hash_of(text);
DROP TABLE app_private.reset_codes;
DROP TABLE app_private.login_people;
DROP TABLE app_private.devices;
DROP TABLE app_private.sessions;
DROP TABLE app_private.security_settings;
