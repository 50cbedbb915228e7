-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- CASCADE takes the triggers along.
DROP FUNCTION app_private.keep_platform_admin() CASCADE;
DROP FUNCTION app_private.ratings_counters() CASCADE;
DROP FUNCTION app_private.participants_counters() CASCADE;
DROP FUNCTION app_private.meetings_counters() CASCADE;
DROP FUNCTION app_private.mentorships_counters() CASCADE;
DROP FUNCTION app_private.projects_counters() CASCADE;
DROP FUNCTION app_private.recount_sessions(uuid[]);
DROP FUNCTION app_private.recount_allies(uuid[]);
DROP FUNCTION app_private.recount_entrepreneurs(uuid[]);
DROP VIEW app_private.completed_sessions;
