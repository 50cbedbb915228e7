-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

UPDATE app_private.sessions SET revoked_at = clock_timestamp(), reason = 'view_ended' WHERE kind = 'view' AND revoked_at IS NULL;
DROP FUNCTION app.view_as(uuid);
