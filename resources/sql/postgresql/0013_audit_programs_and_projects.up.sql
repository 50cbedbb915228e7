-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- History of programs, projects and mentoring: label, columns that no history shows, secrets (0011 explains).

CALL app_private.audit_table('programs', 'r.name');
CALL app_private.audit_table('cohorts', 'r.name');
CALL app_private.audit_table('projects', 'r.name');
CALL app_private.audit_table('program_applications', 'app_private.person_name(r.entrepreneur_id)');
CALL app_private.audit_table('application_reviews');
CALL app_private.audit_table('mentorships', 'app_private.person_name(r.entrepreneur_id)',
    quiet => 'total_sessions_completed');
CALL app_private.audit_table('user_ratings', 'app_private.person_name(r.rated_id)');
