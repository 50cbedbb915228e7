// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/historycontroller.h"

#include "app/controllers/undohistory.h"
#include "models/core/whendone.h"
#include "models/related/historyrepository.h"
#include "views/common/messagebar.h"
#include "views/records/historytext.h"
#include "views/records/historyview.h"
#include "views/records/recorddetailpane.h"
#include "views/records/recordpage.h"

namespace {

constexpr int historyRows = 50;

} // namespace

HistoryController::HistoryController(RecordPage *page, const RecordPageServices &services)
    : QObject(page)
    , m_page(page)
    , m_view(page->detailPane().history())
    , m_services(services)
{
    connect(&page->detailPane(), &RecordDetailPane::contentWanted, this,
            [this](RecordDetailPane::Tab tab, const QString &recordId) {
                if (tab == RecordDetailPane::Tab::History) {
                    loadPage(m_view.filter(), std::nullopt);
                    loadActors(recordId);
                }
            });
    connect(&m_view, &HistoryView::pageRequested, this, &HistoryController::loadPage);
    connect(&m_view, &HistoryView::restoreRequested, this, &HistoryController::restore);
}

void HistoryController::loadPage(const HistoryFilter &filter, const std::optional<HistoryCursor> &from)
{
    const QString recordId = m_view.recordId();
    const Catalog &catalog = m_services.store.catalog();
    whenDone(m_services.store.database().run<HistoryPage>(
                 Lane::Interactive,
                 [&catalog, entity = m_page->entity().name, recordId, filter, from](Executor &executor) {
                     return HistoryRepository(catalog, executor).page(entity, recordId, filter, from, historyRows);
                 }),
             this, [this, recordId, filter, more = from.has_value()](const Result<HistoryPage> &page) {
                 if (page.ok()) {
                     m_view.showPage(recordId, filter, page.value(), more);
                 } else if (page.error().code != ErrorCode::Cancelled) {
                     m_view.showFailure(recordId, page.error());
                 }
             });
}

void HistoryController::loadActors(const QString &recordId)
{
    const Catalog &catalog = m_services.store.catalog();
    whenDone(m_services.store.database().run<QList<Candidate>>(
                 Lane::Interactive,
                 [&catalog, entity = m_page->entity().name, recordId](Executor &executor) {
                     return HistoryRepository(catalog, executor).actors(entity, recordId);
                 }),
             this, [this, recordId](const Result<QList<Candidate>> &actors) {
                 if (actors.ok()) {
                     m_view.setActors(recordId, actors.value());
                 }
             });
}

void HistoryController::restore(const QList<HistoryLine> &lines)
{
    const Record &record = m_page->detailPane().record();
    FieldValues values;
    FieldValues former;
    for (const HistoryLine &line : lines) {
        const Field *field = m_page->entity().field(line.field);
        if (field == nullptr) {
            continue;
        }
        const Result<QVariant> before = valueBefore(*field, line);
        if (!before.ok()) {
            m_page->messageBar().showError(before.error());
            return;
        }
        if (before.value() != record.value(line.field)) {
            values.insert(line.field, before.value());
            former.insert(line.field, record.value(line.field));
        }
    }
    if (values.isEmpty()) {
        m_page->messageBar().showMessage(MessageBar::Level::Info, tr("The record has this value already."));
        return;
    }
    write(record.id, record.rowVersion, values, former);
}

void HistoryController::write(const QString &recordId, qint64 rowVersion, const FieldValues &values, const FieldValues &former)
{
    whenDone(m_services.store.update(m_page->entity().name, recordId, rowVersion, values), this,
             [this, recordId, values, former](const Result<Record> &saved) { afterRestore(recordId, former, values, saved); });
}

void HistoryController::afterRestore(const QString &recordId, const FieldValues &former, const FieldValues &values,
                                     const Result<Record> &saved)
{
    if (!saved.ok()) {
        const bool isConflict = saved.error().code == ErrorCode::Conflict;
        m_services.recordsChanged(m_page->entity().name); // so that the pane shows what there is now
        if (isConflict) {
            m_page->messageBar().showMessage(MessageBar::Level::Warning,
                                             tr("Somebody changed this record meanwhile, so nothing was restored. It shows the newest "
                                                "values now; try again if you still want the older one."));
        } else {
            m_page->messageBar().showError(saved.error());
        }
        return;
    }
    remember(recordId, former, values);
    m_services.recordsChanged(m_page->entity().name);
}

/// Taking it back writes the values that were there before, into whatever version the record has by then.
void HistoryController::remember(const QString &recordId, const FieldValues &former, const FieldValues &values)
{
    UndoStep step;
    step.done = tr("Restored: %1.").arg(fieldNames(values));
    step.entities = {m_page->entity().name};
    const RecordStore &store = m_services.store;
    step.undo = [&store, entity = m_page->entity().name, recordId, former, sentence = tr("As before: %1.").arg(fieldNames(values)),
                 context = &m_services.undo] {
        return mapDone<Result<QString>>(store.updateAll(entity, {recordId}, former), context,
                                        [sentence](const auto &done) -> Result<QString> {
                                            if (!done.ok()) {
                                                return done.error();
                                            }
                                            return sentence;
                                        });
    };
    m_services.undo.push(step);
}

QString HistoryController::fieldNames(const FieldValues &values) const
{
    QStringList names;
    for (const Field &field : m_page->entity().fields) {
        if (values.contains(field.name)) {
            names.append(field.label.translated());
        }
    }
    return names.join(QStringLiteral(", "));
}
