-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- History of programs, projects and mentoring (0011 explains).

CREATE TRIGGER programs_audit_insert AFTER INSERT ON programs
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'created', 'programs', NEW.id, current_instant(),
        NEW.organization_id, NULL, NEW.name,
        json_patch('{}', json_object(
            'id', NEW.id, 'organization_id', NEW.organization_id, 'name', NEW.name, 'description', NEW.description,
            'program_type', NEW.program_type, 'duration_weeks', NEW.duration_weeks,
            'max_participants', NEW.max_participants, 'application_start', NEW.application_start,
            'application_end', NEW.application_end, 'program_start', NEW.program_start,
            'program_end', NEW.program_end, 'eligibility_criteria', json(NEW.eligibility_criteria),
            'required_documents', json(NEW.required_documents), 'selection_process', json(NEW.selection_process),
            'benefits', json(NEW.benefits), 'success_metrics', json(NEW.success_metrics), 'status', NEW.status,
            'is_public', json(iif(NEW.is_public, 'true', 'false')),
            'created_at', replace(NEW.created_at, ' ', 'T') || '+00:00', 'created_by', NEW.created_by));
END;
CREATE TRIGGER programs_audit_delete AFTER DELETE ON programs
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'deleted', 'programs', OLD.id, current_instant(),
        (SELECT id FROM organizations WHERE id = OLD.organization_id), NULL, OLD.name,
        json_patch('{}', json_object(
            'id', OLD.id, 'organization_id', OLD.organization_id, 'name', OLD.name, 'description', OLD.description,
            'program_type', OLD.program_type, 'duration_weeks', OLD.duration_weeks,
            'max_participants', OLD.max_participants, 'application_start', OLD.application_start,
            'application_end', OLD.application_end, 'program_start', OLD.program_start,
            'program_end', OLD.program_end, 'eligibility_criteria', json(OLD.eligibility_criteria),
            'required_documents', json(OLD.required_documents), 'selection_process', json(OLD.selection_process),
            'benefits', json(OLD.benefits), 'success_metrics', json(OLD.success_metrics), 'status', OLD.status,
            'is_public', json(iif(OLD.is_public, 'true', 'false')),
            'created_at', replace(OLD.created_at, ' ', 'T') || '+00:00', 'created_by', OLD.created_by));
END;
CREATE TRIGGER programs_audit_update AFTER UPDATE OF
    organization_id, name, description, program_type, duration_weeks, max_participants, application_start,
    application_end, program_start, program_end, eligibility_criteria, required_documents, selection_process,
    benefits, success_metrics, status, is_public, created_at, created_by
ON programs
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'updated', 'programs', NEW.id, current_instant(),
        NEW.organization_id, NULL, NEW.name,
        json_group_object(field, json(pair))
        FROM (
            SELECT 'organization_id' AS field, json_array(OLD.organization_id, NEW.organization_id) AS pair WHERE OLD.organization_id IS NOT NEW.organization_id
            UNION ALL SELECT 'name', json_array(OLD.name, NEW.name) WHERE OLD.name IS NOT NEW.name
            UNION ALL SELECT 'description', json_array(OLD.description, NEW.description) WHERE OLD.description IS NOT NEW.description
            UNION ALL SELECT 'program_type', json_array(OLD.program_type, NEW.program_type) WHERE OLD.program_type IS NOT NEW.program_type
            UNION ALL SELECT 'duration_weeks', json_array(OLD.duration_weeks, NEW.duration_weeks) WHERE OLD.duration_weeks IS NOT NEW.duration_weeks
            UNION ALL SELECT 'max_participants', json_array(OLD.max_participants, NEW.max_participants) WHERE OLD.max_participants IS NOT NEW.max_participants
            UNION ALL SELECT 'application_start', json_array(OLD.application_start, NEW.application_start) WHERE OLD.application_start IS NOT NEW.application_start
            UNION ALL SELECT 'application_end', json_array(OLD.application_end, NEW.application_end) WHERE OLD.application_end IS NOT NEW.application_end
            UNION ALL SELECT 'program_start', json_array(OLD.program_start, NEW.program_start) WHERE OLD.program_start IS NOT NEW.program_start
            UNION ALL SELECT 'program_end', json_array(OLD.program_end, NEW.program_end) WHERE OLD.program_end IS NOT NEW.program_end
            UNION ALL SELECT 'eligibility_criteria', json_array(json(OLD.eligibility_criteria), json(NEW.eligibility_criteria)) WHERE OLD.eligibility_criteria IS NOT NEW.eligibility_criteria
            UNION ALL SELECT 'required_documents', json_array(json(OLD.required_documents), json(NEW.required_documents)) WHERE OLD.required_documents IS NOT NEW.required_documents
            UNION ALL SELECT 'selection_process', json_array(json(OLD.selection_process), json(NEW.selection_process)) WHERE OLD.selection_process IS NOT NEW.selection_process
            UNION ALL SELECT 'benefits', json_array(json(OLD.benefits), json(NEW.benefits)) WHERE OLD.benefits IS NOT NEW.benefits
            UNION ALL SELECT 'success_metrics', json_array(json(OLD.success_metrics), json(NEW.success_metrics)) WHERE OLD.success_metrics IS NOT NEW.success_metrics
            UNION ALL SELECT 'status', json_array(OLD.status, NEW.status) WHERE OLD.status IS NOT NEW.status
            UNION ALL SELECT 'is_public', json_array(json(iif(OLD.is_public, 'true', 'false')), json(iif(NEW.is_public, 'true', 'false'))) WHERE OLD.is_public IS NOT NEW.is_public
            UNION ALL SELECT 'created_at', json_array(replace(OLD.created_at, ' ', 'T') || '+00:00', replace(NEW.created_at, ' ', 'T') || '+00:00') WHERE OLD.created_at IS NOT NEW.created_at
            UNION ALL SELECT 'created_by', json_array(OLD.created_by, NEW.created_by) WHERE OLD.created_by IS NOT NEW.created_by
        )
    HAVING count(*) > 0;
END;

CREATE TRIGGER cohorts_audit_insert AFTER INSERT ON cohorts
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'created', 'cohorts', NEW.id, current_instant(),
        (SELECT organization_id FROM programs WHERE id = NEW.program_id), NULL, NEW.name,
        json_patch('{}', json_object(
            'id', NEW.id, 'program_id', NEW.program_id, 'name', NEW.name, 'description', NEW.description,
            'start_date', NEW.start_date, 'end_date', NEW.end_date, 'capacity', NEW.capacity, 'status', NEW.status,
            'created_at', replace(NEW.created_at, ' ', 'T') || '+00:00', 'created_by', NEW.created_by));
END;
CREATE TRIGGER cohorts_audit_delete AFTER DELETE ON cohorts
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'deleted', 'cohorts', OLD.id, current_instant(),
        (SELECT organization_id FROM programs WHERE id = OLD.program_id), NULL, OLD.name,
        json_patch('{}', json_object(
            'id', OLD.id, 'program_id', OLD.program_id, 'name', OLD.name, 'description', OLD.description,
            'start_date', OLD.start_date, 'end_date', OLD.end_date, 'capacity', OLD.capacity, 'status', OLD.status,
            'created_at', replace(OLD.created_at, ' ', 'T') || '+00:00', 'created_by', OLD.created_by));
END;
CREATE TRIGGER cohorts_audit_update AFTER UPDATE OF
    program_id, name, description, start_date, end_date, capacity, status, created_at, created_by
ON cohorts
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'updated', 'cohorts', NEW.id, current_instant(),
        (SELECT organization_id FROM programs WHERE id = NEW.program_id), NULL, NEW.name,
        json_group_object(field, json(pair))
        FROM (
            SELECT 'program_id' AS field, json_array(OLD.program_id, NEW.program_id) AS pair WHERE OLD.program_id IS NOT NEW.program_id
            UNION ALL SELECT 'name', json_array(OLD.name, NEW.name) WHERE OLD.name IS NOT NEW.name
            UNION ALL SELECT 'description', json_array(OLD.description, NEW.description) WHERE OLD.description IS NOT NEW.description
            UNION ALL SELECT 'start_date', json_array(OLD.start_date, NEW.start_date) WHERE OLD.start_date IS NOT NEW.start_date
            UNION ALL SELECT 'end_date', json_array(OLD.end_date, NEW.end_date) WHERE OLD.end_date IS NOT NEW.end_date
            UNION ALL SELECT 'capacity', json_array(OLD.capacity, NEW.capacity) WHERE OLD.capacity IS NOT NEW.capacity
            UNION ALL SELECT 'status', json_array(OLD.status, NEW.status) WHERE OLD.status IS NOT NEW.status
            UNION ALL SELECT 'created_at', json_array(replace(OLD.created_at, ' ', 'T') || '+00:00', replace(NEW.created_at, ' ', 'T') || '+00:00') WHERE OLD.created_at IS NOT NEW.created_at
            UNION ALL SELECT 'created_by', json_array(OLD.created_by, NEW.created_by) WHERE OLD.created_by IS NOT NEW.created_by
        )
    HAVING count(*) > 0;
END;

CREATE TRIGGER projects_audit_insert AFTER INSERT ON projects
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'created', 'projects', NEW.id, current_instant(),
        (SELECT organization_id FROM programs WHERE id = NEW.program_id), NEW.id, NEW.name,
        json_patch('{}', json_object(
            'id', NEW.id, 'entrepreneur_id', NEW.entrepreneur_id, 'program_id', NEW.program_id, 'name', NEW.name,
            'description', NEW.description, 'tagline', NEW.tagline, 'industry', NEW.industry,
            'business_model', NEW.business_model, 'problem_statement', NEW.problem_statement,
            'solution_description', NEW.solution_description, 'target_market', json(NEW.target_market),
            'competitive_analysis', json(NEW.competitive_analysis), 'revenue_model', json(NEW.revenue_model),
            'funding_needed', json(iif(NEW.funding_needed IS NULL, 'null', printf('%.2f', NEW.funding_needed / 100.0))),
            'funding_raised', json(iif(NEW.funding_raised IS NULL, 'null', printf('%.2f', NEW.funding_raised / 100.0))),
            'current_revenue', json(iif(NEW.current_revenue IS NULL, 'null', printf('%.2f', NEW.current_revenue / 100.0))),
            'projected_revenue', json(NEW.projected_revenue), 'team_size', NEW.team_size,
            'team_members', json(NEW.team_members), 'required_skills', json(NEW.required_skills),
            'status', NEW.status, 'stage', NEW.stage,
            'progress_percentage', json(iif(NEW.progress_percentage IS NULL, 'null', printf('%.2f', NEW.progress_percentage / 100.0))),
            'started_date', NEW.started_date, 'target_launch_date', NEW.target_launch_date,
            'actual_launch_date', NEW.actual_launch_date, 'user_metrics', json(NEW.user_metrics),
            'market_validation', json(NEW.market_validation), 'milestones', json(NEW.milestones),
            'is_public', json(iif(NEW.is_public, 'true', 'false')),
            'seeking_funding', json(iif(NEW.seeking_funding, 'true', 'false')),
            'seeking_mentorship', json(iif(NEW.seeking_mentorship, 'true', 'false')),
            'seeking_partners', json(iif(NEW.seeking_partners, 'true', 'false')),
            'created_at', replace(NEW.created_at, ' ', 'T') || '+00:00', 'created_by', NEW.created_by));
END;
CREATE TRIGGER projects_audit_delete AFTER DELETE ON projects
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'deleted', 'projects', OLD.id, current_instant(),
        (SELECT organization_id FROM programs WHERE id = OLD.program_id), NULL, OLD.name,
        json_patch('{}', json_object(
            'id', OLD.id, 'entrepreneur_id', OLD.entrepreneur_id, 'program_id', OLD.program_id, 'name', OLD.name,
            'description', OLD.description, 'tagline', OLD.tagline, 'industry', OLD.industry,
            'business_model', OLD.business_model, 'problem_statement', OLD.problem_statement,
            'solution_description', OLD.solution_description, 'target_market', json(OLD.target_market),
            'competitive_analysis', json(OLD.competitive_analysis), 'revenue_model', json(OLD.revenue_model),
            'funding_needed', json(iif(OLD.funding_needed IS NULL, 'null', printf('%.2f', OLD.funding_needed / 100.0))),
            'funding_raised', json(iif(OLD.funding_raised IS NULL, 'null', printf('%.2f', OLD.funding_raised / 100.0))),
            'current_revenue', json(iif(OLD.current_revenue IS NULL, 'null', printf('%.2f', OLD.current_revenue / 100.0))),
            'projected_revenue', json(OLD.projected_revenue), 'team_size', OLD.team_size,
            'team_members', json(OLD.team_members), 'required_skills', json(OLD.required_skills),
            'status', OLD.status, 'stage', OLD.stage,
            'progress_percentage', json(iif(OLD.progress_percentage IS NULL, 'null', printf('%.2f', OLD.progress_percentage / 100.0))),
            'started_date', OLD.started_date, 'target_launch_date', OLD.target_launch_date,
            'actual_launch_date', OLD.actual_launch_date, 'user_metrics', json(OLD.user_metrics),
            'market_validation', json(OLD.market_validation), 'milestones', json(OLD.milestones),
            'is_public', json(iif(OLD.is_public, 'true', 'false')),
            'seeking_funding', json(iif(OLD.seeking_funding, 'true', 'false')),
            'seeking_mentorship', json(iif(OLD.seeking_mentorship, 'true', 'false')),
            'seeking_partners', json(iif(OLD.seeking_partners, 'true', 'false')),
            'created_at', replace(OLD.created_at, ' ', 'T') || '+00:00', 'created_by', OLD.created_by));
END;
CREATE TRIGGER projects_audit_update AFTER UPDATE OF
    entrepreneur_id, program_id, name, description, tagline, industry, business_model, problem_statement,
    solution_description, target_market, competitive_analysis, revenue_model, funding_needed, funding_raised,
    current_revenue, projected_revenue, team_size, team_members, required_skills, status, stage,
    progress_percentage, started_date, target_launch_date, actual_launch_date, user_metrics,
    market_validation, milestones, is_public, seeking_funding, seeking_mentorship, seeking_partners,
    created_at, created_by
ON projects
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'updated', 'projects', NEW.id, current_instant(),
        (SELECT organization_id FROM programs WHERE id = NEW.program_id), NEW.id, NEW.name,
        json_group_object(field, json(pair))
        FROM (
            SELECT 'entrepreneur_id' AS field, json_array(OLD.entrepreneur_id, NEW.entrepreneur_id) AS pair WHERE OLD.entrepreneur_id IS NOT NEW.entrepreneur_id
            UNION ALL SELECT 'program_id', json_array(OLD.program_id, NEW.program_id) WHERE OLD.program_id IS NOT NEW.program_id
            UNION ALL SELECT 'name', json_array(OLD.name, NEW.name) WHERE OLD.name IS NOT NEW.name
            UNION ALL SELECT 'description', json_array(OLD.description, NEW.description) WHERE OLD.description IS NOT NEW.description
            UNION ALL SELECT 'tagline', json_array(OLD.tagline, NEW.tagline) WHERE OLD.tagline IS NOT NEW.tagline
            UNION ALL SELECT 'industry', json_array(OLD.industry, NEW.industry) WHERE OLD.industry IS NOT NEW.industry
            UNION ALL SELECT 'business_model', json_array(OLD.business_model, NEW.business_model) WHERE OLD.business_model IS NOT NEW.business_model
            UNION ALL SELECT 'problem_statement', json_array(OLD.problem_statement, NEW.problem_statement) WHERE OLD.problem_statement IS NOT NEW.problem_statement
            UNION ALL SELECT 'solution_description', json_array(OLD.solution_description, NEW.solution_description) WHERE OLD.solution_description IS NOT NEW.solution_description
            UNION ALL SELECT 'target_market', json_array(json(OLD.target_market), json(NEW.target_market)) WHERE OLD.target_market IS NOT NEW.target_market
            UNION ALL SELECT 'competitive_analysis', json_array(json(OLD.competitive_analysis), json(NEW.competitive_analysis)) WHERE OLD.competitive_analysis IS NOT NEW.competitive_analysis
            UNION ALL SELECT 'revenue_model', json_array(json(OLD.revenue_model), json(NEW.revenue_model)) WHERE OLD.revenue_model IS NOT NEW.revenue_model
            UNION ALL SELECT 'funding_needed', json_array(json(iif(OLD.funding_needed IS NULL, 'null', printf('%.2f', OLD.funding_needed / 100.0))), json(iif(NEW.funding_needed IS NULL, 'null', printf('%.2f', NEW.funding_needed / 100.0)))) WHERE OLD.funding_needed IS NOT NEW.funding_needed
            UNION ALL SELECT 'funding_raised', json_array(json(iif(OLD.funding_raised IS NULL, 'null', printf('%.2f', OLD.funding_raised / 100.0))), json(iif(NEW.funding_raised IS NULL, 'null', printf('%.2f', NEW.funding_raised / 100.0)))) WHERE OLD.funding_raised IS NOT NEW.funding_raised
            UNION ALL SELECT 'current_revenue', json_array(json(iif(OLD.current_revenue IS NULL, 'null', printf('%.2f', OLD.current_revenue / 100.0))), json(iif(NEW.current_revenue IS NULL, 'null', printf('%.2f', NEW.current_revenue / 100.0)))) WHERE OLD.current_revenue IS NOT NEW.current_revenue
            UNION ALL SELECT 'projected_revenue', json_array(json(OLD.projected_revenue), json(NEW.projected_revenue)) WHERE OLD.projected_revenue IS NOT NEW.projected_revenue
            UNION ALL SELECT 'team_size', json_array(OLD.team_size, NEW.team_size) WHERE OLD.team_size IS NOT NEW.team_size
            UNION ALL SELECT 'team_members', json_array(json(OLD.team_members), json(NEW.team_members)) WHERE OLD.team_members IS NOT NEW.team_members
            UNION ALL SELECT 'required_skills', json_array(json(OLD.required_skills), json(NEW.required_skills)) WHERE OLD.required_skills IS NOT NEW.required_skills
            UNION ALL SELECT 'status', json_array(OLD.status, NEW.status) WHERE OLD.status IS NOT NEW.status
            UNION ALL SELECT 'stage', json_array(OLD.stage, NEW.stage) WHERE OLD.stage IS NOT NEW.stage
            UNION ALL SELECT 'progress_percentage', json_array(json(iif(OLD.progress_percentage IS NULL, 'null', printf('%.2f', OLD.progress_percentage / 100.0))), json(iif(NEW.progress_percentage IS NULL, 'null', printf('%.2f', NEW.progress_percentage / 100.0)))) WHERE OLD.progress_percentage IS NOT NEW.progress_percentage
            UNION ALL SELECT 'started_date', json_array(OLD.started_date, NEW.started_date) WHERE OLD.started_date IS NOT NEW.started_date
            UNION ALL SELECT 'target_launch_date', json_array(OLD.target_launch_date, NEW.target_launch_date) WHERE OLD.target_launch_date IS NOT NEW.target_launch_date
            UNION ALL SELECT 'actual_launch_date', json_array(OLD.actual_launch_date, NEW.actual_launch_date) WHERE OLD.actual_launch_date IS NOT NEW.actual_launch_date
            UNION ALL SELECT 'user_metrics', json_array(json(OLD.user_metrics), json(NEW.user_metrics)) WHERE OLD.user_metrics IS NOT NEW.user_metrics
            UNION ALL SELECT 'market_validation', json_array(json(OLD.market_validation), json(NEW.market_validation)) WHERE OLD.market_validation IS NOT NEW.market_validation
            UNION ALL SELECT 'milestones', json_array(json(OLD.milestones), json(NEW.milestones)) WHERE OLD.milestones IS NOT NEW.milestones
            UNION ALL SELECT 'is_public', json_array(json(iif(OLD.is_public, 'true', 'false')), json(iif(NEW.is_public, 'true', 'false'))) WHERE OLD.is_public IS NOT NEW.is_public
            UNION ALL SELECT 'seeking_funding', json_array(json(iif(OLD.seeking_funding, 'true', 'false')), json(iif(NEW.seeking_funding, 'true', 'false'))) WHERE OLD.seeking_funding IS NOT NEW.seeking_funding
            UNION ALL SELECT 'seeking_mentorship', json_array(json(iif(OLD.seeking_mentorship, 'true', 'false')), json(iif(NEW.seeking_mentorship, 'true', 'false'))) WHERE OLD.seeking_mentorship IS NOT NEW.seeking_mentorship
            UNION ALL SELECT 'seeking_partners', json_array(json(iif(OLD.seeking_partners, 'true', 'false')), json(iif(NEW.seeking_partners, 'true', 'false'))) WHERE OLD.seeking_partners IS NOT NEW.seeking_partners
            UNION ALL SELECT 'created_at', json_array(replace(OLD.created_at, ' ', 'T') || '+00:00', replace(NEW.created_at, ' ', 'T') || '+00:00') WHERE OLD.created_at IS NOT NEW.created_at
            UNION ALL SELECT 'created_by', json_array(OLD.created_by, NEW.created_by) WHERE OLD.created_by IS NOT NEW.created_by
        )
    HAVING count(*) > 0;
END;

CREATE TRIGGER program_applications_audit_insert AFTER INSERT ON program_applications
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'created', 'program_applications', NEW.id, current_instant(),
        (SELECT organization_id FROM programs WHERE id = NEW.program_id), NEW.project_id, (SELECT first_name || ' ' || last_name FROM users WHERE id = NEW.entrepreneur_id),
        json_patch('{}', json_object(
            'id', NEW.id, 'program_id', NEW.program_id, 'entrepreneur_id', NEW.entrepreneur_id,
            'cohort_id', NEW.cohort_id, 'project_id', NEW.project_id, 'status', NEW.status,
            'answers', json(NEW.answers), 'submitted_at', replace(NEW.submitted_at, ' ', 'T') || '+00:00',
            'decision', NEW.decision, 'decided_at', replace(NEW.decided_at, ' ', 'T') || '+00:00',
            'decided_by', NEW.decided_by, 'reason', NEW.reason,
            'created_at', replace(NEW.created_at, ' ', 'T') || '+00:00', 'created_by', NEW.created_by));
END;
CREATE TRIGGER program_applications_audit_delete AFTER DELETE ON program_applications
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'deleted', 'program_applications', OLD.id, current_instant(),
        (SELECT organization_id FROM programs WHERE id = OLD.program_id), (SELECT id FROM projects WHERE id = OLD.project_id), (SELECT first_name || ' ' || last_name FROM users WHERE id = OLD.entrepreneur_id),
        json_patch('{}', json_object(
            'id', OLD.id, 'program_id', OLD.program_id, 'entrepreneur_id', OLD.entrepreneur_id,
            'cohort_id', OLD.cohort_id, 'project_id', OLD.project_id, 'status', OLD.status,
            'answers', json(OLD.answers), 'submitted_at', replace(OLD.submitted_at, ' ', 'T') || '+00:00',
            'decision', OLD.decision, 'decided_at', replace(OLD.decided_at, ' ', 'T') || '+00:00',
            'decided_by', OLD.decided_by, 'reason', OLD.reason,
            'created_at', replace(OLD.created_at, ' ', 'T') || '+00:00', 'created_by', OLD.created_by));
END;
CREATE TRIGGER program_applications_audit_update AFTER UPDATE OF
    program_id, entrepreneur_id, cohort_id, project_id, status, answers, submitted_at, decision, decided_at,
    decided_by, reason, created_at, created_by
ON program_applications
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'updated', 'program_applications', NEW.id, current_instant(),
        (SELECT organization_id FROM programs WHERE id = NEW.program_id), NEW.project_id, (SELECT first_name || ' ' || last_name FROM users WHERE id = NEW.entrepreneur_id),
        json_group_object(field, json(pair))
        FROM (
            SELECT 'program_id' AS field, json_array(OLD.program_id, NEW.program_id) AS pair WHERE OLD.program_id IS NOT NEW.program_id
            UNION ALL SELECT 'entrepreneur_id', json_array(OLD.entrepreneur_id, NEW.entrepreneur_id) WHERE OLD.entrepreneur_id IS NOT NEW.entrepreneur_id
            UNION ALL SELECT 'cohort_id', json_array(OLD.cohort_id, NEW.cohort_id) WHERE OLD.cohort_id IS NOT NEW.cohort_id
            UNION ALL SELECT 'project_id', json_array(OLD.project_id, NEW.project_id) WHERE OLD.project_id IS NOT NEW.project_id
            UNION ALL SELECT 'status', json_array(OLD.status, NEW.status) WHERE OLD.status IS NOT NEW.status
            UNION ALL SELECT 'answers', json_array(json(OLD.answers), json(NEW.answers)) WHERE OLD.answers IS NOT NEW.answers
            UNION ALL SELECT 'submitted_at', json_array(replace(OLD.submitted_at, ' ', 'T') || '+00:00', replace(NEW.submitted_at, ' ', 'T') || '+00:00') WHERE OLD.submitted_at IS NOT NEW.submitted_at
            UNION ALL SELECT 'decision', json_array(OLD.decision, NEW.decision) WHERE OLD.decision IS NOT NEW.decision
            UNION ALL SELECT 'decided_at', json_array(replace(OLD.decided_at, ' ', 'T') || '+00:00', replace(NEW.decided_at, ' ', 'T') || '+00:00') WHERE OLD.decided_at IS NOT NEW.decided_at
            UNION ALL SELECT 'decided_by', json_array(OLD.decided_by, NEW.decided_by) WHERE OLD.decided_by IS NOT NEW.decided_by
            UNION ALL SELECT 'reason', json_array(OLD.reason, NEW.reason) WHERE OLD.reason IS NOT NEW.reason
            UNION ALL SELECT 'created_at', json_array(replace(OLD.created_at, ' ', 'T') || '+00:00', replace(NEW.created_at, ' ', 'T') || '+00:00') WHERE OLD.created_at IS NOT NEW.created_at
            UNION ALL SELECT 'created_by', json_array(OLD.created_by, NEW.created_by) WHERE OLD.created_by IS NOT NEW.created_by
        )
    HAVING count(*) > 0;
END;

CREATE TRIGGER application_reviews_audit_insert AFTER INSERT ON application_reviews
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'created', 'application_reviews', NEW.id, current_instant(),
        NULL, NULL, NULL,
        json_patch('{}', json_object(
            'id', NEW.id, 'application_id', NEW.application_id, 'reviewer_id', NEW.reviewer_id, 'stage', NEW.stage,
            'scores', json(NEW.scores), 'comment', NEW.comment,
            'has_conflict', json(iif(NEW.has_conflict, 'true', 'false')),
            'submitted_at', replace(NEW.submitted_at, ' ', 'T') || '+00:00',
            'created_at', replace(NEW.created_at, ' ', 'T') || '+00:00', 'created_by', NEW.created_by));
END;
CREATE TRIGGER application_reviews_audit_delete AFTER DELETE ON application_reviews
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'deleted', 'application_reviews', OLD.id, current_instant(),
        NULL, NULL, NULL,
        json_patch('{}', json_object(
            'id', OLD.id, 'application_id', OLD.application_id, 'reviewer_id', OLD.reviewer_id, 'stage', OLD.stage,
            'scores', json(OLD.scores), 'comment', OLD.comment,
            'has_conflict', json(iif(OLD.has_conflict, 'true', 'false')),
            'submitted_at', replace(OLD.submitted_at, ' ', 'T') || '+00:00',
            'created_at', replace(OLD.created_at, ' ', 'T') || '+00:00', 'created_by', OLD.created_by));
END;
CREATE TRIGGER application_reviews_audit_update AFTER UPDATE OF
    application_id, reviewer_id, stage, scores, comment, has_conflict, submitted_at, created_at, created_by
ON application_reviews
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'updated', 'application_reviews', NEW.id, current_instant(),
        NULL, NULL, NULL,
        json_group_object(field, json(pair))
        FROM (
            SELECT 'application_id' AS field, json_array(OLD.application_id, NEW.application_id) AS pair WHERE OLD.application_id IS NOT NEW.application_id
            UNION ALL SELECT 'reviewer_id', json_array(OLD.reviewer_id, NEW.reviewer_id) WHERE OLD.reviewer_id IS NOT NEW.reviewer_id
            UNION ALL SELECT 'stage', json_array(OLD.stage, NEW.stage) WHERE OLD.stage IS NOT NEW.stage
            UNION ALL SELECT 'scores', json_array(json(OLD.scores), json(NEW.scores)) WHERE OLD.scores IS NOT NEW.scores
            UNION ALL SELECT 'comment', json_array(OLD.comment, NEW.comment) WHERE OLD.comment IS NOT NEW.comment
            UNION ALL SELECT 'has_conflict', json_array(json(iif(OLD.has_conflict, 'true', 'false')), json(iif(NEW.has_conflict, 'true', 'false'))) WHERE OLD.has_conflict IS NOT NEW.has_conflict
            UNION ALL SELECT 'submitted_at', json_array(replace(OLD.submitted_at, ' ', 'T') || '+00:00', replace(NEW.submitted_at, ' ', 'T') || '+00:00') WHERE OLD.submitted_at IS NOT NEW.submitted_at
            UNION ALL SELECT 'created_at', json_array(replace(OLD.created_at, ' ', 'T') || '+00:00', replace(NEW.created_at, ' ', 'T') || '+00:00') WHERE OLD.created_at IS NOT NEW.created_at
            UNION ALL SELECT 'created_by', json_array(OLD.created_by, NEW.created_by) WHERE OLD.created_by IS NOT NEW.created_by
        )
    HAVING count(*) > 0;
END;

CREATE TRIGGER mentorships_audit_insert AFTER INSERT ON mentorships
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'created', 'mentorships', NEW.id, current_instant(),
        (SELECT organization_id FROM programs WHERE id = NEW.program_id), NEW.project_id, (SELECT first_name || ' ' || last_name FROM users WHERE id = NEW.entrepreneur_id),
        json_patch('{}', json_object(
            'id', NEW.id, 'ally_id', NEW.ally_id, 'entrepreneur_id', NEW.entrepreneur_id,
            'project_id', NEW.project_id, 'program_id', NEW.program_id, 'cohort_id', NEW.cohort_id,
            'mentorship_type', NEW.mentorship_type, 'focus_areas', json(NEW.focus_areas), 'goals', json(NEW.goals),
            'duration_weeks', NEW.duration_weeks, 'total_sessions_planned', NEW.total_sessions_planned,
            'session_frequency', NEW.session_frequency, 'session_duration_minutes', NEW.session_duration_minutes,
            'progress_notes', NEW.progress_notes, 'achievements', json(NEW.achievements),
            'challenges', json(NEW.challenges), 'success_metrics', json(NEW.success_metrics),
            'start_date', NEW.start_date, 'end_date', NEW.end_date, 'actual_end_date', NEW.actual_end_date,
            'status', NEW.status, 'entrepreneur_rating', NEW.entrepreneur_rating, 'ally_rating', NEW.ally_rating,
            'entrepreneur_feedback', NEW.entrepreneur_feedback, 'ally_feedback', NEW.ally_feedback,
            'created_at', replace(NEW.created_at, ' ', 'T') || '+00:00', 'created_by', NEW.created_by));
END;
CREATE TRIGGER mentorships_audit_delete AFTER DELETE ON mentorships
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'deleted', 'mentorships', OLD.id, current_instant(),
        (SELECT organization_id FROM programs WHERE id = OLD.program_id), (SELECT id FROM projects WHERE id = OLD.project_id), (SELECT first_name || ' ' || last_name FROM users WHERE id = OLD.entrepreneur_id),
        json_patch('{}', json_object(
            'id', OLD.id, 'ally_id', OLD.ally_id, 'entrepreneur_id', OLD.entrepreneur_id,
            'project_id', OLD.project_id, 'program_id', OLD.program_id, 'cohort_id', OLD.cohort_id,
            'mentorship_type', OLD.mentorship_type, 'focus_areas', json(OLD.focus_areas), 'goals', json(OLD.goals),
            'duration_weeks', OLD.duration_weeks, 'total_sessions_planned', OLD.total_sessions_planned,
            'session_frequency', OLD.session_frequency, 'session_duration_minutes', OLD.session_duration_minutes,
            'progress_notes', OLD.progress_notes, 'achievements', json(OLD.achievements),
            'challenges', json(OLD.challenges), 'success_metrics', json(OLD.success_metrics),
            'start_date', OLD.start_date, 'end_date', OLD.end_date, 'actual_end_date', OLD.actual_end_date,
            'status', OLD.status, 'entrepreneur_rating', OLD.entrepreneur_rating, 'ally_rating', OLD.ally_rating,
            'entrepreneur_feedback', OLD.entrepreneur_feedback, 'ally_feedback', OLD.ally_feedback,
            'created_at', replace(OLD.created_at, ' ', 'T') || '+00:00', 'created_by', OLD.created_by));
END;
CREATE TRIGGER mentorships_audit_update AFTER UPDATE OF
    ally_id, entrepreneur_id, project_id, program_id, cohort_id, mentorship_type, focus_areas, goals,
    duration_weeks, total_sessions_planned, session_frequency, session_duration_minutes, progress_notes,
    achievements, challenges, success_metrics, start_date, end_date, actual_end_date, status,
    entrepreneur_rating, ally_rating, entrepreneur_feedback, ally_feedback, created_at, created_by
ON mentorships
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'updated', 'mentorships', NEW.id, current_instant(),
        (SELECT organization_id FROM programs WHERE id = NEW.program_id), NEW.project_id, (SELECT first_name || ' ' || last_name FROM users WHERE id = NEW.entrepreneur_id),
        json_group_object(field, json(pair))
        FROM (
            SELECT 'ally_id' AS field, json_array(OLD.ally_id, NEW.ally_id) AS pair WHERE OLD.ally_id IS NOT NEW.ally_id
            UNION ALL SELECT 'entrepreneur_id', json_array(OLD.entrepreneur_id, NEW.entrepreneur_id) WHERE OLD.entrepreneur_id IS NOT NEW.entrepreneur_id
            UNION ALL SELECT 'project_id', json_array(OLD.project_id, NEW.project_id) WHERE OLD.project_id IS NOT NEW.project_id
            UNION ALL SELECT 'program_id', json_array(OLD.program_id, NEW.program_id) WHERE OLD.program_id IS NOT NEW.program_id
            UNION ALL SELECT 'cohort_id', json_array(OLD.cohort_id, NEW.cohort_id) WHERE OLD.cohort_id IS NOT NEW.cohort_id
            UNION ALL SELECT 'mentorship_type', json_array(OLD.mentorship_type, NEW.mentorship_type) WHERE OLD.mentorship_type IS NOT NEW.mentorship_type
            UNION ALL SELECT 'focus_areas', json_array(json(OLD.focus_areas), json(NEW.focus_areas)) WHERE OLD.focus_areas IS NOT NEW.focus_areas
            UNION ALL SELECT 'goals', json_array(json(OLD.goals), json(NEW.goals)) WHERE OLD.goals IS NOT NEW.goals
            UNION ALL SELECT 'duration_weeks', json_array(OLD.duration_weeks, NEW.duration_weeks) WHERE OLD.duration_weeks IS NOT NEW.duration_weeks
            UNION ALL SELECT 'total_sessions_planned', json_array(OLD.total_sessions_planned, NEW.total_sessions_planned) WHERE OLD.total_sessions_planned IS NOT NEW.total_sessions_planned
            UNION ALL SELECT 'session_frequency', json_array(OLD.session_frequency, NEW.session_frequency) WHERE OLD.session_frequency IS NOT NEW.session_frequency
            UNION ALL SELECT 'session_duration_minutes', json_array(OLD.session_duration_minutes, NEW.session_duration_minutes) WHERE OLD.session_duration_minutes IS NOT NEW.session_duration_minutes
            UNION ALL SELECT 'progress_notes', json_array(OLD.progress_notes, NEW.progress_notes) WHERE OLD.progress_notes IS NOT NEW.progress_notes
            UNION ALL SELECT 'achievements', json_array(json(OLD.achievements), json(NEW.achievements)) WHERE OLD.achievements IS NOT NEW.achievements
            UNION ALL SELECT 'challenges', json_array(json(OLD.challenges), json(NEW.challenges)) WHERE OLD.challenges IS NOT NEW.challenges
            UNION ALL SELECT 'success_metrics', json_array(json(OLD.success_metrics), json(NEW.success_metrics)) WHERE OLD.success_metrics IS NOT NEW.success_metrics
            UNION ALL SELECT 'start_date', json_array(OLD.start_date, NEW.start_date) WHERE OLD.start_date IS NOT NEW.start_date
            UNION ALL SELECT 'end_date', json_array(OLD.end_date, NEW.end_date) WHERE OLD.end_date IS NOT NEW.end_date
            UNION ALL SELECT 'actual_end_date', json_array(OLD.actual_end_date, NEW.actual_end_date) WHERE OLD.actual_end_date IS NOT NEW.actual_end_date
            UNION ALL SELECT 'status', json_array(OLD.status, NEW.status) WHERE OLD.status IS NOT NEW.status
            UNION ALL SELECT 'entrepreneur_rating', json_array(OLD.entrepreneur_rating, NEW.entrepreneur_rating) WHERE OLD.entrepreneur_rating IS NOT NEW.entrepreneur_rating
            UNION ALL SELECT 'ally_rating', json_array(OLD.ally_rating, NEW.ally_rating) WHERE OLD.ally_rating IS NOT NEW.ally_rating
            UNION ALL SELECT 'entrepreneur_feedback', json_array(OLD.entrepreneur_feedback, NEW.entrepreneur_feedback) WHERE OLD.entrepreneur_feedback IS NOT NEW.entrepreneur_feedback
            UNION ALL SELECT 'ally_feedback', json_array(OLD.ally_feedback, NEW.ally_feedback) WHERE OLD.ally_feedback IS NOT NEW.ally_feedback
            UNION ALL SELECT 'created_at', json_array(replace(OLD.created_at, ' ', 'T') || '+00:00', replace(NEW.created_at, ' ', 'T') || '+00:00') WHERE OLD.created_at IS NOT NEW.created_at
            UNION ALL SELECT 'created_by', json_array(OLD.created_by, NEW.created_by) WHERE OLD.created_by IS NOT NEW.created_by
        )
    HAVING count(*) > 0;
END;

CREATE TRIGGER user_ratings_audit_insert AFTER INSERT ON user_ratings
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'created', 'user_ratings', NEW.id, current_instant(),
        NULL, NULL, (SELECT first_name || ' ' || last_name FROM users WHERE id = NEW.rated_id),
        json_patch('{}', json_object(
            'id', NEW.id, 'rater_id', NEW.rater_id, 'rated_id', NEW.rated_id, 'context_type', NEW.context_type,
            'context_id', NEW.context_id, 'rating', NEW.rating, 'review', NEW.review,
            'created_at', replace(NEW.created_at, ' ', 'T') || '+00:00'));
END;
CREATE TRIGGER user_ratings_audit_delete AFTER DELETE ON user_ratings
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'deleted', 'user_ratings', OLD.id, current_instant(),
        NULL, NULL, (SELECT first_name || ' ' || last_name FROM users WHERE id = OLD.rated_id),
        json_patch('{}', json_object(
            'id', OLD.id, 'rater_id', OLD.rater_id, 'rated_id', OLD.rated_id, 'context_type', OLD.context_type,
            'context_id', OLD.context_id, 'rating', OLD.rating, 'review', OLD.review,
            'created_at', replace(OLD.created_at, ' ', 'T') || '+00:00'));
END;
CREATE TRIGGER user_ratings_audit_update AFTER UPDATE OF
    rater_id, rated_id, context_type, context_id, rating, review, created_at
ON user_ratings
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'updated', 'user_ratings', NEW.id, current_instant(),
        NULL, NULL, (SELECT first_name || ' ' || last_name FROM users WHERE id = NEW.rated_id),
        json_group_object(field, json(pair))
        FROM (
            SELECT 'rater_id' AS field, json_array(OLD.rater_id, NEW.rater_id) AS pair WHERE OLD.rater_id IS NOT NEW.rater_id
            UNION ALL SELECT 'rated_id', json_array(OLD.rated_id, NEW.rated_id) WHERE OLD.rated_id IS NOT NEW.rated_id
            UNION ALL SELECT 'context_type', json_array(OLD.context_type, NEW.context_type) WHERE OLD.context_type IS NOT NEW.context_type
            UNION ALL SELECT 'context_id', json_array(OLD.context_id, NEW.context_id) WHERE OLD.context_id IS NOT NEW.context_id
            UNION ALL SELECT 'rating', json_array(OLD.rating, NEW.rating) WHERE OLD.rating IS NOT NEW.rating
            UNION ALL SELECT 'review', json_array(OLD.review, NEW.review) WHERE OLD.review IS NOT NEW.review
            UNION ALL SELECT 'created_at', json_array(replace(OLD.created_at, ' ', 'T') || '+00:00', replace(NEW.created_at, ' ', 'T') || '+00:00') WHERE OLD.created_at IS NOT NEW.created_at
        )
    HAVING count(*) > 0;
END;
