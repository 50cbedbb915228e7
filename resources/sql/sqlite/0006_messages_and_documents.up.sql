-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A thread of messages between people, perhaps about a project, mentorship or meeting.
CREATE TABLE conversations (
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT chk_conversations_id_uuid CHECK (length(id) = 36),
    conversation_type TEXT NOT NULL CONSTRAINT chk_conversations_conversation_type_length CHECK (length(conversation_type) <= 20) CONSTRAINT chk_conversations_conversation_type CHECK (conversation_type IN ('direct', 'group', 'project', 'mentorship')),
    title TEXT CONSTRAINT chk_conversations_title_length CHECK (length(title) <= 200),
    description TEXT,
    is_archived INTEGER NOT NULL DEFAULT 0 CONSTRAINT chk_conversations_is_archived_bool CHECK (is_archived IN (0, 1)),
    is_muted INTEGER NOT NULL DEFAULT 0 CONSTRAINT chk_conversations_is_muted_bool CHECK (is_muted IN (0, 1)),

    -- What it is about
    project_id TEXT REFERENCES projects (id) CONSTRAINT chk_conversations_project_id_uuid CHECK (length(project_id) = 36),
    mentorship_id TEXT REFERENCES mentorships (id) CONSTRAINT chk_conversations_mentorship_id_uuid CHECK (length(mentorship_id) = 36),
    meeting_id TEXT REFERENCES meetings (id) CONSTRAINT chk_conversations_meeting_id_uuid CHECK (length(meeting_id) = 36),

    -- Audit
    created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_conversations_created_at_instant CHECK (created_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(created_at, 1, 19), '+0 days') IS substr(created_at, 1, 19)),
    updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_conversations_updated_at_instant CHECK (updated_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(updated_at, 1, 19), '+0 days') IS substr(updated_at, 1, 19)),
    created_by TEXT REFERENCES users (id) CONSTRAINT chk_conversations_created_by_uuid CHECK (length(created_by) = 36),
    row_version INTEGER NOT NULL DEFAULT 1 CONSTRAINT chk_conversations_row_version_integer CHECK (row_version BETWEEN -2147483648 AND 2147483647)
) STRICT;
CREATE INDEX idx_conversations_project ON conversations (project_id);
CREATE INDEX idx_conversations_mentorship ON conversations (mentorship_id);
CREATE INDEX idx_conversations_meeting_id ON conversations (meeting_id);

-- Who reads and writes in a conversation.
CREATE TABLE conversation_participants (
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT chk_conversation_participants_id_uuid CHECK (length(id) = 36),
    conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE CONSTRAINT chk_conversation_participants_conversation_id_uuid CHECK (length(conversation_id) = 36),
    user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE CONSTRAINT chk_conversation_participants_user_id_uuid CHECK (length(user_id) = 36),
    role TEXT DEFAULT 'member' CONSTRAINT chk_conversation_participants_role_length CHECK (length(role) <= 20) CONSTRAINT chk_conversation_participants_role CHECK (role IN ('admin', 'moderator', 'member')),
    can_add_participants INTEGER NOT NULL DEFAULT 0 CONSTRAINT chk_conversation_participants_can_add_participants_bool CHECK (can_add_participants IN (0, 1)),
    can_remove_participants INTEGER NOT NULL DEFAULT 0 CONSTRAINT chk_conversation_participants_can_remove_participants_bool CHECK (can_remove_participants IN (0, 1)),
    joined_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_conversation_participants_joined_at_instant CHECK (joined_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(joined_at, 1, 19), '+0 days') IS substr(joined_at, 1, 19)),
    left_at TEXT CONSTRAINT chk_conversation_participants_left_at_instant CHECK (left_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(left_at, 1, 19), '+0 days') IS substr(left_at, 1, 19)),
    last_read_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_conversation_participants_last_read_at_instant CHECK (last_read_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(last_read_at, 1, 19), '+0 days') IS substr(last_read_at, 1, 19)),
    notifications_enabled INTEGER NOT NULL DEFAULT 1 CONSTRAINT chk_conversation_participants_notifications_enabled_bool CHECK (notifications_enabled IN (0, 1)),
    is_pinned INTEGER NOT NULL DEFAULT 0 CONSTRAINT chk_conversation_participants_is_pinned_bool CHECK (is_pinned IN (0, 1)),
    row_version INTEGER NOT NULL DEFAULT 1 CONSTRAINT chk_conversation_participants_row_version_integer CHECK (row_version BETWEEN -2147483648 AND 2147483647),

    CONSTRAINT chk_conversation_participants_span CHECK (left_at >= joined_at),
    CONSTRAINT uq_conversation_participants_conversation_id_user_id UNIQUE (conversation_id, user_id)
) STRICT;
CREATE INDEX idx_conversation_participants_user_id ON conversation_participants (user_id);

-- One message of a conversation.
CREATE TABLE messages (
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT chk_messages_id_uuid CHECK (length(id) = 36),
    conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE CONSTRAINT chk_messages_conversation_id_uuid CHECK (length(conversation_id) = 36),
    sender_id TEXT NOT NULL REFERENCES users (id) CONSTRAINT chk_messages_sender_id_uuid CHECK (length(sender_id) = 36),
    content TEXT NOT NULL,
    message_type TEXT DEFAULT 'text' CONSTRAINT chk_messages_message_type_length CHECK (length(message_type) <= 20) CONSTRAINT chk_messages_message_type CHECK (message_type IN ('text', 'file', 'image', 'link', 'system')),
    reply_to_id TEXT REFERENCES messages (id) CONSTRAINT chk_messages_reply_to_id_uuid CHECK (length(reply_to_id) = 36),
    thread_root_id TEXT REFERENCES messages (id) CONSTRAINT chk_messages_thread_root_id_uuid CHECK (length(thread_root_id) = 36),
    attachments TEXT CONSTRAINT chk_messages_attachments_json CHECK (attachments IS NULL OR json_valid(attachments)),

    -- Delivery
    delivered_at TEXT CONSTRAINT chk_messages_delivered_at_instant CHECK (delivered_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(delivered_at, 1, 19), '+0 days') IS substr(delivered_at, 1, 19)),
    read_by TEXT DEFAULT '{}' CONSTRAINT chk_messages_read_by_json CHECK (read_by IS NULL OR json_valid(read_by)), -- {user id: instant}

    -- State
    is_edited INTEGER NOT NULL DEFAULT 0 CONSTRAINT chk_messages_is_edited_bool CHECK (is_edited IN (0, 1)),
    edited_at TEXT CONSTRAINT chk_messages_edited_at_instant CHECK (edited_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(edited_at, 1, 19), '+0 days') IS substr(edited_at, 1, 19)),
    is_deleted INTEGER NOT NULL DEFAULT 0 CONSTRAINT chk_messages_is_deleted_bool CHECK (is_deleted IN (0, 1)),
    deleted_at TEXT CONSTRAINT chk_messages_deleted_at_instant CHECK (deleted_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(deleted_at, 1, 19), '+0 days') IS substr(deleted_at, 1, 19)),

    -- Audit
    created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_messages_created_at_instant CHECK (created_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(created_at, 1, 19), '+0 days') IS substr(created_at, 1, 19)),
    updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_messages_updated_at_instant CHECK (updated_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(updated_at, 1, 19), '+0 days') IS substr(updated_at, 1, 19)),
    row_version INTEGER NOT NULL DEFAULT 1 CONSTRAINT chk_messages_row_version_integer CHECK (row_version BETWEEN -2147483648 AND 2147483647)
) STRICT;
CREATE INDEX idx_messages_conversation ON messages (conversation_id);
CREATE INDEX idx_messages_sender ON messages (sender_id);
CREATE INDEX idx_messages_created_at ON messages (created_at);
CREATE INDEX idx_messages_thread ON messages (thread_root_id);
CREATE INDEX idx_messages_reply_to_id ON messages (reply_to_id);

-- A file and what is known about it; the content lies with the storage provider.
CREATE TABLE documents (
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT chk_documents_id_uuid CHECK (length(id) = 36),
    owner_id TEXT NOT NULL REFERENCES users (id) CONSTRAINT chk_documents_owner_id_uuid CHECK (length(owner_id) = 36),
    project_id TEXT REFERENCES projects (id) CONSTRAINT chk_documents_project_id_uuid CHECK (length(project_id) = 36),
    mentorship_id TEXT REFERENCES mentorships (id) CONSTRAINT chk_documents_mentorship_id_uuid CHECK (length(mentorship_id) = 36),
    meeting_id TEXT REFERENCES meetings (id) CONSTRAINT chk_documents_meeting_id_uuid CHECK (length(meeting_id) = 36),

    -- File
    filename TEXT NOT NULL CONSTRAINT chk_documents_filename_length CHECK (length(filename) <= 500),
    original_filename TEXT NOT NULL CONSTRAINT chk_documents_original_filename_length CHECK (length(original_filename) <= 500),
    file_size INTEGER NOT NULL CONSTRAINT chk_documents_file_size CHECK (file_size >= 0),
    mime_type TEXT NOT NULL CONSTRAINT chk_documents_mime_type_length CHECK (length(mime_type) <= 100),
    file_hash TEXT NOT NULL CONSTRAINT chk_documents_file_hash_length CHECK (length(file_hash) <= 64), -- SHA-256
    storage_provider TEXT DEFAULT 's3' CONSTRAINT chk_documents_storage_provider_length CHECK (length(storage_provider) <= 20) CONSTRAINT chk_documents_storage_provider CHECK (storage_provider IN ('s3', 'local', 'gcs')),
    storage_path TEXT NOT NULL,
    storage_bucket TEXT CONSTRAINT chk_documents_storage_bucket_length CHECK (length(storage_bucket) <= 100),

    -- Description
    title TEXT CONSTRAINT chk_documents_title_length CHECK (length(title) <= 300),
    description TEXT,
    document_type TEXT CONSTRAINT chk_documents_document_type_length CHECK (length(document_type) <= 50),
    category TEXT CONSTRAINT chk_documents_category_length CHECK (length(category) <= 50),
    tags TEXT CONSTRAINT chk_documents_tags_json CHECK (tags IS NULL OR json_valid(tags)),

    -- Versions
    version INTEGER DEFAULT 1 CONSTRAINT chk_documents_version_integer CHECK (version BETWEEN -2147483648 AND 2147483647) CONSTRAINT chk_documents_version CHECK (version >= 1),
    parent_document_id TEXT REFERENCES documents (id) CONSTRAINT chk_documents_parent_document_id_uuid CHECK (length(parent_document_id) = 36),
    is_latest_version INTEGER NOT NULL DEFAULT 1 CONSTRAINT chk_documents_is_latest_version_bool CHECK (is_latest_version IN (0, 1)),

    -- Sharing
    visibility TEXT DEFAULT 'private' CONSTRAINT chk_documents_visibility_length CHECK (length(visibility) <= 20) CONSTRAINT chk_documents_visibility CHECK (visibility IN ('private', 'project', 'mentorship', 'organization', 'public')),
    download_allowed INTEGER NOT NULL DEFAULT 1 CONSTRAINT chk_documents_download_allowed_bool CHECK (download_allowed IN (0, 1)),

    -- Processing
    processing_status TEXT DEFAULT 'pending' CONSTRAINT chk_documents_processing_status_length CHECK (length(processing_status) <= 20) CONSTRAINT chk_documents_processing_status CHECK (processing_status IN ('pending', 'processing', 'completed', 'failed')),
    extracted_text TEXT,
    thumbnail_url TEXT,
    preview_url TEXT,

    -- Figures
    download_count INTEGER DEFAULT 0 CONSTRAINT chk_documents_download_count_integer CHECK (download_count BETWEEN -2147483648 AND 2147483647) CONSTRAINT chk_documents_download_count CHECK (download_count >= 0),
    view_count INTEGER DEFAULT 0 CONSTRAINT chk_documents_view_count_integer CHECK (view_count BETWEEN -2147483648 AND 2147483647) CONSTRAINT chk_documents_view_count CHECK (view_count >= 0),
    last_accessed_at TEXT CONSTRAINT chk_documents_last_accessed_at_instant CHECK (last_accessed_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(last_accessed_at, 1, 19), '+0 days') IS substr(last_accessed_at, 1, 19)),

    -- Audit
    created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_documents_created_at_instant CHECK (created_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(created_at, 1, 19), '+0 days') IS substr(created_at, 1, 19)),
    updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_documents_updated_at_instant CHECK (updated_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(updated_at, 1, 19), '+0 days') IS substr(updated_at, 1, 19)),
    created_by TEXT REFERENCES users (id) CONSTRAINT chk_documents_created_by_uuid CHECK (length(created_by) = 36),
    updated_by TEXT REFERENCES users (id) CONSTRAINT chk_documents_updated_by_uuid CHECK (length(updated_by) = 36),
    row_version INTEGER NOT NULL DEFAULT 1 CONSTRAINT chk_documents_row_version_integer CHECK (row_version BETWEEN -2147483648 AND 2147483647)
) STRICT;
CREATE INDEX idx_documents_owner ON documents (owner_id);
CREATE INDEX idx_documents_project ON documents (project_id);
CREATE INDEX idx_documents_mentorship ON documents (mentorship_id);
CREATE INDEX idx_documents_meeting_id ON documents (meeting_id);
CREATE INDEX idx_documents_parent_document_id ON documents (parent_document_id);
CREATE INDEX idx_documents_type ON documents (document_type);
CREATE INDEX idx_documents_visibility ON documents (visibility);
CREATE INDEX idx_documents_hash ON documents (file_hash);
