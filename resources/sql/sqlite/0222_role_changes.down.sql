-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

DROP TRIGGER admins_role_taken;
DROP TRIGGER admins_role_changed;
DROP TRIGGER admins_role_given;
DROP TRIGGER user_organizations_role_taken;
DROP TRIGGER user_organizations_role_changed;
DROP TRIGGER user_organizations_role_given;
