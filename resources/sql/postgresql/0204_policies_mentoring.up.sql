-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may read and write what, third part: mentorships, ratings, meetings (0202 explains).
-- A mentorship belongs to its program's organization, else to those who look after its entrepreneur. A meeting belongs to whom its
-- mentorship belongs, else its project, else its maker.

CALL app_private.secure('mentorships', '{total_sessions_completed,created_at}');
CREATE POLICY mentorships_read ON mentorships FOR SELECT TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR ally_id = (SELECT app.current_user_id())
    OR entrepreneur_id = (SELECT app.current_user_id())
    OR program_id = ANY ((SELECT app.my_programs())::uuid[])
    OR program_id IS NULL
       AND EXISTS (SELECT FROM organization_people s
                   WHERE s.person_id = entrepreneur_id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[])));
COMMENT ON POLICY mentorships_read ON mentorships IS 'Mine, and those that belong to the organizations whose staff I am.';
CREATE POLICY mentorships_create ON mentorships FOR INSERT TO ecosystem_app WITH CHECK (
    (SELECT app.is_platform_admin())
    OR (program_id IS NULL OR program_id = ANY ((SELECT app.my_programs())::uuid[]))
       AND EXISTS (SELECT FROM organization_people s
                   WHERE s.person_id = entrepreneur_id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[]))
       AND EXISTS (SELECT FROM organization_people s
                   WHERE s.person_id = ally_id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[])));
COMMENT ON POLICY mentorships_create ON mentorships IS 'Staff, between two of their people: both will see each other.';
CREATE POLICY mentorships_change ON mentorships FOR UPDATE TO ecosystem_app
    USING (
        (SELECT app.is_platform_admin())
        OR program_id = ANY ((SELECT app.my_programs())::uuid[])
        OR program_id IS NULL
           AND EXISTS (SELECT FROM organization_people s
                       WHERE s.person_id = entrepreneur_id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[])))
    WITH CHECK (
        (SELECT app.is_platform_admin())
        OR (program_id IS NULL OR program_id = ANY ((SELECT app.my_programs())::uuid[]))
           AND EXISTS (SELECT FROM organization_people s
                       WHERE s.person_id = entrepreneur_id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[]))
           AND EXISTS (SELECT FROM organization_people s
                       WHERE s.person_id = ally_id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[])));
COMMENT ON POLICY mentorships_change ON mentorships IS 'Staff of those to whom it belongs, between two of their people.';
CREATE POLICY mentorships_remove ON mentorships FOR DELETE TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR program_id = ANY ((SELECT app.my_programs())::uuid[])
    OR program_id IS NULL
       AND EXISTS (SELECT FROM organization_people s
                   WHERE s.person_id = entrepreneur_id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[])));
COMMENT ON POLICY mentorships_remove ON mentorships IS 'Staff of those to whom it belongs.';

CALL app_private.secure('user_ratings', '{created_at}');
CREATE POLICY user_ratings_read ON user_ratings FOR SELECT TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR rater_id = (SELECT app.current_user_id())
    OR rated_id = (SELECT app.current_user_id())
    OR EXISTS (SELECT FROM organization_people s
               WHERE s.person_id = rated_id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[])));
COMMENT ON POLICY user_ratings_read ON user_ratings IS 'Given by me, about me, and as staff about people of my organizations.';
CREATE POLICY user_ratings_create ON user_ratings FOR INSERT TO ecosystem_app WITH CHECK (
    (SELECT app.is_platform_admin())
    OR rater_id = (SELECT app.current_user_id()) AND rated_id = ANY ((SELECT app.my_partners())::uuid[])
       AND CASE context_type WHEN 'mentorship' THEN context_id = ANY ((SELECT app.my_mentorships())::uuid[])
                             ELSE EXISTS (SELECT FROM projects j WHERE j.id = context_id) END
    OR EXISTS (SELECT FROM organization_people s
               WHERE s.person_id = rated_id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[]))
       AND EXISTS (SELECT FROM organization_people s
                   WHERE s.person_id = rater_id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[])));
COMMENT ON POLICY user_ratings_create ON user_ratings IS 'Mine about whom I work with; staff write down what their people said.';
CREATE POLICY user_ratings_change ON user_ratings FOR UPDATE TO ecosystem_app
    USING (
        (SELECT app.is_platform_admin())
        OR rater_id = (SELECT app.current_user_id())
        OR EXISTS (SELECT FROM organization_people s
                   WHERE s.person_id = rater_id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[])))
    WITH CHECK (
        (SELECT app.is_platform_admin())
        OR rater_id = (SELECT app.current_user_id()) AND rated_id = ANY ((SELECT app.my_partners())::uuid[])
           AND CASE context_type WHEN 'mentorship' THEN context_id = ANY ((SELECT app.my_mentorships())::uuid[])
                                 ELSE EXISTS (SELECT FROM projects j WHERE j.id = context_id) END
        OR EXISTS (SELECT FROM organization_people s
                   WHERE s.person_id = rated_id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[]))
           AND EXISTS (SELECT FROM organization_people s
                       WHERE s.person_id = rater_id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[])));
COMMENT ON POLICY user_ratings_change ON user_ratings IS 'Who may give it.';
CREATE POLICY user_ratings_remove ON user_ratings FOR DELETE TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR rater_id = (SELECT app.current_user_id())
    OR EXISTS (SELECT FROM organization_people s
               WHERE s.person_id = rater_id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[])));
COMMENT ON POLICY user_ratings_remove ON user_ratings IS 'Who gave it, and staff of theirs; never the rated person.';

-- Mentorships and projects are asked with their own policies: whoever sees the mentorship sees its meetings. Of a project only
-- its people and staff do, not the analyst who sees the project.
CALL app_private.secure('meetings', '{attendee_count,created_at}');
CREATE POLICY meetings_read ON meetings FOR SELECT TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR created_by = (SELECT app.current_user_id())
    OR id = ANY ((SELECT app.my_meetings())::uuid[])
    OR mentorship_id IS NOT NULL AND EXISTS (SELECT FROM mentorships m WHERE m.id = mentorship_id)
    OR mentorship_id IS NULL AND project_id IS NOT NULL
       AND EXISTS (SELECT FROM projects j
                   WHERE j.id = project_id
                     AND (j.program_id = ANY ((SELECT app.my_programs())::uuid[])
                          OR j.entrepreneur_id = (SELECT app.current_user_id())
                          OR j.program_id IS NULL AND cardinality((SELECT app.my_staff_orgs())) > 0))
    OR mentorship_id IS NULL AND project_id IS NULL
       AND EXISTS (SELECT FROM organization_people s
                   WHERE s.person_id = created_by AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[])));
COMMENT ON POLICY meetings_read ON meetings IS
    'Those I made or am invited to, of mentorships that I see, and as staff of my organizations'' projects and colleagues.';
CREATE POLICY meetings_create ON meetings FOR INSERT TO ecosystem_app WITH CHECK (
    (SELECT app.is_platform_admin())
    OR created_by = (SELECT app.current_user_id()));
COMMENT ON POLICY meetings_create ON meetings IS 'Anybody, in their own name, about what they see.';
CREATE POLICY meetings_change ON meetings FOR UPDATE TO ecosystem_app
    USING (
        (SELECT app.is_platform_admin())
        OR created_by = (SELECT app.current_user_id())
        OR mentorship_id = ANY ((SELECT app.my_mentorships())::uuid[])
        OR cardinality((SELECT app.my_staff_orgs())) > 0
           AND (mentorship_id IS NOT NULL AND EXISTS (SELECT FROM mentorships m WHERE m.id = mentorship_id)
                OR mentorship_id IS NULL AND project_id IS NOT NULL
                   AND EXISTS (SELECT FROM projects j
                               WHERE j.id = project_id
                                 AND (j.program_id IS NULL OR j.program_id = ANY ((SELECT app.my_programs())::uuid[])))
                OR mentorship_id IS NULL AND project_id IS NULL
                   AND EXISTS (SELECT FROM organization_people s
                               WHERE s.person_id = created_by
                                 AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[]))))
    WITH CHECK ((SELECT app.current_user_id()) IS NOT NULL);
COMMENT ON POLICY meetings_change ON meetings IS 'Who made it, mentor and entrepreneur of it, and staff of those to whom it belongs.';
CREATE POLICY meetings_remove ON meetings FOR DELETE TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR created_by = (SELECT app.current_user_id())
    OR cardinality((SELECT app.my_staff_orgs())) > 0
       AND (mentorship_id IS NOT NULL AND EXISTS (SELECT FROM mentorships m WHERE m.id = mentorship_id)
            OR mentorship_id IS NULL AND project_id IS NOT NULL
               AND EXISTS (SELECT FROM projects j
                           WHERE j.id = project_id
                             AND (j.program_id IS NULL OR j.program_id = ANY ((SELECT app.my_programs())::uuid[])))
            OR mentorship_id IS NULL AND project_id IS NULL
               AND EXISTS (SELECT FROM organization_people s
                           WHERE s.person_id = created_by
                             AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[]))));
COMMENT ON POLICY meetings_remove ON meetings IS 'Who made it, and staff of those to whom it belongs.';

-- Only people whom one sees are invited: an invitation shows them to each other.
CALL app_private.secure('meeting_participants', '{created_at}');
CREATE POLICY meeting_participants_read ON meeting_participants FOR SELECT TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR user_id = (SELECT app.current_user_id())
    OR meeting_id = ANY ((SELECT app.my_meetings())::uuid[])
    OR EXISTS (SELECT FROM meetings g WHERE g.id = meeting_id));
COMMENT ON POLICY meeting_participants_read ON meeting_participants IS 'Whoever sees the meeting sees who takes part.';
CREATE POLICY meeting_participants_create ON meeting_participants FOR INSERT TO ecosystem_app WITH CHECK (
    (SELECT app.is_platform_admin())
    OR EXISTS (SELECT FROM meetings g
               WHERE g.id = meeting_id
                 AND (g.created_by = (SELECT app.current_user_id())
                      OR g.mentorship_id = ANY ((SELECT app.my_mentorships())::uuid[])
                      OR cardinality((SELECT app.my_staff_orgs())) > 0)));
COMMENT ON POLICY meeting_participants_create ON meeting_participants IS 'Who may change the meeting, with people whom they see.';
CREATE POLICY meeting_participants_change ON meeting_participants FOR UPDATE TO ecosystem_app
    USING (
        (SELECT app.is_platform_admin())
        OR user_id = (SELECT app.current_user_id())
        OR EXISTS (SELECT FROM meetings g
                   WHERE g.id = meeting_id
                     AND (g.created_by = (SELECT app.current_user_id()) OR cardinality((SELECT app.my_staff_orgs())) > 0)))
    WITH CHECK ((SELECT app.is_platform_admin()) OR EXISTS (SELECT FROM meetings g WHERE g.id = meeting_id));
COMMENT ON POLICY meeting_participants_change ON meeting_participants IS 'My answer, and those of meetings that I may change.';
CREATE POLICY meeting_participants_remove ON meeting_participants FOR DELETE TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR EXISTS (SELECT FROM meetings g
               WHERE g.id = meeting_id
                 AND (g.created_by = (SELECT app.current_user_id()) OR cardinality((SELECT app.my_staff_orgs())) > 0)));
COMMENT ON POLICY meeting_participants_remove ON meeting_participants IS 'Who may change the meeting.';

-- An own invitation is answered, not carried into another meeting.
CREATE FUNCTION app_private.participants_guard() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF app.is_client() AND NOT app.is_platform_admin() AND cardinality(app.my_staff_orgs()) = 0 THEN
        RAISE EXCEPTION 'protected_column: an invitation stays with its meeting and its person'
            USING ERRCODE = '42501', COLUMN = 'meeting_id', TABLE = 'meeting_participants';
    END IF;
    RETURN NEW;
END
$$;
REVOKE ALL ON FUNCTION app_private.participants_guard() FROM PUBLIC;
CREATE TRIGGER a_guard BEFORE UPDATE ON meeting_participants FOR EACH ROW
    WHEN ((NEW.meeting_id, NEW.user_id) IS DISTINCT FROM (OLD.meeting_id, OLD.user_id))
    EXECUTE FUNCTION app_private.participants_guard();
