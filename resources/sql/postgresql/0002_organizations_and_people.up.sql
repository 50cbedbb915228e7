-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Everybody who is known: entrepreneurs, mentors (allies), clients and administrators. A profile row with the same id
-- in entrepreneurs, allies, clients or admins says more. '!' as password_hash means: must set a password.
CREATE TABLE users (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    email varchar(255) NOT NULL,
    password_hash varchar(255) NOT NULL,
    first_name varchar(100) NOT NULL,
    last_name varchar(100) NOT NULL,
    phone varchar(20),
    avatar_url text,
    user_type varchar(20) NOT NULL,
    is_active boolean NOT NULL DEFAULT TRUE,
    is_verified boolean NOT NULL DEFAULT FALSE,
    last_login timestamptz,
    language_preference varchar(5) DEFAULT 'es',
    timezone varchar(50) DEFAULT 'America/Bogota',
    metadata jsonb DEFAULT '{}',

    -- Audit
    created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    created_by uuid REFERENCES users (id),
    updated_by uuid REFERENCES users (id),
    row_version integer NOT NULL DEFAULT 1,

    CONSTRAINT chk_users_user_type CHECK (user_type IN ('admin', 'entrepreneur', 'ally', 'client')),
    CONSTRAINT chk_users_email CHECK (email ~ '^[^[:space:]@]+@[^[:space:]@]+$'),
    CONSTRAINT chk_users_phone CHECK (phone !~ '[^0-9+() .#/-]'),
    CONSTRAINT uq_users_email UNIQUE (email)
);
CREATE UNIQUE INDEX uq_users_email_lower ON users (lower(email));
CREATE INDEX idx_users_type ON users (user_type);
CREATE INDEX idx_users_active ON users (is_active) WHERE is_active = TRUE;
CREATE INDEX idx_users_created_at ON users (created_at);
CREATE INDEX idx_users_metadata_gin ON users USING gin (metadata);

-- Incubators, chambers, universities, funders: whoever runs programs or takes part as an entity.
CREATE TABLE organizations (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    name varchar(200) NOT NULL,
    description text,
    organization_type varchar(50) NOT NULL,
    industry varchar(100),
    website url,
    logo_url text,
    address jsonb, -- {street, city, state, country, postal_code}
    contact_info jsonb, -- {phone, email, social_media}
    settings jsonb DEFAULT '{}',

    -- Figures
    total_employees integer DEFAULT 0,
    annual_revenue numeric(15,2),
    founded_date date,

    -- State
    is_active boolean NOT NULL DEFAULT TRUE,
    verification_status varchar(20) DEFAULT 'pending',

    -- Audit
    created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    created_by uuid REFERENCES users (id),
    updated_by uuid REFERENCES users (id),
    row_version integer NOT NULL DEFAULT 1,

    CONSTRAINT chk_organizations_total_employees CHECK (total_employees >= 0),
    CONSTRAINT chk_organizations_annual_revenue CHECK (annual_revenue >= 0)
);
CREATE INDEX idx_organizations_type ON organizations (organization_type);
CREATE INDEX idx_organizations_industry ON organizations (industry);
CREATE INDEX idx_organizations_verification ON organizations (verification_status);

-- Membership of a person in an organization, with the role that decides what they may do there.
-- It counts from accepted_at on: nobody is made a member without agreeing.
CREATE TABLE user_organizations (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    organization_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    role varchar(50) NOT NULL,
    permissions jsonb DEFAULT '{}',
    joined_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    accepted_at timestamptz,
    left_at timestamptz,
    row_version integer NOT NULL DEFAULT 1,

    CONSTRAINT chk_user_organizations_role CHECK (role IN ('member', 'admin', 'owner', 'coordinator', 'analyst')),
    CONSTRAINT chk_user_organizations_span CHECK (left_at >= joined_at),
    CONSTRAINT uq_user_organizations_user_id_organization_id UNIQUE (user_id, organization_id)
);
CREATE INDEX idx_user_organizations_organization_id ON user_organizations (organization_id);

-- Profile of an entrepreneur. Counters are kept by triggers (0012).
CREATE TABLE entrepreneurs (
    id uuid PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
    organization_id uuid REFERENCES organizations (id),
    bio text,
    experience_level varchar(20),
    industries_of_interest jsonb,
    skills jsonb,
    education jsonb,
    previous_experience jsonb,

    -- Figures, kept by triggers except funding_received
    projects_count integer DEFAULT 0,
    mentorship_hours_received numeric(10,2) DEFAULT 0,
    funding_received numeric(15,2) DEFAULT 0,

    -- Preferences
    preferred_meeting_times jsonb,
    communication_preferences jsonb,
    goals jsonb,

    -- State
    availability_status varchar(20) DEFAULT 'available',
    onboarding_completed boolean NOT NULL DEFAULT FALSE,

    -- Audit
    created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    row_version integer NOT NULL DEFAULT 1,

    CONSTRAINT chk_entrepreneurs_experience_level
        CHECK (experience_level IN ('beginner', 'intermediate', 'advanced', 'expert')),
    CONSTRAINT chk_entrepreneurs_projects_count CHECK (projects_count >= 0),
    CONSTRAINT chk_entrepreneurs_mentorship_hours_received CHECK (mentorship_hours_received >= 0),
    CONSTRAINT chk_entrepreneurs_funding_received CHECK (funding_received >= 0)
);
CREATE INDEX idx_entrepreneurs_organization ON entrepreneurs (organization_id);
CREATE INDEX idx_entrepreneurs_experience ON entrepreneurs (experience_level);
CREATE INDEX idx_entrepreneurs_availability ON entrepreneurs (availability_status);

-- Profile of a mentor. max_entrepreneurs is the capacity that 0012 defends; NULL means no limit.
CREATE TABLE allies (
    id uuid PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
    organization_id uuid REFERENCES organizations (id),
    bio text,
    title varchar(200),
    company varchar(200),
    expertise_areas jsonb,
    industries jsonb,
    certifications jsonb,

    -- Availability and fees
    hourly_rate numeric(10,2),
    currency varchar(3) DEFAULT 'COP',
    availability_hours jsonb,
    max_entrepreneurs integer DEFAULT 5,
    current_entrepreneurs integer DEFAULT 0,

    -- Figures, kept by triggers
    total_mentorship_hours numeric(10,2) DEFAULT 0,
    total_entrepreneurs_mentored integer DEFAULT 0,
    average_rating numeric(3,2) DEFAULT 0,
    total_reviews integer DEFAULT 0,

    -- Preferences
    mentorship_style jsonb,
    communication_preferences jsonb,
    specializations jsonb,

    -- State
    availability_status varchar(20) DEFAULT 'available',
    verification_status varchar(20) DEFAULT 'pending',

    -- Audit
    created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    row_version integer NOT NULL DEFAULT 1,

    CONSTRAINT chk_allies_hourly_rate CHECK (hourly_rate >= 0),
    CONSTRAINT chk_allies_total_mentorship_hours CHECK (total_mentorship_hours >= 0),
    CONSTRAINT chk_allies_total_entrepreneurs_mentored CHECK (total_entrepreneurs_mentored >= 0),
    CONSTRAINT chk_allies_average_rating CHECK (average_rating BETWEEN 0 AND 5),
    CONSTRAINT chk_allies_total_reviews CHECK (total_reviews >= 0),
    CONSTRAINT chk_allies_capacity CHECK (max_entrepreneurs >= 0 AND current_entrepreneurs >= 0),
    CONSTRAINT chk_allies_currency CHECK (currency ~ '^[A-Z]{3}$')
);
CREATE INDEX idx_allies_organization ON allies (organization_id);
CREATE INDEX idx_allies_availability ON allies (availability_status);
CREATE INDEX idx_allies_expertise_gin ON allies USING gin (expertise_areas);
CREATE INDEX idx_allies_rating ON allies (average_rating);
CREATE INDEX idx_allies_availability_expertise
    ON allies USING gin (expertise_areas) WHERE availability_status = 'available';

-- Profile of a stakeholder: investor, corporation, government, university …
CREATE TABLE clients (
    id uuid PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
    organization_id uuid REFERENCES organizations (id),
    client_type varchar(20) NOT NULL,
    status varchar(20) DEFAULT 'active',
    company_name varchar(200),
    legal_name varchar(200),
    tax_id varchar(50),
    company_size varchar(50),
    interest_areas jsonb,
    investment_range varchar(100),
    notes text,

    -- Audit
    created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    created_by uuid REFERENCES users (id),
    updated_by uuid REFERENCES users (id),
    row_version integer NOT NULL DEFAULT 1,

    CONSTRAINT chk_clients_client_type
        CHECK (client_type IN ('investor', 'corporation', 'government', 'ngo', 'university', 'accelerator',
            'incubator', 'foundation', 'individual')),
    CONSTRAINT chk_clients_status CHECK (status IN ('active', 'inactive', 'prospect', 'partner', 'suspended'))
);
CREATE INDEX idx_clients_organization ON clients (organization_id);
CREATE INDEX idx_clients_type ON clients (client_type);
CREATE INDEX idx_clients_status ON clients (status);

-- Administrators: 'platform' may do everything, 'organization' what the memberships give.
CREATE TABLE admins (
    id uuid PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
    admin_level varchar(20) NOT NULL DEFAULT 'organization',
    department varchar(100),
    permissions jsonb DEFAULT '{}',
    last_admin_action timestamptz,

    -- Audit
    created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    created_by uuid REFERENCES users (id),
    updated_by uuid REFERENCES users (id),
    row_version integer NOT NULL DEFAULT 1,

    CONSTRAINT chk_admins_admin_level CHECK (admin_level IN ('platform', 'organization'))
);

-- What reports to funders need about a person. population_groups is sensitive: analysts see it only in groups of five
-- or more.
CREATE TABLE person_details (
    id uuid PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
    document_type varchar(20),
    document_number varchar(30),
    birth_date date,
    gender varchar(20),
    municipality_code varchar(5), -- DIVIPOLA
    municipality_name varchar(100),
    population_groups jsonb,

    -- Audit
    created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    created_by uuid REFERENCES users (id),
    updated_by uuid REFERENCES users (id),
    row_version integer NOT NULL DEFAULT 1,

    CONSTRAINT chk_person_details_municipality_code CHECK (municipality_code ~ '^[0-9]{5}$')
);
CREATE INDEX idx_person_details_document ON person_details (document_number);
CREATE INDEX idx_person_details_municipality ON person_details (municipality_code);

-- Leave and other times at which somebody cannot meet, beside the weekly hours of their profile.
CREATE TABLE availability_exceptions (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    starts_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL,
    reason varchar(200),

    -- Audit
    created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    created_by uuid REFERENCES users (id),
    updated_by uuid REFERENCES users (id),
    row_version integer NOT NULL DEFAULT 1,

    CONSTRAINT chk_availability_exceptions_span CHECK (ends_at > starts_at)
);
CREATE INDEX idx_availability_exceptions_user ON availability_exceptions (user_id, starts_at);
