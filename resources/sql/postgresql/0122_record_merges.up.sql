-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Two records of one person made one. `content` holds what is needed to part them again: what was done, step by step, with the
-- rows that went. The ids are no references: a merged person is gone, and who stays may be merged again.
CREATE TABLE record_merges (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    entity varchar(50) NOT NULL,
    kept_id uuid NOT NULL,
    gone_id uuid NOT NULL,
    kept_label text NOT NULL,
    gone_label text NOT NULL,
    content jsonb NOT NULL,
    merged_by uuid,
    merged_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    undone_by uuid,
    undone_at timestamptz
);
CREATE INDEX idx_record_merges_merged_at ON record_merges (merged_at);
CREATE INDEX idx_record_merges_gone_id ON record_merges (gone_id);

CALL app_private.protect('record_merges', 'SELECT, INSERT, UPDATE');
-- Who made the record of a person: moves with the person.
GRANT UPDATE (created_by) ON users TO ecosystem_app;

-- The log and the events name who acted. When a person is merged they name who stays, and note the merge, so that the way back
-- is known. Only what a merge of record_merges says can be done: nobody signs what somebody else did.
CREATE FUNCTION app.merge_traces(merge uuid, undo boolean) RETURNS bigint
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
ALTER FUNCTION app.merge_traces(uuid, boolean) OWNER TO ecosystem_auth;
REVOKE ALL ON FUNCTION app.merge_traces(uuid, boolean) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.merge_traces(uuid, boolean) TO ecosystem_app;
