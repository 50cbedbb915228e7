-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may read and write what, second part: programs, cohorts, projects, applications and their reviews (0202 explains).
-- Records of a program belong to its organization. A project without a program belongs to those who look after its entrepreneur.

CALL app_private.secure('programs', '{created_at}');
CREATE POLICY programs_read ON programs FOR SELECT TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR organization_id = ANY ((SELECT app.my_insight_orgs())::uuid[])
    OR status IN ('published', 'active', 'completed') AND organization_id = ANY ((SELECT app.my_member_orgs())::uuid[])
    OR is_public AND status IN ('published', 'active', 'completed') AND (SELECT app.current_user_id()) IS NOT NULL
    OR id = ANY ((SELECT app.my_own_programs())::uuid[]));
COMMENT ON POLICY programs_read ON programs IS
    'Those of my organizations (members: published ones), public ones once published, and those in which I take part.';
CREATE POLICY programs_create ON programs FOR INSERT TO ecosystem_app WITH CHECK (
    (SELECT app.is_platform_admin()) OR organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[]));
COMMENT ON POLICY programs_create ON programs IS 'Staff, in their organizations.';
CREATE POLICY programs_change ON programs FOR UPDATE TO ecosystem_app USING (
    (SELECT app.is_platform_admin()) OR organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[]));
COMMENT ON POLICY programs_change ON programs IS 'Staff, in and between their organizations.';
CREATE POLICY programs_remove ON programs FOR DELETE TO ecosystem_app USING (
    (SELECT app.is_platform_admin()) OR organization_id = ANY ((SELECT app.my_admin_orgs())::uuid[]));
COMMENT ON POLICY programs_remove ON programs IS 'Who runs the organization: a program takes cohorts and applications along.';

CALL app_private.secure('cohorts', '{created_at}');
CREATE POLICY cohorts_read ON cohorts FOR SELECT TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR program_id = ANY ((SELECT app.my_insight_programs())::uuid[])
    OR program_id = ANY ((SELECT app.my_own_programs())::uuid[]));
COMMENT ON POLICY cohorts_read ON cohorts IS 'Those of my organizations'' programs, and of those in which I take part.';
CREATE POLICY cohorts_create ON cohorts FOR INSERT TO ecosystem_app WITH CHECK (
    (SELECT app.is_platform_admin()) OR program_id = ANY ((SELECT app.my_programs())::uuid[]));
COMMENT ON POLICY cohorts_create ON cohorts IS 'Staff of the program.';
CREATE POLICY cohorts_change ON cohorts FOR UPDATE TO ecosystem_app USING (
    (SELECT app.is_platform_admin()) OR program_id = ANY ((SELECT app.my_programs())::uuid[]));
COMMENT ON POLICY cohorts_change ON cohorts IS 'Staff of the program.';
CREATE POLICY cohorts_remove ON cohorts FOR DELETE TO ecosystem_app USING (
    (SELECT app.is_platform_admin()) OR program_id = ANY ((SELECT app.my_programs())::uuid[]));
COMMENT ON POLICY cohorts_remove ON cohorts IS 'Staff of the program.';

-- Whoever writes a project puts it under somebody whom they look after, never a stranger: a project in a program makes its
-- entrepreneur one of the organization's people.
CALL app_private.secure('projects', '{created_at}');
CREATE POLICY projects_read ON projects FOR SELECT TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR program_id = ANY ((SELECT app.my_insight_programs())::uuid[])
    OR entrepreneur_id = (SELECT app.current_user_id())
    OR entrepreneur_id = ANY ((SELECT app.my_mentees())::uuid[])
    OR program_id IS NULL
       AND EXISTS (SELECT FROM organization_people s
                   WHERE s.person_id = entrepreneur_id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[])));
COMMENT ON POLICY projects_read ON projects IS
    'Mine, my mentees'', those of my organizations'' programs, and as staff those of my organizations'' people without a program.';
CREATE POLICY projects_create ON projects FOR INSERT TO ecosystem_app WITH CHECK (
    (SELECT app.is_platform_admin())
    OR program_id IS NULL AND entrepreneur_id = (SELECT app.current_user_id())
    OR (program_id IS NULL OR program_id = ANY ((SELECT app.my_programs())::uuid[]))
       AND EXISTS (SELECT FROM organization_people s
                   WHERE s.person_id = entrepreneur_id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[])));
COMMENT ON POLICY projects_create ON projects IS 'My own without a program; staff for their people, in their programs.';
CREATE POLICY projects_change ON projects FOR UPDATE TO ecosystem_app
    USING (
        (SELECT app.is_platform_admin())
        OR entrepreneur_id = (SELECT app.current_user_id())
        OR program_id = ANY ((SELECT app.my_programs())::uuid[])
        OR program_id IS NULL
           AND EXISTS (SELECT FROM organization_people s
                       WHERE s.person_id = entrepreneur_id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[])))
    WITH CHECK (
        (SELECT app.is_platform_admin())
        OR entrepreneur_id = (SELECT app.current_user_id())
        OR (program_id IS NULL OR program_id = ANY ((SELECT app.my_programs())::uuid[]))
           AND EXISTS (SELECT FROM organization_people s
                       WHERE s.person_id = entrepreneur_id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[])));
COMMENT ON POLICY projects_change ON projects IS 'Mine (projects_guard: not its program), and those that belong to my organizations.';
CREATE POLICY projects_remove ON projects FOR DELETE TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR program_id = ANY ((SELECT app.my_programs())::uuid[])
    OR program_id IS NULL
       AND EXISTS (SELECT FROM organization_people s
                   WHERE s.person_id = entrepreneur_id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[])));
COMMENT ON POLICY projects_remove ON projects IS 'Staff of those to whom it belongs.';

-- An entrepreneur's own project stays theirs and where it is: only staff of both programs move it.
CREATE FUNCTION app_private.projects_guard() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    programs uuid[];
BEGIN
    IF NOT app.is_client() OR app.is_platform_admin() THEN
        RETURN NEW;
    END IF;
    programs := app.my_programs();
    IF coalesce(NEW.program_id = ANY (programs), TRUE) AND coalesce(OLD.program_id = ANY (programs), TRUE)
       AND cardinality(app.my_staff_orgs()) > 0 THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'protected_column: only staff of the program move a project or give it to somebody else'
        USING ERRCODE = '42501', TABLE = 'projects',
              COLUMN = CASE WHEN NEW.program_id IS DISTINCT FROM OLD.program_id THEN 'program_id' ELSE 'entrepreneur_id' END;
END
$$;
REVOKE ALL ON FUNCTION app_private.projects_guard() FROM PUBLIC;
CREATE TRIGGER a_guard BEFORE UPDATE ON projects FOR EACH ROW
    WHEN ((NEW.program_id, NEW.entrepreneur_id) IS DISTINCT FROM (OLD.program_id, OLD.entrepreneur_id))
    EXECUTE FUNCTION app_private.projects_guard();

-- People apply by themselves to what is open to them; staff put in whom they look after. Who reviews an application reads it.
CALL app_private.secure('program_applications', '{created_at}');
CREATE POLICY program_applications_read ON program_applications FOR SELECT TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR program_id = ANY ((SELECT app.my_programs())::uuid[])
    OR entrepreneur_id = (SELECT app.current_user_id())
    OR id = ANY ((SELECT app.my_reviewed_applications())::uuid[]));
COMMENT ON POLICY program_applications_read ON program_applications IS 'Mine, those of my organizations'' programs, and those I review.';
CREATE POLICY program_applications_create ON program_applications FOR INSERT TO ecosystem_app WITH CHECK (
    (SELECT app.is_platform_admin())
    OR program_id = ANY ((SELECT app.my_programs())::uuid[])
       AND EXISTS (SELECT FROM organization_people s
                   WHERE s.person_id = entrepreneur_id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[]))
    OR entrepreneur_id = (SELECT app.current_user_id()) AND status = 'submitted' AND decision IS NULL AND cohort_id IS NULL
       AND EXISTS (SELECT FROM programs p WHERE p.id = program_id AND p.status IN ('published', 'active')));
COMMENT ON POLICY program_applications_create ON program_applications IS
    'My own to a program that I can see; staff for their people, to their programs.';
CREATE POLICY program_applications_change ON program_applications FOR UPDATE TO ecosystem_app
    USING (
        (SELECT app.is_platform_admin())
        OR program_id = ANY ((SELECT app.my_programs())::uuid[])
        OR entrepreneur_id = (SELECT app.current_user_id()) AND status = 'submitted')
    WITH CHECK (
        (SELECT app.is_platform_admin())
        OR program_id = ANY ((SELECT app.my_programs())::uuid[])
           AND EXISTS (SELECT FROM organization_people s
                       WHERE s.person_id = entrepreneur_id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[]))
        OR entrepreneur_id = (SELECT app.current_user_id()) AND status IN ('submitted', 'withdrawn') AND decision IS NULL
           AND cohort_id IS NULL);
COMMENT ON POLICY program_applications_change ON program_applications IS
    'Staff of the program; mine until somebody began to look at it, then only withdrawing.';
CREATE POLICY program_applications_remove ON program_applications FOR DELETE TO ecosystem_app USING (
    (SELECT app.is_platform_admin()) OR program_id = ANY ((SELECT app.my_programs())::uuid[]));
COMMENT ON POLICY program_applications_remove ON program_applications IS 'Staff of the program.';

-- Of their own application people change what they wrote, not where and whose it is.
CREATE FUNCTION app_private.applications_guard() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF app.is_client() AND NOT app.is_platform_admin()
       AND NOT (NEW.program_id = ANY (app.my_programs()) AND OLD.program_id = ANY (app.my_programs())) THEN
        RAISE EXCEPTION 'protected_column: only staff of the program move an application'
            USING ERRCODE = '42501', COLUMN = 'program_id', TABLE = 'program_applications';
    END IF;
    RETURN NEW;
END
$$;
REVOKE ALL ON FUNCTION app_private.applications_guard() FROM PUBLIC;
CREATE TRIGGER a_guard BEFORE UPDATE ON program_applications FOR EACH ROW
    WHEN ((NEW.program_id, NEW.entrepreneur_id) IS DISTINCT FROM (OLD.program_id, OLD.entrepreneur_id))
    EXECUTE FUNCTION app_private.applications_guard();

CALL app_private.secure('application_reviews', '{created_at}');
CREATE POLICY application_reviews_read ON application_reviews FOR SELECT TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR reviewer_id = (SELECT app.current_user_id())
    OR EXISTS (SELECT FROM program_applications a
               WHERE a.id = application_id AND a.program_id = ANY ((SELECT app.my_programs())::uuid[])));
COMMENT ON POLICY application_reviews_read ON application_reviews IS 'Mine, and staff those of their programs; never the applicant.';
CREATE POLICY application_reviews_create ON application_reviews FOR INSERT TO ecosystem_app WITH CHECK (
    (SELECT app.is_platform_admin())
    OR EXISTS (SELECT FROM program_applications a
               WHERE a.id = application_id AND a.program_id = ANY ((SELECT app.my_programs())::uuid[])));
COMMENT ON POLICY application_reviews_create ON application_reviews IS
    'Staff of the program hand applications out, to people whom they see.';
CREATE POLICY application_reviews_change ON application_reviews FOR UPDATE TO ecosystem_app
    USING (
        (SELECT app.is_platform_admin())
        OR reviewer_id = (SELECT app.current_user_id())
        OR EXISTS (SELECT FROM program_applications a
                   WHERE a.id = application_id AND a.program_id = ANY ((SELECT app.my_programs())::uuid[])))
    WITH CHECK (
        (SELECT app.is_platform_admin())
        OR reviewer_id = (SELECT app.current_user_id()) AND application_id = ANY ((SELECT app.my_reviewed_applications())::uuid[])
        OR reviewer_id = (SELECT app.current_user_id()) AND has_conflict
        OR EXISTS (SELECT FROM program_applications a
                   WHERE a.id = application_id AND a.program_id = ANY ((SELECT app.my_programs())::uuid[])));
COMMENT ON POLICY application_reviews_change ON application_reviews IS 'The reviewer writes theirs (reviews_guard: not another''s), staff all.';
CREATE POLICY application_reviews_remove ON application_reviews FOR DELETE TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR EXISTS (SELECT FROM program_applications a
               WHERE a.id = application_id AND a.program_id = ANY ((SELECT app.my_programs())::uuid[])));
COMMENT ON POLICY application_reviews_remove ON application_reviews IS 'Staff of the program.';

-- A reviewer does not turn a review into one of another application: it would show them that application.
CREATE FUNCTION app_private.reviews_guard() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF app.is_client() AND NOT app.is_platform_admin()
       AND NOT EXISTS (SELECT FROM public.program_applications a
                       WHERE a.id = NEW.application_id AND a.program_id = ANY (app.my_programs())) THEN
        RAISE EXCEPTION 'protected_column: only staff of the program hand reviews out'
            USING ERRCODE = '42501', COLUMN = 'application_id', TABLE = 'application_reviews';
    END IF;
    RETURN NEW;
END
$$;
REVOKE ALL ON FUNCTION app_private.reviews_guard() FROM PUBLIC;
CREATE TRIGGER a_guard BEFORE UPDATE ON application_reviews FOR EACH ROW
    WHEN ((NEW.application_id, NEW.reviewer_id) IS DISTINCT FROM (OLD.application_id, OLD.reviewer_id))
    EXECUTE FUNCTION app_private.reviews_guard();
