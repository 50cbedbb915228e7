-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A program that an organization offers; each run of it is a cohort.
CREATE TABLE programs (
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT chk_programs_id_uuid CHECK (length(id) = 36),
    organization_id TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE CONSTRAINT chk_programs_organization_id_uuid CHECK (length(organization_id) = 36),
    name TEXT NOT NULL CONSTRAINT chk_programs_name_length CHECK (length(name) <= 200),
    description TEXT,
    program_type TEXT NOT NULL CONSTRAINT chk_programs_program_type_length CHECK (length(program_type) <= 50) CONSTRAINT chk_programs_program_type CHECK (program_type IN ('incubation', 'acceleration', 'mentorship', 'funding')),
    duration_weeks INTEGER CONSTRAINT chk_programs_duration_weeks_integer CHECK (duration_weeks BETWEEN -2147483648 AND 2147483647) CONSTRAINT chk_programs_duration_weeks CHECK (duration_weeks >= 1),
    max_participants INTEGER CONSTRAINT chk_programs_max_participants_integer CHECK (max_participants BETWEEN -2147483648 AND 2147483647) CONSTRAINT chk_programs_max_participants CHECK (max_participants >= 0),

    -- Dates
    application_start TEXT CONSTRAINT chk_programs_application_start_date CHECK (date(application_start, '+0 days') IS application_start),
    application_end TEXT CONSTRAINT chk_programs_application_end_date CHECK (date(application_end, '+0 days') IS application_end),
    program_start TEXT CONSTRAINT chk_programs_program_start_date CHECK (date(program_start, '+0 days') IS program_start),
    program_end TEXT CONSTRAINT chk_programs_program_end_date CHECK (date(program_end, '+0 days') IS program_end),

    -- Requirements
    eligibility_criteria TEXT CONSTRAINT chk_programs_eligibility_criteria_json CHECK (eligibility_criteria IS NULL OR json_valid(eligibility_criteria)),
    required_documents TEXT CONSTRAINT chk_programs_required_documents_json CHECK (required_documents IS NULL OR json_valid(required_documents)),
    selection_process TEXT CONSTRAINT chk_programs_selection_process_json CHECK (selection_process IS NULL OR json_valid(selection_process)),

    -- Benefits
    benefits TEXT CONSTRAINT chk_programs_benefits_json CHECK (benefits IS NULL OR json_valid(benefits)),
    success_metrics TEXT CONSTRAINT chk_programs_success_metrics_json CHECK (success_metrics IS NULL OR json_valid(success_metrics)),

    -- State
    status TEXT DEFAULT 'draft' CONSTRAINT chk_programs_status_length CHECK (length(status) <= 20) CONSTRAINT chk_programs_status CHECK (status IN ('draft', 'published', 'active', 'completed', 'cancelled')),
    is_public INTEGER NOT NULL DEFAULT 1 CONSTRAINT chk_programs_is_public_bool CHECK (is_public IN (0, 1)),

    -- Audit
    created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_programs_created_at_instant CHECK (created_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(created_at, 1, 19), '+0 days') IS substr(created_at, 1, 19)),
    updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_programs_updated_at_instant CHECK (updated_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(updated_at, 1, 19), '+0 days') IS substr(updated_at, 1, 19)),
    created_by TEXT REFERENCES users (id) CONSTRAINT chk_programs_created_by_uuid CHECK (length(created_by) = 36),
    updated_by TEXT REFERENCES users (id) CONSTRAINT chk_programs_updated_by_uuid CHECK (length(updated_by) = 36),
    row_version INTEGER NOT NULL DEFAULT 1 CONSTRAINT chk_programs_row_version_integer CHECK (row_version BETWEEN -2147483648 AND 2147483647),

    CONSTRAINT chk_programs_application_span CHECK (application_end >= application_start),
    CONSTRAINT chk_programs_program_span CHECK (program_end >= program_start)
) STRICT;
CREATE INDEX idx_programs_organization ON programs (organization_id);
CREATE INDEX idx_programs_type ON programs (program_type);
CREATE INDEX idx_programs_status ON programs (status);
CREATE INDEX idx_programs_dates ON programs (application_start, application_end);

-- One run of a program with its dates and places.
CREATE TABLE cohorts (
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT chk_cohorts_id_uuid CHECK (length(id) = 36),
    program_id TEXT NOT NULL REFERENCES programs (id) ON DELETE CASCADE CONSTRAINT chk_cohorts_program_id_uuid CHECK (length(program_id) = 36),
    name TEXT NOT NULL CONSTRAINT chk_cohorts_name_length CHECK (length(name) <= 200),
    description TEXT,
    start_date TEXT CONSTRAINT chk_cohorts_start_date_date CHECK (date(start_date, '+0 days') IS start_date),
    end_date TEXT CONSTRAINT chk_cohorts_end_date_date CHECK (date(end_date, '+0 days') IS end_date),
    capacity INTEGER CONSTRAINT chk_cohorts_capacity_integer CHECK (capacity BETWEEN -2147483648 AND 2147483647) CONSTRAINT chk_cohorts_capacity CHECK (capacity >= 0),
    status TEXT DEFAULT 'planned' CONSTRAINT chk_cohorts_status_length CHECK (length(status) <= 20) CONSTRAINT chk_cohorts_status CHECK (status IN ('planned', 'active', 'completed', 'cancelled')),

    -- Audit
    created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_cohorts_created_at_instant CHECK (created_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(created_at, 1, 19), '+0 days') IS substr(created_at, 1, 19)),
    updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_cohorts_updated_at_instant CHECK (updated_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(updated_at, 1, 19), '+0 days') IS substr(updated_at, 1, 19)),
    created_by TEXT REFERENCES users (id) CONSTRAINT chk_cohorts_created_by_uuid CHECK (length(created_by) = 36),
    updated_by TEXT REFERENCES users (id) CONSTRAINT chk_cohorts_updated_by_uuid CHECK (length(updated_by) = 36),
    row_version INTEGER NOT NULL DEFAULT 1 CONSTRAINT chk_cohorts_row_version_integer CHECK (row_version BETWEEN -2147483648 AND 2147483647),

    CONSTRAINT chk_cohorts_span CHECK (end_date >= start_date)
) STRICT;
CREATE INDEX idx_cohorts_program ON cohorts (program_id);
CREATE INDEX idx_cohorts_status ON cohorts (status);
