-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- row_version is the one optimistic lock that behaves alike on both engines: every UPDATE adds one, whatever it says itself. The
-- program updates WHERE row_version = the one it read, and knows by the number of rows whether somebody else was faster.
-- (updated_at would not do: QDateTime has milliseconds, PostgreSQL microseconds.) An id never changes: history hangs on it.
CREATE FUNCTION app_private.next_row_version() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    IF NEW.id IS DISTINCT FROM OLD.id THEN
        RAISE EXCEPTION 'immutable_id: the id of a record cannot be changed'
            USING ERRCODE = '23514', CONSTRAINT = 'immutable_id', TABLE = TG_TABLE_NAME;
    END IF;
    NEW.row_version := OLD.row_version + 1;
    RETURN NEW;
END
$$;

-- The same for tables that also say when they were changed.
CREATE FUNCTION app_private.next_row_version_and_time() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    IF NEW.id IS DISTINCT FROM OLD.id THEN
        RAISE EXCEPTION 'immutable_id: the id of a record cannot be changed'
            USING ERRCODE = '23514', CONSTRAINT = 'immutable_id', TABLE = TG_TABLE_NAME;
    END IF;
    NEW.row_version := OLD.row_version + 1;
    NEW.updated_at := clock_timestamp();
    RETURN NEW;
END
$$;
REVOKE ALL ON FUNCTION app_private.next_row_version(), app_private.next_row_version_and_time() FROM PUBLIC;

CREATE TRIGGER row_version BEFORE UPDATE ON users
    FOR EACH ROW EXECUTE FUNCTION app_private.next_row_version_and_time();
CREATE TRIGGER row_version BEFORE UPDATE ON organizations
    FOR EACH ROW EXECUTE FUNCTION app_private.next_row_version_and_time();
CREATE TRIGGER row_version BEFORE UPDATE ON entrepreneurs
    FOR EACH ROW EXECUTE FUNCTION app_private.next_row_version_and_time();
CREATE TRIGGER row_version BEFORE UPDATE ON allies
    FOR EACH ROW EXECUTE FUNCTION app_private.next_row_version_and_time();
CREATE TRIGGER row_version BEFORE UPDATE ON clients
    FOR EACH ROW EXECUTE FUNCTION app_private.next_row_version_and_time();
CREATE TRIGGER row_version BEFORE UPDATE ON admins
    FOR EACH ROW EXECUTE FUNCTION app_private.next_row_version_and_time();
CREATE TRIGGER row_version BEFORE UPDATE ON person_details
    FOR EACH ROW EXECUTE FUNCTION app_private.next_row_version_and_time();
CREATE TRIGGER row_version BEFORE UPDATE ON availability_exceptions
    FOR EACH ROW EXECUTE FUNCTION app_private.next_row_version_and_time();
CREATE TRIGGER row_version BEFORE UPDATE ON programs
    FOR EACH ROW EXECUTE FUNCTION app_private.next_row_version_and_time();
CREATE TRIGGER row_version BEFORE UPDATE ON cohorts
    FOR EACH ROW EXECUTE FUNCTION app_private.next_row_version_and_time();
CREATE TRIGGER row_version BEFORE UPDATE ON projects
    FOR EACH ROW EXECUTE FUNCTION app_private.next_row_version_and_time();
CREATE TRIGGER row_version BEFORE UPDATE ON program_applications
    FOR EACH ROW EXECUTE FUNCTION app_private.next_row_version_and_time();
CREATE TRIGGER row_version BEFORE UPDATE ON application_reviews
    FOR EACH ROW EXECUTE FUNCTION app_private.next_row_version_and_time();
CREATE TRIGGER row_version BEFORE UPDATE ON mentorships
    FOR EACH ROW EXECUTE FUNCTION app_private.next_row_version_and_time();
CREATE TRIGGER row_version BEFORE UPDATE ON meetings
    FOR EACH ROW EXECUTE FUNCTION app_private.next_row_version_and_time();
CREATE TRIGGER row_version BEFORE UPDATE ON meeting_participants
    FOR EACH ROW EXECUTE FUNCTION app_private.next_row_version_and_time();
CREATE TRIGGER row_version BEFORE UPDATE ON conversations
    FOR EACH ROW EXECUTE FUNCTION app_private.next_row_version_and_time();
CREATE TRIGGER row_version BEFORE UPDATE ON messages
    FOR EACH ROW EXECUTE FUNCTION app_private.next_row_version_and_time();
CREATE TRIGGER row_version BEFORE UPDATE ON documents
    FOR EACH ROW EXECUTE FUNCTION app_private.next_row_version_and_time();
CREATE TRIGGER row_version BEFORE UPDATE ON tasks
    FOR EACH ROW EXECUTE FUNCTION app_private.next_row_version_and_time();
CREATE TRIGGER row_version BEFORE UPDATE ON notifications
    FOR EACH ROW EXECUTE FUNCTION app_private.next_row_version_and_time();

CREATE TRIGGER row_version BEFORE UPDATE ON user_organizations
    FOR EACH ROW EXECUTE FUNCTION app_private.next_row_version();
CREATE TRIGGER row_version BEFORE UPDATE ON user_ratings
    FOR EACH ROW EXECUTE FUNCTION app_private.next_row_version();
CREATE TRIGGER row_version BEFORE UPDATE ON conversation_participants
    FOR EACH ROW EXECUTE FUNCTION app_private.next_row_version();
CREATE TRIGGER row_version BEFORE UPDATE ON translations
    FOR EACH ROW EXECUTE FUNCTION app_private.next_row_version();
CREATE TRIGGER row_version BEFORE UPDATE ON user_consents
    FOR EACH ROW EXECUTE FUNCTION app_private.next_row_version();
