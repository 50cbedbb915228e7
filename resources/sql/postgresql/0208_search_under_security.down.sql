-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
DROP FUNCTION app.search_records(uuid[]);
DROP FUNCTION app.search_find(text[], text, integer);
DROP FUNCTION app_private.search_visible(integer, uuid[], boolean, tsquery, integer);
DROP FUNCTION app_private.search_known(uuid[]);
DROP FUNCTION app_private.search_candidates(integer, tsquery, tsquery, app_private.search_caller);
DROP FUNCTION app_private.search_places(integer, integer);
DROP TYPE app_private.search_caller;
DROP FUNCTION app_private.search_query(text[], text, integer);
DROP FUNCTION app_private.search_alike(text, integer);
DROP FUNCTION app_private.search_target(integer);
