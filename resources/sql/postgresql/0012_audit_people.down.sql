-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

CALL app_private.stop_auditing('availability_exceptions');
CALL app_private.stop_auditing('person_details');
CALL app_private.stop_auditing('admins');
CALL app_private.stop_auditing('clients');
CALL app_private.stop_auditing('allies');
CALL app_private.stop_auditing('entrepreneurs');
CALL app_private.stop_auditing('user_organizations');
CALL app_private.stop_auditing('organizations');
CALL app_private.stop_auditing('users');
