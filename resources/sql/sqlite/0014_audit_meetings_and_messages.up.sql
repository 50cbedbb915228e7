-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- History of meetings, messages and documents (0011 explains).

CREATE TRIGGER meetings_audit_insert AFTER INSERT ON meetings
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'created', 'meetings', NEW.id, current_instant(),
        NULL, NEW.project_id, NEW.title,
        json_patch('{}', json_object(
            'id', NEW.id, 'mentorship_id', NEW.mentorship_id, 'project_id', NEW.project_id, 'title', NEW.title,
            'description', NEW.description, 'meeting_type', NEW.meeting_type,
            'scheduled_start', replace(NEW.scheduled_start, ' ', 'T') || '+00:00',
            'scheduled_end', replace(NEW.scheduled_end, ' ', 'T') || '+00:00',
            'actual_start', replace(NEW.actual_start, ' ', 'T') || '+00:00',
            'actual_end', replace(NEW.actual_end, ' ', 'T') || '+00:00', 'timezone', NEW.timezone,
            'location_type', NEW.location_type, 'location_details', json(NEW.location_details),
            'agenda', json(NEW.agenda), 'objectives', json(NEW.objectives), 'materials', json(NEW.materials),
            'status', NEW.status, 'cancellation_reason', NEW.cancellation_reason, 'notes', NEW.notes,
            'action_items', json(NEW.action_items), 'next_steps', json(NEW.next_steps),
            'attachments', json(NEW.attachments), 'duration_minutes', NEW.duration_minutes,
            'productivity_rating', NEW.productivity_rating,
            'created_at', replace(NEW.created_at, ' ', 'T') || '+00:00', 'created_by', NEW.created_by));
END;
CREATE TRIGGER meetings_audit_delete AFTER DELETE ON meetings
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'deleted', 'meetings', OLD.id, current_instant(),
        NULL, (SELECT id FROM projects WHERE id = OLD.project_id), OLD.title,
        json_patch('{}', json_object(
            'id', OLD.id, 'mentorship_id', OLD.mentorship_id, 'project_id', OLD.project_id, 'title', OLD.title,
            'description', OLD.description, 'meeting_type', OLD.meeting_type,
            'scheduled_start', replace(OLD.scheduled_start, ' ', 'T') || '+00:00',
            'scheduled_end', replace(OLD.scheduled_end, ' ', 'T') || '+00:00',
            'actual_start', replace(OLD.actual_start, ' ', 'T') || '+00:00',
            'actual_end', replace(OLD.actual_end, ' ', 'T') || '+00:00', 'timezone', OLD.timezone,
            'location_type', OLD.location_type, 'location_details', json(OLD.location_details),
            'agenda', json(OLD.agenda), 'objectives', json(OLD.objectives), 'materials', json(OLD.materials),
            'status', OLD.status, 'cancellation_reason', OLD.cancellation_reason, 'notes', OLD.notes,
            'action_items', json(OLD.action_items), 'next_steps', json(OLD.next_steps),
            'attachments', json(OLD.attachments), 'duration_minutes', OLD.duration_minutes,
            'productivity_rating', OLD.productivity_rating,
            'created_at', replace(OLD.created_at, ' ', 'T') || '+00:00', 'created_by', OLD.created_by));
END;
CREATE TRIGGER meetings_audit_update AFTER UPDATE OF
    mentorship_id, project_id, title, description, meeting_type, scheduled_start, scheduled_end, actual_start,
    actual_end, timezone, location_type, location_details, agenda, objectives, materials, status,
    cancellation_reason, notes, action_items, next_steps, attachments, duration_minutes, productivity_rating,
    created_at, created_by
ON meetings
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'updated', 'meetings', NEW.id, current_instant(),
        NULL, NEW.project_id, NEW.title,
        json_group_object(field, json(pair))
        FROM (
            SELECT 'mentorship_id' AS field, json_array(OLD.mentorship_id, NEW.mentorship_id) AS pair WHERE OLD.mentorship_id IS NOT NEW.mentorship_id
            UNION ALL SELECT 'project_id', json_array(OLD.project_id, NEW.project_id) WHERE OLD.project_id IS NOT NEW.project_id
            UNION ALL SELECT 'title', json_array(OLD.title, NEW.title) WHERE OLD.title IS NOT NEW.title
            UNION ALL SELECT 'description', json_array(OLD.description, NEW.description) WHERE OLD.description IS NOT NEW.description
            UNION ALL SELECT 'meeting_type', json_array(OLD.meeting_type, NEW.meeting_type) WHERE OLD.meeting_type IS NOT NEW.meeting_type
            UNION ALL SELECT 'scheduled_start', json_array(replace(OLD.scheduled_start, ' ', 'T') || '+00:00', replace(NEW.scheduled_start, ' ', 'T') || '+00:00') WHERE OLD.scheduled_start IS NOT NEW.scheduled_start
            UNION ALL SELECT 'scheduled_end', json_array(replace(OLD.scheduled_end, ' ', 'T') || '+00:00', replace(NEW.scheduled_end, ' ', 'T') || '+00:00') WHERE OLD.scheduled_end IS NOT NEW.scheduled_end
            UNION ALL SELECT 'actual_start', json_array(replace(OLD.actual_start, ' ', 'T') || '+00:00', replace(NEW.actual_start, ' ', 'T') || '+00:00') WHERE OLD.actual_start IS NOT NEW.actual_start
            UNION ALL SELECT 'actual_end', json_array(replace(OLD.actual_end, ' ', 'T') || '+00:00', replace(NEW.actual_end, ' ', 'T') || '+00:00') WHERE OLD.actual_end IS NOT NEW.actual_end
            UNION ALL SELECT 'timezone', json_array(OLD.timezone, NEW.timezone) WHERE OLD.timezone IS NOT NEW.timezone
            UNION ALL SELECT 'location_type', json_array(OLD.location_type, NEW.location_type) WHERE OLD.location_type IS NOT NEW.location_type
            UNION ALL SELECT 'location_details', json_array(json(OLD.location_details), json(NEW.location_details)) WHERE OLD.location_details IS NOT NEW.location_details
            UNION ALL SELECT 'agenda', json_array(json(OLD.agenda), json(NEW.agenda)) WHERE OLD.agenda IS NOT NEW.agenda
            UNION ALL SELECT 'objectives', json_array(json(OLD.objectives), json(NEW.objectives)) WHERE OLD.objectives IS NOT NEW.objectives
            UNION ALL SELECT 'materials', json_array(json(OLD.materials), json(NEW.materials)) WHERE OLD.materials IS NOT NEW.materials
            UNION ALL SELECT 'status', json_array(OLD.status, NEW.status) WHERE OLD.status IS NOT NEW.status
            UNION ALL SELECT 'cancellation_reason', json_array(OLD.cancellation_reason, NEW.cancellation_reason) WHERE OLD.cancellation_reason IS NOT NEW.cancellation_reason
            UNION ALL SELECT 'notes', json_array(OLD.notes, NEW.notes) WHERE OLD.notes IS NOT NEW.notes
            UNION ALL SELECT 'action_items', json_array(json(OLD.action_items), json(NEW.action_items)) WHERE OLD.action_items IS NOT NEW.action_items
            UNION ALL SELECT 'next_steps', json_array(json(OLD.next_steps), json(NEW.next_steps)) WHERE OLD.next_steps IS NOT NEW.next_steps
            UNION ALL SELECT 'attachments', json_array(json(OLD.attachments), json(NEW.attachments)) WHERE OLD.attachments IS NOT NEW.attachments
            UNION ALL SELECT 'duration_minutes', json_array(OLD.duration_minutes, NEW.duration_minutes) WHERE OLD.duration_minutes IS NOT NEW.duration_minutes
            UNION ALL SELECT 'productivity_rating', json_array(OLD.productivity_rating, NEW.productivity_rating) WHERE OLD.productivity_rating IS NOT NEW.productivity_rating
            UNION ALL SELECT 'created_at', json_array(replace(OLD.created_at, ' ', 'T') || '+00:00', replace(NEW.created_at, ' ', 'T') || '+00:00') WHERE OLD.created_at IS NOT NEW.created_at
            UNION ALL SELECT 'created_by', json_array(OLD.created_by, NEW.created_by) WHERE OLD.created_by IS NOT NEW.created_by
        )
    HAVING count(*) > 0;
END;

CREATE TRIGGER meeting_participants_audit_insert AFTER INSERT ON meeting_participants
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'created', 'meeting_participants', NEW.id, current_instant(),
        NULL, NULL, (SELECT first_name || ' ' || last_name FROM users WHERE id = NEW.user_id),
        json_patch('{}', json_object(
            'id', NEW.id, 'meeting_id', NEW.meeting_id, 'user_id', NEW.user_id, 'role', NEW.role,
            'invitation_status', NEW.invitation_status, 'attendance_status', NEW.attendance_status,
            'joined_at', replace(NEW.joined_at, ' ', 'T') || '+00:00',
            'left_at', replace(NEW.left_at, ' ', 'T') || '+00:00', 'connection_quality', NEW.connection_quality,
            'satisfaction_rating', NEW.satisfaction_rating,
            'created_at', replace(NEW.created_at, ' ', 'T') || '+00:00'));
END;
CREATE TRIGGER meeting_participants_audit_delete AFTER DELETE ON meeting_participants
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'deleted', 'meeting_participants', OLD.id, current_instant(),
        NULL, NULL, (SELECT first_name || ' ' || last_name FROM users WHERE id = OLD.user_id),
        json_patch('{}', json_object(
            'id', OLD.id, 'meeting_id', OLD.meeting_id, 'user_id', OLD.user_id, 'role', OLD.role,
            'invitation_status', OLD.invitation_status, 'attendance_status', OLD.attendance_status,
            'joined_at', replace(OLD.joined_at, ' ', 'T') || '+00:00',
            'left_at', replace(OLD.left_at, ' ', 'T') || '+00:00', 'connection_quality', OLD.connection_quality,
            'satisfaction_rating', OLD.satisfaction_rating,
            'created_at', replace(OLD.created_at, ' ', 'T') || '+00:00'));
END;
CREATE TRIGGER meeting_participants_audit_update AFTER UPDATE OF
    meeting_id, user_id, role, invitation_status, attendance_status, joined_at, left_at, connection_quality,
    satisfaction_rating, created_at, private_notes
ON meeting_participants
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'updated', 'meeting_participants', NEW.id, current_instant(),
        NULL, NULL, (SELECT first_name || ' ' || last_name FROM users WHERE id = NEW.user_id),
        json_group_object(field, json(pair))
        FROM (
            SELECT 'meeting_id' AS field, json_array(OLD.meeting_id, NEW.meeting_id) AS pair WHERE OLD.meeting_id IS NOT NEW.meeting_id
            UNION ALL SELECT 'user_id', json_array(OLD.user_id, NEW.user_id) WHERE OLD.user_id IS NOT NEW.user_id
            UNION ALL SELECT 'role', json_array(OLD.role, NEW.role) WHERE OLD.role IS NOT NEW.role
            UNION ALL SELECT 'invitation_status', json_array(OLD.invitation_status, NEW.invitation_status) WHERE OLD.invitation_status IS NOT NEW.invitation_status
            UNION ALL SELECT 'attendance_status', json_array(OLD.attendance_status, NEW.attendance_status) WHERE OLD.attendance_status IS NOT NEW.attendance_status
            UNION ALL SELECT 'joined_at', json_array(replace(OLD.joined_at, ' ', 'T') || '+00:00', replace(NEW.joined_at, ' ', 'T') || '+00:00') WHERE OLD.joined_at IS NOT NEW.joined_at
            UNION ALL SELECT 'left_at', json_array(replace(OLD.left_at, ' ', 'T') || '+00:00', replace(NEW.left_at, ' ', 'T') || '+00:00') WHERE OLD.left_at IS NOT NEW.left_at
            UNION ALL SELECT 'connection_quality', json_array(OLD.connection_quality, NEW.connection_quality) WHERE OLD.connection_quality IS NOT NEW.connection_quality
            UNION ALL SELECT 'satisfaction_rating', json_array(OLD.satisfaction_rating, NEW.satisfaction_rating) WHERE OLD.satisfaction_rating IS NOT NEW.satisfaction_rating
            UNION ALL SELECT 'created_at', json_array(replace(OLD.created_at, ' ', 'T') || '+00:00', replace(NEW.created_at, ' ', 'T') || '+00:00') WHERE OLD.created_at IS NOT NEW.created_at
            UNION ALL SELECT '_secret_changed', 'true' WHERE OLD.private_notes IS NOT NEW.private_notes
        )
    HAVING count(*) > 0;
END;

CREATE TRIGGER conversations_audit_insert AFTER INSERT ON conversations
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'created', 'conversations', NEW.id, current_instant(),
        NULL, NEW.project_id, NEW.title,
        json_patch('{}', json_object(
            'id', NEW.id, 'conversation_type', NEW.conversation_type, 'title', NEW.title,
            'description', NEW.description, 'is_archived', json(iif(NEW.is_archived, 'true', 'false')),
            'is_muted', json(iif(NEW.is_muted, 'true', 'false')), 'project_id', NEW.project_id,
            'mentorship_id', NEW.mentorship_id, 'meeting_id', NEW.meeting_id,
            'created_at', replace(NEW.created_at, ' ', 'T') || '+00:00', 'created_by', NEW.created_by));
END;
CREATE TRIGGER conversations_audit_delete AFTER DELETE ON conversations
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'deleted', 'conversations', OLD.id, current_instant(),
        NULL, (SELECT id FROM projects WHERE id = OLD.project_id), OLD.title,
        json_patch('{}', json_object(
            'id', OLD.id, 'conversation_type', OLD.conversation_type, 'title', OLD.title,
            'description', OLD.description, 'is_archived', json(iif(OLD.is_archived, 'true', 'false')),
            'is_muted', json(iif(OLD.is_muted, 'true', 'false')), 'project_id', OLD.project_id,
            'mentorship_id', OLD.mentorship_id, 'meeting_id', OLD.meeting_id,
            'created_at', replace(OLD.created_at, ' ', 'T') || '+00:00', 'created_by', OLD.created_by));
END;
CREATE TRIGGER conversations_audit_update AFTER UPDATE OF
    conversation_type, title, description, is_archived, is_muted, project_id, mentorship_id, meeting_id,
    created_at, created_by
ON conversations
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'updated', 'conversations', NEW.id, current_instant(),
        NULL, NEW.project_id, NEW.title,
        json_group_object(field, json(pair))
        FROM (
            SELECT 'conversation_type' AS field, json_array(OLD.conversation_type, NEW.conversation_type) AS pair WHERE OLD.conversation_type IS NOT NEW.conversation_type
            UNION ALL SELECT 'title', json_array(OLD.title, NEW.title) WHERE OLD.title IS NOT NEW.title
            UNION ALL SELECT 'description', json_array(OLD.description, NEW.description) WHERE OLD.description IS NOT NEW.description
            UNION ALL SELECT 'is_archived', json_array(json(iif(OLD.is_archived, 'true', 'false')), json(iif(NEW.is_archived, 'true', 'false'))) WHERE OLD.is_archived IS NOT NEW.is_archived
            UNION ALL SELECT 'is_muted', json_array(json(iif(OLD.is_muted, 'true', 'false')), json(iif(NEW.is_muted, 'true', 'false'))) WHERE OLD.is_muted IS NOT NEW.is_muted
            UNION ALL SELECT 'project_id', json_array(OLD.project_id, NEW.project_id) WHERE OLD.project_id IS NOT NEW.project_id
            UNION ALL SELECT 'mentorship_id', json_array(OLD.mentorship_id, NEW.mentorship_id) WHERE OLD.mentorship_id IS NOT NEW.mentorship_id
            UNION ALL SELECT 'meeting_id', json_array(OLD.meeting_id, NEW.meeting_id) WHERE OLD.meeting_id IS NOT NEW.meeting_id
            UNION ALL SELECT 'created_at', json_array(replace(OLD.created_at, ' ', 'T') || '+00:00', replace(NEW.created_at, ' ', 'T') || '+00:00') WHERE OLD.created_at IS NOT NEW.created_at
            UNION ALL SELECT 'created_by', json_array(OLD.created_by, NEW.created_by) WHERE OLD.created_by IS NOT NEW.created_by
        )
    HAVING count(*) > 0;
END;

CREATE TRIGGER conversation_participants_audit_insert AFTER INSERT ON conversation_participants
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'created', 'conversation_participants', NEW.id, current_instant(),
        NULL, NULL, (SELECT first_name || ' ' || last_name FROM users WHERE id = NEW.user_id),
        json_patch('{}', json_object(
            'id', NEW.id, 'conversation_id', NEW.conversation_id, 'user_id', NEW.user_id, 'role', NEW.role,
            'can_add_participants', json(iif(NEW.can_add_participants, 'true', 'false')),
            'can_remove_participants', json(iif(NEW.can_remove_participants, 'true', 'false')),
            'joined_at', replace(NEW.joined_at, ' ', 'T') || '+00:00',
            'left_at', replace(NEW.left_at, ' ', 'T') || '+00:00',
            'notifications_enabled', json(iif(NEW.notifications_enabled, 'true', 'false')),
            'is_pinned', json(iif(NEW.is_pinned, 'true', 'false'))));
END;
CREATE TRIGGER conversation_participants_audit_delete AFTER DELETE ON conversation_participants
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'deleted', 'conversation_participants', OLD.id, current_instant(),
        NULL, NULL, (SELECT first_name || ' ' || last_name FROM users WHERE id = OLD.user_id),
        json_patch('{}', json_object(
            'id', OLD.id, 'conversation_id', OLD.conversation_id, 'user_id', OLD.user_id, 'role', OLD.role,
            'can_add_participants', json(iif(OLD.can_add_participants, 'true', 'false')),
            'can_remove_participants', json(iif(OLD.can_remove_participants, 'true', 'false')),
            'joined_at', replace(OLD.joined_at, ' ', 'T') || '+00:00',
            'left_at', replace(OLD.left_at, ' ', 'T') || '+00:00',
            'notifications_enabled', json(iif(OLD.notifications_enabled, 'true', 'false')),
            'is_pinned', json(iif(OLD.is_pinned, 'true', 'false'))));
END;
CREATE TRIGGER conversation_participants_audit_update AFTER UPDATE OF
    conversation_id, user_id, role, can_add_participants, can_remove_participants, joined_at, left_at,
    notifications_enabled, is_pinned
ON conversation_participants
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'updated', 'conversation_participants', NEW.id, current_instant(),
        NULL, NULL, (SELECT first_name || ' ' || last_name FROM users WHERE id = NEW.user_id),
        json_group_object(field, json(pair))
        FROM (
            SELECT 'conversation_id' AS field, json_array(OLD.conversation_id, NEW.conversation_id) AS pair WHERE OLD.conversation_id IS NOT NEW.conversation_id
            UNION ALL SELECT 'user_id', json_array(OLD.user_id, NEW.user_id) WHERE OLD.user_id IS NOT NEW.user_id
            UNION ALL SELECT 'role', json_array(OLD.role, NEW.role) WHERE OLD.role IS NOT NEW.role
            UNION ALL SELECT 'can_add_participants', json_array(json(iif(OLD.can_add_participants, 'true', 'false')), json(iif(NEW.can_add_participants, 'true', 'false'))) WHERE OLD.can_add_participants IS NOT NEW.can_add_participants
            UNION ALL SELECT 'can_remove_participants', json_array(json(iif(OLD.can_remove_participants, 'true', 'false')), json(iif(NEW.can_remove_participants, 'true', 'false'))) WHERE OLD.can_remove_participants IS NOT NEW.can_remove_participants
            UNION ALL SELECT 'joined_at', json_array(replace(OLD.joined_at, ' ', 'T') || '+00:00', replace(NEW.joined_at, ' ', 'T') || '+00:00') WHERE OLD.joined_at IS NOT NEW.joined_at
            UNION ALL SELECT 'left_at', json_array(replace(OLD.left_at, ' ', 'T') || '+00:00', replace(NEW.left_at, ' ', 'T') || '+00:00') WHERE OLD.left_at IS NOT NEW.left_at
            UNION ALL SELECT 'notifications_enabled', json_array(json(iif(OLD.notifications_enabled, 'true', 'false')), json(iif(NEW.notifications_enabled, 'true', 'false'))) WHERE OLD.notifications_enabled IS NOT NEW.notifications_enabled
            UNION ALL SELECT 'is_pinned', json_array(json(iif(OLD.is_pinned, 'true', 'false')), json(iif(NEW.is_pinned, 'true', 'false'))) WHERE OLD.is_pinned IS NOT NEW.is_pinned
        )
    HAVING count(*) > 0;
END;

CREATE TRIGGER messages_audit_insert AFTER INSERT ON messages
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'created', 'messages', NEW.id, current_instant(),
        NULL, NULL, NULL,
        json_patch('{}', json_object(
            'id', NEW.id, 'conversation_id', NEW.conversation_id, 'sender_id', NEW.sender_id,
            'message_type', NEW.message_type, 'reply_to_id', NEW.reply_to_id, 'thread_root_id', NEW.thread_root_id,
            'attachments', json(NEW.attachments), 'is_edited', json(iif(NEW.is_edited, 'true', 'false')),
            'edited_at', replace(NEW.edited_at, ' ', 'T') || '+00:00',
            'is_deleted', json(iif(NEW.is_deleted, 'true', 'false')),
            'deleted_at', replace(NEW.deleted_at, ' ', 'T') || '+00:00',
            'created_at', replace(NEW.created_at, ' ', 'T') || '+00:00'));
END;
CREATE TRIGGER messages_audit_delete AFTER DELETE ON messages
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'deleted', 'messages', OLD.id, current_instant(),
        NULL, NULL, NULL,
        json_patch('{}', json_object(
            'id', OLD.id, 'conversation_id', OLD.conversation_id, 'sender_id', OLD.sender_id,
            'message_type', OLD.message_type, 'reply_to_id', OLD.reply_to_id, 'thread_root_id', OLD.thread_root_id,
            'attachments', json(OLD.attachments), 'is_edited', json(iif(OLD.is_edited, 'true', 'false')),
            'edited_at', replace(OLD.edited_at, ' ', 'T') || '+00:00',
            'is_deleted', json(iif(OLD.is_deleted, 'true', 'false')),
            'deleted_at', replace(OLD.deleted_at, ' ', 'T') || '+00:00',
            'created_at', replace(OLD.created_at, ' ', 'T') || '+00:00'));
END;
CREATE TRIGGER messages_audit_update AFTER UPDATE OF
    conversation_id, sender_id, message_type, reply_to_id, thread_root_id, attachments, is_edited, edited_at,
    is_deleted, deleted_at, created_at, content
ON messages
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'updated', 'messages', NEW.id, current_instant(),
        NULL, NULL, NULL,
        json_group_object(field, json(pair))
        FROM (
            SELECT 'conversation_id' AS field, json_array(OLD.conversation_id, NEW.conversation_id) AS pair WHERE OLD.conversation_id IS NOT NEW.conversation_id
            UNION ALL SELECT 'sender_id', json_array(OLD.sender_id, NEW.sender_id) WHERE OLD.sender_id IS NOT NEW.sender_id
            UNION ALL SELECT 'message_type', json_array(OLD.message_type, NEW.message_type) WHERE OLD.message_type IS NOT NEW.message_type
            UNION ALL SELECT 'reply_to_id', json_array(OLD.reply_to_id, NEW.reply_to_id) WHERE OLD.reply_to_id IS NOT NEW.reply_to_id
            UNION ALL SELECT 'thread_root_id', json_array(OLD.thread_root_id, NEW.thread_root_id) WHERE OLD.thread_root_id IS NOT NEW.thread_root_id
            UNION ALL SELECT 'attachments', json_array(json(OLD.attachments), json(NEW.attachments)) WHERE OLD.attachments IS NOT NEW.attachments
            UNION ALL SELECT 'is_edited', json_array(json(iif(OLD.is_edited, 'true', 'false')), json(iif(NEW.is_edited, 'true', 'false'))) WHERE OLD.is_edited IS NOT NEW.is_edited
            UNION ALL SELECT 'edited_at', json_array(replace(OLD.edited_at, ' ', 'T') || '+00:00', replace(NEW.edited_at, ' ', 'T') || '+00:00') WHERE OLD.edited_at IS NOT NEW.edited_at
            UNION ALL SELECT 'is_deleted', json_array(json(iif(OLD.is_deleted, 'true', 'false')), json(iif(NEW.is_deleted, 'true', 'false'))) WHERE OLD.is_deleted IS NOT NEW.is_deleted
            UNION ALL SELECT 'deleted_at', json_array(replace(OLD.deleted_at, ' ', 'T') || '+00:00', replace(NEW.deleted_at, ' ', 'T') || '+00:00') WHERE OLD.deleted_at IS NOT NEW.deleted_at
            UNION ALL SELECT 'created_at', json_array(replace(OLD.created_at, ' ', 'T') || '+00:00', replace(NEW.created_at, ' ', 'T') || '+00:00') WHERE OLD.created_at IS NOT NEW.created_at
            UNION ALL SELECT '_secret_changed', 'true' WHERE OLD.content IS NOT NEW.content
        )
    HAVING count(*) > 0;
END;

CREATE TRIGGER documents_audit_insert AFTER INSERT ON documents
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'created', 'documents', NEW.id, current_instant(),
        NULL, NEW.project_id, coalesce(NEW.title, NEW.original_filename),
        json_patch('{}', json_object(
            'id', NEW.id, 'owner_id', NEW.owner_id, 'project_id', NEW.project_id, 'mentorship_id', NEW.mentorship_id,
            'meeting_id', NEW.meeting_id, 'filename', NEW.filename, 'original_filename', NEW.original_filename,
            'file_size', NEW.file_size, 'mime_type', NEW.mime_type, 'file_hash', NEW.file_hash,
            'storage_provider', NEW.storage_provider, 'storage_path', NEW.storage_path,
            'storage_bucket', NEW.storage_bucket, 'title', NEW.title, 'description', NEW.description,
            'document_type', NEW.document_type, 'category', NEW.category, 'tags', json(NEW.tags),
            'version', NEW.version, 'parent_document_id', NEW.parent_document_id,
            'is_latest_version', json(iif(NEW.is_latest_version, 'true', 'false')), 'visibility', NEW.visibility,
            'download_allowed', json(iif(NEW.download_allowed, 'true', 'false')),
            'processing_status', NEW.processing_status, 'thumbnail_url', NEW.thumbnail_url,
            'preview_url', NEW.preview_url, 'created_at', replace(NEW.created_at, ' ', 'T') || '+00:00',
            'created_by', NEW.created_by));
END;
CREATE TRIGGER documents_audit_delete AFTER DELETE ON documents
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'deleted', 'documents', OLD.id, current_instant(),
        NULL, (SELECT id FROM projects WHERE id = OLD.project_id), coalesce(OLD.title, OLD.original_filename),
        json_patch('{}', json_object(
            'id', OLD.id, 'owner_id', OLD.owner_id, 'project_id', OLD.project_id, 'mentorship_id', OLD.mentorship_id,
            'meeting_id', OLD.meeting_id, 'filename', OLD.filename, 'original_filename', OLD.original_filename,
            'file_size', OLD.file_size, 'mime_type', OLD.mime_type, 'file_hash', OLD.file_hash,
            'storage_provider', OLD.storage_provider, 'storage_path', OLD.storage_path,
            'storage_bucket', OLD.storage_bucket, 'title', OLD.title, 'description', OLD.description,
            'document_type', OLD.document_type, 'category', OLD.category, 'tags', json(OLD.tags),
            'version', OLD.version, 'parent_document_id', OLD.parent_document_id,
            'is_latest_version', json(iif(OLD.is_latest_version, 'true', 'false')), 'visibility', OLD.visibility,
            'download_allowed', json(iif(OLD.download_allowed, 'true', 'false')),
            'processing_status', OLD.processing_status, 'thumbnail_url', OLD.thumbnail_url,
            'preview_url', OLD.preview_url, 'created_at', replace(OLD.created_at, ' ', 'T') || '+00:00',
            'created_by', OLD.created_by));
END;
CREATE TRIGGER documents_audit_update AFTER UPDATE OF
    owner_id, project_id, mentorship_id, meeting_id, filename, original_filename, file_size, mime_type,
    file_hash, storage_provider, storage_path, storage_bucket, title, description, document_type, category,
    tags, version, parent_document_id, is_latest_version, visibility, download_allowed, processing_status,
    thumbnail_url, preview_url, created_at, created_by
ON documents
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'updated', 'documents', NEW.id, current_instant(),
        NULL, NEW.project_id, coalesce(NEW.title, NEW.original_filename),
        json_group_object(field, json(pair))
        FROM (
            SELECT 'owner_id' AS field, json_array(OLD.owner_id, NEW.owner_id) AS pair WHERE OLD.owner_id IS NOT NEW.owner_id
            UNION ALL SELECT 'project_id', json_array(OLD.project_id, NEW.project_id) WHERE OLD.project_id IS NOT NEW.project_id
            UNION ALL SELECT 'mentorship_id', json_array(OLD.mentorship_id, NEW.mentorship_id) WHERE OLD.mentorship_id IS NOT NEW.mentorship_id
            UNION ALL SELECT 'meeting_id', json_array(OLD.meeting_id, NEW.meeting_id) WHERE OLD.meeting_id IS NOT NEW.meeting_id
            UNION ALL SELECT 'filename', json_array(OLD.filename, NEW.filename) WHERE OLD.filename IS NOT NEW.filename
            UNION ALL SELECT 'original_filename', json_array(OLD.original_filename, NEW.original_filename) WHERE OLD.original_filename IS NOT NEW.original_filename
            UNION ALL SELECT 'file_size', json_array(OLD.file_size, NEW.file_size) WHERE OLD.file_size IS NOT NEW.file_size
            UNION ALL SELECT 'mime_type', json_array(OLD.mime_type, NEW.mime_type) WHERE OLD.mime_type IS NOT NEW.mime_type
            UNION ALL SELECT 'file_hash', json_array(OLD.file_hash, NEW.file_hash) WHERE OLD.file_hash IS NOT NEW.file_hash
            UNION ALL SELECT 'storage_provider', json_array(OLD.storage_provider, NEW.storage_provider) WHERE OLD.storage_provider IS NOT NEW.storage_provider
            UNION ALL SELECT 'storage_path', json_array(OLD.storage_path, NEW.storage_path) WHERE OLD.storage_path IS NOT NEW.storage_path
            UNION ALL SELECT 'storage_bucket', json_array(OLD.storage_bucket, NEW.storage_bucket) WHERE OLD.storage_bucket IS NOT NEW.storage_bucket
            UNION ALL SELECT 'title', json_array(OLD.title, NEW.title) WHERE OLD.title IS NOT NEW.title
            UNION ALL SELECT 'description', json_array(OLD.description, NEW.description) WHERE OLD.description IS NOT NEW.description
            UNION ALL SELECT 'document_type', json_array(OLD.document_type, NEW.document_type) WHERE OLD.document_type IS NOT NEW.document_type
            UNION ALL SELECT 'category', json_array(OLD.category, NEW.category) WHERE OLD.category IS NOT NEW.category
            UNION ALL SELECT 'tags', json_array(json(OLD.tags), json(NEW.tags)) WHERE OLD.tags IS NOT NEW.tags
            UNION ALL SELECT 'version', json_array(OLD.version, NEW.version) WHERE OLD.version IS NOT NEW.version
            UNION ALL SELECT 'parent_document_id', json_array(OLD.parent_document_id, NEW.parent_document_id) WHERE OLD.parent_document_id IS NOT NEW.parent_document_id
            UNION ALL SELECT 'is_latest_version', json_array(json(iif(OLD.is_latest_version, 'true', 'false')), json(iif(NEW.is_latest_version, 'true', 'false'))) WHERE OLD.is_latest_version IS NOT NEW.is_latest_version
            UNION ALL SELECT 'visibility', json_array(OLD.visibility, NEW.visibility) WHERE OLD.visibility IS NOT NEW.visibility
            UNION ALL SELECT 'download_allowed', json_array(json(iif(OLD.download_allowed, 'true', 'false')), json(iif(NEW.download_allowed, 'true', 'false'))) WHERE OLD.download_allowed IS NOT NEW.download_allowed
            UNION ALL SELECT 'processing_status', json_array(OLD.processing_status, NEW.processing_status) WHERE OLD.processing_status IS NOT NEW.processing_status
            UNION ALL SELECT 'thumbnail_url', json_array(OLD.thumbnail_url, NEW.thumbnail_url) WHERE OLD.thumbnail_url IS NOT NEW.thumbnail_url
            UNION ALL SELECT 'preview_url', json_array(OLD.preview_url, NEW.preview_url) WHERE OLD.preview_url IS NOT NEW.preview_url
            UNION ALL SELECT 'created_at', json_array(replace(OLD.created_at, ' ', 'T') || '+00:00', replace(NEW.created_at, ' ', 'T') || '+00:00') WHERE OLD.created_at IS NOT NEW.created_at
            UNION ALL SELECT 'created_by', json_array(OLD.created_by, NEW.created_by) WHERE OLD.created_by IS NOT NEW.created_by
        )
    HAVING count(*) > 0;
END;
