-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Something to do, perhaps for a project, mentorship or meeting.
CREATE TABLE tasks (
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT chk_tasks_id_uuid CHECK (length(id) = 36),
    project_id TEXT REFERENCES projects (id) CONSTRAINT chk_tasks_project_id_uuid CHECK (length(project_id) = 36),
    mentorship_id TEXT REFERENCES mentorships (id) CONSTRAINT chk_tasks_mentorship_id_uuid CHECK (length(mentorship_id) = 36),
    meeting_id TEXT REFERENCES meetings (id) CONSTRAINT chk_tasks_meeting_id_uuid CHECK (length(meeting_id) = 36),
    parent_task_id TEXT REFERENCES tasks (id) CONSTRAINT chk_tasks_parent_task_id_uuid CHECK (length(parent_task_id) = 36),
    title TEXT NOT NULL CONSTRAINT chk_tasks_title_length CHECK (length(title) <= 300),
    description TEXT,
    task_type TEXT DEFAULT 'general' CONSTRAINT chk_tasks_task_type_length CHECK (length(task_type) <= 30) CONSTRAINT chk_tasks_task_type CHECK (task_type IN ('general', 'milestone', 'deliverable', 'action_item')),
    assigned_to TEXT REFERENCES users (id) CONSTRAINT chk_tasks_assigned_to_uuid CHECK (length(assigned_to) = 36),
    assigned_by TEXT REFERENCES users (id) CONSTRAINT chk_tasks_assigned_by_uuid CHECK (length(assigned_by) = 36),

    -- Time
    due_date TEXT CONSTRAINT chk_tasks_due_date_instant CHECK (due_date GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(due_date, 1, 19), '+0 days') IS substr(due_date, 1, 19)),
    start_date TEXT CONSTRAINT chk_tasks_start_date_instant CHECK (start_date GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(start_date, 1, 19), '+0 days') IS substr(start_date, 1, 19)),
    estimated_hours INTEGER CONSTRAINT chk_tasks_estimated_hours_decimal_10_2 CHECK (abs(estimated_hours) <= 9999999999) CONSTRAINT chk_tasks_estimated_hours CHECK (estimated_hours >= 0),
    actual_hours INTEGER DEFAULT 0 CONSTRAINT chk_tasks_actual_hours_decimal_10_2 CHECK (abs(actual_hours) <= 9999999999) CONSTRAINT chk_tasks_actual_hours CHECK (actual_hours >= 0),

    -- State and progress
    status TEXT DEFAULT 'pending' CONSTRAINT chk_tasks_status_length CHECK (length(status) <= 20) CONSTRAINT chk_tasks_status CHECK (status IN ('pending', 'in_progress', 'blocked', 'completed', 'cancelled')),
    priority TEXT DEFAULT 'medium' CONSTRAINT chk_tasks_priority_length CHECK (length(priority) <= 10) CONSTRAINT chk_tasks_priority CHECK (priority IN ('low', 'medium', 'high', 'urgent')),
    progress_percentage INTEGER DEFAULT 0 CONSTRAINT chk_tasks_progress_percentage_decimal_5_2 CHECK (abs(progress_percentage) <= 99999) CONSTRAINT chk_tasks_progress_percentage CHECK (progress_percentage BETWEEN 0 AND 10000),
    depends_on TEXT CONSTRAINT chk_tasks_depends_on_json CHECK (depends_on IS NULL OR json_valid(depends_on)), -- [task id]
    blocks TEXT CONSTRAINT chk_tasks_blocks_json CHECK (blocks IS NULL OR json_valid(blocks)), -- [task id]

    -- Completion
    completion_notes TEXT,
    completion_evidence TEXT CONSTRAINT chk_tasks_completion_evidence_json CHECK (completion_evidence IS NULL OR json_valid(completion_evidence)),
    completed_at TEXT CONSTRAINT chk_tasks_completed_at_instant CHECK (completed_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(completed_at, 1, 19), '+0 days') IS substr(completed_at, 1, 19)),
    time_logs TEXT CONSTRAINT chk_tasks_time_logs_json CHECK (time_logs IS NULL OR json_valid(time_logs)),
    comments_count INTEGER DEFAULT 0 CONSTRAINT chk_tasks_comments_count_integer CHECK (comments_count BETWEEN -2147483648 AND 2147483647) CONSTRAINT chk_tasks_comments_count CHECK (comments_count >= 0),

    -- Recurrence
    is_recurring INTEGER NOT NULL DEFAULT 0 CONSTRAINT chk_tasks_is_recurring_bool CHECK (is_recurring IN (0, 1)),
    recurrence_pattern TEXT CONSTRAINT chk_tasks_recurrence_pattern_json CHECK (recurrence_pattern IS NULL OR json_valid(recurrence_pattern)),

    -- Audit
    created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_tasks_created_at_instant CHECK (created_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(created_at, 1, 19), '+0 days') IS substr(created_at, 1, 19)),
    updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_tasks_updated_at_instant CHECK (updated_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(updated_at, 1, 19), '+0 days') IS substr(updated_at, 1, 19)),
    created_by TEXT REFERENCES users (id) CONSTRAINT chk_tasks_created_by_uuid CHECK (length(created_by) = 36),
    updated_by TEXT REFERENCES users (id) CONSTRAINT chk_tasks_updated_by_uuid CHECK (length(updated_by) = 36),
    row_version INTEGER NOT NULL DEFAULT 1 CONSTRAINT chk_tasks_row_version_integer CHECK (row_version BETWEEN -2147483648 AND 2147483647),

    CONSTRAINT chk_tasks_span CHECK (due_date >= start_date)
) STRICT;
CREATE INDEX idx_tasks_assigned_to ON tasks (assigned_to);
CREATE INDEX idx_tasks_project ON tasks (project_id);
CREATE INDEX idx_tasks_mentorship_id ON tasks (mentorship_id);
CREATE INDEX idx_tasks_meeting_id ON tasks (meeting_id);
CREATE INDEX idx_tasks_status ON tasks (status);
CREATE INDEX idx_tasks_due_date ON tasks (due_date);
CREATE INDEX idx_tasks_priority ON tasks (priority);
CREATE INDEX idx_tasks_parent ON tasks (parent_task_id);

-- What a person is told, and how they reacted.
CREATE TABLE notifications (
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT chk_notifications_id_uuid CHECK (length(id) = 36),
    user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE CONSTRAINT chk_notifications_user_id_uuid CHECK (length(user_id) = 36),
    title TEXT NOT NULL CONSTRAINT chk_notifications_title_length CHECK (length(title) <= 200),
    message TEXT NOT NULL,
    notification_type TEXT NOT NULL CONSTRAINT chk_notifications_notification_type_length CHECK (length(notification_type) <= 50),
    entity_type TEXT CONSTRAINT chk_notifications_entity_type_length CHECK (length(entity_type) <= 50),
    entity_id TEXT CONSTRAINT chk_notifications_entity_id_uuid CHECK (length(entity_id) = 36),
    data TEXT DEFAULT '{}' CONSTRAINT chk_notifications_data_json CHECK (data IS NULL OR json_valid(data)),
    channels TEXT DEFAULT '["web"]' CONSTRAINT chk_notifications_channels_json CHECK (channels IS NULL OR json_valid(channels)), -- web, email, sms, push

    -- Delivery
    is_read INTEGER NOT NULL DEFAULT 0 CONSTRAINT chk_notifications_is_read_bool CHECK (is_read IN (0, 1)),
    read_at TEXT CONSTRAINT chk_notifications_read_at_instant CHECK (read_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(read_at, 1, 19), '+0 days') IS substr(read_at, 1, 19)),
    scheduled_for TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_notifications_scheduled_for_instant CHECK (scheduled_for GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(scheduled_for, 1, 19), '+0 days') IS substr(scheduled_for, 1, 19)),
    delivered_at TEXT CONSTRAINT chk_notifications_delivered_at_instant CHECK (delivered_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(delivered_at, 1, 19), '+0 days') IS substr(delivered_at, 1, 19)),
    priority TEXT DEFAULT 'normal' CONSTRAINT chk_notifications_priority_length CHECK (length(priority) <= 10) CONSTRAINT chk_notifications_priority CHECK (priority IN ('low', 'normal', 'high', 'urgent')),
    expires_at TEXT CONSTRAINT chk_notifications_expires_at_instant CHECK (expires_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(expires_at, 1, 19), '+0 days') IS substr(expires_at, 1, 19)),

    -- Reaction
    action_buttons TEXT CONSTRAINT chk_notifications_action_buttons_json CHECK (action_buttons IS NULL OR json_valid(action_buttons)),
    action_taken TEXT CONSTRAINT chk_notifications_action_taken_length CHECK (length(action_taken) <= 50),
    action_taken_at TEXT CONSTRAINT chk_notifications_action_taken_at_instant CHECK (action_taken_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(action_taken_at, 1, 19), '+0 days') IS substr(action_taken_at, 1, 19)),

    -- Audit
    created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_notifications_created_at_instant CHECK (created_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(created_at, 1, 19), '+0 days') IS substr(created_at, 1, 19)),
    updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_notifications_updated_at_instant CHECK (updated_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(updated_at, 1, 19), '+0 days') IS substr(updated_at, 1, 19)),
    row_version INTEGER NOT NULL DEFAULT 1 CONSTRAINT chk_notifications_row_version_integer CHECK (row_version BETWEEN -2147483648 AND 2147483647)
) STRICT;
CREATE INDEX idx_notifications_user ON notifications (user_id);
CREATE INDEX idx_notifications_type ON notifications (notification_type);
CREATE INDEX idx_notifications_read ON notifications (is_read);
CREATE INDEX idx_notifications_scheduled ON notifications (scheduled_for);
CREATE INDEX idx_notifications_entity ON notifications (entity_type, entity_id);
CREATE INDEX idx_notifications_user_unread ON notifications (user_id, is_read, created_at) WHERE is_read = 0;
