-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A meeting; who takes part is in meeting_participants. 0013 keeps people and rooms from being booked twice.
CREATE TABLE meetings (
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT chk_meetings_id_uuid CHECK (length(id) = 36),
    mentorship_id TEXT REFERENCES mentorships (id) CONSTRAINT chk_meetings_mentorship_id_uuid CHECK (length(mentorship_id) = 36),
    project_id TEXT REFERENCES projects (id) CONSTRAINT chk_meetings_project_id_uuid CHECK (length(project_id) = 36),
    title TEXT NOT NULL CONSTRAINT chk_meetings_title_length CHECK (length(title) <= 200),
    description TEXT,
    meeting_type TEXT NOT NULL CONSTRAINT chk_meetings_meeting_type_length CHECK (length(meeting_type) <= 30) CONSTRAINT chk_meetings_meeting_type CHECK (meeting_type IN ('mentorship', 'project_review', 'team', 'investor_pitch')),

    -- Time
    scheduled_start TEXT NOT NULL CONSTRAINT chk_meetings_scheduled_start_instant CHECK (scheduled_start GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(scheduled_start, 1, 19), '+0 days') IS substr(scheduled_start, 1, 19)),
    scheduled_end TEXT NOT NULL CONSTRAINT chk_meetings_scheduled_end_instant CHECK (scheduled_end GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(scheduled_end, 1, 19), '+0 days') IS substr(scheduled_end, 1, 19)),
    actual_start TEXT CONSTRAINT chk_meetings_actual_start_instant CHECK (actual_start GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(actual_start, 1, 19), '+0 days') IS substr(actual_start, 1, 19)),
    actual_end TEXT CONSTRAINT chk_meetings_actual_end_instant CHECK (actual_end GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(actual_end, 1, 19), '+0 days') IS substr(actual_end, 1, 19)),
    timezone TEXT DEFAULT 'America/Bogota' CONSTRAINT chk_meetings_timezone_length CHECK (length(timezone) <= 50),

    -- Place
    location_type TEXT NOT NULL CONSTRAINT chk_meetings_location_type_length CHECK (length(location_type) <= 20) CONSTRAINT chk_meetings_location_type CHECK (location_type IN ('online', 'in_person', 'hybrid')),
    location_details TEXT CONSTRAINT chk_meetings_location_details_json CHECK (location_details IS NULL OR json_valid(location_details)), -- {platform, link, address, room}

    -- Content
    agenda TEXT CONSTRAINT chk_meetings_agenda_json CHECK (agenda IS NULL OR json_valid(agenda)),
    objectives TEXT CONSTRAINT chk_meetings_objectives_json CHECK (objectives IS NULL OR json_valid(objectives)),
    materials TEXT CONSTRAINT chk_meetings_materials_json CHECK (materials IS NULL OR json_valid(materials)),

    -- State
    status TEXT DEFAULT 'scheduled' CONSTRAINT chk_meetings_status_length CHECK (length(status) <= 20) CONSTRAINT chk_meetings_status CHECK (status IN ('scheduled', 'in_progress', 'completed', 'cancelled', 'rescheduled')),
    cancellation_reason TEXT CONSTRAINT chk_meetings_cancellation_reason_length CHECK (length(cancellation_reason) <= 200),

    -- Afterwards
    notes TEXT,
    action_items TEXT CONSTRAINT chk_meetings_action_items_json CHECK (action_items IS NULL OR json_valid(action_items)),
    next_steps TEXT CONSTRAINT chk_meetings_next_steps_json CHECK (next_steps IS NULL OR json_valid(next_steps)),
    attachments TEXT CONSTRAINT chk_meetings_attachments_json CHECK (attachments IS NULL OR json_valid(attachments)),

    -- Figures
    attendee_count INTEGER DEFAULT 0 CONSTRAINT chk_meetings_attendee_count_integer CHECK (attendee_count BETWEEN -2147483648 AND 2147483647) CONSTRAINT chk_meetings_attendee_count CHECK (attendee_count >= 0), -- kept by a trigger
    duration_minutes INTEGER CONSTRAINT chk_meetings_duration_minutes_integer CHECK (duration_minutes BETWEEN -2147483648 AND 2147483647) CONSTRAINT chk_meetings_duration_minutes CHECK (duration_minutes >= 0),
    productivity_rating INTEGER CONSTRAINT chk_meetings_productivity_rating_integer CHECK (productivity_rating BETWEEN -2147483648 AND 2147483647) CONSTRAINT chk_meetings_productivity_rating CHECK (productivity_rating BETWEEN 1 AND 5),

    -- Audit
    created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_meetings_created_at_instant CHECK (created_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(created_at, 1, 19), '+0 days') IS substr(created_at, 1, 19)),
    updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_meetings_updated_at_instant CHECK (updated_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(updated_at, 1, 19), '+0 days') IS substr(updated_at, 1, 19)),
    created_by TEXT REFERENCES users (id) CONSTRAINT chk_meetings_created_by_uuid CHECK (length(created_by) = 36),
    updated_by TEXT REFERENCES users (id) CONSTRAINT chk_meetings_updated_by_uuid CHECK (length(updated_by) = 36),
    row_version INTEGER NOT NULL DEFAULT 1 CONSTRAINT chk_meetings_row_version_integer CHECK (row_version BETWEEN -2147483648 AND 2147483647),

    CONSTRAINT chk_meetings_times CHECK (scheduled_end > scheduled_start),
    CONSTRAINT chk_meetings_actual_times CHECK (actual_end >= actual_start)
) STRICT;
CREATE INDEX idx_meetings_mentorship ON meetings (mentorship_id);
CREATE INDEX idx_meetings_project ON meetings (project_id);
CREATE INDEX idx_meetings_scheduled_start ON meetings (scheduled_start);
CREATE INDEX idx_meetings_status ON meetings (status);
CREATE INDEX idx_meetings_type ON meetings (meeting_type);

-- Who is invited to a meeting, what they answered and whether they came.
CREATE TABLE meeting_participants (
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT chk_meeting_participants_id_uuid CHECK (length(id) = 36),
    meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE CONSTRAINT chk_meeting_participants_meeting_id_uuid CHECK (length(meeting_id) = 36),
    user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE CONSTRAINT chk_meeting_participants_user_id_uuid CHECK (length(user_id) = 36),
    role TEXT NOT NULL CONSTRAINT chk_meeting_participants_role_length CHECK (length(role) <= 20) CONSTRAINT chk_meeting_participants_role CHECK (role IN ('organizer', 'required', 'optional', 'observer')),

    -- Answer and attendance
    invitation_status TEXT DEFAULT 'pending' CONSTRAINT chk_meeting_participants_invitation_status_length CHECK (length(invitation_status) <= 20) CONSTRAINT chk_meeting_participants_invitation_status CHECK (invitation_status IN ('pending', 'accepted', 'declined', 'tentative')),
    attendance_status TEXT DEFAULT 'unknown' CONSTRAINT chk_meeting_participants_attendance_status_length CHECK (length(attendance_status) <= 20) CONSTRAINT chk_meeting_participants_attendance_status CHECK (attendance_status IN ('unknown', 'present', 'absent', 'late')),
    joined_at TEXT CONSTRAINT chk_meeting_participants_joined_at_instant CHECK (joined_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(joined_at, 1, 19), '+0 days') IS substr(joined_at, 1, 19)),
    left_at TEXT CONSTRAINT chk_meeting_participants_left_at_instant CHECK (left_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(left_at, 1, 19), '+0 days') IS substr(left_at, 1, 19)),
    connection_quality TEXT CONSTRAINT chk_meeting_participants_connection_quality_length CHECK (length(connection_quality) <= 20) CONSTRAINT chk_meeting_participants_connection_quality CHECK (connection_quality IN ('excellent', 'good', 'fair', 'poor')),

    -- The participant's own
    private_notes TEXT,
    satisfaction_rating INTEGER CONSTRAINT chk_meeting_participants_satisfaction_rating_integer CHECK (satisfaction_rating BETWEEN -2147483648 AND 2147483647) CONSTRAINT chk_meeting_participants_satisfaction_rating CHECK (satisfaction_rating BETWEEN 1 AND 5),

    -- Audit
    created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_meeting_participants_created_at_instant CHECK (created_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(created_at, 1, 19), '+0 days') IS substr(created_at, 1, 19)),
    updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_meeting_participants_updated_at_instant CHECK (updated_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(updated_at, 1, 19), '+0 days') IS substr(updated_at, 1, 19)),
    row_version INTEGER NOT NULL DEFAULT 1 CONSTRAINT chk_meeting_participants_row_version_integer CHECK (row_version BETWEEN -2147483648 AND 2147483647),

    CONSTRAINT chk_meeting_participants_span CHECK (left_at >= joined_at),
    CONSTRAINT uq_meeting_participants_meeting_id_user_id UNIQUE (meeting_id, user_id)
) STRICT;
CREATE INDEX idx_meeting_participants_meeting ON meeting_participants (meeting_id);
CREATE INDEX idx_meeting_participants_user ON meeting_participants (user_id);
CREATE INDEX idx_meeting_participants_role ON meeting_participants (role);
CREATE INDEX idx_meeting_participants_status ON meeting_participants (attendance_status);
CREATE INDEX idx_meetings_user_date ON meeting_participants (user_id, meeting_id, created_at) WHERE attendance_status = 'present';
