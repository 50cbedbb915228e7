-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may touch what. Row security is on and forced for every table, so that not even its owner passes by accident:
--   <table>_owner  ecosystem_owner (migrations, foreign keys) and ecosystem_auth (definer functions) see everything
--   <table>_app    ecosystem_app sees everything FOR NOW: the security capability (migrations from 0200) replaces this policy

-- CALL app_private.protect('tasks') for every new table, in the migration that creates it; the second argument is what the
-- program may do with it.
CREATE PROCEDURE app_private.protect(protected regclass, allowed text DEFAULT 'SELECT, INSERT, UPDATE, DELETE')
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    name CONSTANT text := (SELECT relname FROM pg_class WHERE oid = protected);
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', protected);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', protected);
    EXECUTE format('CREATE POLICY %I ON %s TO ecosystem_owner, ecosystem_auth USING (TRUE) WITH CHECK (TRUE)',
                   name || '_owner', protected);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %s TO ecosystem_auth', protected);
    IF allowed <> '' THEN
        EXECUTE format('CREATE POLICY %I ON %s TO ecosystem_app USING (TRUE) WITH CHECK (TRUE)', name || '_app', protected);
        EXECUTE format('GRANT %s ON %s TO ecosystem_app', allowed, protected);
    END IF;
END
$$;

-- The way back.
CREATE PROCEDURE app_private.unprotect(protected regclass)
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    name CONSTANT text := (SELECT relname FROM pg_class WHERE oid = protected);
BEGIN
    EXECUTE format('REVOKE ALL ON %s FROM ecosystem_app, ecosystem_auth', protected);
    EXECUTE format('DROP POLICY IF EXISTS %I ON %s', name || '_app', protected);
    EXECUTE format('DROP POLICY %I ON %s', name || '_owner', protected);
    EXECUTE format('ALTER TABLE %s NO FORCE ROW LEVEL SECURITY', protected);
    EXECUTE format('ALTER TABLE %s DISABLE ROW LEVEL SECURITY', protected);
END
$$;
REVOKE ALL ON PROCEDURE app_private.protect(regclass, text), app_private.unprotect(regclass) FROM PUBLIC;

CALL app_private.protect('organizations');
CALL app_private.protect('user_organizations');
CALL app_private.protect('entrepreneurs');
CALL app_private.protect('allies');
CALL app_private.protect('clients');
CALL app_private.protect('admins');
CALL app_private.protect('person_details');
CALL app_private.protect('availability_exceptions');
CALL app_private.protect('programs');
CALL app_private.protect('cohorts');
CALL app_private.protect('projects');
CALL app_private.protect('program_applications');
CALL app_private.protect('application_reviews');
CALL app_private.protect('mentorships');
CALL app_private.protect('user_ratings');
CALL app_private.protect('meetings');
CALL app_private.protect('meeting_participants');
CALL app_private.protect('conversations');
CALL app_private.protect('conversation_participants');
CALL app_private.protect('messages');
CALL app_private.protect('documents');
CALL app_private.protect('tasks');
CALL app_private.protect('notifications');
CALL app_private.protect('translations');
CALL app_private.protect('user_consents');

-- The history and the roll-up are only read; events are added, never changed; deleted rows are put in and taken out again.
CALL app_private.protect('activity_logs', 'SELECT');
CALL app_private.protect('analytics_summary', 'SELECT');
CALL app_private.protect('analytics_events', 'SELECT, INSERT');
CALL app_private.protect('deleted_records', 'SELECT, INSERT, DELETE');
-- Behind the curtain: only the triggers of 0017 see it. A refused booking then does not tell whose meeting was in the way.
CALL app_private.protect('app_private.time_claims', '');
GRANT SELECT ON user_stats TO ecosystem_auth, ecosystem_app, ecosystem_reporting;

-- Password hashes are never read nor written by the program: the column is in no grant but INSERT's, where it must not be NULL
-- and the trigger below overwrites it.
CALL app_private.protect('users', 'INSERT, DELETE');
GRANT SELECT (
    id, email, first_name, last_name, phone, avatar_url, user_type, is_active, is_verified, last_login,
    language_preference, timezone, metadata, created_at, updated_at, created_by, updated_by, row_version)
    ON users TO ecosystem_app;
GRANT UPDATE (
    id, email, first_name, last_name, phone, avatar_url, user_type, is_active, is_verified, last_login,
    language_preference, timezone, metadata, updated_at, updated_by, row_version)
    ON users TO ecosystem_app;

-- Runs with the rights of whoever inserts: a definer function of ecosystem_auth may set a real hash, a client may not.
CREATE FUNCTION app_private.no_password_from_app() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF pg_has_role(current_user, 'ecosystem_app', 'MEMBER') AND NOT pg_has_role(current_user, 'ecosystem_auth', 'MEMBER') THEN
        NEW.password_hash := '!';
    END IF;
    RETURN NEW;
END
$$;
REVOKE ALL ON FUNCTION app_private.no_password_from_app() FROM PUBLIC;
CREATE TRIGGER no_password_from_app BEFORE INSERT ON users
    FOR EACH ROW WHEN (NEW.password_hash <> '!') EXECUTE FUNCTION app_private.no_password_from_app();
