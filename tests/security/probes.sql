-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Foreign keys as an oracle. For every reference that ecosystem_app may write: put into a row of one's own the id of a record of the
-- other organization, and an id that nobody has. Both must come out alike, else an answer tells which ids exist.
CREATE FUNCTION scene.probes(reader_name text) RETURNS TABLE (reference text, way text, existing text, unknown text)
LANGUAGE plpgsql STABLE AS $$
DECLARE
    reader CONSTANT scene.people := (SELECT p FROM scene.people p WHERE name = reader_name);
    ref record;
    mine scene.rows;
    alien uuid;
    statement text;
BEGIN
    FOR ref IN
        SELECT k.conrelid::regclass AS target, c.relname AS tbl, a.attname AS col, t.relname AS ref_table,
            has_column_privilege('ecosystem_app', k.conrelid, a.attnum, 'INSERT') AS may_insert,
            has_column_privilege('ecosystem_app', k.conrelid, a.attnum, 'UPDATE') AS may_update
        FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_class t ON t.oid = k.confrelid
        JOIN pg_attribute a ON a.attrelid = k.conrelid AND k.conkey = ARRAY[a.attnum]
        WHERE k.contype = 'f' AND c.relnamespace = 'public'::regnamespace AND NOT c.relispartition
        ORDER BY 1, 3
    LOOP
        SELECT key INTO alien FROM scene.rows WHERE tbl = ref.ref_table AND org IS DISTINCT FROM reader.org AND NOT everybody
        ORDER BY key LIMIT 1;
        SELECT r.* INTO mine FROM scene.rows r
        WHERE tbl = ref.tbl AND scene.scope(r, reader) IN ('own', 'org', 'near')
        ORDER BY array_position('{own,near,org}', scene.scope(r, reader)), key LIMIT 1;
        CONTINUE WHEN alien IS NULL OR mine.key IS NULL;
        reference := ref.tbl || '.' || ref.col;
        IF ref.may_update THEN
            way := 'update';
            statement := format('UPDATE public.%I SET %I = %%L WHERE id = %L', ref.tbl, ref.col, mine.key);
            existing := format(statement, alien);
            unknown := format(statement, gen_random_uuid());
            RETURN NEXT;
        END IF;
        IF ref.may_insert THEN
            way := 'insert';
            existing := scene.insert_statement(mine, reader.id, jsonb_build_object(ref.col, alien));
            unknown := scene.insert_statement(mine, reader.id, jsonb_build_object(ref.col, gen_random_uuid()));
            RETURN NEXT;
        END IF;
    END LOOP;
END
$$;
