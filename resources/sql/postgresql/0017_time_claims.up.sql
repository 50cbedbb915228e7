-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Nobody and no room is in two meetings at once. Each meeting that is scheduled or in progress claims its time for
--   user:<id>    its organizer and required participants, unless they declined
--   room:<name>  location_details.room, written in any way (app.fold), when people meet in person or in part
-- The exclusion constraint holds whatever two sessions do at the same moment.
CREATE TABLE app_private.time_claims (
    resource text NOT NULL,
    meeting_id uuid NOT NULL REFERENCES public.meetings (id) ON DELETE CASCADE,
    during tstzrange NOT NULL,

    PRIMARY KEY (meeting_id, resource),
    CONSTRAINT double_booking EXCLUDE USING gist (resource WITH =, during WITH &&)
);

-- Claims the time of these meetings anew. The lock makes sessions that change one meeting come one after the other; claims are
-- made in the order of their resources, so that two sessions do not wait for each other in a circle. IS TRUE keeps the planner
-- from the indexes on role and status, which hold half the table.
CREATE FUNCTION app_private.claim_time(ids uuid[]) RETURNS void
LANGUAGE plpgsql
AS $$
BEGIN
    PERFORM FROM public.meetings WHERE id = ANY (ids) ORDER BY id FOR NO KEY UPDATE;
    DELETE FROM app_private.time_claims WHERE meeting_id = ANY (ids);
    INSERT INTO app_private.time_claims (resource, meeting_id, during)
    SELECT c.resource, m.id, tstzrange(m.scheduled_start, m.scheduled_end)
    FROM public.meetings m
    JOIN (SELECT p.meeting_id, 'user:' || p.user_id AS resource
          FROM public.meeting_participants p
          WHERE p.meeting_id = ANY (ids)
            AND (p.role IN ('organizer', 'required') AND p.invitation_status IS DISTINCT FROM 'declined') IS TRUE
          UNION ALL
          SELECT r.id, 'room:' || app.fold(btrim(r.location_details ->> 'room'))
          FROM public.meetings r
          WHERE r.id = ANY (ids) AND r.location_type IN ('in_person', 'hybrid')
            AND btrim(r.location_details ->> 'room') <> '') c ON c.meeting_id = m.id
    WHERE m.id = ANY (ids) AND (m.status IN ('scheduled', 'in_progress')) IS TRUE
    ORDER BY c.resource, m.scheduled_start;
END
$$;

CREATE FUNCTION app_private.meetings_time_claims() RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    ids uuid[];
BEGIN
    IF TG_OP = 'INSERT' THEN
        ids := ARRAY(SELECT id FROM new_rows
                     WHERE status IN ('scheduled', 'in_progress') AND location_type <> 'online' AND location_details ? 'room');
    ELSE
        -- Compared, not joined, for the reason given in 0016.
        ids := ARRAY(SELECT id
                     FROM (SELECT id, scheduled_start, scheduled_end, status, location_type, location_details -> 'room' FROM new_rows
                           EXCEPT
                           SELECT id, scheduled_start, scheduled_end, status, location_type, location_details -> 'room'
                           FROM old_rows) AS changed);
    END IF;
    IF ids <> '{}' THEN
        PERFORM app_private.claim_time(ids);
    END IF;
    RETURN NULL;
END
$$;

CREATE FUNCTION app_private.participants_time_claims() RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    ids uuid[];
BEGIN
    IF TG_OP = 'INSERT' THEN
        ids := ARRAY(SELECT DISTINCT meeting_id FROM new_rows);
    ELSIF TG_OP = 'DELETE' THEN
        ids := ARRAY(SELECT DISTINCT meeting_id FROM old_rows);
    ELSE
        ids := ARRAY(SELECT DISTINCT meeting_id
                     FROM ((SELECT id, meeting_id, user_id, role, invitation_status FROM old_rows
                            EXCEPT SELECT id, meeting_id, user_id, role, invitation_status FROM new_rows)
                           UNION ALL
                           (SELECT id, meeting_id, user_id, role, invitation_status FROM new_rows
                            EXCEPT SELECT id, meeting_id, user_id, role, invitation_status FROM old_rows)) AS changed);
    END IF;
    IF ids <> '{}' THEN
        PERFORM app_private.claim_time(ids);
    END IF;
    RETURN NULL;
END
$$;

REVOKE ALL ON FUNCTION app_private.claim_time(uuid[]), app_private.meetings_time_claims(),
    app_private.participants_time_claims() FROM PUBLIC;
ALTER FUNCTION app_private.claim_time(uuid[]) OWNER TO ecosystem_auth;
ALTER FUNCTION app_private.meetings_time_claims() OWNER TO ecosystem_auth;
ALTER FUNCTION app_private.participants_time_claims() OWNER TO ecosystem_auth;

CREATE TRIGGER time_claims_insert AFTER INSERT ON meetings REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION app_private.meetings_time_claims();
CREATE TRIGGER time_claims_update AFTER UPDATE ON meetings REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION app_private.meetings_time_claims();
CREATE TRIGGER time_claims_insert AFTER INSERT ON meeting_participants REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION app_private.participants_time_claims();
CREATE TRIGGER time_claims_update AFTER UPDATE ON meeting_participants REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION app_private.participants_time_claims();
CREATE TRIGGER time_claims_delete AFTER DELETE ON meeting_participants REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION app_private.participants_time_claims();
