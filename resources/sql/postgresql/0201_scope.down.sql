-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
DROP TRIGGER scope_update ON programs;
DO $$
DECLARE
    watched text;
BEGIN
    FOREACH watched IN ARRAY ARRAY['user_organizations', 'entrepreneurs', 'allies', 'clients', 'program_applications', 'projects',
                                   'mentorships']
    LOOP
        EXECUTE format('DROP TRIGGER scope_insert ON public.%I', watched);
        EXECUTE format('DROP TRIGGER scope_update ON public.%I', watched);
        EXECUTE format('DROP TRIGGER scope_delete ON public.%I', watched);
    END LOOP;
END
$$;
DROP FUNCTION app.may_write(), app.may_reset(uuid), app.may_control(uuid), app.may_manage(uuid), app.my_reviewed_applications(), app.my_partners(), app.my_conversations(),
    app.my_meetings(), app.my_mentorships(), app.my_mentors(), app.my_mentees(), app.my_own_programs(), app.my_insight_programs(),
    app.my_programs(), app.my_member_orgs(), app.my_insight_orgs(), app.my_admin_orgs(), app.my_staff_orgs(), app.my_orgs(text[]),
    app.is_platform_admin(), app.is_server_owner();
DROP PROCEDURE app_private.keep_scope_of(regclass, text, text, text);
DROP FUNCTION app_private.keep_scope_of_program(), app_private.keep_scope(), app_private.relate_people(uuid[], boolean);
DROP VIEW app_private.organization_people_reasons;
CALL app_private.unprotect('organization_people');
DROP TABLE organization_people;
