-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Imports: which file was brought in by whom, what came of its rows, and what is needed to undo it. An import and its chunks are
-- written in the transaction that writes the records, so that there is no import without its records nor the other way round.
-- imported_by and undone_by are no references: who did it is a fact, also when the person is gone.
CREATE TABLE imports (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    entity varchar(50) NOT NULL,
    file_name varchar(255) NOT NULL DEFAULT '',
    file_hash varchar(64) NOT NULL DEFAULT '', -- SHA-256 of the bytes
    file_size bigint NOT NULL DEFAULT 0,
    mode varchar(10) NOT NULL,
    mapping jsonb NOT NULL DEFAULT '{}',

    -- What came of the rows
    rows integer NOT NULL DEFAULT 0,
    created integer NOT NULL DEFAULT 0,
    changed integer NOT NULL DEFAULT 0,
    unchanged integer NOT NULL DEFAULT 0,
    refused integer NOT NULL DEFAULT 0,
    duplicates integer NOT NULL DEFAULT 0,
    skipped integer NOT NULL DEFAULT 0,
    changed_fields integer NOT NULL DEFAULT 0,
    references_created integer NOT NULL DEFAULT 0,

    imported_by uuid,
    imported_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP, -- that of the transaction: created_at of what it made
    job_id varchar(64),
    organization_id uuid REFERENCES organizations (id) ON DELETE SET NULL,

    -- Written by the functions of 0302 only
    undone_by uuid,
    undone_at timestamptz,
    removed integer,
    restored integer,
    kept integer,
    row_version integer NOT NULL DEFAULT 1,

    CONSTRAINT chk_imports_mode CHECK (mode IN ('create', 'update', 'both')),
    CONSTRAINT chk_imports_counts CHECK (rows = created + changed + unchanged + refused + duplicates + skipped)
);
CREATE INDEX idx_imports_imported_at ON imports (imported_at);
CREATE INDEX idx_imports_imported_by ON imports (imported_by);
CREATE INDEX idx_imports_organization_id ON imports (organization_id);
CREATE INDEX idx_imports_file_hash ON imports (file_hash);
CREATE TRIGGER row_version BEFORE UPDATE ON imports
    FOR EACH ROW EXECUTE FUNCTION app_private.next_row_version();
CALL app_private.audit_table('imports', 'r.file_name', quiet => 'mapping');

-- What an import wrote, in portions of records: [{"e": entity, "id": …, "n": row of the file, "new": bool, "v": row_version,
-- "before": {…}, "after": {…}}, …]. Not in the history, which has each of the records anyway.
CREATE TABLE import_chunks (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    import_id uuid NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
    position integer NOT NULL,
    content jsonb NOT NULL,

    CONSTRAINT uq_import_chunks_import_id_position UNIQUE (import_id, position)
);

CALL app_private.secure('imports');
REVOKE UPDATE (entity, file_name, file_hash, file_size, mode, mapping, rows, created, changed, unchanged, refused, duplicates,
               skipped, changed_fields, references_created, imported_by, imported_at, job_id, organization_id, undone_by,
               undone_at, removed, restored, kept, row_version) ON imports FROM ecosystem_app;
REVOKE DELETE ON imports FROM ecosystem_delegate;
CREATE POLICY imports_read ON imports FOR SELECT TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR imported_by = (SELECT app.current_user_id())
    OR organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[]));
COMMENT ON POLICY imports_read ON imports IS 'Mine, and those of the organizations whose staff I am.';
CREATE POLICY imports_create ON imports FOR INSERT TO ecosystem_app WITH CHECK (
    (SELECT app.is_platform_admin())
    OR imported_by = (SELECT app.current_user_id())
       AND organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[]));
COMMENT ON POLICY imports_create ON imports IS 'Staff, in their own name and for an organization of theirs.';

-- Who imported and when is not for the client to say: what an import may take back again depends on it (0302).
CREATE FUNCTION app_private.imports_guard() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF app.is_client() THEN
        NEW.imported_by := app.current_user_id();
    END IF;
    NEW.imported_at := transaction_timestamp();
    NEW.undone_by := NULL;
    NEW.undone_at := NULL;
    NEW.removed := NULL;
    NEW.restored := NULL;
    NEW.kept := NULL;
    NEW.row_version := 1;
    RETURN NEW;
END
$$;
REVOKE ALL ON FUNCTION app_private.imports_guard() FROM PUBLIC;
CREATE TRIGGER a_guard BEFORE INSERT ON imports FOR EACH ROW EXECUTE FUNCTION app_private.imports_guard();

-- Chunks hold what is in people's records: they are there for undoing, and gone when that is over.
CREATE FUNCTION app_private.forget_old_chunks() RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    DELETE FROM public.import_chunks c
    USING public.imports i
    WHERE i.id = c.import_id AND i.imported_at < CURRENT_TIMESTAMP - interval '31 days';
    RETURN NULL;
END
$$;
ALTER FUNCTION app_private.forget_old_chunks() OWNER TO ecosystem_auth;
REVOKE ALL ON FUNCTION app_private.forget_old_chunks() FROM PUBLIC;
CREATE TRIGGER forget_old_chunks AFTER INSERT ON imports
    FOR EACH STATEMENT EXECUTE FUNCTION app_private.forget_old_chunks();

CALL app_private.secure('import_chunks');
REVOKE UPDATE (import_id, position, content) ON import_chunks FROM ecosystem_app;
REVOKE DELETE ON import_chunks FROM ecosystem_delegate;
CREATE POLICY import_chunks_read ON import_chunks FOR SELECT TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR EXISTS (SELECT FROM imports i
               WHERE i.id = import_id
                 AND (i.organization_id = ANY ((SELECT app.my_admin_orgs())::uuid[])
                      OR i.imported_by = (SELECT app.current_user_id())
                         AND i.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[]))));
COMMENT ON POLICY import_chunks_read ON import_chunks IS
    'Who may undo the import: whoever did it, as long as they are staff there, and who runs the organization.';
CREATE POLICY import_chunks_create ON import_chunks FOR INSERT TO ecosystem_app WITH CHECK (
    EXISTS (SELECT FROM imports i
            WHERE i.id = import_id AND i.imported_at = transaction_timestamp()
              AND i.imported_by IS NOT DISTINCT FROM (SELECT app.current_user_id())));
COMMENT ON POLICY import_chunks_create ON import_chunks IS 'With the import, in its transaction: never afterwards.';
