-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What leaves the program is written down: which kind of record, how many, which fields, under which filters, where to. Every
-- way out calls it before it hands anything over. It says what the program did: who copies rows with a client of their own
-- reads them by the same policies and is not seen here.
--   metadata  {"rows": n, "fields": […], "filters": "…", "to": "clipboard" | "file" | …, "name": "…"}
CREATE FUNCTION app.log_export(entity text, records bigint, fields text[], filters text, destination text, name text DEFAULT NULL,
                               organization uuid DEFAULT NULL)
RETURNS void
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    -- Who looks through somebody else's eyes exports in their own name.
    viewer CONSTANT uuid := (SELECT s.viewer_id FROM app_private.live_sessions s WHERE s.id = app_private.session_id());
    actor CONSTANT uuid := coalesce(viewer, (SELECT u.id FROM public.users u WHERE u.id = app.current_user_id()));
    job CONSTANT text := nullif(current_setting('app.job_id', TRUE), '');
    mine CONSTANT uuid[] := app.my_orgs('{owner,admin,coordinator,analyst,member}');
    belongs_to uuid := organization;
BEGIN
    IF actor IS NULL AND NOT app.is_platform_admin() THEN
        RAISE EXCEPTION 'session_ended' USING ERRCODE = '28000';
    END IF;
    -- Nobody writes into the log of an organization that is not theirs.
    IF belongs_to IS NULL AND cardinality(mine) = 1 THEN
        belongs_to := mine[1];
    ELSIF belongs_to IS NOT NULL AND NOT (belongs_to = ANY (mine) OR app.is_platform_admin()) THEN
        belongs_to := NULL;
    END IF;
    INSERT INTO public.activity_logs (user_id, action, entity_type, entity_id, created_at, ip_address, organization_id, metadata)
    VALUES (actor, 'exported', left(entity, 50), '00000000-0000-0000-0000-000000000000', clock_timestamp(), inet_client_addr(),
            belongs_to,
            jsonb_strip_nulls(jsonb_build_object(
                'rows', greatest(records, 0), 'fields', to_jsonb(fields[1:200]), 'filters', left(nullif(filters, ''), 2000),
                'to', left(destination, 50), 'name', left(nullif(name, ''), 255), 'job', job,
                'viewed_as', CASE WHEN viewer IS NOT NULL THEN app.current_user_id() END)));
END
$$;
ALTER FUNCTION app.log_export(text, bigint, text[], text, text, text, uuid) OWNER TO ecosystem_auth;
REVOKE ALL ON FUNCTION app.log_export(text, bigint, text[], text, text, text, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.log_export(text, bigint, text[], text, text, text, uuid) TO ecosystem_app;
