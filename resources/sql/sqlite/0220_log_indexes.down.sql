-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

DROP INDEX idx_activity_logs_kind_date;
DROP INDEX idx_activity_logs_organization_date;
DROP INDEX idx_activity_logs_user_date;
DROP INDEX idx_activity_logs_action_date;
