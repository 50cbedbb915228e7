-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

CALL app_private.stop_auditing('user_consents');
CALL app_private.stop_auditing('translations');
CALL app_private.stop_auditing('notifications');
CALL app_private.stop_auditing('tasks');
