-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

DROP FUNCTION app.mark_access_reviewed(uuid, text);
DROP FUNCTION app.access_review(uuid, bigint);
DROP FUNCTION app_private.access_sources(boolean, uuid[]);
DROP FUNCTION app_private.may_review_access(uuid);
