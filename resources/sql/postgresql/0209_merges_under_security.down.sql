-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE OR REPLACE FUNCTION app.merge_traces(merge uuid, undo boolean) RETURNS bigint
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    kept uuid;
    gone uuid;
    moved bigint;
    more bigint;
BEGIN
    SELECT kept_id, gone_id INTO kept, gone FROM public.record_merges
    WHERE id = merge AND entity = 'users' AND undone_at IS NULL;
    IF NOT FOUND THEN
        RETURN 0;
    END IF;
    IF undo THEN
        UPDATE public.activity_logs SET user_id = gone, metadata = metadata - 'merge'
        WHERE user_id = kept AND metadata @> jsonb_build_object('merge', merge);
        GET DIAGNOSTICS moved = ROW_COUNT;
        UPDATE public.analytics_events SET user_id = gone, properties = properties - 'merge'
        WHERE user_id = kept AND properties @> jsonb_build_object('merge', merge);
    ELSE
        UPDATE public.activity_logs
        SET user_id = kept, metadata = coalesce(metadata, '{}') || jsonb_build_object('merge', merge)
        WHERE user_id = gone;
        GET DIAGNOSTICS moved = ROW_COUNT;
        UPDATE public.analytics_events
        SET user_id = kept, properties = coalesce(properties, '{}') || jsonb_build_object('merge', merge)
        WHERE user_id = gone;
    END IF;
    GET DIAGNOSTICS more = ROW_COUNT;
    RETURN moved + more;
END
$$;
REVOKE EXECUTE ON FUNCTION app.delete_rows(regclass, uuid[]) FROM ecosystem_auth;
DROP FUNCTION app.merge_drop_profile(uuid, regclass);
DROP FUNCTION app.merge_undelete(uuid, regclass);
DROP FUNCTION app.merge_delete(uuid, regclass, uuid);
DROP FUNCTION app.merge_move_back(uuid, regclass, name, uuid[]);
DROP FUNCTION app.merge_profile(uuid, regclass);
DROP FUNCTION app.merge_move(uuid, regclass, name, uuid[], boolean);
DROP FUNCTION app.merge_begin(uuid, uuid, uuid, text, text, timestamptz);
DROP FUNCTION app.merge_hindrance(uuid, uuid);
DROP FUNCTION app_private.merge_memberships_back(uuid, uuid, uuid);
DROP FUNCTION app_private.merge_memberships(uuid, uuid, uuid);
DROP FUNCTION app_private.my_merge(uuid, boolean);
DROP FUNCTION app_private.has_hidden_referrers(regclass, uuid);
DROP FUNCTION app_private.referrers(regclass);
GRANT INSERT ON record_merges TO ecosystem_app;
GRANT UPDATE (entity, kept_id, gone_id, kept_label, gone_label, merged_by, merged_at) ON record_merges TO ecosystem_app;
DROP TRIGGER merged_is_gone ON record_merges;
DROP FUNCTION app_private.merged_is_gone();
CREATE OR REPLACE VIEW app_private.organization_people_reasons (organization_id, person_id, reason, since) AS
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
DROP TABLE app_private.merge_pins;
DROP FUNCTION app_private.unpin();
DROP TABLE app_private.merge_steps;
