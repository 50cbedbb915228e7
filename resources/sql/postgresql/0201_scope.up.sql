-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whom an organization looks after, and the questions that the policies of 0202 to 0206 ask about the person who signed in.

-- One row for every person and organization that have to do with each other: an accepted membership, a profile that names the
-- organization, an application to one of its programs, a project or a mentorship in one. Derived, never written by people: the
-- triggers below keep it. With it a policy looks up one index entry for a row, however large the organization is.
CREATE TABLE organization_people (
    organization_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    person_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,

    PRIMARY KEY (person_id, organization_id)
);
CREATE INDEX idx_organization_people_organization ON organization_people (organization_id, person_id);

-- Why: every reason there is, for the trigger, the reconciler and the access review.
CREATE VIEW app_private.organization_people_reasons (organization_id, person_id, reason, since) AS
SELECT organization_id, user_id, 'membership', accepted_at FROM public.user_organizations
WHERE accepted_at IS NOT NULL AND left_at IS NULL
UNION ALL
SELECT organization_id, id, 'profile', created_at FROM public.entrepreneurs WHERE organization_id IS NOT NULL
UNION ALL
SELECT organization_id, id, 'profile', created_at FROM public.allies WHERE organization_id IS NOT NULL
UNION ALL
SELECT organization_id, id, 'profile', created_at FROM public.clients WHERE organization_id IS NOT NULL
UNION ALL
SELECT p.organization_id, a.entrepreneur_id, 'application', a.created_at
FROM public.program_applications a JOIN public.programs p ON p.id = a.program_id
UNION ALL
SELECT p.organization_id, j.entrepreneur_id, 'project', j.created_at
FROM public.projects j JOIN public.programs p ON p.id = j.program_id
UNION ALL
SELECT p.organization_id, m.entrepreneur_id, 'mentorship', m.created_at
FROM public.mentorships m JOIN public.programs p ON p.id = m.program_id
UNION ALL
SELECT p.organization_id, m.ally_id, 'mentorship', m.created_at
FROM public.mentorships m JOIN public.programs p ON p.id = m.program_id;
ALTER VIEW app_private.organization_people_reasons OWNER TO ecosystem_auth;

-- Brings the rows of these people in line with the reasons. Who only adds locks a person against being taken out meanwhile;
-- who may take out waits for those who add: what is counted after the lock is what stands.
CREATE FUNCTION app_private.relate_people(people uuid[], removing boolean) RETURNS void
LANGUAGE plpgsql
AS $$
BEGIN
    IF removing THEN
        PERFORM FROM public.users WHERE id = ANY (people) ORDER BY id FOR UPDATE;
        DELETE FROM public.organization_people o
        WHERE o.person_id = ANY (people)
          AND NOT EXISTS (SELECT FROM app_private.organization_people_reasons r
                          WHERE r.person_id = o.person_id AND r.organization_id = o.organization_id);
    ELSE
        PERFORM FROM public.users WHERE id = ANY (people) ORDER BY id FOR KEY SHARE;
    END IF;
    INSERT INTO public.organization_people (organization_id, person_id)
    SELECT DISTINCT r.organization_id, r.person_id
    FROM unnest(people) AS p (id) JOIN app_private.organization_people_reasons r ON r.person_id = p.id
    ON CONFLICT DO NOTHING;
END
$$;

-- Arguments, all SQL over a row r and given below, never by a client: the people it is about (an array), what makes a new row
-- matter, and the values whose change matters.
CREATE FUNCTION app_private.keep_scope() RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    people uuid[];
    concerned CONSTANT text := 'SELECT array_agg(DISTINCT p.id) FROM (%s) r CROSS JOIN LATERAL unnest(%s) AS p (id) '
        'WHERE p.id IS NOT NULL';
BEGIN
    IF TG_OP = 'INSERT' THEN
        EXECUTE format(concerned, format('SELECT * FROM new_rows r WHERE %s', TG_ARGV[1]), TG_ARGV[0]) INTO people;
    ELSIF TG_OP = 'DELETE' THEN
        EXECUTE format(concerned, format('SELECT * FROM old_rows r WHERE %s', TG_ARGV[1]), TG_ARGV[0]) INTO people;
    ELSE
        EXECUTE format(concerned,
                       format('SELECT r.* FROM ((SELECT r.id, %1$s FROM old_rows r EXCEPT SELECT r.id, %1$s FROM new_rows r) '
                              'UNION (SELECT r.id, %1$s FROM new_rows r EXCEPT SELECT r.id, %1$s FROM old_rows r)) r',
                              TG_ARGV[2]), TG_ARGV[0]) INTO people;
    END IF;
    IF people IS NOT NULL THEN
        PERFORM app_private.relate_people(people, TG_OP <> 'INSERT');
    END IF;
    RETURN NULL;
END
$$;

-- A program that goes to another organization takes its people along.
CREATE FUNCTION app_private.keep_scope_of_program() RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    PERFORM app_private.relate_people(ARRAY(
        SELECT entrepreneur_id FROM public.program_applications WHERE program_id = NEW.id
        UNION SELECT entrepreneur_id FROM public.projects WHERE program_id = NEW.id
        UNION SELECT entrepreneur_id FROM public.mentorships WHERE program_id = NEW.id
        UNION SELECT ally_id FROM public.mentorships WHERE program_id = NEW.id), TRUE);
    RETURN NULL;
END
$$;

CREATE PROCEDURE app_private.keep_scope_of(watched regclass, people text, matters text, watched_values text)
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    call CONSTANT text := format('FOR EACH STATEMENT EXECUTE FUNCTION app_private.keep_scope(%L, %L, %L)',
                                 people, matters, watched_values);
BEGIN
    EXECUTE format('CREATE TRIGGER scope_insert AFTER INSERT ON %s REFERENCING NEW TABLE AS new_rows %s', watched, call);
    EXECUTE format('CREATE TRIGGER scope_update AFTER UPDATE ON %s REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows %s',
                   watched, call);
    EXECUTE format('CREATE TRIGGER scope_delete AFTER DELETE ON %s REFERENCING OLD TABLE AS old_rows %s', watched, call);
END
$$;

REVOKE ALL ON ROUTINE app_private.relate_people(uuid[], boolean), app_private.keep_scope(),
    app_private.keep_scope_of_program(), app_private.keep_scope_of(regclass, text, text, text) FROM PUBLIC;
ALTER FUNCTION app_private.relate_people(uuid[], boolean) OWNER TO ecosystem_auth;
ALTER FUNCTION app_private.keep_scope() OWNER TO ecosystem_auth;
ALTER FUNCTION app_private.keep_scope_of_program() OWNER TO ecosystem_auth;

-- Protected before its first row: the owner that fills it below needs a policy.
CALL app_private.protect('organization_people', '');

CALL app_private.keep_scope_of('user_organizations', 'ARRAY[r.user_id]', 'r.accepted_at IS NOT NULL AND r.left_at IS NULL',
    'r.user_id, r.organization_id, r.accepted_at, r.left_at');
CALL app_private.keep_scope_of('entrepreneurs', 'ARRAY[r.id]', 'r.organization_id IS NOT NULL', 'r.organization_id');
CALL app_private.keep_scope_of('allies', 'ARRAY[r.id]', 'r.organization_id IS NOT NULL', 'r.organization_id');
CALL app_private.keep_scope_of('clients', 'ARRAY[r.id]', 'r.organization_id IS NOT NULL', 'r.organization_id');
CALL app_private.keep_scope_of('program_applications', 'ARRAY[r.entrepreneur_id]', 'TRUE', 'r.entrepreneur_id, r.program_id');
CALL app_private.keep_scope_of('projects', 'ARRAY[r.entrepreneur_id]', 'r.program_id IS NOT NULL',
    'r.entrepreneur_id, r.program_id');
CALL app_private.keep_scope_of('mentorships', 'ARRAY[r.ally_id, r.entrepreneur_id]', 'r.program_id IS NOT NULL',
    'r.ally_id, r.entrepreneur_id, r.program_id');
CREATE TRIGGER scope_update AFTER UPDATE OF organization_id ON programs FOR EACH ROW
    WHEN (NEW.organization_id IS DISTINCT FROM OLD.organization_id) EXECUTE FUNCTION app_private.keep_scope_of_program();

-- What is there already.
INSERT INTO organization_people (organization_id, person_id)
SELECT DISTINCT organization_id, user_id FROM user_organizations WHERE accepted_at IS NOT NULL AND left_at IS NULL
UNION SELECT organization_id, id FROM entrepreneurs WHERE organization_id IS NOT NULL
UNION SELECT organization_id, id FROM allies WHERE organization_id IS NOT NULL
UNION SELECT organization_id, id FROM clients WHERE organization_id IS NOT NULL
UNION SELECT p.organization_id, a.entrepreneur_id FROM program_applications a JOIN programs p ON p.id = a.program_id
UNION SELECT p.organization_id, j.entrepreneur_id FROM projects j JOIN programs p ON p.id = j.program_id
UNION SELECT p.organization_id, m.entrepreneur_id FROM mentorships m JOIN programs p ON p.id = m.program_id
UNION SELECT p.organization_id, m.ally_id FROM mentorships m JOIN programs p ON p.id = m.program_id;

-- The questions. Each is asked once a statement, as (SELECT app.…()), never once a row. Answers are arrays of ids of what is
-- few (organizations, programs, mentees); for people, who are many, the policies look into organization_people instead.
-- STABLE: one answer a statement. PL/pgSQL, which keeps its plans for the connection: a definer function in SQL is planned anew in
-- every statement. What one of them asks another stands in a variable: in a WHERE it would be asked for every row.

-- The server's administrator: needs no sign-in and passes every policy.
CREATE FUNCTION app.is_server_owner() RETURNS boolean
LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RETURN pg_has_role(session_user, 'ecosystem_owner', 'MEMBER');
END
$$;

CREATE FUNCTION app.is_platform_admin() RETURNS boolean
LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    me CONSTANT uuid := app.current_user_id();
BEGIN
    RETURN pg_has_role(session_user, 'ecosystem_owner', 'MEMBER')
        OR EXISTS (SELECT FROM public.admins WHERE id = me AND admin_level = 'platform');
END
$$;

-- Organizations in which I have one of these roles: accepted, not left, and the organization not switched off.
CREATE FUNCTION app.my_orgs(roles text[]) RETURNS uuid[]
LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    me CONSTANT uuid := app.current_user_id();
BEGIN
    RETURN (SELECT coalesce(array_agg(m.organization_id), '{}')
    FROM public.user_organizations m JOIN public.organizations o ON o.id = m.organization_id
    WHERE m.user_id = me AND m.accepted_at IS NOT NULL AND m.left_at IS NULL
      AND m.role = ANY (roles) AND o.is_active);
END
$$;

-- Organizations whose records I work with.
CREATE FUNCTION app.my_staff_orgs() RETURNS uuid[]
LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RETURN app.my_orgs('{owner,admin,coordinator}');
END
$$;

-- Organizations that I run.
CREATE FUNCTION app.my_admin_orgs() RETURNS uuid[]
LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RETURN app.my_orgs('{owner,admin}');
END
$$;

-- Organizations whose records without people I may read.
CREATE FUNCTION app.my_insight_orgs() RETURNS uuid[]
LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RETURN app.my_orgs('{owner,admin,coordinator,analyst}');
END
$$;

-- Organizations to which I belong at all.
CREATE FUNCTION app.my_member_orgs() RETURNS uuid[]
LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RETURN app.my_orgs('{owner,admin,coordinator,analyst,member}');
END
$$;

CREATE FUNCTION app.my_programs() RETURNS uuid[]
LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    mine CONSTANT uuid[] := app.my_staff_orgs();
BEGIN
    RETURN CASE WHEN mine = '{}' THEN '{}'
                ELSE (SELECT coalesce(array_agg(id), '{}') FROM public.programs WHERE organization_id = ANY (mine)) END;
END
$$;

CREATE FUNCTION app.my_insight_programs() RETURNS uuid[]
LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    mine CONSTANT uuid[] := app.my_insight_orgs();
BEGIN
    RETURN CASE WHEN mine = '{}' THEN '{}'
                ELSE (SELECT coalesce(array_agg(id), '{}') FROM public.programs WHERE organization_id = ANY (mine)) END;
END
$$;

-- Programs in which I take part as an entrepreneur or a mentor.
CREATE FUNCTION app.my_own_programs() RETURNS uuid[]
LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    me CONSTANT uuid := app.current_user_id();
BEGIN
    RETURN (SELECT coalesce(array_agg(DISTINCT program_id), '{}')
    FROM (SELECT program_id FROM public.program_applications WHERE entrepreneur_id = me
          UNION ALL
          SELECT program_id FROM public.projects WHERE entrepreneur_id = me
          UNION ALL
          SELECT program_id FROM public.mentorships
          WHERE me IN (ally_id, entrepreneur_id)) mine
    WHERE program_id IS NOT NULL);
END
$$;

-- The entrepreneurs whose mentor I am now.
CREATE FUNCTION app.my_mentees() RETURNS uuid[]
LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    me CONSTANT uuid := app.current_user_id();
BEGIN
    RETURN (SELECT coalesce(array_agg(DISTINCT entrepreneur_id), '{}')
    FROM public.mentorships WHERE ally_id = me AND status = 'active');
END
$$;

-- My mentors, also while the mentorship pauses.
CREATE FUNCTION app.my_mentors() RETURNS uuid[]
LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    me CONSTANT uuid := app.current_user_id();
BEGIN
    RETURN (SELECT coalesce(array_agg(DISTINCT ally_id), '{}')
    FROM public.mentorships WHERE entrepreneur_id = me AND status IN ('active', 'paused'));
END
$$;

CREATE FUNCTION app.my_mentorships() RETURNS uuid[]
LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    me CONSTANT uuid := app.current_user_id();
BEGIN
    RETURN (SELECT coalesce(array_agg(id), '{}')
    FROM public.mentorships WHERE ally_id = me OR entrepreneur_id = me);
END
$$;

CREATE FUNCTION app.my_meetings() RETURNS uuid[]
LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    me CONSTANT uuid := app.current_user_id();
BEGIN
    RETURN (SELECT coalesce(array_agg(meeting_id), '{}') FROM public.meeting_participants WHERE user_id = me);
END
$$;

CREATE FUNCTION app.my_conversations() RETURNS uuid[]
LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    me CONSTANT uuid := app.current_user_id();
BEGIN
    RETURN (SELECT coalesce(array_agg(conversation_id), '{}')
    FROM public.conversation_participants WHERE user_id = me AND left_at IS NULL);
END
$$;

-- Who meets or writes with me: I see their names. Only people whom somebody could see already get into a meeting or a
-- conversation (0204, 0205), so nobody learns of a stranger this way.
CREATE FUNCTION app.my_partners() RETURNS uuid[]
LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    meetings CONSTANT uuid[] := app.my_meetings();
    conversations CONSTANT uuid[] := app.my_conversations();
BEGIN
    RETURN (SELECT coalesce(array_agg(DISTINCT id), '{}')
    FROM (SELECT unnest(app.my_mentees())
          UNION ALL
          SELECT unnest(app.my_mentors())
          UNION ALL
          SELECT user_id FROM public.meeting_participants WHERE meeting_id = ANY (meetings)
          UNION ALL
          SELECT user_id FROM public.conversation_participants WHERE conversation_id = ANY (conversations)) AS p (id));
END
$$;

-- Applications that somebody gave me to review.
CREATE FUNCTION app.my_reviewed_applications() RETURNS uuid[]
LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    me CONSTANT uuid := app.current_user_id();
BEGIN
    RETURN (SELECT coalesce(array_agg(application_id), '{}')
    FROM public.application_reviews WHERE reviewer_id = me AND NOT has_conflict);
END
$$;

-- May I correct somebody's e-mail? Platform administrators by platform
-- administrators only; who has a role in an organization only by its owner or administrator, who must stand above them there,
-- in every organization where they have one: else an administrator of one organization could walk into another.
CREATE FUNCTION app.may_manage(person uuid) RETURNS boolean
LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RETURN (SELECT app.is_platform_admin()
        OR (person IS DISTINCT FROM app.current_user_id()
            AND NOT EXISTS (SELECT FROM public.admins WHERE id = person AND admin_level = 'platform')
            AND EXISTS (SELECT FROM public.organization_people
                        WHERE person_id = person AND organization_id = ANY (app.my_staff_orgs()))
            AND NOT EXISTS (
                SELECT FROM public.user_organizations theirs
                WHERE theirs.user_id = person AND theirs.role <> 'member'
                  AND theirs.accepted_at IS NOT NULL AND theirs.left_at IS NULL
                  AND NOT EXISTS (
                      SELECT FROM public.user_organizations mine
                      WHERE mine.user_id = app.current_user_id() AND mine.organization_id = theirs.organization_id
                        AND mine.accepted_at IS NOT NULL AND mine.left_at IS NULL
                        AND (mine.role = 'owner' AND theirs.role <> 'owner'
                             OR mine.role = 'admin' AND theirs.role NOT IN ('owner', 'admin'))))));
END
$$;

-- May I switch somebody's account off? As above, and only where nobody else's organization looks after the person, too.
CREATE FUNCTION app.may_control(person uuid) RETURNS boolean
LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RETURN (SELECT app.is_platform_admin()
        OR (app.may_manage(person)
            AND NOT EXISTS (SELECT FROM public.organization_people
                            WHERE person_id = person AND organization_id <> ALL (app.my_staff_orgs()))));
END
$$;

-- May I give somebody a new password? As above, and only as owner or administrator of their organization.
CREATE FUNCTION app.may_reset(person uuid) RETURNS boolean
LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RETURN (SELECT app.is_platform_admin()
        OR (app.may_control(person)
            AND EXISTS (SELECT FROM public.organization_people
                        WHERE person_id = person AND organization_id = ANY (app.my_admin_orgs()))));
END
$$;

-- False while somebody looks at the program as another person (0240): looking changes nothing.
CREATE FUNCTION app.may_write() RETURNS boolean
LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RETURN (SELECT app.is_server_owner() OR app.session_kind() = 'full');
END
$$;

DO $$
DECLARE
    question regprocedure;
BEGIN
    FOREACH question IN ARRAY ARRAY[
        'app.is_server_owner()', 'app.is_platform_admin()', 'app.my_orgs(text[])', 'app.my_staff_orgs()', 'app.my_admin_orgs()',
        'app.my_insight_orgs()', 'app.my_member_orgs()', 'app.my_programs()', 'app.my_insight_programs()',
        'app.my_own_programs()', 'app.my_mentees()', 'app.my_mentors()', 'app.my_mentorships()', 'app.my_meetings()',
        'app.my_conversations()', 'app.my_partners()', 'app.my_reviewed_applications()', 'app.may_manage(uuid)',
        'app.may_control(uuid)', 'app.may_reset(uuid)', 'app.may_write()']::regprocedure[]
    LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', question);
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO ecosystem_owner, ecosystem_app, ecosystem_reporting', question);
        EXECUTE format('ALTER FUNCTION %s OWNER TO ecosystem_auth', question);
    END LOOP;
END
$$;
