-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Texts of a record in another language.
CREATE TABLE translations (
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT chk_translations_id_uuid CHECK (length(id) = 36),
    entity_type TEXT NOT NULL CONSTRAINT chk_translations_entity_type_length CHECK (length(entity_type) <= 50),
    entity_id TEXT NOT NULL CONSTRAINT chk_translations_entity_id_uuid CHECK (length(entity_id) = 36),
    language_code TEXT NOT NULL CONSTRAINT chk_translations_language_code_length CHECK (length(language_code) <= 5),
    field_name TEXT NOT NULL CONSTRAINT chk_translations_field_name_length CHECK (length(field_name) <= 100),
    translated_value TEXT NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1 CONSTRAINT chk_translations_row_version_integer CHECK (row_version BETWEEN -2147483648 AND 2147483647),

    CONSTRAINT uq_translations_entity_type_entity_id_language_code_field_name UNIQUE (entity_type, entity_id, language_code, field_name)
) STRICT;

-- What a person allowed, when, and on which legal basis.
CREATE TABLE user_consents (
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT chk_user_consents_id_uuid CHECK (length(id) = 36),
    user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE CONSTRAINT chk_user_consents_user_id_uuid CHECK (length(user_id) = 36),
    consent_type TEXT NOT NULL CONSTRAINT chk_user_consents_consent_type_length CHECK (length(consent_type) <= 50) CONSTRAINT chk_user_consents_consent_type CHECK (consent_type IN ('data_processing', 'marketing', 'analytics')),
    consent_given INTEGER NOT NULL CONSTRAINT chk_user_consents_consent_given_bool CHECK (consent_given IN (0, 1)),
    consent_date TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_user_consents_consent_date_instant CHECK (consent_date GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(consent_date, 1, 19), '+0 days') IS substr(consent_date, 1, 19)),
    ip_address TEXT,
    user_agent TEXT,

    -- For the law
    legal_basis TEXT CONSTRAINT chk_user_consents_legal_basis_length CHECK (length(legal_basis) <= 100),
    purpose_description TEXT,
    data_retention_period TEXT,
    row_version INTEGER NOT NULL DEFAULT 1 CONSTRAINT chk_user_consents_row_version_integer CHECK (row_version BETWEEN -2147483648 AND 2147483647)
) STRICT;
CREATE INDEX idx_user_consents_user_id ON user_consents (user_id);

-- Deleted rows, kept for undo: one batch for each deletion, written in its transaction.
CREATE TABLE deleted_records (
    batch TEXT NOT NULL CONSTRAINT chk_deleted_records_batch_uuid CHECK (length(batch) = 36),
    entity TEXT NOT NULL CONSTRAINT chk_deleted_records_entity_length CHECK (length(entity) <= 50),
    id TEXT NOT NULL CONSTRAINT chk_deleted_records_id_uuid CHECK (length(id) = 36),
    "row" TEXT NOT NULL CONSTRAINT chk_deleted_records_row_json CHECK ("row" IS NULL OR json_valid("row")),
    "by" TEXT CONSTRAINT chk_deleted_records_by_uuid CHECK (length("by") = 36), -- no reference: the person may be gone as well
    at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_deleted_records_at_instant CHECK (at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(at, 1, 19), '+0 days') IS substr(at, 1, 19)),

    PRIMARY KEY (batch, entity, id)
) STRICT;
CREATE INDEX idx_deleted_records_at ON deleted_records (at);
