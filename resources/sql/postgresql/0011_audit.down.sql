-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

DROP TRIGGER release_history ON projects;
DROP TRIGGER release_history ON organizations;
DROP PROCEDURE app_private.stop_auditing(regclass);
DROP PROCEDURE app_private.audit_table(regclass, text, text, text);
DROP FUNCTION app_private.release_history();
DROP FUNCTION app_private.audit();
DROP FUNCTION app_private.person_name(uuid);
DROP FUNCTION app_private.changes_expression(regclass, text[], text[]);
