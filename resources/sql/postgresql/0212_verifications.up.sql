-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who checked an organization, a mentor or the identity of a person, when, and what they noted. The columns that lists show
-- (organizations.verification_status, allies.verification_status, users.is_verified) say the last decision; they are written by
-- app.verify() only.
CREATE TABLE verifications (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    subject varchar(20) NOT NULL,
    organization_id uuid REFERENCES organizations (id) ON DELETE CASCADE,
    person_id uuid REFERENCES users (id) ON DELETE CASCADE,
    status varchar(20) NOT NULL,
    note text,
    decided_by uuid REFERENCES users (id),
    decided_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    row_version integer NOT NULL DEFAULT 1,

    CONSTRAINT chk_verifications_subject CHECK (subject IN ('organizations', 'allies', 'users')),
    CONSTRAINT chk_verifications_status CHECK (status IN ('pending', 'verified', 'rejected')),
    CONSTRAINT chk_verifications_about CHECK (
        (subject = 'organizations') = (organization_id IS NOT NULL) AND (subject = 'organizations') = (person_id IS NULL))
);
CREATE INDEX idx_verifications_organization ON verifications (organization_id, decided_at);
CREATE INDEX idx_verifications_person ON verifications (person_id, decided_at);
CREATE INDEX idx_verifications_decided_by ON verifications (decided_by);
CREATE INDEX idx_verifications_decided_at_id ON verifications (decided_at, id);

CREATE TRIGGER row_version BEFORE UPDATE ON verifications
    FOR EACH ROW EXECUTE FUNCTION app_private.next_row_version();
CALL app_private.audit_table('verifications',
    'coalesce(app_private.person_name(r.person_id), (SELECT o.name FROM public.organizations o WHERE o.id = r.organization_id))');

-- Nobody changes a decision. Platform administrators also insert and remove: putting a deleted organization back needs it.
CALL app_private.secure('verifications');
REVOKE UPDATE ON verifications FROM ecosystem_app;
CREATE POLICY verifications_read ON verifications FOR SELECT TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[])
    OR EXISTS (SELECT FROM organization_people s
               WHERE s.person_id = verifications.person_id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[])));
COMMENT ON POLICY verifications_read ON verifications IS
    'Staff, about their organizations and the people of these; the notes are not for those whom they are about.';
CREATE POLICY verifications_create ON verifications FOR INSERT TO ecosystem_app WITH CHECK ((SELECT app.is_platform_admin()));
COMMENT ON POLICY verifications_create ON verifications IS 'Decisions are made by app.verify(); this is for bringing them back.';
CREATE POLICY verifications_remove ON verifications FOR DELETE TO ecosystem_app USING ((SELECT app.is_platform_admin()));
COMMENT ON POLICY verifications_remove ON verifications IS 'They go with their organization.';

-- Platform administrators decide about organizations and people; who runs the organization of a mentor, about the mentor.
CREATE FUNCTION app.verify(entity text, id uuid, status text, note text) RETURNS uuid
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    decision uuid;
BEGIN
    IF NOT coalesce(app_private.acts_for_platform() OR (
            entity = 'allies' AND app.may_write() AND verify.id IS DISTINCT FROM app.current_user_id() AND EXISTS (
                SELECT FROM public.allies a
                WHERE a.id = verify.id AND a.organization_id = ANY (app.my_staff_orgs()))), FALSE) THEN
        RAISE EXCEPTION 'not_yours: the caller may not decide this' USING ERRCODE = '42501';
    END IF;
    CASE entity
    WHEN 'organizations' THEN
        UPDATE public.organizations o SET verification_status = verify.status WHERE o.id = verify.id;
    WHEN 'allies' THEN
        UPDATE public.allies a SET verification_status = verify.status WHERE a.id = verify.id;
    WHEN 'users' THEN
        UPDATE public.users u SET is_verified = (verify.status = 'verified') WHERE u.id = verify.id;
    ELSE
        RAISE EXCEPTION 'not_yours: nothing of that kind is verified' USING ERRCODE = '42501';
    END CASE;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'not_yours: the caller may not decide this' USING ERRCODE = '42501';
    END IF;
    INSERT INTO public.verifications (subject, organization_id, person_id, status, note, decided_by, decided_at)
    VALUES (entity, CASE WHEN entity = 'organizations' THEN verify.id END, CASE WHEN entity <> 'organizations' THEN verify.id END,
            verify.status, nullif(btrim(verify.note), ''),
            (SELECT u.id FROM public.users u WHERE u.id = app.current_user_id()), clock_timestamp())
    RETURNING verifications.id INTO decision;
    RETURN decision;
END
$$;

REVOKE ALL ON FUNCTION app.verify(text, uuid, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.verify(text, uuid, text, text) TO ecosystem_app;
ALTER FUNCTION app.verify(text, uuid, text, text) OWNER TO ecosystem_auth;

-- A plain write through the program does not verify. A new record begins unverified, whatever it says; a change of the column
-- is refused. Runs with the rights of whoever writes: app.verify() works as ecosystem_auth and passes.
CREATE FUNCTION app_private.keep_verification() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF NOT app.is_client() THEN
        RETURN NEW;
    END IF;
    IF TG_OP = 'UPDATE' THEN
        RAISE EXCEPTION 'not_yours: verifications are decided with app.verify()' USING ERRCODE = '42501';
    END IF;
    IF NOT app.is_platform_admin() THEN -- who may decide may also put back what was decided
        IF TG_TABLE_NAME = 'users' THEN
            NEW.is_verified := FALSE;
        ELSE
            NEW.verification_status := 'pending';
        END IF;
    END IF;
    RETURN NEW;
END
$$;

REVOKE ALL ON FUNCTION app_private.keep_verification() FROM PUBLIC;

CREATE TRIGGER keep_verification_insert BEFORE INSERT ON organizations
    FOR EACH ROW WHEN (NEW.verification_status <> 'pending') EXECUTE FUNCTION app_private.keep_verification();
CREATE TRIGGER keep_verification_update BEFORE UPDATE ON organizations
    FOR EACH ROW WHEN (NEW.verification_status IS DISTINCT FROM OLD.verification_status)
    EXECUTE FUNCTION app_private.keep_verification();
CREATE TRIGGER keep_verification_insert BEFORE INSERT ON allies
    FOR EACH ROW WHEN (NEW.verification_status <> 'pending') EXECUTE FUNCTION app_private.keep_verification();
CREATE TRIGGER keep_verification_update BEFORE UPDATE ON allies
    FOR EACH ROW WHEN (NEW.verification_status IS DISTINCT FROM OLD.verification_status)
    EXECUTE FUNCTION app_private.keep_verification();
CREATE TRIGGER keep_verification_insert BEFORE INSERT ON users
    FOR EACH ROW WHEN (NEW.is_verified) EXECUTE FUNCTION app_private.keep_verification();
CREATE TRIGGER keep_verification_update BEFORE UPDATE ON users
    FOR EACH ROW WHEN (NEW.is_verified IS DISTINCT FROM OLD.is_verified) EXECUTE FUNCTION app_private.keep_verification();
