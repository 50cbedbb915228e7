// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/recordpagecontroller.h"

#include "app/controllers/activitycontroller.h"
#include "app/controllers/asofcontroller.h"
#include "app/controllers/bulkeditcontroller.h"
#include "app/controllers/celleditcontroller.h"
#include "app/controllers/cellfiltercontroller.h"
#include "app/controllers/columnscontroller.h"
#include "app/controllers/copycontroller.h"
#include "app/controllers/exportcontroller.h"
#include "app/controllers/fillcontroller.h"
#include "app/controllers/pastecontroller.h"
#include "app/controllers/peoplecontroller.h"
#include "app/controllers/detailcontroller.h"
#include "app/controllers/groupingcontroller.h"
#include "app/controllers/historycontroller.h"
#include "app/controllers/importentrycontroller.h"
#include "app/controllers/recorddeletion.h"
#include "app/controllers/recordformcontroller.h"
#include "app/controllers/recordlocator.h"
#include "app/controllers/relatedcontroller.h"
#include "app/controllers/savedviewscontroller.h"
#include "app/controllers/sheetcontroller.h"
#include "app/controllers/undohistory.h"
#include "app/controllers/unsavedforms.h"
#include "app/controllers/verificationcontroller.h"
#include "models/core/whendone.h"
#include "models/database/rightstable.h"
#include "models/database/valuecounts.h"
#include "views/common/messagebar.h"
#include "views/common/userprompt.h"
#include "views/exchange/importentities.h"
#include "views/records/recorddetailpane.h"
#include "views/records/recordpage.h"

#include <QAction>

#include <algorithm>

namespace {

constexpr int OfferedSuggestions = 50;
constexpr int CountedValues = 200;
const QLatin1String ActiveField("is_active");

/// One's own lines alone are no history of a record: they would say that nobody else changed it.
bool readsHistoryOfOthers(const Access &access)
{
    const QSet<ReaderKind> kinds = access.kinds();
    return access.seesAll() || std::any_of(kinds.cbegin(), kinds.cend(), [](ReaderKind kind) {
               return rightsOf(kind, QStringLiteral("activity_logs")).read >= RightScope::Organization;
           });
}

} // namespace

RecordPageController::RecordPageController(const Entity &entity, const RecordStore &store, const RecordContext &context,
                                           UserPrompt &prompt, UndoHistory &undo, QWidget *parent, UnsavedForms *forms)
    : m_entity(entity)
    , m_store(store)
    , m_context(withSources(context, store))
    , m_prompt(prompt)
    , m_undo(undo)
    , m_forms(forms)
    , m_page(new RecordPage(entity, store.pageSource(), m_context, parent))
{
    setParent(m_page);
    connectPage();
    connectUndo();
    addCapabilities();
}

void RecordPageController::addCapabilities()
{
    new SavedViewsController(*m_page, services());
    new CellFilterController(*m_page);
    new CellEditController(*m_page, services());
    new BulkEditController(*m_page, services());
    new FillController(*m_page, services());
    new PasteController(*m_page, services());
    new CopyController(*m_page, services());
    new ExportController(*m_page, services());
    new SheetController(*m_page, services());
    if (canImport(m_entity, m_context)) {
        new ImportEntryController(*m_page, services());
    }
    m_locator = new RecordLocator(m_page, services());
    new DetailController(m_page, services());
    new RelatedController(m_page, services());
    new HistoryController(m_page, services());
    new GroupingController(*m_page, services());
    new ColumnsController(*m_page);
    new AsOfController(*m_page, services());
    if (m_entity.name == QLatin1String("activity_logs")) {
        new ActivityController(m_page, services());
    }
    if (VerificationController::suits(m_entity)) {
        new VerificationController(m_page, services());
    }
    if (m_entity.isPerson()) {
        new PeopleController(m_page, services());
    }
}

RecordPageServices RecordPageController::services()
{
    return {m_store,
            m_prompt,
            m_undo,
            m_context,
            [this](const QString &entity, const QString &id) { emit openRecord(entity, id); },
            [this](const QString &entity) {
                m_page->refresh(m_page->currentId());
                emit recordsChanged(entity);
            },
            [this](const QString &entity) { emit recordsChanged(entity); },
            m_forms,
            [this](const QString &entity, const QString &id) { emit showRecordRequested(entity, id); },
            [this](const QString &entity, const QList<Filter> &filters, const QHash<QString, QString> &labels) {
                emit showListRequested(entity, filters, labels);
            },
            [this](const QString &entity, const FieldValues &values, const QHash<QString, QString> &labels) {
                createOther(entity, values, labels);
            },
            [this](const QString &entity, const ImportSource &source) { emit importRequested(entity, source); },
            m_store.database().access()};
}

RecordContext RecordPageController::withSources(RecordContext context, const RecordStore &store)
{
    context.candidates = [&store](const QString &entity, const QString &search, int limit) {
        return store.candidates(entity, search, limit);
    };
    context.labels = [&store](const QString &entity, const QStringList &ids) { return store.labels(entity, ids); };
    context.suggestions = [&store](const QString &entity, const QString &field) {
        return store.usedValues(entity, field, OfferedSuggestions);
    };
    const Access access = store.database().access();
    if (!access.everything) {
        const bool readsHistory = readsHistoryOfOthers(access);
        context.may = [access, readsHistory](AccessVerb verb, const QString &table) {
            return access.may(verb, table) && (readsHistory || table != QLatin1String("activity_logs"));
        };
    }
    context.valueCounts = [&store](const Query &query, const QString &field) {
        return store.database().run<QList<ValueCount>>(Lane::Background, [&catalog = store.catalog(), query, field](Executor &executor) {
            return countValues(catalog, executor, query, field, CountedValues);
        });
    };
    return context;
}

void RecordPageController::connectPage()
{
    connect(m_page, &RecordPage::createRequested, this, &RecordPageController::createRecord);
    connect(m_page, &RecordPage::editRequested, this, &RecordPageController::showRecord);
    connect(m_page, &RecordPage::duplicateRequested, this, [this](const QString &id) {
        watchForm(RecordFormController::duplicate(m_entity, id, m_store, m_context, m_prompt, m_page));
    });
    connect(m_page, &RecordPage::removeRequested, this, &RecordPageController::askToRemove);
    connect(m_page, &RecordPage::activeRequested, this, &RecordPageController::askToChangeActive);
    connect(m_page, &RecordPage::currentRecordChanged, this, &RecordPageController::loadDetail);
    connect(m_page, &RecordPage::statusTextChanged, this, &RecordPageController::statusText);
}

void RecordPageController::connectUndo()
{
    connect(m_page, &RecordPage::undoRequested, &m_undo, &UndoHistory::undo);
    connect(&m_undo, &UndoHistory::changed, this, [this] { m_page->setUndo(m_undo.next()); });
    connect(&m_undo, &UndoHistory::pushed, this, &RecordPageController::showDone);
    connect(&m_undo, &UndoHistory::undone, this, &RecordPageController::afterUndo);
    connect(&m_undo, &UndoHistory::failed, this, [this](const Error &error) {
        if (m_page->isVisible()) {
            showError(error);
        }
    });
    m_page->setUndo(m_undo.next());
}

QWidget *RecordPageController::widget() const
{
    return m_page;
}

QString RecordPageController::currentStatusText() const
{
    return m_page->statusText();
}

void RecordPageController::createRecord()
{
    if (m_context.allows(AccessVerb::Create, m_entity)) {
        watchForm(RecordFormController::create(m_entity, m_store, m_context, m_prompt, m_page));
    }
}

void RecordPageController::showRecord(const QString &recordId)
{
    if (m_entity.access != EntityAccess::ReadOnly && (m_forms == nullptr || !m_forms->raise(m_entity.name, recordId))) {
        watchForm(RecordFormController::edit(m_entity, recordId, m_store, m_context, m_prompt, m_page));
    }
}

void RecordPageController::locateRecord(const QString &recordId)
{
    m_locator->show(recordId);
}

void RecordPageController::createOther(const QString &entity, const FieldValues &values, const QHash<QString, QString> &labels)
{
    const Entity *other = m_store.catalog().entity(entity);
    if (other == nullptr || !m_context.allows(AccessVerb::Create, *other)) {
        return;
    }
    Record start;
    start.values = values;
    start.labels = labels;
    RecordFormController *form = RecordFormController::create(*other, m_store, m_context, m_prompt, m_page, start);
    if (m_forms != nullptr) {
        m_forms->add(form);
    }
    connect(form, &RecordFormController::failed, this, &RecordPageController::showError);
    connect(form, &RecordFormController::saved, this, [this, entity] { emit otherRecordsChanged(entity); });
}

void RecordPageController::resumeDraft(const Draft &draft)
{
    watchForm(RecordFormController::resume(m_entity, draft, m_store, m_context, m_prompt, m_page));
}

void RecordPageController::setDisplayFormat(const DisplayFormat &format)
{
    m_context.format = format;
    m_page->setDisplayFormat(format);
}

void RecordPageController::refresh()
{
    m_page->refresh(m_page->currentId());
}

void RecordPageController::watchForm(RecordFormController *form)
{
    if (m_forms != nullptr) {
        m_forms->add(form);
    }
    connect(form, &RecordFormController::noticed, this, [this](const QString &sentence) {
        m_page->messageBar().showMessage(MessageBar::Level::Info, sentence);
    });
    connect(form, &RecordFormController::failed, this, &RecordPageController::showError);
    connect(form, &RecordFormController::saved, this, [this](const Record &record) {
        m_page->refresh(record.id);
        emit recordsChanged(m_entity.name);
    });
}

void RecordPageController::askToRemove(const QStringList &recordIds)
{
    whenDone(m_store.dependents(m_entity.name, recordIds), this,
             [this, recordIds](const Result<QList<Dependents>> &dependents) {
                 if (!dependents.ok()) {
                     showError(dependents.error());
                     return;
                 }
                 const PromptQuestion question = deletionQuestion(m_store.catalog(), m_entity, recordIds.size(),
                                                                  currentLabel(), dependents.value());
                 const bool hindered = isHindered(dependents.value());
                 m_prompt.ask(m_page, question, [this, recordIds, hindered](int answer) {
                     if (answer == 0 && !hindered) {
                         remove(recordIds);
                     }
                 });
             });
}

void RecordPageController::remove(const QStringList &recordIds)
{
    whenDone(m_store.remove(m_entity.name, recordIds), this,
             [this, count = recordIds.size()](const Result<QString> &batch) { afterRemoval(batch, count); });
}

void RecordPageController::afterRemoval(const Result<QString> &batch, qsizetype records)
{
    if (!batch.ok()) {
        showError(batch.error());
        return;
    }
    m_page->refresh();
    m_undo.push({tr("%Ln record(s) deleted.", nullptr, static_cast<int>(records)),
                 [&store = m_store, &undo = m_undo, batch = batch.value()] {
                     return mapDone<Result<QString>>(store.restore(batch), &undo, [](const Result<int> &restored) {
                         return restored.ok() ? Result<QString>(tr("%Ln record(s) are back.", nullptr, restored.value()))
                                              : Result<QString>(restored.error());
                     });
                 },
                 {m_entity.name}});
    emit recordsChanged(m_entity.name);
}

void RecordPageController::askToChangeActive(const QStringList &recordIds, bool active)
{
    if (active) {
        changeActive(recordIds, true);
        return;
    }
    PromptQuestion question;
    question.title = recordIds.size() == 1 ? tr("Deactivate %1?").arg(currentLabel())
                                           : tr("Deactivate %Ln people?", nullptr, static_cast<int>(recordIds.size()));
    question.text =
        tr("People are not deleted: they can no longer sign in and are no longer offered, but everything they "
           "did stays. You can undo this.");
    question.choices = {{tr("Deactivate"), PromptChoice::Role::Destructive},
                        {tr("Cancel"), PromptChoice::Role::Reject}};
    m_prompt.ask(m_page, question, [this, recordIds](int answer) {
        if (answer == 0) {
            changeActive(recordIds, false);
        }
    });
}

void RecordPageController::changeActive(const QStringList &recordIds, bool active)
{
    whenDone(m_store.updateAll(m_entity.name, recordIds, {{ActiveField, active}}), this,
             [this, recordIds, active](const Result<void> &changed) {
                 if (!changed.ok()) {
                     showError(changed.error());
                     return;
                 }
                 const int count = static_cast<int>(recordIds.size());
                 m_page->refresh(m_page->currentId());
                 m_undo.push({active ? tr("%Ln people activated.", nullptr, count)
                                     : tr("%Ln people deactivated.", nullptr, count),
                              [&store = m_store, &undo = m_undo, entity = m_entity.name, recordIds, active] {
                                  return mapDone<Result<QString>>(
                                      store.updateAll(entity, recordIds, {{ActiveField, !active}}), &undo,
                                      [active](const Result<void> &back) {
                                          return !back.ok() ? Result<QString>(back.error())
                                                 : active   ? Result<QString>(tr("They are inactive again."))
                                                            : Result<QString>(tr("They are active again."));
                                      });
                              },
                              {m_entity.name}});
                 emit recordsChanged(m_entity.name);
             });
}

void RecordPageController::showDone(const QString &sentence)
{
    if (!m_page->isVisible()) {
        return;
    }
    m_page->messageBar().showMessage(MessageBar::Level::Success, sentence);
    auto *action = new QAction(tr("Undo"), &m_page->messageBar());
    connect(action, &QAction::triggered, &m_undo, &UndoHistory::undo);
    m_page->messageBar().addMessageAction(action);
}

void RecordPageController::afterUndo(const QString &sentence, const QStringList &entities)
{
    if (!m_page->isVisible()) {
        return;
    }
    for (const QString &entity : entities) {
        emit recordsChanged(entity);
    }
    m_page->refresh(m_page->currentId()); // takes messages away: what is back is said last
    m_page->messageBar().showMessage(MessageBar::Level::Success, sentence);
}

void RecordPageController::loadDetail(const QString &recordId)
{
    if (recordId.isEmpty()) {
        return;
    }
    whenDone(m_store.read(m_entity.name, recordId), this, [this](const Result<Record> &record) {
        if (record.ok()) {
            m_page->showDetail(record.value());
        } else if (record.error().code != ErrorCode::NotFound && record.error().code != ErrorCode::Cancelled) {
            showError(record.error());
        }
    });
}

void RecordPageController::showError(const Error &error)
{
    m_page->messageBar().showError(error);
    if (error.code == ErrorCode::NotFound) { // somebody else deleted it
        m_page->model().refresh();
    }
}

QString RecordPageController::currentLabel() const
{
    const QString label = m_page->currentDetailLabel();
    return label.isEmpty() ? m_entity.singular.translated() : label;
}
