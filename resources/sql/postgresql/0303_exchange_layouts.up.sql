-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Mappings of imports and layouts of exports under a name: which columns are which fields, for last month's form or a funder's
-- template. They hold headings, words and constants, never what stands in a file. Kept for their owner, or shared with an
-- organization (with everybody where none is named).
CREATE TABLE exchange_layouts (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    kind varchar(10) NOT NULL,
    entity varchar(50) NOT NULL, -- whose records
    name varchar(100) NOT NULL,
    owner_id uuid REFERENCES users (id) ON DELETE CASCADE, -- NULL: made before the program knew who was at work
    organization_id uuid REFERENCES organizations (id) ON DELETE SET NULL,
    shared boolean NOT NULL DEFAULT FALSE,
    content jsonb NOT NULL DEFAULT '{}',
    row_version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT chk_exchange_layouts_kind CHECK (kind IN ('import', 'export')),
    CONSTRAINT chk_exchange_layouts_name CHECK (btrim(name) <> ''),
    CONSTRAINT chk_exchange_layouts_content CHECK (jsonb_typeof(content) = 'object')
);
CREATE INDEX idx_exchange_layouts_entity ON exchange_layouts (entity, kind);
CREATE INDEX idx_exchange_layouts_owner_id ON exchange_layouts (owner_id);
CREATE INDEX idx_exchange_layouts_organization_id ON exchange_layouts (organization_id);
CREATE TRIGGER row_version BEFORE UPDATE ON exchange_layouts
    FOR EACH ROW EXECUTE FUNCTION app_private.next_row_version_and_time();
CALL app_private.audit_table('exchange_layouts', 'r.name');

CALL app_private.secure('exchange_layouts', '{created_at}');
CREATE POLICY exchange_layouts_read ON exchange_layouts FOR SELECT TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR owner_id = (SELECT app.current_user_id())
    OR shared AND (organization_id IS NULL OR organization_id = ANY ((SELECT app.my_member_orgs())::uuid[]))
       AND (SELECT app.current_user_id()) IS NOT NULL);
COMMENT ON POLICY exchange_layouts_read ON exchange_layouts IS 'Mine, and those shared with an organization of mine or with all.';
CREATE POLICY exchange_layouts_create ON exchange_layouts FOR INSERT TO ecosystem_app WITH CHECK (
    (SELECT app.is_platform_admin())
    OR owner_id = (SELECT app.current_user_id())
       AND (NOT shared OR organization_id = ANY ((SELECT app.my_insight_orgs())::uuid[])));
COMMENT ON POLICY exchange_layouts_create ON exchange_layouts IS 'Mine; shared with an organization by its staff and analysts.';
CREATE POLICY exchange_layouts_change ON exchange_layouts FOR UPDATE TO ecosystem_app
    USING (
        (SELECT app.is_platform_admin())
        OR owner_id = (SELECT app.current_user_id())
        OR shared AND organization_id = ANY ((SELECT app.my_admin_orgs())::uuid[]))
    WITH CHECK (
        (SELECT app.is_platform_admin())
        OR owner_id = (SELECT app.current_user_id())
           AND (NOT shared OR organization_id = ANY ((SELECT app.my_insight_orgs())::uuid[]))
        OR shared AND organization_id = ANY ((SELECT app.my_admin_orgs())::uuid[]));
COMMENT ON POLICY exchange_layouts_change ON exchange_layouts IS 'Mine, and who runs the organization those shared with it.';
CREATE POLICY exchange_layouts_remove ON exchange_layouts FOR DELETE TO ecosystem_app USING (
    (SELECT app.is_platform_admin())
    OR owner_id = (SELECT app.current_user_id())
    OR shared AND organization_id = ANY ((SELECT app.my_admin_orgs())::uuid[]));
COMMENT ON POLICY exchange_layouts_remove ON exchange_layouts IS 'Mine, and who runs the organization those shared with it.';
