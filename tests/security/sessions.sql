-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Everybody of scene.sql has signed in. The token is sha256('session of A/e1') in hexadecimal; the database knows its hash.
INSERT INTO app_private.sessions (token_hash, user_id, db_role, expires_at)
SELECT sha256(convert_to(encode(sha256(convert_to('session of ' || name, 'UTF8')), 'hex'), 'UTF8')), id, 'ecosystem_app', now() + interval '1 day'
FROM scene.people;
