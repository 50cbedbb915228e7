-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The history: triggers for every table that people edit (0012 to 0015) write activity_logs.
--   user_id      current_actor(), NULL for the system               entity_type  the table's name
--   description  what people call the record                        changes      {field: value} or {field: [before, after]}
-- Values read as on PostgreSQL: true and false, decimals with their point, instants as ISO 8601. Secrets and columns that
-- triggers or mere use keep up to date are left out; of a secret the log says only {"_secret_changed": true}.

-- The log refers to organizations and projects, so it would keep them from ever being deleted. Their history stays: it lets go
-- of the reference and notes it in metadata.
CREATE TRIGGER organizations_release_history BEFORE DELETE ON organizations
BEGIN
    UPDATE activity_logs
    SET organization_id = NULL, metadata = json_set(ifnull(metadata, '{}'), '$.organization_id', OLD.id)
    WHERE organization_id = OLD.id;
END;
CREATE TRIGGER projects_release_history BEFORE DELETE ON projects
BEGIN
    UPDATE activity_logs
    SET project_id = NULL, metadata = json_set(ifnull(metadata, '{}'), '$.project_id', OLD.id)
    WHERE project_id = OLD.id;
END;
