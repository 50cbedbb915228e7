-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

CALL app_private.stop_auditing('documents');
CALL app_private.stop_auditing('messages');
CALL app_private.stop_auditing('conversation_participants');
CALL app_private.stop_auditing('conversations');
CALL app_private.stop_auditing('meeting_participants');
CALL app_private.stop_auditing('meetings');
