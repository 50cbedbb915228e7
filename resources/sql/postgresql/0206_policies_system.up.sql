-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may read and write what, last part: the history, deleted records, lists, settings, the search index (0202 explains).

-- The history: nobody adds to it, changes it or takes from it, but the triggers and functions that write it. Staff read that of
-- their organizations and of their people.
CALL app_private.secure('activity_logs');
DROP TRIGGER c_visible_references ON activity_logs; -- no client writes here
REVOKE INSERT ON activity_logs FROM ecosystem_app;
REVOKE UPDATE (user_id, action, entity_type, entity_id, description, changes, metadata, ip_address, user_agent, session_id,
               organization_id, project_id, created_at) ON activity_logs FROM ecosystem_app;
REVOKE DELETE ON activity_logs FROM ecosystem_delegate;
CREATE POLICY activity_logs_read ON activity_logs FOR SELECT TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR user_id = (SELECT app.current_user_id())
    OR organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[])
    OR entity_type IN ('users', 'entrepreneurs', 'allies', 'clients', 'person_details', 'person_photos')
       AND EXISTS (SELECT FROM organization_people s
                   WHERE s.person_id = entity_id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[]))
    OR entity_type = 'meetings' AND cardinality((SELECT app.my_staff_orgs())) > 0
       AND EXISTS (SELECT FROM meetings g WHERE g.id = entity_id)
    OR entity_type = 'mentorships' AND cardinality((SELECT app.my_staff_orgs())) > 0
       AND EXISTS (SELECT FROM mentorships m WHERE m.id = entity_id)
    OR entity_type = 'tasks' AND cardinality((SELECT app.my_staff_orgs())) > 0
       AND EXISTS (SELECT FROM tasks t WHERE t.id = entity_id)
    OR entity_type = 'projects' AND cardinality((SELECT app.my_staff_orgs())) > 0
       AND EXISTS (SELECT FROM projects j WHERE j.id = entity_id)
    OR entity_type = 'documents' AND cardinality((SELECT app.my_staff_orgs())) > 0
       AND EXISTS (SELECT FROM documents d WHERE d.id = entity_id));
COMMENT ON POLICY activity_logs_read ON activity_logs IS
    'What I did, and as staff what happened in my organizations, to their people and to records that I see.';

CALL app_private.secure('analytics_events');
REVOKE UPDATE (event_name, event_category, user_id, session_id, organization_id, properties, timestamp, ip_address, user_agent,
               referrer, country, region, city, device_type, os, browser) ON analytics_events FROM ecosystem_app;
REVOKE DELETE ON analytics_events FROM ecosystem_delegate;
CREATE POLICY analytics_events_read ON analytics_events FOR SELECT TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR user_id = (SELECT app.current_user_id())
    OR organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[]));
COMMENT ON POLICY analytics_events_read ON analytics_events IS 'Mine, and as staff those of my organizations: they name people.';
CREATE POLICY analytics_events_create ON analytics_events FOR INSERT TO ecosystem_app WITH CHECK (
    (SELECT app.is_platform_admin())
    OR user_id = (SELECT app.current_user_id())
       AND (organization_id IS NULL OR organization_id = ANY ((SELECT app.my_member_orgs())::uuid[])));
COMMENT ON POLICY analytics_events_create ON analytics_events IS 'In my own name.';

-- Figures without people. Those of an organization or a program are its own; those of the whole ecosystem are everybody's who
-- may look at figures.
CALL app_private.secure('analytics_summary');
REVOKE INSERT ON analytics_summary FROM ecosystem_app;
REVOKE UPDATE (date, metric_name, dimension_type, dimension_value, count_value, sum_value, avg_value, min_value, max_value,
               properties, created_at, updated_at) ON analytics_summary FROM ecosystem_app;
REVOKE DELETE ON analytics_summary FROM ecosystem_delegate;
CREATE POLICY analytics_summary_read ON analytics_summary FOR SELECT TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR cardinality((SELECT app.my_insight_orgs())) > 0
       AND (dimension_type IS NULL OR dimension_type NOT IN ('organization', 'program', 'user', 'entrepreneur', 'ally')
            OR dimension_type = 'organization' AND dimension_value = ANY ((SELECT app.my_insight_orgs())::text[])
            OR dimension_type = 'program' AND dimension_value = ANY ((SELECT app.my_insight_programs())::text[])));
COMMENT ON POLICY analytics_summary_read ON analytics_summary IS
    'Staff and analysts: figures of the ecosystem, and of their own organizations and programs.';

-- What was deleted is put back by who deleted it, or by a platform administrator.
CALL app_private.secure('deletions');
CREATE POLICY deletions_read ON deletions FOR SELECT TO ecosystem_app USING (
    (SELECT app.is_platform_admin()) OR "by" = (SELECT app.current_user_id()));
COMMENT ON POLICY deletions_read ON deletions IS 'What I deleted.';
CREATE POLICY deletions_create ON deletions FOR INSERT TO ecosystem_app WITH CHECK (
    (SELECT app.is_platform_admin()) OR "by" = (SELECT app.current_user_id()));
COMMENT ON POLICY deletions_create ON deletions IS 'In my own name.';
CREATE POLICY deletions_change ON deletions FOR UPDATE TO ecosystem_app USING (
    (SELECT app.is_platform_admin()) OR "by" = (SELECT app.current_user_id()));
COMMENT ON POLICY deletions_change ON deletions IS 'What I deleted.';
CREATE POLICY deletions_remove ON deletions FOR DELETE TO ecosystem_app USING (
    (SELECT app.is_platform_admin()) OR "by" = (SELECT app.current_user_id()));
COMMENT ON POLICY deletions_remove ON deletions IS 'What I deleted: put back, or gone for good.';

CALL app_private.secure('deleted_records');
CREATE POLICY deleted_records_read ON deleted_records FOR SELECT TO ecosystem_app USING (
    (SELECT app.is_platform_admin()) OR "by" = (SELECT app.current_user_id()));
COMMENT ON POLICY deleted_records_read ON deleted_records IS 'What I deleted.';
CREATE POLICY deleted_records_create ON deleted_records FOR INSERT TO ecosystem_app WITH CHECK (
    (SELECT app.is_platform_admin()) OR "by" = (SELECT app.current_user_id()));
COMMENT ON POLICY deleted_records_create ON deleted_records IS 'In my own name.';
CREATE POLICY deleted_records_remove ON deleted_records FOR DELETE TO ecosystem_app USING (
    (SELECT app.is_platform_admin()) OR "by" = (SELECT app.current_user_id()));
COMMENT ON POLICY deleted_records_remove ON deleted_records IS 'What I deleted.';
REVOKE UPDATE (batch, entity, "row", "by", at) ON deleted_records FROM ecosystem_app;

-- What stands in the recycle list is what stood in the database, whatever the client says: a platform administrator who puts it
-- back would else write what somebody made up.
CREATE FUNCTION app_private.deleted_records_guard() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    stood jsonb;
    link record;
BEGIN
    IF NOT app.is_client() OR app.is_platform_admin() THEN
        RETURN NEW;
    END IF;
    IF NEW.entity !~ '^[a-z_]+$' OR to_regclass('public.' || NEW.entity) IS NULL THEN
        RAISE EXCEPTION 'protected_row: there are no such records' USING ERRCODE = '42501', TABLE = 'deleted_records';
    END IF;
    EXECUTE format('SELECT to_jsonb(x) FROM public.%I x WHERE id = $1', NEW.entity) INTO stood USING NEW.id;
    IF stood IS NULL THEN
        RAISE EXCEPTION 'protected_row: only what is there is deleted' USING ERRCODE = '42501', TABLE = 'deleted_records';
    END IF;
    IF jsonb_exists(NEW."row", '_unlinked') THEN
        FOR link IN SELECT key, value FROM jsonb_each_text(NEW."row" -> '_unlinked') LOOP
            IF stood ->> link.key IS DISTINCT FROM link.value THEN
                RAISE EXCEPTION 'protected_row: the record does not refer to that' USING ERRCODE = '42501', TABLE = 'deleted_records';
            END IF;
        END LOOP;
        NEW."row" := jsonb_build_object('_unlinked', NEW."row" -> '_unlinked');
    ELSE
        NEW."row" := stood;
    END IF;
    RETURN NEW;
END
$$;
REVOKE ALL ON FUNCTION app_private.deleted_records_guard() FROM PUBLIC;
CREATE TRIGGER a_guard BEFORE INSERT ON deleted_records
    FOR EACH ROW EXECUTE FUNCTION app_private.deleted_records_guard();

CALL app_private.secure('saved_views', '{created_at}');
CREATE POLICY saved_views_read ON saved_views FOR SELECT TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR owner_id = (SELECT app.current_user_id())
    OR shared AND (organization_id IS NULL OR organization_id = ANY ((SELECT app.my_member_orgs())::uuid[]))
       AND (SELECT app.current_user_id()) IS NOT NULL);
COMMENT ON POLICY saved_views_read ON saved_views IS 'Mine, and those shared with an organization of mine or with all.';
CREATE POLICY saved_views_create ON saved_views FOR INSERT TO ecosystem_app WITH CHECK (
    (SELECT app.is_platform_admin())
    OR owner_id = (SELECT app.current_user_id())
       AND (NOT shared OR organization_id = ANY ((SELECT app.my_insight_orgs())::uuid[])));
COMMENT ON POLICY saved_views_create ON saved_views IS 'Mine; shared with an organization by its staff and analysts.';
CREATE POLICY saved_views_change ON saved_views FOR UPDATE TO ecosystem_app
    USING (
        (SELECT app.is_platform_admin())
        OR owner_id = (SELECT app.current_user_id())
        OR shared AND organization_id = ANY ((SELECT app.my_admin_orgs())::uuid[]))
    WITH CHECK (
        (SELECT app.is_platform_admin())
        OR owner_id = (SELECT app.current_user_id())
           AND (NOT shared OR organization_id = ANY ((SELECT app.my_insight_orgs())::uuid[]))
        OR shared AND organization_id = ANY ((SELECT app.my_admin_orgs())::uuid[]));
COMMENT ON POLICY saved_views_change ON saved_views IS 'Mine, and who runs the organization those shared with it.';
CREATE POLICY saved_views_remove ON saved_views FOR DELETE TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR owner_id = (SELECT app.current_user_id())
    OR shared AND organization_id = ANY ((SELECT app.my_admin_orgs())::uuid[]));
COMMENT ON POLICY saved_views_remove ON saved_views IS 'Mine, and who runs the organization those shared with it.';

CALL app_private.secure('workspace_settings');
CREATE POLICY workspace_settings_read ON workspace_settings FOR SELECT TO ecosystem_app USING (
    (SELECT app.current_user_id()) IS NOT NULL OR (SELECT app.is_platform_admin()));
COMMENT ON POLICY workspace_settings_read ON workspace_settings IS 'Everybody who signed in.';
CREATE POLICY workspace_settings_create ON workspace_settings FOR INSERT TO ecosystem_app WITH CHECK (
    (SELECT app.is_platform_admin()));
COMMENT ON POLICY workspace_settings_create ON workspace_settings IS 'Platform administrators.';
CREATE POLICY workspace_settings_change ON workspace_settings FOR UPDATE TO ecosystem_app USING (
    (SELECT app.is_platform_admin()));
COMMENT ON POLICY workspace_settings_change ON workspace_settings IS 'Platform administrators.';
CREATE POLICY workspace_settings_remove ON workspace_settings FOR DELETE TO ecosystem_app USING (
    (SELECT app.is_platform_admin()));
COMMENT ON POLICY workspace_settings_remove ON workspace_settings IS 'Platform administrators.';

-- A translation is read by who sees its record and written by who may change it.
CALL app_private.secure('translations');
CREATE POLICY translations_read ON translations FOR SELECT TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR entity_type = 'programs' AND EXISTS (SELECT FROM programs p WHERE p.id = entity_id)
    OR entity_type = 'cohorts' AND EXISTS (SELECT FROM cohorts c WHERE c.id = entity_id)
    OR entity_type = 'projects' AND EXISTS (SELECT FROM projects j WHERE j.id = entity_id)
    OR entity_type = 'organizations' AND EXISTS (SELECT FROM organizations o WHERE o.id = entity_id));
COMMENT ON POLICY translations_read ON translations IS 'Whoever sees the record.';
CREATE POLICY translations_create ON translations FOR INSERT TO ecosystem_app WITH CHECK (
    (SELECT app.is_platform_admin())
    OR entity_type = 'programs' AND entity_id = ANY ((SELECT app.my_programs())::uuid[])
    OR entity_type = 'cohorts'
       AND EXISTS (SELECT FROM cohorts c WHERE c.id = entity_id AND c.program_id = ANY ((SELECT app.my_programs())::uuid[]))
    OR entity_type = 'projects'
       AND EXISTS (SELECT FROM projects j WHERE j.id = entity_id AND j.program_id = ANY ((SELECT app.my_programs())::uuid[]))
    OR entity_type = 'organizations' AND entity_id = ANY ((SELECT app.my_admin_orgs())::uuid[]));
COMMENT ON POLICY translations_create ON translations IS 'Staff of those to whom the record belongs.';
CREATE POLICY translations_change ON translations FOR UPDATE TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR entity_type = 'programs' AND entity_id = ANY ((SELECT app.my_programs())::uuid[])
    OR entity_type = 'cohorts'
       AND EXISTS (SELECT FROM cohorts c WHERE c.id = entity_id AND c.program_id = ANY ((SELECT app.my_programs())::uuid[]))
    OR entity_type = 'projects'
       AND EXISTS (SELECT FROM projects j WHERE j.id = entity_id AND j.program_id = ANY ((SELECT app.my_programs())::uuid[]))
    OR entity_type = 'organizations' AND entity_id = ANY ((SELECT app.my_admin_orgs())::uuid[]));
COMMENT ON POLICY translations_change ON translations IS 'Staff of those to whom the record belongs.';
CREATE POLICY translations_remove ON translations FOR DELETE TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR entity_type = 'programs' AND entity_id = ANY ((SELECT app.my_programs())::uuid[])
    OR entity_type = 'cohorts'
       AND EXISTS (SELECT FROM cohorts c WHERE c.id = entity_id AND c.program_id = ANY ((SELECT app.my_programs())::uuid[]))
    OR entity_type = 'projects'
       AND EXISTS (SELECT FROM projects j WHERE j.id = entity_id AND j.program_id = ANY ((SELECT app.my_programs())::uuid[]))
    OR entity_type = 'organizations' AND entity_id = ANY ((SELECT app.my_admin_orgs())::uuid[]));
COMMENT ON POLICY translations_remove ON translations IS 'Staff of those to whom the record belongs.';

CALL app_private.secure('record_merges');
CREATE POLICY record_merges_read ON record_merges FOR SELECT TO ecosystem_app USING (
    (SELECT app.is_platform_admin()) OR merged_by = (SELECT app.current_user_id()));
COMMENT ON POLICY record_merges_read ON record_merges IS 'My merges: they hold what was in both records.';
CREATE POLICY record_merges_create ON record_merges FOR INSERT TO ecosystem_app WITH CHECK (
    (SELECT app.is_platform_admin())
    OR merged_by = (SELECT app.current_user_id()) AND cardinality((SELECT app.my_staff_orgs())) > 0);
COMMENT ON POLICY record_merges_create ON record_merges IS 'Staff, in their own name.';
CREATE POLICY record_merges_change ON record_merges FOR UPDATE TO ecosystem_app USING (
    (SELECT app.is_platform_admin()) OR merged_by = (SELECT app.current_user_id()));
COMMENT ON POLICY record_merges_change ON record_merges IS 'My merges: taken back.';
REVOKE DELETE ON record_merges FROM ecosystem_delegate;

CALL app_private.secure('duplicate_dismissals');
CREATE POLICY duplicate_dismissals_read ON duplicate_dismissals FOR SELECT TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR dismissed_by = (SELECT app.current_user_id())
    OR EXISTS (SELECT FROM organization_people s
               WHERE s.person_id = first_id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[])));
COMMENT ON POLICY duplicate_dismissals_read ON duplicate_dismissals IS 'About people of my organizations, as their staff.';
CREATE POLICY duplicate_dismissals_create ON duplicate_dismissals FOR INSERT TO ecosystem_app WITH CHECK (
    (SELECT app.is_platform_admin())
    OR dismissed_by = (SELECT app.current_user_id()) AND cardinality((SELECT app.my_staff_orgs())) > 0);
COMMENT ON POLICY duplicate_dismissals_create ON duplicate_dismissals IS 'Staff, in their own name.';
CREATE POLICY duplicate_dismissals_remove ON duplicate_dismissals FOR DELETE TO ecosystem_app USING (
    (SELECT app.is_platform_admin()) OR dismissed_by = (SELECT app.current_user_id()));
COMMENT ON POLICY duplicate_dismissals_remove ON duplicate_dismissals IS 'Who dismissed.';
REVOKE UPDATE (first_id, second_id, dismissed_by, dismissed_at) ON duplicate_dismissals FROM ecosystem_app;

-- Names in the search index are as secret as the records: it is asked through functions (0208).
CALL app_private.secure('search_entries');
CALL app_private.secure('search_words');
REVOKE ALL ON search_entries, search_words FROM ecosystem_app, ecosystem_delegate;
REVOKE UPDATE (kind, record_id, entity, active, day, words, lexemes) ON search_entries FROM ecosystem_app;
REVOKE UPDATE (word) ON search_words FROM ecosystem_app;

DO $$
DECLARE
    part regclass;
BEGIN
    FOR part IN SELECT inhrelid FROM pg_inherits WHERE inhparent = 'public.search_entries'::regclass LOOP
        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', part);
        EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', part);
        EXECUTE format('CREATE POLICY %I ON %s TO ecosystem_owner, ecosystem_auth USING (TRUE) WITH CHECK (TRUE)',
                       (SELECT relname FROM pg_class WHERE oid = part) || '_owner', part);
    END LOOP;
END
$$;

-- What the program asks before anybody signed in: which steps the schema has.
DO $$
DECLARE
    named text;
BEGIN
    FOREACH named IN ARRAY ARRAY['schema_migrations', 'schema_info'] LOOP
        EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', named);
        EXECUTE format('ALTER TABLE public.%I FORCE ROW LEVEL SECURITY', named);
        EXECUTE format('DROP POLICY IF EXISTS %I ON public.%I', named || '_owner', named);
        EXECUTE format('DROP POLICY IF EXISTS %I ON public.%I', named || '_app', named);
        EXECUTE format('CREATE POLICY %I ON public.%I TO ecosystem_owner, ecosystem_auth USING (TRUE) WITH CHECK (TRUE)',
                       named || '_owner', named);
        EXECUTE format('COMMENT ON POLICY %I ON public.%I IS %L', named || '_owner', named, 'Migrations.');
        EXECUTE format('CREATE POLICY %I ON public.%I FOR SELECT TO ecosystem_app, ecosystem_reporting, ecosystem_backup '
                       'USING (TRUE)', named || '_read', named);
        EXECUTE format('COMMENT ON POLICY %I ON public.%I IS %L', named || '_read', named, 'Everybody, also before signing in.');
    END LOOP;
END
$$;

-- Figures of all people are for those who may see all.
REVOKE SELECT ON user_stats FROM ecosystem_app;
GRANT SELECT ON user_stats TO ecosystem_delegate;

-- The owner policies of partitions and private tables say what they are for, too.
DO $$
DECLARE
    own record;
BEGIN
    FOR own IN
        SELECT p.polname, p.polrelid::regclass AS secured FROM pg_policy p
        WHERE p.polname LIKE '%\_owner' AND obj_description(p.oid, 'pg_policy') IS NULL
    LOOP
        EXECUTE format('COMMENT ON POLICY %I ON %s IS %L', own.polname, own.secured,
                       'Migrations, foreign keys and definer functions see everything.');
    END LOOP;
END
$$;
