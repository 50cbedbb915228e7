-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

CALL app_private.stop_auditing('user_ratings');
CALL app_private.stop_auditing('mentorships');
CALL app_private.stop_auditing('application_reviews');
CALL app_private.stop_auditing('program_applications');
CALL app_private.stop_auditing('projects');
CALL app_private.stop_auditing('cohorts');
CALL app_private.stop_auditing('programs');
