-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may read and write what, fourth part: conversations, documents, tasks, notifications, contacts (0202 explains).

-- A conversation is read by who takes part. Only people whom one sees are let in: it shows them to each other.
CALL app_private.secure('conversations', '{created_at}');
CREATE POLICY conversations_read ON conversations FOR SELECT TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR id = ANY ((SELECT app.my_conversations())::uuid[])
    OR created_by = (SELECT app.current_user_id()));
COMMENT ON POLICY conversations_read ON conversations IS 'Who takes part.';
CREATE POLICY conversations_create ON conversations FOR INSERT TO ecosystem_app WITH CHECK (
    (SELECT app.is_platform_admin())
    OR created_by = (SELECT app.current_user_id()));
COMMENT ON POLICY conversations_create ON conversations IS 'Anybody, in their own name, about what they see.';
CREATE POLICY conversations_change ON conversations FOR UPDATE TO ecosystem_app USING (
    (SELECT app.is_platform_admin()) OR created_by = (SELECT app.current_user_id()));
COMMENT ON POLICY conversations_change ON conversations IS 'Who began it.';
CREATE POLICY conversations_remove ON conversations FOR DELETE TO ecosystem_app USING (
    (SELECT app.is_platform_admin()) OR created_by = (SELECT app.current_user_id()));
COMMENT ON POLICY conversations_remove ON conversations IS 'Who began it.';

CALL app_private.secure('conversation_participants', '{joined_at}');
CREATE POLICY conversation_participants_read ON conversation_participants FOR SELECT TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR user_id = (SELECT app.current_user_id())
    OR conversation_id = ANY ((SELECT app.my_conversations())::uuid[])
    OR EXISTS (SELECT FROM conversations c WHERE c.id = conversation_id));
COMMENT ON POLICY conversation_participants_read ON conversation_participants IS 'Who takes part sees who takes part.';
CREATE POLICY conversation_participants_create ON conversation_participants FOR INSERT TO ecosystem_app WITH CHECK (
    (SELECT app.is_platform_admin())
    OR EXISTS (SELECT FROM conversations c WHERE c.id = conversation_id AND c.created_by = (SELECT app.current_user_id())));
COMMENT ON POLICY conversation_participants_create ON conversation_participants IS 'Who began it, with people whom they see.';
CREATE POLICY conversation_participants_change ON conversation_participants FOR UPDATE TO ecosystem_app
    USING (
        (SELECT app.is_platform_admin())
        OR user_id = (SELECT app.current_user_id())
        OR EXISTS (SELECT FROM conversations c WHERE c.id = conversation_id AND c.created_by = (SELECT app.current_user_id())));
COMMENT ON POLICY conversation_participants_change ON conversation_participants IS
    'My own settings, and who began the conversation (seats_guard: not whose and where).';
CREATE POLICY conversation_participants_remove ON conversation_participants FOR DELETE TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR EXISTS (SELECT FROM conversations c WHERE c.id = conversation_id AND c.created_by = (SELECT app.current_user_id())));
COMMENT ON POLICY conversation_participants_remove ON conversation_participants IS 'Who began it; everybody else leaves.';

-- A seat in a conversation is nobody's to move: it would open another conversation, or this one to a stranger. And nobody who
-- was put out comes back by themselves.
CREATE FUNCTION app_private.seats_guard() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF app.is_client() AND NOT app.is_platform_admin()
       AND ((NEW.conversation_id, NEW.user_id) IS DISTINCT FROM (OLD.conversation_id, OLD.user_id)
            OR NOT EXISTS (SELECT FROM public.conversations c
                           WHERE c.id = OLD.conversation_id AND c.created_by = app.current_user_id())) THEN
        RAISE EXCEPTION 'protected_column: only who began a conversation says who takes part and what they may'
            USING ERRCODE = '42501', COLUMN = 'user_id', TABLE = 'conversation_participants';
    END IF;
    RETURN NEW;
END
$$;
REVOKE ALL ON FUNCTION app_private.seats_guard() FROM PUBLIC;
CREATE TRIGGER a_guard BEFORE UPDATE ON conversation_participants FOR EACH ROW
    WHEN ((NEW.conversation_id, NEW.user_id, NEW.role, NEW.can_add_participants, NEW.can_remove_participants)
          IS DISTINCT FROM (OLD.conversation_id, OLD.user_id, OLD.role, OLD.can_add_participants, OLD.can_remove_participants)
          OR OLD.left_at IS NOT NULL AND NEW.left_at IS DISTINCT FROM OLD.left_at)
    EXECUTE FUNCTION app_private.seats_guard();

CALL app_private.secure('messages', '{created_at}');
CREATE POLICY messages_read ON messages FOR SELECT TO ecosystem_app USING (
    (SELECT app.is_platform_admin()) OR conversation_id = ANY ((SELECT app.my_conversations())::uuid[]));
COMMENT ON POLICY messages_read ON messages IS 'Who takes part in the conversation.';
CREATE POLICY messages_create ON messages FOR INSERT TO ecosystem_app WITH CHECK (
    (SELECT app.is_platform_admin())
    OR sender_id = (SELECT app.current_user_id()) AND conversation_id = ANY ((SELECT app.my_conversations())::uuid[]));
COMMENT ON POLICY messages_create ON messages IS 'Who takes part, in their own name.';
CREATE POLICY messages_change ON messages FOR UPDATE TO ecosystem_app
    USING ((SELECT app.is_platform_admin()) OR sender_id = (SELECT app.current_user_id()))
    WITH CHECK (
        (SELECT app.is_platform_admin())
        OR sender_id = (SELECT app.current_user_id()) AND conversation_id = ANY ((SELECT app.my_conversations())::uuid[]));
COMMENT ON POLICY messages_change ON messages IS 'Who wrote it.';
CREATE POLICY messages_remove ON messages FOR DELETE TO ecosystem_app USING ((SELECT app.is_platform_admin()));
COMMENT ON POLICY messages_remove ON messages IS 'Platform administrators; who wrote it marks it as deleted.';

-- What is visible to an organization is seen by all who belong to one that looks after the owner; what is private by the owner.
CALL app_private.secure('documents', '{created_at}');
CREATE POLICY documents_read ON documents FOR SELECT TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR owner_id = (SELECT app.current_user_id())
    OR visibility = 'public' AND (SELECT app.current_user_id()) IS NOT NULL
    OR visibility IN ('project', 'organization') AND project_id IS NOT NULL
       AND EXISTS (SELECT FROM projects j
                   WHERE j.id = project_id
                     AND (j.program_id = ANY ((SELECT app.my_programs())::uuid[])
                          OR j.entrepreneur_id = (SELECT app.current_user_id())
                          OR j.entrepreneur_id = ANY ((SELECT app.my_mentees())::uuid[])
                          OR j.program_id IS NULL AND cardinality((SELECT app.my_staff_orgs())) > 0))
    OR visibility IN ('mentorship', 'organization') AND mentorship_id IS NOT NULL
       AND EXISTS (SELECT FROM mentorships m WHERE m.id = mentorship_id)
    OR visibility IN ('project', 'mentorship', 'organization') AND meeting_id IS NOT NULL
       AND EXISTS (SELECT FROM meetings g WHERE g.id = meeting_id)
    OR visibility <> 'private'
       AND EXISTS (SELECT FROM organization_people s
                   WHERE s.person_id = owner_id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[])));
COMMENT ON POLICY documents_read ON documents IS
    'Mine; public ones; those shared with a project, mentorship or meeting that I see; as staff what my organizations'' people share.';
CREATE POLICY documents_create ON documents FOR INSERT TO ecosystem_app WITH CHECK (
    (SELECT app.is_platform_admin())
    OR owner_id = (SELECT app.current_user_id())
    OR visibility <> 'private'
       AND EXISTS (SELECT FROM organization_people s
                   WHERE s.person_id = owner_id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[])));
COMMENT ON POLICY documents_create ON documents IS 'Mine, and staff for their people, about what they see.';
CREATE POLICY documents_change ON documents FOR UPDATE TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR owner_id = (SELECT app.current_user_id())
    OR visibility <> 'private'
       AND EXISTS (SELECT FROM organization_people s
                   WHERE s.person_id = owner_id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[])));
COMMENT ON POLICY documents_change ON documents IS 'Mine, and staff what their people share.';
CREATE POLICY documents_remove ON documents FOR DELETE TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR owner_id = (SELECT app.current_user_id())
    OR visibility <> 'private'
       AND EXISTS (SELECT FROM organization_people s
                   WHERE s.person_id = owner_id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[])));
COMMENT ON POLICY documents_remove ON documents IS 'Mine, and staff what their people share.';

CALL app_private.secure('tasks', '{created_at}');
CREATE POLICY tasks_read ON tasks FOR SELECT TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR (SELECT app.current_user_id()) IN (assigned_to, assigned_by, created_by)
    OR mentorship_id IS NOT NULL AND EXISTS (SELECT FROM mentorships m WHERE m.id = mentorship_id)
    OR meeting_id IS NOT NULL AND EXISTS (SELECT FROM meetings g WHERE g.id = meeting_id)
    OR project_id IS NOT NULL
       AND EXISTS (SELECT FROM projects j
                   WHERE j.id = project_id
                     AND (j.program_id = ANY ((SELECT app.my_programs())::uuid[])
                          OR j.entrepreneur_id = (SELECT app.current_user_id())
                          OR j.program_id IS NULL AND cardinality((SELECT app.my_staff_orgs())) > 0))
    OR project_id IS NULL AND mentorship_id IS NULL AND meeting_id IS NULL
       AND EXISTS (SELECT FROM organization_people s
                   WHERE s.person_id IN (assigned_to, created_by)
                     AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[])));
COMMENT ON POLICY tasks_read ON tasks IS
    'Given to or by me, about a mentorship, meeting or project of mine, and as staff those of my organizations'' people.';
CREATE POLICY tasks_create ON tasks FOR INSERT TO ecosystem_app WITH CHECK (
    (SELECT app.is_platform_admin()) OR created_by = (SELECT app.current_user_id()));
COMMENT ON POLICY tasks_create ON tasks IS 'Anybody, in their own name, about what they see, for people whom they see.';
CREATE POLICY tasks_change ON tasks FOR UPDATE TO ecosystem_app
    USING (
        (SELECT app.is_platform_admin())
        OR (SELECT app.current_user_id()) IN (assigned_to, assigned_by, created_by)
        OR cardinality((SELECT app.my_staff_orgs())) > 0
           AND (mentorship_id IS NOT NULL AND EXISTS (SELECT FROM mentorships m WHERE m.id = mentorship_id)
                OR meeting_id IS NOT NULL AND EXISTS (SELECT FROM meetings g WHERE g.id = meeting_id)
                OR project_id IS NOT NULL
                   AND EXISTS (SELECT FROM projects j
                               WHERE j.id = project_id
                                 AND (j.program_id IS NULL OR j.program_id = ANY ((SELECT app.my_programs())::uuid[])))
                OR project_id IS NULL AND mentorship_id IS NULL AND meeting_id IS NULL
                   AND EXISTS (SELECT FROM organization_people s
                               WHERE s.person_id IN (assigned_to, created_by)
                                 AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[]))))
    WITH CHECK ((SELECT app.current_user_id()) IS NOT NULL);
COMMENT ON POLICY tasks_change ON tasks IS 'Who gave or got it, and staff of those to whom it belongs.';
CREATE POLICY tasks_remove ON tasks FOR DELETE TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR created_by = (SELECT app.current_user_id())
    OR cardinality((SELECT app.my_staff_orgs())) > 0
       AND (mentorship_id IS NOT NULL AND EXISTS (SELECT FROM mentorships m WHERE m.id = mentorship_id)
            OR meeting_id IS NOT NULL AND EXISTS (SELECT FROM meetings g WHERE g.id = meeting_id)
            OR project_id IS NOT NULL
               AND EXISTS (SELECT FROM projects j
                           WHERE j.id = project_id
                             AND (j.program_id IS NULL OR j.program_id = ANY ((SELECT app.my_programs())::uuid[])))
            OR project_id IS NULL AND mentorship_id IS NULL AND meeting_id IS NULL
               AND EXISTS (SELECT FROM organization_people s
                           WHERE s.person_id IN (assigned_to, created_by)
                             AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[]))));
COMMENT ON POLICY tasks_remove ON tasks IS 'Who made it, and staff of those to whom it belongs.';

CALL app_private.secure('notifications', '{created_at}');
CREATE POLICY notifications_read ON notifications FOR SELECT TO ecosystem_app USING (
    (SELECT app.is_platform_admin()) OR user_id = (SELECT app.current_user_id()));
COMMENT ON POLICY notifications_read ON notifications IS 'Mine.';
CREATE POLICY notifications_create ON notifications FOR INSERT TO ecosystem_app WITH CHECK (
    (SELECT app.is_platform_admin())
    OR user_id = (SELECT app.current_user_id())
    OR EXISTS (SELECT FROM organization_people s
               WHERE s.person_id = user_id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[])));
COMMENT ON POLICY notifications_create ON notifications IS 'Staff tell people of their organizations something.';
CREATE POLICY notifications_change ON notifications FOR UPDATE TO ecosystem_app USING (
    (SELECT app.is_platform_admin()) OR user_id = (SELECT app.current_user_id()));
COMMENT ON POLICY notifications_change ON notifications IS 'Mine: read, answered.';
CREATE POLICY notifications_remove ON notifications FOR DELETE TO ecosystem_app USING (
    (SELECT app.is_platform_admin()) OR user_id = (SELECT app.current_user_id()));
COMMENT ON POLICY notifications_remove ON notifications IS 'Mine.';

CALL app_private.secure('contacts', '{created_at}');
CREATE POLICY contacts_read ON contacts FOR SELECT TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR contacted_by = (SELECT app.current_user_id())
    OR EXISTS (SELECT FROM organization_people s
               WHERE s.person_id = contacts.person_id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[])));
COMMENT ON POLICY contacts_read ON contacts IS 'What I wrote, and as staff who was written to in my organizations.';
CREATE POLICY contacts_create ON contacts FOR INSERT TO ecosystem_app WITH CHECK (
    (SELECT app.is_platform_admin())
    OR EXISTS (SELECT FROM organization_people s
               WHERE s.person_id = contacts.person_id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[])));
COMMENT ON POLICY contacts_create ON contacts IS 'Staff, about people of their organizations.';
CREATE POLICY contacts_change ON contacts FOR UPDATE TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR EXISTS (SELECT FROM organization_people s
               WHERE s.person_id = contacts.person_id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[])));
COMMENT ON POLICY contacts_change ON contacts IS 'Staff, about people of their organizations.';
CREATE POLICY contacts_remove ON contacts FOR DELETE TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR EXISTS (SELECT FROM organization_people s
               WHERE s.person_id = contacts.person_id AND s.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[])));
COMMENT ON POLICY contacts_remove ON contacts IS 'Staff, about people of their organizations.';

CALL app_private.secure('message_templates', '{created_at}');
CREATE POLICY message_templates_read ON message_templates FOR SELECT TO ecosystem_app USING (
    (SELECT app.is_platform_admin()) OR cardinality((SELECT app.my_staff_orgs())) > 0);
COMMENT ON POLICY message_templates_read ON message_templates IS 'Staff of any organization: templates are shared.';
CREATE POLICY message_templates_create ON message_templates FOR INSERT TO ecosystem_app WITH CHECK (
    (SELECT app.is_platform_admin()) OR cardinality((SELECT app.my_staff_orgs())) > 0);
COMMENT ON POLICY message_templates_create ON message_templates IS 'Staff of any organization.';
CREATE POLICY message_templates_change ON message_templates FOR UPDATE TO ecosystem_app USING (
    (SELECT app.is_platform_admin()) OR created_by = (SELECT app.current_user_id()));
COMMENT ON POLICY message_templates_change ON message_templates IS 'Who made it: nobody puts words into others'' messages.';
CREATE POLICY message_templates_remove ON message_templates FOR DELETE TO ecosystem_app USING (
    (SELECT app.is_platform_admin()) OR created_by = (SELECT app.current_user_id()));
COMMENT ON POLICY message_templates_remove ON message_templates IS 'Who made it.';
