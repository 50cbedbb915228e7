-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What an entrepreneur builds.
CREATE TABLE projects (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    entrepreneur_id uuid NOT NULL REFERENCES entrepreneurs (id) ON DELETE CASCADE,
    program_id uuid REFERENCES programs (id),

    -- In short
    name varchar(200) NOT NULL,
    description text,
    tagline varchar(500),
    industry varchar(100),
    business_model varchar(50),

    -- In detail
    problem_statement text,
    solution_description text,
    target_market jsonb,
    competitive_analysis jsonb,
    revenue_model jsonb,

    -- Money
    funding_needed numeric(15,2),
    funding_raised numeric(15,2) DEFAULT 0,
    current_revenue numeric(15,2) DEFAULT 0,
    projected_revenue jsonb,

    -- Team
    team_size integer DEFAULT 1,
    team_members jsonb,
    required_skills jsonb,

    -- State and progress
    status varchar(20) DEFAULT 'idea',
    stage varchar(20) DEFAULT 'concept',
    progress_percentage numeric(5,2) DEFAULT 0,

    -- Dates
    started_date date,
    target_launch_date date,
    actual_launch_date date,

    -- Traction
    user_metrics jsonb,
    market_validation jsonb,
    milestones jsonb,

    -- Settings
    is_public boolean NOT NULL DEFAULT FALSE,
    seeking_funding boolean NOT NULL DEFAULT FALSE,
    seeking_mentorship boolean NOT NULL DEFAULT TRUE,
    seeking_partners boolean NOT NULL DEFAULT FALSE,

    -- Audit
    created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    created_by uuid REFERENCES users (id),
    updated_by uuid REFERENCES users (id),
    row_version integer NOT NULL DEFAULT 1,

    CONSTRAINT chk_projects_funding_needed CHECK (funding_needed >= 0),
    CONSTRAINT chk_projects_funding_raised CHECK (funding_raised >= 0),
    CONSTRAINT chk_projects_current_revenue CHECK (current_revenue >= 0),
    CONSTRAINT chk_projects_team_size CHECK (team_size >= 0),
    CONSTRAINT chk_projects_status
        CHECK (status IN ('idea', 'development', 'testing', 'launch', 'growth', 'pivot', 'paused', 'completed')),
    CONSTRAINT chk_projects_stage CHECK (stage IN ('concept', 'prototype', 'mvp', 'beta', 'production')),
    CONSTRAINT chk_projects_progress_percentage CHECK (progress_percentage BETWEEN 0 AND 100),
    CONSTRAINT chk_projects_target_launch CHECK (target_launch_date >= started_date),
    CONSTRAINT chk_projects_actual_launch CHECK (actual_launch_date >= started_date)
);
CREATE INDEX idx_projects_entrepreneur ON projects (entrepreneur_id);
CREATE INDEX idx_projects_program ON projects (program_id);
CREATE INDEX idx_projects_status ON projects (status);
CREATE INDEX idx_projects_industry ON projects (industry);
CREATE INDEX idx_projects_funding ON projects (seeking_funding) WHERE seeking_funding = TRUE;
CREATE INDEX idx_projects_created_at ON projects (created_at);
CREATE INDEX idx_projects_entrepreneur_status ON projects (entrepreneur_id, status);
CREATE INDEX idx_projects_target_market_gin ON projects USING gin (target_market);

-- An entrepreneur's way through a program, from the application to the graduation: one per person and program.
CREATE TABLE program_applications (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    program_id uuid NOT NULL REFERENCES programs (id) ON DELETE CASCADE,
    entrepreneur_id uuid NOT NULL REFERENCES entrepreneurs (id) ON DELETE CASCADE,
    cohort_id uuid REFERENCES cohorts (id),
    project_id uuid REFERENCES projects (id),
    status varchar(20) NOT NULL DEFAULT 'submitted',
    answers jsonb DEFAULT '{}',
    submitted_at timestamptz DEFAULT CURRENT_TIMESTAMP,

    -- Decision
    decision varchar(20),
    decided_at timestamptz,
    decided_by uuid REFERENCES users (id),
    reason text,

    -- Audit
    created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    created_by uuid REFERENCES users (id),
    updated_by uuid REFERENCES users (id),
    row_version integer NOT NULL DEFAULT 1,

    CONSTRAINT chk_program_applications_status
        CHECK (status IN ('submitted', 'under_review', 'accepted', 'waitlisted', 'rejected', 'withdrawn',
            'enrolled', 'paused', 'completed', 'graduated', 'dropped_out')),
    CONSTRAINT chk_program_applications_decision CHECK (decision IN ('accepted', 'waitlisted', 'rejected')),
    CONSTRAINT uq_program_applications_program_id_entrepreneur_id UNIQUE (program_id, entrepreneur_id)
);
CREATE INDEX idx_program_applications_entrepreneur ON program_applications (entrepreneur_id);
CREATE INDEX idx_program_applications_cohort ON program_applications (cohort_id);
CREATE INDEX idx_program_applications_project ON program_applications (project_id);
CREATE INDEX idx_program_applications_status ON program_applications (program_id, status);

-- A reviewer's scores for an application, one per stage of the selection.
CREATE TABLE application_reviews (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    application_id uuid NOT NULL REFERENCES program_applications (id) ON DELETE CASCADE,
    reviewer_id uuid NOT NULL REFERENCES users (id),
    stage varchar(50),
    scores jsonb DEFAULT '{}', -- {"criterion id": points}
    comment text,
    has_conflict boolean NOT NULL DEFAULT FALSE,
    submitted_at timestamptz,

    -- Audit
    created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    created_by uuid REFERENCES users (id),
    updated_by uuid REFERENCES users (id),
    row_version integer NOT NULL DEFAULT 1,

    CONSTRAINT uq_application_reviews_application_id_reviewer_id_stage
        UNIQUE NULLS NOT DISTINCT (application_id, reviewer_id, stage)
);
CREATE INDEX idx_application_reviews_reviewer ON application_reviews (reviewer_id);

-- A mentor and an entrepreneur who work together. A finished one of the same pair and project is reopened, not
-- inserted again: the unique key says so, also without a project.
CREATE TABLE mentorships (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    ally_id uuid NOT NULL REFERENCES allies (id) ON DELETE CASCADE,
    entrepreneur_id uuid NOT NULL REFERENCES entrepreneurs (id) ON DELETE CASCADE,
    project_id uuid REFERENCES projects (id),
    program_id uuid REFERENCES programs (id), -- decides which organization owns the mentorship
    cohort_id uuid REFERENCES cohorts (id),

    -- Kind
    mentorship_type varchar(20) NOT NULL,
    focus_areas jsonb,
    goals jsonb,
    duration_weeks integer,

    -- Sessions
    total_sessions_planned integer DEFAULT 0,
    total_sessions_completed integer DEFAULT 0, -- kept by a trigger
    session_frequency varchar(20),
    session_duration_minutes integer DEFAULT 60,

    -- Progress
    progress_notes text,
    achievements jsonb,
    challenges jsonb,
    success_metrics jsonb,

    -- Dates
    start_date date NOT NULL,
    end_date date,
    actual_end_date date,

    -- State and evaluation
    status varchar(20) DEFAULT 'active',
    entrepreneur_rating integer, -- given by the entrepreneur
    ally_rating integer, -- given by the mentor
    entrepreneur_feedback text,
    ally_feedback text,

    -- Audit
    created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    created_by uuid REFERENCES users (id),
    updated_by uuid REFERENCES users (id),
    row_version integer NOT NULL DEFAULT 1,

    CONSTRAINT chk_mentorships_mentorship_type CHECK (mentorship_type IN ('ongoing', 'project_based', 'one_time')),
    CONSTRAINT chk_mentorships_duration_weeks CHECK (duration_weeks >= 1),
    CONSTRAINT chk_mentorships_total_sessions_planned CHECK (total_sessions_planned >= 0),
    CONSTRAINT chk_mentorships_total_sessions_completed CHECK (total_sessions_completed >= 0),
    CONSTRAINT chk_mentorships_session_frequency CHECK (session_frequency IN ('weekly', 'biweekly', 'monthly')),
    CONSTRAINT chk_mentorships_session_duration_minutes CHECK (session_duration_minutes >= 1),
    CONSTRAINT chk_mentorships_status CHECK (status IN ('active', 'paused', 'completed', 'cancelled')),
    CONSTRAINT chk_mentorships_entrepreneur_rating CHECK (entrepreneur_rating BETWEEN 1 AND 5),
    CONSTRAINT chk_mentorships_ally_rating CHECK (ally_rating BETWEEN 1 AND 5),
    CONSTRAINT chk_mentorships_people CHECK (ally_id <> entrepreneur_id),
    CONSTRAINT chk_mentorships_span CHECK (end_date >= start_date),
    CONSTRAINT chk_mentorships_actual_span CHECK (actual_end_date >= start_date),
    CONSTRAINT uq_mentorships_ally_id_entrepreneur_id_project_id
        UNIQUE NULLS NOT DISTINCT (ally_id, entrepreneur_id, project_id)
);
CREATE INDEX idx_mentorships_ally ON mentorships (ally_id);
CREATE INDEX idx_mentorships_entrepreneur ON mentorships (entrepreneur_id);
CREATE INDEX idx_mentorships_project ON mentorships (project_id);
CREATE INDEX idx_mentorships_program ON mentorships (program_id);
CREATE INDEX idx_mentorships_cohort ON mentorships (cohort_id);
CREATE INDEX idx_mentorships_status ON mentorships (status);
CREATE INDEX idx_mentorships_dates ON mentorships (start_date, end_date);
CREATE INDEX idx_mentorships_status_dates ON mentorships (status, start_date, end_date);

-- What one person thinks of the work with another. The source of allies.average_rating.
CREATE TABLE user_ratings (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    rater_id uuid NOT NULL REFERENCES users (id),
    rated_id uuid NOT NULL REFERENCES users (id),
    context_type varchar(20) NOT NULL,
    context_id uuid NOT NULL,
    rating integer NOT NULL,
    review text,
    created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    row_version integer NOT NULL DEFAULT 1,

    CONSTRAINT chk_user_ratings_context_type CHECK (context_type IN ('mentorship', 'collaboration', 'project')),
    CONSTRAINT chk_user_ratings_rating CHECK (rating BETWEEN 1 AND 5),
    CONSTRAINT chk_user_ratings_self CHECK (rater_id <> rated_id),
    CONSTRAINT uq_user_ratings_rater_id_rated_id_context_type_context_id
        UNIQUE (rater_id, rated_id, context_type, context_id)
);
CREATE INDEX idx_user_ratings_rated_id ON user_ratings (rated_id);
