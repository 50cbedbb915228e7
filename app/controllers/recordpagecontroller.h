// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/recordstore.h"
#include "views/records/recordcontext.h"

#include <QObject>
#include <QPointer>

class RecordFormController;
class RecordPage;
class UserPrompt;

/// Binds the page of an entity to the workspace: opens forms, saves, deletes and undoes, fills the detail.
/// GUI thread. The page belongs to its parent widget; the controller goes with the page.
class RecordPageController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordPageController)

public:
    /// `entity`, `store` and `prompt` outlive the controller. `context` needs catalog, clock, format and state; candidates
    /// and suggestions are filled in from the store.
    RecordPageController(const Entity &entity, const RecordStore &store, RecordContext context, UserPrompt &prompt,
                         QWidget *parent = nullptr);

    [[nodiscard]] RecordPage *page() const { return m_page; }
    void createRecord();
    /// Opens the form of a record, whatever the list shows.
    void openRecord(const QString &recordId);
    void setDisplayFormat(const DisplayFormat &format);
    /// Somebody else (or another page) changed records of the entity.
    void refresh();

signals:
    void statusTextChanged(const QString &text);
    /// After a save, a deletion or an undo: other pages may show the same records.
    void recordsChanged(const QString &entity);

private:
    void editRecord(const QString &recordId);
    void duplicateRecord(const QString &recordId);
    void askToRemove(const QStringList &recordIds);
    void remove(const QStringList &recordIds, const QString &label);
    void setActive(const QStringList &recordIds, bool active);
    void undo();
    void loadDetail(const QString &recordId);
    void openForm(std::unique_ptr<RecordFormController> form);

    const Entity &m_entity;
    const RecordStore &m_store;
    RecordContext m_context;
    UserPrompt &m_prompt;
    QPointer<RecordPage> m_page;
    QString m_undoBatch;
};
