-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The roles stay: they belong to the server.

DROP FUNCTION app_private.personal_logins();
DROP FUNCTION app_private.drop_personal_login(text);
DROP FUNCTION app_private.create_personal_login(text, text, uuid);
