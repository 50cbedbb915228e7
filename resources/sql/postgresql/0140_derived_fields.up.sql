-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the derived fields of lists stand on (last session, current mentor, current application, places free): each of their
-- sub-selects reads a few entries of one index.
CREATE INDEX idx_meetings_sessions_held ON meetings (mentorship_id, scheduled_start)
    WHERE status = 'completed' AND meeting_type = 'mentorship';
CREATE INDEX idx_meetings_project_sessions_held ON meetings (project_id, scheduled_start)
    WHERE status = 'completed' AND meeting_type = 'mentorship';
CREATE INDEX idx_mentorships_entrepreneur_status ON mentorships (entrepreneur_id, status, start_date);
CREATE INDEX idx_mentorships_ally_status ON mentorships (ally_id, status);
CREATE INDEX idx_program_applications_entrepreneur_status ON program_applications (entrepreneur_id, status, submitted_at);
CREATE INDEX idx_tasks_open_of_person ON tasks (assigned_to, due_date) WHERE status NOT IN ('completed', 'cancelled');
