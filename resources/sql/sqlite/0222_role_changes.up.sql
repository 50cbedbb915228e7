-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may do what is changed by rows of user_organizations and admins. Their history says so among all other changes; beside it
-- stands one row 'role_changed', so that one filter finds every right that was given or taken. Plain members (role 'member',
-- before and after) are left out: they read programs and nothing about people, and every import of people makes thousands.
--   changes   {field: [before, after]} of role, accepted_at, left_at or admin_level     metadata  {"person": …}

CREATE TRIGGER user_organizations_role_given AFTER INSERT ON user_organizations WHEN NEW.role <> 'member'
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, description, changes, metadata)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'role_changed', 'user_organizations', NEW.id, current_instant(),
        NEW.organization_id, (SELECT first_name || ' ' || last_name FROM users WHERE id = NEW.user_id),
        json_group_object(field, json(pair)), json_object('person', NEW.user_id)
        FROM (
            SELECT 'role' AS field, json_array(NULL, NEW.role) AS pair WHERE NULL IS NOT NEW.role
            UNION ALL SELECT 'accepted_at', json_array(NULL, replace(NEW.accepted_at, ' ', 'T') || '+00:00') WHERE NULL IS NOT NEW.accepted_at
            UNION ALL SELECT 'left_at', json_array(NULL, replace(NEW.left_at, ' ', 'T') || '+00:00') WHERE NULL IS NOT NEW.left_at
        );
END;
CREATE TRIGGER user_organizations_role_changed AFTER UPDATE OF role, accepted_at, left_at ON user_organizations
    WHEN (OLD.role <> 'member' OR NEW.role <> 'member')
        AND (OLD.role IS NOT NEW.role OR OLD.accepted_at IS NOT NEW.accepted_at OR OLD.left_at IS NOT NEW.left_at)
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, description, changes, metadata)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'role_changed', 'user_organizations', NEW.id, current_instant(),
        NEW.organization_id, (SELECT first_name || ' ' || last_name FROM users WHERE id = NEW.user_id),
        json_group_object(field, json(pair)), json_object('person', NEW.user_id)
        FROM (
            SELECT 'role' AS field, json_array(OLD.role, NEW.role) AS pair WHERE OLD.role IS NOT NEW.role
            UNION ALL SELECT 'accepted_at', json_array(replace(OLD.accepted_at, ' ', 'T') || '+00:00', replace(NEW.accepted_at, ' ', 'T') || '+00:00') WHERE OLD.accepted_at IS NOT NEW.accepted_at
            UNION ALL SELECT 'left_at', json_array(replace(OLD.left_at, ' ', 'T') || '+00:00', replace(NEW.left_at, ' ', 'T') || '+00:00') WHERE OLD.left_at IS NOT NEW.left_at
        );
END;
CREATE TRIGGER user_organizations_role_taken AFTER DELETE ON user_organizations WHEN OLD.role <> 'member'
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, description, changes, metadata)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'role_changed', 'user_organizations', OLD.id, current_instant(),
        (SELECT id FROM organizations WHERE id = OLD.organization_id), (SELECT first_name || ' ' || last_name FROM users WHERE id = OLD.user_id),
        json_group_object(field, json(pair)), json_object('person', OLD.user_id)
        FROM (
            SELECT 'role' AS field, json_array(OLD.role, NULL) AS pair WHERE NULL IS NOT OLD.role
            UNION ALL SELECT 'accepted_at', json_array(replace(OLD.accepted_at, ' ', 'T') || '+00:00', NULL) WHERE NULL IS NOT OLD.accepted_at
            UNION ALL SELECT 'left_at', json_array(replace(OLD.left_at, ' ', 'T') || '+00:00', NULL) WHERE NULL IS NOT OLD.left_at
        );
END;

-- Of administrators only the level 'platform' gives anything by itself.
CREATE TRIGGER admins_role_given AFTER INSERT ON admins WHEN NEW.admin_level = 'platform'
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, description, changes, metadata)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'role_changed', 'admins', NEW.id, current_instant(),
        NULL, (SELECT first_name || ' ' || last_name FROM users WHERE id = NEW.id),
        json_object('admin_level', json_array(NULL, NEW.admin_level)), json_object('person', NEW.id);
END;
CREATE TRIGGER admins_role_changed AFTER UPDATE OF admin_level ON admins WHEN OLD.admin_level IS NOT NEW.admin_level
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, description, changes, metadata)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'role_changed', 'admins', NEW.id, current_instant(),
        NULL, (SELECT first_name || ' ' || last_name FROM users WHERE id = NEW.id),
        json_object('admin_level', json_array(OLD.admin_level, NEW.admin_level)), json_object('person', NEW.id);
END;
CREATE TRIGGER admins_role_taken AFTER DELETE ON admins WHEN OLD.admin_level = 'platform'
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, description, changes, metadata)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'role_changed', 'admins', OLD.id, current_instant(),
        NULL, (SELECT first_name || ' ' || last_name FROM users WHERE id = OLD.id),
        json_object('admin_level', json_array(OLD.admin_level, NULL)), json_object('person', OLD.id);
END;
