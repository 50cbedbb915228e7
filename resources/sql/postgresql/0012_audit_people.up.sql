-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- History of people and organizations: label, columns that no history shows, secrets (0011 explains).

CALL app_private.audit_table('users', 'r.first_name || '' '' || r.last_name',
    quiet => 'last_login', secret => 'password_hash');
CALL app_private.audit_table('organizations', 'r.name');
CALL app_private.audit_table('user_organizations', 'app_private.person_name(r.user_id)');
CALL app_private.audit_table('entrepreneurs', 'app_private.person_name(r.id)',
    quiet => 'projects_count,mentorship_hours_received');
CALL app_private.audit_table('allies', 'app_private.person_name(r.id)',
    quiet => 'current_entrepreneurs,total_mentorship_hours,total_entrepreneurs_mentored,average_rating,total_reviews');
CALL app_private.audit_table('clients', 'app_private.person_name(r.id)');
CALL app_private.audit_table('admins', 'app_private.person_name(r.id)', quiet => 'last_admin_action');
CALL app_private.audit_table('person_details', 'app_private.person_name(r.id)', secret => 'population_groups');
CALL app_private.audit_table('availability_exceptions', 'app_private.person_name(r.user_id)');
