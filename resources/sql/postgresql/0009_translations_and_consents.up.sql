-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Texts of a record in another language.
CREATE TABLE translations (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    entity_type varchar(50) NOT NULL,
    entity_id uuid NOT NULL,
    language_code varchar(5) NOT NULL,
    field_name varchar(100) NOT NULL,
    translated_value text NOT NULL,
    row_version integer NOT NULL DEFAULT 1,

    CONSTRAINT uq_translations_entity_type_entity_id_language_code_field_name
        UNIQUE (entity_type, entity_id, language_code, field_name)
);

-- What a person allowed, when, and on which legal basis.
CREATE TABLE user_consents (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    consent_type varchar(50) NOT NULL,
    consent_given boolean NOT NULL,
    consent_date timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    ip_address inet,
    user_agent text,

    -- For the law
    legal_basis varchar(100),
    purpose_description text,
    data_retention_period interval,
    row_version integer NOT NULL DEFAULT 1,

    CONSTRAINT chk_user_consents_consent_type CHECK (consent_type IN ('data_processing', 'marketing', 'analytics'))
);
CREATE INDEX idx_user_consents_user_id ON user_consents (user_id);

-- Deleted rows, kept for undo: one batch for each deletion, written in its transaction.
CREATE TABLE deleted_records (
    batch uuid NOT NULL,
    entity varchar(50) NOT NULL,
    id uuid NOT NULL,
    "row" jsonb NOT NULL,
    "by" uuid, -- no reference: the person may be gone as well
    at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY (batch, entity, id)
);
CREATE INDEX idx_deleted_records_at ON deleted_records (at);
