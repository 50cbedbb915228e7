// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/recordpageservices.h"

#include <QObject>

class QAction;
struct Draft;
class RecordFormController;
class RecordLocator;
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
                         UndoHistory &undo, QWidget *parent = nullptr, UnsavedForms *forms = nullptr);

    [[nodiscard]] RecordPage *page() const { return m_page; }
    [[nodiscard]] QWidget *widget() const;
    [[nodiscard]] QString currentStatusText() const;
    void createRecord();
    /// Opens the form of a record, whatever the list shows.
    void showRecord(const QString &recordId);
    /// Selects a record in the list, in whatever row it stands; says so when the filters leave it out.
    void locateRecord(const QString &recordId);
    /// Goes on with what was typed and not saved.
    void resumeDraft(const Draft &draft);
    void setDisplayFormat(const DisplayFormat &format);
    /// Somebody else (or another page) changed records of the entity.
    void refresh();
    /// The pickers and names of a form, from the store.
    [[nodiscard]] static RecordContext withSources(RecordContext context, const RecordStore &store);

signals:
    void statusText(const QString &text);
    /// Another record is wanted: the shell opens its page and form.
    void openRecord(const QString &entity, const QString &recordId);
    /// Another record is wanted in its list.
    void showRecordRequested(const QString &entity, const QString &recordId);
    void showListRequested(const QString &entity, const QList<Filter> &filters, const QHash<QString, QString> &labels);
    /// Rows of a spreadsheet are to become records; an empty source is chosen on the import page.
    void importRequested(const QString &entity, const ImportSource &source);
    /// Records of another kind were made from this page.
    void otherRecordsChanged(const QString &entity);
    /// After a save, a deletion or an undo: other pages may show the same records.
    void recordsChanged(const QString &entity);

private:
    void connectPage();
    void connectUndo();
    void addCapabilities();
    [[nodiscard]] RecordPageServices services();
    void watchForm(RecordFormController *form);
    void createOther(const QString &entity, const FieldValues &values, const QHash<QString, QString> &labels);
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
    UnsavedForms *m_forms; ///< may be nullptr in tests
    RecordPage *m_page;
    RecordLocator *m_locator;
};
