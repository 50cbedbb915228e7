-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
DROP INDEX idx_program_applications_decided_by;
DROP INDEX idx_tasks_assigned_by;
