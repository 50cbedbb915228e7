-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

DROP TRIGGER user_consents_audit_update;
DROP TRIGGER user_consents_audit_delete;
DROP TRIGGER user_consents_audit_insert;
DROP TRIGGER translations_audit_update;
DROP TRIGGER translations_audit_delete;
DROP TRIGGER translations_audit_insert;
DROP TRIGGER notifications_audit_update;
DROP TRIGGER notifications_audit_delete;
DROP TRIGGER notifications_audit_insert;
DROP TRIGGER tasks_audit_update;
DROP TRIGGER tasks_audit_delete;
DROP TRIGGER tasks_audit_insert;
