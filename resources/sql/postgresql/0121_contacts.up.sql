-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Every time that somebody of the ecosystem was written to, called or met outside a meeting: what follow-up stands on.
CREATE TABLE contacts (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    person_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    channel varchar(20) NOT NULL,
    direction varchar(10) NOT NULL DEFAULT 'outgoing',
    contacted_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    contacted_by uuid REFERENCES users (id),
    template_id uuid REFERENCES message_templates (id) ON DELETE SET NULL,
    subject varchar(200),
    body text,
    outcome varchar(50),
    notes text,
    created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    created_by uuid REFERENCES users (id),
    updated_by uuid REFERENCES users (id),
    row_version integer NOT NULL DEFAULT 1,

    CONSTRAINT chk_contacts_channel CHECK (channel IN ('email', 'whatsapp', 'call', 'in_person')),
    CONSTRAINT chk_contacts_direction CHECK (direction IN ('outgoing', 'incoming'))
);
CREATE INDEX idx_contacts_person ON contacts (person_id, contacted_at);
CREATE INDEX idx_contacts_contacted_at_id ON contacts (contacted_at, id);
CREATE INDEX idx_contacts_contacted_by ON contacts (contacted_by);
CREATE INDEX idx_contacts_template ON contacts (template_id);

CREATE TRIGGER row_version BEFORE UPDATE ON contacts
    FOR EACH ROW EXECUTE FUNCTION app_private.next_row_version_and_time();
CALL app_private.audit_table('contacts', 'app_private.person_name(r.person_id)');
CALL app_private.protect('contacts');
