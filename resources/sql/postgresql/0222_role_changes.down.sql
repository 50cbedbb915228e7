-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

DROP TRIGGER log_role_taken ON admins;
DROP TRIGGER log_role_changed ON admins;
DROP TRIGGER log_role_given ON admins;
DROP TRIGGER log_role_taken ON user_organizations;
DROP TRIGGER log_role_changed ON user_organizations;
DROP TRIGGER log_role_given ON user_organizations;
DROP FUNCTION app_private.log_role_change();
