-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The recycle list: one line for each deletion, whose rows stand in deleted_records under the same batch. What the list shows
-- is kept here, so that it costs the same however many rows went.
CREATE TABLE deletions (
    id uuid PRIMARY KEY, -- the batch
    entity varchar(50) NOT NULL,
    label text NOT NULL DEFAULT '', -- the names of the first records
    records integer NOT NULL,
    dependents integer NOT NULL DEFAULT 0, -- what went with them
    "by" uuid, -- no reference: the person may be gone as well
    at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    due_since timestamptz -- seen to be old enough to go for good; gone when seen again a week later
);
CREATE INDEX idx_deletions_at ON deletions (at, id);
CREATE INDEX idx_deleted_records_id ON deleted_records (id);
CALL app_private.protect('deletions');

INSERT INTO deletions (id, entity, label, records, dependents, "by", at)
SELECT k.batch, k.entity,
    coalesce((SELECT min(coalesce(d."row" ->> 'name', d."row" ->> 'title')) FROM deleted_records d
              WHERE d.batch = k.batch AND d.entity = k.entity), ''),
    k.rows, k.total - k.rows, k."by", k.at
FROM (
    SELECT batch, entity, count(*) AS rows, (array_agg("by"))[1] AS "by", max(at) AS at,
        sum(count(*)) OVER (PARTITION BY batch) AS total,
        row_number() OVER (PARTITION BY batch ORDER BY count(*), entity) AS place
    FROM deleted_records
    WHERE NOT jsonb_exists("row", '_unlinked')
    GROUP BY batch, entity
) k
WHERE k.place = 1;

-- What everybody in a workspace agreed on, such as how long deleted records are kept.
CREATE TABLE workspace_settings (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    name varchar(50) NOT NULL CONSTRAINT uq_workspace_settings_name UNIQUE,
    value varchar(500) NOT NULL,
    row_version integer NOT NULL DEFAULT 1
);
CREATE TRIGGER row_version BEFORE UPDATE ON workspace_settings
    FOR EACH ROW EXECUTE FUNCTION app_private.next_row_version();
CALL app_private.audit_table('workspace_settings', 'r.name');
CALL app_private.protect('workspace_settings');
