-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- CASCADE takes the triggers along.
DROP FUNCTION app_private.participants_time_claims() CASCADE;
DROP FUNCTION app_private.meetings_time_claims() CASCADE;
DROP FUNCTION app_private.claim_time(uuid[]);
DROP TABLE app_private.time_claims;
