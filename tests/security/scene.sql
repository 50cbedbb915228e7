-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Two organizations alike, A and B, a platform administrator P, and at least one row of every table for everybody. Run by a superuser
-- on a migrated database. scene.rows says what was made and whose it is; the tests of rights read it. Everybody's name in SQL and in
-- C++ is 'A/e1'; their id is scene.id('A/e1').
--   owner admin coordinator analyst member   memberships of these roles
--   e1 e2 / m1 m2 / c1                       entrepreneurs, mentors, a client, without a membership; e1 is mentored by m1, e2 by m2
CREATE SCHEMA scene;

CREATE FUNCTION scene.id(name text) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$ SELECT md5(name)::uuid $$;

CREATE TABLE scene.rows (
    tbl text NOT NULL,
    variant text NOT NULL DEFAULT '',
    key uuid NOT NULL,
    org text, -- NULL: nobody's
    owners uuid[] NOT NULL DEFAULT '{}', -- whom it is about or belongs to
    near uuid[] NOT NULL DEFAULT '{}', -- who is connected with it by a mentorship, a meeting or a conversation
    everybody boolean NOT NULL DEFAULT FALSE,
    condition text, -- which row it is, where it has no id
    PRIMARY KEY (tbl, key)
);

CREATE TABLE scene.people (name text PRIMARY KEY, id uuid NOT NULL, org text, part text NOT NULL, user_type text NOT NULL);
INSERT INTO scene.people
SELECT o || '/' || part, scene.id(o || '/' || part), o, part, user_type
FROM unnest('{A,B}'::text[]) AS o,
    (VALUES ('owner', 'ally'), ('admin', 'admin'), ('coordinator', 'ally'), ('analyst', 'client'), ('member', 'client'),
            ('e1', 'entrepreneur'), ('e2', 'entrepreneur'), ('m1', 'ally'), ('m2', 'ally'), ('c1', 'client')) AS p (part, user_type)
UNION ALL
SELECT 'P', scene.id('P'), NULL, 'platform', 'admin';

-- With whom somebody has a mentorship, meets or writes.
CREATE FUNCTION scene.circle(person text) RETURNS uuid[] LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN person ~ '/e[12]$' THEN ARRAY[scene.id(replace(person, '/e', '/m'))]
                WHEN person ~ '/m[12]$' THEN ARRAY[scene.id(replace(person, '/m', '/e'))]
                WHEN person ~ '/(owner|admin|coordinator|analyst|member)$' THEN
                    ARRAY(SELECT scene.id(left(person, 2) || part) FROM unnest('{owner,admin,coordinator,analyst,member}'::text[]) AS part
                          WHERE person <> left(person, 2) || part)
                ELSE '{}' END
$$;

-- Notes a row: `names` are its owners, their circles are near unless `lonely`.
CREATE PROCEDURE scene.note(tbl text, row_name text, org text, names text[], variant text DEFAULT '', everybody boolean DEFAULT FALSE,
                            lonely boolean DEFAULT FALSE)
LANGUAGE sql AS $$
    INSERT INTO scene.rows (tbl, variant, key, org, owners, near, everybody)
    SELECT tbl, variant, scene.id(row_name), org, coalesce((SELECT array_agg(scene.id(n)) FROM unnest(names) n), '{}'),
        CASE WHEN lonely THEN '{}' ELSE ARRAY(SELECT DISTINCT c FROM unnest(names) n, unnest(scene.circle(n)) c) END,
        everybody
$$;

INSERT INTO users (id, email, password_hash, first_name, last_name, phone, user_type, is_verified)
SELECT id, lower(replace(name, '/', '.')) || '@example.org', '!', initcap(part), 'Apellido ' || coalesce(org, 'P'), '+57 300 000 00' || lpad((row_number() OVER (ORDER BY name))::text, 2, '0'),
    user_type, TRUE
FROM scene.people;
INSERT INTO admins (id, admin_level) VALUES (scene.id('P'), 'platform'), (scene.id('A/admin'), 'organization'), (scene.id('B/admin'), 'organization');

INSERT INTO organizations (id, name, organization_type, verification_status)
SELECT scene.id(o), 'Organización ' || o, 'incubator', 'verified' FROM unnest('{A,B}'::text[]) AS o;
INSERT INTO user_organizations (id, user_id, organization_id, role, joined_at, accepted_at)
SELECT scene.id(name || '/membership'), id, scene.id(org), part, '2026-01-10', '2026-01-11' FROM scene.people
WHERE part IN ('owner', 'admin', 'coordinator', 'analyst', 'member');

INSERT INTO entrepreneurs (id, organization_id, bio) SELECT id, scene.id(org), 'Biografía' FROM scene.people WHERE user_type = 'entrepreneur';
INSERT INTO allies (id, organization_id, bio) SELECT id, scene.id(org), 'Biografía' FROM scene.people WHERE part IN ('m1', 'm2');
INSERT INTO clients (id, organization_id, client_type) SELECT id, scene.id(org), 'investor' FROM scene.people WHERE part = 'c1';

INSERT INTO person_details (id, document_type, document_number) SELECT id, 'CC', '000' || left(md5(name), 6) FROM scene.people;
INSERT INTO person_photos (id, image) SELECT id, 'AAAA' FROM scene.people;
INSERT INTO availability_exceptions (id, user_id, starts_at, ends_at, reason)
SELECT scene.id(name || '/leave'), id, '2026-07-01', '2026-07-08', 'Vacaciones' FROM scene.people;
INSERT INTO user_consents (id, user_id, consent_type, consent_given) SELECT scene.id(name || '/consent'), id, 'data_processing', TRUE FROM scene.people;
INSERT INTO notifications (id, user_id, title, message, notification_type)
SELECT scene.id(name || '/notification'), id, 'Aviso', 'Texto', 'info' FROM scene.people;
INSERT INTO saved_views (id, entity, name, owner_id, organization_id, shared)
SELECT scene.id(name || '/view'), 'projects', 'Mía', id, NULL, FALSE FROM scene.people
UNION ALL
SELECT scene.id(org || '/shared view'), 'projects', 'De todos', id, scene.id(org), TRUE FROM scene.people WHERE part = 'coordinator';
INSERT INTO exchange_layouts (id, kind, entity, name, owner_id, organization_id, shared)
SELECT scene.id(name || '/layout'), 'import', 'projects', 'Mía', id, NULL, FALSE FROM scene.people
UNION ALL
SELECT scene.id(org || '/shared layout'), 'export', 'projects', 'De todos', id, scene.id(org), TRUE FROM scene.people WHERE part = 'coordinator';

INSERT INTO programs (id, organization_id, name, program_type, status, is_public, created_by)
SELECT scene.id(o || '/' || p), scene.id(o), 'Programa ' || p, 'incubation', 'active', p = 'public', scene.id(o || '/coordinator')
FROM unnest('{A,B}'::text[]) AS o, unnest('{public,private}'::text[]) AS p;
INSERT INTO cohorts (id, program_id, name, created_by)
SELECT scene.id(o || '/' || p || '/cohort'), scene.id(o || '/' || p), 'Cohorte', scene.id(o || '/coordinator')
FROM unnest('{A,B}'::text[]) AS o, unnest('{public,private}'::text[]) AS p;
INSERT INTO projects (id, entrepreneur_id, program_id, name, created_by)
SELECT scene.id(o || '/' || e || '/project'), scene.id(o || '/' || e), scene.id(o || '/private'), 'Proyecto ' || e, scene.id(o || '/coordinator')
FROM unnest('{A,B}'::text[]) AS o, unnest('{e1,e2}'::text[]) AS e
UNION ALL
SELECT scene.id(o || '/e1/own project'), scene.id(o || '/e1'), NULL, 'Sin programa', scene.id(o || '/e1') FROM unnest('{A,B}'::text[]) AS o;
INSERT INTO program_applications (id, program_id, entrepreneur_id, project_id, status, created_by)
SELECT scene.id(o || '/' || e || '/application'), scene.id(o || '/private'), scene.id(o || '/' || e),
    scene.id(o || '/' || e || '/project'), 'submitted', scene.id(o || '/coordinator')
FROM unnest('{A,B}'::text[]) AS o, unnest('{e1,e2}'::text[]) AS e;
INSERT INTO application_reviews (id, application_id, reviewer_id, scores, created_by)
SELECT scene.id(o || '/' || r || '/review'), scene.id(o || '/e2/application'), scene.id(o || '/' || r), '{}', scene.id(o || '/coordinator')
FROM unnest('{A,B}'::text[]) AS o, unnest('{coordinator,m1}'::text[]) AS r;
INSERT INTO mentorships (id, ally_id, entrepreneur_id, project_id, program_id, mentorship_type, start_date, created_by)
SELECT scene.id(o || '/' || n || '/mentorship'), scene.id(o || '/m' || n), scene.id(o || '/e' || n), scene.id(o || '/e' || n || '/project'),
    scene.id(o || '/private'), 'ongoing', '2026-02-01', scene.id(o || '/coordinator')
FROM unnest('{A,B}'::text[]) AS o, unnest('{1,2}'::text[]) AS n;
INSERT INTO user_ratings (id, rater_id, rated_id, context_type, context_id, rating)
SELECT scene.id(o || '/e' || n || '/rating'), scene.id(o || '/e' || n), scene.id(o || '/m' || n), 'mentorship', scene.id(o || '/' || n || '/mentorship'), 5
FROM unnest('{A,B}'::text[]) AS o, unnest('{1,2}'::text[]) AS n
UNION ALL
SELECT scene.id(o || '/m1/rating'), scene.id(o || '/m1'), scene.id(o || '/e1'), 'mentorship', scene.id(o || '/1/mentorship'), 4 FROM unnest('{A,B}'::text[]) AS o;

-- Sessions of the two pairs, and a meeting that everybody has with themselves.
INSERT INTO meetings (id, mentorship_id, title, meeting_type, location_type, scheduled_start, scheduled_end, created_by)
SELECT scene.id(o || '/' || n || '/session'), scene.id(o || '/' || n || '/mentorship'), 'Sesión', 'mentorship', 'online',
    '2026-03-01 15:00Z', '2026-03-01 16:00Z', scene.id(o || '/m' || n)
FROM unnest('{A,B}'::text[]) AS o, unnest('{1,2}'::text[]) AS n;
INSERT INTO meetings (id, title, meeting_type, location_type, scheduled_start, scheduled_end, created_by)
SELECT scene.id(name || '/meeting'), 'Reunión', 'team', 'online', '2026-03-02 15:00Z', '2026-03-02 16:00Z', id FROM scene.people;
INSERT INTO meeting_participants (id, meeting_id, user_id, role)
SELECT scene.id(o || '/' || w || n || '/in session'), scene.id(o || '/' || n || '/session'), scene.id(o || '/' || w || n), 'required'
FROM unnest('{A,B}'::text[]) AS o, unnest('{1,2}'::text[]) AS n, unnest('{e,m}'::text[]) AS w
UNION ALL
SELECT scene.id(name || '/in meeting'), scene.id(name || '/meeting'), id, 'organizer' FROM scene.people;

-- A conversation of each pair, one of each staff, one of the platform administrator.
INSERT INTO conversations (id, conversation_type, created_by)
SELECT scene.id(o || '/' || n || '/talk'), 'direct', scene.id(o || '/e' || n) FROM unnest('{A,B}'::text[]) AS o, unnest('{1,2}'::text[]) AS n
UNION ALL
SELECT scene.id(o || '/staff talk'), 'group', scene.id(o || '/owner') FROM unnest('{A,B}'::text[]) AS o
UNION ALL
SELECT scene.id('P/talk'), 'group', scene.id('P');
CREATE FUNCTION scene.talk(person text) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
    SELECT scene.id(CASE WHEN person ~ '/[em][12]$' THEN left(person, 2) || right(person, 1) || '/talk'
                         WHEN person = 'P' THEN 'P/talk' ELSE left(person, 2) || 'staff talk' END)
$$;
INSERT INTO conversation_participants (id, conversation_id, user_id, role)
SELECT scene.id(name || '/in talk'), scene.talk(name), id, 'member' FROM scene.people WHERE part <> 'c1';
INSERT INTO messages (id, conversation_id, sender_id, content)
SELECT scene.id(name || '/message'), scene.talk(name), id, 'Hola' FROM scene.people WHERE part <> 'c1';

-- Everybody has a private document; e1 one of each other visibility.
INSERT INTO documents (id, owner_id, project_id, mentorship_id, filename, original_filename, file_size, mime_type, file_hash, storage_path, visibility, created_by)
SELECT scene.id(name || '/' || v), id, CASE WHEN v = 'project' THEN scene.id(name || '/project') END,
    CASE WHEN v = 'mentorship' THEN scene.id(org || '/1/mentorship') END, 'a.pdf', 'a.pdf', 1, 'application/pdf', repeat('0', 64), name || '/' || v, v, id
FROM scene.people, unnest('{private,project,mentorship,organization,public}'::text[]) AS v
WHERE v = 'private' OR part = 'e1';

INSERT INTO tasks (id, title, assigned_to, assigned_by, mentorship_id, created_by)
SELECT scene.id(name || '/task'), 'Compromiso', id, scene.id(coalesce(org || '/coordinator', 'P')),
    CASE WHEN part ~ '^[em][12]$' THEN scene.id(org || '/' || right(part, 1) || '/mentorship') END, scene.id(coalesce(org || '/coordinator', 'P'))
FROM scene.people;
INSERT INTO contacts (id, person_id, channel, contacted_by, created_by)
SELECT scene.id(o || '/' || c || '/contact'), scene.id(o || '/e1'), 'call', scene.id(o || '/' || c), scene.id(o || '/' || c)
FROM unnest('{A,B}'::text[]) AS o, unnest('{coordinator,m1}'::text[]) AS c;
INSERT INTO message_templates (id, name, channel, body, created_by)
SELECT scene.id(o || '/template'), 'Saludo ' || o, 'email', 'Hola', scene.id(o || '/coordinator') FROM unnest('{A,B}'::text[]) AS o;
INSERT INTO translations (id, entity_type, entity_id, language_code, field_name, translated_value)
SELECT scene.id(o || '/' || p || '/translation'), 'programs', scene.id(o || '/' || p), 'en', 'name', 'Program'
FROM unnest('{A,B}'::text[]) AS o, unnest('{public,private}'::text[]) AS p;
INSERT INTO verifications (id, subject, organization_id, person_id, status, decided_by)
SELECT scene.id(o || '/verification'), 'organizations', scene.id(o), NULL::uuid, 'verified', scene.id('P') FROM unnest('{A,B}'::text[]) AS o
UNION ALL
SELECT scene.id(o || '/m1/verification'), 'allies', NULL, scene.id(o || '/m1'), 'verified', scene.id('P') FROM unnest('{A,B}'::text[]) AS o;
INSERT INTO workspace_settings (id, name, value) VALUES (scene.id('setting'), 'scene', '1');

INSERT INTO deletions (id, entity, label, records, "by")
SELECT scene.id(name || '/deletion'), 'tasks', 'Compromiso viejo', 1, id FROM scene.people;
INSERT INTO deleted_records (batch, entity, id, "row", "by")
SELECT scene.id(name || '/deletion'), 'tasks', scene.id(name || '/gone'), jsonb_build_object('id', scene.id(name || '/gone'), 'title', 'x', 'assigned_to', id), id FROM scene.people;
INSERT INTO record_merges (id, entity, kept_id, gone_id, kept_label, gone_label, content, merged_by)
SELECT scene.id(o || '/merge'), 'users', scene.id(o || '/e1'), scene.id(o || '/nobody'), 'E1', 'E1', '{}', scene.id(o || '/coordinator') FROM unnest('{A,B}'::text[]) AS o;
INSERT INTO imports (id, entity, file_name, mode, imported_by, organization_id)
SELECT scene.id(o || '/import'), 'entrepreneurs', 'personas.csv', 'both', scene.id(o || '/coordinator'), scene.id(o) FROM unnest('{A,B}'::text[]) AS o
UNION ALL
SELECT scene.id('P/import'), 'organizations', 'todas.csv', 'both', scene.id('P'), NULL;
INSERT INTO import_chunks (id, import_id, position, content)
SELECT scene.id(o || '/import/chunk'), scene.id(o || '/import'), 0, '[]' FROM unnest('{A,B,P}'::text[]) AS o;
INSERT INTO duplicate_dismissals (id, first_id, second_id, dismissed_by)
SELECT scene.id(o || '/dismissal'), least(scene.id(o || '/e1'), scene.id(o || '/e2')), greatest(scene.id(o || '/e1'), scene.id(o || '/e2')), scene.id(o || '/coordinator')
FROM unnest('{A,B}'::text[]) AS o;
INSERT INTO analytics_summary (id, date, metric_name, count_value) VALUES (scene.id('summary'), '2026-03-01', 'sign_ins', 3);
INSERT INTO analytics_events (id, event_name, event_category, user_id, organization_id, "timestamp")
SELECT scene.id(name || '/event'), 'opened', 'user', id, scene.id(org), '2026-03-01' FROM scene.people;
-- What the triggers wrote of this scene would be everybody's and nobody's.
DELETE FROM activity_logs;
INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, organization_id, created_at)
SELECT scene.id(name || '/log'), id, 'updated', 'programs', scene.id(coalesce(org, 'A') || '/public'), scene.id(org), '2026-03-01' FROM scene.people;

-- Whose is what.
DO $$
DECLARE
    p record;
    o text;
    n text;
    v text;
BEGIN
    FOR p IN SELECT * FROM scene.people LOOP
        CALL scene.note('users', p.name, p.org, ARRAY[p.name]);
        CALL scene.note('person_details', p.name, p.org, ARRAY[p.name]);
        CALL scene.note('person_photos', p.name, p.org, ARRAY[p.name]);
        CALL scene.note('availability_exceptions', p.name || '/leave', p.org, ARRAY[p.name]);
        CALL scene.note('user_consents', p.name || '/consent', p.org, ARRAY[p.name]);
        CALL scene.note('notifications', p.name || '/notification', p.org, ARRAY[p.name], lonely => TRUE);
        CALL scene.note('saved_views', p.name || '/view', p.org, ARRAY[p.name], 'private', lonely => TRUE);
        CALL scene.note('exchange_layouts', p.name || '/layout', p.org, ARRAY[p.name], 'private', lonely => TRUE);
        CALL scene.note('meetings', p.name || '/meeting', p.org, ARRAY[p.name], lonely => TRUE);
        CALL scene.note('meeting_participants', p.name || '/in meeting', p.org, ARRAY[p.name], lonely => TRUE);
        CALL scene.note('documents', p.name || '/private', p.org, ARRAY[p.name], 'private');
        CALL scene.note('tasks', p.name || '/task', p.org, ARRAY[p.name]);
        CALL scene.note('deletions', p.name || '/deletion', p.org, ARRAY[p.name], lonely => TRUE);
        CALL scene.note('deleted_records', p.name || '/gone', p.org, ARRAY[p.name], lonely => TRUE);
        CALL scene.note('activity_logs', p.name || '/log', p.org, ARRAY[p.name], lonely => TRUE);
        CALL scene.note('analytics_events', p.name || '/event', p.org, ARRAY[p.name], lonely => TRUE);
        IF p.part IN ('owner', 'admin', 'coordinator', 'analyst', 'member') THEN
            CALL scene.note('user_organizations', p.name || '/membership', p.org, ARRAY[p.name]);
        END IF;
        IF p.part IN ('platform', 'admin') THEN
            CALL scene.note('admins', p.name, p.org, ARRAY[p.name]);
        ELSIF p.part IN ('e1', 'e2') THEN
            CALL scene.note('entrepreneurs', p.name, p.org, ARRAY[p.name]);
            CALL scene.note('projects', p.name || '/project', p.org, ARRAY[p.name]);
            CALL scene.note('program_applications', p.name || '/application', p.org, ARRAY[p.name]);
            CALL scene.note('user_ratings', p.name || '/rating', p.org, ARRAY[p.name]);
        ELSIF p.part IN ('m1', 'm2') THEN
            CALL scene.note('allies', p.name, p.org, ARRAY[p.name]);
        ELSIF p.part = 'c1' THEN
            CALL scene.note('clients', p.name, p.org, ARRAY[p.name]);
        END IF;
        IF p.part <> 'c1' THEN
            CALL scene.note('conversation_participants', p.name || '/in talk', p.org, ARRAY[p.name]);
            CALL scene.note('messages', p.name || '/message', p.org, ARRAY[p.name]);
        END IF;
    END LOOP;
    FOREACH o IN ARRAY '{A,B}'::text[] LOOP
        CALL scene.note('organizations', o, o, '{}', everybody => TRUE);
        CALL scene.note('programs', o || '/public', o, '{}', 'public', everybody => TRUE);
        CALL scene.note('programs', o || '/private', o, '{}', 'private');
        CALL scene.note('cohorts', o || '/public/cohort', o, '{}', 'public');
        CALL scene.note('cohorts', o || '/private/cohort', o, '{}', 'private');
        CALL scene.note('translations', o || '/public/translation', o, '{}', 'public', everybody => TRUE);
        CALL scene.note('translations', o || '/private/translation', o, '{}', 'private');
        CALL scene.note('projects', o || '/e1/own project', o, ARRAY[o || '/e1'], 'without program');
        CALL scene.note('application_reviews', o || '/coordinator/review', o, ARRAY[o || '/coordinator']);
        CALL scene.note('application_reviews', o || '/m1/review', o, ARRAY[o || '/m1'], lonely => TRUE);
        CALL scene.note('contacts', o || '/coordinator/contact', o, ARRAY[o || '/coordinator']);
        CALL scene.note('contacts', o || '/m1/contact', o, ARRAY[o || '/m1'], lonely => TRUE);
        CALL scene.note('saved_views', o || '/shared view', o, ARRAY[o || '/coordinator'], 'shared');
        CALL scene.note('exchange_layouts', o || '/shared layout', o, ARRAY[o || '/coordinator'], 'shared');
        CALL scene.note('user_ratings', o || '/m1/rating', o, ARRAY[o || '/m1']);
        CALL scene.note('verifications', o || '/verification', o, '{}', 'organization');
        CALL scene.note('verifications', o || '/m1/verification', o, ARRAY[o || '/m1'], 'person');
        CALL scene.note('message_templates', o || '/template', o, ARRAY[o || '/coordinator'], 'own', everybody => TRUE);
        CALL scene.note('conversations', o || '/staff talk', o, ARRAY[o || '/owner', o || '/admin', o || '/coordinator', o || '/analyst', o || '/member']);
        CALL scene.note('record_merges', o || '/merge', o, ARRAY[o || '/coordinator']);
        CALL scene.note('imports', o || '/import', o, ARRAY[o || '/coordinator'], lonely => TRUE);
        CALL scene.note('import_chunks', o || '/import/chunk', o, ARRAY[o || '/coordinator'], lonely => TRUE);
        CALL scene.note('duplicate_dismissals', o || '/dismissal', o, ARRAY[o || '/coordinator']);
        FOREACH n IN ARRAY '{1,2}'::text[] LOOP
            CALL scene.note('mentorships', o || '/' || n || '/mentorship', o, ARRAY[o || '/m' || n, o || '/e' || n]);
            CALL scene.note('meetings', o || '/' || n || '/session', o, ARRAY[o || '/m' || n, o || '/e' || n], 'session');
            CALL scene.note('meeting_participants', o || '/m' || n || '/in session', o, ARRAY[o || '/m' || n], 'session');
            CALL scene.note('meeting_participants', o || '/e' || n || '/in session', o, ARRAY[o || '/e' || n], 'session');
            CALL scene.note('conversations', o || '/' || n || '/talk', o, ARRAY[o || '/m' || n, o || '/e' || n]);
        END LOOP;
        FOREACH v IN ARRAY '{project,mentorship,organization}'::text[] LOOP
            CALL scene.note('documents', o || '/e1/' || v, o, ARRAY[o || '/e1'], v);
        END LOOP;
        CALL scene.note('documents', o || '/e1/public', o, ARRAY[o || '/e1'], 'public', everybody => TRUE);
    END LOOP;
    CALL scene.note('conversations', 'P/talk', NULL, '{P}');
    CALL scene.note('imports', 'P/import', NULL, '{P}');
    CALL scene.note('import_chunks', 'P/import/chunk', NULL, '{P}');
    CALL scene.note('workspace_settings', 'setting', NULL, '{}', everybody => TRUE);
    CALL scene.note('analytics_summary', 'summary', NULL, '{}', everybody => TRUE);
    INSERT INTO scene.rows (tbl, key, everybody) SELECT 'message_templates', id, TRUE FROM message_templates WHERE created_by IS NULL;
    INSERT INTO scene.rows (tbl, key, org, owners, condition)
    SELECT 'organization_people', scene.id(name || '/looked after'), org, ARRAY[id], format('person_id = %L AND organization_id = %L', id, scene.id(org))
    FROM scene.people WHERE org IS NOT NULL;
    INSERT INTO scene.rows (tbl, key, everybody, condition) VALUES
        ('schema_migrations', scene.id('migration'), TRUE, 'version = 1'), ('schema_info', scene.id('info'), TRUE, 'key = (SELECT min(key) FROM schema_info)');
END
$$;
