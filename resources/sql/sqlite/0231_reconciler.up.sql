-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The reconciler: every figure as it is stored and as it is counted, and what a counted figure is made of. All in hundredths. The
-- table organization_people of a server is a view here (0201) and cannot drift.
CREATE VIEW figure_values (entity, id, field, stored, counted) AS
SELECT 'meetings', t.id, 'attendee_count', t.attendee_count * 100, f.attendees * 100
FROM meetings t CROSS JOIN meeting_figures f ON f.id = t.id
UNION ALL
SELECT 'mentorships', t.id, 'total_sessions_completed', t.total_sessions_completed * 100, f.sessions * 100
FROM mentorships t CROSS JOIN mentorship_figures f ON f.id = t.id
UNION ALL
SELECT 'allies', t.id, 'current_entrepreneurs', t.current_entrepreneurs * 100, f.current * 100
FROM allies t CROSS JOIN ally_figures f ON f.id = t.id
UNION ALL
SELECT 'allies', t.id, 'total_entrepreneurs_mentored', t.total_entrepreneurs_mentored * 100, f.mentored * 100
FROM allies t CROSS JOIN ally_figures f ON f.id = t.id
UNION ALL
SELECT 'allies', t.id, 'total_mentorship_hours', t.total_mentorship_hours, f.hours
FROM allies t CROSS JOIN ally_figures f ON f.id = t.id
UNION ALL
SELECT 'allies', t.id, 'average_rating', t.average_rating, f.rating
FROM allies t CROSS JOIN ally_figures f ON f.id = t.id
UNION ALL
SELECT 'allies', t.id, 'total_reviews', t.total_reviews * 100, f.reviews * 100
FROM allies t CROSS JOIN ally_figures f ON f.id = t.id
UNION ALL
SELECT 'entrepreneurs', t.id, 'projects_count', t.projects_count * 100, f.projects * 100
FROM entrepreneurs t CROSS JOIN entrepreneur_figures f ON f.id = t.id
UNION ALL
SELECT 'entrepreneurs', t.id, 'mentorship_hours_received', t.mentorship_hours_received, f.hours
FROM entrepreneurs t CROSS JOIN entrepreneur_figures f ON f.id = t.id;

-- Two active mentorships with the same entrepreneur take one place, so the second gives nothing. Sessions give minutes.
CREATE VIEW figure_sources (entity, field, record_id, source, source_id, amount) AS
SELECT 'entrepreneurs', 'projects_count', entrepreneur_id, 'projects', id, 100 FROM projects
UNION ALL
SELECT 'entrepreneurs', 'mentorship_hours_received', entrepreneur_id, 'meetings', meeting_id, minutes * 100 FROM completed_sessions
UNION ALL
SELECT 'allies', 'current_entrepreneurs', m.ally_id, 'mentorships', m.mentorship_id,
    (NOT EXISTS (SELECT 1 FROM counted_mentorships o
        WHERE o.ally_id = m.ally_id AND o.entrepreneur_id = m.entrepreneur_id AND o.is_current AND o.mentorship_id < m.mentorship_id)) * 100
FROM counted_mentorships m WHERE m.is_current
UNION ALL
SELECT 'allies', 'total_entrepreneurs_mentored', m.ally_id, 'mentorships', m.mentorship_id,
    (NOT EXISTS (SELECT 1 FROM counted_mentorships o
        WHERE o.ally_id = m.ally_id AND o.entrepreneur_id = m.entrepreneur_id AND o.is_mentored AND o.mentorship_id < m.mentorship_id)) * 100
FROM counted_mentorships m WHERE m.is_mentored
UNION ALL
SELECT 'allies', 'total_mentorship_hours', ally_id, 'meetings', meeting_id, minutes * 100 FROM completed_sessions
UNION ALL
SELECT 'allies', 'average_rating', ally_id, 'user_ratings', rating_id, rating * 100 FROM counted_ratings
UNION ALL
SELECT 'allies', 'total_reviews', ally_id, 'user_ratings', rating_id, 100 FROM counted_ratings
UNION ALL
SELECT 'mentorships', 'total_sessions_completed', mentorship_id, 'meetings', meeting_id, 100 FROM completed_sessions
UNION ALL
SELECT 'meetings', 'attendee_count', meeting_id, 'meeting_participants', participant_id, 100 FROM counted_attendances;
