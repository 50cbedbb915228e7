-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Search over everything for people with rights. The index (0100) holds the names of everybody, and its vocabulary every word of
-- every name: neither is readable by the program any more (0206). Row security would not help either: GIN and LIKE compare with operators
-- that are not leakproof, so under a policy no index would serve them. These functions read the index as ecosystem_auth and give
-- back only entries of records that the caller may read, as app.visible_ids() (0207) says, which acts under the caller's policies.
-- What is not visible shows in nothing that they return: no count, no correction of a typing error, no "there is more".

-- Where entries of a kind belong.
CREATE FUNCTION app_private.search_target(kind integer) RETURNS regclass
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT (ARRAY['public.users', 'public.organizations', 'public.programs', 'public.cohorts', 'public.projects',
                  'public.program_applications', 'public.mentorships', 'public.meetings', 'public.tasks', 'public.documents',
                  'public.conversations'])[kind]::regclass
$$;

-- The words of the vocabulary that are at most so many typing errors from the beginning of the typed word, the nearest first: letters left
-- out, added, replaced, or two neighbours exchanged. models/search/searchtypos.h is the same rule; there it judges what was found.
CREATE FUNCTION app_private.search_alike(typed text, most integer) RETURNS text[]
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    -- Low, since two neighbours exchanged in a short word leave few trigrams: "maira" and "maria" share a fifth of theirs.
    PERFORM set_config('pg_trgm.similarity_threshold', '0.15', TRUE);
    RETURN ARRAY(
        SELECT near.word
        FROM (
            SELECT alike.word, min(form.errors + public.levenshtein_less_equal(form.letters, left(alike.word, size), most)) AS typos
            FROM (
                SELECT w.word::text AS word FROM public.search_words w
                WHERE w.word OPERATOR(public.%) typed AND (length(typed) >= 6 OR length(w.word) <= length(typed) + 2)
                ORDER BY public.similarity(w.word, typed) DESC, w.word LIMIT 300
            ) alike
            CROSS JOIN generate_series(greatest(length(typed) - most, 1), length(typed) + most) AS size
            CROSS JOIN (
                SELECT typed AS letters, 0 AS errors
                UNION ALL
                SELECT left(typed, i - 1) || substr(typed, i + 1, 1) || substr(typed, i, 1) || substr(typed, i + 2), 1
                FROM generate_series(1, length(typed) - 1) AS i
            ) form
            GROUP BY alike.word
        ) near
        WHERE near.typos BETWEEN 1 AND most
        ORDER BY near.typos, abs(length(near.word) - length(typed)), near.word
        LIMIT 40);
END
$$;

-- What a search looks for: `all_of` must hold, `named` is the part of it that names words, for which GIN is asked (NULL: none).
-- No row: nothing can match, or nothing more than without looking inside words or forgiving errors.
--   beginning  words that begin as typed
--   inside     words in which the typed one stands
--   typo       words with at most `errors` typing errors
CREATE FUNCTION app_private.search_query(typed text[], how text, errors integer, OUT all_of tsquery, OUT named tsquery)
RETURNS SETOF record
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    letters text;
    number boolean;
    forgiven integer;
    meant text[]; -- NULL: whatever begins with it
    part text;
    wider boolean := how = 'beginning';
    every_part text[] := '{}';
    named_parts text[] := '{}';
BEGIN
    FOREACH letters IN ARRAY typed LOOP
        number := letters ~ '[0-9]';
        meant := NULL;
        IF how = 'beginning' AND NOT number AND length(letters) > 2 THEN
            meant := ARRAY(SELECT w.word FROM public.search_words w WHERE w.word >= letters AND w.word < letters || chr(1114111)
                           ORDER BY w.word LIMIT 61);
            IF meant = '{}' THEN
                RETURN;
            ELSIF cardinality(meant) > 60 THEN
                meant := NULL;
            END IF;
        ELSIF how = 'inside' AND NOT number AND length(letters) > 2 THEN
            meant := nullif(ARRAY(SELECT w.word FROM public.search_words w WHERE w.word LIKE '%' || letters || '%' LIMIT 60), '{}');
            wider := wider OR meant IS NOT NULL;
        ELSIF how = 'typo' AND NOT number THEN
            forgiven := least(errors, CASE WHEN length(letters) < 4 THEN 0 WHEN length(letters) < 8 THEN 1 ELSE 2 END);
            IF forgiven > 0 THEN
                meant := app_private.search_alike(letters, forgiven);
                wider := wider OR meant <> '{}';
                meant := nullif(meant || ARRAY(SELECT w.word FROM public.search_words w
                                               WHERE w.word >= letters AND w.word < letters || chr(1114111) ORDER BY w.word LIMIT 60), '{}');
            END IF;
        END IF;
        part := CASE WHEN meant IS NULL THEN format('''%s'':*', letters) ELSE format('(''%s'')', array_to_string(meant, ''' | ''')) END;
        every_part := every_part || part;
        IF meant IS NOT NULL OR (letters ~ '^[0-9]' AND length(letters) > 3) THEN
            named_parts := named_parts || part;
        END IF;
    END LOOP;
    IF wider AND every_part <> '{}' THEN
        all_of := array_to_string(every_part, ' & ')::tsquery;
        named := CASE WHEN named_parts <> '{}' THEN array_to_string(named_parts, ' & ')::tsquery END;
        RETURN NEXT;
    END IF;
END
$$;

-- Whose search it is: what the helpers of the policies say, asked once.
CREATE TYPE app_private.search_caller AS (
    id uuid,
    staff uuid[], -- organizations
    organizations uuid[], -- in any role
    programs uuid[], -- as staff
    insight uuid[], -- programs, as staff or analyst
    near uuid[], -- who meets or writes with me
    meetings uuid[],
    conversations uuid[],
    mentorships uuid[]
);

-- Where records of a kind that concern the caller ($2) are, as a query of ids, the newest first where an index gives that. Only a
-- hint where to look, so that somebody who sees 5,000 of a million people need not search the others: app.visible_ids() decides.
CREATE FUNCTION app_private.search_places(kind integer, most integer) RETURNS text
LANGUAGE sql
IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT replace((ARRAY[
        'SELECT unnest(($2).near || ($2).id) UNION ALL SELECT p.person_id FROM unnest(($2).staff) AS o (id) CROSS JOIN LATERAL (
            SELECT person_id FROM public.organization_people WHERE organization_id = o.id ORDER BY person_id DESC LIMIT %1) p',
        'SELECT unnest(($2).organizations)',
        'SELECT id FROM public.programs WHERE organization_id = ANY (($2).organizations)',
        'SELECT id FROM public.cohorts WHERE program_id = ANY (($2).programs || ($2).insight)',
        'SELECT id FROM public.projects WHERE entrepreneur_id = ANY (($2).near || ($2).id) UNION ALL SELECT j.id
            FROM unnest(($2).insight) AS p (id) CROSS JOIN LATERAL (SELECT id FROM public.projects WHERE program_id = p.id LIMIT %1) j
         UNION ALL SELECT j.id FROM unnest(($2).staff) AS o (id)
            CROSS JOIN LATERAL (SELECT person_id FROM public.organization_people WHERE organization_id = o.id
                                ORDER BY person_id DESC LIMIT 2000) p
            CROSS JOIN LATERAL (SELECT id FROM public.projects WHERE entrepreneur_id = p.person_id AND program_id IS NULL LIMIT 20) j',
        'SELECT id FROM public.program_applications WHERE entrepreneur_id = ($2).id UNION ALL SELECT a.id
            FROM unnest(($2).programs) AS p (id)
            CROSS JOIN LATERAL (SELECT id FROM public.program_applications WHERE program_id = p.id LIMIT %1) a',
        'SELECT unnest(($2).mentorships) UNION ALL SELECT m.id FROM unnest(($2).programs) AS p (id)
            CROSS JOIN LATERAL (SELECT id FROM public.mentorships WHERE program_id = p.id LIMIT %1) m
         UNION ALL SELECT m.id FROM unnest(($2).staff) AS o (id)
            CROSS JOIN LATERAL (SELECT person_id FROM public.organization_people WHERE organization_id = o.id
                                ORDER BY person_id DESC LIMIT 2000) p
            CROSS JOIN LATERAL (SELECT id FROM public.mentorships WHERE entrepreneur_id = p.person_id AND program_id IS NULL LIMIT 20) m',
        'SELECT unnest(($2).meetings) UNION ALL SELECT t.id FROM unnest(($2).programs) AS p (id)
            CROSS JOIN LATERAL (SELECT id FROM public.mentorships WHERE program_id = p.id LIMIT %1) m
            CROSS JOIN LATERAL (SELECT id FROM public.meetings WHERE mentorship_id = m.id LIMIT %1) t',
        'SELECT id FROM public.tasks WHERE assigned_to = ($2).id UNION ALL SELECT t.id FROM unnest(($2).programs) AS p (id)
            CROSS JOIN LATERAL (SELECT id FROM public.projects WHERE program_id = p.id LIMIT %1) j
            CROSS JOIN LATERAL (SELECT id FROM public.tasks WHERE project_id = j.id LIMIT %1) t
         UNION ALL SELECT t.id FROM unnest(($2).programs) AS p (id)
            CROSS JOIN LATERAL (SELECT id FROM public.mentorships WHERE program_id = p.id LIMIT %1) m
            CROSS JOIN LATERAL (SELECT id FROM public.tasks WHERE mentorship_id = m.id LIMIT %1) t',
        'SELECT id FROM public.documents WHERE owner_id = ($2).id UNION ALL SELECT d.id FROM unnest(($2).programs) AS p (id)
            CROSS JOIN LATERAL (SELECT id FROM public.projects WHERE program_id = p.id LIMIT %1) j
            CROSS JOIN LATERAL (SELECT id FROM public.documents WHERE project_id = j.id LIMIT %1) d',
        'SELECT unnest(($2).conversations)'])[kind], '%1', most::text)
$$;

-- Entries of one kind for somebody with limited rights, which are still to be judged: those of a rare word all of them, of a common
-- one the newest and those where the caller's records are.
CREATE FUNCTION app_private.search_candidates(kind integer, all_of tsquery, named tsquery, caller app_private.search_caller)
RETURNS uuid[]
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    most_rare CONSTANT integer := 2000;
    met integer;
    found_ids uuid[];
    near_ids uuid[];
BEGIN
    IF named IS NOT NULL THEN
        EXECUTE format('SELECT count(*), coalesce(array_agg(record_id) FILTER (WHERE lexemes @@ $1), ''{}'')
                        FROM (SELECT record_id, lexemes FROM public.search_entries WHERE kind = %s AND lexemes @@ $2 LIMIT %s) m', kind, most_rare + 1)
        INTO met, found_ids USING all_of, named;
        IF met <= most_rare THEN
            RETURN found_ids;
        END IF;
    END IF;
    EXECUTE format('SELECT ARRAY(SELECT record_id FROM (SELECT record_id, lexemes FROM public.search_entries WHERE kind = %s
                                     ORDER BY active DESC, day DESC, record_id LIMIT 700) n
                                 WHERE lexemes @@ $1)', kind)
    INTO found_ids USING all_of;
    EXECUTE format('SELECT ARRAY(SELECT e.record_id FROM (%s) AS s (id)
                                 CROSS JOIN LATERAL (SELECT record_id, lexemes FROM public.search_entries
                                                     WHERE kind = %s AND record_id = s.id OFFSET 0) e
                                 WHERE e.lexemes @@ $1 LIMIT 200)',
                   format('SELECT * FROM (%s) AS p (id) LIMIT %s', app_private.search_places(kind, 10000),
                          CASE WHEN named IS NULL THEN 2500 ELSE 10000 END), kind)
    INTO near_ids
    USING all_of, caller;
    RETURN found_ids || near_ids;
END
$$;

-- Of these people those of whom the caller may see everything, which is what is searched: e-mail, phone, document numbers. Who sees
-- only a name finds nobody by the rest.
CREATE FUNCTION app_private.search_known(ids uuid[]) RETURNS uuid[]
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT ARRAY(
        SELECT id FROM unnest(ids) AS id
        WHERE id = (SELECT app.current_user_id())
            OR EXISTS (SELECT FROM public.organization_people p
                       WHERE p.person_id = id AND p.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[])))
$$;

-- Of these entries those that the caller may read. A person of whom only the name may be seen is given with the name alone, and only
-- where the name has what was asked (`all_of`; NULL: whatever it is).
CREATE FUNCTION app_private.search_visible(kind integer, ids uuid[], everything boolean, all_of tsquery, most integer)
RETURNS TABLE (record_id uuid, entity varchar, active boolean, day date, words text)
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    readable CONSTANT uuid[] := CASE WHEN everything THEN ids
                                     ELSE ARRAY(SELECT app.visible_ids(app_private.search_target(kind), ids)) END;
    known CONSTANT uuid[] := CASE WHEN everything OR kind <> 1 THEN readable ELSE app_private.search_known(readable) END;
BEGIN
    RETURN QUERY EXECUTE format('
        SELECT e.record_id, e.entity, e.active, e.day, CASE WHEN k.whole THEN e.words ELSE split_part(e.words, chr(10), 1) END
        FROM public.search_entries e CROSS JOIN LATERAL (SELECT e.record_id = ANY ($2) AS whole OFFSET 0) k
        WHERE e.kind = %s AND e.record_id = ANY ($1)
            AND (k.whole OR $3 IS NULL OR array_to_tsvector(string_to_array(split_part(e.words, chr(10), 1), '' '')) @@ $3)
        ORDER BY e.active DESC, e.day DESC, e.record_id LIMIT $4', kind)
    USING readable, known, all_of, most;
END
$$;

-- What a search gives: of every kind the entries that the caller may read, those in use and the newest first. `typed` are words as
-- app.search_words() makes them; `how` as in search_query(). Errors: none; words of no letters give nothing.
CREATE FUNCTION app.search_find(typed text[], how text, per_kind integer)
RETURNS TABLE (record_id uuid, entity varchar, active boolean, day date, words text)
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    everything CONSTANT boolean := app.is_platform_admin();
    asked CONSTANT text[] := ARRAY(SELECT DISTINCT w FROM unnest(typed[1:8]) AS t CROSS JOIN LATERAL unnest(app.search_words(t)) AS w LIMIT 8);
    most CONSTANT integer := least(greatest(per_kind, 1), 100);
    caller app_private.search_caller;
    asked_for record;
    ids uuid[];
    met integer;
    found_any boolean := FALSE;
BEGIN
    IF NOT everything THEN
        caller := (app.current_user_id(), app.my_staff_orgs(), app.my_member_orgs(), app.my_programs(), app.my_insight_programs(),
                   app.my_partners(), app.my_meetings(), app.my_conversations(), app.my_mentorships());
    END IF;
    FOR tries IN 1 .. CASE how WHEN 'typo' THEN 2 ELSE 1 END LOOP
        FOR asked_for IN SELECT * FROM app_private.search_query(asked, how, tries) LOOP
            FOR kind IN 1 .. 11 LOOP
                IF everything THEN
                    EXECUTE format('SELECT ARRAY(SELECT record_id FROM (
                                        SELECT record_id, lexemes FROM public.search_entries WHERE kind = %s
                                     ORDER BY active DESC, day DESC, record_id LIMIT 700) n
                                        WHERE lexemes @@ $1 LIMIT $2)', kind) INTO ids USING asked_for.all_of, most;
                    IF cardinality(ids) < 8 AND asked_for.named IS NOT NULL THEN
                        EXECUTE format('SELECT ARRAY(SELECT record_id FROM (SELECT record_id, lexemes, active, day
                                            FROM public.search_entries WHERE kind = %s AND lexemes @@ $2 LIMIT 5000) m
                                            WHERE lexemes @@ $1 ORDER BY active DESC, day DESC, record_id LIMIT $3)', kind)
                        INTO ids USING asked_for.all_of, asked_for.named, most;
                    END IF;
                ELSE
                    ids := app_private.search_candidates(kind, asked_for.all_of, asked_for.named, caller);
                END IF;
                CONTINUE WHEN ids = '{}';
                RETURN QUERY SELECT * FROM app_private.search_visible(kind, ids, everything, asked_for.all_of, most);
                GET DIAGNOSTICS met = ROW_COUNT;
                found_any := found_any OR met > 0;
            END LOOP;
        END LOOP;
        EXIT WHEN found_any;
    END LOOP;
END
$$;

-- The entries of these records that the caller may read: what somebody opened lately.
CREATE FUNCTION app.search_records(ids uuid[])
RETURNS TABLE (record_id uuid, entity varchar, active boolean, day date, words text)
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    everything CONSTANT boolean := app.is_platform_admin();
    found record;
BEGIN
    FOR found IN SELECT e.kind, array_agg(e.record_id) AS ids FROM public.search_entries e WHERE e.record_id = ANY (search_records.ids[1:100]) GROUP BY e.kind LOOP
        RETURN QUERY SELECT * FROM app_private.search_visible(found.kind, found.ids, everything, NULL, 100);
    END LOOP;
END
$$;

DO $$
DECLARE
    made regprocedure;
BEGIN
    FOR made IN
        SELECT oid::regprocedure FROM pg_proc
        WHERE (pronamespace = 'app'::regnamespace AND proname IN ('search_find', 'search_records'))
            OR (pronamespace = 'app_private'::regnamespace
                AND proname IN ('search_target', 'search_alike', 'search_query', 'search_places', 'search_candidates',
                                'search_known', 'search_visible'))
    LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', made);
        EXECUTE format('ALTER FUNCTION %s OWNER TO ecosystem_auth', made);
    END LOOP;
END
$$;
GRANT EXECUTE ON FUNCTION app.search_find(text[], text, integer), app.search_records(uuid[]) TO ecosystem_app;
