-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
REVOKE SELECT ON user_stats FROM ecosystem_delegate;
GRANT SELECT ON user_stats TO ecosystem_app;
DO $$
DECLARE
    named text;
    part regclass;
BEGIN
    FOREACH named IN ARRAY ARRAY['schema_migrations', 'schema_info'] LOOP
        EXECUTE format('DROP POLICY %I ON public.%I', named || '_owner', named);
        EXECUTE format('DROP POLICY %I ON public.%I', named || '_read', named);
        EXECUTE format('CREATE POLICY %I ON public.%I TO ecosystem_owner USING (TRUE) WITH CHECK (TRUE)', named || '_owner', named);
        EXECUTE format('CREATE POLICY %I ON public.%I FOR SELECT TO ecosystem_app USING (TRUE)', named || '_app', named);
    END LOOP;
    FOR part IN SELECT inhrelid FROM pg_inherits WHERE inhparent = 'public.search_entries'::regclass LOOP
        EXECUTE format('DROP POLICY %I ON %s', (SELECT relname FROM pg_class WHERE oid = part) || '_owner', part);
        EXECUTE format('ALTER TABLE %s NO FORCE ROW LEVEL SECURITY', part);
        EXECUTE format('ALTER TABLE %s DISABLE ROW LEVEL SECURITY', part);
    END LOOP;
END
$$;
CALL app_private.unsecure('duplicate_dismissals', 'SELECT, INSERT, DELETE');
CALL app_private.unsecure('record_merges', 'SELECT, INSERT, UPDATE');
CALL app_private.unsecure('translations');
CALL app_private.unsecure('workspace_settings');
CALL app_private.unsecure('saved_views');
DROP TRIGGER a_guard ON deleted_records;
DROP FUNCTION app_private.deleted_records_guard();
CALL app_private.unsecure('deleted_records', 'SELECT, INSERT, DELETE');
CALL app_private.unsecure('deletions');
CALL app_private.unsecure('analytics_summary', 'SELECT');
CALL app_private.unsecure('analytics_events', 'SELECT, INSERT');
CALL app_private.unsecure('activity_logs', 'SELECT');
CALL app_private.unsecure('search_entries', 'SELECT');
CALL app_private.unsecure('search_words', 'SELECT');
