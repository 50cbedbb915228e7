-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Passwords that were set stay: the hash belongs to the person.

DROP FUNCTION app.create_first_admin(text, text, text, text);
DROP FUNCTION app.needs_first_admin();
DROP FUNCTION app.issue_reset(uuid);
DROP FUNCTION app.set_password(text);
DROP FUNCTION app.change_password(text, text);
DROP FUNCTION app_private.new_hash(text);
