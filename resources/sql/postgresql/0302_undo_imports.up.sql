-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Undoing an import for somebody with limited rights. Staff may make people and not delete them, so that taking back what an
-- import made is a function. It trusts nothing that a client wrote down about the import: a record goes when the database itself
-- knows that it was made in the import's transaction by whoever imported, that nobody changed it since (the history, which no
-- client writes), and that nothing hangs on it but what came with it. Everything happens in the one transaction that
-- app.begin_undo() has claimed the import in.

-- Whoever did it, as long as they are staff there, who runs the organization, and the platform's administrators.
CREATE FUNCTION app_private.undoes_imports(mine public.imports) RETURNS boolean
LANGUAGE plpgsql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RETURN coalesce(app.may_write(), FALSE)
        AND coalesce(app.is_platform_admin()
                     OR mine.organization_id = ANY (app.my_admin_orgs())
                     OR mine.imported_by = app.current_user_id() AND mine.organization_id = ANY (app.my_staff_orgs()), FALSE);
END
$$;

-- Which of these imports the caller may undo now.
CREATE FUNCTION app.undoable_imports(ids uuid[]) RETURNS SETOF uuid
LANGUAGE plpgsql
STABLE
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
ROWS 50
AS $$
BEGIN
    RETURN QUERY SELECT i.id FROM public.imports i
    WHERE i.id = ANY (ids) AND i.undone_at IS NULL AND i.imported_at > CURRENT_TIMESTAMP - interval '30 days'
        AND app_private.undoes_imports(i);
END
$$;

-- Claims the import for this transaction: 'begun', or why not: 'undone' (somebody was faster), 'late' (after 30 days).
CREATE FUNCTION app.begin_undo(import uuid) RETURNS text
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    mine public.imports;
BEGIN
    SELECT i.* INTO mine FROM public.imports i WHERE i.id = import;
    IF mine.id IS NULL OR NOT app_private.undoes_imports(mine) THEN
        RAISE EXCEPTION 'permission denied to undo this import' USING ERRCODE = '42501', TABLE = 'imports';
    END IF;
    SELECT i.* INTO mine FROM public.imports i WHERE i.id = import FOR UPDATE;
    IF mine.undone_at IS NOT NULL THEN
        RETURN 'undone';
    END IF;
    IF mine.imported_at <= CURRENT_TIMESTAMP - interval '30 days' THEN
        RETURN 'late';
    END IF;
    UPDATE public.imports SET undone_by = app.current_user_id(), undone_at = transaction_timestamp(), removed = 0, restored = 0, kept = 0
    WHERE id = import;
    RETURN 'begun';
END
$$;

-- The import that this transaction has claimed.
CREATE FUNCTION app_private.undoing(import uuid) RETURNS public.imports
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    mine public.imports;
BEGIN
    SELECT i.* INTO mine FROM public.imports i
    WHERE i.id = import AND i.undone_at = transaction_timestamp()
        AND i.undone_by IS NOT DISTINCT FROM app.current_user_id();
    IF mine.id IS NULL OR NOT app_private.undoes_imports(mine) THEN
        RAISE EXCEPTION 'permission denied to undo this import' USING ERRCODE = '42501', TABLE = 'imports';
    END IF;
    RETURN mine;
END
$$;

-- Of these records those that the import made: in its transaction, by whoever imported, and the history says so.
CREATE FUNCTION app_private.made_by_import(mine public.imports, target regclass, ids uuid[]) RETURNS uuid[]
LANGUAGE plpgsql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    signs CONSTANT text[] := ARRAY(SELECT attname FROM pg_attribute WHERE attrelid = target AND NOT attisdropped
                                   AND attname IN ('created_at', 'created_by'));
    made uuid[];
BEGIN
    EXECUTE format('SELECT ARRAY(SELECT t.id FROM %s t WHERE t.id = ANY ($1) %s %s)', target,
                   CASE WHEN 'created_at' = ANY (signs) THEN 'AND t.created_at = $2' END,
                   CASE WHEN 'created_by' = ANY (signs) THEN 'AND t.created_by IS NOT DISTINCT FROM $3' END)
    INTO made USING ids, mine.imported_at, mine.imported_by;
    RETURN ARRAY(SELECT DISTINCT l.entity_id FROM public.activity_logs l
                 WHERE l.entity_type = (SELECT relname FROM pg_class WHERE oid = target) AND l.entity_id = ANY (made)
                     AND l.action = 'created' AND l.created_at >= mine.imported_at
                     AND l.user_id IS NOT DISTINCT FROM mine.imported_by
                     AND l.metadata ->> 'job' IS NOT DISTINCT FROM mine.job_id);
END
$$;

-- Of these records those in which something is not any more as the import left it. Figures that triggers keep are in no history.
CREATE FUNCTION app_private.edited_since(mine public.imports, tables text[], ids uuid[]) RETURNS uuid[]
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT ARRAY(
        SELECT DISTINCT f.entity_id FROM (
            SELECT l.entity_id, c.key,
                (array_agg(c.value -> 0 ORDER BY l.created_at, l.id))[1] AS before,
                (array_agg(c.value -> 1 ORDER BY l.created_at DESC, l.id DESC))[1] AS after
            FROM public.activity_logs l CROSS JOIN LATERAL jsonb_each(l.changes) c
            WHERE l.entity_type = ANY (tables) AND l.entity_id = ANY (ids) AND l.action = 'updated'
                AND l.created_at >= mine.imported_at
                AND NOT (l.user_id IS NOT DISTINCT FROM mine.imported_by AND l.metadata ->> 'job' IS NOT DISTINCT FROM mine.job_id)
            GROUP BY l.entity_id, l.entity_type, c.key) f
        WHERE f.key = '_secret_changed' OR f.before IS DISTINCT FROM f.after)
$$;

-- What hangs on these records: how many rows of which table. Not what came with a person in the import's transaction: profile,
-- details, membership and consents. Who made or changed a record counts as well: it would lose its author.
CREATE FUNCTION app_private.hanging_on(mine public.imports, targets regclass[], ids uuid[])
RETURNS TABLE (id uuid, referrer name, number bigint)
LANGUAGE plpgsql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    target regclass;
    place record;
    came_along text;
BEGIN
    FOREACH target IN ARRAY targets LOOP
        FOR place IN SELECT r.referrer, c.relname, r.column_name FROM app_private.referrers(target) r
                     JOIN pg_class c ON c.oid = r.referrer LOOP
            came_along := CASE
                WHEN place.column_name = 'id' AND place.referrer = ANY (targets) THEN CASE place.relname
                    WHEN 'person_photos' THEN 'FALSE' ELSE 'x.created_at = $2' END
                WHEN place.relname = 'user_organizations' THEN 'x.accepted_at = $2 AND x.role = ''member'' AND x.left_at IS NULL'
                WHEN place.relname = 'user_consents' THEN 'x.consent_date = $2'
                WHEN place.referrer = ANY (targets) THEN 'x.id = ANY ($1)'
                ELSE 'FALSE' END;
            RETURN QUERY EXECUTE format('SELECT x.%1$I, $3, count(*) FROM %2$s x WHERE x.%1$I = ANY ($1) AND NOT coalesce(%3$s, FALSE) '
                                        'GROUP BY x.%1$I', place.column_name, place.referrer, came_along)
                USING ids, mine.imported_at, place.relname;
        END LOOP;
    END LOOP;
END
$$;

-- Removes of these records what the import made and what is still as it made it, and says what became of each:
--   removed   gone (was not there any more)   foreign (made by something else)   edited   signed_in   used (detail: {table: rows})
CREATE FUNCTION app.remove_imported(import uuid, target regclass, ids uuid[]) RETURNS TABLE (id uuid, state text, detail jsonb)
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    mine CONSTANT public.imports := app_private.undoing(import);
    people CONSTANT regclass[] := '{public.users,public.entrepreneurs,public.allies,public.clients,public.admins,public.person_details,'
                                  'public.person_photos}';
    targets CONSTANT regclass[] := CASE WHEN target = 'public.users'::regclass THEN people ELSE ARRAY[target] END;
    names CONSTANT text[] := ARRAY(SELECT relname::text FROM pg_class WHERE oid = ANY (targets));
    here uuid[];
    due uuid[];
    edited uuid[];
    used jsonb;
BEGIN
    IF target = ANY (people) AND target <> 'public.users'::regclass
       OR target IN ('public.user_organizations'::regclass, 'public.user_consents'::regclass)
       OR NOT EXISTS (SELECT FROM pg_class WHERE oid = target AND relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
                      AND has_table_privilege('ecosystem_app', target, 'INSERT'))
       OR NOT EXISTS (SELECT FROM pg_policy WHERE polrelid = target AND polcmd = 'd') THEN
        RAISE EXCEPTION 'permission denied for %', target USING ERRCODE = '42501';
    END IF;
    EXECUTE format('SELECT ARRAY(SELECT id FROM %s WHERE id = ANY ($1) ORDER BY id FOR UPDATE)', target) INTO here USING ids;
    RETURN QUERY SELECT DISTINCT g.id, 'gone', NULL::jsonb FROM unnest(ids) AS g (id) WHERE g.id <> ALL (here);
    due := app_private.made_by_import(mine, target, here);
    RETURN QUERY SELECT f.id, 'foreign', NULL::jsonb FROM unnest(here) AS f (id) WHERE f.id <> ALL (due);
    edited := app_private.edited_since(mine, names, due);
    RETURN QUERY SELECT e.id, 'edited', NULL::jsonb FROM unnest(edited) AS e (id);
    due := ARRAY(SELECT d.id FROM unnest(due) AS d (id) WHERE d.id <> ALL (edited));
    IF target = 'public.users'::regclass THEN
        edited := ARRAY(SELECT u.id FROM public.users u WHERE u.id = ANY (due) AND u.last_login IS NOT NULL);
        RETURN QUERY SELECT e.id, 'signed_in', NULL::jsonb FROM unnest(edited) AS e (id);
        due := ARRAY(SELECT d.id FROM unnest(due) AS d (id) WHERE d.id <> ALL (edited));
    END IF;
    SELECT coalesce(jsonb_object_agg(u.id, u.tables), '{}') INTO used FROM (
        SELECT s.id, jsonb_object_agg(s.referrer, s.number) AS tables
        FROM (SELECT h.id, h.referrer, sum(h.number) AS number FROM app_private.hanging_on(mine, targets, due) h GROUP BY 1, 2) s
        GROUP BY s.id) u;
    RETURN QUERY SELECT u.key::uuid, 'used', u.value FROM jsonb_each(used) u;
    due := ARRAY(SELECT d.id FROM unnest(due) AS d (id) WHERE NOT used ? d.id::text);
    EXECUTE format('DELETE FROM %s WHERE id = ANY ($1)', target) USING due;
    RETURN QUERY SELECT d.id, 'removed', NULL::jsonb FROM unnest(due) AS d (id);
END
$$;

-- What came of it. Nothing is left to undo: what the import noted about people goes.
CREATE FUNCTION app.finish_undo(import uuid, removed integer, restored integer, kept integer) RETURNS void
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    mine CONSTANT public.imports := app_private.undoing(import);
BEGIN
    UPDATE public.imports i SET removed = finish_undo.removed, restored = finish_undo.restored, kept = finish_undo.kept
    WHERE i.id = mine.id;
    DELETE FROM public.import_chunks c WHERE c.import_id = mine.id;
END
$$;

DO $$
DECLARE
    made regprocedure;
BEGIN
    FOREACH made IN ARRAY ARRAY[
        'app_private.undoes_imports(public.imports)', 'app_private.undoing(uuid)',
        'app_private.made_by_import(public.imports, regclass, uuid[])', 'app_private.edited_since(public.imports, text[], uuid[])',
        'app_private.hanging_on(public.imports, regclass[], uuid[])',
        'app.undoable_imports(uuid[])', 'app.begin_undo(uuid)', 'app.remove_imported(uuid, regclass, uuid[])',
        'app.finish_undo(uuid, integer, integer, integer)']::regprocedure[]
    LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', made);
        IF made::text LIKE 'app.%' THEN
            EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO ecosystem_owner, ecosystem_app', made);
        END IF;
        EXECUTE format('ALTER FUNCTION %s OWNER TO ecosystem_auth', made);
    END LOOP;
END
$$;
