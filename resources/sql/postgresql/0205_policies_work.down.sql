-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
DROP TRIGGER a_guard ON conversation_participants;
DROP FUNCTION app_private.seats_guard();
CALL app_private.unsecure('message_templates');
CALL app_private.unsecure('contacts');
CALL app_private.unsecure('notifications');
CALL app_private.unsecure('tasks');
CALL app_private.unsecure('documents');
CALL app_private.unsecure('messages');
CALL app_private.unsecure('conversation_participants');
CALL app_private.unsecure('conversations');
