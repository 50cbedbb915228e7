// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/relatedcontroller.h"

#include "models/core/whendone.h"
#include "models/related/relatedrepository.h"
#include "views/common/messagebar.h"
#include "views/records/recorddetailpane.h"
#include "views/records/recordpage.h"
#include "views/records/relatedview.h"

#include <numeric>

namespace {

constexpr int relatedRows = 6;

} // namespace

RelatedController::RelatedController(RecordPage *page, const RecordPageServices &services)
    : QObject(page)
    , m_page(page)
    , m_view(page->detailPane().related())
    , m_services(services)
{
    connect(&page->detailPane(), &RecordDetailPane::contentWanted, this,
            [this](RecordDetailPane::Tab tab, const QString &recordId) {
                if (tab == RecordDetailPane::Tab::Related) {
                    loadCounts(recordId);
                }
            });
    connect(&m_view, &RelatedView::rowsRequested, this, &RelatedController::loadRows);
    connect(&m_view, &RelatedView::recordRequested, this,
            [this](const QString &entity, const QString &id) { m_services.showRecord(entity, id); });
    connect(&m_view, &RelatedView::listRequested, this, &RelatedController::openList);
    connect(&m_view, &RelatedView::createRequested, this, &RelatedController::createRelated);
}

void RelatedController::loadCounts(const QString &recordId)
{
    using Counts = QHash<QString, qint64>;
    const Catalog &catalog = m_services.store.catalog();
    whenDone(m_services.store.database().run<Counts>(Lane::Interactive,
                                                     [&catalog, relations = m_view.relations(), recordId](Executor &executor) {
                                                         return RelatedRepository(catalog, executor).counts(relations, recordId);
                                                     }),
             this, [this, recordId](const Result<Counts> &counts) {
                 if (m_page->currentId() != recordId) {
                     return;
                 }
                 if (!counts.ok()) {
                     m_page->messageBar().showError(counts.error());
                     return;
                 }
                 const Counts &found = counts.value();
                 m_view.showCounts(recordId, found, RelatedRepository::mostCounted);
                 m_page->detailPane().setRelatedCount(std::accumulate(found.cbegin(), found.cend(), qint64(0)));
             });
}

void RelatedController::loadRows(const QString &relationId)
{
    const Relation *relation = m_view.relation(relationId);
    const QString recordId = m_view.recordId();
    if (relation == nullptr || recordId.isEmpty()) {
        return;
    }
    const Catalog &catalog = m_services.store.catalog();
    whenDone(m_services.store.database().run<Page>(Lane::Interactive,
                                                   [&catalog, wanted = *relation, recordId](Executor &executor) {
                                                       return RelatedRepository(catalog, executor).rows(wanted, recordId, relatedRows);
                                                   }),
             this, [this, recordId, relationId](const Result<Page> &page) {
                 if (page.ok()) {
                     m_view.showRows(recordId, relationId, page.value());
                 } else if (page.error().code != ErrorCode::Cancelled) {
                     m_view.showFailure(recordId, relationId, page.error());
                 }
             });
}

void RelatedController::openList(const QString &relationId)
{
    if (const Relation *relation = m_view.relation(relationId)) {
        const QString id = m_view.recordId();
        m_services.showList(relation->entity->name, {{relation->field->name, FilterOperator::Equal, {id}}},
                            {{id, m_page->currentDetailLabel()}});
    }
}

void RelatedController::createRelated(const QString &relationId)
{
    if (const Relation *relation = m_view.relation(relationId)) {
        const QString id = m_view.recordId();
        m_services.createRecord(relation->entity->name, {{relation->field->name, id}}, {{id, m_page->currentDetailLabel()}});
    }
}
