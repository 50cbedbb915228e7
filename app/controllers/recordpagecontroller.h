// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/recordstore.h"
#include "views/records/recordcontext.h"

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
    /// `entity`, `store` and `prompt` outlive the page. `context` needs catalog, clock, format and state; candidates,
    /// labels and suggestions are taken from the store.
    RecordPageController(const Entity &entity, const RecordStore &store, const RecordContext &context, UserPrompt &prompt,
                         QWidget *parent = nullptr);

    [[nodiscard]] RecordPage *page() const { return m_page; }
    [[nodiscard]] QWidget *widget() const;
    /// New, Edit, Duplicate, Delete, Undo, Copy, Find, Refresh, Detail: for the menu "Record"; nullptr separates.
    [[nodiscard]] QList<QAction *> recordActions() const;
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
    void watchForm(RecordFormController *form);
    void askToRemove(const QStringList &recordIds);
    void remove(const QStringList &recordIds);
    void afterRemoval(const Result<QString> &batch, qsizetype records);
    void askToChangeActive(const QStringList &recordIds, bool active);
    struct ActiveChange
    {
        bool active = false;
        bool isUndo = false;
        QStringList remaining;
        QStringList changed;
    };
    void changeNextActive(const ActiveChange &change);
    void afterActive(const ActiveChange &change, const std::optional<Error> &error);
    void offerUndo(const QString &sentence);
    void undo();
    void loadDetail(const QString &recordId);
    void showError(const Error &error);
    [[nodiscard]] QString currentLabel() const;

    const Entity &m_entity;
    const RecordStore &m_store;
    RecordContext m_context;
    UserPrompt &m_prompt;
    RecordPage *m_page;
    QString m_undoBatch;      ///< what was deleted last
    QStringList m_undoActive; ///< who was deactivated last
};
