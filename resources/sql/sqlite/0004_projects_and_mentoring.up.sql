-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What an entrepreneur builds.
CREATE TABLE projects (
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT chk_projects_id_uuid CHECK (length(id) = 36),
    entrepreneur_id TEXT NOT NULL REFERENCES entrepreneurs (id) ON DELETE CASCADE CONSTRAINT chk_projects_entrepreneur_id_uuid CHECK (length(entrepreneur_id) = 36),
    program_id TEXT REFERENCES programs (id) CONSTRAINT chk_projects_program_id_uuid CHECK (length(program_id) = 36),

    -- In short
    name TEXT NOT NULL CONSTRAINT chk_projects_name_length CHECK (length(name) <= 200),
    description TEXT,
    tagline TEXT CONSTRAINT chk_projects_tagline_length CHECK (length(tagline) <= 500),
    industry TEXT CONSTRAINT chk_projects_industry_length CHECK (length(industry) <= 100),
    business_model TEXT CONSTRAINT chk_projects_business_model_length CHECK (length(business_model) <= 50),

    -- In detail
    problem_statement TEXT,
    solution_description TEXT,
    target_market TEXT CONSTRAINT chk_projects_target_market_json CHECK (target_market IS NULL OR json_valid(target_market)),
    competitive_analysis TEXT CONSTRAINT chk_projects_competitive_analysis_json CHECK (competitive_analysis IS NULL OR json_valid(competitive_analysis)),
    revenue_model TEXT CONSTRAINT chk_projects_revenue_model_json CHECK (revenue_model IS NULL OR json_valid(revenue_model)),

    -- Money
    funding_needed INTEGER CONSTRAINT chk_projects_funding_needed_decimal_15_2 CHECK (abs(funding_needed) <= 999999999999999) CONSTRAINT chk_projects_funding_needed CHECK (funding_needed >= 0),
    funding_raised INTEGER DEFAULT 0 CONSTRAINT chk_projects_funding_raised_decimal_15_2 CHECK (abs(funding_raised) <= 999999999999999) CONSTRAINT chk_projects_funding_raised CHECK (funding_raised >= 0),
    current_revenue INTEGER DEFAULT 0 CONSTRAINT chk_projects_current_revenue_decimal_15_2 CHECK (abs(current_revenue) <= 999999999999999) CONSTRAINT chk_projects_current_revenue CHECK (current_revenue >= 0),
    projected_revenue TEXT CONSTRAINT chk_projects_projected_revenue_json CHECK (projected_revenue IS NULL OR json_valid(projected_revenue)),

    -- Team
    team_size INTEGER DEFAULT 1 CONSTRAINT chk_projects_team_size_integer CHECK (team_size BETWEEN -2147483648 AND 2147483647) CONSTRAINT chk_projects_team_size CHECK (team_size >= 0),
    team_members TEXT CONSTRAINT chk_projects_team_members_json CHECK (team_members IS NULL OR json_valid(team_members)),
    required_skills TEXT CONSTRAINT chk_projects_required_skills_json CHECK (required_skills IS NULL OR json_valid(required_skills)),

    -- State and progress
    status TEXT DEFAULT 'idea' CONSTRAINT chk_projects_status_length CHECK (length(status) <= 20) CONSTRAINT chk_projects_status CHECK (status IN ('idea', 'development', 'testing', 'launch', 'growth', 'pivot', 'paused', 'completed')),
    stage TEXT DEFAULT 'concept' CONSTRAINT chk_projects_stage_length CHECK (length(stage) <= 20) CONSTRAINT chk_projects_stage CHECK (stage IN ('concept', 'prototype', 'mvp', 'beta', 'production')),
    progress_percentage INTEGER DEFAULT 0 CONSTRAINT chk_projects_progress_percentage_decimal_5_2 CHECK (abs(progress_percentage) <= 99999) CONSTRAINT chk_projects_progress_percentage CHECK (progress_percentage BETWEEN 0 AND 10000),

    -- Dates
    started_date TEXT CONSTRAINT chk_projects_started_date_date CHECK (date(started_date, '+0 days') IS started_date),
    target_launch_date TEXT CONSTRAINT chk_projects_target_launch_date_date CHECK (date(target_launch_date, '+0 days') IS target_launch_date),
    actual_launch_date TEXT CONSTRAINT chk_projects_actual_launch_date_date CHECK (date(actual_launch_date, '+0 days') IS actual_launch_date),

    -- Traction
    user_metrics TEXT CONSTRAINT chk_projects_user_metrics_json CHECK (user_metrics IS NULL OR json_valid(user_metrics)),
    market_validation TEXT CONSTRAINT chk_projects_market_validation_json CHECK (market_validation IS NULL OR json_valid(market_validation)),
    milestones TEXT CONSTRAINT chk_projects_milestones_json CHECK (milestones IS NULL OR json_valid(milestones)),

    -- Settings
    is_public INTEGER NOT NULL DEFAULT 0 CONSTRAINT chk_projects_is_public_bool CHECK (is_public IN (0, 1)),
    seeking_funding INTEGER NOT NULL DEFAULT 0 CONSTRAINT chk_projects_seeking_funding_bool CHECK (seeking_funding IN (0, 1)),
    seeking_mentorship INTEGER NOT NULL DEFAULT 1 CONSTRAINT chk_projects_seeking_mentorship_bool CHECK (seeking_mentorship IN (0, 1)),
    seeking_partners INTEGER NOT NULL DEFAULT 0 CONSTRAINT chk_projects_seeking_partners_bool CHECK (seeking_partners IN (0, 1)),

    -- Audit
    created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_projects_created_at_instant CHECK (created_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(created_at, 1, 19), '+0 days') IS substr(created_at, 1, 19)),
    updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_projects_updated_at_instant CHECK (updated_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(updated_at, 1, 19), '+0 days') IS substr(updated_at, 1, 19)),
    created_by TEXT REFERENCES users (id) CONSTRAINT chk_projects_created_by_uuid CHECK (length(created_by) = 36),
    updated_by TEXT REFERENCES users (id) CONSTRAINT chk_projects_updated_by_uuid CHECK (length(updated_by) = 36),
    row_version INTEGER NOT NULL DEFAULT 1 CONSTRAINT chk_projects_row_version_integer CHECK (row_version BETWEEN -2147483648 AND 2147483647),

    CONSTRAINT chk_projects_target_launch CHECK (target_launch_date >= started_date),
    CONSTRAINT chk_projects_actual_launch CHECK (actual_launch_date >= started_date)
) STRICT;
CREATE INDEX idx_projects_entrepreneur ON projects (entrepreneur_id);
CREATE INDEX idx_projects_program ON projects (program_id);
CREATE INDEX idx_projects_status ON projects (status);
CREATE INDEX idx_projects_industry ON projects (industry);
CREATE INDEX idx_projects_funding ON projects (seeking_funding) WHERE seeking_funding = 1;
CREATE INDEX idx_projects_created_at ON projects (created_at);
CREATE INDEX idx_projects_entrepreneur_status ON projects (entrepreneur_id, status);

-- An entrepreneur's way through a program, from the application to the graduation: one per person and program.
CREATE TABLE program_applications (
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT chk_program_applications_id_uuid CHECK (length(id) = 36),
    program_id TEXT NOT NULL REFERENCES programs (id) ON DELETE CASCADE CONSTRAINT chk_program_applications_program_id_uuid CHECK (length(program_id) = 36),
    entrepreneur_id TEXT NOT NULL REFERENCES entrepreneurs (id) ON DELETE CASCADE CONSTRAINT chk_program_applications_entrepreneur_id_uuid CHECK (length(entrepreneur_id) = 36),
    cohort_id TEXT REFERENCES cohorts (id) CONSTRAINT chk_program_applications_cohort_id_uuid CHECK (length(cohort_id) = 36),
    project_id TEXT REFERENCES projects (id) CONSTRAINT chk_program_applications_project_id_uuid CHECK (length(project_id) = 36),
    status TEXT NOT NULL DEFAULT 'submitted' CONSTRAINT chk_program_applications_status_length CHECK (length(status) <= 20) CONSTRAINT chk_program_applications_status CHECK (status IN ('submitted', 'under_review', 'accepted', 'waitlisted', 'rejected', 'withdrawn', 'enrolled', 'paused', 'completed', 'graduated', 'dropped_out')),
    answers TEXT DEFAULT '{}' CONSTRAINT chk_program_applications_answers_json CHECK (answers IS NULL OR json_valid(answers)),
    submitted_at TEXT DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_program_applications_submitted_at_instant CHECK (submitted_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(submitted_at, 1, 19), '+0 days') IS substr(submitted_at, 1, 19)),

    -- Decision
    decision TEXT CONSTRAINT chk_program_applications_decision_length CHECK (length(decision) <= 20) CONSTRAINT chk_program_applications_decision CHECK (decision IN ('accepted', 'waitlisted', 'rejected')),
    decided_at TEXT CONSTRAINT chk_program_applications_decided_at_instant CHECK (decided_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(decided_at, 1, 19), '+0 days') IS substr(decided_at, 1, 19)),
    decided_by TEXT REFERENCES users (id) CONSTRAINT chk_program_applications_decided_by_uuid CHECK (length(decided_by) = 36),
    reason TEXT,

    -- Audit
    created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_program_applications_created_at_instant CHECK (created_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(created_at, 1, 19), '+0 days') IS substr(created_at, 1, 19)),
    updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_program_applications_updated_at_instant CHECK (updated_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(updated_at, 1, 19), '+0 days') IS substr(updated_at, 1, 19)),
    created_by TEXT REFERENCES users (id) CONSTRAINT chk_program_applications_created_by_uuid CHECK (length(created_by) = 36),
    updated_by TEXT REFERENCES users (id) CONSTRAINT chk_program_applications_updated_by_uuid CHECK (length(updated_by) = 36),
    row_version INTEGER NOT NULL DEFAULT 1 CONSTRAINT chk_program_applications_row_version_integer CHECK (row_version BETWEEN -2147483648 AND 2147483647),

    CONSTRAINT uq_program_applications_program_id_entrepreneur_id UNIQUE (program_id, entrepreneur_id)
) STRICT;
CREATE INDEX idx_program_applications_entrepreneur ON program_applications (entrepreneur_id);
CREATE INDEX idx_program_applications_cohort ON program_applications (cohort_id);
CREATE INDEX idx_program_applications_project ON program_applications (project_id);
CREATE INDEX idx_program_applications_status ON program_applications (program_id, status);

-- A reviewer's scores for an application, one per stage of the selection.
CREATE TABLE application_reviews (
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT chk_application_reviews_id_uuid CHECK (length(id) = 36),
    application_id TEXT NOT NULL REFERENCES program_applications (id) ON DELETE CASCADE CONSTRAINT chk_application_reviews_application_id_uuid CHECK (length(application_id) = 36),
    reviewer_id TEXT NOT NULL REFERENCES users (id) CONSTRAINT chk_application_reviews_reviewer_id_uuid CHECK (length(reviewer_id) = 36),
    stage TEXT CONSTRAINT chk_application_reviews_stage_length CHECK (length(stage) <= 50),
    scores TEXT DEFAULT '{}' CONSTRAINT chk_application_reviews_scores_json CHECK (scores IS NULL OR json_valid(scores)), -- {"criterion id": points}
    comment TEXT,
    has_conflict INTEGER NOT NULL DEFAULT 0 CONSTRAINT chk_application_reviews_has_conflict_bool CHECK (has_conflict IN (0, 1)),
    submitted_at TEXT CONSTRAINT chk_application_reviews_submitted_at_instant CHECK (submitted_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(submitted_at, 1, 19), '+0 days') IS substr(submitted_at, 1, 19)),

    -- Audit
    created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_application_reviews_created_at_instant CHECK (created_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(created_at, 1, 19), '+0 days') IS substr(created_at, 1, 19)),
    updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_application_reviews_updated_at_instant CHECK (updated_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(updated_at, 1, 19), '+0 days') IS substr(updated_at, 1, 19)),
    created_by TEXT REFERENCES users (id) CONSTRAINT chk_application_reviews_created_by_uuid CHECK (length(created_by) = 36),
    updated_by TEXT REFERENCES users (id) CONSTRAINT chk_application_reviews_updated_by_uuid CHECK (length(updated_by) = 36),
    row_version INTEGER NOT NULL DEFAULT 1 CONSTRAINT chk_application_reviews_row_version_integer CHECK (row_version BETWEEN -2147483648 AND 2147483647)
) STRICT;
CREATE UNIQUE INDEX uq_application_reviews_application_id_reviewer_id_stage ON application_reviews (application_id, reviewer_id, ifnull(stage, ''));
CREATE INDEX idx_application_reviews_reviewer ON application_reviews (reviewer_id);

-- A mentor and an entrepreneur who work together. A finished one of the same pair and project is reopened, not
-- inserted again: the unique key says so, also without a project.
CREATE TABLE mentorships (
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT chk_mentorships_id_uuid CHECK (length(id) = 36),
    ally_id TEXT NOT NULL REFERENCES allies (id) ON DELETE CASCADE CONSTRAINT chk_mentorships_ally_id_uuid CHECK (length(ally_id) = 36),
    entrepreneur_id TEXT NOT NULL REFERENCES entrepreneurs (id) ON DELETE CASCADE CONSTRAINT chk_mentorships_entrepreneur_id_uuid CHECK (length(entrepreneur_id) = 36),
    project_id TEXT REFERENCES projects (id) CONSTRAINT chk_mentorships_project_id_uuid CHECK (length(project_id) = 36),
    program_id TEXT REFERENCES programs (id) CONSTRAINT chk_mentorships_program_id_uuid CHECK (length(program_id) = 36), -- decides which organization owns the mentorship
    cohort_id TEXT REFERENCES cohorts (id) CONSTRAINT chk_mentorships_cohort_id_uuid CHECK (length(cohort_id) = 36),

    -- Kind
    mentorship_type TEXT NOT NULL CONSTRAINT chk_mentorships_mentorship_type_length CHECK (length(mentorship_type) <= 20) CONSTRAINT chk_mentorships_mentorship_type CHECK (mentorship_type IN ('ongoing', 'project_based', 'one_time')),
    focus_areas TEXT CONSTRAINT chk_mentorships_focus_areas_json CHECK (focus_areas IS NULL OR json_valid(focus_areas)),
    goals TEXT CONSTRAINT chk_mentorships_goals_json CHECK (goals IS NULL OR json_valid(goals)),
    duration_weeks INTEGER CONSTRAINT chk_mentorships_duration_weeks_integer CHECK (duration_weeks BETWEEN -2147483648 AND 2147483647) CONSTRAINT chk_mentorships_duration_weeks CHECK (duration_weeks >= 1),

    -- Sessions
    total_sessions_planned INTEGER DEFAULT 0 CONSTRAINT chk_mentorships_total_sessions_planned_integer CHECK (total_sessions_planned BETWEEN -2147483648 AND 2147483647) CONSTRAINT chk_mentorships_total_sessions_planned CHECK (total_sessions_planned >= 0),
    total_sessions_completed INTEGER DEFAULT 0 CONSTRAINT chk_mentorships_total_sessions_completed_integer CHECK (total_sessions_completed BETWEEN -2147483648 AND 2147483647) CONSTRAINT chk_mentorships_total_sessions_completed CHECK (total_sessions_completed >= 0), -- kept by a trigger
    session_frequency TEXT CONSTRAINT chk_mentorships_session_frequency_length CHECK (length(session_frequency) <= 20) CONSTRAINT chk_mentorships_session_frequency CHECK (session_frequency IN ('weekly', 'biweekly', 'monthly')),
    session_duration_minutes INTEGER DEFAULT 60 CONSTRAINT chk_mentorships_session_duration_minutes_integer CHECK (session_duration_minutes BETWEEN -2147483648 AND 2147483647) CONSTRAINT chk_mentorships_session_duration_minutes CHECK (session_duration_minutes >= 1),

    -- Progress
    progress_notes TEXT,
    achievements TEXT CONSTRAINT chk_mentorships_achievements_json CHECK (achievements IS NULL OR json_valid(achievements)),
    challenges TEXT CONSTRAINT chk_mentorships_challenges_json CHECK (challenges IS NULL OR json_valid(challenges)),
    success_metrics TEXT CONSTRAINT chk_mentorships_success_metrics_json CHECK (success_metrics IS NULL OR json_valid(success_metrics)),

    -- Dates
    start_date TEXT NOT NULL CONSTRAINT chk_mentorships_start_date_date CHECK (date(start_date, '+0 days') IS start_date),
    end_date TEXT CONSTRAINT chk_mentorships_end_date_date CHECK (date(end_date, '+0 days') IS end_date),
    actual_end_date TEXT CONSTRAINT chk_mentorships_actual_end_date_date CHECK (date(actual_end_date, '+0 days') IS actual_end_date),

    -- State and evaluation
    status TEXT DEFAULT 'active' CONSTRAINT chk_mentorships_status_length CHECK (length(status) <= 20) CONSTRAINT chk_mentorships_status CHECK (status IN ('active', 'paused', 'completed', 'cancelled')),
    entrepreneur_rating INTEGER CONSTRAINT chk_mentorships_entrepreneur_rating_integer CHECK (entrepreneur_rating BETWEEN -2147483648 AND 2147483647) CONSTRAINT chk_mentorships_entrepreneur_rating CHECK (entrepreneur_rating BETWEEN 1 AND 5), -- given by the entrepreneur
    ally_rating INTEGER CONSTRAINT chk_mentorships_ally_rating_integer CHECK (ally_rating BETWEEN -2147483648 AND 2147483647) CONSTRAINT chk_mentorships_ally_rating CHECK (ally_rating BETWEEN 1 AND 5), -- given by the mentor
    entrepreneur_feedback TEXT,
    ally_feedback TEXT,

    -- Audit
    created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_mentorships_created_at_instant CHECK (created_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(created_at, 1, 19), '+0 days') IS substr(created_at, 1, 19)),
    updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_mentorships_updated_at_instant CHECK (updated_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(updated_at, 1, 19), '+0 days') IS substr(updated_at, 1, 19)),
    created_by TEXT REFERENCES users (id) CONSTRAINT chk_mentorships_created_by_uuid CHECK (length(created_by) = 36),
    updated_by TEXT REFERENCES users (id) CONSTRAINT chk_mentorships_updated_by_uuid CHECK (length(updated_by) = 36),
    row_version INTEGER NOT NULL DEFAULT 1 CONSTRAINT chk_mentorships_row_version_integer CHECK (row_version BETWEEN -2147483648 AND 2147483647),

    CONSTRAINT chk_mentorships_people CHECK (ally_id <> entrepreneur_id),
    CONSTRAINT chk_mentorships_span CHECK (end_date >= start_date),
    CONSTRAINT chk_mentorships_actual_span CHECK (actual_end_date >= start_date)
) STRICT;
CREATE UNIQUE INDEX uq_mentorships_ally_id_entrepreneur_id_project_id ON mentorships (ally_id, entrepreneur_id, ifnull(project_id, ''));
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
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT chk_user_ratings_id_uuid CHECK (length(id) = 36),
    rater_id TEXT NOT NULL REFERENCES users (id) CONSTRAINT chk_user_ratings_rater_id_uuid CHECK (length(rater_id) = 36),
    rated_id TEXT NOT NULL REFERENCES users (id) CONSTRAINT chk_user_ratings_rated_id_uuid CHECK (length(rated_id) = 36),
    context_type TEXT NOT NULL CONSTRAINT chk_user_ratings_context_type_length CHECK (length(context_type) <= 20) CONSTRAINT chk_user_ratings_context_type CHECK (context_type IN ('mentorship', 'collaboration', 'project')),
    context_id TEXT NOT NULL CONSTRAINT chk_user_ratings_context_id_uuid CHECK (length(context_id) = 36),
    rating INTEGER NOT NULL CONSTRAINT chk_user_ratings_rating_integer CHECK (rating BETWEEN -2147483648 AND 2147483647) CONSTRAINT chk_user_ratings_rating CHECK (rating BETWEEN 1 AND 5),
    review TEXT,
    created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_user_ratings_created_at_instant CHECK (created_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(created_at, 1, 19), '+0 days') IS substr(created_at, 1, 19)),
    row_version INTEGER NOT NULL DEFAULT 1 CONSTRAINT chk_user_ratings_row_version_integer CHECK (row_version BETWEEN -2147483648 AND 2147483647),

    CONSTRAINT chk_user_ratings_self CHECK (rater_id <> rated_id),
    CONSTRAINT uq_user_ratings_rater_id_rated_id_context_type_context_id UNIQUE (rater_id, rated_id, context_type, context_id)
) STRICT;
CREATE INDEX idx_user_ratings_rated_id ON user_ratings (rated_id);
