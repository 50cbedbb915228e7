-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Merging two people for somebody with limited rights. Staff may neither delete a person nor touch memberships and consents, so the
-- steps of a merge that need more are functions. They ask one thing first (app.merge_hindrance): that the caller may change both
-- people, and sees everything that refers to the one who goes. Then they work only inside the transaction that began the merge, only
-- from that one person to the other, and note what they did where no client writes: taking back needs no more trust than that.
-- A merge is all or nothing: what still refers to the person refuses the end of it, and a merge that left the person in place
-- refuses to be committed. Without that, a made-up merge could sign over what others did.

-- What the functions below did, in this order.
--   begin: the transaction; scope: organizations that looked after the person; profiles: what the other was already; move: ids of rows whose column was pointed to the
--   other; member: a membership before it changed; row: a row that went
CREATE TABLE app_private.merge_steps (
    merge uuid NOT NULL REFERENCES record_merges (id) ON DELETE CASCADE,
    place bigint GENERATED ALWAYS AS IDENTITY,
    kind text NOT NULL,
    target name,
    column_name name,
    ids uuid[],
    content jsonb,

    PRIMARY KEY (merge, place)
);
CALL app_private.protect('app_private.merge_steps', '');
COMMENT ON POLICY merge_steps_owner ON app_private.merge_steps IS 'Migrations, foreign keys and definer functions see everything.';

-- While a person is merged, what made them an organization's goes row by row: they stay its person until the transaction ends.
CREATE TABLE app_private.merge_pins (
    organization_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    person_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,

    PRIMARY KEY (person_id, organization_id)
);
CALL app_private.protect('app_private.merge_pins', '');
COMMENT ON POLICY merge_pins_owner ON app_private.merge_pins IS 'Migrations, foreign keys and definer functions see everything.';

DO $$
BEGIN
    EXECUTE 'CREATE OR REPLACE VIEW app_private.organization_people_reasons (organization_id, person_id, reason, since) AS '
        || rtrim(pg_get_viewdef('app_private.organization_people_reasons'::regclass), '; ')
        || ' UNION ALL SELECT organization_id, person_id, ''merge'', CURRENT_TIMESTAMP FROM app_private.merge_pins';
END
$$;
GRANT SELECT ON app_private.merge_pins TO ecosystem_auth;

CREATE FUNCTION app_private.unpin() RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    DELETE FROM app_private.merge_pins WHERE person_id = NEW.person_id AND organization_id = NEW.organization_id;
    PERFORM app_private.relate_people(ARRAY[NEW.person_id], TRUE);
    RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER unpin AFTER INSERT ON app_private.merge_pins DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION app_private.unpin();

CREATE FUNCTION app_private.merged_is_gone() RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF EXISTS (SELECT FROM public.users WHERE id = NEW.gone_id)
       AND EXISTS (SELECT FROM public.record_merges WHERE id = NEW.id AND undone_at IS NULL) THEN
        RAISE EXCEPTION 'merge_unfinished: the merged person is still there' USING ERRCODE = '42501', TABLE = 'record_merges';
    END IF;
    RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER merged_is_gone AFTER INSERT ON record_merges DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.entity = 'users') EXECUTE FUNCTION app_private.merged_is_gone();

-- A merge begins with app.merge_begin(); its content is what its maker notes for taking it back.
REVOKE INSERT ON record_merges FROM ecosystem_app;
REVOKE UPDATE (id, entity, kept_id, gone_id, kept_label, gone_label, merged_by, merged_at) ON record_merges FROM ecosystem_app;

-- Tables and columns that refer to rows of a table. Not the history and the events, whose actor app.merge_traces() moves, nor
-- what triggers derive.
CREATE FUNCTION app_private.referrers(target regclass) RETURNS TABLE (referrer regclass, column_name name)
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT c.conrelid::regclass, a.attname
    FROM pg_constraint c
    JOIN pg_class r ON r.oid = c.conrelid AND NOT r.relispartition
    JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
    WHERE c.contype = 'f' AND c.confrelid = target AND cardinality(c.conkey) = 1 AND r.relnamespace = 'public'::regnamespace
        AND r.relname NOT IN ('activity_logs', 'analytics_events', 'organization_people')
        AND EXISTS (SELECT FROM pg_attribute i WHERE i.attrelid = c.conrelid AND i.attname = 'id')
    ORDER BY 1, 2
$$;

-- Whether something refers to a row that the caller may not see. Who made or changed a record is no part of it.
CREATE FUNCTION app_private.has_hidden_referrers(target regclass, row_id uuid) RETURNS boolean
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    place record;
    ids uuid[];
BEGIN
    FOR place IN SELECT * FROM app_private.referrers(target) WHERE column_name NOT IN ('created_by', 'updated_by') LOOP
        EXECUTE format('SELECT ARRAY(SELECT id FROM %s WHERE %I = $1)', place.referrer, place.column_name) INTO ids USING row_id;
        IF ids <> '{}' AND (SELECT count(*) FROM app.visible_ids(place.referrer, ids)) < cardinality(ids) THEN
            RETURN TRUE;
        END IF;
        IF ids <> '{}' AND place.column_name = 'id' AND app_private.has_hidden_referrers(place.referrer, row_id) THEN
            RETURN TRUE;
        END IF;
    END LOOP;
    RETURN FALSE;
END
$$;

-- Why the caller may not merge these two, NULL where they may.
--   people  one of the two is not theirs to change     self  one of the two is the caller
--   role    one of the two is of the team: has a role of its own or administers the platform
--   hidden  something that the caller may not see refers to the person who would go
CREATE FUNCTION app.merge_hindrance(kept uuid, gone uuid) RETURNS text
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    pair CONSTANT uuid[] := ARRAY[kept, gone];
BEGIN
    IF app.may_write() AND app.is_platform_admin() THEN
        RETURN CASE WHEN gone = app.current_user_id() THEN 'self' END;
    END IF;
    IF NOT coalesce(app.may_write(), FALSE) OR kept = gone
       OR (SELECT count(DISTINCT person_id) FROM public.organization_people
           WHERE person_id = ANY (pair) AND organization_id = ANY (app.my_staff_orgs())) <> 2 THEN
        RETURN 'people';
    END IF;
    IF app.current_user_id() = ANY (pair) THEN
        RETURN 'self';
    END IF;
    IF EXISTS (SELECT FROM public.users WHERE id = ANY (pair) AND user_type = 'admin')
       OR EXISTS (SELECT FROM public.admins WHERE id = ANY (pair))
       OR EXISTS (SELECT FROM public.user_organizations WHERE user_id = ANY (pair) AND role <> 'member' AND left_at IS NULL) THEN
        RETURN 'role';
    END IF;
    IF app_private.has_hidden_referrers('public.users', gone) THEN
        RETURN 'hidden';
    END IF;
    RETURN NULL;
END
$$;

CREATE FUNCTION app.merge_begin(merge uuid, kept uuid, gone uuid, kept_label text, gone_label text, at timestamptz) RETURNS void
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    PERFORM FROM public.users WHERE id IN (kept, gone) ORDER BY id FOR UPDATE;
    IF app.merge_hindrance(kept, gone) IS NOT NULL THEN
        RAISE EXCEPTION 'permission denied to merge these people' USING ERRCODE = '42501', TABLE = 'users';
    END IF;
    INSERT INTO public.record_merges (id, entity, kept_id, gone_id, kept_label, gone_label, content, merged_by, merged_at)
    VALUES (merge, 'users', kept, gone, merge_begin.kept_label, merge_begin.gone_label, '{}', app.current_user_id(), at);
    INSERT INTO app_private.merge_steps (merge, kind, content) VALUES (merge, 'begin', to_jsonb(pg_current_xact_id()::text));
    INSERT INTO app_private.merge_steps (merge, kind, ids)
    SELECT merge, 'scope', coalesce(array_agg(organization_id), '{}') FROM public.organization_people WHERE person_id = gone;
    INSERT INTO app_private.merge_steps (merge, kind, content)
    SELECT merge, 'profiles', coalesce(jsonb_agg(tables.name), '[]')
    FROM (SELECT 'entrepreneurs' AS name FROM public.entrepreneurs WHERE id = kept
          UNION ALL SELECT 'allies' FROM public.allies WHERE id = kept
          UNION ALL SELECT 'clients' FROM public.clients WHERE id = kept
          UNION ALL SELECT 'admins' FROM public.admins WHERE id = kept
          UNION ALL SELECT 'person_details' FROM public.person_details WHERE id = kept
          UNION ALL SELECT 'person_photos' FROM public.person_photos WHERE id = kept) tables;
    INSERT INTO app_private.merge_pins (organization_id, person_id)
    SELECT organization_id, person_id FROM public.organization_people WHERE person_id = gone;
END
$$;

-- The caller's merge: the one that this transaction began, or (`undo`) one that stands.
CREATE FUNCTION app_private.my_merge(merge uuid, undo boolean) RETURNS public.record_merges
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    mine public.record_merges;
BEGIN
    SELECT m.* INTO mine FROM public.record_merges m
    WHERE m.id = merge AND m.entity = 'users' AND m.undone_at IS NULL AND m.merged_by IS NOT DISTINCT FROM app.current_user_id()
        AND EXISTS (SELECT FROM app_private.merge_steps s
                    WHERE s.merge = m.id AND s.kind = 'begin' AND (undo OR s.content = to_jsonb(pg_current_xact_id()::text)));
    IF mine.id IS NULL OR NOT coalesce(app.may_write(), FALSE) THEN
        RAISE EXCEPTION 'permission denied for this merge' USING ERRCODE = '42501', TABLE = 'record_merges';
    END IF;
    RETURN mine;
END
$$;

-- Points rows from the person who goes to the one who stays; a participant who would be in two meetings at once as optional.
CREATE FUNCTION app.merge_move(merge uuid, target regclass, column_name name, ids uuid[], optional boolean) RETURNS bigint
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    mine CONSTANT public.record_merges := app_private.my_merge(merge, FALSE);
    moved uuid[];
BEGIN
    IF column_name IN ('id', 'created_by', 'updated_by') OR target = 'public.user_organizations'::regclass OR NOT EXISTS (
            SELECT FROM unnest('{public.users,public.entrepreneurs,public.allies,public.clients,public.admins}'::regclass[]) AS p (person)
            CROSS JOIN LATERAL app_private.referrers(p.person) r
            WHERE r.referrer = target AND r.column_name = merge_move.column_name) THEN
        RAISE EXCEPTION 'permission denied for %', target USING ERRCODE = '42501';
    END IF;
    EXECUTE format('WITH moved AS (UPDATE %1$s SET %2$I = $1%3$s WHERE %2$I = $2 AND id = ANY ($3) RETURNING id) '
                   'SELECT ARRAY(SELECT id FROM moved)', target, column_name,
                   CASE WHEN optional AND target = 'public.meeting_participants'::regclass THEN ', role = ''optional''' ELSE '' END)
    INTO moved USING mine.kept_id, mine.gone_id, ids;
    INSERT INTO app_private.merge_steps (merge, kind, target, column_name, ids)
    SELECT merge, 'move', relname, merge_move.column_name, moved FROM pg_class WHERE oid = target;
    RETURN cardinality(moved);
END
$$;

-- What the person who goes is (an entrepreneur, a mentor …) the other becomes, who was not yet.
CREATE FUNCTION app.merge_profile(merge uuid, target regclass) RETURNS bigint
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    mine CONSTANT public.record_merges := app_private.my_merge(merge, FALSE);
    columns text;
    made bigint;
BEGIN
    IF target <> ALL ('{public.entrepreneurs,public.allies,public.clients,public.admins,public.person_details,public.person_photos}'::regclass[]) THEN
        RAISE EXCEPTION 'permission denied for %', target USING ERRCODE = '42501';
    END IF;
    SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) INTO columns FROM pg_attribute
    WHERE attrelid = target AND attnum > 0 AND NOT attisdropped AND attgenerated = '' AND attname <> 'id';
    EXECUTE format('INSERT INTO %1$s (id, %2$s) SELECT $1, %2$s FROM %1$s WHERE id = $2', target, columns)
    USING mine.kept_id, mine.gone_id;
    GET DIAGNOSTICS made = ROW_COUNT;
    RETURN made;
END
$$;

CREATE FUNCTION app.merge_move_back(merge uuid, target regclass, column_name name, ids uuid[]) RETURNS bigint
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    mine CONSTANT public.record_merges := app_private.my_merge(merge, TRUE);
    back bigint := 0;
BEGIN
    EXECUTE format('UPDATE %1$s SET %2$I = $1 WHERE %2$I = $2 AND id = ANY ($3) AND id IN (
                        SELECT unnest(s.ids) FROM app_private.merge_steps s
                        WHERE s.merge = $4 AND s.kind = ''move'' AND s.target = $5 AND s.column_name = $6)', target, column_name)
    USING mine.gone_id, mine.kept_id, ids, merge, (SELECT relname FROM pg_class WHERE oid = target), column_name;
    GET DIAGNOSTICS back = ROW_COUNT;
    RETURN back;
END
$$;

-- The memberships of the person who goes: moved, or joined with those that the other has in the same organization, where the higher
-- role counts.
CREATE FUNCTION app_private.merge_memberships(merge uuid, kept uuid, gone uuid) RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    worth CONSTANT text[] := '{member,analyst,coordinator,admin,owner}';
    theirs public.user_organizations;
    own public.user_organizations;
BEGIN
    FOR theirs IN SELECT * FROM public.user_organizations WHERE user_id = gone ORDER BY id LOOP
        SELECT * INTO own FROM public.user_organizations WHERE user_id = kept AND organization_id = theirs.organization_id;
        IF own.id IS NULL THEN
            INSERT INTO app_private.merge_steps (merge, kind, target, column_name, ids)
            VALUES (merge, 'move', 'user_organizations', 'user_id', ARRAY[theirs.id]);
            UPDATE public.user_organizations SET user_id = kept WHERE id = theirs.id;
            CONTINUE;
        END IF;
        INSERT INTO app_private.merge_steps (merge, kind, target, content) VALUES (merge, 'row', 'user_organizations', to_jsonb(theirs));
        DELETE FROM public.user_organizations WHERE id = theirs.id;
        IF (theirs.left_at IS NULL, theirs.accepted_at IS NOT NULL, array_position(worth, theirs.role::text))
           > (own.left_at IS NULL, own.accepted_at IS NOT NULL, array_position(worth, own.role::text)) THEN
            INSERT INTO app_private.merge_steps (merge, kind, target, content) VALUES (merge, 'member', 'user_organizations', to_jsonb(own));
            UPDATE public.user_organizations SET role = theirs.role, accepted_at = theirs.accepted_at, left_at = theirs.left_at
            WHERE id = own.id;
        END IF;
    END LOOP;
END
$$;

-- Takes a row away that became part of another: the person, their profiles, or a record whose twin stays (under the caller's own
-- rights). Never while something still refers to it: it would go along, or lose what it says.
CREATE FUNCTION app.merge_delete(merge uuid, target regclass, row_id uuid) RETURNS bigint
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    mine CONSTANT public.record_merges := app_private.my_merge(merge, FALSE);
    about_person CONSTANT boolean := row_id = mine.gone_id AND target = ANY (
        '{public.users,public.entrepreneurs,public.allies,public.clients,public.admins,public.person_details,public.person_photos}'::regclass[]);
    place record;
    ids uuid[];
    gone jsonb;
    number bigint;
BEGIN
    IF about_person AND target = 'public.users'::regclass THEN
        PERFORM app_private.merge_memberships(merge, mine.kept_id, mine.gone_id);
        FOR place IN SELECT * FROM app_private.referrers(target) WHERE column_name IN ('created_by', 'updated_by') LOOP
            EXECUTE format('WITH moved AS (UPDATE %1$s SET %2$I = $1 WHERE %2$I = $2 RETURNING id) SELECT ARRAY(SELECT id FROM moved)',
                           place.referrer, place.column_name) INTO ids USING mine.kept_id, mine.gone_id;
            INSERT INTO app_private.merge_steps (merge, kind, target, column_name, ids)
            SELECT merge, 'move', relname, place.column_name, ids FROM pg_class WHERE oid = place.referrer AND ids <> '{}';
        END LOOP;
    END IF;
    FOR place IN SELECT * FROM app_private.referrers(target) LOOP
        EXECUTE format('SELECT count(*) FROM (SELECT FROM %s WHERE %I = $1 LIMIT 1) r', place.referrer, place.column_name)
        INTO number USING row_id;
        IF number > 0 THEN
            RAISE EXCEPTION 'merge_hidden: % still refers to it', place.referrer USING ERRCODE = '42501', TABLE = 'users';
        END IF;
    END LOOP;
    IF NOT about_person THEN
        RETURN app.delete_rows(target, ARRAY[row_id]);
    END IF;
    EXECUTE format('SELECT to_jsonb(t) - ''password_hash'' FROM %s t WHERE id = $1', target) INTO gone USING row_id;
    INSERT INTO app_private.merge_steps (merge, kind, target, content)
    SELECT merge, 'row', relname, gone FROM pg_class WHERE oid = target AND gone IS NOT NULL;
    EXECUTE format('DELETE FROM %s WHERE id = $1', target) USING row_id;
    GET DIAGNOSTICS number = ROW_COUNT;
    RETURN number;
END
$$;

-- Puts back what app.merge_delete() took of the person: the row, and with the person itself their memberships. 0: that row did not go.
CREATE FUNCTION app.merge_undelete(merge uuid, target regclass) RETURNS bigint
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    mine CONSTANT public.record_merges := app_private.my_merge(merge, TRUE);
    relation CONSTANT name := (SELECT relname FROM pg_class WHERE oid = target);
    step app_private.merge_steps;
    columns text;
    back bigint := 0;
BEGIN
    SELECT * INTO step FROM app_private.merge_steps s
    WHERE s.merge = mine.id AND s.kind = 'row' AND s.target = relation AND s.content ->> 'id' = mine.gone_id::text;
    IF step.merge IS NULL THEN
        RETURN 0;
    END IF;
    SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) INTO columns FROM pg_attribute
    WHERE attrelid = target AND attnum > 0 AND NOT attisdropped AND attgenerated = '';
    EXECUTE format('INSERT INTO %1$s (%2$s) SELECT %2$s FROM jsonb_populate_record(NULL::%1$s, $1)', target, columns)
    USING step.content || CASE WHEN relation = 'users' THEN '{"password_hash": "!"}' ELSE '{}' END::jsonb;
    GET DIAGNOSTICS back = ROW_COUNT;
    IF relation = 'users' THEN
        INSERT INTO app_private.merge_pins (organization_id, person_id)
        SELECT unnest(s.ids), mine.gone_id FROM app_private.merge_steps s WHERE s.merge = mine.id AND s.kind = 'scope';
        PERFORM app_private.relate_people(ARRAY[mine.gone_id], FALSE);
        PERFORM app_private.merge_memberships_back(mine.id, mine.kept_id, mine.gone_id);
    END IF;
    RETURN back;
END
$$;

-- Takes back a profile that the person who stayed has only by this merge. 0: it was there before, or is in use by now.
CREATE FUNCTION app.merge_drop_profile(merge uuid, target regclass) RETURNS bigint
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    mine CONSTANT public.record_merges := app_private.my_merge(merge, TRUE);
    relation CONSTANT name := (SELECT relname FROM pg_class WHERE oid = target);
    place record;
    number bigint;
BEGIN
    IF target <> ALL ('{public.entrepreneurs,public.allies,public.clients,public.admins,public.person_details,public.person_photos}'::regclass[])
       OR EXISTS (SELECT FROM app_private.merge_steps s
                  WHERE s.merge = mine.id AND s.kind = 'profiles' AND s.content @> to_jsonb(relation::text)) THEN
        RETURN 0;
    END IF;
    FOR place IN SELECT * FROM app_private.referrers(target) LOOP
        EXECUTE format('SELECT count(*) FROM (SELECT FROM %s WHERE %I = $1 LIMIT 1) r', place.referrer, place.column_name)
        INTO number USING mine.kept_id;
        IF number > 0 THEN
            RETURN 0;
        END IF;
    END LOOP;
    EXECUTE format('DELETE FROM %s WHERE id = $1', target) USING mine.kept_id;
    GET DIAGNOSTICS number = ROW_COUNT;
    RETURN number;
END
$$;

-- Memberships and signatures as they were, where they are still as the merge left them.
CREATE FUNCTION app_private.merge_memberships_back(merge uuid, kept uuid, gone uuid) RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    step app_private.merge_steps;
BEGIN
    FOR step IN SELECT * FROM app_private.merge_steps s WHERE s.merge = merge_memberships_back.merge ORDER BY s.place DESC LOOP
        IF step.kind = 'member' THEN
            UPDATE public.user_organizations
            SET role = step.content ->> 'role', accepted_at = (step.content ->> 'accepted_at')::timestamptz,
                left_at = (step.content ->> 'left_at')::timestamptz
            WHERE id = (step.content ->> 'id')::uuid AND user_id = kept;
        ELSIF step.kind = 'row' AND step.target = 'user_organizations' THEN
            INSERT INTO public.user_organizations SELECT * FROM jsonb_populate_record(NULL::public.user_organizations, step.content)
            ON CONFLICT DO NOTHING;
        ELSIF step.kind = 'move' AND (step.target = 'user_organizations' OR step.column_name IN ('created_by', 'updated_by')) THEN
            EXECUTE format('UPDATE public.%1$I SET %2$I = $1 WHERE %2$I = $2 AND id = ANY ($3)', step.target, step.column_name)
            USING gone, kept, step.ids;
        END IF;
    END LOOP;
END
$$;

-- The log and the events name who acted (0122); only for the caller's own merge, while it is made or taken back.
CREATE OR REPLACE FUNCTION app.merge_traces(merge uuid, undo boolean) RETURNS bigint
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    mine CONSTANT public.record_merges := app_private.my_merge(merge, undo);
    moved bigint;
    more bigint;
BEGIN
    IF undo THEN
        UPDATE public.activity_logs SET user_id = mine.gone_id, metadata = metadata - 'merge'
        WHERE user_id = mine.kept_id AND metadata @> jsonb_build_object('merge', merge);
        GET DIAGNOSTICS moved = ROW_COUNT;
        UPDATE public.analytics_events SET user_id = mine.gone_id, properties = properties - 'merge'
        WHERE user_id = mine.kept_id AND properties @> jsonb_build_object('merge', merge);
    ELSE
        UPDATE public.activity_logs
        SET user_id = mine.kept_id, metadata = coalesce(metadata, '{}') || jsonb_build_object('merge', merge)
        WHERE user_id = mine.gone_id;
        GET DIAGNOSTICS moved = ROW_COUNT;
        UPDATE public.analytics_events
        SET user_id = mine.kept_id, properties = coalesce(properties, '{}') || jsonb_build_object('merge', merge)
        WHERE user_id = mine.gone_id;
    END IF;
    GET DIAGNOSTICS more = ROW_COUNT;
    RETURN moved + more;
END
$$;

DO $$
DECLARE
    made regprocedure;
BEGIN
    FOREACH made IN ARRAY ARRAY[
        'app_private.unpin()', 'app_private.merged_is_gone()', 'app_private.referrers(regclass)',
        'app_private.has_hidden_referrers(regclass, uuid)', 'app_private.my_merge(uuid, boolean)',
        'app_private.merge_memberships(uuid, uuid, uuid)', 'app_private.merge_memberships_back(uuid, uuid, uuid)',
        'app.merge_hindrance(uuid, uuid)', 'app.merge_begin(uuid, uuid, uuid, text, text, timestamptz)',
        'app.merge_move(uuid, regclass, name, uuid[], boolean)', 'app.merge_profile(uuid, regclass)', 'app.merge_move_back(uuid, regclass, name, uuid[])',
        'app.merge_delete(uuid, regclass, uuid)', 'app.merge_undelete(uuid, regclass)', 'app.merge_drop_profile(uuid, regclass)']::regprocedure[]
    LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', made);
        IF made::text LIKE 'app.%' THEN
            EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO ecosystem_app', made);
        END IF;
        EXECUTE format('ALTER FUNCTION %s OWNER TO ecosystem_auth', made);
    END LOOP;
END
$$;
GRANT EXECUTE ON FUNCTION app.delete_rows(regclass, uuid[]) TO ecosystem_auth;
