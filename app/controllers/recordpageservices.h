// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/access.h"
#include "models/database/recordstore.h"
#include "views/records/recordcontext.h"

#include <functional>

class UndoHistory;
class UnsavedForms;
class UserPrompt;

/// Where an import's rows come from: a file, or what was copied from a spreadsheet.
struct ImportSource
{
    QString path;
    QString text;
    QString html;

    [[nodiscard]] bool isEmpty() const { return path.isEmpty() && text.isEmpty() && html.isEmpty(); }
};

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
    UnsavedForms *forms = nullptr; ///< the open forms; nullptr only in tests
    /// Goes to a record: its page, with its row selected.
    std::function<void(const QString &entity, const QString &recordId)> showRecord{};
    /// Goes to a list with these filters; `labels` names the records that they refer to.
    std::function<void(const QString &entity, const QList<Filter> &filters, const QHash<QString, QString> &labels)> showList{};
    /// The form of a new record of any kind that starts with these values, above this page.
    std::function<void(const QString &entity, const FieldValues &values, const QHash<QString, QString> &labels)> createRecord{};
    /// The import page with records of that kind; `source` may be empty: it is chosen there.
    std::function<void(const QString &entity, const ImportSource &source)> importFile{};
    /// Who is at work and what that allows; asking for a verb goes through context.allows().
    Access access = Access::ofEverything();
};
