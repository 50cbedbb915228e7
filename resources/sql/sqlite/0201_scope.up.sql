-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whom an organization looks after: an accepted membership, a profile that names the organization, an application to one of its
-- programs, a project or a mentorship in one. A server keeps it as a table, because its policies ask for every row; here
-- everybody sees everything, so it is computed when somebody asks.
CREATE VIEW organization_people_reasons (organization_id, person_id, reason, since) AS
SELECT organization_id, user_id, 'membership', accepted_at FROM user_organizations
WHERE accepted_at IS NOT NULL AND left_at IS NULL
UNION ALL
SELECT organization_id, id, 'profile', created_at FROM entrepreneurs WHERE organization_id IS NOT NULL
UNION ALL
SELECT organization_id, id, 'profile', created_at FROM allies WHERE organization_id IS NOT NULL
UNION ALL
SELECT organization_id, id, 'profile', created_at FROM clients WHERE organization_id IS NOT NULL
UNION ALL
SELECT p.organization_id, a.entrepreneur_id, 'application', a.created_at
FROM program_applications a JOIN programs p ON p.id = a.program_id
UNION ALL
SELECT p.organization_id, j.entrepreneur_id, 'project', j.created_at
FROM projects j JOIN programs p ON p.id = j.program_id
UNION ALL
SELECT p.organization_id, m.entrepreneur_id, 'mentorship', m.created_at
FROM mentorships m JOIN programs p ON p.id = m.program_id
UNION ALL
SELECT p.organization_id, m.ally_id, 'mentorship', m.created_at
FROM mentorships m JOIN programs p ON p.id = m.program_id;

CREATE VIEW organization_people (organization_id, person_id) AS
SELECT DISTINCT organization_id, person_id FROM organization_people_reasons;
