-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The history of every record, one partition a month (app_private.ensure_activity_partitions below), so that old months can be
-- moved away and indexes stay small. Written by the triggers of 0011 only. The key has to hold the partition column.
CREATE TABLE activity_logs (
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT chk_activity_logs_id_uuid CHECK (length(id) = 36),
    user_id TEXT REFERENCES users (id) CONSTRAINT chk_activity_logs_user_id_uuid CHECK (length(user_id) = 36), -- NULL: the system
    action TEXT NOT NULL CONSTRAINT chk_activity_logs_action_length CHECK (length(action) <= 100), -- created, updated, deleted, …
    entity_type TEXT NOT NULL CONSTRAINT chk_activity_logs_entity_type_length CHECK (length(entity_type) <= 50), -- the table's name
    entity_id TEXT NOT NULL CONSTRAINT chk_activity_logs_entity_id_uuid CHECK (length(entity_id) = 36),
    description TEXT, -- what people call the record
    changes TEXT CONSTRAINT chk_activity_logs_changes_json CHECK (changes IS NULL OR json_valid(changes)), -- {field: value} or {field: [before, after]}
    metadata TEXT DEFAULT '{}' CONSTRAINT chk_activity_logs_metadata_json CHECK (metadata IS NULL OR json_valid(metadata)),

    -- Where it came from
    ip_address TEXT,
    user_agent TEXT,
    session_id TEXT CONSTRAINT chk_activity_logs_session_id_length CHECK (length(session_id) <= 255),

    -- What it belongs to
    organization_id TEXT REFERENCES organizations (id) CONSTRAINT chk_activity_logs_organization_id_uuid CHECK (length(organization_id) = 36),
    project_id TEXT REFERENCES projects (id) CONSTRAINT chk_activity_logs_project_id_uuid CHECK (length(project_id) = 36),
    created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_activity_logs_created_at_instant CHECK (created_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(created_at, 1, 19), '+0 days') IS substr(created_at, 1, 19))
) STRICT;
CREATE INDEX idx_activity_logs_user ON activity_logs (user_id);
CREATE INDEX idx_activity_logs_entity ON activity_logs (entity_type, entity_id);
CREATE INDEX idx_activity_logs_action ON activity_logs (action);
CREATE INDEX idx_activity_logs_created_at ON activity_logs (created_at);
CREATE INDEX idx_activity_logs_organization ON activity_logs (organization_id);
CREATE INDEX idx_activity_logs_project_id ON activity_logs (project_id);
CREATE INDEX idx_activity_logs_entity_date ON activity_logs (entity_type, entity_id, created_at);

-- What happened in the applications, raw; rolled up into analytics_summary.
CREATE TABLE analytics_events (
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT chk_analytics_events_id_uuid CHECK (length(id) = 36),
    event_name TEXT NOT NULL CONSTRAINT chk_analytics_events_event_name_length CHECK (length(event_name) <= 100),
    event_category TEXT NOT NULL CONSTRAINT chk_analytics_events_event_category_length CHECK (length(event_category) <= 50) CONSTRAINT chk_analytics_events_event_category CHECK (event_category IN ('user', 'project', 'mentorship', 'system')),
    user_id TEXT REFERENCES users (id) CONSTRAINT chk_analytics_events_user_id_uuid CHECK (length(user_id) = 36),
    session_id TEXT CONSTRAINT chk_analytics_events_session_id_length CHECK (length(session_id) <= 255),
    organization_id TEXT REFERENCES organizations (id) CONSTRAINT chk_analytics_events_organization_id_uuid CHECK (length(organization_id) = 36),
    properties TEXT DEFAULT '{}' CONSTRAINT chk_analytics_events_properties_json CHECK (properties IS NULL OR json_valid(properties)),
    timestamp TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_analytics_events_timestamp_instant CHECK (timestamp GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(timestamp, 1, 19), '+0 days') IS substr(timestamp, 1, 19)),
    ip_address TEXT,
    user_agent TEXT,
    referrer TEXT,

    -- Place
    country TEXT CONSTRAINT chk_analytics_events_country_length CHECK (length(country) <= 2),
    region TEXT CONSTRAINT chk_analytics_events_region_length CHECK (length(region) <= 100),
    city TEXT CONSTRAINT chk_analytics_events_city_length CHECK (length(city) <= 100),

    -- Device
    device_type TEXT CONSTRAINT chk_analytics_events_device_type_length CHECK (length(device_type) <= 20) CONSTRAINT chk_analytics_events_device_type CHECK (device_type IN ('desktop', 'mobile', 'tablet')),
    os TEXT CONSTRAINT chk_analytics_events_os_length CHECK (length(os) <= 50),
    browser TEXT CONSTRAINT chk_analytics_events_browser_length CHECK (length(browser) <= 50),

    CONSTRAINT chk_analytics_events_country CHECK (country GLOB '[A-Z][A-Z]')
) STRICT;
CREATE INDEX idx_analytics_events_name ON analytics_events (event_name);
CREATE INDEX idx_analytics_events_user ON analytics_events (user_id);
CREATE INDEX idx_analytics_events_timestamp ON analytics_events (timestamp);
CREATE INDEX idx_analytics_events_organization ON analytics_events (organization_id);

-- Figures per day, metric and dimension. One row each, also where the dimension is NULL: the upsert relies on it.
CREATE TABLE analytics_summary (
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT chk_analytics_summary_id_uuid CHECK (length(id) = 36),
    date TEXT NOT NULL CONSTRAINT chk_analytics_summary_date_date CHECK (date(date, '+0 days') IS date),
    metric_name TEXT NOT NULL CONSTRAINT chk_analytics_summary_metric_name_length CHECK (length(metric_name) <= 100),
    dimension_type TEXT CONSTRAINT chk_analytics_summary_dimension_type_length CHECK (length(dimension_type) <= 50),
    dimension_value TEXT CONSTRAINT chk_analytics_summary_dimension_value_length CHECK (length(dimension_value) <= 100),

    -- Figures
    count_value INTEGER DEFAULT 0 CONSTRAINT chk_analytics_summary_count_value CHECK (count_value >= 0),
    sum_value INTEGER DEFAULT 0 CONSTRAINT chk_analytics_summary_sum_value_decimal_15_2 CHECK (abs(sum_value) <= 999999999999999),
    avg_value INTEGER DEFAULT 0 CONSTRAINT chk_analytics_summary_avg_value_decimal_15_2 CHECK (abs(avg_value) <= 999999999999999),
    min_value INTEGER CONSTRAINT chk_analytics_summary_min_value_decimal_15_2 CHECK (abs(min_value) <= 999999999999999),
    max_value INTEGER CONSTRAINT chk_analytics_summary_max_value_decimal_15_2 CHECK (abs(max_value) <= 999999999999999),
    properties TEXT DEFAULT '{}' CONSTRAINT chk_analytics_summary_properties_json CHECK (properties IS NULL OR json_valid(properties)),
    created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_analytics_summary_created_at_instant CHECK (created_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(created_at, 1, 19), '+0 days') IS substr(created_at, 1, 19)),
    updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_analytics_summary_updated_at_instant CHECK (updated_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(updated_at, 1, 19), '+0 days') IS substr(updated_at, 1, 19)),

    CONSTRAINT chk_analytics_summary_extremes CHECK (max_value >= min_value)
) STRICT;
CREATE UNIQUE INDEX uq_analytics_summary_date_metric_dimension ON analytics_summary (date, metric_name, ifnull(dimension_type, ''), ifnull(dimension_value, ''));
CREATE INDEX idx_analytics_summary_date ON analytics_summary (date);
CREATE INDEX idx_analytics_summary_metric ON analytics_summary (metric_name);
CREATE INDEX idx_analytics_summary_dimension ON analytics_summary (dimension_type, dimension_value);
