-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Derives the table of rights from what the database really does. Run after scene.sql by a superuser. For each row of the scene and
-- each verb scene.statements holds what a client would send; scene.attempt() sends it with the rights of whoever is connected and
-- undoes it. What a person may do with rows of one scope is then one word of a cell: see the grammar in ARCHITECTURE.md.

-- The rows' place among those of a reader.
CREATE FUNCTION scene.scope(r scene.rows, reader scene.people) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN reader.id = ANY (r.owners) THEN 'own'
                WHEN reader.id = ANY (r.near) THEN 'near'
                WHEN r.org = reader.org THEN 'org'
                WHEN r.everybody THEN 'everybody'
                ELSE 'others' END
$$;

-- A copy of a row, with other values where `more` has them, as an INSERT of the columns that ecosystem_app may give. Ids are new,
-- unless they are the person's own.
CREATE FUNCTION scene.insert_statement(r scene.rows, reader uuid, more jsonb DEFAULT '{}') RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    target CONSTANT regclass := ('public.' || r.tbl)::regclass;
    content jsonb;
    columns text;
BEGIN
    EXECUTE format('SELECT to_jsonb(t) FROM %s t WHERE %s', target, coalesce(r.condition, format('id = %L', r.key))) INTO content;
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conrelid = target AND contype = 'f' AND confrelid = 'users'::regclass
                   AND conkey = ARRAY[(SELECT attnum FROM pg_attribute WHERE attrelid = target AND attname = 'id')]) THEN
        content := jsonb_set(content, '{id}', to_jsonb(gen_random_uuid()));
    END IF;
    content := content || (SELECT coalesce(jsonb_object_agg(k, reader), '{}') FROM unnest('{created_by,updated_by}'::text[]) AS k
                           WHERE content ? k) || more;
    SELECT string_agg(quote_ident(attname), ', ') INTO columns FROM pg_attribute
    WHERE attrelid = target AND attnum > 0 AND NOT attisdropped AND has_column_privilege('ecosystem_app', target, attnum, 'INSERT')
      AND attname NOT IN ('created_at', 'updated_at', 'row_version');
    IF columns IS NULL THEN
        columns := (SELECT quote_ident(attname) FROM pg_attribute WHERE attrelid = target AND attnum = 1);
    END IF;
    RETURN format('INSERT INTO %1$s (%2$s) SELECT %2$s FROM jsonb_populate_record(NULL::%1$s, %3$L)', target, columns, content);
END
$$;

-- Sets a column to what it is; the first that ecosystem_app may write and that triggers do not guard.
CREATE FUNCTION scene.update_statement(r scene.rows) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT format('UPDATE public.%1$I SET %2$I = %2$I WHERE %3$s', r.tbl, coalesce(
        (SELECT attname FROM pg_attribute
         WHERE attrelid = ('public.' || r.tbl)::regclass AND attnum > 0 AND NOT attisdropped AND attname NOT IN ('id', 'row_version', 'updated_at')
           AND has_column_privilege('ecosystem_app', attrelid, attnum, 'UPDATE')
           AND has_column_privilege('ecosystem_app', attrelid, attnum, 'SELECT')
         ORDER BY attname LIKE '%\_id' OR attname LIKE '%\_by', attnum LIMIT 1),
        (SELECT attname FROM pg_attribute WHERE attrelid = ('public.' || r.tbl)::regclass AND attnum = 1)), coalesce(r.condition, format('id = %L', r.key)))
$$;

-- What is read is read at once; of what is written two rows of a scope speak for the others. `asked` rows would be all.
CREATE FUNCTION scene.statements(reader_name text) RETURNS TABLE (tbl text, variant text, scope text, verb text, asked bigint, statement text)
LANGUAGE sql STABLE AS $$
    WITH mine AS (
        SELECT r.*, r AS r, p.id AS reader, scene.scope(r, p) AS scope,
            row_number() OVER (PARTITION BY r.tbl, r.variant, scene.scope(r, p) ORDER BY r.key) AS place
        FROM scene.rows r CROSS JOIN scene.people p WHERE p.name = reader_name)
    SELECT tbl, variant, scope, 'read', count(*), format('SELECT FROM public.%I WHERE %s', tbl, CASE WHEN bool_and(condition IS NULL) THEN format('id = ANY (%L)', array_agg(key))
                                                       ELSE string_agg(condition, ' OR ') END)
    FROM mine GROUP BY tbl, variant, scope
    UNION ALL
    SELECT tbl, variant, scope, verb, 1, CASE verb
        WHEN 'create' THEN scene.insert_statement(r, reader)
        WHEN 'change' THEN scene.update_statement(r)
        ELSE CASE WHEN condition IS NULL THEN format('SELECT app.delete_rows(%L, ARRAY[%L]::uuid[])', 'public.' || tbl, key) ELSE 'SELECT 0' END END
    FROM mine CROSS JOIN unnest('{create,change,remove}'::text[]) AS v (verb)
    -- Whoever writes a conversation or a meeting signs it (0202), and by that it is theirs.
    WHERE place <= 2 AND NOT (verb = 'create' AND scope <> 'own' AND tbl IN ('conversations', 'meetings') AND variant = '')
$$;

-- Runs a statement as whoever calls, and undoes it: how many rows it met (what app.delete_rows() counted), or its SQLSTATE.
CREATE FUNCTION scene.attempt(verb text, statement text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    met bigint;
    text_of text;
BEGIN
    IF verb = 'remove' THEN
        EXECUTE statement INTO met;
    ELSE
        EXECUTE statement;
        GET DIAGNOSTICS met = ROW_COUNT;
    END IF;
    RAISE EXCEPTION USING ERRCODE = 'SCENE', MESSAGE = met::text;
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS text_of = MESSAGE_TEXT;
    RETURN CASE WHEN SQLSTATE = 'SCENE' THEN text_of WHEN SQLSTATE IN ('42501', '23505', '23503', '23514', '23P01') THEN SQLSTATE
                ELSE SQLSTATE || ' ' || text_of END;
END
$$;
GRANT USAGE ON SCHEMA scene TO ecosystem_app;

