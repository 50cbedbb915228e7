-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- History of tasks, notifications, translations and consents (0011 explains).

CREATE TRIGGER tasks_audit_insert AFTER INSERT ON tasks
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'created', 'tasks', NEW.id, current_instant(),
        NULL, NEW.project_id, NEW.title,
        json_patch('{}', json_object(
            'id', NEW.id, 'project_id', NEW.project_id, 'mentorship_id', NEW.mentorship_id,
            'meeting_id', NEW.meeting_id, 'parent_task_id', NEW.parent_task_id, 'title', NEW.title,
            'description', NEW.description, 'task_type', NEW.task_type, 'assigned_to', NEW.assigned_to,
            'assigned_by', NEW.assigned_by, 'due_date', replace(NEW.due_date, ' ', 'T') || '+00:00',
            'start_date', replace(NEW.start_date, ' ', 'T') || '+00:00',
            'estimated_hours', json(iif(NEW.estimated_hours IS NULL, 'null', printf('%.2f', NEW.estimated_hours / 100.0))),
            'actual_hours', json(iif(NEW.actual_hours IS NULL, 'null', printf('%.2f', NEW.actual_hours / 100.0))),
            'status', NEW.status, 'priority', NEW.priority,
            'progress_percentage', json(iif(NEW.progress_percentage IS NULL, 'null', printf('%.2f', NEW.progress_percentage / 100.0))),
            'depends_on', json(NEW.depends_on), 'blocks', json(NEW.blocks), 'completion_notes', NEW.completion_notes,
            'completion_evidence', json(NEW.completion_evidence),
            'completed_at', replace(NEW.completed_at, ' ', 'T') || '+00:00', 'time_logs', json(NEW.time_logs),
            'is_recurring', json(iif(NEW.is_recurring, 'true', 'false')),
            'recurrence_pattern', json(NEW.recurrence_pattern),
            'created_at', replace(NEW.created_at, ' ', 'T') || '+00:00', 'created_by', NEW.created_by));
END;
CREATE TRIGGER tasks_audit_delete AFTER DELETE ON tasks
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'deleted', 'tasks', OLD.id, current_instant(),
        NULL, (SELECT id FROM projects WHERE id = OLD.project_id), OLD.title,
        json_patch('{}', json_object(
            'id', OLD.id, 'project_id', OLD.project_id, 'mentorship_id', OLD.mentorship_id,
            'meeting_id', OLD.meeting_id, 'parent_task_id', OLD.parent_task_id, 'title', OLD.title,
            'description', OLD.description, 'task_type', OLD.task_type, 'assigned_to', OLD.assigned_to,
            'assigned_by', OLD.assigned_by, 'due_date', replace(OLD.due_date, ' ', 'T') || '+00:00',
            'start_date', replace(OLD.start_date, ' ', 'T') || '+00:00',
            'estimated_hours', json(iif(OLD.estimated_hours IS NULL, 'null', printf('%.2f', OLD.estimated_hours / 100.0))),
            'actual_hours', json(iif(OLD.actual_hours IS NULL, 'null', printf('%.2f', OLD.actual_hours / 100.0))),
            'status', OLD.status, 'priority', OLD.priority,
            'progress_percentage', json(iif(OLD.progress_percentage IS NULL, 'null', printf('%.2f', OLD.progress_percentage / 100.0))),
            'depends_on', json(OLD.depends_on), 'blocks', json(OLD.blocks), 'completion_notes', OLD.completion_notes,
            'completion_evidence', json(OLD.completion_evidence),
            'completed_at', replace(OLD.completed_at, ' ', 'T') || '+00:00', 'time_logs', json(OLD.time_logs),
            'is_recurring', json(iif(OLD.is_recurring, 'true', 'false')),
            'recurrence_pattern', json(OLD.recurrence_pattern),
            'created_at', replace(OLD.created_at, ' ', 'T') || '+00:00', 'created_by', OLD.created_by));
END;
CREATE TRIGGER tasks_audit_update AFTER UPDATE OF
    project_id, mentorship_id, meeting_id, parent_task_id, title, description, task_type, assigned_to,
    assigned_by, due_date, start_date, estimated_hours, actual_hours, status, priority, progress_percentage,
    depends_on, blocks, completion_notes, completion_evidence, completed_at, time_logs, is_recurring,
    recurrence_pattern, created_at, created_by
ON tasks
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'updated', 'tasks', NEW.id, current_instant(),
        NULL, NEW.project_id, NEW.title,
        json_group_object(field, json(pair))
        FROM (
            SELECT 'project_id' AS field, json_array(OLD.project_id, NEW.project_id) AS pair WHERE OLD.project_id IS NOT NEW.project_id
            UNION ALL SELECT 'mentorship_id', json_array(OLD.mentorship_id, NEW.mentorship_id) WHERE OLD.mentorship_id IS NOT NEW.mentorship_id
            UNION ALL SELECT 'meeting_id', json_array(OLD.meeting_id, NEW.meeting_id) WHERE OLD.meeting_id IS NOT NEW.meeting_id
            UNION ALL SELECT 'parent_task_id', json_array(OLD.parent_task_id, NEW.parent_task_id) WHERE OLD.parent_task_id IS NOT NEW.parent_task_id
            UNION ALL SELECT 'title', json_array(OLD.title, NEW.title) WHERE OLD.title IS NOT NEW.title
            UNION ALL SELECT 'description', json_array(OLD.description, NEW.description) WHERE OLD.description IS NOT NEW.description
            UNION ALL SELECT 'task_type', json_array(OLD.task_type, NEW.task_type) WHERE OLD.task_type IS NOT NEW.task_type
            UNION ALL SELECT 'assigned_to', json_array(OLD.assigned_to, NEW.assigned_to) WHERE OLD.assigned_to IS NOT NEW.assigned_to
            UNION ALL SELECT 'assigned_by', json_array(OLD.assigned_by, NEW.assigned_by) WHERE OLD.assigned_by IS NOT NEW.assigned_by
            UNION ALL SELECT 'due_date', json_array(replace(OLD.due_date, ' ', 'T') || '+00:00', replace(NEW.due_date, ' ', 'T') || '+00:00') WHERE OLD.due_date IS NOT NEW.due_date
            UNION ALL SELECT 'start_date', json_array(replace(OLD.start_date, ' ', 'T') || '+00:00', replace(NEW.start_date, ' ', 'T') || '+00:00') WHERE OLD.start_date IS NOT NEW.start_date
            UNION ALL SELECT 'estimated_hours', json_array(json(iif(OLD.estimated_hours IS NULL, 'null', printf('%.2f', OLD.estimated_hours / 100.0))), json(iif(NEW.estimated_hours IS NULL, 'null', printf('%.2f', NEW.estimated_hours / 100.0)))) WHERE OLD.estimated_hours IS NOT NEW.estimated_hours
            UNION ALL SELECT 'actual_hours', json_array(json(iif(OLD.actual_hours IS NULL, 'null', printf('%.2f', OLD.actual_hours / 100.0))), json(iif(NEW.actual_hours IS NULL, 'null', printf('%.2f', NEW.actual_hours / 100.0)))) WHERE OLD.actual_hours IS NOT NEW.actual_hours
            UNION ALL SELECT 'status', json_array(OLD.status, NEW.status) WHERE OLD.status IS NOT NEW.status
            UNION ALL SELECT 'priority', json_array(OLD.priority, NEW.priority) WHERE OLD.priority IS NOT NEW.priority
            UNION ALL SELECT 'progress_percentage', json_array(json(iif(OLD.progress_percentage IS NULL, 'null', printf('%.2f', OLD.progress_percentage / 100.0))), json(iif(NEW.progress_percentage IS NULL, 'null', printf('%.2f', NEW.progress_percentage / 100.0)))) WHERE OLD.progress_percentage IS NOT NEW.progress_percentage
            UNION ALL SELECT 'depends_on', json_array(json(OLD.depends_on), json(NEW.depends_on)) WHERE OLD.depends_on IS NOT NEW.depends_on
            UNION ALL SELECT 'blocks', json_array(json(OLD.blocks), json(NEW.blocks)) WHERE OLD.blocks IS NOT NEW.blocks
            UNION ALL SELECT 'completion_notes', json_array(OLD.completion_notes, NEW.completion_notes) WHERE OLD.completion_notes IS NOT NEW.completion_notes
            UNION ALL SELECT 'completion_evidence', json_array(json(OLD.completion_evidence), json(NEW.completion_evidence)) WHERE OLD.completion_evidence IS NOT NEW.completion_evidence
            UNION ALL SELECT 'completed_at', json_array(replace(OLD.completed_at, ' ', 'T') || '+00:00', replace(NEW.completed_at, ' ', 'T') || '+00:00') WHERE OLD.completed_at IS NOT NEW.completed_at
            UNION ALL SELECT 'time_logs', json_array(json(OLD.time_logs), json(NEW.time_logs)) WHERE OLD.time_logs IS NOT NEW.time_logs
            UNION ALL SELECT 'is_recurring', json_array(json(iif(OLD.is_recurring, 'true', 'false')), json(iif(NEW.is_recurring, 'true', 'false'))) WHERE OLD.is_recurring IS NOT NEW.is_recurring
            UNION ALL SELECT 'recurrence_pattern', json_array(json(OLD.recurrence_pattern), json(NEW.recurrence_pattern)) WHERE OLD.recurrence_pattern IS NOT NEW.recurrence_pattern
            UNION ALL SELECT 'created_at', json_array(replace(OLD.created_at, ' ', 'T') || '+00:00', replace(NEW.created_at, ' ', 'T') || '+00:00') WHERE OLD.created_at IS NOT NEW.created_at
            UNION ALL SELECT 'created_by', json_array(OLD.created_by, NEW.created_by) WHERE OLD.created_by IS NOT NEW.created_by
        )
    HAVING count(*) > 0;
END;

CREATE TRIGGER notifications_audit_insert AFTER INSERT ON notifications
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'created', 'notifications', NEW.id, current_instant(),
        NULL, NULL, NEW.title,
        json_patch('{}', json_object(
            'id', NEW.id, 'user_id', NEW.user_id, 'title', NEW.title, 'message', NEW.message,
            'notification_type', NEW.notification_type, 'entity_type', NEW.entity_type, 'entity_id', NEW.entity_id,
            'data', json(NEW.data), 'channels', json(NEW.channels),
            'scheduled_for', replace(NEW.scheduled_for, ' ', 'T') || '+00:00', 'priority', NEW.priority,
            'expires_at', replace(NEW.expires_at, ' ', 'T') || '+00:00', 'action_buttons', json(NEW.action_buttons),
            'action_taken', NEW.action_taken, 'action_taken_at', replace(NEW.action_taken_at, ' ', 'T') || '+00:00',
            'created_at', replace(NEW.created_at, ' ', 'T') || '+00:00'));
END;
CREATE TRIGGER notifications_audit_delete AFTER DELETE ON notifications
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'deleted', 'notifications', OLD.id, current_instant(),
        NULL, NULL, OLD.title,
        json_patch('{}', json_object(
            'id', OLD.id, 'user_id', OLD.user_id, 'title', OLD.title, 'message', OLD.message,
            'notification_type', OLD.notification_type, 'entity_type', OLD.entity_type, 'entity_id', OLD.entity_id,
            'data', json(OLD.data), 'channels', json(OLD.channels),
            'scheduled_for', replace(OLD.scheduled_for, ' ', 'T') || '+00:00', 'priority', OLD.priority,
            'expires_at', replace(OLD.expires_at, ' ', 'T') || '+00:00', 'action_buttons', json(OLD.action_buttons),
            'action_taken', OLD.action_taken, 'action_taken_at', replace(OLD.action_taken_at, ' ', 'T') || '+00:00',
            'created_at', replace(OLD.created_at, ' ', 'T') || '+00:00'));
END;
CREATE TRIGGER notifications_audit_update AFTER UPDATE OF
    user_id, title, message, notification_type, entity_type, entity_id, data, channels, scheduled_for,
    priority, expires_at, action_buttons, action_taken, action_taken_at, created_at
ON notifications
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'updated', 'notifications', NEW.id, current_instant(),
        NULL, NULL, NEW.title,
        json_group_object(field, json(pair))
        FROM (
            SELECT 'user_id' AS field, json_array(OLD.user_id, NEW.user_id) AS pair WHERE OLD.user_id IS NOT NEW.user_id
            UNION ALL SELECT 'title', json_array(OLD.title, NEW.title) WHERE OLD.title IS NOT NEW.title
            UNION ALL SELECT 'message', json_array(OLD.message, NEW.message) WHERE OLD.message IS NOT NEW.message
            UNION ALL SELECT 'notification_type', json_array(OLD.notification_type, NEW.notification_type) WHERE OLD.notification_type IS NOT NEW.notification_type
            UNION ALL SELECT 'entity_type', json_array(OLD.entity_type, NEW.entity_type) WHERE OLD.entity_type IS NOT NEW.entity_type
            UNION ALL SELECT 'entity_id', json_array(OLD.entity_id, NEW.entity_id) WHERE OLD.entity_id IS NOT NEW.entity_id
            UNION ALL SELECT 'data', json_array(json(OLD.data), json(NEW.data)) WHERE OLD.data IS NOT NEW.data
            UNION ALL SELECT 'channels', json_array(json(OLD.channels), json(NEW.channels)) WHERE OLD.channels IS NOT NEW.channels
            UNION ALL SELECT 'scheduled_for', json_array(replace(OLD.scheduled_for, ' ', 'T') || '+00:00', replace(NEW.scheduled_for, ' ', 'T') || '+00:00') WHERE OLD.scheduled_for IS NOT NEW.scheduled_for
            UNION ALL SELECT 'priority', json_array(OLD.priority, NEW.priority) WHERE OLD.priority IS NOT NEW.priority
            UNION ALL SELECT 'expires_at', json_array(replace(OLD.expires_at, ' ', 'T') || '+00:00', replace(NEW.expires_at, ' ', 'T') || '+00:00') WHERE OLD.expires_at IS NOT NEW.expires_at
            UNION ALL SELECT 'action_buttons', json_array(json(OLD.action_buttons), json(NEW.action_buttons)) WHERE OLD.action_buttons IS NOT NEW.action_buttons
            UNION ALL SELECT 'action_taken', json_array(OLD.action_taken, NEW.action_taken) WHERE OLD.action_taken IS NOT NEW.action_taken
            UNION ALL SELECT 'action_taken_at', json_array(replace(OLD.action_taken_at, ' ', 'T') || '+00:00', replace(NEW.action_taken_at, ' ', 'T') || '+00:00') WHERE OLD.action_taken_at IS NOT NEW.action_taken_at
            UNION ALL SELECT 'created_at', json_array(replace(OLD.created_at, ' ', 'T') || '+00:00', replace(NEW.created_at, ' ', 'T') || '+00:00') WHERE OLD.created_at IS NOT NEW.created_at
        )
    HAVING count(*) > 0;
END;

CREATE TRIGGER translations_audit_insert AFTER INSERT ON translations
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'created', 'translations', NEW.id, current_instant(),
        NULL, NULL, NULL,
        json_patch('{}', json_object(
            'id', NEW.id, 'entity_type', NEW.entity_type, 'entity_id', NEW.entity_id,
            'language_code', NEW.language_code, 'field_name', NEW.field_name, 'translated_value', NEW.translated_value));
END;
CREATE TRIGGER translations_audit_delete AFTER DELETE ON translations
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'deleted', 'translations', OLD.id, current_instant(),
        NULL, NULL, NULL,
        json_patch('{}', json_object(
            'id', OLD.id, 'entity_type', OLD.entity_type, 'entity_id', OLD.entity_id,
            'language_code', OLD.language_code, 'field_name', OLD.field_name, 'translated_value', OLD.translated_value));
END;
CREATE TRIGGER translations_audit_update AFTER UPDATE OF
    entity_type, entity_id, language_code, field_name, translated_value
ON translations
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'updated', 'translations', NEW.id, current_instant(),
        NULL, NULL, NULL,
        json_group_object(field, json(pair))
        FROM (
            SELECT 'entity_type' AS field, json_array(OLD.entity_type, NEW.entity_type) AS pair WHERE OLD.entity_type IS NOT NEW.entity_type
            UNION ALL SELECT 'entity_id', json_array(OLD.entity_id, NEW.entity_id) WHERE OLD.entity_id IS NOT NEW.entity_id
            UNION ALL SELECT 'language_code', json_array(OLD.language_code, NEW.language_code) WHERE OLD.language_code IS NOT NEW.language_code
            UNION ALL SELECT 'field_name', json_array(OLD.field_name, NEW.field_name) WHERE OLD.field_name IS NOT NEW.field_name
            UNION ALL SELECT 'translated_value', json_array(OLD.translated_value, NEW.translated_value) WHERE OLD.translated_value IS NOT NEW.translated_value
        )
    HAVING count(*) > 0;
END;

CREATE TRIGGER user_consents_audit_insert AFTER INSERT ON user_consents
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'created', 'user_consents', NEW.id, current_instant(),
        NULL, NULL, (SELECT first_name || ' ' || last_name FROM users WHERE id = NEW.user_id),
        json_patch('{}', json_object(
            'id', NEW.id, 'user_id', NEW.user_id, 'consent_type', NEW.consent_type,
            'consent_given', json(iif(NEW.consent_given, 'true', 'false')),
            'consent_date', replace(NEW.consent_date, ' ', 'T') || '+00:00', 'ip_address', NEW.ip_address,
            'user_agent', NEW.user_agent, 'legal_basis', NEW.legal_basis,
            'purpose_description', NEW.purpose_description, 'data_retention_period', NEW.data_retention_period));
END;
CREATE TRIGGER user_consents_audit_delete AFTER DELETE ON user_consents
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'deleted', 'user_consents', OLD.id, current_instant(),
        NULL, NULL, (SELECT first_name || ' ' || last_name FROM users WHERE id = OLD.user_id),
        json_patch('{}', json_object(
            'id', OLD.id, 'user_id', OLD.user_id, 'consent_type', OLD.consent_type,
            'consent_given', json(iif(OLD.consent_given, 'true', 'false')),
            'consent_date', replace(OLD.consent_date, ' ', 'T') || '+00:00', 'ip_address', OLD.ip_address,
            'user_agent', OLD.user_agent, 'legal_basis', OLD.legal_basis,
            'purpose_description', OLD.purpose_description, 'data_retention_period', OLD.data_retention_period));
END;
CREATE TRIGGER user_consents_audit_update AFTER UPDATE OF
    user_id, consent_type, consent_given, consent_date, ip_address, user_agent, legal_basis,
    purpose_description, data_retention_period
ON user_consents
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'updated', 'user_consents', NEW.id, current_instant(),
        NULL, NULL, (SELECT first_name || ' ' || last_name FROM users WHERE id = NEW.user_id),
        json_group_object(field, json(pair))
        FROM (
            SELECT 'user_id' AS field, json_array(OLD.user_id, NEW.user_id) AS pair WHERE OLD.user_id IS NOT NEW.user_id
            UNION ALL SELECT 'consent_type', json_array(OLD.consent_type, NEW.consent_type) WHERE OLD.consent_type IS NOT NEW.consent_type
            UNION ALL SELECT 'consent_given', json_array(json(iif(OLD.consent_given, 'true', 'false')), json(iif(NEW.consent_given, 'true', 'false'))) WHERE OLD.consent_given IS NOT NEW.consent_given
            UNION ALL SELECT 'consent_date', json_array(replace(OLD.consent_date, ' ', 'T') || '+00:00', replace(NEW.consent_date, ' ', 'T') || '+00:00') WHERE OLD.consent_date IS NOT NEW.consent_date
            UNION ALL SELECT 'ip_address', json_array(OLD.ip_address, NEW.ip_address) WHERE OLD.ip_address IS NOT NEW.ip_address
            UNION ALL SELECT 'user_agent', json_array(OLD.user_agent, NEW.user_agent) WHERE OLD.user_agent IS NOT NEW.user_agent
            UNION ALL SELECT 'legal_basis', json_array(OLD.legal_basis, NEW.legal_basis) WHERE OLD.legal_basis IS NOT NEW.legal_basis
            UNION ALL SELECT 'purpose_description', json_array(OLD.purpose_description, NEW.purpose_description) WHERE OLD.purpose_description IS NOT NEW.purpose_description
            UNION ALL SELECT 'data_retention_period', json_array(OLD.data_retention_period, NEW.data_retention_period) WHERE OLD.data_retention_period IS NOT NEW.data_retention_period
        )
    HAVING count(*) > 0;
END;
