-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
DROP FUNCTION app.organization_members(uuid, text, text, integer);
DROP FUNCTION app.managed_organizations(text, integer);
