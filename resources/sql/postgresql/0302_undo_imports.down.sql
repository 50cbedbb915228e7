-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

DROP FUNCTION app.finish_undo(uuid, integer, integer, integer);
DROP FUNCTION app.remove_imported(uuid, regclass, uuid[]);
DROP FUNCTION app.begin_undo(uuid);
DROP FUNCTION app.undoable_imports(uuid[]);
DROP FUNCTION app_private.hanging_on(imports, regclass[], uuid[]);
DROP FUNCTION app_private.edited_since(imports, text[], uuid[]);
DROP FUNCTION app_private.made_by_import(imports, regclass, uuid[]);
DROP FUNCTION app_private.undoing(uuid);
DROP FUNCTION app_private.undoes_imports(imports);
