-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

DROP TRIGGER meeting_participants_time_claims_delete;
DROP TRIGGER meeting_participants_time_claims_update;
DROP TRIGGER meeting_participants_time_claims_insert;
DROP TRIGGER meetings_time_claims_update;
DROP TRIGGER meetings_time_claims_insert;
DROP TRIGGER time_claims_room;
DROP TRIGGER time_claims_person;
DROP VIEW wanted_time_claims;
DROP TABLE time_claims;
