-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The history of every record, one partition a month (app_private.ensure_activity_partitions below), so that old months can be
-- moved away and indexes stay small. Written by the triggers of 0011 only. The key has to hold the partition column.
CREATE TABLE activity_logs (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    user_id uuid REFERENCES users (id), -- NULL: the system
    action varchar(100) NOT NULL, -- created, updated, deleted, …
    entity_type varchar(50) NOT NULL, -- the table's name
    entity_id uuid NOT NULL,
    description text, -- what people call the record
    changes jsonb, -- {field: value} or {field: [before, after]}
    metadata jsonb DEFAULT '{}',

    -- Where it came from
    ip_address inet,
    user_agent text,
    session_id varchar(255),

    -- What it belongs to
    organization_id uuid REFERENCES organizations (id),
    project_id uuid REFERENCES projects (id),
    created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY (id, created_at)
) PARTITION BY RANGE (created_at);
CREATE INDEX idx_activity_logs_user ON activity_logs (user_id);
CREATE INDEX idx_activity_logs_entity ON activity_logs (entity_type, entity_id);
CREATE INDEX idx_activity_logs_action ON activity_logs (action);
CREATE INDEX idx_activity_logs_created_at ON activity_logs (created_at);
CREATE INDEX idx_activity_logs_organization ON activity_logs (organization_id);
CREATE INDEX idx_activity_logs_project_id ON activity_logs (project_id);
CREATE INDEX idx_activity_logs_entity_date ON activity_logs (entity_type, entity_id, created_at);

-- What happened in the applications, raw; rolled up into analytics_summary.
CREATE TABLE analytics_events (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    event_name varchar(100) NOT NULL,
    event_category varchar(50) NOT NULL,
    user_id uuid REFERENCES users (id),
    session_id varchar(255),
    organization_id uuid REFERENCES organizations (id),
    properties jsonb DEFAULT '{}',
    timestamp timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    ip_address inet,
    user_agent text,
    referrer text,

    -- Place
    country varchar(2),
    region varchar(100),
    city varchar(100),

    -- Device
    device_type varchar(20),
    os varchar(50),
    browser varchar(50),

    CONSTRAINT chk_analytics_events_event_category CHECK (event_category IN ('user', 'project', 'mentorship', 'system')),
    CONSTRAINT chk_analytics_events_device_type CHECK (device_type IN ('desktop', 'mobile', 'tablet')),
    CONSTRAINT chk_analytics_events_country CHECK (country ~ '^[A-Z]{2}$')
);
CREATE INDEX idx_analytics_events_name ON analytics_events (event_name);
CREATE INDEX idx_analytics_events_user ON analytics_events (user_id);
CREATE INDEX idx_analytics_events_timestamp ON analytics_events (timestamp);
CREATE INDEX idx_analytics_events_organization ON analytics_events (organization_id);

-- Figures per day, metric and dimension. One row each, also where the dimension is NULL: the upsert relies on it.
CREATE TABLE analytics_summary (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    date date NOT NULL,
    metric_name varchar(100) NOT NULL,
    dimension_type varchar(50),
    dimension_value varchar(100),

    -- Figures
    count_value bigint DEFAULT 0,
    sum_value numeric(15,2) DEFAULT 0,
    avg_value numeric(15,2) DEFAULT 0,
    min_value numeric(15,2),
    max_value numeric(15,2),
    properties jsonb DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT chk_analytics_summary_count_value CHECK (count_value >= 0),
    CONSTRAINT chk_analytics_summary_extremes CHECK (max_value >= min_value),
    CONSTRAINT uq_analytics_summary_date_metric_dimension
        UNIQUE NULLS NOT DISTINCT (date, metric_name, dimension_type, dimension_value)
);
CREATE INDEX idx_analytics_summary_date ON analytics_summary (date);
CREATE INDEX idx_analytics_summary_metric ON analytics_summary (metric_name);
CREATE INDEX idx_analytics_summary_dimension ON analytics_summary (dimension_type, dimension_value);

-- Rows that fall outside every monthly partition land here instead of failing.
CREATE TABLE activity_logs_default PARTITION OF activity_logs DEFAULT;
ALTER TABLE activity_logs_default ENABLE ROW LEVEL SECURITY;
ALTER TABLE activity_logs_default FORCE ROW LEVEL SECURITY;
CREATE POLICY activity_logs_default_owner ON activity_logs_default TO ecosystem_owner, ecosystem_auth
    USING (TRUE) WITH CHECK (TRUE);

-- Makes the monthly partitions (UTC months, pg_partman's names) around today and returns how many were missing. A partition is
-- built apart and filled from the default one before it is attached: attaching first would fail on rows already there.
-- Owner's rights: the partitions must belong to ecosystem_owner, or they escape its policies.
CREATE FUNCTION app_private.ensure_activity_partitions(months_back integer DEFAULT 0, months_ahead integer DEFAULT 4)
RETURNS integer
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
DECLARE
    first_day timestamptz;
    next_first_day timestamptz;
    partition_name text;
    made integer := 0;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('app_private.ensure_activity_partitions'));
    FOR offset_months IN -least(greatest(months_back, 0), 1200)..least(greatest(months_ahead, 0), 1200) LOOP
        first_day := date_trunc('month', now()) + make_interval(months => offset_months);
        next_first_day := first_day + make_interval(months => 1);
        partition_name := 'activity_logs_p' || to_char(first_day, 'YYYY_MM');
        CONTINUE WHEN to_regclass('public.' || partition_name) IS NOT NULL;

        EXECUTE format('CREATE TABLE public.%I (LIKE public.activity_logs INCLUDING DEFAULTS INCLUDING CONSTRAINTS)',
                       partition_name);
        EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', partition_name);
        EXECUTE format('ALTER TABLE public.%I FORCE ROW LEVEL SECURITY', partition_name);
        EXECUTE format('CREATE POLICY %I ON public.%I TO ecosystem_owner, ecosystem_auth USING (TRUE) WITH CHECK (TRUE)',
                       partition_name || '_owner', partition_name);
        EXECUTE format('WITH moved AS (DELETE FROM public.activity_logs_default '
                       'WHERE created_at >= %L AND created_at < %L RETURNING *) INSERT INTO public.%I SELECT * FROM moved',
                       first_day, next_first_day, partition_name);
        EXECUTE format('ALTER TABLE public.activity_logs ATTACH PARTITION public.%I FOR VALUES FROM (%L) TO (%L)',
                       partition_name, first_day, next_first_day);
        made := made + 1;
    END LOOP;
    RETURN made;
END
$$;
REVOKE ALL ON FUNCTION app_private.ensure_activity_partitions(integer, integer) FROM PUBLIC;
SELECT app_private.ensure_activity_partitions(1, 4);

-- People per kind. The unique index lets it be refreshed while others read it.
CREATE MATERIALIZED VIEW user_stats AS
SELECT
    u.user_type,
    COUNT(*) AS total_users,
    COUNT(*) FILTER (WHERE u.is_active) AS active_users,
    AVG(EXTRACT(EPOCH FROM now() - u.created_at) / 86400) AS avg_days_since_signup
FROM users u
GROUP BY u.user_type;
CREATE UNIQUE INDEX user_stats_user_type_idx ON user_stats (user_type);
