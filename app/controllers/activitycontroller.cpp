// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/activitycontroller.h"

#include "models/core/whendone.h"
#include "models/related/historyrepository.h"
#include "views/common/messagebar.h"
#include "views/records/activitybar.h"
#include "views/records/activitydetail.h"
#include "views/records/filterbar.h"
#include "views/records/recorddetailpane.h"
#include "views/records/recordpage.h"
#include "views/records/recordtableview.h"

#include <QAction>

namespace {

const QLatin1String nobodysRecord("00000000-0000-0000-0000-000000000000");

} // namespace

ActivityController::ActivityController(RecordPage *page, const RecordPageServices &services)
    : QObject(page)
    , m_page(page)
    , m_services(services)
    , m_bar(new ActivityBar(page))
    , m_detail(new ActivityDetail(services.context, page))
{
    m_bar->setSignIn(services.store.database().engine() == Engine::PostgreSql);
    page->addStrip(m_bar);
    page->detailPane().addTab(text("ActivityController", "What changed"), m_detail);
    page->detailPane().setTabVisible(RecordDetailPane::Tab::Related, false); // a row of the log has neither
    page->detailPane().setTabVisible(RecordDetailPane::Tab::History, false);
    page->detailPane().setCurrentTab(RecordDetailPane::Tab::Added);
    addCommands();
    connectParts();
    updateActions();
}

void ActivityController::addCommands()
{
    PageCommand go;
    go.id = QStringLiteral("go_to_record");
    go.text = text("ActivityController", "&Go to the record");
    go.icon = QStringLiteral("external-link");
    go.group = 10;
    m_go = m_page->recordActions().add(go);
    PageCommand person;
    person.id = QStringLiteral("only_person");
    person.text = text("ActivityController", "Only what this &person did");
    person.icon = QStringLiteral("user");
    person.group = 10;
    m_person = m_page->recordActions().add(person);
    connect(m_go, &QAction::triggered, this, &ActivityController::goToRecord);
    connect(m_person, &QAction::triggered, this, &ActivityController::filterByPerson);
}

void ActivityController::connectParts()
{
    FilterBar &filters = m_page->filterBar();
    connect(&filters, &FilterBar::changed, this, [this] { m_bar->setFilters(m_page->filterBar().filters()); });
    connect(m_bar, &ActivityBar::filtersWanted, this, [this](const QString &field, const QList<Filter> &wanted) {
        m_page->filterBar().setFieldFilters(field, wanted, {});
    });
    connect(m_bar, &ActivityBar::fieldWanted, this, [this](const QString &field) { m_page->filterBar().openPopup(field); });
    connect(m_page, &RecordPage::selectionChanged, this, [this] {
        if (m_page->currentId() != m_shown) {
            m_shown.clear();
            m_detail->clear();
        }
        updateActions();
    });
    connect(m_page, &RecordPage::detailShown, this, &ActivityController::showRow);
    connect(&m_page->table(), &RecordTableView::activatedRecord, this, [this] { goToRecord(); });
}

void ActivityController::showRow()
{
    const Record &row = m_page->detailPane().record();
    updateActions();
    if (row.id.isEmpty() || row.id == m_shown) {
        return;
    }
    m_shown = row.id;
    m_detail->setDisplayFormat(m_page->displayFormat());
    m_detail->showRow(row);
    const Catalog &catalog = m_services.store.catalog();
    whenDone(m_services.store.database().run<HistoryPage>(
                 Lane::Interactive,
                 [&catalog, id = row.id](Executor &executor) { return HistoryRepository(catalog, executor).entry(id); }),
             this, [this, id = row.id](const Result<HistoryPage> &page) {
                 if (page.ok()) {
                     m_detail->showAct(id, page.value());
                 } else if (page.error().code != ErrorCode::Cancelled && page.error().code != ErrorCode::NotFound) {
                     m_page->messageBar().showError(page.error());
                 }
             });
}

std::pair<QString, QString> ActivityController::target() const
{
    const Record &row = m_page->detailPane().record();
    const QString id = row.value(QStringLiteral("entity_id")).toString();
    QString entity = row.value(QStringLiteral("entity_type")).toString();
    if (row.id != m_page->currentId() || id == nobodysRecord || row.value(QStringLiteral("action")).toString() == QLatin1String("deleted")) {
        return {};
    }
    if (entity == QLatin1String("person_details") || entity == QLatin1String("person_photos")) {
        entity = QStringLiteral("users");
    }
    return m_services.store.catalog().entity(entity) == nullptr ? std::pair<QString, QString>() : std::pair(entity, id);
}

void ActivityController::goToRecord()
{
    const auto [entity, id] = target();
    if (!id.isEmpty()) {
        m_services.showRecord(entity, id);
    }
}

void ActivityController::filterByPerson()
{
    const Record &row = m_page->detailPane().record();
    const QString person = row.value(QStringLiteral("user_id")).toString();
    if (!person.isEmpty()) {
        m_page->filterBar().setFieldFilters(QStringLiteral("user_id"), {{QStringLiteral("user_id"), FilterOperator::Equal, {person}}},
                                            {{person, row.labels.value(person)}});
    }
}

void ActivityController::updateActions()
{
    const Record &row = m_page->detailPane().record();
    const bool known = !row.id.isEmpty() && row.id == m_page->currentId();
    m_go->setEnabled(known && !target().second.isEmpty());
    m_person->setEnabled(known && !row.value(QStringLiteral("user_id")).toString().isEmpty());
}
