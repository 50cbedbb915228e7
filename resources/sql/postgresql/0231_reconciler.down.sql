-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
DROP FUNCTION app.repair_figures(uuid[], uuid[], uuid[], uuid[], uuid[]);
DROP FUNCTION app.scope_reasons(uuid, uuid);
DROP FUNCTION app.figure_sources(text, text, uuid, integer);
DROP VIEW app_private.figure_sources;
DROP FUNCTION app.drifted_figures(text, uuid[]);
DROP FUNCTION app_private.figure_drift(text, uuid[]);
DROP FUNCTION app_private.people_drift(uuid[]);
DROP FUNCTION app_private.require_reconciler();
