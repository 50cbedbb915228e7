-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

DROP FUNCTION app.current_user_id();
DROP DOMAIN url;
DROP FUNCTION app.fold(text);
