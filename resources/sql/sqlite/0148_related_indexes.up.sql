-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- References without an index of their own: the detail of a person counts what refers to them, on lists of any size.
CREATE INDEX idx_tasks_assigned_by ON tasks (assigned_by);
CREATE INDEX idx_program_applications_decided_by ON program_applications (decided_by);
