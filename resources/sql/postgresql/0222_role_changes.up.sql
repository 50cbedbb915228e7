-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may do what is changed by rows of user_organizations and admins. Their history says so among all other changes; beside it
-- stands one row 'role_changed', so that one filter finds every right that was given or taken. Plain members (role 'member',
-- before and after) are left out: they read programs and nothing about people, and every import of people makes thousands.
--   changes   {field: [before, after]} of role, accepted_at, left_at or admin_level     metadata  {"person": …}
CREATE FUNCTION app_private.log_role_change() RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
DECLARE
    field text;
    before CONSTANT jsonb := CASE WHEN TG_OP = 'INSERT' THEN '{}' ELSE to_jsonb(OLD) END;
    after CONSTANT jsonb := CASE WHEN TG_OP = 'DELETE' THEN '{}' ELSE to_jsonb(NEW) END;
    row_now CONSTANT jsonb := CASE WHEN TG_OP = 'DELETE' THEN before ELSE after END;
    person CONSTANT uuid := (coalesce(row_now ->> 'user_id', row_now ->> 'id'))::uuid;
    changes jsonb := '{}';
BEGIN
    FOREACH field IN ARRAY '{role,accepted_at,left_at,admin_level}'::text[] LOOP
        IF before -> field IS DISTINCT FROM after -> field
            AND coalesce(nullif(before -> field, 'null'), nullif(after -> field, 'null')) IS NOT NULL THEN
            changes := changes || jsonb_build_object(field, jsonb_build_array(before -> field, after -> field));
        END IF;
    END LOOP;
    INSERT INTO public.activity_logs (user_id, action, entity_type, entity_id, created_at, ip_address, description, changes,
                                      organization_id, metadata)
    VALUES ((SELECT u.id FROM public.users u WHERE u.id = app.current_user_id()), 'role_changed', TG_TABLE_NAME,
            (row_now ->> 'id')::uuid, clock_timestamp(), inet_client_addr(), app_private.person_name(person), changes,
            (SELECT o.id FROM public.organizations o WHERE o.id = (row_now ->> 'organization_id')::uuid),
            jsonb_strip_nulls(jsonb_build_object('person', person, 'job', nullif(current_setting('app.job_id', TRUE), ''))));
    RETURN NULL;
END
$$;
REVOKE ALL ON FUNCTION app_private.log_role_change() FROM PUBLIC;
ALTER FUNCTION app_private.log_role_change() OWNER TO ecosystem_auth;

CREATE TRIGGER log_role_given AFTER INSERT ON user_organizations
    FOR EACH ROW WHEN (NEW.role <> 'member') EXECUTE FUNCTION app_private.log_role_change();
CREATE TRIGGER log_role_changed AFTER UPDATE ON user_organizations
    FOR EACH ROW WHEN ((OLD.role <> 'member' OR NEW.role <> 'member')
                       AND (OLD.role IS DISTINCT FROM NEW.role OR OLD.accepted_at IS DISTINCT FROM NEW.accepted_at
                            OR OLD.left_at IS DISTINCT FROM NEW.left_at))
    EXECUTE FUNCTION app_private.log_role_change();
CREATE TRIGGER log_role_taken AFTER DELETE ON user_organizations
    FOR EACH ROW WHEN (OLD.role <> 'member') EXECUTE FUNCTION app_private.log_role_change();

-- Of administrators only the level 'platform' gives anything by itself.
CREATE TRIGGER log_role_given AFTER INSERT ON admins
    FOR EACH ROW WHEN (NEW.admin_level = 'platform') EXECUTE FUNCTION app_private.log_role_change();
CREATE TRIGGER log_role_changed AFTER UPDATE ON admins
    FOR EACH ROW WHEN (OLD.admin_level IS DISTINCT FROM NEW.admin_level) EXECUTE FUNCTION app_private.log_role_change();
CREATE TRIGGER log_role_taken AFTER DELETE ON admins
    FOR EACH ROW WHEN (OLD.admin_level = 'platform') EXECUTE FUNCTION app_private.log_role_change();
