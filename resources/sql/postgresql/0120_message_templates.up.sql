-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Texts that coordinators send again and again, with fields in braces ({first_name}, {program} …) that are filled in for each
-- person. The first ones are made here, once: who deletes one does not get it back. They are made before the history begins.
CREATE TABLE message_templates (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    name varchar(100) NOT NULL,
    channel varchar(20) NOT NULL,
    language varchar(5) NOT NULL DEFAULT 'es',
    subject varchar(200),
    body text NOT NULL,
    is_active boolean NOT NULL DEFAULT TRUE,
    created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    created_by uuid REFERENCES users (id),
    updated_by uuid REFERENCES users (id),
    row_version integer NOT NULL DEFAULT 1,

    CONSTRAINT chk_message_templates_channel CHECK (channel IN ('email', 'whatsapp'))
);
CREATE INDEX idx_message_templates_name_sort ON message_templates (app.fold(name) COLLATE "C", id);
CREATE INDEX idx_message_templates_search ON message_templates USING gin (app.fold(name) gin_trgm_ops);

INSERT INTO message_templates (id, name, channel, language, subject, body) VALUES
    ('01930000-0000-7000-8000-000000000001', 'Recordatorio de sesión', 'whatsapp', 'es', NULL,
        E'Hola, {first_name}. Le escribimos de {program}. Su última sesión con {mentor} fue el {last_session}. ¿Qué día de esta semana le sirve para la próxima? Quedamos atentos. {coordinator}'),
    ('01930000-0000-7000-8000-000000000002', 'Sin sesiones recientes', 'whatsapp', 'es', NULL,
        E'Hola, {first_name}. Notamos que hace un tiempo no tiene sesiones de mentoría en {program}. ¿Cómo va todo? Cuéntenos si necesita apoyo o si prefiere otro horario. {coordinator}'),
    ('01930000-0000-7000-8000-000000000003', 'Saludo', 'whatsapp', 'es', NULL,
        E'Hola, {first_name}. Le escribe {coordinator}.'),
    ('01930000-0000-7000-8000-000000000004', 'Recordatorio de sesión', 'email', 'es', 'Su próxima sesión de mentoría en {program}',
        E'Hola, {first_name}:\n\nSu última sesión con {mentor} fue el {last_session}. Queremos ayudarle a programar la próxima: responda a este correo con los horarios que le sirvan esta semana.\n\nUn saludo,\n{coordinator}'),
    ('01930000-0000-7000-8000-000000000005', 'Sin sesiones recientes', 'email', 'es', '¿Cómo va su proyecto?',
        E'Hola, {first_name}:\n\nHace un tiempo no tiene sesiones de mentoría en {program}. Queremos saber cómo va y si hay algo en lo que podamos apoyarle. Si el horario ya no le sirve, buscamos otro.\n\nUn saludo,\n{coordinator}'),
    ('01930000-0000-7000-8000-000000000006', 'Documentos pendientes', 'email', 'es', 'Documentos pendientes de {program}',
        E'Hola, {first_name}:\n\nPara completar su carpeta en {program} nos falta recibir algunos documentos. Por favor envíelos en respuesta a este correo. Si tiene dudas, con gusto le ayudamos.\n\nUn saludo,\n{coordinator}'),
    ('01930000-0000-7000-8000-000000000007', 'Session reminder', 'whatsapp', 'en', NULL,
        E'Hello, {first_name}. This is {coordinator} from {program}. Your last session with {mentor} was on {last_session}. Which day this week suits you for the next one?'),
    ('01930000-0000-7000-8000-000000000008', 'No recent sessions', 'whatsapp', 'en', NULL,
        E'Hello, {first_name}. You have had no mentoring session in {program} for a while. How are things going? Tell us if you need support or another time. {coordinator}'),
    ('01930000-0000-7000-8000-000000000009', 'Session reminder', 'email', 'en', 'Your next mentoring session in {program}',
        E'Hello {first_name},\n\nYour last session with {mentor} was on {last_session}. We would like to help you plan the next one: please answer with the times that suit you this week.\n\nKind regards,\n{coordinator}'),
    ('01930000-0000-7000-8000-000000000010', 'No recent sessions', 'email', 'en', 'How is your project going?',
        E'Hello {first_name},\n\nYou have had no mentoring session in {program} for a while. We would like to know how you are and whether there is something we can help with.\n\nKind regards,\n{coordinator}');

CREATE TRIGGER row_version BEFORE UPDATE ON message_templates
    FOR EACH ROW EXECUTE FUNCTION app_private.next_row_version_and_time();
CALL app_private.audit_table('message_templates', 'r.name');
CALL app_private.protect('message_templates');
