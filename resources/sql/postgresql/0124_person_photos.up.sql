-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The photo of a person: a small square JPEG in base64, beside and not inside users, so that lists and the history stay light.
-- users.avatar_url stays what other programs put there; it is never fetched.
CREATE TABLE person_photos (
    id uuid PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
    image text NOT NULL,
    updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    updated_by uuid REFERENCES users (id) ON DELETE SET NULL,
    row_version integer NOT NULL DEFAULT 1,

    CONSTRAINT chk_person_photos_image CHECK (length(image) <= 65536)
);

CREATE TRIGGER row_version BEFORE UPDATE ON person_photos
    FOR EACH ROW EXECUTE FUNCTION app_private.next_row_version_and_time();
CALL app_private.audit_table('person_photos', 'app_private.person_name(r.id)', secret => 'image');
CALL app_private.protect('person_photos');
