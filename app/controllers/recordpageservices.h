// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/recordstore.h"
#include "views/records/recordcontext.h"

#include <functional>

class UndoHistory;
class UserPrompt;

/// What the capabilities of a record page work with; all of it outlives the page.
struct RecordPageServices
{
    const RecordStore &store;
    UserPrompt &prompt;
    UndoHistory &undo;
    RecordContext context; ///< with the store's sources
    std::function<void(const QString &entity, const QString &recordId)> openRecord; ///< its page and form
    std::function<void(const QString &entity)> recordsChanged; ///< this page and others that show the entity read again
    std::function<void(const QString &entity)> othersChanged;  ///< the same without this page, which shows it already
};
