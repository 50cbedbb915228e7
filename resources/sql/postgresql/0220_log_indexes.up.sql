-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The activity page is read newest first under a filter: a kind of act, a person, a kind of record, an organization. An index
-- that ends with the order of the list gives the first page of any of them without sorting. They take the place of those
-- with the column alone; two others are beginnings of longer ones. One index less than before: the log is written far more
-- often than it is read.
DROP INDEX idx_activity_logs_action;
DROP INDEX idx_activity_logs_user;
DROP INDEX idx_activity_logs_organization;
DROP INDEX idx_activity_logs_entity;     -- (entity_type, entity_id, created_at) begins with it
DROP INDEX idx_activity_logs_created_at; -- (created_at, id) begins with it
CREATE INDEX idx_activity_logs_action_date ON activity_logs (action, created_at, id);
CREATE INDEX idx_activity_logs_user_date ON activity_logs (user_id, created_at, id);
CREATE INDEX idx_activity_logs_organization_date ON activity_logs (organization_id, created_at, id);
CREATE INDEX idx_activity_logs_kind_date ON activity_logs (entity_type, created_at, id);
