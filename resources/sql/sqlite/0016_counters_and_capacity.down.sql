-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

DROP TRIGGER users_keep_platform_admin;
DROP TRIGGER admins_keep_platform_delete;
DROP TRIGGER admins_keep_platform_update;
DROP TRIGGER user_ratings_counters_delete;
DROP TRIGGER user_ratings_counters_update;
DROP TRIGGER user_ratings_counters_insert;
DROP TRIGGER meeting_participants_counters_delete;
DROP TRIGGER meeting_participants_counters_update;
DROP TRIGGER meeting_participants_counters_insert;
DROP TRIGGER meetings_counters_delete;
DROP TRIGGER meetings_counters_update;
DROP TRIGGER meetings_counters_insert;
DROP TRIGGER mentorships_counters_delete;
DROP TRIGGER mentorships_counters_update;
DROP TRIGGER mentorships_counters_insert;
DROP TRIGGER projects_counters_delete;
DROP TRIGGER projects_counters_update;
DROP TRIGGER projects_counters_insert;
DROP VIEW ally_figures;
DROP VIEW entrepreneur_figures;
DROP VIEW completed_sessions;
