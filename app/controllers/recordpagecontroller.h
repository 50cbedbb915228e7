// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/recordpageservices.h"

#include <QObject>

class QAction;
class RecordFormController;
class RecordPage;
class UserPrompt;

/// Binds the page of an entity to the workspace: opens forms, saves, deletes and undoes, fills the detail.
/// GUI thread. Belongs to its page, which belongs to `parent`.
class RecordPageController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordPageController)

public:
    /// `entity`, `store`, `prompt` and `undo` outlive the page. `context` needs catalog, clock, format and state;
    /// candidates, labels and suggestions are taken from the store.
    RecordPageController(const Entity &entity, const RecordStore &store, const RecordContext &context, UserPrompt &prompt,
                         UndoHistory &undo, QWidget *parent = nullptr);

    [[nodiscard]] RecordPage *page() const { return m_page; }
    [[nodiscard]] QWidget *widget() const;
    [[nodiscard]] QString currentStatusText() const;
    void createRecord();
    /// Opens the form of a record, whatever the list shows.
    void showRecord(const QString &recordId);
    void setDisplayFormat(const DisplayFormat &format);
    /// Somebody else (or another page) changed records of the entity.
    void refresh();
    /// The pickers and names of a form, from the store.
    [[nodiscard]] static RecordContext withSources(RecordContext context, const RecordStore &store);

signals:
    void statusText(const QString &text);
    /// Another record is wanted: the shell opens its page and form.
    void openRecord(const QString &entity, const QString &recordId);
    /// After a save, a deletion or an undo: other pages may show the same records.
    void recordsChanged(const QString &entity);

private:
    void connectPage();
    void connectUndo();
    void addCapabilities();
    [[nodiscard]] RecordPageServices services();
    void watchForm(RecordFormController *form);
    void askToRemove(const QStringList &recordIds);
    void remove(const QStringList &recordIds);
    void afterRemoval(const Result<QString> &batch, qsizetype records);
    void askToChangeActive(const QStringList &recordIds, bool active);
    void changeActive(const QStringList &recordIds, bool active);
    void showDone(const QString &sentence);
    void afterUndo(const QString &sentence, const QStringList &entities);
    void loadDetail(const QString &recordId);
    void showError(const Error &error);
    [[nodiscard]] QString currentLabel() const;

    const Entity &m_entity;
    const RecordStore &m_store;
    RecordContext m_context;
    UserPrompt &m_prompt;
    UndoHistory &m_undo;
    RecordPage *m_page;
};
