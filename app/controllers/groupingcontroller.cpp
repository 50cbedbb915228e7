// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/groupingcontroller.h"

#include "app/controllers/exportgate.h"
#include "models/core/whendone.h"
#include "models/lists/grouprepository.h"
#include "models/tables/grouptablemodel.h"
#include "views/common/messagebar.h"
#include "views/records/filterbar.h"
#include "views/records/groupmenu.h"
#include "views/records/grouptableview.h"
#include "views/records/recordpage.h"
#include "views/records/recordtableview.h"
#include "views/records/totalsbar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QTimer>

namespace {

constexpr int SettleTime = 150; ///< ms: a change of filters and order tells more than once

PageCommand groupingCommand(const char *id, Text words, const char *icon, const QKeySequence &keys)
{
    PageCommand command;
    command.id = QLatin1String(id);
    command.text = words;
    command.icon = QLatin1String(icon);
    command.shortcut = keys;
    command.menu = PageCommand::Menu::View;
    command.group = 40;
    command.inContextMenu = false;
    return command;
}

} // namespace

GroupingController::GroupingController(RecordPage &page, const RecordPageServices &services)
    : QObject(&page)
    , m_page(page)
    , m_services(services)
    , m_model(new GroupTableModel(page.entity(), services.store.pageSource(), this))
    , m_bar(new TotalsBar(&page))
    , m_timer(new QTimer(this))
{
    m_model->setClock(services.context.clock);
    m_bar->hide();
    page.addFooter(m_bar);
    m_timer->setSingleShot(true);
    m_timer->setInterval(SettleTime);
    addCommands();
    connect(m_timer, &QTimer::timeout, this, &GroupingController::load);
    connect(&page, &RecordPage::groupChanged, this, &GroupingController::update);
    connect(&page, &RecordPage::listChanged, this, &GroupingController::update);
    connect(&page, &RecordPage::refreshed, this, &GroupingController::update);
    connect(m_bar, &TotalsBar::closeRequested, this, [this] {
        GroupSpec spec = m_page.group();
        spec.totals.clear();
        m_page.setGroup(spec);
    });
    connect(m_model, &GroupTableModel::failed, this, [this](const Error &error) {
        if (error.code != ErrorCode::Cancelled) {
            m_page.messageBar().showError(error);
        }
    });
}

GroupingController::~GroupingController()
{
    m_running.cancel();
}

void GroupingController::addCommands()
{
    RecordActions &actions = m_page.recordActions();
    m_menuAction = actions.add(groupingCommand("group", text("GroupingController", "&Group by and totals…"), "layers",
                                               QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G)));
    connect(m_menuAction, &QAction::triggered, this, &GroupingController::showMenu);
    m_totalsAction = actions.add(groupingCommand("totals", text("GroupingController", "&Totals of the shown columns"), "chart-column",
                                                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T)));
    connect(m_totalsAction, &QAction::triggered, this, &GroupingController::toggleTotals);
    m_page.filterBar().addTool(m_menuAction);
}

void GroupingController::showMenu()
{
    auto *menu = new GroupMenu(m_page.entity(), query().fields, m_page.group(), &m_page);
    connect(menu, &GroupMenu::specChosen, &m_page, &RecordPage::setGroup);
    menu->popup(m_page.filterBar().mapToGlobal(QPoint(m_page.filterBar().width() - menu->sizeHint().width(), m_page.filterBar().height())));
    menu->setActiveAction(menu->actions().constFirst());
}

/// Sums of all columns of amounts that the list shows, or none.
void GroupingController::toggleTotals()
{
    GroupSpec spec = m_page.group();
    if (!spec.totals.isEmpty()) {
        spec.totals.clear();
    } else {
        for (const QString &name : query().fields) {
            const Field *field = m_page.entity().field(name);
            if (field != nullptr && canTotal(*field)) {
                spec.totals.append({name, TotalKind::Sum});
            }
        }
        if (spec.totals.isEmpty()) {
            m_page.messageBar().showMessage(MessageBar::Level::Info, tr("The list shows no column of numbers or amounts to add up."));
            return;
        }
    }
    m_page.setGroup(spec);
}

Query GroupingController::query() const
{
    const ListState state = m_page.listState();
    Query query;
    query.entity = m_page.entity().name;
    for (const ColumnState &column : state.columns) {
        query.fields.append(column.field);
    }
    query.search = state.search;
    query.filters = state.filters;
    query.sortField = state.sortField;
    query.order = state.order;
    query.zone = m_page.displayFormat().zone;
    return query;
}

void GroupingController::update()
{
    const GroupSpec &spec = m_page.group();
    if (spec.isEmpty() && m_view != nullptr) {
        m_page.setContent(nullptr);
        m_view->deleteLater();
        m_view = nullptr;
    }
    if (spec.isEmpty() && spec.totals.isEmpty()) {
        m_timer->stop();
        m_running.cancel();
        ++m_request;
        m_bar->hide();
        return;
    }
    m_timer->start();
}

void GroupingController::load()
{
    m_running.cancel();
    m_running = CancelToken();
    const quint64 request = ++m_request;
    const GroupSpec spec = m_page.group();
    const Query wanted = query();
    if (!spec.totals.isEmpty()) {
        m_bar->show();
        m_bar->setBusy();
    }
    const auto work = [&catalog = m_services.store.catalog(), wanted, spec](Executor &executor) {
        return GroupRepository(catalog, executor).groups(wanted, spec);
    };
    whenDone(m_services.store.database().run<GroupList>(Lane::Background, work, m_running), this,
             [this, request, wanted, spec](const Result<GroupList> &list) {
                 if (request != m_request) {
                     return;
                 }
                 if (list.ok()) {
                     show(list.value(), wanted, spec);
                 } else if (list.error().code != ErrorCode::Cancelled) {
                     m_bar->hide();
                     m_page.messageBar().showError(list.error());
                 }
             });
}

void GroupingController::makeView()
{
    m_view = new GroupTableView(*m_model, m_page.entity(), *m_services.context.catalog, &m_page);
    connect(m_view, &GroupTableView::recordActivated, &m_page, [this](const QString &id) {
        if (!id.isEmpty() && m_page.entity().access != EntityAccess::ReadOnly) {
            emit m_page.editRequested(id);
        }
    });
    connect(m_view, &GroupTableView::groupRequested, this, &GroupingController::showGroupAsList);
    connect(m_view, &GroupTableView::copyRequested, this, [this](const QString &text, int records) {
        ExportNote note;
        note.entity = m_page.entity().name;
        note.rows = records;
        for (const ColumnState &column : m_page.listState().columns) {
            note.fields.append(column.field);
        }
        note.filters = exportFilterText(m_page.entity(), m_page.model().query());
        note.destination = QStringLiteral("clipboard");
        handOverLogged(m_services.store.database(), note, this, m_page.messageBar(), [text] { QApplication::clipboard()->setText(text); });
    });
}

void GroupingController::show(const GroupList &list, const Query &wanted, const GroupSpec &spec)
{
    showTotals(list.all, spec);
    if (spec.isEmpty()) {
        return;
    }
    const bool first = m_view == nullptr;
    if (first) {
        makeView();
    }
    const int before = m_view->currentIndex().row();
    m_model->setDisplayFormat(m_page.displayFormat());
    m_model->setGroups(wanted, spec, list);
    m_view->setColumnStates(m_page.listState().columns);
    m_view->setAccessibleName(tr("%1 in groups").arg(m_page.entity().plural.translated()));
    if (first) {
        m_page.setContent(m_view);
        m_view->setFocus(Qt::OtherFocusReason);
    }
    const int row = qBound(0, before, m_model->rowCount() - 1);
    m_view->setCurrentIndex(m_model->index(row, 0));
    if (list.isCut) {
        m_page.messageBar().showMessage(MessageBar::Level::Warning,
                                        tr("There are more than %Ln groups; the largest are shown.", nullptr, GroupRepository::MostGroups));
    }
}

void GroupingController::showTotals(const Group &all, const GroupSpec &spec)
{
    m_bar->setVisible(!spec.totals.isEmpty());
    QStringList totals;
    for (qsizetype i = 0; i < spec.totals.size(); ++i) {
        const Field *field = m_page.entity().field(spec.totals.at(i).field);
        const QString value = totalText(*field, spec.totals.at(i).kind, all.totals.value(i), m_page.displayFormat());
        //: A total: %1 is its kind ("Sum"), %2 the column
        totals.append(tr("%1 of %2").arg(totalName(spec.totals.at(i).kind), field->label.translated())
                      + QStringLiteral(": ") + (value.isEmpty() ? QStringLiteral("–") : value));
    }
    m_bar->setTotals(tr("%Ln record(s)", nullptr, static_cast<int>(all.count)), totals);
}

/// The group's filters beside those that the list has; one Back leads to the groups again.
void GroupingController::showGroupAsList(int position)
{
    const Group group = m_model->group(position);
    const QList<Filter> filters = m_page.filterBar().filters() + m_model->filtersOf(position);
    QHash<QString, QString> labels = m_page.filterBar().labels();
    labels.insert(group.key.toString(), group.label);
    GroupSpec spec = m_page.group();
    spec.field.clear();
    m_page.setGroup(spec);
    m_page.setFilters(filters, labels);
    m_page.table().setFocus(Qt::OtherFocusReason);
}
