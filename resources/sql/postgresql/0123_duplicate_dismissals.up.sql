-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Pairs of people who look alike and are not the same, so that nobody is asked twice. No references: a pair that is gone does no
-- harm, and counts again when a merge is undone.
CREATE TABLE duplicate_dismissals (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    first_id uuid NOT NULL,
    second_id uuid NOT NULL,
    dismissed_by uuid,
    dismissed_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT chk_duplicate_dismissals_order CHECK (first_id < second_id),
    CONSTRAINT uq_duplicate_dismissals_first_id_second_id UNIQUE (first_id, second_id)
);

CALL app_private.protect('duplicate_dismissals', 'SELECT, INSERT, DELETE');
