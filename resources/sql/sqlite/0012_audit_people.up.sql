-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- History of people and organizations (0011 explains).

CREATE TRIGGER users_audit_insert AFTER INSERT ON users
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'created', 'users', NEW.id, current_instant(),
        NULL, NULL, NEW.first_name || ' ' || NEW.last_name,
        json_patch('{}', json_object(
            'id', NEW.id, 'email', NEW.email, 'first_name', NEW.first_name, 'last_name', NEW.last_name,
            'phone', NEW.phone, 'avatar_url', NEW.avatar_url, 'user_type', NEW.user_type,
            'is_active', json(iif(NEW.is_active, 'true', 'false')),
            'is_verified', json(iif(NEW.is_verified, 'true', 'false')),
            'language_preference', NEW.language_preference, 'timezone', NEW.timezone, 'metadata', json(NEW.metadata),
            'created_at', replace(NEW.created_at, ' ', 'T') || '+00:00', 'created_by', NEW.created_by));
END;
CREATE TRIGGER users_audit_delete AFTER DELETE ON users
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'deleted', 'users', OLD.id, current_instant(),
        NULL, NULL, OLD.first_name || ' ' || OLD.last_name,
        json_patch('{}', json_object(
            'id', OLD.id, 'email', OLD.email, 'first_name', OLD.first_name, 'last_name', OLD.last_name,
            'phone', OLD.phone, 'avatar_url', OLD.avatar_url, 'user_type', OLD.user_type,
            'is_active', json(iif(OLD.is_active, 'true', 'false')),
            'is_verified', json(iif(OLD.is_verified, 'true', 'false')),
            'language_preference', OLD.language_preference, 'timezone', OLD.timezone, 'metadata', json(OLD.metadata),
            'created_at', replace(OLD.created_at, ' ', 'T') || '+00:00', 'created_by', OLD.created_by));
END;
CREATE TRIGGER users_audit_update AFTER UPDATE OF
    email, first_name, last_name, phone, avatar_url, user_type, is_active, is_verified, language_preference,
    timezone, metadata, created_at, created_by, password_hash
ON users
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'updated', 'users', NEW.id, current_instant(),
        NULL, NULL, NEW.first_name || ' ' || NEW.last_name,
        json_group_object(field, json(pair))
        FROM (
            SELECT 'email' AS field, json_array(OLD.email, NEW.email) AS pair WHERE OLD.email IS NOT NEW.email
            UNION ALL SELECT 'first_name', json_array(OLD.first_name, NEW.first_name) WHERE OLD.first_name IS NOT NEW.first_name
            UNION ALL SELECT 'last_name', json_array(OLD.last_name, NEW.last_name) WHERE OLD.last_name IS NOT NEW.last_name
            UNION ALL SELECT 'phone', json_array(OLD.phone, NEW.phone) WHERE OLD.phone IS NOT NEW.phone
            UNION ALL SELECT 'avatar_url', json_array(OLD.avatar_url, NEW.avatar_url) WHERE OLD.avatar_url IS NOT NEW.avatar_url
            UNION ALL SELECT 'user_type', json_array(OLD.user_type, NEW.user_type) WHERE OLD.user_type IS NOT NEW.user_type
            UNION ALL SELECT 'is_active', json_array(json(iif(OLD.is_active, 'true', 'false')), json(iif(NEW.is_active, 'true', 'false'))) WHERE OLD.is_active IS NOT NEW.is_active
            UNION ALL SELECT 'is_verified', json_array(json(iif(OLD.is_verified, 'true', 'false')), json(iif(NEW.is_verified, 'true', 'false'))) WHERE OLD.is_verified IS NOT NEW.is_verified
            UNION ALL SELECT 'language_preference', json_array(OLD.language_preference, NEW.language_preference) WHERE OLD.language_preference IS NOT NEW.language_preference
            UNION ALL SELECT 'timezone', json_array(OLD.timezone, NEW.timezone) WHERE OLD.timezone IS NOT NEW.timezone
            UNION ALL SELECT 'metadata', json_array(json(OLD.metadata), json(NEW.metadata)) WHERE OLD.metadata IS NOT NEW.metadata
            UNION ALL SELECT 'created_at', json_array(replace(OLD.created_at, ' ', 'T') || '+00:00', replace(NEW.created_at, ' ', 'T') || '+00:00') WHERE OLD.created_at IS NOT NEW.created_at
            UNION ALL SELECT 'created_by', json_array(OLD.created_by, NEW.created_by) WHERE OLD.created_by IS NOT NEW.created_by
            UNION ALL SELECT '_secret_changed', 'true' WHERE OLD.password_hash IS NOT NEW.password_hash
        )
    HAVING count(*) > 0;
END;

CREATE TRIGGER organizations_audit_insert AFTER INSERT ON organizations
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'created', 'organizations', NEW.id, current_instant(),
        NEW.id, NULL, NEW.name,
        json_patch('{}', json_object(
            'id', NEW.id, 'name', NEW.name, 'description', NEW.description,
            'organization_type', NEW.organization_type, 'industry', NEW.industry, 'website', NEW.website,
            'logo_url', NEW.logo_url, 'address', json(NEW.address), 'contact_info', json(NEW.contact_info),
            'settings', json(NEW.settings), 'total_employees', NEW.total_employees,
            'annual_revenue', json(iif(NEW.annual_revenue IS NULL, 'null', printf('%.2f', NEW.annual_revenue / 100.0))),
            'founded_date', NEW.founded_date, 'is_active', json(iif(NEW.is_active, 'true', 'false')),
            'verification_status', NEW.verification_status,
            'created_at', replace(NEW.created_at, ' ', 'T') || '+00:00', 'created_by', NEW.created_by));
END;
CREATE TRIGGER organizations_audit_delete AFTER DELETE ON organizations
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'deleted', 'organizations', OLD.id, current_instant(),
        NULL, NULL, OLD.name,
        json_patch('{}', json_object(
            'id', OLD.id, 'name', OLD.name, 'description', OLD.description,
            'organization_type', OLD.organization_type, 'industry', OLD.industry, 'website', OLD.website,
            'logo_url', OLD.logo_url, 'address', json(OLD.address), 'contact_info', json(OLD.contact_info),
            'settings', json(OLD.settings), 'total_employees', OLD.total_employees,
            'annual_revenue', json(iif(OLD.annual_revenue IS NULL, 'null', printf('%.2f', OLD.annual_revenue / 100.0))),
            'founded_date', OLD.founded_date, 'is_active', json(iif(OLD.is_active, 'true', 'false')),
            'verification_status', OLD.verification_status,
            'created_at', replace(OLD.created_at, ' ', 'T') || '+00:00', 'created_by', OLD.created_by));
END;
CREATE TRIGGER organizations_audit_update AFTER UPDATE OF
    name, description, organization_type, industry, website, logo_url, address, contact_info, settings,
    total_employees, annual_revenue, founded_date, is_active, verification_status, created_at, created_by
ON organizations
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'updated', 'organizations', NEW.id, current_instant(),
        NEW.id, NULL, NEW.name,
        json_group_object(field, json(pair))
        FROM (
            SELECT 'name' AS field, json_array(OLD.name, NEW.name) AS pair WHERE OLD.name IS NOT NEW.name
            UNION ALL SELECT 'description', json_array(OLD.description, NEW.description) WHERE OLD.description IS NOT NEW.description
            UNION ALL SELECT 'organization_type', json_array(OLD.organization_type, NEW.organization_type) WHERE OLD.organization_type IS NOT NEW.organization_type
            UNION ALL SELECT 'industry', json_array(OLD.industry, NEW.industry) WHERE OLD.industry IS NOT NEW.industry
            UNION ALL SELECT 'website', json_array(OLD.website, NEW.website) WHERE OLD.website IS NOT NEW.website
            UNION ALL SELECT 'logo_url', json_array(OLD.logo_url, NEW.logo_url) WHERE OLD.logo_url IS NOT NEW.logo_url
            UNION ALL SELECT 'address', json_array(json(OLD.address), json(NEW.address)) WHERE OLD.address IS NOT NEW.address
            UNION ALL SELECT 'contact_info', json_array(json(OLD.contact_info), json(NEW.contact_info)) WHERE OLD.contact_info IS NOT NEW.contact_info
            UNION ALL SELECT 'settings', json_array(json(OLD.settings), json(NEW.settings)) WHERE OLD.settings IS NOT NEW.settings
            UNION ALL SELECT 'total_employees', json_array(OLD.total_employees, NEW.total_employees) WHERE OLD.total_employees IS NOT NEW.total_employees
            UNION ALL SELECT 'annual_revenue', json_array(json(iif(OLD.annual_revenue IS NULL, 'null', printf('%.2f', OLD.annual_revenue / 100.0))), json(iif(NEW.annual_revenue IS NULL, 'null', printf('%.2f', NEW.annual_revenue / 100.0)))) WHERE OLD.annual_revenue IS NOT NEW.annual_revenue
            UNION ALL SELECT 'founded_date', json_array(OLD.founded_date, NEW.founded_date) WHERE OLD.founded_date IS NOT NEW.founded_date
            UNION ALL SELECT 'is_active', json_array(json(iif(OLD.is_active, 'true', 'false')), json(iif(NEW.is_active, 'true', 'false'))) WHERE OLD.is_active IS NOT NEW.is_active
            UNION ALL SELECT 'verification_status', json_array(OLD.verification_status, NEW.verification_status) WHERE OLD.verification_status IS NOT NEW.verification_status
            UNION ALL SELECT 'created_at', json_array(replace(OLD.created_at, ' ', 'T') || '+00:00', replace(NEW.created_at, ' ', 'T') || '+00:00') WHERE OLD.created_at IS NOT NEW.created_at
            UNION ALL SELECT 'created_by', json_array(OLD.created_by, NEW.created_by) WHERE OLD.created_by IS NOT NEW.created_by
        )
    HAVING count(*) > 0;
END;

CREATE TRIGGER user_organizations_audit_insert AFTER INSERT ON user_organizations
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'created', 'user_organizations', NEW.id, current_instant(),
        NEW.organization_id, NULL, (SELECT first_name || ' ' || last_name FROM users WHERE id = NEW.user_id),
        json_patch('{}', json_object(
            'id', NEW.id, 'user_id', NEW.user_id, 'organization_id', NEW.organization_id, 'role', NEW.role,
            'permissions', json(NEW.permissions), 'joined_at', replace(NEW.joined_at, ' ', 'T') || '+00:00',
            'accepted_at', replace(NEW.accepted_at, ' ', 'T') || '+00:00',
            'left_at', replace(NEW.left_at, ' ', 'T') || '+00:00'));
END;
CREATE TRIGGER user_organizations_audit_delete AFTER DELETE ON user_organizations
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'deleted', 'user_organizations', OLD.id, current_instant(),
        (SELECT id FROM organizations WHERE id = OLD.organization_id), NULL, (SELECT first_name || ' ' || last_name FROM users WHERE id = OLD.user_id),
        json_patch('{}', json_object(
            'id', OLD.id, 'user_id', OLD.user_id, 'organization_id', OLD.organization_id, 'role', OLD.role,
            'permissions', json(OLD.permissions), 'joined_at', replace(OLD.joined_at, ' ', 'T') || '+00:00',
            'accepted_at', replace(OLD.accepted_at, ' ', 'T') || '+00:00',
            'left_at', replace(OLD.left_at, ' ', 'T') || '+00:00'));
END;
CREATE TRIGGER user_organizations_audit_update AFTER UPDATE OF
    user_id, organization_id, role, permissions, joined_at, accepted_at, left_at
ON user_organizations
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'updated', 'user_organizations', NEW.id, current_instant(),
        NEW.organization_id, NULL, (SELECT first_name || ' ' || last_name FROM users WHERE id = NEW.user_id),
        json_group_object(field, json(pair))
        FROM (
            SELECT 'user_id' AS field, json_array(OLD.user_id, NEW.user_id) AS pair WHERE OLD.user_id IS NOT NEW.user_id
            UNION ALL SELECT 'organization_id', json_array(OLD.organization_id, NEW.organization_id) WHERE OLD.organization_id IS NOT NEW.organization_id
            UNION ALL SELECT 'role', json_array(OLD.role, NEW.role) WHERE OLD.role IS NOT NEW.role
            UNION ALL SELECT 'permissions', json_array(json(OLD.permissions), json(NEW.permissions)) WHERE OLD.permissions IS NOT NEW.permissions
            UNION ALL SELECT 'joined_at', json_array(replace(OLD.joined_at, ' ', 'T') || '+00:00', replace(NEW.joined_at, ' ', 'T') || '+00:00') WHERE OLD.joined_at IS NOT NEW.joined_at
            UNION ALL SELECT 'accepted_at', json_array(replace(OLD.accepted_at, ' ', 'T') || '+00:00', replace(NEW.accepted_at, ' ', 'T') || '+00:00') WHERE OLD.accepted_at IS NOT NEW.accepted_at
            UNION ALL SELECT 'left_at', json_array(replace(OLD.left_at, ' ', 'T') || '+00:00', replace(NEW.left_at, ' ', 'T') || '+00:00') WHERE OLD.left_at IS NOT NEW.left_at
        )
    HAVING count(*) > 0;
END;

CREATE TRIGGER entrepreneurs_audit_insert AFTER INSERT ON entrepreneurs
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'created', 'entrepreneurs', NEW.id, current_instant(),
        NEW.organization_id, NULL, (SELECT first_name || ' ' || last_name FROM users WHERE id = NEW.id),
        json_patch('{}', json_object(
            'id', NEW.id, 'organization_id', NEW.organization_id, 'bio', NEW.bio,
            'experience_level', NEW.experience_level, 'industries_of_interest', json(NEW.industries_of_interest),
            'skills', json(NEW.skills), 'education', json(NEW.education),
            'previous_experience', json(NEW.previous_experience),
            'funding_received', json(iif(NEW.funding_received IS NULL, 'null', printf('%.2f', NEW.funding_received / 100.0))),
            'preferred_meeting_times', json(NEW.preferred_meeting_times),
            'communication_preferences', json(NEW.communication_preferences), 'goals', json(NEW.goals),
            'availability_status', NEW.availability_status,
            'onboarding_completed', json(iif(NEW.onboarding_completed, 'true', 'false')),
            'created_at', replace(NEW.created_at, ' ', 'T') || '+00:00'));
END;
CREATE TRIGGER entrepreneurs_audit_delete AFTER DELETE ON entrepreneurs
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'deleted', 'entrepreneurs', OLD.id, current_instant(),
        (SELECT id FROM organizations WHERE id = OLD.organization_id), NULL, (SELECT first_name || ' ' || last_name FROM users WHERE id = OLD.id),
        json_patch('{}', json_object(
            'id', OLD.id, 'organization_id', OLD.organization_id, 'bio', OLD.bio,
            'experience_level', OLD.experience_level, 'industries_of_interest', json(OLD.industries_of_interest),
            'skills', json(OLD.skills), 'education', json(OLD.education),
            'previous_experience', json(OLD.previous_experience),
            'funding_received', json(iif(OLD.funding_received IS NULL, 'null', printf('%.2f', OLD.funding_received / 100.0))),
            'preferred_meeting_times', json(OLD.preferred_meeting_times),
            'communication_preferences', json(OLD.communication_preferences), 'goals', json(OLD.goals),
            'availability_status', OLD.availability_status,
            'onboarding_completed', json(iif(OLD.onboarding_completed, 'true', 'false')),
            'created_at', replace(OLD.created_at, ' ', 'T') || '+00:00'));
END;
CREATE TRIGGER entrepreneurs_audit_update AFTER UPDATE OF
    organization_id, bio, experience_level, industries_of_interest, skills, education, previous_experience,
    funding_received, preferred_meeting_times, communication_preferences, goals, availability_status,
    onboarding_completed, created_at
ON entrepreneurs
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'updated', 'entrepreneurs', NEW.id, current_instant(),
        NEW.organization_id, NULL, (SELECT first_name || ' ' || last_name FROM users WHERE id = NEW.id),
        json_group_object(field, json(pair))
        FROM (
            SELECT 'organization_id' AS field, json_array(OLD.organization_id, NEW.organization_id) AS pair WHERE OLD.organization_id IS NOT NEW.organization_id
            UNION ALL SELECT 'bio', json_array(OLD.bio, NEW.bio) WHERE OLD.bio IS NOT NEW.bio
            UNION ALL SELECT 'experience_level', json_array(OLD.experience_level, NEW.experience_level) WHERE OLD.experience_level IS NOT NEW.experience_level
            UNION ALL SELECT 'industries_of_interest', json_array(json(OLD.industries_of_interest), json(NEW.industries_of_interest)) WHERE OLD.industries_of_interest IS NOT NEW.industries_of_interest
            UNION ALL SELECT 'skills', json_array(json(OLD.skills), json(NEW.skills)) WHERE OLD.skills IS NOT NEW.skills
            UNION ALL SELECT 'education', json_array(json(OLD.education), json(NEW.education)) WHERE OLD.education IS NOT NEW.education
            UNION ALL SELECT 'previous_experience', json_array(json(OLD.previous_experience), json(NEW.previous_experience)) WHERE OLD.previous_experience IS NOT NEW.previous_experience
            UNION ALL SELECT 'funding_received', json_array(json(iif(OLD.funding_received IS NULL, 'null', printf('%.2f', OLD.funding_received / 100.0))), json(iif(NEW.funding_received IS NULL, 'null', printf('%.2f', NEW.funding_received / 100.0)))) WHERE OLD.funding_received IS NOT NEW.funding_received
            UNION ALL SELECT 'preferred_meeting_times', json_array(json(OLD.preferred_meeting_times), json(NEW.preferred_meeting_times)) WHERE OLD.preferred_meeting_times IS NOT NEW.preferred_meeting_times
            UNION ALL SELECT 'communication_preferences', json_array(json(OLD.communication_preferences), json(NEW.communication_preferences)) WHERE OLD.communication_preferences IS NOT NEW.communication_preferences
            UNION ALL SELECT 'goals', json_array(json(OLD.goals), json(NEW.goals)) WHERE OLD.goals IS NOT NEW.goals
            UNION ALL SELECT 'availability_status', json_array(OLD.availability_status, NEW.availability_status) WHERE OLD.availability_status IS NOT NEW.availability_status
            UNION ALL SELECT 'onboarding_completed', json_array(json(iif(OLD.onboarding_completed, 'true', 'false')), json(iif(NEW.onboarding_completed, 'true', 'false'))) WHERE OLD.onboarding_completed IS NOT NEW.onboarding_completed
            UNION ALL SELECT 'created_at', json_array(replace(OLD.created_at, ' ', 'T') || '+00:00', replace(NEW.created_at, ' ', 'T') || '+00:00') WHERE OLD.created_at IS NOT NEW.created_at
        )
    HAVING count(*) > 0;
END;

CREATE TRIGGER allies_audit_insert AFTER INSERT ON allies
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'created', 'allies', NEW.id, current_instant(),
        NEW.organization_id, NULL, (SELECT first_name || ' ' || last_name FROM users WHERE id = NEW.id),
        json_patch('{}', json_object(
            'id', NEW.id, 'organization_id', NEW.organization_id, 'bio', NEW.bio, 'title', NEW.title,
            'company', NEW.company, 'expertise_areas', json(NEW.expertise_areas), 'industries', json(NEW.industries),
            'certifications', json(NEW.certifications),
            'hourly_rate', json(iif(NEW.hourly_rate IS NULL, 'null', printf('%.2f', NEW.hourly_rate / 100.0))),
            'currency', NEW.currency, 'availability_hours', json(NEW.availability_hours),
            'max_entrepreneurs', NEW.max_entrepreneurs, 'mentorship_style', json(NEW.mentorship_style),
            'communication_preferences', json(NEW.communication_preferences),
            'specializations', json(NEW.specializations), 'availability_status', NEW.availability_status,
            'verification_status', NEW.verification_status,
            'created_at', replace(NEW.created_at, ' ', 'T') || '+00:00'));
END;
CREATE TRIGGER allies_audit_delete AFTER DELETE ON allies
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'deleted', 'allies', OLD.id, current_instant(),
        (SELECT id FROM organizations WHERE id = OLD.organization_id), NULL, (SELECT first_name || ' ' || last_name FROM users WHERE id = OLD.id),
        json_patch('{}', json_object(
            'id', OLD.id, 'organization_id', OLD.organization_id, 'bio', OLD.bio, 'title', OLD.title,
            'company', OLD.company, 'expertise_areas', json(OLD.expertise_areas), 'industries', json(OLD.industries),
            'certifications', json(OLD.certifications),
            'hourly_rate', json(iif(OLD.hourly_rate IS NULL, 'null', printf('%.2f', OLD.hourly_rate / 100.0))),
            'currency', OLD.currency, 'availability_hours', json(OLD.availability_hours),
            'max_entrepreneurs', OLD.max_entrepreneurs, 'mentorship_style', json(OLD.mentorship_style),
            'communication_preferences', json(OLD.communication_preferences),
            'specializations', json(OLD.specializations), 'availability_status', OLD.availability_status,
            'verification_status', OLD.verification_status,
            'created_at', replace(OLD.created_at, ' ', 'T') || '+00:00'));
END;
CREATE TRIGGER allies_audit_update AFTER UPDATE OF
    organization_id, bio, title, company, expertise_areas, industries, certifications, hourly_rate, currency,
    availability_hours, max_entrepreneurs, mentorship_style, communication_preferences, specializations,
    availability_status, verification_status, created_at
ON allies
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'updated', 'allies', NEW.id, current_instant(),
        NEW.organization_id, NULL, (SELECT first_name || ' ' || last_name FROM users WHERE id = NEW.id),
        json_group_object(field, json(pair))
        FROM (
            SELECT 'organization_id' AS field, json_array(OLD.organization_id, NEW.organization_id) AS pair WHERE OLD.organization_id IS NOT NEW.organization_id
            UNION ALL SELECT 'bio', json_array(OLD.bio, NEW.bio) WHERE OLD.bio IS NOT NEW.bio
            UNION ALL SELECT 'title', json_array(OLD.title, NEW.title) WHERE OLD.title IS NOT NEW.title
            UNION ALL SELECT 'company', json_array(OLD.company, NEW.company) WHERE OLD.company IS NOT NEW.company
            UNION ALL SELECT 'expertise_areas', json_array(json(OLD.expertise_areas), json(NEW.expertise_areas)) WHERE OLD.expertise_areas IS NOT NEW.expertise_areas
            UNION ALL SELECT 'industries', json_array(json(OLD.industries), json(NEW.industries)) WHERE OLD.industries IS NOT NEW.industries
            UNION ALL SELECT 'certifications', json_array(json(OLD.certifications), json(NEW.certifications)) WHERE OLD.certifications IS NOT NEW.certifications
            UNION ALL SELECT 'hourly_rate', json_array(json(iif(OLD.hourly_rate IS NULL, 'null', printf('%.2f', OLD.hourly_rate / 100.0))), json(iif(NEW.hourly_rate IS NULL, 'null', printf('%.2f', NEW.hourly_rate / 100.0)))) WHERE OLD.hourly_rate IS NOT NEW.hourly_rate
            UNION ALL SELECT 'currency', json_array(OLD.currency, NEW.currency) WHERE OLD.currency IS NOT NEW.currency
            UNION ALL SELECT 'availability_hours', json_array(json(OLD.availability_hours), json(NEW.availability_hours)) WHERE OLD.availability_hours IS NOT NEW.availability_hours
            UNION ALL SELECT 'max_entrepreneurs', json_array(OLD.max_entrepreneurs, NEW.max_entrepreneurs) WHERE OLD.max_entrepreneurs IS NOT NEW.max_entrepreneurs
            UNION ALL SELECT 'mentorship_style', json_array(json(OLD.mentorship_style), json(NEW.mentorship_style)) WHERE OLD.mentorship_style IS NOT NEW.mentorship_style
            UNION ALL SELECT 'communication_preferences', json_array(json(OLD.communication_preferences), json(NEW.communication_preferences)) WHERE OLD.communication_preferences IS NOT NEW.communication_preferences
            UNION ALL SELECT 'specializations', json_array(json(OLD.specializations), json(NEW.specializations)) WHERE OLD.specializations IS NOT NEW.specializations
            UNION ALL SELECT 'availability_status', json_array(OLD.availability_status, NEW.availability_status) WHERE OLD.availability_status IS NOT NEW.availability_status
            UNION ALL SELECT 'verification_status', json_array(OLD.verification_status, NEW.verification_status) WHERE OLD.verification_status IS NOT NEW.verification_status
            UNION ALL SELECT 'created_at', json_array(replace(OLD.created_at, ' ', 'T') || '+00:00', replace(NEW.created_at, ' ', 'T') || '+00:00') WHERE OLD.created_at IS NOT NEW.created_at
        )
    HAVING count(*) > 0;
END;

CREATE TRIGGER clients_audit_insert AFTER INSERT ON clients
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'created', 'clients', NEW.id, current_instant(),
        NEW.organization_id, NULL, (SELECT first_name || ' ' || last_name FROM users WHERE id = NEW.id),
        json_patch('{}', json_object(
            'id', NEW.id, 'organization_id', NEW.organization_id, 'client_type', NEW.client_type,
            'status', NEW.status, 'company_name', NEW.company_name, 'legal_name', NEW.legal_name,
            'tax_id', NEW.tax_id, 'company_size', NEW.company_size, 'interest_areas', json(NEW.interest_areas),
            'investment_range', NEW.investment_range, 'notes', NEW.notes,
            'created_at', replace(NEW.created_at, ' ', 'T') || '+00:00', 'created_by', NEW.created_by));
END;
CREATE TRIGGER clients_audit_delete AFTER DELETE ON clients
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'deleted', 'clients', OLD.id, current_instant(),
        (SELECT id FROM organizations WHERE id = OLD.organization_id), NULL, (SELECT first_name || ' ' || last_name FROM users WHERE id = OLD.id),
        json_patch('{}', json_object(
            'id', OLD.id, 'organization_id', OLD.organization_id, 'client_type', OLD.client_type,
            'status', OLD.status, 'company_name', OLD.company_name, 'legal_name', OLD.legal_name,
            'tax_id', OLD.tax_id, 'company_size', OLD.company_size, 'interest_areas', json(OLD.interest_areas),
            'investment_range', OLD.investment_range, 'notes', OLD.notes,
            'created_at', replace(OLD.created_at, ' ', 'T') || '+00:00', 'created_by', OLD.created_by));
END;
CREATE TRIGGER clients_audit_update AFTER UPDATE OF
    organization_id, client_type, status, company_name, legal_name, tax_id, company_size, interest_areas,
    investment_range, notes, created_at, created_by
ON clients
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'updated', 'clients', NEW.id, current_instant(),
        NEW.organization_id, NULL, (SELECT first_name || ' ' || last_name FROM users WHERE id = NEW.id),
        json_group_object(field, json(pair))
        FROM (
            SELECT 'organization_id' AS field, json_array(OLD.organization_id, NEW.organization_id) AS pair WHERE OLD.organization_id IS NOT NEW.organization_id
            UNION ALL SELECT 'client_type', json_array(OLD.client_type, NEW.client_type) WHERE OLD.client_type IS NOT NEW.client_type
            UNION ALL SELECT 'status', json_array(OLD.status, NEW.status) WHERE OLD.status IS NOT NEW.status
            UNION ALL SELECT 'company_name', json_array(OLD.company_name, NEW.company_name) WHERE OLD.company_name IS NOT NEW.company_name
            UNION ALL SELECT 'legal_name', json_array(OLD.legal_name, NEW.legal_name) WHERE OLD.legal_name IS NOT NEW.legal_name
            UNION ALL SELECT 'tax_id', json_array(OLD.tax_id, NEW.tax_id) WHERE OLD.tax_id IS NOT NEW.tax_id
            UNION ALL SELECT 'company_size', json_array(OLD.company_size, NEW.company_size) WHERE OLD.company_size IS NOT NEW.company_size
            UNION ALL SELECT 'interest_areas', json_array(json(OLD.interest_areas), json(NEW.interest_areas)) WHERE OLD.interest_areas IS NOT NEW.interest_areas
            UNION ALL SELECT 'investment_range', json_array(OLD.investment_range, NEW.investment_range) WHERE OLD.investment_range IS NOT NEW.investment_range
            UNION ALL SELECT 'notes', json_array(OLD.notes, NEW.notes) WHERE OLD.notes IS NOT NEW.notes
            UNION ALL SELECT 'created_at', json_array(replace(OLD.created_at, ' ', 'T') || '+00:00', replace(NEW.created_at, ' ', 'T') || '+00:00') WHERE OLD.created_at IS NOT NEW.created_at
            UNION ALL SELECT 'created_by', json_array(OLD.created_by, NEW.created_by) WHERE OLD.created_by IS NOT NEW.created_by
        )
    HAVING count(*) > 0;
END;

CREATE TRIGGER admins_audit_insert AFTER INSERT ON admins
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'created', 'admins', NEW.id, current_instant(),
        NULL, NULL, (SELECT first_name || ' ' || last_name FROM users WHERE id = NEW.id),
        json_patch('{}', json_object(
            'id', NEW.id, 'admin_level', NEW.admin_level, 'department', NEW.department,
            'permissions', json(NEW.permissions), 'created_at', replace(NEW.created_at, ' ', 'T') || '+00:00',
            'created_by', NEW.created_by));
END;
CREATE TRIGGER admins_audit_delete AFTER DELETE ON admins
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'deleted', 'admins', OLD.id, current_instant(),
        NULL, NULL, (SELECT first_name || ' ' || last_name FROM users WHERE id = OLD.id),
        json_patch('{}', json_object(
            'id', OLD.id, 'admin_level', OLD.admin_level, 'department', OLD.department,
            'permissions', json(OLD.permissions), 'created_at', replace(OLD.created_at, ' ', 'T') || '+00:00',
            'created_by', OLD.created_by));
END;
CREATE TRIGGER admins_audit_update AFTER UPDATE OF
    admin_level, department, permissions, created_at, created_by
ON admins
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'updated', 'admins', NEW.id, current_instant(),
        NULL, NULL, (SELECT first_name || ' ' || last_name FROM users WHERE id = NEW.id),
        json_group_object(field, json(pair))
        FROM (
            SELECT 'admin_level' AS field, json_array(OLD.admin_level, NEW.admin_level) AS pair WHERE OLD.admin_level IS NOT NEW.admin_level
            UNION ALL SELECT 'department', json_array(OLD.department, NEW.department) WHERE OLD.department IS NOT NEW.department
            UNION ALL SELECT 'permissions', json_array(json(OLD.permissions), json(NEW.permissions)) WHERE OLD.permissions IS NOT NEW.permissions
            UNION ALL SELECT 'created_at', json_array(replace(OLD.created_at, ' ', 'T') || '+00:00', replace(NEW.created_at, ' ', 'T') || '+00:00') WHERE OLD.created_at IS NOT NEW.created_at
            UNION ALL SELECT 'created_by', json_array(OLD.created_by, NEW.created_by) WHERE OLD.created_by IS NOT NEW.created_by
        )
    HAVING count(*) > 0;
END;

CREATE TRIGGER person_details_audit_insert AFTER INSERT ON person_details
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'created', 'person_details', NEW.id, current_instant(),
        NULL, NULL, (SELECT first_name || ' ' || last_name FROM users WHERE id = NEW.id),
        json_patch('{}', json_object(
            'id', NEW.id, 'document_type', NEW.document_type, 'document_number', NEW.document_number,
            'birth_date', NEW.birth_date, 'gender', NEW.gender, 'municipality_code', NEW.municipality_code,
            'municipality_name', NEW.municipality_name, 'created_at', replace(NEW.created_at, ' ', 'T') || '+00:00',
            'created_by', NEW.created_by));
END;
CREATE TRIGGER person_details_audit_delete AFTER DELETE ON person_details
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'deleted', 'person_details', OLD.id, current_instant(),
        NULL, NULL, (SELECT first_name || ' ' || last_name FROM users WHERE id = OLD.id),
        json_patch('{}', json_object(
            'id', OLD.id, 'document_type', OLD.document_type, 'document_number', OLD.document_number,
            'birth_date', OLD.birth_date, 'gender', OLD.gender, 'municipality_code', OLD.municipality_code,
            'municipality_name', OLD.municipality_name, 'created_at', replace(OLD.created_at, ' ', 'T') || '+00:00',
            'created_by', OLD.created_by));
END;
CREATE TRIGGER person_details_audit_update AFTER UPDATE OF
    document_type, document_number, birth_date, gender, municipality_code, municipality_name, created_at,
    created_by, population_groups
ON person_details
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'updated', 'person_details', NEW.id, current_instant(),
        NULL, NULL, (SELECT first_name || ' ' || last_name FROM users WHERE id = NEW.id),
        json_group_object(field, json(pair))
        FROM (
            SELECT 'document_type' AS field, json_array(OLD.document_type, NEW.document_type) AS pair WHERE OLD.document_type IS NOT NEW.document_type
            UNION ALL SELECT 'document_number', json_array(OLD.document_number, NEW.document_number) WHERE OLD.document_number IS NOT NEW.document_number
            UNION ALL SELECT 'birth_date', json_array(OLD.birth_date, NEW.birth_date) WHERE OLD.birth_date IS NOT NEW.birth_date
            UNION ALL SELECT 'gender', json_array(OLD.gender, NEW.gender) WHERE OLD.gender IS NOT NEW.gender
            UNION ALL SELECT 'municipality_code', json_array(OLD.municipality_code, NEW.municipality_code) WHERE OLD.municipality_code IS NOT NEW.municipality_code
            UNION ALL SELECT 'municipality_name', json_array(OLD.municipality_name, NEW.municipality_name) WHERE OLD.municipality_name IS NOT NEW.municipality_name
            UNION ALL SELECT 'created_at', json_array(replace(OLD.created_at, ' ', 'T') || '+00:00', replace(NEW.created_at, ' ', 'T') || '+00:00') WHERE OLD.created_at IS NOT NEW.created_at
            UNION ALL SELECT 'created_by', json_array(OLD.created_by, NEW.created_by) WHERE OLD.created_by IS NOT NEW.created_by
            UNION ALL SELECT '_secret_changed', 'true' WHERE OLD.population_groups IS NOT NEW.population_groups
        )
    HAVING count(*) > 0;
END;

CREATE TRIGGER availability_exceptions_audit_insert AFTER INSERT ON availability_exceptions
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'created', 'availability_exceptions', NEW.id, current_instant(),
        NULL, NULL, (SELECT first_name || ' ' || last_name FROM users WHERE id = NEW.user_id),
        json_patch('{}', json_object(
            'id', NEW.id, 'user_id', NEW.user_id, 'starts_at', replace(NEW.starts_at, ' ', 'T') || '+00:00',
            'ends_at', replace(NEW.ends_at, ' ', 'T') || '+00:00', 'reason', NEW.reason,
            'created_at', replace(NEW.created_at, ' ', 'T') || '+00:00', 'created_by', NEW.created_by));
END;
CREATE TRIGGER availability_exceptions_audit_delete AFTER DELETE ON availability_exceptions
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'deleted', 'availability_exceptions', OLD.id, current_instant(),
        NULL, NULL, (SELECT first_name || ' ' || last_name FROM users WHERE id = OLD.user_id),
        json_patch('{}', json_object(
            'id', OLD.id, 'user_id', OLD.user_id, 'starts_at', replace(OLD.starts_at, ' ', 'T') || '+00:00',
            'ends_at', replace(OLD.ends_at, ' ', 'T') || '+00:00', 'reason', OLD.reason,
            'created_at', replace(OLD.created_at, ' ', 'T') || '+00:00', 'created_by', OLD.created_by));
END;
CREATE TRIGGER availability_exceptions_audit_update AFTER UPDATE OF
    user_id, starts_at, ends_at, reason, created_at, created_by
ON availability_exceptions
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'updated', 'availability_exceptions', NEW.id, current_instant(),
        NULL, NULL, (SELECT first_name || ' ' || last_name FROM users WHERE id = NEW.user_id),
        json_group_object(field, json(pair))
        FROM (
            SELECT 'user_id' AS field, json_array(OLD.user_id, NEW.user_id) AS pair WHERE OLD.user_id IS NOT NEW.user_id
            UNION ALL SELECT 'starts_at', json_array(replace(OLD.starts_at, ' ', 'T') || '+00:00', replace(NEW.starts_at, ' ', 'T') || '+00:00') WHERE OLD.starts_at IS NOT NEW.starts_at
            UNION ALL SELECT 'ends_at', json_array(replace(OLD.ends_at, ' ', 'T') || '+00:00', replace(NEW.ends_at, ' ', 'T') || '+00:00') WHERE OLD.ends_at IS NOT NEW.ends_at
            UNION ALL SELECT 'reason', json_array(OLD.reason, NEW.reason) WHERE OLD.reason IS NOT NEW.reason
            UNION ALL SELECT 'created_at', json_array(replace(OLD.created_at, ' ', 'T') || '+00:00', replace(NEW.created_at, ' ', 'T') || '+00:00') WHERE OLD.created_at IS NOT NEW.created_at
            UNION ALL SELECT 'created_by', json_array(OLD.created_by, NEW.created_by) WHERE OLD.created_by IS NOT NEW.created_by
        )
    HAVING count(*) > 0;
END;
