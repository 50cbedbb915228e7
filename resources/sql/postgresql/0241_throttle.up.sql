-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- How often somebody may try a password. A hostile client calls app.sign_in() as it likes: in parallel, inside transactions that
-- it rolls back, with statements that it cancels. So tries are counted in sequences, which no ROLLBACK undoes. Which sequence
-- counts for whom is a hash with a secret salt, so that nobody can work out whom they share one with.
--
-- A bucket holds `burst` tries and gets one back every `refill` seconds. Its sequence's value is the time until which its tries
-- are used up: a try moves it `refill` seconds on, and the time that goes by catches up with it. Nothing is ever given back for
-- a good password: whoever had one would else empty the bucket that they share with their victim.
--
-- Which buckets a try needs:
--   a computer that the person has signed in from before shows its device secret: a bucket of its own
--   any other: one for its address, then one for address and e-mail together, then one for the e-mail
-- So whoever floods an e-mail with wrong passwords, from one address or from a thousand, stops new computers of that person for
-- as long as the flood lasts, but none that they use: theirs is counted by a secret that the flood does not have. Nor can the
-- flood reset a count: only time does. The address comes first, so that one place cannot fill the buckets of all e-mails: it
-- gets a try every five seconds, and keeping a bucket full takes one a minute. A person with a new computer is let in by an
-- administrator's one-time code, which is too long to be guessed and needs no bucket.

-- An administrator of the server may tune burst and refill.
CREATE TABLE app_private.throttles (
    kind varchar(10) PRIMARY KEY,
    buckets integer NOT NULL,
    burst integer NOT NULL CONSTRAINT chk_throttles_burst CHECK (burst > 0),
    refill integer NOT NULL CONSTRAINT chk_throttles_refill CHECK (refill > 0)
);
INSERT INTO app_private.throttles (kind, buckets, burst, refill) VALUES
    ('device', 64, 10, 30),
    ('place', 32, 200, 5),
    ('both', 96, 8, 60),
    ('email', 96, 30, 60),
    ('person', 16, 10, 60), -- the old password, asked again before a new one is set
    ('login', 16, 60, 5); -- a personal login, which needs no password here: so that it cannot flood the history
CALL app_private.protect('app_private.throttles', '');
COMMENT ON POLICY throttles_owner ON app_private.throttles IS 'Migrations and definer functions see everything.';

DO $$
DECLARE
    bucket text;
BEGIN
    FOR bucket IN SELECT t.kind || '_' || n FROM app_private.throttles t, generate_series(0, t.buckets - 1) n LOOP
        EXECUTE format('CREATE SEQUENCE app_private.%I AS bigint MINVALUE 0 START WITH 0', 'throttle_' || bucket);
        EXECUTE format('GRANT SELECT, UPDATE ON SEQUENCE app_private.%I TO ecosystem_auth', 'throttle_' || bucket);
    END LOOP;
END
$$;

-- Takes a try from the bucket of `key`: 0 when there was one, else the seconds until there is. Reading and moving the sequence
-- must not be done by two at once, and nobody may hold the others up by keeping a transaction open: the lock is taken inside a
-- block that fails on purpose, which gives it back at once, while the sequence keeps its value.
CREATE FUNCTION app_private.take_try(throttled text, key text) RETURNS integer
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    throttle CONSTANT app_private.throttles := (SELECT t FROM app_private.throttles t WHERE t.kind = throttled);
    salt CONSTANT bytea := (SELECT s.throttle_salt FROM app_private.security_settings s);
    hash CONSTANT bytea := sha256(salt || convert_to(key, 'UTF8'));
    bucket CONSTANT integer := (get_byte(hash, 0) * 256 + get_byte(hash, 1)) % throttle.buckets;
    used_until CONSTANT regclass := format('app_private.throttle_%s_%s', throttle.kind, bucket)::regclass;
    now_second bigint;
    used bigint; -- seconds from now until which the bucket's tries are used up
BEGIN
    BEGIN
        LOCK TABLE app_private.throttles IN EXCLUSIVE MODE;
        now_second := floor(extract(epoch FROM clock_timestamp()));
        used := greatest(coalesce(pg_sequence_last_value(used_until), 0) - now_second, 0);
        IF used + throttle.refill <= throttle.burst * throttle.refill THEN
            PERFORM setval(used_until, now_second + used + throttle.refill);
        END IF;
        RAISE EXCEPTION 'counted' USING ERRCODE = 'SE001';
    EXCEPTION WHEN SQLSTATE 'SE001' THEN
        RETURN greatest(used + throttle.refill - throttle.burst * throttle.refill, 0);
    END;
END
$$;

-- The try of somebody who signs in: 0, or the seconds to wait. `device_hash` is that of a computer known for this e-mail.
CREATE FUNCTION app_private.try_to_sign_in(email_key text, device_hash bytea) RETURNS integer
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    place CONSTANT text := coalesce(host(inet_client_addr()), 'local');
BEGIN
    IF device_hash IS NOT NULL THEN
        RETURN app_private.take_try('device', encode(device_hash, 'hex'));
    END IF;
    RETURN coalesce(
        nullif(app_private.take_try('place', place), 0),
        nullif(app_private.take_try('both', place || ' ' || email_key), 0),
        app_private.take_try('email', email_key));
END
$$;

REVOKE ALL ON FUNCTION app_private.take_try(text, text), app_private.try_to_sign_in(text, bytea) FROM PUBLIC;
ALTER FUNCTION app_private.take_try(text, text) OWNER TO ecosystem_auth;
ALTER FUNCTION app_private.try_to_sign_in(text, bytea) OWNER TO ecosystem_auth;
