-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- row_version is the one optimistic lock that behaves alike on both engines. An UPDATE that sets row_version itself is left
-- alone; for any other the trigger adds one and notes the time. An id never changes: history hangs on it.

CREATE TRIGGER users_row_version AFTER UPDATE ON users WHEN NEW.row_version = OLD.row_version
BEGIN
    UPDATE users SET row_version = OLD.row_version + 1, updated_at = current_instant() WHERE id = NEW.id;
END;
CREATE TRIGGER users_id BEFORE UPDATE OF id ON users WHEN NEW.id <> OLD.id
BEGIN
    SELECT RAISE(ABORT, 'immutable_id: the id of a record cannot be changed');
END;

CREATE TRIGGER organizations_row_version AFTER UPDATE ON organizations WHEN NEW.row_version = OLD.row_version
BEGIN
    UPDATE organizations SET row_version = OLD.row_version + 1, updated_at = current_instant() WHERE id = NEW.id;
END;
CREATE TRIGGER organizations_id BEFORE UPDATE OF id ON organizations WHEN NEW.id <> OLD.id
BEGIN
    SELECT RAISE(ABORT, 'immutable_id: the id of a record cannot be changed');
END;

CREATE TRIGGER user_organizations_row_version AFTER UPDATE ON user_organizations WHEN NEW.row_version = OLD.row_version
BEGIN
    UPDATE user_organizations SET row_version = OLD.row_version + 1 WHERE id = NEW.id;
END;
CREATE TRIGGER user_organizations_id BEFORE UPDATE OF id ON user_organizations WHEN NEW.id <> OLD.id
BEGIN
    SELECT RAISE(ABORT, 'immutable_id: the id of a record cannot be changed');
END;

CREATE TRIGGER entrepreneurs_row_version AFTER UPDATE ON entrepreneurs WHEN NEW.row_version = OLD.row_version
BEGIN
    UPDATE entrepreneurs SET row_version = OLD.row_version + 1, updated_at = current_instant() WHERE id = NEW.id;
END;
CREATE TRIGGER entrepreneurs_id BEFORE UPDATE OF id ON entrepreneurs WHEN NEW.id <> OLD.id
BEGIN
    SELECT RAISE(ABORT, 'immutable_id: the id of a record cannot be changed');
END;

CREATE TRIGGER allies_row_version AFTER UPDATE ON allies WHEN NEW.row_version = OLD.row_version
BEGIN
    UPDATE allies SET row_version = OLD.row_version + 1, updated_at = current_instant() WHERE id = NEW.id;
END;
CREATE TRIGGER allies_id BEFORE UPDATE OF id ON allies WHEN NEW.id <> OLD.id
BEGIN
    SELECT RAISE(ABORT, 'immutable_id: the id of a record cannot be changed');
END;

CREATE TRIGGER clients_row_version AFTER UPDATE ON clients WHEN NEW.row_version = OLD.row_version
BEGIN
    UPDATE clients SET row_version = OLD.row_version + 1, updated_at = current_instant() WHERE id = NEW.id;
END;
CREATE TRIGGER clients_id BEFORE UPDATE OF id ON clients WHEN NEW.id <> OLD.id
BEGIN
    SELECT RAISE(ABORT, 'immutable_id: the id of a record cannot be changed');
END;

CREATE TRIGGER admins_row_version AFTER UPDATE ON admins WHEN NEW.row_version = OLD.row_version
BEGIN
    UPDATE admins SET row_version = OLD.row_version + 1, updated_at = current_instant() WHERE id = NEW.id;
END;
CREATE TRIGGER admins_id BEFORE UPDATE OF id ON admins WHEN NEW.id <> OLD.id
BEGIN
    SELECT RAISE(ABORT, 'immutable_id: the id of a record cannot be changed');
END;

CREATE TRIGGER person_details_row_version AFTER UPDATE ON person_details WHEN NEW.row_version = OLD.row_version
BEGIN
    UPDATE person_details SET row_version = OLD.row_version + 1, updated_at = current_instant() WHERE id = NEW.id;
END;
CREATE TRIGGER person_details_id BEFORE UPDATE OF id ON person_details WHEN NEW.id <> OLD.id
BEGIN
    SELECT RAISE(ABORT, 'immutable_id: the id of a record cannot be changed');
END;

CREATE TRIGGER availability_exceptions_row_version AFTER UPDATE ON availability_exceptions WHEN NEW.row_version = OLD.row_version
BEGIN
    UPDATE availability_exceptions SET row_version = OLD.row_version + 1, updated_at = current_instant() WHERE id = NEW.id;
END;
CREATE TRIGGER availability_exceptions_id BEFORE UPDATE OF id ON availability_exceptions WHEN NEW.id <> OLD.id
BEGIN
    SELECT RAISE(ABORT, 'immutable_id: the id of a record cannot be changed');
END;

CREATE TRIGGER programs_row_version AFTER UPDATE ON programs WHEN NEW.row_version = OLD.row_version
BEGIN
    UPDATE programs SET row_version = OLD.row_version + 1, updated_at = current_instant() WHERE id = NEW.id;
END;
CREATE TRIGGER programs_id BEFORE UPDATE OF id ON programs WHEN NEW.id <> OLD.id
BEGIN
    SELECT RAISE(ABORT, 'immutable_id: the id of a record cannot be changed');
END;

CREATE TRIGGER cohorts_row_version AFTER UPDATE ON cohorts WHEN NEW.row_version = OLD.row_version
BEGIN
    UPDATE cohorts SET row_version = OLD.row_version + 1, updated_at = current_instant() WHERE id = NEW.id;
END;
CREATE TRIGGER cohorts_id BEFORE UPDATE OF id ON cohorts WHEN NEW.id <> OLD.id
BEGIN
    SELECT RAISE(ABORT, 'immutable_id: the id of a record cannot be changed');
END;

CREATE TRIGGER projects_row_version AFTER UPDATE ON projects WHEN NEW.row_version = OLD.row_version
BEGIN
    UPDATE projects SET row_version = OLD.row_version + 1, updated_at = current_instant() WHERE id = NEW.id;
END;
CREATE TRIGGER projects_id BEFORE UPDATE OF id ON projects WHEN NEW.id <> OLD.id
BEGIN
    SELECT RAISE(ABORT, 'immutable_id: the id of a record cannot be changed');
END;

CREATE TRIGGER program_applications_row_version AFTER UPDATE ON program_applications WHEN NEW.row_version = OLD.row_version
BEGIN
    UPDATE program_applications SET row_version = OLD.row_version + 1, updated_at = current_instant() WHERE id = NEW.id;
END;
CREATE TRIGGER program_applications_id BEFORE UPDATE OF id ON program_applications WHEN NEW.id <> OLD.id
BEGIN
    SELECT RAISE(ABORT, 'immutable_id: the id of a record cannot be changed');
END;

CREATE TRIGGER application_reviews_row_version AFTER UPDATE ON application_reviews WHEN NEW.row_version = OLD.row_version
BEGIN
    UPDATE application_reviews SET row_version = OLD.row_version + 1, updated_at = current_instant() WHERE id = NEW.id;
END;
CREATE TRIGGER application_reviews_id BEFORE UPDATE OF id ON application_reviews WHEN NEW.id <> OLD.id
BEGIN
    SELECT RAISE(ABORT, 'immutable_id: the id of a record cannot be changed');
END;

CREATE TRIGGER mentorships_row_version AFTER UPDATE ON mentorships WHEN NEW.row_version = OLD.row_version
BEGIN
    UPDATE mentorships SET row_version = OLD.row_version + 1, updated_at = current_instant() WHERE id = NEW.id;
END;
CREATE TRIGGER mentorships_id BEFORE UPDATE OF id ON mentorships WHEN NEW.id <> OLD.id
BEGIN
    SELECT RAISE(ABORT, 'immutable_id: the id of a record cannot be changed');
END;

CREATE TRIGGER user_ratings_row_version AFTER UPDATE ON user_ratings WHEN NEW.row_version = OLD.row_version
BEGIN
    UPDATE user_ratings SET row_version = OLD.row_version + 1 WHERE id = NEW.id;
END;
CREATE TRIGGER user_ratings_id BEFORE UPDATE OF id ON user_ratings WHEN NEW.id <> OLD.id
BEGIN
    SELECT RAISE(ABORT, 'immutable_id: the id of a record cannot be changed');
END;

CREATE TRIGGER meetings_row_version AFTER UPDATE ON meetings WHEN NEW.row_version = OLD.row_version
BEGIN
    UPDATE meetings SET row_version = OLD.row_version + 1, updated_at = current_instant() WHERE id = NEW.id;
END;
CREATE TRIGGER meetings_id BEFORE UPDATE OF id ON meetings WHEN NEW.id <> OLD.id
BEGIN
    SELECT RAISE(ABORT, 'immutable_id: the id of a record cannot be changed');
END;

CREATE TRIGGER meeting_participants_row_version AFTER UPDATE ON meeting_participants WHEN NEW.row_version = OLD.row_version
BEGIN
    UPDATE meeting_participants SET row_version = OLD.row_version + 1, updated_at = current_instant() WHERE id = NEW.id;
END;
CREATE TRIGGER meeting_participants_id BEFORE UPDATE OF id ON meeting_participants WHEN NEW.id <> OLD.id
BEGIN
    SELECT RAISE(ABORT, 'immutable_id: the id of a record cannot be changed');
END;

CREATE TRIGGER conversations_row_version AFTER UPDATE ON conversations WHEN NEW.row_version = OLD.row_version
BEGIN
    UPDATE conversations SET row_version = OLD.row_version + 1, updated_at = current_instant() WHERE id = NEW.id;
END;
CREATE TRIGGER conversations_id BEFORE UPDATE OF id ON conversations WHEN NEW.id <> OLD.id
BEGIN
    SELECT RAISE(ABORT, 'immutable_id: the id of a record cannot be changed');
END;

CREATE TRIGGER conversation_participants_row_version AFTER UPDATE ON conversation_participants WHEN NEW.row_version = OLD.row_version
BEGIN
    UPDATE conversation_participants SET row_version = OLD.row_version + 1 WHERE id = NEW.id;
END;
CREATE TRIGGER conversation_participants_id BEFORE UPDATE OF id ON conversation_participants WHEN NEW.id <> OLD.id
BEGIN
    SELECT RAISE(ABORT, 'immutable_id: the id of a record cannot be changed');
END;

CREATE TRIGGER messages_row_version AFTER UPDATE ON messages WHEN NEW.row_version = OLD.row_version
BEGIN
    UPDATE messages SET row_version = OLD.row_version + 1, updated_at = current_instant() WHERE id = NEW.id;
END;
CREATE TRIGGER messages_id BEFORE UPDATE OF id ON messages WHEN NEW.id <> OLD.id
BEGIN
    SELECT RAISE(ABORT, 'immutable_id: the id of a record cannot be changed');
END;

CREATE TRIGGER documents_row_version AFTER UPDATE ON documents WHEN NEW.row_version = OLD.row_version
BEGIN
    UPDATE documents SET row_version = OLD.row_version + 1, updated_at = current_instant() WHERE id = NEW.id;
END;
CREATE TRIGGER documents_id BEFORE UPDATE OF id ON documents WHEN NEW.id <> OLD.id
BEGIN
    SELECT RAISE(ABORT, 'immutable_id: the id of a record cannot be changed');
END;

CREATE TRIGGER tasks_row_version AFTER UPDATE ON tasks WHEN NEW.row_version = OLD.row_version
BEGIN
    UPDATE tasks SET row_version = OLD.row_version + 1, updated_at = current_instant() WHERE id = NEW.id;
END;
CREATE TRIGGER tasks_id BEFORE UPDATE OF id ON tasks WHEN NEW.id <> OLD.id
BEGIN
    SELECT RAISE(ABORT, 'immutable_id: the id of a record cannot be changed');
END;

CREATE TRIGGER notifications_row_version AFTER UPDATE ON notifications WHEN NEW.row_version = OLD.row_version
BEGIN
    UPDATE notifications SET row_version = OLD.row_version + 1, updated_at = current_instant() WHERE id = NEW.id;
END;
CREATE TRIGGER notifications_id BEFORE UPDATE OF id ON notifications WHEN NEW.id <> OLD.id
BEGIN
    SELECT RAISE(ABORT, 'immutable_id: the id of a record cannot be changed');
END;

CREATE TRIGGER translations_row_version AFTER UPDATE ON translations WHEN NEW.row_version = OLD.row_version
BEGIN
    UPDATE translations SET row_version = OLD.row_version + 1 WHERE id = NEW.id;
END;
CREATE TRIGGER translations_id BEFORE UPDATE OF id ON translations WHEN NEW.id <> OLD.id
BEGIN
    SELECT RAISE(ABORT, 'immutable_id: the id of a record cannot be changed');
END;

CREATE TRIGGER user_consents_row_version AFTER UPDATE ON user_consents WHEN NEW.row_version = OLD.row_version
BEGIN
    UPDATE user_consents SET row_version = OLD.row_version + 1 WHERE id = NEW.id;
END;
CREATE TRIGGER user_consents_id BEFORE UPDATE OF id ON user_consents WHEN NEW.id <> OLD.id
BEGIN
    SELECT RAISE(ABORT, 'immutable_id: the id of a record cannot be changed');
END;
