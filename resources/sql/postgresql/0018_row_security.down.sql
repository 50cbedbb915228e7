-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

DROP TRIGGER no_password_from_app ON users;
DROP FUNCTION app_private.no_password_from_app();
-- Revoking the privilege on the whole table takes those on its columns along.
REVOKE ALL ON user_stats FROM ecosystem_auth, ecosystem_app, ecosystem_reporting;
CALL app_private.unprotect('users');
CALL app_private.unprotect('app_private.time_claims');
CALL app_private.unprotect('deleted_records');
CALL app_private.unprotect('analytics_events');
CALL app_private.unprotect('analytics_summary');
CALL app_private.unprotect('activity_logs');
CALL app_private.unprotect('user_consents');
CALL app_private.unprotect('translations');
CALL app_private.unprotect('notifications');
CALL app_private.unprotect('tasks');
CALL app_private.unprotect('documents');
CALL app_private.unprotect('messages');
CALL app_private.unprotect('conversation_participants');
CALL app_private.unprotect('conversations');
CALL app_private.unprotect('meeting_participants');
CALL app_private.unprotect('meetings');
CALL app_private.unprotect('user_ratings');
CALL app_private.unprotect('mentorships');
CALL app_private.unprotect('application_reviews');
CALL app_private.unprotect('program_applications');
CALL app_private.unprotect('projects');
CALL app_private.unprotect('cohorts');
CALL app_private.unprotect('programs');
CALL app_private.unprotect('availability_exceptions');
CALL app_private.unprotect('person_details');
CALL app_private.unprotect('admins');
CALL app_private.unprotect('clients');
CALL app_private.unprotect('allies');
CALL app_private.unprotect('entrepreneurs');
CALL app_private.unprotect('user_organizations');
CALL app_private.unprotect('organizations');

DROP PROCEDURE app_private.unprotect(regclass);
DROP PROCEDURE app_private.protect(regclass, text);
