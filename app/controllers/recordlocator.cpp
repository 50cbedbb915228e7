// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/recordlocator.h"

#include "models/core/whendone.h"
#include "models/related/recordposition.h"
#include "views/common/messagebar.h"
#include "views/records/filterbar.h"
#include "views/records/recordpage.h"

#include <QAction>

RecordLocator::RecordLocator(RecordPage *page, const RecordPageServices &services)
    : QObject(page)
    , m_page(page)
    , m_services(services)
{
    connect(&page->model(), &RecordTableModel::loadingChanged, this, [this](bool loading) {
        if (!loading && !m_wanted.isEmpty()) {
            look();
        }
    });
}

void RecordLocator::show(const QString &recordId)
{
    m_wanted = recordId;
    if (!recordId.isEmpty() && recordId != m_page->currentId() && !m_page->model().query().entity.isEmpty()
        && !m_page->model().isLoading()) {
        look();
    }
    if (recordId == m_page->currentId()) {
        m_wanted.clear();
    }
}

void RecordLocator::look()
{
    const QString id = m_wanted;
    m_wanted.clear();
    using Position = std::optional<qint64>;
    const Catalog &catalog = m_services.store.catalog();
    whenDone(m_services.store.database().run<Position>(Lane::Interactive,
                                                       [&catalog, query = m_page->model().query(), id](Executor &executor) {
                                                           return recordPosition(catalog, executor, query, id);
                                                       }),
             this, [this, id](const Result<Position> &position) {
                 if (!position.ok()) {
                     m_page->messageBar().showError(position.error());
                 } else if (position.value()) {
                     m_page->selectAt(*position.value(), id);
                 } else if (m_page->filterBar().isEmpty()) {
                     explainMissing(id);
                 } else {
                     offerWithoutFilters(id);
                 }
             });
}

void RecordLocator::offerWithoutFilters(const QString &recordId)
{
    const QString entity = m_page->entity().name;
    whenDone(m_services.store.labels(entity, {recordId}), this, [this, recordId](const Result<QHash<QString, QString>> &labels) {
        const QString label = labels.ok() ? labels.value().value(recordId) : QString();
        m_page->messageBar().showMessage(MessageBar::Level::Info,
                                         //: %1 is the name of a record
                                         tr("%1 is not in this list with its search and filters.").arg(label));
        auto *anyway = new QAction(tr("Show it anyway"), &m_page->messageBar());
        connect(anyway, &QAction::triggered, this, [this, recordId] {
            m_page->messageBar().clear();
            m_page->filterBar().clear();
            show(recordId);
        });
        m_page->messageBar().addMessageAction(anyway);
    });
}

void RecordLocator::explainMissing(const QString &recordId)
{
    whenDone(m_services.store.read(m_page->entity().name, recordId), this, [this](const Result<Record> &record) {
        m_page->messageBar().showMessage(MessageBar::Level::Warning,
                                         record.ok() ? tr("The record is there, but this list does not show it.")
                                                     : tr("That record is not there any more, or it is not visible to you."));
    });
}
