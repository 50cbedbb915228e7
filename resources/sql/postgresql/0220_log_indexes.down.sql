-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

DROP INDEX idx_activity_logs_kind_date;
DROP INDEX idx_activity_logs_organization_date;
DROP INDEX idx_activity_logs_user_date;
DROP INDEX idx_activity_logs_action_date;
CREATE INDEX idx_activity_logs_user ON activity_logs (user_id);
CREATE INDEX idx_activity_logs_entity ON activity_logs (entity_type, entity_id);
CREATE INDEX idx_activity_logs_action ON activity_logs (action);
CREATE INDEX idx_activity_logs_created_at ON activity_logs (created_at);
CREATE INDEX idx_activity_logs_organization ON activity_logs (organization_id);
