-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
DROP VIEW organization_people;
DROP VIEW organization_people_reasons;
