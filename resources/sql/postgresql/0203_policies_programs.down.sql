-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
DROP TRIGGER a_guard ON application_reviews;
DROP TRIGGER a_guard ON program_applications;
DROP TRIGGER a_guard ON projects;
DROP FUNCTION app_private.reviews_guard(), app_private.applications_guard(), app_private.projects_guard();
CALL app_private.unsecure('application_reviews');
CALL app_private.unsecure('program_applications');
CALL app_private.unsecure('projects');
CALL app_private.unsecure('cohorts');
CALL app_private.unsecure('programs');
