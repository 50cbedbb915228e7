-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- History of meetings, messages and documents: label, columns that no history shows, secrets (0011 explains).

CALL app_private.audit_table('meetings', 'r.title', quiet => 'attendee_count');
CALL app_private.audit_table('meeting_participants', 'app_private.person_name(r.user_id)', secret => 'private_notes');
CALL app_private.audit_table('conversations', 'r.title');
CALL app_private.audit_table('conversation_participants', 'app_private.person_name(r.user_id)', quiet => 'last_read_at');
CALL app_private.audit_table('messages', quiet => 'delivered_at,read_by', secret => 'content');
CALL app_private.audit_table('documents', 'coalesce(r.title, r.original_filename)',
    quiet => 'extracted_text,download_count,view_count,last_accessed_at');
