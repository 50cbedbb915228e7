-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

DROP TRIGGER user_ratings_audit_update;
DROP TRIGGER user_ratings_audit_delete;
DROP TRIGGER user_ratings_audit_insert;
DROP TRIGGER mentorships_audit_update;
DROP TRIGGER mentorships_audit_delete;
DROP TRIGGER mentorships_audit_insert;
DROP TRIGGER application_reviews_audit_update;
DROP TRIGGER application_reviews_audit_delete;
DROP TRIGGER application_reviews_audit_insert;
DROP TRIGGER program_applications_audit_update;
DROP TRIGGER program_applications_audit_delete;
DROP TRIGGER program_applications_audit_insert;
DROP TRIGGER projects_audit_update;
DROP TRIGGER projects_audit_delete;
DROP TRIGGER projects_audit_insert;
DROP TRIGGER cohorts_audit_update;
DROP TRIGGER cohorts_audit_delete;
DROP TRIGGER cohorts_audit_insert;
DROP TRIGGER programs_audit_update;
DROP TRIGGER programs_audit_delete;
DROP TRIGGER programs_audit_insert;
