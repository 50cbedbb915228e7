-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What lists stand on. Page after page is read by (sort key, id), so every index that a list sorts by ends in id. fold() comes
-- with the connection and is deterministic: without it these tables cannot be written.

-- Lists sorted by name or title: ORDER BY fold(x), id.
CREATE INDEX idx_users_first_name_sort ON users (fold(first_name), id);
CREATE INDEX idx_users_last_name_sort ON users (fold(last_name), id);
CREATE INDEX idx_organizations_name_sort ON organizations (fold(name), id);
CREATE INDEX idx_programs_name_sort ON programs (fold(name), id);
CREATE INDEX idx_cohorts_name_sort ON cohorts (fold(name), id);
CREATE INDEX idx_projects_name_sort ON projects (fold(name), id);
CREATE INDEX idx_allies_title_sort ON allies (fold(title), id);
CREATE INDEX idx_allies_company_sort ON allies (fold(company), id);
CREATE INDEX idx_clients_company_name_sort ON clients (fold(company_name), id);
CREATE INDEX idx_meetings_title_sort ON meetings (fold(title), id);
CREATE INDEX idx_conversations_title_sort ON conversations (fold(title), id);
CREATE INDEX idx_documents_title_sort ON documents (fold(title), id);
CREATE INDEX idx_documents_original_filename_sort ON documents (fold(original_filename), id);
CREATE INDEX idx_tasks_title_sort ON tasks (fold(title), id);
CREATE INDEX idx_notifications_title_sort ON notifications (fold(title), id);

-- Lists sorted by time.
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

-- Quick search is fold(x) LIKE '%jose%' over the table. An FTS5 trigram index on activity_logs was tried: it made every write 1.8
-- times as slow and the file half as large again, while a scan of 1 M rows takes about a second in the background and the first page
-- of a common word comes in 5 ms, because the list walks its time index until it is full.
