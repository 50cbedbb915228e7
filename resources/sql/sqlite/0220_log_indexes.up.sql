-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The activity page is read newest first under a filter: a kind of act, a person, a kind of record, an organization. An index
-- that ends with the order of the list gives the first page of any of them without sorting. Those with the column alone
-- stay: they are the specification's, and other programs may rely on them.
CREATE INDEX idx_activity_logs_action_date ON activity_logs (action, created_at, id);
CREATE INDEX idx_activity_logs_user_date ON activity_logs (user_id, created_at, id);
CREATE INDEX idx_activity_logs_organization_date ON activity_logs (organization_id, created_at, id);
CREATE INDEX idx_activity_logs_kind_date ON activity_logs (entity_type, created_at, id);
