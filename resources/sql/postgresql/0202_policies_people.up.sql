-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may read and write what, first part: how a table is secured, and people and organizations. The table of rights in
-- ARCHITECTURE.md says the same in words, and a test holds both together.
--
-- Every table has up to four policies for ecosystem_app: <table>_read (SELECT), _create (INSERT), _change (UPDATE) and _remove
-- (DELETE), which say who; <table>_writer, restrictive, says that nobody writes while they look as another person; and
-- <table>_owner, for migrations, foreign keys and definer functions. Questions are asked once a statement: (SELECT app.…()).

-- Does the statement come from a client, and not from a definer function or the server's administrator? For guards, which run
-- with the rights of whoever writes.
CREATE FUNCTION app.is_client() RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT pg_has_role(current_user, 'ecosystem_app', 'MEMBER') AND NOT pg_has_role(current_user, 'ecosystem_auth', 'MEMBER')
$$;
REVOKE ALL ON FUNCTION app.is_client() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.is_client() TO ecosystem_owner, ecosystem_auth, ecosystem_app, ecosystem_reporting;

-- Whoever writes signs with their own name, whatever the statement says: a record is made by whoever adds it and changed by whoever
-- changes it.
CREATE FUNCTION app_private.signatures() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF NOT app.is_client() OR app.is_platform_admin() THEN
        RETURN NEW;
    END IF;
    IF TG_ARGV[0] = 'made' OR TG_ARGV[0] = 'both' THEN
        NEW.created_by := CASE WHEN TG_OP = 'INSERT' THEN app.current_user_id() ELSE OLD.created_by END;
    END IF;
    IF TG_ARGV[0] = 'changed' OR TG_ARGV[0] = 'both' THEN
        NEW.updated_by := app.current_user_id();
    END IF;
    RETURN NEW;
END
$$;

-- What a row is made to refer to must be seen by its writer: a foreign key would else tell whether a hidden record exists, and a
-- record would turn up with people who have nothing to do with it. Only what is new in the row: a reference that stands may have
-- been made by somebody who sees more. Arguments: column and table in turns. The question is asked under the writer's policies.
CREATE FUNCTION app_private.visible_references() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    before jsonb;
    after jsonb;
    place integer := 0;
    target text;
    seen boolean;
BEGIN
    IF NOT app.is_client() OR app.is_platform_admin() THEN
        RETURN NEW;
    END IF;
    after := to_jsonb(NEW);
    IF TG_OP = 'UPDATE' THEN
        before := to_jsonb(OLD);
    END IF;
    WHILE place < TG_NARGS LOOP
        target := after ->> TG_ARGV[place];
        IF target IS NOT NULL AND target IS DISTINCT FROM before ->> TG_ARGV[place] THEN
            EXECUTE format('SELECT EXISTS (SELECT FROM public.%I WHERE id = $1)', TG_ARGV[place + 1])
                INTO seen USING target::uuid;
            IF NOT seen THEN
                RAISE EXCEPTION 'hidden_reference: the record that is referred to is not visible to you'
                    USING ERRCODE = '42501', COLUMN = TG_ARGV[place], TABLE = TG_TABLE_NAME;
            END IF;
        END IF;
        place := place + 2;
    END LOOP;
    RETURN NEW;
END
$$;
REVOKE ALL ON FUNCTION app_private.signatures(), app_private.visible_references() FROM PUBLIC;

-- CALL app_private.secure('tasks') in the migration that creates a table, before its policies. Row security is on and forced;
-- the program may select and insert, update by column (never `fixed`: what only triggers and definer functions write), and not
-- delete: rows are deleted with app.delete_rows() (0207). So nobody has the table-wide rights with which one can LOCK a table.
-- Rows are signed, and what they refer to is asked for, by the two triggers above.
CREATE PROCEDURE app_private.secure(secured regclass, fixed text[] DEFAULT '{}')
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    name CONSTANT text := (SELECT relname FROM pg_class WHERE oid = secured);
    columns CONSTANT text := (SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) FROM pg_attribute
                              WHERE attrelid = secured AND attnum > 0 AND NOT attisdropped
                                AND attname <> 'id' AND attname <> ALL (fixed));
    signed CONSTANT text := (SELECT CASE count(*) WHEN 2 THEN 'both' WHEN 1 THEN
                                        CASE min(attname) WHEN 'created_by' THEN 'made' ELSE 'changed' END END
                             FROM pg_attribute
                             WHERE attrelid = secured AND attname IN ('created_by', 'updated_by') AND NOT attisdropped);
    refers text;
    referring text;
BEGIN
    SELECT string_agg(format('%L, %L', a.attname, t.relname), ', ' ORDER BY a.attnum),
           string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum)
    INTO refers, referring
    FROM pg_constraint c
    JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
    JOIN pg_class t ON t.oid = c.confrelid
    WHERE c.conrelid = secured AND c.contype = 'f' AND cardinality(c.conkey) = 1
      AND a.attname NOT IN ('id', 'created_by', 'updated_by');
    IF signed IS NOT NULL THEN
        EXECUTE format('CREATE TRIGGER b_signatures BEFORE INSERT OR UPDATE ON %s FOR EACH ROW '
                       'EXECUTE FUNCTION app_private.signatures(%L)', secured, signed);
    END IF;
    IF refers IS NOT NULL THEN
        EXECUTE format('CREATE TRIGGER c_visible_references BEFORE INSERT OR UPDATE OF %s ON %s FOR EACH ROW '
                       'EXECUTE FUNCTION app_private.visible_references(%s)', referring, secured, refers);
    END IF;
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', secured);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', secured);
    IF NOT EXISTS (SELECT FROM pg_policy WHERE polrelid = secured AND polname = name || '_owner') THEN
        EXECUTE format('CREATE POLICY %I ON %s TO ecosystem_owner, ecosystem_auth USING (TRUE) WITH CHECK (TRUE)',
                       name || '_owner', secured);
    END IF;
    EXECUTE format('COMMENT ON POLICY %I ON %s IS %L', name || '_owner', secured,
                   'Migrations, foreign keys and definer functions see everything.');
    EXECUTE format('DROP POLICY IF EXISTS %I ON %s', name || '_app', secured);
    EXECUTE format('CREATE POLICY %I ON %s AS RESTRICTIVE TO ecosystem_app USING (TRUE) WITH CHECK ((SELECT app.may_write()))',
                   name || '_writer', secured);
    EXECUTE format('COMMENT ON POLICY %I ON %s IS %L', name || '_writer', secured,
                   'Whoever looks as another person changes nothing.');
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %s TO ecosystem_auth', secured);
    EXECUTE format('REVOKE ALL ON %s FROM ecosystem_app, ecosystem_delegate', secured);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE (%s) ON %s TO ecosystem_app', columns, secured);
    EXECUTE format('GRANT DELETE ON %s TO ecosystem_delegate', secured);
END
$$;

-- The way back to what 0018 made.
CREATE PROCEDURE app_private.unsecure(secured regclass, allowed text DEFAULT 'SELECT, INSERT, UPDATE, DELETE')
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    name CONSTANT text := (SELECT relname FROM pg_class WHERE oid = secured);
    policy text;
BEGIN
    EXECUTE format('DROP TRIGGER IF EXISTS b_signatures ON %s', secured);
    EXECUTE format('DROP TRIGGER IF EXISTS c_visible_references ON %s', secured);
    FOR policy IN SELECT polname FROM pg_policy WHERE polrelid = secured AND polname <> name || '_owner' LOOP
        EXECUTE format('DROP POLICY %I ON %s', policy, secured);
    END LOOP;
    EXECUTE format('REVOKE ALL ON %s FROM ecosystem_app, ecosystem_delegate', secured);
    IF allowed <> '' THEN
        EXECUTE format('CREATE POLICY %I ON %s TO ecosystem_app USING (TRUE) WITH CHECK (TRUE)', name || '_app', secured);
        EXECUTE format('GRANT %s ON %s TO ecosystem_app', allowed, secured);
    END IF;
END
$$;
REVOKE ALL ON PROCEDURE app_private.secure(regclass, text[]), app_private.unsecure(regclass, text) FROM PUBLIC;

-- organization_people: who looks after whom --------------------------------------------------------------------------------

CALL app_private.secure('organization_people');
DROP TRIGGER c_visible_references ON organization_people; -- no client writes here
REVOKE INSERT, UPDATE ON organization_people FROM ecosystem_app;
REVOKE UPDATE (organization_id, person_id) ON organization_people FROM ecosystem_app;
REVOKE DELETE ON organization_people FROM ecosystem_delegate;
CREATE POLICY organization_people_read ON organization_people FOR SELECT TO ecosystem_app USING (
    person_id = (SELECT app.current_user_id())
    OR organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[])
    OR (SELECT app.is_platform_admin()));
COMMENT ON POLICY organization_people_read ON organization_people IS 'Mine, and those of the organizations whose staff I am.';

-- users ----------------------------------------------------------------------------------------------------------------------
-- E-mail and phone are no columns to select: a comparison that cannot leak its row runs before the policy, so that EXPLAIN ANALYZE
-- would tell whether somebody, hidden or not, has a certain e-mail. They come from app.user_contacts(), which also notes who looked (0207). Nobody reads or writes password_hash.

CALL app_private.secure('users', '{password_hash,last_login,created_at}');
REVOKE SELECT ON users FROM ecosystem_app;
GRANT SELECT (id, first_name, last_name, avatar_url, user_type, is_active, is_verified, last_login, language_preference,
              timezone, metadata, created_at, updated_at, created_by, updated_by, row_version) ON users TO ecosystem_app;
CREATE POLICY users_read ON users FOR SELECT TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR id = (SELECT app.current_user_id())
    OR EXISTS (SELECT FROM organization_people s
               WHERE s.person_id = users.id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[]))
    OR id = ANY ((SELECT app.my_partners())::uuid[]));
COMMENT ON POLICY users_read ON users IS 'Myself, the people of my organizations as their staff, and whom I meet or write with.';
CREATE POLICY users_create ON users FOR INSERT TO ecosystem_app WITH CHECK ((SELECT app.is_platform_admin()));
COMMENT ON POLICY users_create ON users IS
    'Platform administrators. Staff make people with app.create_person(), which also makes them visible to their maker.';
CREATE POLICY users_change ON users FOR UPDATE TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR id = (SELECT app.current_user_id())
    OR EXISTS (SELECT FROM organization_people s
               WHERE s.person_id = users.id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[])));
COMMENT ON POLICY users_change ON users IS 'Myself and the people of my organizations as their staff; users_guard says which columns.';
CREATE POLICY users_remove ON users FOR DELETE TO ecosystem_app USING ((SELECT app.is_platform_admin()));
COMMENT ON POLICY users_remove ON users IS 'Platform administrators; everybody else deactivates.';

-- Columns that would give power over somebody else's account.
CREATE FUNCTION app_private.users_guard() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF NOT app.is_client() OR app.is_platform_admin() THEN
        RETURN NEW;
    END IF;
    IF (NEW.user_type, NEW.created_by) IS DISTINCT FROM (OLD.user_type, OLD.created_by) THEN
        RAISE EXCEPTION 'protected_column: only platform administrators change the kind of a person'
            USING ERRCODE = '42501', COLUMN = 'user_type', TABLE = 'users';
    END IF;
    IF NEW.email IS DISTINCT FROM OLD.email AND NOT app.may_manage(OLD.id) THEN
        RAISE EXCEPTION 'protected_column: only who manages the account changes its e-mail'
            USING ERRCODE = '42501', COLUMN = 'email', TABLE = 'users';
    END IF;
    IF NEW.is_active IS DISTINCT FROM OLD.is_active AND NOT app.may_control(OLD.id) THEN
        RAISE EXCEPTION 'protected_column: only who controls the account switches it off'
            USING ERRCODE = '42501', COLUMN = 'is_active', TABLE = 'users';
    END IF;
    RETURN NEW;
END
$$;
REVOKE ALL ON FUNCTION app_private.users_guard() FROM PUBLIC;
CREATE TRIGGER a_guard BEFORE UPDATE ON users FOR EACH ROW
    WHEN ((NEW.user_type, NEW.created_by, NEW.email, NEW.is_active)
          IS DISTINCT FROM (OLD.user_type, OLD.created_by, OLD.email, OLD.is_active))
    EXECUTE FUNCTION app_private.users_guard();

-- Profiles ----------------------------------------------------------------------------------------------------------------

CALL app_private.secure('entrepreneurs', '{projects_count,mentorship_hours_received,created_at}');
CREATE POLICY entrepreneurs_read ON entrepreneurs FOR SELECT TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR id = (SELECT app.current_user_id())
    OR EXISTS (SELECT FROM organization_people s
               WHERE s.person_id = entrepreneurs.id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[]))
    OR id = ANY ((SELECT app.my_mentees())::uuid[]));
COMMENT ON POLICY entrepreneurs_read ON entrepreneurs IS 'Mine, those of my organizations as their staff, and my mentees''.';
CREATE POLICY entrepreneurs_create ON entrepreneurs FOR INSERT TO ecosystem_app WITH CHECK (
    (SELECT app.is_platform_admin())
    OR EXISTS (SELECT FROM organization_people s
               WHERE s.person_id = entrepreneurs.id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[])));
COMMENT ON POLICY entrepreneurs_create ON entrepreneurs IS 'Staff, for people of their organizations.';
CREATE POLICY entrepreneurs_change ON entrepreneurs FOR UPDATE TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR id = (SELECT app.current_user_id())
    OR EXISTS (SELECT FROM organization_people s
               WHERE s.person_id = entrepreneurs.id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[])));
COMMENT ON POLICY entrepreneurs_change ON entrepreneurs IS 'Mine, and staff those of their organizations.';
CREATE POLICY entrepreneurs_remove ON entrepreneurs FOR DELETE TO ecosystem_app USING ((SELECT app.is_platform_admin()));
COMMENT ON POLICY entrepreneurs_remove ON entrepreneurs IS 'Platform administrators; it goes with the person.';

CALL app_private.secure('allies', '{current_entrepreneurs,total_mentorship_hours,total_entrepreneurs_mentored,average_rating,'
                                  'total_reviews,created_at}');
CREATE POLICY allies_read ON allies FOR SELECT TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR id = (SELECT app.current_user_id())
    OR EXISTS (SELECT FROM organization_people s
               WHERE s.person_id = allies.id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[]))
    OR id = ANY ((SELECT app.my_mentors())::uuid[]));
COMMENT ON POLICY allies_read ON allies IS 'Mine, those of my organizations as their staff, and my mentors''.';
CREATE POLICY allies_create ON allies FOR INSERT TO ecosystem_app WITH CHECK (
    (SELECT app.is_platform_admin())
    OR EXISTS (SELECT FROM organization_people s
               WHERE s.person_id = allies.id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[])));
COMMENT ON POLICY allies_create ON allies IS 'Staff, for people of their organizations.';
CREATE POLICY allies_change ON allies FOR UPDATE TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR id = (SELECT app.current_user_id())
    OR EXISTS (SELECT FROM organization_people s
               WHERE s.person_id = allies.id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[])));
COMMENT ON POLICY allies_change ON allies IS 'Mine, and staff those of their organizations.';
CREATE POLICY allies_remove ON allies FOR DELETE TO ecosystem_app USING ((SELECT app.is_platform_admin()));
COMMENT ON POLICY allies_remove ON allies IS 'Platform administrators; it goes with the person.';

CALL app_private.secure('clients', '{created_at}');
CREATE POLICY clients_read ON clients FOR SELECT TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR id = (SELECT app.current_user_id())
    OR EXISTS (SELECT FROM organization_people s
               WHERE s.person_id = clients.id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[])));
COMMENT ON POLICY clients_read ON clients IS 'Mine, and those of my organizations as their staff.';
CREATE POLICY clients_create ON clients FOR INSERT TO ecosystem_app WITH CHECK (
    (SELECT app.is_platform_admin())
    OR EXISTS (SELECT FROM organization_people s
               WHERE s.person_id = clients.id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[])));
COMMENT ON POLICY clients_create ON clients IS 'Staff, for people of their organizations.';
CREATE POLICY clients_change ON clients FOR UPDATE TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR EXISTS (SELECT FROM organization_people s
               WHERE s.person_id = clients.id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[])));
COMMENT ON POLICY clients_change ON clients IS 'Staff of the organization; status and notes are not the client''s own.';
CREATE POLICY clients_remove ON clients FOR DELETE TO ecosystem_app USING ((SELECT app.is_platform_admin()));
COMMENT ON POLICY clients_remove ON clients IS 'Platform administrators; it goes with the person.';

-- A profile names the organization that looks after the person: nobody hands people to an organization of others.
CREATE FUNCTION app_private.profile_guard() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF app.is_client() AND NOT app.is_platform_admin() AND NEW.organization_id IS NOT NULL
       AND NEW.organization_id <> ALL (app.my_staff_orgs()) THEN
        RAISE EXCEPTION 'protected_column: only staff of an organization put people into it'
            USING ERRCODE = '42501', COLUMN = 'organization_id', TABLE = TG_TABLE_NAME;
    END IF;
    RETURN NEW;
END
$$;
REVOKE ALL ON FUNCTION app_private.profile_guard() FROM PUBLIC;
CREATE TRIGGER a_guard_insert BEFORE INSERT ON entrepreneurs FOR EACH ROW
    WHEN (NEW.organization_id IS NOT NULL) EXECUTE FUNCTION app_private.profile_guard();
CREATE TRIGGER a_guard_update BEFORE UPDATE ON entrepreneurs FOR EACH ROW
    WHEN (NEW.organization_id IS DISTINCT FROM OLD.organization_id) EXECUTE FUNCTION app_private.profile_guard();
CREATE TRIGGER a_guard_insert BEFORE INSERT ON allies FOR EACH ROW
    WHEN (NEW.organization_id IS NOT NULL) EXECUTE FUNCTION app_private.profile_guard();
CREATE TRIGGER a_guard_update BEFORE UPDATE ON allies FOR EACH ROW
    WHEN (NEW.organization_id IS DISTINCT FROM OLD.organization_id) EXECUTE FUNCTION app_private.profile_guard();
CREATE TRIGGER a_guard_insert BEFORE INSERT ON clients FOR EACH ROW
    WHEN (NEW.organization_id IS NOT NULL) EXECUTE FUNCTION app_private.profile_guard();
CREATE TRIGGER a_guard_update BEFORE UPDATE ON clients FOR EACH ROW
    WHEN (NEW.organization_id IS DISTINCT FROM OLD.organization_id) EXECUTE FUNCTION app_private.profile_guard();

CALL app_private.secure('admins', '{last_admin_action,created_at}');
CREATE POLICY admins_read ON admins FOR SELECT TO ecosystem_app USING (
    (SELECT app.is_platform_admin()) OR id = (SELECT app.current_user_id()));
COMMENT ON POLICY admins_read ON admins IS 'Platform administrators, and mine.';
CREATE POLICY admins_create ON admins FOR INSERT TO ecosystem_app WITH CHECK ((SELECT app.is_platform_admin()));
COMMENT ON POLICY admins_create ON admins IS 'Only who is one makes another.';
CREATE POLICY admins_change ON admins FOR UPDATE TO ecosystem_app USING ((SELECT app.is_platform_admin()));
COMMENT ON POLICY admins_change ON admins IS 'Platform administrators.';
CREATE POLICY admins_remove ON admins FOR DELETE TO ecosystem_app USING ((SELECT app.is_platform_admin()));
COMMENT ON POLICY admins_remove ON admins IS 'Platform administrators; the last one stays (0016).';

-- What belongs to a person ----------------------------------------------------------------------------------------------------

-- The number of somebody's document is like e-mail and phone: with it as a column anybody could try whether it is known here.
CALL app_private.secure('person_details', '{created_at}');
REVOKE SELECT ON person_details FROM ecosystem_app;
GRANT SELECT (id, document_type, birth_date, gender, municipality_code, municipality_name, population_groups, created_at,
              updated_at, created_by, updated_by, row_version) ON person_details TO ecosystem_app;
CREATE POLICY person_details_read ON person_details FOR SELECT TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR id = (SELECT app.current_user_id())
    OR EXISTS (SELECT FROM organization_people s
               WHERE s.person_id = person_details.id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[])));
COMMENT ON POLICY person_details_read ON person_details IS 'Mine, and those of my organizations'' people as their staff.';
CREATE POLICY person_details_create ON person_details FOR INSERT TO ecosystem_app WITH CHECK (
    (SELECT app.is_platform_admin())
    OR id = (SELECT app.current_user_id())
    OR EXISTS (SELECT FROM organization_people s
               WHERE s.person_id = person_details.id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[])));
COMMENT ON POLICY person_details_create ON person_details IS 'Mine, and staff for people of their organizations.';
CREATE POLICY person_details_change ON person_details FOR UPDATE TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR id = (SELECT app.current_user_id())
    OR EXISTS (SELECT FROM organization_people s
               WHERE s.person_id = person_details.id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[])));
COMMENT ON POLICY person_details_change ON person_details IS 'Mine, and staff for people of their organizations.';
CREATE POLICY person_details_remove ON person_details FOR DELETE TO ecosystem_app USING ((SELECT app.is_platform_admin()));
COMMENT ON POLICY person_details_remove ON person_details IS 'Platform administrators; it goes with the person.';

CALL app_private.secure('person_photos');
CREATE POLICY person_photos_read ON person_photos FOR SELECT TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR id = (SELECT app.current_user_id())
    OR EXISTS (SELECT FROM organization_people s
               WHERE s.person_id = person_photos.id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[]))
    OR id = ANY ((SELECT app.my_partners())::uuid[]));
COMMENT ON POLICY person_photos_read ON person_photos IS 'Whoever sees the person sees the face.';
CREATE POLICY person_photos_create ON person_photos FOR INSERT TO ecosystem_app WITH CHECK (
    (SELECT app.is_platform_admin())
    OR id = (SELECT app.current_user_id())
    OR EXISTS (SELECT FROM organization_people s
               WHERE s.person_id = person_photos.id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[])));
COMMENT ON POLICY person_photos_create ON person_photos IS 'Mine, and staff for people of their organizations.';
CREATE POLICY person_photos_change ON person_photos FOR UPDATE TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR id = (SELECT app.current_user_id())
    OR EXISTS (SELECT FROM organization_people s
               WHERE s.person_id = person_photos.id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[])));
COMMENT ON POLICY person_photos_change ON person_photos IS 'Mine, and staff for people of their organizations.';
CREATE POLICY person_photos_remove ON person_photos FOR DELETE TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR id = (SELECT app.current_user_id())
    OR EXISTS (SELECT FROM organization_people s
               WHERE s.person_id = person_photos.id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[])));
COMMENT ON POLICY person_photos_remove ON person_photos IS 'Mine, and staff for people of their organizations.';

CALL app_private.secure('availability_exceptions', '{created_at}');
CREATE POLICY availability_exceptions_read ON availability_exceptions FOR SELECT TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR user_id = (SELECT app.current_user_id())
    OR EXISTS (SELECT FROM organization_people s
               WHERE s.person_id = user_id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[])));
COMMENT ON POLICY availability_exceptions_read ON availability_exceptions IS 'Mine, and staff for people of their organizations.';
CREATE POLICY availability_exceptions_create ON availability_exceptions FOR INSERT TO ecosystem_app WITH CHECK (
    (SELECT app.is_platform_admin())
    OR user_id = (SELECT app.current_user_id())
    OR EXISTS (SELECT FROM organization_people s
               WHERE s.person_id = user_id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[])));
COMMENT ON POLICY availability_exceptions_create ON availability_exceptions IS 'Mine, and staff for people of their organizations.';
CREATE POLICY availability_exceptions_change ON availability_exceptions FOR UPDATE TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR user_id = (SELECT app.current_user_id())
    OR EXISTS (SELECT FROM organization_people s
               WHERE s.person_id = user_id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[])));
COMMENT ON POLICY availability_exceptions_change ON availability_exceptions IS 'Mine, and staff for people of their organizations.';
CREATE POLICY availability_exceptions_remove ON availability_exceptions FOR DELETE TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR user_id = (SELECT app.current_user_id())
    OR EXISTS (SELECT FROM organization_people s
               WHERE s.person_id = user_id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[])));
COMMENT ON POLICY availability_exceptions_remove ON availability_exceptions IS 'Mine, and staff for people of their organizations.';

-- What somebody allowed is evidence: it is added, not rewritten.
CALL app_private.secure('user_consents');
CREATE POLICY user_consents_read ON user_consents FOR SELECT TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR user_id = (SELECT app.current_user_id())
    OR EXISTS (SELECT FROM organization_people s
               WHERE s.person_id = user_id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[])));
COMMENT ON POLICY user_consents_read ON user_consents IS 'Mine, and staff for people of their organizations.';
CREATE POLICY user_consents_create ON user_consents FOR INSERT TO ecosystem_app WITH CHECK (
    (SELECT app.is_platform_admin())
    OR user_id = (SELECT app.current_user_id())
    OR EXISTS (SELECT FROM organization_people s
               WHERE s.person_id = user_id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[])));
COMMENT ON POLICY user_consents_create ON user_consents IS 'Mine, and staff who were told.';
CREATE POLICY user_consents_change ON user_consents FOR UPDATE TO ecosystem_app USING ((SELECT app.is_platform_admin()));
COMMENT ON POLICY user_consents_change ON user_consents IS 'Platform administrators: corrections, which the history keeps.';
CREATE POLICY user_consents_remove ON user_consents FOR DELETE TO ecosystem_app USING ((SELECT app.is_platform_admin()));
COMMENT ON POLICY user_consents_remove ON user_consents IS 'Platform administrators.';

-- Organizations and their members -------------------------------------------------------------------------------------------

CALL app_private.secure('organizations', '{created_at}');
CREATE POLICY organizations_read ON organizations FOR SELECT TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR is_active AND (SELECT app.current_user_id()) IS NOT NULL
    OR id = ANY ((SELECT app.my_member_orgs())::uuid[]));
COMMENT ON POLICY organizations_read ON organizations IS 'Everybody who signed in: the ecosystem''s directory.';
CREATE POLICY organizations_create ON organizations FOR INSERT TO ecosystem_app WITH CHECK ((SELECT app.is_platform_admin()));
COMMENT ON POLICY organizations_create ON organizations IS 'Platform administrators.';
CREATE POLICY organizations_change ON organizations FOR UPDATE TO ecosystem_app USING (
    (SELECT app.is_platform_admin()) OR id = ANY ((SELECT app.my_admin_orgs())::uuid[]));
COMMENT ON POLICY organizations_change ON organizations IS 'Who runs it; organizations_guard says which columns.';
CREATE POLICY organizations_remove ON organizations FOR DELETE TO ecosystem_app USING ((SELECT app.is_platform_admin()));
COMMENT ON POLICY organizations_remove ON organizations IS 'Platform administrators.';

CREATE FUNCTION app_private.organizations_guard() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF app.is_client() AND NOT app.is_platform_admin() THEN
        RAISE EXCEPTION 'protected_column: only platform administrators switch organizations on and off'
            USING ERRCODE = '42501', COLUMN = 'is_active', TABLE = 'organizations';
    END IF;
    RETURN NEW;
END
$$;
REVOKE ALL ON FUNCTION app_private.organizations_guard() FROM PUBLIC;
CREATE TRIGGER a_guard BEFORE UPDATE ON organizations FOR EACH ROW
    WHEN (NEW.is_active IS DISTINCT FROM OLD.is_active) EXECUTE FUNCTION app_private.organizations_guard();

-- Memberships are made and changed by the functions of 0210, which hold the rules: a membership counts from its acceptance on,
-- and only the person accepts, so that nobody takes a stranger in to see the profile; roles are given downwards; nobody changes
-- their own. Plain statements are for platform administrators.
CALL app_private.secure('user_organizations');
CREATE POLICY user_organizations_read ON user_organizations FOR SELECT TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR user_id = (SELECT app.current_user_id())
    OR organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[]));
COMMENT ON POLICY user_organizations_read ON user_organizations IS 'Mine, and those of the organizations whose staff I am.';
CREATE POLICY user_organizations_create ON user_organizations FOR INSERT TO ecosystem_app WITH CHECK (
    (SELECT app.is_platform_admin()));
COMMENT ON POLICY user_organizations_create ON user_organizations IS 'Platform administrators; everybody else invites (0210).';
CREATE POLICY user_organizations_change ON user_organizations FOR UPDATE TO ecosystem_app USING (
    (SELECT app.is_platform_admin()));
COMMENT ON POLICY user_organizations_change ON user_organizations IS 'Platform administrators; everybody else asks 0210.';
CREATE POLICY user_organizations_remove ON user_organizations FOR DELETE TO ecosystem_app USING (
    (SELECT app.is_platform_admin()));
COMMENT ON POLICY user_organizations_remove ON user_organizations IS 'Platform administrators; everybody else ends a membership.';
