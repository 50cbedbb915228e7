-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A thread of messages between people, perhaps about a project, mentorship or meeting.
CREATE TABLE conversations (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    conversation_type varchar(20) NOT NULL,
    title varchar(200),
    description text,
    is_archived boolean NOT NULL DEFAULT FALSE,
    is_muted boolean NOT NULL DEFAULT FALSE,

    -- What it is about
    project_id uuid REFERENCES projects (id),
    mentorship_id uuid REFERENCES mentorships (id),
    meeting_id uuid REFERENCES meetings (id),

    -- Audit
    created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    created_by uuid REFERENCES users (id),
    row_version integer NOT NULL DEFAULT 1,

    CONSTRAINT chk_conversations_conversation_type
        CHECK (conversation_type IN ('direct', 'group', 'project', 'mentorship'))
);
CREATE INDEX idx_conversations_project ON conversations (project_id);
CREATE INDEX idx_conversations_mentorship ON conversations (mentorship_id);
CREATE INDEX idx_conversations_meeting_id ON conversations (meeting_id);

-- Who reads and writes in a conversation.
CREATE TABLE conversation_participants (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    conversation_id uuid NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    role varchar(20) DEFAULT 'member',
    can_add_participants boolean NOT NULL DEFAULT FALSE,
    can_remove_participants boolean NOT NULL DEFAULT FALSE,
    joined_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    left_at timestamptz,
    last_read_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    notifications_enabled boolean NOT NULL DEFAULT TRUE,
    is_pinned boolean NOT NULL DEFAULT FALSE,
    row_version integer NOT NULL DEFAULT 1,

    CONSTRAINT chk_conversation_participants_role CHECK (role IN ('admin', 'moderator', 'member')),
    CONSTRAINT chk_conversation_participants_span CHECK (left_at >= joined_at),
    CONSTRAINT uq_conversation_participants_conversation_id_user_id UNIQUE (conversation_id, user_id)
);
CREATE INDEX idx_conversation_participants_user_id ON conversation_participants (user_id);

-- One message of a conversation.
CREATE TABLE messages (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    conversation_id uuid NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    sender_id uuid NOT NULL REFERENCES users (id),
    content text NOT NULL,
    message_type varchar(20) DEFAULT 'text',
    reply_to_id uuid REFERENCES messages (id),
    thread_root_id uuid REFERENCES messages (id),
    attachments jsonb,

    -- Delivery
    delivered_at timestamptz,
    read_by jsonb DEFAULT '{}', -- {user id: instant}

    -- State
    is_edited boolean NOT NULL DEFAULT FALSE,
    edited_at timestamptz,
    is_deleted boolean NOT NULL DEFAULT FALSE,
    deleted_at timestamptz,

    -- Audit
    created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    row_version integer NOT NULL DEFAULT 1,

    CONSTRAINT chk_messages_message_type CHECK (message_type IN ('text', 'file', 'image', 'link', 'system'))
);
CREATE INDEX idx_messages_conversation ON messages (conversation_id);
CREATE INDEX idx_messages_sender ON messages (sender_id);
CREATE INDEX idx_messages_created_at ON messages (created_at);
CREATE INDEX idx_messages_thread ON messages (thread_root_id);
CREATE INDEX idx_messages_reply_to_id ON messages (reply_to_id);

-- A file and what is known about it; the content lies with the storage provider.
CREATE TABLE documents (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    owner_id uuid NOT NULL REFERENCES users (id),
    project_id uuid REFERENCES projects (id),
    mentorship_id uuid REFERENCES mentorships (id),
    meeting_id uuid REFERENCES meetings (id),

    -- File
    filename varchar(500) NOT NULL,
    original_filename varchar(500) NOT NULL,
    file_size bigint NOT NULL,
    mime_type varchar(100) NOT NULL,
    file_hash varchar(64) NOT NULL, -- SHA-256
    storage_provider varchar(20) DEFAULT 's3',
    storage_path text NOT NULL,
    storage_bucket varchar(100),

    -- Description
    title varchar(300),
    description text,
    document_type varchar(50),
    category varchar(50),
    tags jsonb,

    -- Versions
    version integer DEFAULT 1,
    parent_document_id uuid REFERENCES documents (id),
    is_latest_version boolean NOT NULL DEFAULT TRUE,

    -- Sharing
    visibility varchar(20) DEFAULT 'private',
    download_allowed boolean NOT NULL DEFAULT TRUE,

    -- Processing
    processing_status varchar(20) DEFAULT 'pending',
    extracted_text text,
    thumbnail_url text,
    preview_url text,

    -- Figures
    download_count integer DEFAULT 0,
    view_count integer DEFAULT 0,
    last_accessed_at timestamptz,

    -- Audit
    created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    created_by uuid REFERENCES users (id),
    updated_by uuid REFERENCES users (id),
    row_version integer NOT NULL DEFAULT 1,

    CONSTRAINT chk_documents_file_size CHECK (file_size >= 0),
    CONSTRAINT chk_documents_storage_provider CHECK (storage_provider IN ('s3', 'local', 'gcs')),
    CONSTRAINT chk_documents_version CHECK (version >= 1),
    CONSTRAINT chk_documents_visibility
        CHECK (visibility IN ('private', 'project', 'mentorship', 'organization', 'public')),
    CONSTRAINT chk_documents_processing_status
        CHECK (processing_status IN ('pending', 'processing', 'completed', 'failed')),
    CONSTRAINT chk_documents_download_count CHECK (download_count >= 0),
    CONSTRAINT chk_documents_view_count CHECK (view_count >= 0)
);
CREATE INDEX idx_documents_owner ON documents (owner_id);
CREATE INDEX idx_documents_project ON documents (project_id);
CREATE INDEX idx_documents_mentorship ON documents (mentorship_id);
CREATE INDEX idx_documents_meeting_id ON documents (meeting_id);
CREATE INDEX idx_documents_parent_document_id ON documents (parent_document_id);
CREATE INDEX idx_documents_type ON documents (document_type);
CREATE INDEX idx_documents_visibility ON documents (visibility);
CREATE INDEX idx_documents_hash ON documents (file_hash);

-- Full-text search. A NULL title must not empty the whole vector, and more than 1 MB of text would make the INSERT fail.
CREATE INDEX idx_documents_search ON documents USING gin (to_tsvector('spanish',
    COALESCE(title, '') || ' ' || COALESCE(description, '') || ' ' || left(COALESCE(extracted_text, ''), 400000)));
