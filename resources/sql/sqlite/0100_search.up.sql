-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Search over everything. Every record that people look for by name has one entry with its folded words (search_words(), which
-- comes with the connection): those of its name, a line break, those of what else tells about it. Kept by triggers that act only
-- when such a column changes; `INSERT INTO search_changes SELECT kind, record_id FROM search_sources` makes all of it anew.

-- The id orders what is found: kind, what is in use before what is not, the newest entry first.
CREATE TABLE search_entries (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL CONSTRAINT chk_search_entries_kind_integer CHECK (kind BETWEEN 1 AND 63),
    record_id TEXT NOT NULL CONSTRAINT chk_search_entries_record_id_uuid CHECK (length(record_id) = 36),
    entity TEXT NOT NULL,
    active INTEGER NOT NULL CONSTRAINT chk_search_entries_active_bool CHECK (active IN (0, 1)),
    day TEXT NOT NULL CONSTRAINT chk_search_entries_day_date CHECK (date(day, '+0 days') IS day),
    words TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX uq_search_entries_record_id ON search_entries (record_id);

-- Which entries have which words. Positions and sizes are not needed and would double it; words of up to three letters are the
-- beginnings that are typed first.
CREATE VIRTUAL TABLE search_index USING fts5(
    words, content = 'search_entries', content_rowid = 'id', detail = none, columnsize = 0, prefix = '1 2 3',
    tokenize = "unicode61 remove_diacritics 0");

-- Every word there ever was without a digit, and its trigrams: where typing errors and parts of words are looked up. A few
-- thousand words in any workspace, so that it costs nothing to keep those that are not used any more.
CREATE TABLE search_words (
    id INTEGER PRIMARY KEY,
    word TEXT NOT NULL CONSTRAINT chk_search_words_word_length CHECK (length(word) <= 64)
) STRICT;
CREATE UNIQUE INDEX uq_search_words_word ON search_words (word);
CREATE VIRTUAL TABLE search_trigrams USING fts5(word, content = '', tokenize = "trigram case_sensitive 1");

CREATE TRIGGER search_words_insert AFTER INSERT ON search_words
BEGIN
    INSERT INTO search_trigrams (rowid, word) VALUES (NEW.id, '  ' || NEW.word || ' ');
END;
CREATE TRIGGER search_entries_insert AFTER INSERT ON search_entries
BEGIN
    INSERT INTO search_index (rowid, words) VALUES (NEW.id, NEW.words);
    INSERT INTO search_words (word)
    SELECT DISTINCT value FROM json_each('["' || replace(replace(NEW.words, char(10), ' '), ' ', '","') || '"]')
    WHERE value NOT GLOB '*[0-9]*' AND value <> '' AND NOT EXISTS (SELECT 1 FROM search_words WHERE word = value);
END;
CREATE TRIGGER search_entries_delete AFTER DELETE ON search_entries
BEGIN
    INSERT INTO search_index (search_index, rowid, words) VALUES ('delete', OLD.id, OLD.words);
END;

-- What is searched, and how it is named.
CREATE VIEW search_sources (kind, record_id, entity, active, day, title, other) AS
SELECT 1, u.id, CASE u.user_type WHEN 'entrepreneur' THEN 'entrepreneurs' WHEN 'ally' THEN 'allies' WHEN 'client' THEN 'clients'
        ELSE 'users' END,
    u.is_active, substr(u.created_at, 1, 10), u.first_name || ' ' || u.last_name,
    iif(u.email LIKE '%@sin-correo.invalid', '', u.email) || ' ' || ifnull(a.title, '') || ' ' || ifnull(a.company, '') || ' '
        || ifnull(c.company_name, '') || ' ' || ifnull(c.legal_name, '') || ' ' || ifnull(c.tax_id, '') || ' '
        || ifnull(d.document_number, '') || ' '
        || ifnull(p.digits || ' ' || substr(p.digits, -10), '')
FROM users u
JOIN (SELECT id, replace(replace(replace(replace(phone, ' ', ''), '-', ''), '(', ''), ')', '') AS digits FROM users) p ON p.id = u.id
LEFT JOIN allies a ON a.id = u.id LEFT JOIN clients c ON c.id = u.id LEFT JOIN person_details d ON d.id = u.id
UNION ALL
SELECT 2, id, 'organizations', is_active, substr(created_at, 1, 10), name, ifnull(industry, '')
FROM organizations
UNION ALL
SELECT 3, id, 'programs', status NOT IN ('completed', 'cancelled'), ifnull(program_start, substr(created_at, 1, 10)), name, ''
FROM programs
UNION ALL
SELECT 4, c.id, 'cohorts', c.status NOT IN ('completed', 'cancelled'), ifnull(c.start_date, substr(c.created_at, 1, 10)), c.name, p.name
FROM cohorts c JOIN programs p ON p.id = c.program_id
UNION ALL
SELECT 5, id, 'projects', status NOT IN ('completed', 'paused'), substr(created_at, 1, 10), name,
    ifnull(tagline, '') || ' ' || ifnull(industry, '')
FROM projects
UNION ALL
SELECT 6, a.id, 'program_applications', a.status NOT IN ('rejected', 'withdrawn', 'dropped_out'),
    substr(ifnull(a.submitted_at, a.created_at), 1, 10), u.first_name || ' ' || u.last_name, p.name
FROM program_applications a JOIN users u ON u.id = a.entrepreneur_id JOIN programs p ON p.id = a.program_id
UNION ALL
SELECT 7, m.id, 'mentorships', m.status IN ('active', 'paused'), ifnull(m.start_date, substr(m.created_at, 1, 10)),
    a.first_name || ' ' || a.last_name || ' ' || e.first_name || ' ' || e.last_name, ''
FROM mentorships m JOIN users a ON a.id = m.ally_id JOIN users e ON e.id = m.entrepreneur_id
UNION ALL
SELECT 8, id, 'meetings', status NOT IN ('cancelled', 'rescheduled'), substr(scheduled_start, 1, 10), title, ''
FROM meetings
UNION ALL
SELECT 9, id, 'tasks', status NOT IN ('completed', 'cancelled'), substr(ifnull(due_date, created_at), 1, 10), title, ''
FROM tasks
UNION ALL
SELECT 10, id, 'documents', is_latest_version, substr(created_at, 1, 10), ifnull(title, original_filename), original_filename
FROM documents
UNION ALL
SELECT 11, id, 'conversations', 1 - is_archived, substr(created_at, 1, 10), ifnull(title, ''), ''
FROM conversations;

-- Where triggers say that a record may read differently now.
CREATE VIEW search_changes (kind, record_id) AS SELECT kind, record_id FROM search_entries;
CREATE TRIGGER search_changes_insert INSTEAD OF INSERT ON search_changes
BEGIN
    DELETE FROM search_entries WHERE record_id = NEW.record_id;
    INSERT INTO search_entries (id, kind, record_id, entity, active, day, words)
    SELECT
        (SELECT ifnull(max(e.id), (s.kind * 2 + s.active) << 36) + 1 FROM search_entries e
         WHERE e.id BETWEEN (s.kind * 2 + s.active) << 36 AND ((s.kind * 2 + s.active + 1) << 36) - 1),
        s.kind, s.record_id, s.entity, s.active, s.day, search_words(s.title) || char(10) || search_words(s.other)
    FROM (SELECT kind, record_id, entity, ifnull(active, 1) AS active, day, title, other FROM search_sources
          WHERE kind = NEW.kind AND record_id = NEW.record_id) s;
END;

-- People. Their profiles and details come after them and go before them; their names are those of others, too.
CREATE TRIGGER users_search_insert AFTER INSERT ON users
BEGIN
    INSERT INTO search_changes (kind, record_id) VALUES (1, NEW.id);
END;
CREATE TRIGGER users_search_update AFTER UPDATE OF first_name, last_name, email, phone, user_type, is_active ON users
WHEN (OLD.first_name, OLD.last_name, OLD.email, OLD.phone, OLD.user_type, OLD.is_active)
    IS NOT (NEW.first_name, NEW.last_name, NEW.email, NEW.phone, NEW.user_type, NEW.is_active)
BEGIN
    INSERT INTO search_changes (kind, record_id) VALUES (1, NEW.id);
    INSERT INTO search_changes (kind, record_id) SELECT 6, id FROM program_applications
    WHERE entrepreneur_id = NEW.id AND (OLD.first_name, OLD.last_name) IS NOT (NEW.first_name, NEW.last_name);
    INSERT INTO search_changes (kind, record_id) SELECT 7, id FROM mentorships
    WHERE (ally_id = NEW.id OR entrepreneur_id = NEW.id)
        AND (OLD.first_name, OLD.last_name) IS NOT (NEW.first_name, NEW.last_name);
END;
CREATE TRIGGER users_search_delete AFTER DELETE ON users
BEGIN
    DELETE FROM search_entries WHERE record_id = OLD.id;
END;
CREATE TRIGGER allies_search_insert AFTER INSERT ON allies
WHEN NEW.title IS NOT NULL OR NEW.company IS NOT NULL
BEGIN
    INSERT INTO search_changes (kind, record_id) VALUES (1, NEW.id);
END;
CREATE TRIGGER allies_search_update AFTER UPDATE OF title, company ON allies
WHEN (OLD.title, OLD.company) IS NOT (NEW.title, NEW.company)
BEGIN
    INSERT INTO search_changes (kind, record_id) VALUES (1, NEW.id);
END;
CREATE TRIGGER allies_search_delete AFTER DELETE ON allies
WHEN OLD.title IS NOT NULL OR OLD.company IS NOT NULL
BEGIN
    INSERT INTO search_changes (kind, record_id) VALUES (1, OLD.id);
END;
CREATE TRIGGER clients_search_insert AFTER INSERT ON clients
WHEN NEW.company_name IS NOT NULL OR NEW.legal_name IS NOT NULL OR NEW.tax_id IS NOT NULL
BEGIN
    INSERT INTO search_changes (kind, record_id) VALUES (1, NEW.id);
END;
CREATE TRIGGER clients_search_update AFTER UPDATE OF company_name, legal_name, tax_id ON clients
WHEN (OLD.company_name, OLD.legal_name, OLD.tax_id) IS NOT (NEW.company_name, NEW.legal_name, NEW.tax_id)
BEGIN
    INSERT INTO search_changes (kind, record_id) VALUES (1, NEW.id);
END;
CREATE TRIGGER clients_search_delete AFTER DELETE ON clients
WHEN OLD.company_name IS NOT NULL OR OLD.legal_name IS NOT NULL OR OLD.tax_id IS NOT NULL
BEGIN
    INSERT INTO search_changes (kind, record_id) VALUES (1, OLD.id);
END;
CREATE TRIGGER person_details_search_insert AFTER INSERT ON person_details
WHEN NEW.document_number IS NOT NULL
BEGIN
    INSERT INTO search_changes (kind, record_id) VALUES (1, NEW.id);
END;
CREATE TRIGGER person_details_search_update AFTER UPDATE OF document_number ON person_details
WHEN OLD.document_number IS NOT NEW.document_number
BEGIN
    INSERT INTO search_changes (kind, record_id) VALUES (1, NEW.id);
END;
CREATE TRIGGER person_details_search_delete AFTER DELETE ON person_details
WHEN OLD.document_number IS NOT NULL
BEGIN
    INSERT INTO search_changes (kind, record_id) VALUES (1, OLD.id);
END;

CREATE TRIGGER organizations_search_insert AFTER INSERT ON organizations
BEGIN
    INSERT INTO search_changes (kind, record_id) VALUES (2, NEW.id);
END;
CREATE TRIGGER organizations_search_update AFTER UPDATE OF name, industry, is_active ON organizations
WHEN (OLD.name, OLD.industry, OLD.is_active)
    IS NOT (NEW.name, NEW.industry, NEW.is_active)
BEGIN
    INSERT INTO search_changes (kind, record_id) VALUES (2, NEW.id);
END;
CREATE TRIGGER organizations_search_delete AFTER DELETE ON organizations
BEGIN
    DELETE FROM search_entries WHERE record_id = OLD.id;
END;

CREATE TRIGGER programs_search_insert AFTER INSERT ON programs
BEGIN
    INSERT INTO search_changes (kind, record_id) VALUES (3, NEW.id);
END;
CREATE TRIGGER programs_search_update AFTER UPDATE OF name, status, program_start ON programs
WHEN (OLD.name, OLD.status, OLD.program_start)
    IS NOT (NEW.name, NEW.status, NEW.program_start)
BEGIN
    INSERT INTO search_changes (kind, record_id) VALUES (3, NEW.id);
    INSERT INTO search_changes (kind, record_id) SELECT 4, id FROM cohorts WHERE program_id = NEW.id AND OLD.name IS NOT NEW.name;
    INSERT INTO search_changes (kind, record_id) SELECT 6, id FROM program_applications
    WHERE program_id = NEW.id AND OLD.name IS NOT NEW.name;
END;
CREATE TRIGGER programs_search_delete AFTER DELETE ON programs
BEGIN
    DELETE FROM search_entries WHERE record_id = OLD.id;
END;

CREATE TRIGGER cohorts_search_insert AFTER INSERT ON cohorts
BEGIN
    INSERT INTO search_changes (kind, record_id) VALUES (4, NEW.id);
END;
CREATE TRIGGER cohorts_search_update AFTER UPDATE OF name, program_id, status, start_date ON cohorts
WHEN (OLD.name, OLD.program_id, OLD.status, OLD.start_date)
    IS NOT (NEW.name, NEW.program_id, NEW.status, NEW.start_date)
BEGIN
    INSERT INTO search_changes (kind, record_id) VALUES (4, NEW.id);
END;
CREATE TRIGGER cohorts_search_delete AFTER DELETE ON cohorts
BEGIN
    DELETE FROM search_entries WHERE record_id = OLD.id;
END;

CREATE TRIGGER projects_search_insert AFTER INSERT ON projects
BEGIN
    INSERT INTO search_changes (kind, record_id) VALUES (5, NEW.id);
END;
CREATE TRIGGER projects_search_update AFTER UPDATE OF name, tagline, industry, status ON projects
WHEN (OLD.name, OLD.tagline, OLD.industry, OLD.status)
    IS NOT (NEW.name, NEW.tagline, NEW.industry, NEW.status)
BEGIN
    INSERT INTO search_changes (kind, record_id) VALUES (5, NEW.id);
END;
CREATE TRIGGER projects_search_delete AFTER DELETE ON projects
BEGIN
    DELETE FROM search_entries WHERE record_id = OLD.id;
END;

CREATE TRIGGER program_applications_search_insert AFTER INSERT ON program_applications
BEGIN
    INSERT INTO search_changes (kind, record_id) VALUES (6, NEW.id);
END;
CREATE TRIGGER program_applications_search_update AFTER UPDATE OF entrepreneur_id, program_id, status, submitted_at ON program_applications
WHEN (OLD.entrepreneur_id, OLD.program_id, OLD.status, OLD.submitted_at)
    IS NOT (NEW.entrepreneur_id, NEW.program_id, NEW.status, NEW.submitted_at)
BEGIN
    INSERT INTO search_changes (kind, record_id) VALUES (6, NEW.id);
END;
CREATE TRIGGER program_applications_search_delete AFTER DELETE ON program_applications
BEGIN
    DELETE FROM search_entries WHERE record_id = OLD.id;
END;

CREATE TRIGGER mentorships_search_insert AFTER INSERT ON mentorships
BEGIN
    INSERT INTO search_changes (kind, record_id) VALUES (7, NEW.id);
END;
CREATE TRIGGER mentorships_search_update AFTER UPDATE OF ally_id, entrepreneur_id, status, start_date ON mentorships
WHEN (OLD.ally_id, OLD.entrepreneur_id, OLD.status, OLD.start_date)
    IS NOT (NEW.ally_id, NEW.entrepreneur_id, NEW.status, NEW.start_date)
BEGIN
    INSERT INTO search_changes (kind, record_id) VALUES (7, NEW.id);
END;
CREATE TRIGGER mentorships_search_delete AFTER DELETE ON mentorships
BEGIN
    DELETE FROM search_entries WHERE record_id = OLD.id;
END;

CREATE TRIGGER meetings_search_insert AFTER INSERT ON meetings
BEGIN
    INSERT INTO search_changes (kind, record_id) VALUES (8, NEW.id);
END;
CREATE TRIGGER meetings_search_update AFTER UPDATE OF title, status, scheduled_start ON meetings
WHEN (OLD.title, OLD.status, OLD.scheduled_start)
    IS NOT (NEW.title, NEW.status, NEW.scheduled_start)
BEGIN
    INSERT INTO search_changes (kind, record_id) VALUES (8, NEW.id);
END;
CREATE TRIGGER meetings_search_delete AFTER DELETE ON meetings
BEGIN
    DELETE FROM search_entries WHERE record_id = OLD.id;
END;

CREATE TRIGGER tasks_search_insert AFTER INSERT ON tasks
BEGIN
    INSERT INTO search_changes (kind, record_id) VALUES (9, NEW.id);
END;
CREATE TRIGGER tasks_search_update AFTER UPDATE OF title, status, due_date ON tasks
WHEN (OLD.title, OLD.status, OLD.due_date)
    IS NOT (NEW.title, NEW.status, NEW.due_date)
BEGIN
    INSERT INTO search_changes (kind, record_id) VALUES (9, NEW.id);
END;
CREATE TRIGGER tasks_search_delete AFTER DELETE ON tasks
BEGIN
    DELETE FROM search_entries WHERE record_id = OLD.id;
END;

CREATE TRIGGER documents_search_insert AFTER INSERT ON documents
BEGIN
    INSERT INTO search_changes (kind, record_id) VALUES (10, NEW.id);
END;
CREATE TRIGGER documents_search_update AFTER UPDATE OF title, original_filename, is_latest_version ON documents
WHEN (OLD.title, OLD.original_filename, OLD.is_latest_version)
    IS NOT (NEW.title, NEW.original_filename, NEW.is_latest_version)
BEGIN
    INSERT INTO search_changes (kind, record_id) VALUES (10, NEW.id);
END;
CREATE TRIGGER documents_search_delete AFTER DELETE ON documents
BEGIN
    DELETE FROM search_entries WHERE record_id = OLD.id;
END;

CREATE TRIGGER conversations_search_insert AFTER INSERT ON conversations
BEGIN
    INSERT INTO search_changes (kind, record_id) VALUES (11, NEW.id);
END;
CREATE TRIGGER conversations_search_update AFTER UPDATE OF title, is_archived ON conversations
WHEN (OLD.title, OLD.is_archived)
    IS NOT (NEW.title, NEW.is_archived)
BEGIN
    INSERT INTO search_changes (kind, record_id) VALUES (11, NEW.id);
END;
CREATE TRIGGER conversations_search_delete AFTER DELETE ON conversations
BEGIN
    DELETE FROM search_entries WHERE record_id = OLD.id;
END;

-- What is there already.
INSERT INTO search_changes (kind, record_id) SELECT kind, record_id FROM search_sources;
