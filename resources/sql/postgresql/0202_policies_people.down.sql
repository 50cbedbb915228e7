-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
DROP TRIGGER a_guard ON organizations;
DROP TRIGGER a_guard_insert ON clients;
DROP TRIGGER a_guard_update ON clients;
DROP TRIGGER a_guard_insert ON allies;
DROP TRIGGER a_guard_update ON allies;
DROP TRIGGER a_guard_insert ON entrepreneurs;
DROP TRIGGER a_guard_update ON entrepreneurs;
DROP TRIGGER a_guard ON users;
DROP FUNCTION app_private.organizations_guard(), app_private.profile_guard(), app_private.users_guard();
CALL app_private.unsecure('organization_people', '');
CALL app_private.unsecure('entrepreneurs');
CALL app_private.unsecure('allies');
CALL app_private.unsecure('clients');
CALL app_private.unsecure('admins');
CALL app_private.unsecure('person_details');
CALL app_private.unsecure('person_photos');
CALL app_private.unsecure('availability_exceptions');
CALL app_private.unsecure('user_consents');
CALL app_private.unsecure('organizations');
CALL app_private.unsecure('user_organizations');
CALL app_private.unsecure('users', 'INSERT, DELETE');
GRANT SELECT (
    id, email, first_name, last_name, phone, avatar_url, user_type, is_active, is_verified, last_login,
    language_preference, timezone, metadata, created_at, updated_at, created_by, updated_by, row_version)
    ON users TO ecosystem_app;
GRANT UPDATE (
    id, email, first_name, last_name, phone, avatar_url, user_type, is_active, is_verified, last_login,
    language_preference, timezone, metadata, created_by, updated_at, updated_by, row_version)
    ON users TO ecosystem_app;
DROP PROCEDURE app_private.unsecure(regclass, text);
DROP PROCEDURE app_private.secure(regclass, text[]);
DROP FUNCTION app_private.visible_references(), app_private.signatures(), app.is_client();
