-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Search over everything. Every record that people look for by name has one entry with its folded words (app.search_words):
-- those of its name, a line break, those of what else tells about it. Kept by statement-level triggers that act only when such a
-- column changes; `SELECT app_private.search_rebuild()` makes all of it anew.

-- The words of a text: folded, cut at everything that is no letter and no decimal digit (U+0303 only ever stands after n, which
-- makes ñ), 64 characters at most, each once, in the order of the text. models/core/foldedwords.h is the same.
CREATE FUNCTION app.search_words(x text) RETURNS text[]
LANGUAGE plpgsql
IMMUTABLE
STRICT
PARALLEL SAFE
AS $$
DECLARE
    folded CONSTANT text := app.fold(x);
    parts text[];
BEGIN
    IF octet_length(folded) = char_length(folded) THEN
        parts := regexp_split_to_array(folded, '[^a-z0-9]+');
    ELSE
        parts := regexp_split_to_array(folded COLLATE "und-x-icu", '[^[:alnum:]\u0303]+');
    END IF;
    RETURN ARRAY(SELECT left(part, 64) FROM unnest(parts) WITH ORDINALITY AS p (part, place)
                 WHERE part <> '' GROUP BY 1 ORDER BY min(place));
END
$$;
REVOKE ALL ON FUNCTION app.search_words(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.search_words(text) TO ecosystem_owner, ecosystem_auth, ecosystem_app, ecosystem_reporting;

-- A partition for each kind, so that the planner knows how common a word is in it: a common one is met at once by walking from
-- the newest entry that is in use, a rare one comes from the GIN index.
CREATE TABLE search_entries (
    kind smallint NOT NULL,
    record_id uuid NOT NULL,
    entity varchar(50) NOT NULL,
    active boolean NOT NULL,
    day date NOT NULL,
    words text NOT NULL,
    lexemes tsvector NOT NULL,
    PRIMARY KEY (record_id, kind)
) PARTITION BY LIST (kind);
CREATE TABLE search_entries_people PARTITION OF search_entries FOR VALUES IN (1);
CREATE TABLE search_entries_organizations PARTITION OF search_entries FOR VALUES IN (2);
CREATE TABLE search_entries_programs PARTITION OF search_entries FOR VALUES IN (3);
CREATE TABLE search_entries_cohorts PARTITION OF search_entries FOR VALUES IN (4);
CREATE TABLE search_entries_projects PARTITION OF search_entries FOR VALUES IN (5);
CREATE TABLE search_entries_applications PARTITION OF search_entries FOR VALUES IN (6);
CREATE TABLE search_entries_mentorships PARTITION OF search_entries FOR VALUES IN (7);
CREATE TABLE search_entries_meetings PARTITION OF search_entries FOR VALUES IN (8);
CREATE TABLE search_entries_tasks PARTITION OF search_entries FOR VALUES IN (9);
CREATE TABLE search_entries_documents PARTITION OF search_entries FOR VALUES IN (10);
CREATE TABLE search_entries_conversations PARTITION OF search_entries FOR VALUES IN (11);
CREATE INDEX idx_search_entries_order ON search_entries (active DESC, day DESC, record_id);
-- No list of pending entries: a search would have to read through it.
CREATE INDEX idx_search_entries_lexemes ON search_entries USING gin (lexemes) WITH (fastupdate = off);

-- Every word there ever was without a digit: where typing errors and parts of words are looked up. A few thousand words in any
-- ecosystem, so that it costs nothing to keep those that are not used any more.
CREATE TABLE search_words (word varchar(64) COLLATE "C" PRIMARY KEY);
CREATE INDEX idx_search_words_trigrams ON search_words USING gin (word gin_trgm_ops);

CALL app_private.protect('search_entries', 'SELECT');
CALL app_private.protect('search_words', 'SELECT');

-- What is searched, and how it is named.
CREATE VIEW app_private.search_sources (kind, record_id, entity, active, day, title, other) AS
SELECT 1::smallint, u.id, CASE u.user_type WHEN 'entrepreneur' THEN 'entrepreneurs' WHEN 'ally' THEN 'allies' WHEN 'client' THEN 'clients'
        ELSE 'users' END,
    u.is_active, u.created_at::date, u.first_name || ' ' || u.last_name,
    concat_ws(' ', CASE WHEN u.email NOT LIKE '%@sin-correo.invalid' THEN u.email END, a.title, a.company, c.company_name, c.legal_name,
              c.tax_id, d.document_number, p.digits, right(p.digits, 10))
FROM public.users u
CROSS JOIN LATERAL (SELECT translate(u.phone, ' -()', '') AS digits) p
LEFT JOIN public.allies a ON a.id = u.id LEFT JOIN public.clients c ON c.id = u.id LEFT JOIN public.person_details d ON d.id = u.id
UNION ALL
SELECT 2::smallint, id, 'organizations', is_active, created_at::date, name, coalesce(industry, '')
FROM public.organizations
UNION ALL
SELECT 3::smallint, id, 'programs', status NOT IN ('completed', 'cancelled'), coalesce(program_start, created_at::date), name, ''
FROM public.programs
UNION ALL
SELECT 4::smallint, c.id, 'cohorts', c.status NOT IN ('completed', 'cancelled'), coalesce(c.start_date, c.created_at::date), c.name, p.name
FROM public.cohorts c JOIN public.programs p ON p.id = c.program_id
UNION ALL
SELECT 5::smallint, id, 'projects', status NOT IN ('completed', 'paused'), created_at::date, name, concat_ws(' ', tagline, industry)
FROM public.projects
UNION ALL
SELECT 6::smallint, a.id, 'program_applications', a.status NOT IN ('rejected', 'withdrawn', 'dropped_out'),
    coalesce(a.submitted_at, a.created_at)::date, u.first_name || ' ' || u.last_name, p.name
FROM public.program_applications a
JOIN public.users u ON u.id = a.entrepreneur_id JOIN public.programs p ON p.id = a.program_id
UNION ALL
SELECT 7::smallint, m.id, 'mentorships', m.status IN ('active', 'paused'), coalesce(m.start_date, m.created_at::date),
    a.first_name || ' ' || a.last_name || ' ' || e.first_name || ' ' || e.last_name, ''
FROM public.mentorships m JOIN public.users a ON a.id = m.ally_id JOIN public.users e ON e.id = m.entrepreneur_id
UNION ALL
SELECT 8::smallint, id, 'meetings', status NOT IN ('cancelled', 'rescheduled'), scheduled_start::date, title, ''
FROM public.meetings
UNION ALL
SELECT 9::smallint, id, 'tasks', status NOT IN ('completed', 'cancelled'), coalesce(due_date, created_at)::date, title, ''
FROM public.tasks
UNION ALL
SELECT 10::smallint, id, 'documents', is_latest_version, created_at::date, coalesce(title, original_filename), original_filename
FROM public.documents
UNION ALL
SELECT 11::smallint, id, 'conversations', NOT is_archived, created_at::date, coalesce(title, ''), ''
FROM public.conversations;
GRANT SELECT ON app_private.search_sources TO ecosystem_auth;

-- Writes the entries of these records as they are now. Two transactions may come to the same entry (the mentor and the
-- entrepreneur of one mentorship are renamed): the second one waits and writes over it.
CREATE FUNCTION app_private.search_put(changed_kind smallint, ids uuid[]) RETURNS void
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
BEGIN
    IF coalesce(cardinality(ids), 0) = 0 THEN
        RETURN;
    END IF;
    WITH found AS MATERIALIZED (
        SELECT s.record_id, s.entity, coalesce(s.active, TRUE) AS active, s.day, app.search_words(s.title) AS title,
            app.search_words(s.other) AS other
        FROM app_private.search_sources s
        WHERE s.kind = changed_kind AND s.record_id = ANY (ids)
    ), known AS (
        INSERT INTO public.search_words (word)
        SELECT DISTINCT w FROM found, unnest(title || other) AS w
        WHERE w !~ '[0-9]' AND NOT EXISTS (SELECT 1 FROM public.search_words k WHERE k.word = w COLLATE "C")
        ORDER BY w
        ON CONFLICT DO NOTHING
    )
    INSERT INTO public.search_entries AS e (kind, record_id, entity, active, day, words, lexemes)
    SELECT changed_kind, record_id, entity, active, day,
        array_to_string(title, ' ') || chr(10) || array_to_string(other, ' '), array_to_tsvector(title || other)
    FROM found
    ON CONFLICT (record_id, kind) DO UPDATE
    SET entity = excluded.entity, active = excluded.active, day = excluded.day, words = excluded.words, lexemes = excluded.lexemes
    WHERE (e.entity, e.active, e.day, e.words) IS DISTINCT FROM (excluded.entity, excluded.active, excluded.day, excluded.words);
END
$$;

-- Arguments: the kind; the columns that count, separated by commas; 'part' where the table only adds to a person.
CREATE FUNCTION app_private.search_track() RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    changed_kind CONSTANT smallint := TG_ARGV[0];
    whole CONSTANT boolean := TG_NARGS < 3;
    ids uuid[];
BEGIN
    IF TG_OP = 'DELETE' AND whole THEN
        DELETE FROM public.search_entries WHERE kind = changed_kind AND record_id IN (SELECT id FROM old_rows);
        RETURN NULL;
    END IF;
    IF TG_OP = 'INSERT' THEN
        SELECT array_agg(id) INTO ids FROM new_rows;
    ELSIF TG_OP = 'DELETE' THEN
        SELECT array_agg(id) INTO ids FROM old_rows;
    ELSE
        EXECUTE format('SELECT array_agg(n.id) FROM new_rows n JOIN old_rows o ON o.id = n.id WHERE (n.%s) IS DISTINCT FROM (o.%s)',
                       replace(TG_ARGV[1], ', ', ', n.'), replace(TG_ARGV[1], ', ', ', o.')) INTO ids;
    END IF;
    PERFORM app_private.search_put(changed_kind, ids);
    IF TG_OP = 'UPDATE' AND whole AND ids IS NOT NULL THEN -- others are named by it
        IF TG_TABLE_NAME = 'users' THEN
            PERFORM app_private.search_put(6::smallint, ARRAY(
                SELECT id FROM public.program_applications WHERE entrepreneur_id = ANY (ids)));
            PERFORM app_private.search_put(7::smallint, ARRAY(
                SELECT id FROM public.mentorships WHERE ally_id = ANY (ids) OR entrepreneur_id = ANY (ids)));
        ELSIF TG_TABLE_NAME = 'programs' THEN
            PERFORM app_private.search_put(4::smallint, ARRAY(SELECT id FROM public.cohorts WHERE program_id = ANY (ids)));
            PERFORM app_private.search_put(6::smallint, ARRAY(
                SELECT id FROM public.program_applications WHERE program_id = ANY (ids)));
        END IF;
    END IF;
    RETURN NULL;
END
$$;

CREATE PROCEDURE app_private.search_table(searched regclass, VARIADIC arguments text[])
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    call CONSTANT text := format('FOR EACH STATEMENT EXECUTE FUNCTION app_private.search_track(%s)',
                                 (SELECT string_agg(quote_literal(a), ', ') FROM unnest(arguments) AS a));
BEGIN
    EXECUTE format('CREATE TRIGGER search_insert AFTER INSERT ON %s REFERENCING NEW TABLE AS new_rows %s', searched, call);
    EXECUTE format('CREATE TRIGGER search_update AFTER UPDATE ON %s REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows %s',
                   searched, call);
    EXECUTE format('CREATE TRIGGER search_delete AFTER DELETE ON %s REFERENCING OLD TABLE AS old_rows %s', searched, call);
END
$$;

CREATE FUNCTION app_private.search_rebuild() RETURNS void
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    DELETE FROM public.search_entries;
    FOR k IN 1 .. 11 LOOP
        PERFORM app_private.search_put(k::smallint, ARRAY(SELECT record_id FROM app_private.search_sources WHERE kind = k));
    END LOOP;
END
$$;

REVOKE ALL ON FUNCTION app_private.search_put(smallint, uuid[]), app_private.search_track(), app_private.search_rebuild() FROM PUBLIC;
REVOKE ALL ON PROCEDURE app_private.search_table(regclass, text[]) FROM PUBLIC;
ALTER FUNCTION app_private.search_put(smallint, uuid[]) OWNER TO ecosystem_auth;
ALTER FUNCTION app_private.search_track() OWNER TO ecosystem_auth;
ALTER FUNCTION app_private.search_rebuild() OWNER TO ecosystem_auth;

CALL app_private.search_table('users', '1', 'first_name, last_name, email, phone, user_type, is_active');
CALL app_private.search_table('allies', '1', 'title, company', 'part');
CALL app_private.search_table('clients', '1', 'company_name, legal_name, tax_id', 'part');
CALL app_private.search_table('person_details', '1', 'document_number', 'part');
CALL app_private.search_table('organizations', '2', 'name, industry, is_active');
CALL app_private.search_table('programs', '3', 'name, status, program_start');
CALL app_private.search_table('cohorts', '4', 'name, program_id, status, start_date');
CALL app_private.search_table('projects', '5', 'name, tagline, industry, status');
CALL app_private.search_table('program_applications', '6', 'entrepreneur_id, program_id, status, submitted_at');
CALL app_private.search_table('mentorships', '7', 'ally_id, entrepreneur_id, status, start_date');
CALL app_private.search_table('meetings', '8', 'title, status, scheduled_start');
CALL app_private.search_table('tasks', '9', 'title, status, due_date');
CALL app_private.search_table('documents', '10', 'title, original_filename, is_latest_version');
CALL app_private.search_table('conversations', '11', 'title, is_archived');

-- What is there already.
SELECT app_private.search_rebuild();
