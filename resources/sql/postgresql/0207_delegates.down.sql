-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
DROP FUNCTION app.create_person(uuid, text, text, text, text, uuid), app.find_people(text, text), app.user_contacts(uuid[]),
    app.find_records(regclass, text[], text), app.visible_ids(regclass, uuid[]), app.forget_deleted_rows(uuid, uuid[]),
    app.forget_deleted(uuid[]), app.delete_rows(regclass, uuid[]), app_private.contact_ids(uuid[]);
CALL app_private.unprotect('app_private.contact_views');
DROP TABLE app_private.contact_views;
