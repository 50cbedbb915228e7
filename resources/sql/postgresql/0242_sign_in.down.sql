-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

DROP FUNCTION app.my_access();
DROP FUNCTION app.sign_out_everywhere();
DROP FUNCTION app.sign_out();
DROP FUNCTION app.renew_session();
DROP FUNCTION app.is_personal_login();
DROP FUNCTION app.sign_in_login();
DROP FUNCTION app.sign_in(text, text, text);
DROP FUNCTION app_private.remember_device(uuid);
DROP FUNCTION app_private.code_hash(uuid, text);
DROP FUNCTION app_private.password_fits(text, text);
