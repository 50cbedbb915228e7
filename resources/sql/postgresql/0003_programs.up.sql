-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A program that an organization offers; each run of it is a cohort.
CREATE TABLE programs (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    organization_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    name varchar(200) NOT NULL,
    description text,
    program_type varchar(50) NOT NULL,
    duration_weeks integer,
    max_participants integer,

    -- Dates
    application_start date,
    application_end date,
    program_start date,
    program_end date,

    -- Requirements
    eligibility_criteria jsonb,
    required_documents jsonb,
    selection_process jsonb,

    -- Benefits
    benefits jsonb,
    success_metrics jsonb,

    -- State
    status varchar(20) DEFAULT 'draft',
    is_public boolean NOT NULL DEFAULT TRUE,

    -- Audit
    created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    created_by uuid REFERENCES users (id),
    updated_by uuid REFERENCES users (id),
    row_version integer NOT NULL DEFAULT 1,

    CONSTRAINT chk_programs_program_type CHECK (program_type IN ('incubation', 'acceleration', 'mentorship', 'funding')),
    CONSTRAINT chk_programs_duration_weeks CHECK (duration_weeks >= 1),
    CONSTRAINT chk_programs_max_participants CHECK (max_participants >= 0),
    CONSTRAINT chk_programs_status CHECK (status IN ('draft', 'published', 'active', 'completed', 'cancelled')),
    CONSTRAINT chk_programs_application_span CHECK (application_end >= application_start),
    CONSTRAINT chk_programs_program_span CHECK (program_end >= program_start)
);
CREATE INDEX idx_programs_organization ON programs (organization_id);
CREATE INDEX idx_programs_type ON programs (program_type);
CREATE INDEX idx_programs_status ON programs (status);
CREATE INDEX idx_programs_dates ON programs (application_start, application_end);

-- One run of a program with its dates and places.
CREATE TABLE cohorts (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    program_id uuid NOT NULL REFERENCES programs (id) ON DELETE CASCADE,
    name varchar(200) NOT NULL,
    description text,
    start_date date,
    end_date date,
    capacity integer,
    status varchar(20) DEFAULT 'planned',

    -- Audit
    created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    created_by uuid REFERENCES users (id),
    updated_by uuid REFERENCES users (id),
    row_version integer NOT NULL DEFAULT 1,

    CONSTRAINT chk_cohorts_capacity CHECK (capacity >= 0),
    CONSTRAINT chk_cohorts_status CHECK (status IN ('planned', 'active', 'completed', 'cancelled')),
    CONSTRAINT chk_cohorts_span CHECK (end_date >= start_date)
);
CREATE INDEX idx_cohorts_program ON cohorts (program_id);
CREATE INDEX idx_cohorts_status ON cohorts (status);
