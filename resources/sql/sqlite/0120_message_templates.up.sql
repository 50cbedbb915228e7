-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Texts that coordinators send again and again, with fields in braces ({first_name}, {program} …) that are filled in for each
-- person. The first ones are made here, once: who deletes one does not get it back. They are made before the history begins.
CREATE TABLE message_templates (
    id TEXT NOT NULL PRIMARY KEY CONSTRAINT chk_message_templates_id_uuid CHECK (length(id) = 36),
    name TEXT NOT NULL CONSTRAINT chk_message_templates_name_length CHECK (length(name) <= 100),
    channel TEXT NOT NULL CONSTRAINT chk_message_templates_channel_length CHECK (length(channel) <= 20) CONSTRAINT chk_message_templates_channel CHECK (channel IN ('email', 'whatsapp')),
    language TEXT NOT NULL DEFAULT 'es' CONSTRAINT chk_message_templates_language_length CHECK (length(language) <= 5),
    subject TEXT CONSTRAINT chk_message_templates_subject_length CHECK (length(subject) <= 200),
    body TEXT NOT NULL,
    is_active INTEGER NOT NULL DEFAULT 1 CONSTRAINT chk_message_templates_is_active_bool CHECK (is_active IN (0, 1)),
    created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_message_templates_created_at_instant CHECK (created_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(created_at, 1, 19), '+0 days') IS substr(created_at, 1, 19)),
    updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000') CONSTRAINT chk_message_templates_updated_at_instant CHECK (updated_at GLOB '????-??-?? ??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]' AND datetime(substr(updated_at, 1, 19), '+0 days') IS substr(updated_at, 1, 19)),
    created_by TEXT REFERENCES users (id) CONSTRAINT chk_message_templates_created_by_uuid CHECK (length(created_by) = 36),
    updated_by TEXT REFERENCES users (id) CONSTRAINT chk_message_templates_updated_by_uuid CHECK (length(updated_by) = 36),
    row_version INTEGER NOT NULL DEFAULT 1 CONSTRAINT chk_message_templates_row_version_integer CHECK (row_version BETWEEN -2147483648 AND 2147483647)
) STRICT;
CREATE INDEX idx_message_templates_name_sort ON message_templates (fold(name), id);

INSERT INTO message_templates (id, name, channel, language, subject, body) VALUES
    ('01930000-0000-7000-8000-000000000001', 'Recordatorio de sesión', 'whatsapp', 'es', NULL,
        'Hola, {first_name}. Le escribimos de {program}. Su última sesión con {mentor} fue el {last_session}. ¿Qué día de esta semana le sirve para la próxima? Quedamos atentos. {coordinator}'),
    ('01930000-0000-7000-8000-000000000002', 'Sin sesiones recientes', 'whatsapp', 'es', NULL,
        'Hola, {first_name}. Notamos que hace un tiempo no tiene sesiones de mentoría en {program}. ¿Cómo va todo? Cuéntenos si necesita apoyo o si prefiere otro horario. {coordinator}'),
    ('01930000-0000-7000-8000-000000000003', 'Saludo', 'whatsapp', 'es', NULL,
        'Hola, {first_name}. Le escribe {coordinator}.'),
    ('01930000-0000-7000-8000-000000000004', 'Recordatorio de sesión', 'email', 'es', 'Su próxima sesión de mentoría en {program}',
        'Hola, {first_name}:' || char(10) || char(10) || 'Su última sesión con {mentor} fue el {last_session}. Queremos ayudarle a programar la próxima: responda a este correo con los horarios que le sirvan esta semana.' || char(10) || char(10) || 'Un saludo,' || char(10) || '{coordinator}'),
    ('01930000-0000-7000-8000-000000000005', 'Sin sesiones recientes', 'email', 'es', '¿Cómo va su proyecto?',
        'Hola, {first_name}:' || char(10) || char(10) || 'Hace un tiempo no tiene sesiones de mentoría en {program}. Queremos saber cómo va y si hay algo en lo que podamos apoyarle. Si el horario ya no le sirve, buscamos otro.' || char(10) || char(10) || 'Un saludo,' || char(10) || '{coordinator}'),
    ('01930000-0000-7000-8000-000000000006', 'Documentos pendientes', 'email', 'es', 'Documentos pendientes de {program}',
        'Hola, {first_name}:' || char(10) || char(10) || 'Para completar su carpeta en {program} nos falta recibir algunos documentos. Por favor envíelos en respuesta a este correo. Si tiene dudas, con gusto le ayudamos.' || char(10) || char(10) || 'Un saludo,' || char(10) || '{coordinator}'),
    ('01930000-0000-7000-8000-000000000007', 'Session reminder', 'whatsapp', 'en', NULL,
        'Hello, {first_name}. This is {coordinator} from {program}. Your last session with {mentor} was on {last_session}. Which day this week suits you for the next one?'),
    ('01930000-0000-7000-8000-000000000008', 'No recent sessions', 'whatsapp', 'en', NULL,
        'Hello, {first_name}. You have had no mentoring session in {program} for a while. How are things going? Tell us if you need support or another time. {coordinator}'),
    ('01930000-0000-7000-8000-000000000009', 'Session reminder', 'email', 'en', 'Your next mentoring session in {program}',
        'Hello {first_name},' || char(10) || char(10) || 'Your last session with {mentor} was on {last_session}. We would like to help you plan the next one: please answer with the times that suit you this week.' || char(10) || char(10) || 'Kind regards,' || char(10) || '{coordinator}'),
    ('01930000-0000-7000-8000-000000000010', 'No recent sessions', 'email', 'en', 'How is your project going?',
        'Hello {first_name},' || char(10) || char(10) || 'You have had no mentoring session in {program} for a while. We would like to know how you are and whether there is something we can help with.' || char(10) || char(10) || 'Kind regards,' || char(10) || '{coordinator}');

CREATE TRIGGER message_templates_row_version AFTER UPDATE ON message_templates WHEN NEW.row_version = OLD.row_version
BEGIN
    UPDATE message_templates SET row_version = OLD.row_version + 1, updated_at = current_instant() WHERE id = NEW.id;
END;
CREATE TRIGGER message_templates_id BEFORE UPDATE OF id ON message_templates WHEN NEW.id <> OLD.id
BEGIN
    SELECT RAISE(ABORT, 'immutable_id: the id of a record cannot be changed');
END;

CREATE TRIGGER message_templates_audit_insert AFTER INSERT ON message_templates
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'created', 'message_templates', NEW.id, current_instant(),
        NULL, NULL, NEW.name,
        json_patch('{}', json_object(
            'id', NEW.id,
            'name', NEW.name,
            'channel', NEW.channel,
            'language', NEW.language,
            'subject', NEW.subject,
            'body', NEW.body,
            'is_active', json(CASE NEW.is_active WHEN 1 THEN 'true' WHEN 0 THEN 'false' END),
            'created_at', replace(NEW.created_at, ' ', 'T') || '+00:00',
            'created_by', NEW.created_by));
END;
CREATE TRIGGER message_templates_audit_delete AFTER DELETE ON message_templates
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'deleted', 'message_templates', OLD.id, current_instant(),
        NULL, NULL, OLD.name,
        json_patch('{}', json_object(
            'id', OLD.id,
            'name', OLD.name,
            'channel', OLD.channel,
            'language', OLD.language,
            'subject', OLD.subject,
            'body', OLD.body,
            'is_active', json(CASE OLD.is_active WHEN 1 THEN 'true' WHEN 0 THEN 'false' END),
            'created_at', replace(OLD.created_at, ' ', 'T') || '+00:00',
            'created_by', OLD.created_by));
END;
CREATE TRIGGER message_templates_audit_update AFTER UPDATE OF
    name, channel, language, subject, body, is_active, created_at, created_by
ON message_templates
BEGIN
    INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, project_id, description, changes)
    SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'updated', 'message_templates', NEW.id, current_instant(),
        NULL, NULL, NEW.name,
        json_group_object(field, json(pair))
        FROM (
            SELECT 'name' AS field, json_array(OLD.name, NEW.name) AS pair WHERE OLD.name IS NOT NEW.name
            UNION ALL SELECT 'channel', json_array(OLD.channel, NEW.channel) WHERE OLD.channel IS NOT NEW.channel
            UNION ALL SELECT 'language', json_array(OLD.language, NEW.language) WHERE OLD.language IS NOT NEW.language
            UNION ALL SELECT 'subject', json_array(OLD.subject, NEW.subject) WHERE OLD.subject IS NOT NEW.subject
            UNION ALL SELECT 'body', json_array(OLD.body, NEW.body) WHERE OLD.body IS NOT NEW.body
            UNION ALL SELECT 'is_active', json_array(json(CASE OLD.is_active WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), json(CASE NEW.is_active WHEN 1 THEN 'true' WHEN 0 THEN 'false' END)) WHERE OLD.is_active IS NOT NEW.is_active
            UNION ALL SELECT 'created_at', json_array(replace(OLD.created_at, ' ', 'T') || '+00:00', replace(NEW.created_at, ' ', 'T') || '+00:00') WHERE OLD.created_at IS NOT NEW.created_at
            UNION ALL SELECT 'created_by', json_array(OLD.created_by, NEW.created_by) WHERE OLD.created_by IS NOT NEW.created_by
        )
    HAVING count(*) > 0;
END;
