-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A meeting; who takes part is in meeting_participants. 0013 keeps people and rooms from being booked twice.
CREATE TABLE meetings (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    mentorship_id uuid REFERENCES mentorships (id),
    project_id uuid REFERENCES projects (id),
    title varchar(200) NOT NULL,
    description text,
    meeting_type varchar(30) NOT NULL,

    -- Time
    scheduled_start timestamptz NOT NULL,
    scheduled_end timestamptz NOT NULL,
    actual_start timestamptz,
    actual_end timestamptz,
    timezone varchar(50) DEFAULT 'America/Bogota',

    -- Place
    location_type varchar(20) NOT NULL,
    location_details jsonb, -- {platform, link, address, room}

    -- Content
    agenda jsonb,
    objectives jsonb,
    materials jsonb,

    -- State
    status varchar(20) DEFAULT 'scheduled',
    cancellation_reason varchar(200),

    -- Afterwards
    notes text,
    action_items jsonb,
    next_steps jsonb,
    attachments jsonb,

    -- Figures
    attendee_count integer DEFAULT 0, -- kept by a trigger
    duration_minutes integer,
    productivity_rating integer,

    -- Audit
    created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    created_by uuid REFERENCES users (id),
    updated_by uuid REFERENCES users (id),
    row_version integer NOT NULL DEFAULT 1,

    CONSTRAINT chk_meetings_meeting_type
        CHECK (meeting_type IN ('mentorship', 'project_review', 'team', 'investor_pitch')),
    CONSTRAINT chk_meetings_location_type CHECK (location_type IN ('online', 'in_person', 'hybrid')),
    CONSTRAINT chk_meetings_status
        CHECK (status IN ('scheduled', 'in_progress', 'completed', 'cancelled', 'rescheduled')),
    CONSTRAINT chk_meetings_attendee_count CHECK (attendee_count >= 0),
    CONSTRAINT chk_meetings_duration_minutes CHECK (duration_minutes >= 0),
    CONSTRAINT chk_meetings_productivity_rating CHECK (productivity_rating BETWEEN 1 AND 5),
    CONSTRAINT chk_meetings_times CHECK (scheduled_end > scheduled_start),
    CONSTRAINT chk_meetings_actual_times CHECK (actual_end >= actual_start)
);
CREATE INDEX idx_meetings_mentorship ON meetings (mentorship_id);
CREATE INDEX idx_meetings_project ON meetings (project_id);
CREATE INDEX idx_meetings_scheduled_start ON meetings (scheduled_start);
CREATE INDEX idx_meetings_status ON meetings (status);
CREATE INDEX idx_meetings_type ON meetings (meeting_type);

-- Who is invited to a meeting, what they answered and whether they came.
CREATE TABLE meeting_participants (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    meeting_id uuid NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    role varchar(20) NOT NULL,

    -- Answer and attendance
    invitation_status varchar(20) DEFAULT 'pending',
    attendance_status varchar(20) DEFAULT 'unknown',
    joined_at timestamptz,
    left_at timestamptz,
    connection_quality varchar(20),

    -- The participant's own
    private_notes text,
    satisfaction_rating integer,

    -- Audit
    created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    row_version integer NOT NULL DEFAULT 1,

    CONSTRAINT chk_meeting_participants_role CHECK (role IN ('organizer', 'required', 'optional', 'observer')),
    CONSTRAINT chk_meeting_participants_invitation_status
        CHECK (invitation_status IN ('pending', 'accepted', 'declined', 'tentative')),
    CONSTRAINT chk_meeting_participants_attendance_status
        CHECK (attendance_status IN ('unknown', 'present', 'absent', 'late')),
    CONSTRAINT chk_meeting_participants_connection_quality
        CHECK (connection_quality IN ('excellent', 'good', 'fair', 'poor')),
    CONSTRAINT chk_meeting_participants_satisfaction_rating CHECK (satisfaction_rating BETWEEN 1 AND 5),
    CONSTRAINT chk_meeting_participants_span CHECK (left_at >= joined_at),
    CONSTRAINT uq_meeting_participants_meeting_id_user_id UNIQUE (meeting_id, user_id)
);
CREATE INDEX idx_meeting_participants_meeting ON meeting_participants (meeting_id);
CREATE INDEX idx_meeting_participants_user ON meeting_participants (user_id);
CREATE INDEX idx_meeting_participants_role ON meeting_participants (role);
CREATE INDEX idx_meeting_participants_status ON meeting_participants (attendance_status);
CREATE INDEX idx_meetings_user_date
    ON meeting_participants (user_id, meeting_id) INCLUDE (created_at) WHERE attendance_status = 'present';
