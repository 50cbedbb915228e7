-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

DROP TRIGGER documents_audit_update;
DROP TRIGGER documents_audit_delete;
DROP TRIGGER documents_audit_insert;
DROP TRIGGER messages_audit_update;
DROP TRIGGER messages_audit_delete;
DROP TRIGGER messages_audit_insert;
DROP TRIGGER conversation_participants_audit_update;
DROP TRIGGER conversation_participants_audit_delete;
DROP TRIGGER conversation_participants_audit_insert;
DROP TRIGGER conversations_audit_update;
DROP TRIGGER conversations_audit_delete;
DROP TRIGGER conversations_audit_insert;
DROP TRIGGER meeting_participants_audit_update;
DROP TRIGGER meeting_participants_audit_delete;
DROP TRIGGER meeting_participants_audit_insert;
DROP TRIGGER meetings_audit_update;
DROP TRIGGER meetings_audit_delete;
DROP TRIGGER meetings_audit_insert;
