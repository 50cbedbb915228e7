-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What lists and quick search stand on. Page after page is read by (sort key, id), so every index that a list sorts by ends in
-- id. NULLs come last, which is how a btree keeps them.

-- Lists sorted by name or title: ORDER BY app.fold(x) COLLATE "C", id.
CREATE INDEX idx_users_first_name_sort ON users (app.fold(first_name) COLLATE "C", id);
CREATE INDEX idx_users_last_name_sort ON users (app.fold(last_name) COLLATE "C", id);
CREATE INDEX idx_organizations_name_sort ON organizations (app.fold(name) COLLATE "C", id);
CREATE INDEX idx_programs_name_sort ON programs (app.fold(name) COLLATE "C", id);
CREATE INDEX idx_cohorts_name_sort ON cohorts (app.fold(name) COLLATE "C", id);
CREATE INDEX idx_projects_name_sort ON projects (app.fold(name) COLLATE "C", id);
CREATE INDEX idx_allies_title_sort ON allies (app.fold(title) COLLATE "C", id);
CREATE INDEX idx_allies_company_sort ON allies (app.fold(company) COLLATE "C", id);
CREATE INDEX idx_clients_company_name_sort ON clients (app.fold(company_name) COLLATE "C", id);
CREATE INDEX idx_meetings_title_sort ON meetings (app.fold(title) COLLATE "C", id);
CREATE INDEX idx_conversations_title_sort ON conversations (app.fold(title) COLLATE "C", id);
CREATE INDEX idx_documents_title_sort ON documents (app.fold(title) COLLATE "C", id);
CREATE INDEX idx_documents_original_filename_sort ON documents (app.fold(original_filename) COLLATE "C", id);
CREATE INDEX idx_tasks_title_sort ON tasks (app.fold(title) COLLATE "C", id);
CREATE INDEX idx_notifications_title_sort ON notifications (app.fold(title) COLLATE "C", id);

-- Lists sorted by time: the newest page first, at any size.
CREATE INDEX idx_users_created_at_id ON users (created_at, id);
CREATE INDEX idx_organizations_created_at_id ON organizations (created_at, id);
CREATE INDEX idx_projects_created_at_id ON projects (created_at, id);
CREATE INDEX idx_program_applications_submitted_at_id ON program_applications (submitted_at, id);
CREATE INDEX idx_mentorships_start_date_id ON mentorships (start_date, id);
CREATE INDEX idx_meetings_scheduled_start_id ON meetings (scheduled_start, id);
CREATE INDEX idx_messages_created_at_id ON messages (created_at, id);
CREATE INDEX idx_documents_created_at_id ON documents (created_at, id);
CREATE INDEX idx_tasks_due_date_id ON tasks (due_date, id);
CREATE INDEX idx_notifications_created_at_id ON notifications (created_at, id);
CREATE INDEX idx_analytics_events_timestamp_id ON analytics_events (timestamp, id);
CREATE INDEX idx_analytics_summary_date_id ON analytics_summary (date, id);
CREATE INDEX idx_activity_logs_created_at_id ON activity_logs (created_at, id);

-- Quick search: app.fold(x) LIKE '%jose%'. One index for all columns that a search looks at, so that OR stays in the index.
CREATE INDEX idx_users_search ON users
    USING gin (app.fold(first_name) gin_trgm_ops, app.fold(last_name) gin_trgm_ops, app.fold(email) gin_trgm_ops);
CREATE INDEX idx_organizations_search ON organizations
    USING gin (app.fold(name) gin_trgm_ops, app.fold(industry) gin_trgm_ops);
CREATE INDEX idx_programs_search ON programs USING gin (app.fold(name) gin_trgm_ops);
CREATE INDEX idx_cohorts_search ON cohorts USING gin (app.fold(name) gin_trgm_ops);
CREATE INDEX idx_projects_search ON projects USING gin (app.fold(name) gin_trgm_ops, app.fold(tagline) gin_trgm_ops);
CREATE INDEX idx_allies_search ON allies USING gin (app.fold(title) gin_trgm_ops, app.fold(company) gin_trgm_ops);
CREATE INDEX idx_clients_search ON clients
    USING gin (app.fold(company_name) gin_trgm_ops, app.fold(legal_name) gin_trgm_ops);
CREATE INDEX idx_meetings_search ON meetings USING gin (app.fold(title) gin_trgm_ops);
CREATE INDEX idx_conversations_search ON conversations USING gin (app.fold(title) gin_trgm_ops);
CREATE INDEX idx_messages_search ON messages USING gin (app.fold(content) gin_trgm_ops);
CREATE INDEX idx_documents_name_search ON documents
    USING gin (app.fold(title) gin_trgm_ops, app.fold(original_filename) gin_trgm_ops);
CREATE INDEX idx_tasks_search ON tasks USING gin (app.fold(title) gin_trgm_ops);
CREATE INDEX idx_notifications_search ON notifications USING gin (app.fold(title) gin_trgm_ops);
CREATE INDEX idx_activity_logs_search ON activity_logs USING gin (app.fold(description) gin_trgm_ops);
