-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- People in bulk: what 0207 does for one person, for as many as a file has, in one statement for each table.

-- app.create_person() for many. Arrays of the same length; phones, languages and timezones may be NULL as a whole or in part:
-- the columns' defaults. One organization for all (none given: the first of those whose staff the caller is). Returns how many.
CREATE FUNCTION app.create_people(ids uuid[], emails text[], first_names text[], last_names text[], user_types text[],
                                  organization uuid, phones text[] DEFAULT NULL, languages text[] DEFAULT NULL,
                                  timezones text[] DEFAULT NULL)
RETURNS bigint
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    mine CONSTANT uuid[] := app.my_staff_orgs();
    home CONSTANT uuid := coalesce(organization, (SELECT o.id FROM public.organizations o WHERE o.id = ANY (mine)
                                                  ORDER BY app.fold(o.name) COLLATE "C", o.id LIMIT 1));
    maker CONSTANT uuid := app.current_user_id();
    made bigint;
BEGIN
    IF NOT coalesce(app.may_write(), FALSE)
       OR NOT app.is_platform_admin() AND (home IS NULL OR home <> ALL (mine) OR 'admin' = ANY (user_types)) THEN
        RAISE EXCEPTION 'permission denied to make people here' USING ERRCODE = '42501', TABLE = 'users';
    END IF;
    IF cardinality(ids) IS DISTINCT FROM cardinality(emails) OR cardinality(ids) IS DISTINCT FROM cardinality(first_names)
       OR cardinality(ids) IS DISTINCT FROM cardinality(last_names) OR cardinality(ids) IS DISTINCT FROM cardinality(user_types) THEN
        RAISE EXCEPTION 'arrays of different lengths' USING ERRCODE = '22023';
    END IF;
    INSERT INTO public.users (id, email, password_hash, first_name, last_name, user_type, phone, language_preference, timezone,
                              created_by, updated_by)
    SELECT p.id, coalesce(p.email, p.id || '@sin-correo.invalid'), '!', p.first_name, p.last_name, p.user_type, p.phone,
           coalesce(p.language, 'es'), coalesce(p.timezone, 'America/Bogota'), maker, maker
    FROM unnest(ids, emails, first_names, last_names, user_types, phones, languages, timezones)
        AS p (id, email, first_name, last_name, user_type, phone, language, timezone);
    GET DIAGNOSTICS made = ROW_COUNT;
    IF home IS NOT NULL THEN
        INSERT INTO public.user_organizations (user_id, organization_id, role, accepted_at)
        SELECT p.id, home, 'member', CURRENT_TIMESTAMP FROM unnest(ids) AS p (id);
    END IF;
    RETURN made;
END
$$;

-- Whose e-mail, document or phone is one of these, of those whose contact data the caller may see; `key` as it was asked for.
-- E-mails whatever their case, phones by their digits. Whoever the caller may not see is not found, as if nobody had it.
CREATE FUNCTION app.match_people(kind text, keys text[]) RETURNS TABLE (key text, id uuid)
LANGUAGE plpgsql
STABLE
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
ROWS 1000
AS $$
#variable_conflict use_column
DECLARE
    found_keys text[] := '{}';
    found_ids uuid[] := '{}';
    seen uuid[];
BEGIN
    CASE kind
    WHEN 'email' THEN
        SELECT array_agg(k.key), array_agg(u.id) INTO found_keys, found_ids
        FROM (SELECT DISTINCT a.key FROM unnest(keys) AS a (key)) k
        JOIN public.users u ON lower(u.email) = lower(k.key)
        WHERE u.email NOT LIKE '%@sin-correo.invalid';
    WHEN 'document' THEN
        SELECT array_agg(k.key), array_agg(d.id) INTO found_keys, found_ids
        FROM (SELECT DISTINCT a.key FROM unnest(keys) AS a (key)) k
        JOIN public.person_details d ON d.document_number = k.key;
    WHEN 'phone' THEN
        SELECT array_agg(k.key), array_agg(u.id) INTO found_keys, found_ids
        FROM (SELECT DISTINCT a.key, regexp_replace(a.key, '[^0-9]', '', 'g') AS digits FROM unnest(keys) AS a (key)) k
        JOIN public.users u ON regexp_replace(u.phone, '[^0-9]', '', 'g') = k.digits
        WHERE k.digits <> '';
    ELSE
        RAISE EXCEPTION 'no such kind of key' USING ERRCODE = '22023';
    END CASE;
    IF found_ids IS NULL THEN
        RETURN;
    END IF;
    IF app.is_platform_admin() THEN
        seen := NULL;
    ELSIF kind = 'document' THEN
        seen := ARRAY(SELECT app.visible_ids('public.person_details'::regclass, found_ids));
    ELSE
        seen := app_private.contact_ids(found_ids);
    END IF;
    IF seen IS NULL THEN
        RETURN QUERY SELECT f.key, f.id FROM unnest(found_keys, found_ids) AS f (key, id);
    ELSE
        RETURN QUERY SELECT f.key, f.id FROM unnest(found_keys, found_ids) AS f (key, id)
        JOIN (SELECT DISTINCT s.id FROM unnest(seen) AS s (id)) v ON v.id = f.id;
    END IF;
END
$$;

-- Password hashes of an older system: bcrypt of a cost that a sign-in can wait for, for people whom the caller has made in this
-- very transaction and who have no password yet. Only platform administrators: a hash lets somebody in whose password one knows.
-- The hash of anybody else is not touched, whatever is asked.
CREATE FUNCTION app.keep_password_hashes(ids uuid[], hashes text[]) RETURNS bigint
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    kept bigint;
BEGIN
    IF NOT coalesce(app.may_write(), FALSE) OR NOT app.is_platform_admin() THEN
        RAISE EXCEPTION 'permission denied to keep passwords of an older system' USING ERRCODE = '42501', TABLE = 'users';
    END IF;
    IF cardinality(ids) IS DISTINCT FROM cardinality(hashes)
       OR EXISTS (SELECT FROM unnest(hashes) AS h (hash)
                  WHERE h.hash IS NULL OR h.hash !~ '^\$2[aby]\$(0[4-9]|1[0-4])\$[./A-Za-z0-9]{53}$') THEN
        RAISE EXCEPTION 'not_a_bcrypt_hash' USING ERRCODE = 'check_violation', CONSTRAINT = 'not_a_bcrypt_hash', TABLE = 'users';
    END IF;
    UPDATE public.users u SET password_hash = '$2a$' || substr(p.hash, 5) -- the only one that pgcrypto knows
    FROM unnest(ids, hashes) AS p (id, hash)
    WHERE u.id = p.id AND u.password_hash = '!' AND u.created_at = transaction_timestamp()
      AND u.created_by IS NOT DISTINCT FROM (SELECT x.id FROM public.users x WHERE x.id = app.current_user_id())
      AND NOT EXISTS (SELECT FROM public.admins a WHERE a.id = u.id);
    GET DIAGNOSTICS kept = ROW_COUNT;
    RETURN kept;
END
$$;

REVOKE ALL ON FUNCTION app.create_people(uuid[], text[], text[], text[], text[], uuid, text[], text[], text[]),
    app.match_people(text, text[]), app.keep_password_hashes(uuid[], text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.create_people(uuid[], text[], text[], text[], text[], uuid, text[], text[], text[]),
    app.match_people(text, text[]), app.keep_password_hashes(uuid[], text[]) TO ecosystem_owner, ecosystem_app;
ALTER FUNCTION app.create_people(uuid[], text[], text[], text[], text[], uuid, text[], text[], text[]) OWNER TO ecosystem_auth;
ALTER FUNCTION app.match_people(text, text[]) OWNER TO ecosystem_auth;
ALTER FUNCTION app.keep_password_hashes(uuid[], text[]) OWNER TO ecosystem_auth;
