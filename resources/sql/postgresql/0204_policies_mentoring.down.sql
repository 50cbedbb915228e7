-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
DROP TRIGGER a_guard ON meeting_participants;
DROP FUNCTION app_private.participants_guard();
CALL app_private.unsecure('meeting_participants');
CALL app_private.unsecure('meetings');
CALL app_private.unsecure('user_ratings');
CALL app_private.unsecure('mentorships');
