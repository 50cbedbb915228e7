-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

DROP FUNCTION app.keep_password_hashes(uuid[], text[]);
DROP FUNCTION app.match_people(text, text[]);
DROP FUNCTION app.create_people(uuid[], text[], text[], text[], text[], uuid, text[], text[], text[]);
