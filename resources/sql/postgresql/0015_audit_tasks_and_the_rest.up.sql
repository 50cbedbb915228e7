-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- History of tasks, notifications, translations and consents: label, columns that no history shows, secrets (0011 explains).

CALL app_private.audit_table('tasks', 'r.title', quiet => 'comments_count');
CALL app_private.audit_table('notifications', 'r.title', quiet => 'is_read,read_at,delivered_at');
CALL app_private.audit_table('translations');
CALL app_private.audit_table('user_consents', 'app_private.person_name(r.user_id)');
