-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Everybody who is known: entrepreneurs, mentors (allies), clients and administrators. A profile row with the same id
-- in entrepreneurs, allies, clients or admins says more. '!' as password_hash means: must set a password.
CREATE TABLE users (
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT chk_users_id_uuid CHECK (length(id) = 36),
    email TEXT NOT NULL CONSTRAINT chk_users_email_length CHECK (length(email) <= 255),
    password_hash TEXT NOT NULL CONSTRAINT chk_users_password_hash_length CHECK (length(password_hash) <= 255),
    first_name TEXT NOT NULL CONSTRAINT chk_users_first_name_length CHECK (length(first_name) <= 100),
    last_name TEXT NOT NULL CONSTRAINT chk_users_last_name_length CHECK (length(last_name) <= 100),
    phone TEXT CONSTRAINT chk_users_phone_length CHECK (length(phone) <= 20),
    avatar_url TEXT,
    user_type TEXT NOT NULL CONSTRAINT chk_users_user_type_length CHECK (length(user_type) <= 20) CONSTRAINT chk_users_user_type CHECK (user_type IN ('admin', 'entrepreneur', 'ally', 'client')),
    is_active INTEGER NOT NULL DEFAULT 1 CONSTRAINT chk_users_is_active_bool CHECK (is_active IN (0, 1)),
    is_verified INTEGER NOT NULL DEFAULT 0 CONSTRAINT chk_users_is_verified_bool CHECK (is_verified IN (0, 1)),
    last_login TEXT CONSTRAINT chk_users_last_login_instant CHECK (last_login GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(last_login, 1, 19), '+0 days') IS substr(last_login, 1, 19)),
    language_preference TEXT DEFAULT 'es' CONSTRAINT chk_users_language_preference_length CHECK (length(language_preference) <= 5),
    timezone TEXT DEFAULT 'America/Bogota' CONSTRAINT chk_users_timezone_length CHECK (length(timezone) <= 50),
    metadata TEXT DEFAULT '{}' CONSTRAINT chk_users_metadata_json CHECK (metadata IS NULL OR json_valid(metadata)),

    -- Audit
    created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_users_created_at_instant CHECK (created_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(created_at, 1, 19), '+0 days') IS substr(created_at, 1, 19)),
    updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_users_updated_at_instant CHECK (updated_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(updated_at, 1, 19), '+0 days') IS substr(updated_at, 1, 19)),
    created_by TEXT REFERENCES users (id) CONSTRAINT chk_users_created_by_uuid CHECK (length(created_by) = 36),
    updated_by TEXT REFERENCES users (id) CONSTRAINT chk_users_updated_by_uuid CHECK (length(updated_by) = 36),
    row_version INTEGER NOT NULL DEFAULT 1 CONSTRAINT chk_users_row_version_integer CHECK (row_version BETWEEN -2147483648 AND 2147483647),

    CONSTRAINT chk_users_email CHECK (email LIKE '_%@_%' AND email NOT LIKE '%@%@%' AND email NOT GLOB '* *'),
    CONSTRAINT chk_users_phone CHECK (phone NOT GLOB '*[^0-9+() .#/-]*'),
    CONSTRAINT uq_users_email UNIQUE (email)
) STRICT;
CREATE UNIQUE INDEX uq_users_email_lower ON users (lower(email));
CREATE INDEX idx_users_type ON users (user_type);
CREATE INDEX idx_users_active ON users (is_active) WHERE is_active = 1;
CREATE INDEX idx_users_created_at ON users (created_at);

-- Incubators, chambers, universities, funders: whoever runs programs or takes part as an entity.
CREATE TABLE organizations (
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT chk_organizations_id_uuid CHECK (length(id) = 36),
    name TEXT NOT NULL CONSTRAINT chk_organizations_name_length CHECK (length(name) <= 200),
    description TEXT,
    organization_type TEXT NOT NULL CONSTRAINT chk_organizations_organization_type_length CHECK (length(organization_type) <= 50),
    industry TEXT CONSTRAINT chk_organizations_industry_length CHECK (length(industry) <= 100),
    website TEXT CONSTRAINT chk_organizations_website CHECK ((website LIKE 'http://_%' OR website LIKE 'https://_%') AND website NOT GLOB '* *'),
    logo_url TEXT,
    address TEXT CONSTRAINT chk_organizations_address_json CHECK (address IS NULL OR json_valid(address)), -- {street, city, state, country, postal_code}
    contact_info TEXT CONSTRAINT chk_organizations_contact_info_json CHECK (contact_info IS NULL OR json_valid(contact_info)), -- {phone, email, social_media}
    settings TEXT DEFAULT '{}' CONSTRAINT chk_organizations_settings_json CHECK (settings IS NULL OR json_valid(settings)),

    -- Figures
    total_employees INTEGER DEFAULT 0 CONSTRAINT chk_organizations_total_employees_integer CHECK (total_employees BETWEEN -2147483648 AND 2147483647) CONSTRAINT chk_organizations_total_employees CHECK (total_employees >= 0),
    annual_revenue INTEGER CONSTRAINT chk_organizations_annual_revenue_decimal_15_2 CHECK (abs(annual_revenue) <= 999999999999999) CONSTRAINT chk_organizations_annual_revenue CHECK (annual_revenue >= 0),
    founded_date TEXT CONSTRAINT chk_organizations_founded_date_date CHECK (date(founded_date, '+0 days') IS founded_date),

    -- State
    is_active INTEGER NOT NULL DEFAULT 1 CONSTRAINT chk_organizations_is_active_bool CHECK (is_active IN (0, 1)),
    verification_status TEXT DEFAULT 'pending' CONSTRAINT chk_organizations_verification_status_length CHECK (length(verification_status) <= 20),

    -- Audit
    created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_organizations_created_at_instant CHECK (created_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(created_at, 1, 19), '+0 days') IS substr(created_at, 1, 19)),
    updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_organizations_updated_at_instant CHECK (updated_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(updated_at, 1, 19), '+0 days') IS substr(updated_at, 1, 19)),
    created_by TEXT REFERENCES users (id) CONSTRAINT chk_organizations_created_by_uuid CHECK (length(created_by) = 36),
    updated_by TEXT REFERENCES users (id) CONSTRAINT chk_organizations_updated_by_uuid CHECK (length(updated_by) = 36),
    row_version INTEGER NOT NULL DEFAULT 1 CONSTRAINT chk_organizations_row_version_integer CHECK (row_version BETWEEN -2147483648 AND 2147483647)
) STRICT;
CREATE INDEX idx_organizations_type ON organizations (organization_type);
CREATE INDEX idx_organizations_industry ON organizations (industry);
CREATE INDEX idx_organizations_verification ON organizations (verification_status);

-- Membership of a person in an organization, with the role that decides what they may do there.
-- It counts from accepted_at on: nobody is made a member without agreeing.
CREATE TABLE user_organizations (
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT chk_user_organizations_id_uuid CHECK (length(id) = 36),
    user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE CONSTRAINT chk_user_organizations_user_id_uuid CHECK (length(user_id) = 36),
    organization_id TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE CONSTRAINT chk_user_organizations_organization_id_uuid CHECK (length(organization_id) = 36),
    role TEXT NOT NULL CONSTRAINT chk_user_organizations_role_length CHECK (length(role) <= 50) CONSTRAINT chk_user_organizations_role CHECK (role IN ('member', 'admin', 'owner', 'coordinator', 'analyst')),
    permissions TEXT DEFAULT '{}' CONSTRAINT chk_user_organizations_permissions_json CHECK (permissions IS NULL OR json_valid(permissions)),
    joined_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_user_organizations_joined_at_instant CHECK (joined_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(joined_at, 1, 19), '+0 days') IS substr(joined_at, 1, 19)),
    accepted_at TEXT CONSTRAINT chk_user_organizations_accepted_at_instant CHECK (accepted_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(accepted_at, 1, 19), '+0 days') IS substr(accepted_at, 1, 19)),
    left_at TEXT CONSTRAINT chk_user_organizations_left_at_instant CHECK (left_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(left_at, 1, 19), '+0 days') IS substr(left_at, 1, 19)),
    row_version INTEGER NOT NULL DEFAULT 1 CONSTRAINT chk_user_organizations_row_version_integer CHECK (row_version BETWEEN -2147483648 AND 2147483647),

    CONSTRAINT chk_user_organizations_span CHECK (left_at >= joined_at),
    CONSTRAINT uq_user_organizations_user_id_organization_id UNIQUE (user_id, organization_id)
) STRICT;
CREATE INDEX idx_user_organizations_organization_id ON user_organizations (organization_id);

-- Profile of an entrepreneur. Counters are kept by triggers (0012).
CREATE TABLE entrepreneurs (
    id TEXT NOT NULL PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE CONSTRAINT chk_entrepreneurs_id_uuid CHECK (length(id) = 36),
    organization_id TEXT REFERENCES organizations (id) CONSTRAINT chk_entrepreneurs_organization_id_uuid CHECK (length(organization_id) = 36),
    bio TEXT,
    experience_level TEXT CONSTRAINT chk_entrepreneurs_experience_level_length CHECK (length(experience_level) <= 20) CONSTRAINT chk_entrepreneurs_experience_level CHECK (experience_level IN ('beginner', 'intermediate', 'advanced', 'expert')),
    industries_of_interest TEXT CONSTRAINT chk_entrepreneurs_industries_of_interest_json CHECK (industries_of_interest IS NULL OR json_valid(industries_of_interest)),
    skills TEXT CONSTRAINT chk_entrepreneurs_skills_json CHECK (skills IS NULL OR json_valid(skills)),
    education TEXT CONSTRAINT chk_entrepreneurs_education_json CHECK (education IS NULL OR json_valid(education)),
    previous_experience TEXT CONSTRAINT chk_entrepreneurs_previous_experience_json CHECK (previous_experience IS NULL OR json_valid(previous_experience)),

    -- Figures, kept by triggers except funding_received
    projects_count INTEGER DEFAULT 0 CONSTRAINT chk_entrepreneurs_projects_count_integer CHECK (projects_count BETWEEN -2147483648 AND 2147483647) CONSTRAINT chk_entrepreneurs_projects_count CHECK (projects_count >= 0),
    mentorship_hours_received INTEGER DEFAULT 0 CONSTRAINT chk_entrepreneurs_mentorship_hours_received_decimal_10_2 CHECK (abs(mentorship_hours_received) <= 9999999999) CONSTRAINT chk_entrepreneurs_mentorship_hours_received CHECK (mentorship_hours_received >= 0),
    funding_received INTEGER DEFAULT 0 CONSTRAINT chk_entrepreneurs_funding_received_decimal_15_2 CHECK (abs(funding_received) <= 999999999999999) CONSTRAINT chk_entrepreneurs_funding_received CHECK (funding_received >= 0),

    -- Preferences
    preferred_meeting_times TEXT CONSTRAINT chk_entrepreneurs_preferred_meeting_times_json CHECK (preferred_meeting_times IS NULL OR json_valid(preferred_meeting_times)),
    communication_preferences TEXT CONSTRAINT chk_entrepreneurs_communication_preferences_json CHECK (communication_preferences IS NULL OR json_valid(communication_preferences)),
    goals TEXT CONSTRAINT chk_entrepreneurs_goals_json CHECK (goals IS NULL OR json_valid(goals)),

    -- State
    availability_status TEXT DEFAULT 'available' CONSTRAINT chk_entrepreneurs_availability_status_length CHECK (length(availability_status) <= 20),
    onboarding_completed INTEGER NOT NULL DEFAULT 0 CONSTRAINT chk_entrepreneurs_onboarding_completed_bool CHECK (onboarding_completed IN (0, 1)),

    -- Audit
    created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_entrepreneurs_created_at_instant CHECK (created_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(created_at, 1, 19), '+0 days') IS substr(created_at, 1, 19)),
    updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_entrepreneurs_updated_at_instant CHECK (updated_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(updated_at, 1, 19), '+0 days') IS substr(updated_at, 1, 19)),
    row_version INTEGER NOT NULL DEFAULT 1 CONSTRAINT chk_entrepreneurs_row_version_integer CHECK (row_version BETWEEN -2147483648 AND 2147483647)
) STRICT;
CREATE INDEX idx_entrepreneurs_organization ON entrepreneurs (organization_id);
CREATE INDEX idx_entrepreneurs_experience ON entrepreneurs (experience_level);
CREATE INDEX idx_entrepreneurs_availability ON entrepreneurs (availability_status);

-- Profile of a mentor. max_entrepreneurs is the capacity that 0012 defends; NULL means no limit.
CREATE TABLE allies (
    id TEXT NOT NULL PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE CONSTRAINT chk_allies_id_uuid CHECK (length(id) = 36),
    organization_id TEXT REFERENCES organizations (id) CONSTRAINT chk_allies_organization_id_uuid CHECK (length(organization_id) = 36),
    bio TEXT,
    title TEXT CONSTRAINT chk_allies_title_length CHECK (length(title) <= 200),
    company TEXT CONSTRAINT chk_allies_company_length CHECK (length(company) <= 200),
    expertise_areas TEXT CONSTRAINT chk_allies_expertise_areas_json CHECK (expertise_areas IS NULL OR json_valid(expertise_areas)),
    industries TEXT CONSTRAINT chk_allies_industries_json CHECK (industries IS NULL OR json_valid(industries)),
    certifications TEXT CONSTRAINT chk_allies_certifications_json CHECK (certifications IS NULL OR json_valid(certifications)),

    -- Availability and fees
    hourly_rate INTEGER CONSTRAINT chk_allies_hourly_rate_decimal_10_2 CHECK (abs(hourly_rate) <= 9999999999) CONSTRAINT chk_allies_hourly_rate CHECK (hourly_rate >= 0),
    currency TEXT DEFAULT 'COP' CONSTRAINT chk_allies_currency_length CHECK (length(currency) <= 3),
    availability_hours TEXT CONSTRAINT chk_allies_availability_hours_json CHECK (availability_hours IS NULL OR json_valid(availability_hours)),
    max_entrepreneurs INTEGER DEFAULT 5 CONSTRAINT chk_allies_max_entrepreneurs_integer CHECK (max_entrepreneurs BETWEEN -2147483648 AND 2147483647),
    current_entrepreneurs INTEGER DEFAULT 0 CONSTRAINT chk_allies_current_entrepreneurs_integer CHECK (current_entrepreneurs BETWEEN -2147483648 AND 2147483647),

    -- Figures, kept by triggers
    total_mentorship_hours INTEGER DEFAULT 0 CONSTRAINT chk_allies_total_mentorship_hours_decimal_10_2 CHECK (abs(total_mentorship_hours) <= 9999999999) CONSTRAINT chk_allies_total_mentorship_hours CHECK (total_mentorship_hours >= 0),
    total_entrepreneurs_mentored INTEGER DEFAULT 0 CONSTRAINT chk_allies_total_entrepreneurs_mentored_integer CHECK (total_entrepreneurs_mentored BETWEEN -2147483648 AND 2147483647) CONSTRAINT chk_allies_total_entrepreneurs_mentored CHECK (total_entrepreneurs_mentored >= 0),
    average_rating INTEGER DEFAULT 0 CONSTRAINT chk_allies_average_rating_decimal_3_2 CHECK (abs(average_rating) <= 999) CONSTRAINT chk_allies_average_rating CHECK (average_rating BETWEEN 0 AND 500),
    total_reviews INTEGER DEFAULT 0 CONSTRAINT chk_allies_total_reviews_integer CHECK (total_reviews BETWEEN -2147483648 AND 2147483647) CONSTRAINT chk_allies_total_reviews CHECK (total_reviews >= 0),

    -- Preferences
    mentorship_style TEXT CONSTRAINT chk_allies_mentorship_style_json CHECK (mentorship_style IS NULL OR json_valid(mentorship_style)),
    communication_preferences TEXT CONSTRAINT chk_allies_communication_preferences_json CHECK (communication_preferences IS NULL OR json_valid(communication_preferences)),
    specializations TEXT CONSTRAINT chk_allies_specializations_json CHECK (specializations IS NULL OR json_valid(specializations)),

    -- State
    availability_status TEXT DEFAULT 'available' CONSTRAINT chk_allies_availability_status_length CHECK (length(availability_status) <= 20),
    verification_status TEXT DEFAULT 'pending' CONSTRAINT chk_allies_verification_status_length CHECK (length(verification_status) <= 20),

    -- Audit
    created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_allies_created_at_instant CHECK (created_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(created_at, 1, 19), '+0 days') IS substr(created_at, 1, 19)),
    updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_allies_updated_at_instant CHECK (updated_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(updated_at, 1, 19), '+0 days') IS substr(updated_at, 1, 19)),
    row_version INTEGER NOT NULL DEFAULT 1 CONSTRAINT chk_allies_row_version_integer CHECK (row_version BETWEEN -2147483648 AND 2147483647),

    CONSTRAINT chk_allies_capacity CHECK (max_entrepreneurs >= 0 AND current_entrepreneurs >= 0),
    CONSTRAINT chk_allies_currency CHECK (currency GLOB '[A-Z][A-Z][A-Z]')
) STRICT;
CREATE INDEX idx_allies_organization ON allies (organization_id);
CREATE INDEX idx_allies_availability ON allies (availability_status);
CREATE INDEX idx_allies_rating ON allies (average_rating);

-- Profile of a stakeholder: investor, corporation, government, university …
CREATE TABLE clients (
    id TEXT NOT NULL PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE CONSTRAINT chk_clients_id_uuid CHECK (length(id) = 36),
    organization_id TEXT REFERENCES organizations (id) CONSTRAINT chk_clients_organization_id_uuid CHECK (length(organization_id) = 36),
    client_type TEXT NOT NULL CONSTRAINT chk_clients_client_type_length CHECK (length(client_type) <= 20) CONSTRAINT chk_clients_client_type CHECK (client_type IN ('investor', 'corporation', 'government', 'ngo', 'university', 'accelerator', 'incubator', 'foundation', 'individual')),
    status TEXT DEFAULT 'active' CONSTRAINT chk_clients_status_length CHECK (length(status) <= 20) CONSTRAINT chk_clients_status CHECK (status IN ('active', 'inactive', 'prospect', 'partner', 'suspended')),
    company_name TEXT CONSTRAINT chk_clients_company_name_length CHECK (length(company_name) <= 200),
    legal_name TEXT CONSTRAINT chk_clients_legal_name_length CHECK (length(legal_name) <= 200),
    tax_id TEXT CONSTRAINT chk_clients_tax_id_length CHECK (length(tax_id) <= 50),
    company_size TEXT CONSTRAINT chk_clients_company_size_length CHECK (length(company_size) <= 50),
    interest_areas TEXT CONSTRAINT chk_clients_interest_areas_json CHECK (interest_areas IS NULL OR json_valid(interest_areas)),
    investment_range TEXT CONSTRAINT chk_clients_investment_range_length CHECK (length(investment_range) <= 100),
    notes TEXT,

    -- Audit
    created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_clients_created_at_instant CHECK (created_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(created_at, 1, 19), '+0 days') IS substr(created_at, 1, 19)),
    updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_clients_updated_at_instant CHECK (updated_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(updated_at, 1, 19), '+0 days') IS substr(updated_at, 1, 19)),
    created_by TEXT REFERENCES users (id) CONSTRAINT chk_clients_created_by_uuid CHECK (length(created_by) = 36),
    updated_by TEXT REFERENCES users (id) CONSTRAINT chk_clients_updated_by_uuid CHECK (length(updated_by) = 36),
    row_version INTEGER NOT NULL DEFAULT 1 CONSTRAINT chk_clients_row_version_integer CHECK (row_version BETWEEN -2147483648 AND 2147483647)
) STRICT;
CREATE INDEX idx_clients_organization ON clients (organization_id);
CREATE INDEX idx_clients_type ON clients (client_type);
CREATE INDEX idx_clients_status ON clients (status);

-- Administrators: 'platform' may do everything, 'organization' what the memberships give.
CREATE TABLE admins (
    id TEXT NOT NULL PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE CONSTRAINT chk_admins_id_uuid CHECK (length(id) = 36),
    admin_level TEXT NOT NULL DEFAULT 'organization' CONSTRAINT chk_admins_admin_level_length CHECK (length(admin_level) <= 20) CONSTRAINT chk_admins_admin_level CHECK (admin_level IN ('platform', 'organization')),
    department TEXT CONSTRAINT chk_admins_department_length CHECK (length(department) <= 100),
    permissions TEXT DEFAULT '{}' CONSTRAINT chk_admins_permissions_json CHECK (permissions IS NULL OR json_valid(permissions)),
    last_admin_action TEXT CONSTRAINT chk_admins_last_admin_action_instant CHECK (last_admin_action GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(last_admin_action, 1, 19), '+0 days') IS substr(last_admin_action, 1, 19)),

    -- Audit
    created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_admins_created_at_instant CHECK (created_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(created_at, 1, 19), '+0 days') IS substr(created_at, 1, 19)),
    updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_admins_updated_at_instant CHECK (updated_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(updated_at, 1, 19), '+0 days') IS substr(updated_at, 1, 19)),
    created_by TEXT REFERENCES users (id) CONSTRAINT chk_admins_created_by_uuid CHECK (length(created_by) = 36),
    updated_by TEXT REFERENCES users (id) CONSTRAINT chk_admins_updated_by_uuid CHECK (length(updated_by) = 36),
    row_version INTEGER NOT NULL DEFAULT 1 CONSTRAINT chk_admins_row_version_integer CHECK (row_version BETWEEN -2147483648 AND 2147483647)
) STRICT;

-- What reports to funders need about a person. population_groups is sensitive: analysts see it only in groups of five
-- or more.
CREATE TABLE person_details (
    id TEXT NOT NULL PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE CONSTRAINT chk_person_details_id_uuid CHECK (length(id) = 36),
    document_type TEXT CONSTRAINT chk_person_details_document_type_length CHECK (length(document_type) <= 20),
    document_number TEXT CONSTRAINT chk_person_details_document_number_length CHECK (length(document_number) <= 30),
    birth_date TEXT CONSTRAINT chk_person_details_birth_date_date CHECK (date(birth_date, '+0 days') IS birth_date),
    gender TEXT CONSTRAINT chk_person_details_gender_length CHECK (length(gender) <= 20),
    municipality_code TEXT CONSTRAINT chk_person_details_municipality_code_length CHECK (length(municipality_code) <= 5), -- DIVIPOLA
    municipality_name TEXT CONSTRAINT chk_person_details_municipality_name_length CHECK (length(municipality_name) <= 100),
    population_groups TEXT CONSTRAINT chk_person_details_population_groups_json CHECK (population_groups IS NULL OR json_valid(population_groups)),

    -- Audit
    created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_person_details_created_at_instant CHECK (created_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(created_at, 1, 19), '+0 days') IS substr(created_at, 1, 19)),
    updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_person_details_updated_at_instant CHECK (updated_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(updated_at, 1, 19), '+0 days') IS substr(updated_at, 1, 19)),
    created_by TEXT REFERENCES users (id) CONSTRAINT chk_person_details_created_by_uuid CHECK (length(created_by) = 36),
    updated_by TEXT REFERENCES users (id) CONSTRAINT chk_person_details_updated_by_uuid CHECK (length(updated_by) = 36),
    row_version INTEGER NOT NULL DEFAULT 1 CONSTRAINT chk_person_details_row_version_integer CHECK (row_version BETWEEN -2147483648 AND 2147483647),

    CONSTRAINT chk_person_details_municipality_code CHECK (municipality_code GLOB '[0-9][0-9][0-9][0-9][0-9]')
) STRICT;
CREATE INDEX idx_person_details_document ON person_details (document_number);
CREATE INDEX idx_person_details_municipality ON person_details (municipality_code);

-- Leave and other times at which somebody cannot meet, beside the weekly hours of their profile.
CREATE TABLE availability_exceptions (
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT chk_availability_exceptions_id_uuid CHECK (length(id) = 36),
    user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE CONSTRAINT chk_availability_exceptions_user_id_uuid CHECK (length(user_id) = 36),
    starts_at TEXT NOT NULL CONSTRAINT chk_availability_exceptions_starts_at_instant CHECK (starts_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(starts_at, 1, 19), '+0 days') IS substr(starts_at, 1, 19)),
    ends_at TEXT NOT NULL CONSTRAINT chk_availability_exceptions_ends_at_instant CHECK (ends_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(ends_at, 1, 19), '+0 days') IS substr(ends_at, 1, 19)),
    reason TEXT CONSTRAINT chk_availability_exceptions_reason_length CHECK (length(reason) <= 200),

    -- Audit
    created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_availability_exceptions_created_at_instant CHECK (created_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(created_at, 1, 19), '+0 days') IS substr(created_at, 1, 19)),
    updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_availability_exceptions_updated_at_instant CHECK (updated_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(updated_at, 1, 19), '+0 days') IS substr(updated_at, 1, 19)),
    created_by TEXT REFERENCES users (id) CONSTRAINT chk_availability_exceptions_created_by_uuid CHECK (length(created_by) = 36),
    updated_by TEXT REFERENCES users (id) CONSTRAINT chk_availability_exceptions_updated_by_uuid CHECK (length(updated_by) = 36),
    row_version INTEGER NOT NULL DEFAULT 1 CONSTRAINT chk_availability_exceptions_row_version_integer CHECK (row_version BETWEEN -2147483648 AND 2147483647),

    CONSTRAINT chk_availability_exceptions_span CHECK (ends_at > starts_at)
) STRICT;
CREATE INDEX idx_availability_exceptions_user ON availability_exceptions (user_id, starts_at);
