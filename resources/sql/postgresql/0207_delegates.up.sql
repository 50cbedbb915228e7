-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the program cannot do with plain statements, because no right for it could be given to a client without giving too much.
-- Two kinds of functions:
--   owned by ecosystem_delegate: a member of ecosystem_app with a few rights more. It acts under the caller's own policies, so
--       that these functions repeat none of them.
--   owned by ecosystem_auth: passes every policy and therefore says itself who may.

-- Deleting ------------------------------------------------------------------------------------------------------------------

-- Deletes the rows with these ids which the caller's _remove policy gives them, and says how many. DELETE itself is not granted:
-- with it one could LOCK the whole table.
CREATE FUNCTION app.delete_rows(target regclass, ids uuid[]) RETURNS bigint
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    gone bigint;
BEGIN
    IF NOT coalesce(app.may_write(), FALSE) THEN
        RAISE EXCEPTION 'read_only_session: whoever looks as another person changes nothing' USING ERRCODE = '42501';
    END IF;
    IF NOT EXISTS (SELECT FROM pg_class WHERE oid = target AND relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')) THEN
        RAISE EXCEPTION 'permission denied for %', target USING ERRCODE = '42501';
    END IF;
    EXECUTE format('DELETE FROM %s WHERE id = ANY ($1)', target) USING ids;
    GET DIAGNOSTICS gone = ROW_COUNT;
    RETURN gone;
END
$$;

-- Takes deletions out of the recycle list: whole batches …
CREATE FUNCTION app.forget_deleted(batches uuid[]) RETURNS bigint
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    gone bigint;
BEGIN
    IF NOT coalesce(app.may_write(), FALSE) THEN
        RAISE EXCEPTION 'read_only_session: whoever looks as another person changes nothing' USING ERRCODE = '42501';
    END IF;
    DELETE FROM public.deleted_records WHERE batch = ANY (batches);
    GET DIAGNOSTICS gone = ROW_COUNT;
    DELETE FROM public.deletions WHERE id = ANY (batches);
    RETURN gone;
END
$$;

-- … or some records of one.
CREATE FUNCTION app.forget_deleted_rows(of_batch uuid, ids uuid[]) RETURNS bigint
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    gone bigint;
BEGIN
    IF NOT coalesce(app.may_write(), FALSE) THEN
        RAISE EXCEPTION 'read_only_session: whoever looks as another person changes nothing' USING ERRCODE = '42501';
    END IF;
    DELETE FROM public.deleted_records WHERE batch = of_batch AND id = ANY (ids);
    GET DIAGNOSTICS gone = ROW_COUNT;
    RETURN gone;
END
$$;

-- Finding --------------------------------------------------------------------------------------------------------------------

-- Which of these ids the caller may read.
CREATE FUNCTION app.visible_ids(target regclass, ids uuid[]) RETURNS SETOF uuid
LANGUAGE plpgsql
STABLE
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_class WHERE oid = target AND relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')) THEN
        RAISE EXCEPTION 'permission denied for %', target USING ERRCODE = '42501';
    END IF;
    RETURN QUERY EXECUTE format('SELECT id FROM %s WHERE id = ANY ($1)', target) USING ids;
END
$$;

-- Rows in which one of these columns, folded, is LIKE the pattern. Below policies no index serves LIKE, because it is not
-- leakproof; here the trigram indexes of 0019 do. Platform administrators get what is found as it is; what others get is
-- filtered by their policies, which is right and slow: their lists are short and need no index. Only columns that a client may select.
CREATE FUNCTION app.find_records(target regclass, columns text[], pattern text) RETURNS SETOF uuid
LANGUAGE plpgsql
STABLE
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
ROWS 200
AS $$
DECLARE
    wanted text;
    condition text := '';
BEGIN
    -- A pattern that ends within an escape is an error only once it is compared with something that matches so far: it would spell
    -- out what is hidden.
    IF pattern ~ '(^|[^\\])(\\\\)*\\$' THEN
        RETURN;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_class WHERE oid = target AND relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p'))
       OR NOT has_any_column_privilege('ecosystem_app', target, 'SELECT') THEN
        RAISE EXCEPTION 'permission denied for %', target USING ERRCODE = '42501';
    END IF;
    FOREACH wanted IN ARRAY columns LOOP
        IF NOT EXISTS (SELECT FROM pg_attribute
                       WHERE attrelid = target AND attname = wanted AND attnum > 0 AND NOT attisdropped
                         AND has_column_privilege('ecosystem_app', target, attnum, 'SELECT')) THEN
            RAISE EXCEPTION 'permission denied for column %', wanted USING ERRCODE = '42501';
        END IF;
        condition := condition || CASE WHEN condition = '' THEN '' ELSE ' OR ' END
            || format('app.fold(%I::text) LIKE $1', wanted);
    END LOOP;
    IF condition = '' THEN
        RETURN;
    END IF;
    IF app.is_platform_admin() THEN
        RETURN QUERY EXECUTE format('SELECT id FROM %s WHERE %s', target, condition) USING pattern;
    ELSE
        RETURN QUERY EXECUTE format('SELECT v.id FROM app.visible_ids($2, ARRAY(SELECT id FROM %s WHERE %s)) AS v (id)',
                                    target, condition)
            USING pattern, target;
    END IF;
END
$$;

-- Contact data ---------------------------------------------------------------------------------------------------------------

-- People whose contact data the caller may see: their own, those of their organizations' people as staff, those of their
-- mentors and mentees. Not of everybody whose name they see.
CREATE FUNCTION app_private.contact_ids(ids uuid[]) RETURNS uuid[]
LANGUAGE plpgsql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RETURN CASE WHEN app.is_platform_admin() THEN ids ELSE ARRAY(
        SELECT p.id FROM unnest(ids) AS p (id)
        WHERE p.id = (SELECT app.current_user_id())
           OR p.id = ANY ((SELECT app.my_mentees())::uuid[])
           OR p.id = ANY ((SELECT app.my_mentors())::uuid[])
           OR EXISTS (SELECT FROM public.organization_people s
                      WHERE s.person_id = p.id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[]))) END;
END
$$;

-- Who saw whose contact data on which day: the history has one line for all that one look showed anew.
CREATE TABLE app_private.contact_views (
    viewer_id uuid NOT NULL,
    person_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    day date NOT NULL,

    PRIMARY KEY (viewer_id, person_id, day)
);
CALL app_private.protect('app_private.contact_views', '');
COMMENT ON POLICY contact_views_owner ON app_private.contact_views IS 'Migrations, foreign keys and definer functions see everything.';

-- E-mail and phone of these people, as far as the caller may see them, and the document number of those whose details they see
-- (mentors do not). Noted in the history; the server's administrator, who has no name here, leaves no note.
CREATE FUNCTION app.user_contacts(ids uuid[])
RETURNS TABLE (id uuid, email varchar, phone varchar, document_number varchar)
LANGUAGE plpgsql
VOLATILE
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
ROWS 200
AS $$
#variable_conflict use_column
DECLARE
    viewer CONSTANT uuid := app.current_user_id();
    visible CONSTANT uuid[] := app_private.contact_ids(ids);
    seen uuid[];
BEGIN
    IF viewer IS NOT NULL THEN
        WITH looked AS (
            INSERT INTO app_private.contact_views (viewer_id, person_id, day)
            SELECT viewer, u.id, current_date FROM public.users u
            WHERE u.id = ANY (visible) AND u.id <> viewer
              AND (u.phone IS NOT NULL OR u.email NOT LIKE '%@sin-correo.invalid'
                   OR EXISTS (SELECT FROM public.person_details d WHERE d.id = u.id AND d.document_number IS NOT NULL))
            ON CONFLICT DO NOTHING RETURNING person_id)
        SELECT array_agg(person_id) INTO seen FROM looked;
        IF seen IS NOT NULL THEN
            INSERT INTO public.activity_logs (user_id, action, entity_type, entity_id, created_at, description, metadata, ip_address)
            SELECT viewer, 'viewed_contacts', 'users', seen[1], clock_timestamp(),
                   CASE WHEN cardinality(seen) = 1 THEN app_private.person_name(seen[1]) END,
                   jsonb_build_object('count', cardinality(seen), 'people', to_jsonb(seen[1:200])), inet_client_addr();
        END IF;
    END IF;
    RETURN QUERY SELECT u.id, u.email, u.phone, d.document_number
    FROM public.users u
    LEFT JOIN public.person_details d
        ON d.id = u.id AND d.id IN (SELECT app.visible_ids('public.person_details'::regclass, visible))
    WHERE u.id = ANY (visible);
END
$$;

-- People whose e-mail or document is this one, or whose e-mail, phone or document is LIKE a folded pattern, of those of whom the
-- caller may see it. The placeholder of a missing e-mail is never found.
CREATE FUNCTION app.find_people(kind text, pattern text) RETURNS SETOF uuid
LANGUAGE plpgsql
STABLE
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
ROWS 200
AS $$
DECLARE
    found uuid[];
BEGIN
    -- A pattern that ends within an escape is an error only once it is compared with something that matches so far: it would spell
    -- out what is hidden.
    IF pattern ~ '(^|[^\\])(\\\\)*\\$' THEN
        RETURN;
    END IF;
    found := CASE kind
        WHEN 'email_is' THEN ARRAY(
            SELECT id FROM public.users
            WHERE lower(email) = lower(pattern) AND email NOT LIKE '%@sin-correo.invalid')
        WHEN 'email_like' THEN ARRAY(
            SELECT id FROM public.users WHERE app.fold(email) LIKE pattern AND email NOT LIKE '%@sin-correo.invalid')
        WHEN 'phone_like' THEN ARRAY(
            SELECT id FROM public.users WHERE app.fold(phone) LIKE pattern)
        WHEN 'document_is' THEN ARRAY(
            SELECT id FROM public.person_details WHERE document_number = pattern)
        WHEN 'document_like' THEN ARRAY(
            SELECT id FROM public.person_details WHERE app.fold(document_number) LIKE pattern)
        WHEN 'phone_digits_like' THEN ARRAY(
            SELECT id FROM public.users WHERE regexp_replace(phone, '[^0-9]', '', 'g') LIKE pattern)
        ELSE '{}' END;
    IF kind LIKE 'document%' THEN
        RETURN QUERY SELECT app.visible_ids('public.person_details'::regclass, found);
    ELSE
        RETURN QUERY SELECT unnest(app_private.contact_ids(found));
    END IF;
END
$$;

-- New people -------------------------------------------------------------------------------------------------------------------

-- Makes a person with an accepted membership in an organization of the caller's (none given: the first of those whose staff they
-- are), so that the maker sees them at once. The rest is written with ordinary statements. A new person has no password yet.
CREATE FUNCTION app.create_person(person uuid, email text, first_name text, last_name text, user_type text, organization uuid)
RETURNS uuid
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    mine CONSTANT uuid[] := app.my_staff_orgs();
    home CONSTANT uuid := coalesce(organization, (SELECT o.id FROM public.organizations o WHERE o.id = ANY (mine)
                                                  ORDER BY app.fold(o.name) COLLATE "C", o.id LIMIT 1));
    maker CONSTANT uuid := app.current_user_id();
BEGIN
    IF NOT coalesce(app.may_write(), FALSE)
       OR NOT app.is_platform_admin() AND (home IS NULL OR home <> ALL (mine) OR user_type = 'admin') THEN
        RAISE EXCEPTION 'permission denied to make a person here' USING ERRCODE = '42501', TABLE = 'users';
    END IF;
    INSERT INTO public.users (id, email, password_hash, first_name, last_name, user_type, created_by, updated_by)
    VALUES (person, coalesce(email, person || '@sin-correo.invalid'), '!', first_name, last_name, user_type, maker, maker);
    IF home IS NOT NULL THEN
        INSERT INTO public.user_organizations (user_id, organization_id, role, accepted_at)
        VALUES (person, home, 'member', CURRENT_TIMESTAMP);
    END IF;
    RETURN person;
END
$$;

REVOKE ALL ON FUNCTION app.delete_rows(regclass, uuid[]), app.forget_deleted(uuid[]), app.forget_deleted_rows(uuid, uuid[]),
    app.visible_ids(regclass, uuid[]), app.find_records(regclass, text[], text), app_private.contact_ids(uuid[]),
    app.user_contacts(uuid[]), app.find_people(text, text), app.create_person(uuid, text, text, text, text, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.delete_rows(regclass, uuid[]), app.forget_deleted(uuid[]), app.forget_deleted_rows(uuid, uuid[]),
    app.visible_ids(regclass, uuid[]), app.find_records(regclass, text[], text), app.user_contacts(uuid[]),
    app.find_people(text, text), app.create_person(uuid, text, text, text, text, uuid) TO ecosystem_owner, ecosystem_app;
GRANT EXECUTE ON FUNCTION app.visible_ids(regclass, uuid[]) TO ecosystem_auth;
ALTER FUNCTION app_private.contact_ids(uuid[]) OWNER TO ecosystem_auth;
ALTER FUNCTION app.find_records(regclass, text[], text) OWNER TO ecosystem_auth;
ALTER FUNCTION app.user_contacts(uuid[]) OWNER TO ecosystem_auth;
ALTER FUNCTION app.find_people(text, text) OWNER TO ecosystem_auth;
ALTER FUNCTION app.create_person(uuid, text, text, text, text, uuid) OWNER TO ecosystem_auth;
ALTER FUNCTION app.delete_rows(regclass, uuid[]) OWNER TO ecosystem_delegate;
ALTER FUNCTION app.forget_deleted(uuid[]) OWNER TO ecosystem_delegate;
ALTER FUNCTION app.forget_deleted_rows(uuid, uuid[]) OWNER TO ecosystem_delegate;
ALTER FUNCTION app.visible_ids(regclass, uuid[]) OWNER TO ecosystem_delegate;
