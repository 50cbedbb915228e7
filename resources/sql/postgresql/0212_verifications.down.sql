-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
DROP TRIGGER keep_verification_update ON users;
DROP TRIGGER keep_verification_insert ON users;
DROP TRIGGER keep_verification_update ON allies;
DROP TRIGGER keep_verification_insert ON allies;
DROP TRIGGER keep_verification_update ON organizations;
DROP TRIGGER keep_verification_insert ON organizations;
DROP FUNCTION app_private.keep_verification();
DROP FUNCTION app.verify(text, uuid, text, text);
DROP TABLE verifications;
