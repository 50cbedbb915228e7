-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The history: every insert, update and delete of the tables that people edit leaves a row in activity_logs. Statement-level
-- triggers with transition tables, because a trigger for each row would double the cost of bulk work. They run as
-- ecosystem_auth; nobody else may write the log.
--   user_id      app.current_user_id(), NULL for the system        entity_type  the table's name
--   description  what people call the record                       changes      {field: value} or {field: [before, after]}
--   metadata     {"job": …} when app.job_id is set: it proves that a write whose COMMIT was lost came through

-- SQL for what differs between the rows o and r of a table: {field: [before, after]}, or {} when nothing that counts does. Of
-- secrets only that they changed. Written out column by column, because comparing whole rows as JSON costs five times as much.
CREATE FUNCTION app_private.changes_expression(audited regclass, quiet text[], secret text[]) RETURNS text
LANGUAGE sql
STABLE
AS $$
    SELECT 'jsonb_strip_nulls(jsonb_build_object('
        || string_agg(format('%1$L, CASE WHEN o.%2$I IS DISTINCT FROM r.%2$I THEN jsonb_build_array(o.%2$I, r.%2$I) END',
                             attname, attname), ', ') FILTER (WHERE attname <> ALL (secret))
        || coalesce(', ''_secret_changed'', CASE WHEN '
                    || string_agg(format('o.%1$I IS DISTINCT FROM r.%1$I', attname), ' OR ')
                           FILTER (WHERE attname = ANY (secret))
                    || ' THEN TRUE END', '')
        || '))'
    FROM pg_attribute
    WHERE attrelid = audited AND attnum > 0 AND NOT attisdropped AND attname <> ALL (quiet)
$$;

CREATE FUNCTION app_private.person_name(person uuid) RETURNS text
LANGUAGE sql
STABLE
AS $$
    SELECT first_name || ' ' || last_name FROM public.users WHERE id = person
$$;

-- Arguments: SQL over the row r for its label, organization and project; then the columns that no history shows (kept by
-- triggers or by mere use), and the secret ones. All come from audit_table() below, never from a client.
CREATE FUNCTION app_private.audit() RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
DECLARE
    label CONSTANT text := TG_ARGV[0];
    organization CONSTANT text := TG_ARGV[1];
    project CONSTANT text := TG_ARGV[2];
    quiet CONSTANT text[] := '{row_version,updated_at,updated_by}'::text[] || string_to_array(TG_ARGV[3], ',');
    secret CONSTANT text[] := string_to_array(TG_ARGV[4], ',');
    actor CONSTANT uuid := (SELECT id FROM public.users WHERE id = app.current_user_id());
    job CONSTANT text := nullif(current_setting('app.job_id', TRUE), '');
    metadata CONSTANT jsonb := CASE WHEN job IS NULL THEN '{}' ELSE jsonb_build_object('job', job) END;
    target CONSTANT text := 'INSERT INTO public.activity_logs (user_id, action, entity_type, entity_id, created_at, metadata, '
        'ip_address, description, changes, organization_id, project_id) ';
BEGIN
    IF TG_OP = 'INSERT' THEN
        EXECUTE target || format(
            'SELECT $1, ''created'', $2, r.id, $3, $4, inet_client_addr(), %s, jsonb_strip_nulls(to_jsonb(r) - $5), %s, %s '
            'FROM new_rows r', label, organization, project)
            USING actor, TG_TABLE_NAME, clock_timestamp(), metadata, quiet || secret;
    ELSIF TG_OP = 'UPDATE' THEN
        EXECUTE target || format(
            'SELECT $1, ''updated'', $2, r.id, $3, $4, inet_client_addr(), %s, d.changes, %s, %s '
            'FROM new_rows r JOIN old_rows o ON o.id = r.id '
            'CROSS JOIN LATERAL (SELECT %s AS changes OFFSET 0) d WHERE d.changes <> $5',
            label, organization, project, app_private.changes_expression(TG_RELID, quiet, secret))
            USING actor, TG_TABLE_NAME, clock_timestamp(), metadata, '{}'::jsonb;
    ELSE
        -- The organization or project may be going in the same statement: the log may not refer to what is gone.
        EXECUTE target || format(
            'SELECT $1, ''deleted'', $2, r.id, $3, $4, inet_client_addr(), %s, jsonb_strip_nulls(to_jsonb(r) - $5), '
            '(SELECT x.id FROM public.organizations x WHERE x.id = %s), (SELECT x.id FROM public.projects x WHERE x.id = %s) '
            'FROM old_rows r', label, organization, project)
            USING actor, TG_TABLE_NAME, clock_timestamp(), metadata, quiet || secret;
    END IF;
    RETURN NULL;
END
$$;

-- CALL app_private.audit_table('tasks', 'r.title') gives a table its history. The organization is the row's own or its
-- program's, the project the row's own.
CREATE PROCEDURE app_private.audit_table(audited regclass, label text DEFAULT 'NULL', quiet text DEFAULT '',
                                         secret text DEFAULT '')
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    names CONSTANT text[] := ARRAY(SELECT attname FROM pg_attribute
                                   WHERE attrelid = audited AND attnum > 0 AND NOT attisdropped);
    organization CONSTANT text := CASE
        WHEN audited = 'public.organizations'::regclass THEN 'r.id'
        WHEN 'organization_id' = ANY (names) THEN 'r.organization_id'
        WHEN 'program_id' = ANY (names) THEN '(SELECT p.organization_id FROM public.programs p WHERE p.id = r.program_id)'
        ELSE 'NULL::uuid' END;
    project CONSTANT text := CASE
        WHEN audited = 'public.projects'::regclass THEN 'r.id'
        WHEN 'project_id' = ANY (names) THEN 'r.project_id'
        ELSE 'NULL::uuid' END;
    call CONSTANT text := format('FOR EACH STATEMENT EXECUTE FUNCTION app_private.audit(%L, %L, %L, %L, %L)',
                                 label, organization, project, quiet, secret);
BEGIN
    EXECUTE format('CREATE TRIGGER audit_insert AFTER INSERT ON %s REFERENCING NEW TABLE AS new_rows %s', audited, call);
    EXECUTE format('CREATE TRIGGER audit_update AFTER UPDATE ON %s REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows %s',
                   audited, call);
    EXECUTE format('CREATE TRIGGER audit_delete AFTER DELETE ON %s REFERENCING OLD TABLE AS old_rows %s', audited, call);
END
$$;

-- The log refers to organizations and projects, so it would keep them from ever being deleted. Their history stays: it lets go
-- of the reference and notes it in metadata.
CREATE FUNCTION app_private.release_history() RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF TG_TABLE_NAME = 'projects' THEN
        UPDATE public.activity_logs
        SET project_id = NULL, metadata = coalesce(metadata, '{}') || jsonb_build_object('project_id', OLD.id)
        WHERE project_id = OLD.id;
    ELSE
        UPDATE public.activity_logs
        SET organization_id = NULL, metadata = coalesce(metadata, '{}') || jsonb_build_object('organization_id', OLD.id)
        WHERE organization_id = OLD.id;
    END IF;
    RETURN OLD;
END
$$;

REVOKE ALL ON FUNCTION app_private.changes_expression(regclass, text[], text[]), app_private.person_name(uuid),
    app_private.audit(), app_private.release_history() FROM PUBLIC;
REVOKE ALL ON PROCEDURE app_private.audit_table(regclass, text, text, text) FROM PUBLIC;
ALTER FUNCTION app_private.changes_expression(regclass, text[], text[]) OWNER TO ecosystem_auth;
ALTER FUNCTION app_private.person_name(uuid) OWNER TO ecosystem_auth;
ALTER FUNCTION app_private.audit() OWNER TO ecosystem_auth;
ALTER FUNCTION app_private.release_history() OWNER TO ecosystem_auth;

CREATE TRIGGER release_history BEFORE DELETE ON organizations
    FOR EACH ROW EXECUTE FUNCTION app_private.release_history();
CREATE TRIGGER release_history BEFORE DELETE ON projects
    FOR EACH ROW EXECUTE FUNCTION app_private.release_history();

-- The way back: CALL app_private.stop_auditing('tasks').
CREATE PROCEDURE app_private.stop_auditing(audited regclass)
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    EXECUTE format('DROP TRIGGER audit_insert ON %s', audited);
    EXECUTE format('DROP TRIGGER audit_update ON %s', audited);
    EXECUTE format('DROP TRIGGER audit_delete ON %s', audited);
END
$$;
REVOKE ALL ON PROCEDURE app_private.stop_auditing(regclass) FROM PUBLIC;
