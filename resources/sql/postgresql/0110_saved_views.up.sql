-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A list as somebody wants to find it again: search, filters, columns, order, groups. Kept for its owner, or shared with an
-- organization (with everybody where none is named).
CREATE TABLE saved_views (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    entity varchar(50) NOT NULL, -- whose list
    name varchar(100) NOT NULL,
    owner_id uuid REFERENCES users (id) ON DELETE CASCADE, -- NULL: made before the program knew who was at work
    organization_id uuid REFERENCES organizations (id) ON DELETE SET NULL,
    shared boolean NOT NULL DEFAULT FALSE,
    position integer NOT NULL DEFAULT 0,
    state jsonb NOT NULL DEFAULT '{}',
    row_version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT chk_saved_views_name CHECK (btrim(name) <> '')
);
CREATE INDEX idx_saved_views_entity ON saved_views (entity, position, id);
CREATE INDEX idx_saved_views_owner_id ON saved_views (owner_id);
CREATE INDEX idx_saved_views_organization_id ON saved_views (organization_id);
CREATE TRIGGER row_version BEFORE UPDATE ON saved_views
    FOR EACH ROW EXECUTE FUNCTION app_private.next_row_version_and_time();
CALL app_private.audit_table('saved_views', 'r.name', quiet => 'position');
CALL app_private.protect('saved_views');
