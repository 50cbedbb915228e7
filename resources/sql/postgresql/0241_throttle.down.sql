-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

DROP FUNCTION app_private.try_to_sign_in(text, bytea);
DROP FUNCTION app_private.take_try(text, text);
DO $$
DECLARE
    bucket text;
BEGIN
    FOR bucket IN SELECT t.kind || '_' || n FROM app_private.throttles t, generate_series(0, t.buckets - 1) n LOOP
        EXECUTE format('DROP SEQUENCE app_private.%I', 'throttle_' || bucket);
    END LOOP;
END
$$;
DROP TABLE app_private.throttles;
