-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

CALL app_private.unprotect('saved_views');
DROP TABLE saved_views;
