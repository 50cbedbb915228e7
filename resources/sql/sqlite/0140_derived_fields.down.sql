-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
DROP INDEX idx_tasks_open_of_person;
DROP INDEX idx_program_applications_entrepreneur_status;
DROP INDEX idx_mentorships_ally_status;
DROP INDEX idx_mentorships_entrepreneur_status;
DROP INDEX idx_meetings_project_sessions_held;
DROP INDEX idx_meetings_sessions_held;
