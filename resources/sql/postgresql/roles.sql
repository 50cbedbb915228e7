-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Roles, extensions and schemas: what a database needs before its first migration. Run by a superuser on the database itself,
-- as often as wanted. No passwords here: they are given with `semilleroctl logins`, a service file or ALTER ROLE.
--
--   ecosystem_owner      owns tables and partitions; migrations run as it                     (no login)
--   ecosystem_auth       owns the SECURITY DEFINER functions: audit, counters, identity        (no login)
--   ecosystem_app        what the program logs in with, or what personal logins are members of
--   ecosystem_delegate   owns the few definer functions that need more privileges than ecosystem_app has, but act under
--                        the policies of whoever calls them                                     (no login)
--   ecosystem_reporting  reads the reporting schema
--   ecosystem_backup     reads everything; the only role that passes row security, because pg_dump refuses to work under it
DO $$
DECLARE
    wanted record;
BEGIN
    FOR wanted IN
        SELECT * FROM (VALUES
            ('ecosystem_owner', 'NOLOGIN NOBYPASSRLS'),
            ('ecosystem_auth', 'NOLOGIN NOBYPASSRLS'),
            ('ecosystem_app', 'LOGIN NOBYPASSRLS'),
            ('ecosystem_delegate', 'NOLOGIN NOBYPASSRLS'),
            ('ecosystem_reporting', 'LOGIN NOBYPASSRLS'),
            ('ecosystem_backup', 'LOGIN BYPASSRLS')) AS roles (name, options)
    LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted.name) THEN
            BEGIN
                EXECUTE format('CREATE ROLE %I', wanted.name);
            EXCEPTION WHEN duplicate_object OR unique_violation THEN
                NULL; -- another database of the same server was just faster
            END;
        END IF;
        EXECUTE format('ALTER ROLE %I NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION %s', wanted.name, wanted.options);
    END LOOP;
END
$$;

-- Migrations hand functions over to ecosystem_auth, which takes membership.
GRANT ecosystem_auth TO ecosystem_owner;
GRANT ecosystem_delegate TO ecosystem_owner;
-- The policies of the program hold for the delegate as well.
GRANT ecosystem_app TO ecosystem_delegate;
-- Reads all tables of all schemas, also those of later migrations.
GRANT pg_read_all_data TO ecosystem_backup;

-- What a session of each role starts with; the program never sends SET for a session, which a pooler would hand to others.
-- Parameters stay out of the server's log: a slow sign-in would else leave the password there. Settings of a role do not
-- reach its members: `semilleroctl logins create` gives every personal login its own, and the database has a net below for
-- logins made by hand.
ALTER ROLE ecosystem_app SET timezone = 'UTC';
ALTER ROLE ecosystem_app SET jit = off;
ALTER ROLE ecosystem_app SET statement_timeout = '60s';
ALTER ROLE ecosystem_app SET lock_timeout = '10s';
ALTER ROLE ecosystem_app SET idle_in_transaction_session_timeout = '5min';
ALTER ROLE ecosystem_app SET log_parameter_max_length = 0;
ALTER ROLE ecosystem_app SET log_parameter_max_length_on_error = 0;
ALTER ROLE ecosystem_reporting SET timezone = 'UTC';
ALTER ROLE ecosystem_reporting SET jit = off;
ALTER ROLE ecosystem_reporting SET default_transaction_read_only = on;
ALTER ROLE ecosystem_reporting SET statement_timeout = '10min';
ALTER ROLE ecosystem_reporting SET lock_timeout = '10s';
ALTER ROLE ecosystem_reporting SET idle_in_transaction_session_timeout = '5min';
ALTER ROLE ecosystem_reporting SET log_parameter_max_length = 0;
ALTER ROLE ecosystem_reporting SET log_parameter_max_length_on_error = 0;
ALTER ROLE ecosystem_backup SET default_transaction_read_only = on;
ALTER ROLE ecosystem_backup SET lock_timeout = '1min';

CREATE EXTENSION IF NOT EXISTS pgcrypto;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS fuzzystrmatch;

-- The database: who may connect, and nobody makes temporary tables (they could shadow names) but ecosystem_owner, which
-- needs them to refresh user_stats.
DO $$
BEGIN
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM ecosystem_auth, ecosystem_app, ecosystem_delegate, '
                   'ecosystem_reporting, ecosystem_backup', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO ecosystem_owner, ecosystem_app, ecosystem_reporting, ecosystem_backup',
                   current_database());
    EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO ecosystem_owner', current_database());
    EXECUTE format('ALTER DATABASE %I SET log_parameter_max_length = 0', current_database());
    EXECUTE format('ALTER DATABASE %I SET log_parameter_max_length_on_error = 0', current_database());
END
$$;

-- What PostgreSQL lets everybody do and the program never needs: large objects would hold data that no policy sees, and with
-- advisory locks one client could stop another. Functions made later are nobody's until they are granted.
DO $$
DECLARE
    routine regprocedure;
BEGIN
    FOR routine IN
        SELECT p.oid FROM pg_proc p
        WHERE p.pronamespace = 'pg_catalog'::regnamespace
            AND (p.proname ~ '^lo_' OR p.proname IN ('loread', 'lowrite')
                OR p.proname ~ '^pg_(try_)?advisory_(xact_)?lock')
    LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', routine);
        IF routine::text LIKE '%advisory%' THEN
            EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO ecosystem_owner, ecosystem_auth', routine);
        END IF;
    END LOOP;
END
$$;
ALTER DEFAULT PRIVILEGES FOR ROLE ecosystem_owner, ecosystem_auth, ecosystem_delegate REVOKE ALL ON ROUTINES FROM PUBLIC;

-- public: the tables. app: functions that the program may call. app_private: functions and tables that it may not.
-- reporting: views for analysts.
CREATE SCHEMA IF NOT EXISTS app AUTHORIZATION ecosystem_owner;
CREATE SCHEMA IF NOT EXISTS app_private AUTHORIZATION ecosystem_owner;
CREATE SCHEMA IF NOT EXISTS reporting AUTHORIZATION ecosystem_owner;
ALTER SCHEMA app OWNER TO ecosystem_owner;
ALTER SCHEMA app_private OWNER TO ecosystem_owner;
ALTER SCHEMA reporting OWNER TO ecosystem_owner;
REVOKE ALL ON SCHEMA public, app, app_private, reporting FROM PUBLIC;
GRANT USAGE, CREATE ON SCHEMA public TO ecosystem_owner;
GRANT USAGE ON SCHEMA public TO ecosystem_auth, ecosystem_app, ecosystem_delegate, ecosystem_reporting;
GRANT USAGE, CREATE ON SCHEMA app, app_private TO ecosystem_auth;
GRANT USAGE, CREATE ON SCHEMA app TO ecosystem_delegate;
GRANT USAGE ON SCHEMA app TO ecosystem_app, ecosystem_reporting;
GRANT USAGE ON SCHEMA reporting TO ecosystem_app, ecosystem_reporting;
REVOKE ALL ON ALL ROUTINES IN SCHEMA app, app_private FROM PUBLIC;
