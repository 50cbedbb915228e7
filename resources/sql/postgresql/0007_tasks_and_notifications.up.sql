-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Something to do, perhaps for a project, mentorship or meeting.
CREATE TABLE tasks (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    project_id uuid REFERENCES projects (id),
    mentorship_id uuid REFERENCES mentorships (id),
    meeting_id uuid REFERENCES meetings (id),
    parent_task_id uuid REFERENCES tasks (id),
    title varchar(300) NOT NULL,
    description text,
    task_type varchar(30) DEFAULT 'general',
    assigned_to uuid REFERENCES users (id),
    assigned_by uuid REFERENCES users (id),

    -- Time
    due_date timestamptz,
    start_date timestamptz,
    estimated_hours numeric(10,2),
    actual_hours numeric(10,2) DEFAULT 0,

    -- State and progress
    status varchar(20) DEFAULT 'pending',
    priority varchar(10) DEFAULT 'medium',
    progress_percentage numeric(5,2) DEFAULT 0,
    depends_on jsonb, -- [task id]
    blocks jsonb, -- [task id]

    -- Completion
    completion_notes text,
    completion_evidence jsonb,
    completed_at timestamptz,
    time_logs jsonb,
    comments_count integer DEFAULT 0,

    -- Recurrence
    is_recurring boolean NOT NULL DEFAULT FALSE,
    recurrence_pattern jsonb,

    -- Audit
    created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    created_by uuid REFERENCES users (id),
    updated_by uuid REFERENCES users (id),
    row_version integer NOT NULL DEFAULT 1,

    CONSTRAINT chk_tasks_task_type CHECK (task_type IN ('general', 'milestone', 'deliverable', 'action_item')),
    CONSTRAINT chk_tasks_estimated_hours CHECK (estimated_hours >= 0),
    CONSTRAINT chk_tasks_actual_hours CHECK (actual_hours >= 0),
    CONSTRAINT chk_tasks_status CHECK (status IN ('pending', 'in_progress', 'blocked', 'completed', 'cancelled')),
    CONSTRAINT chk_tasks_priority CHECK (priority IN ('low', 'medium', 'high', 'urgent')),
    CONSTRAINT chk_tasks_progress_percentage CHECK (progress_percentage BETWEEN 0 AND 100),
    CONSTRAINT chk_tasks_comments_count CHECK (comments_count >= 0),
    CONSTRAINT chk_tasks_span CHECK (due_date >= start_date)
);
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
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    title varchar(200) NOT NULL,
    message text NOT NULL,
    notification_type varchar(50) NOT NULL,
    entity_type varchar(50),
    entity_id uuid,
    data jsonb DEFAULT '{}',
    channels jsonb DEFAULT '["web"]', -- web, email, sms, push

    -- Delivery
    is_read boolean NOT NULL DEFAULT FALSE,
    read_at timestamptz,
    scheduled_for timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    delivered_at timestamptz,
    priority varchar(10) DEFAULT 'normal',
    expires_at timestamptz,

    -- Reaction
    action_buttons jsonb,
    action_taken varchar(50),
    action_taken_at timestamptz,

    -- Audit
    created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    row_version integer NOT NULL DEFAULT 1,

    CONSTRAINT chk_notifications_priority CHECK (priority IN ('low', 'normal', 'high', 'urgent'))
);
CREATE INDEX idx_notifications_user ON notifications (user_id);
CREATE INDEX idx_notifications_type ON notifications (notification_type);
CREATE INDEX idx_notifications_read ON notifications (is_read);
CREATE INDEX idx_notifications_scheduled ON notifications (scheduled_for);
CREATE INDEX idx_notifications_entity ON notifications (entity_type, entity_id);
CREATE INDEX idx_notifications_user_unread ON notifications (user_id, is_read, created_at) WHERE is_read = FALSE;
