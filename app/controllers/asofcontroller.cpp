// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/asofcontroller.h"

#include "models/core/whendone.h"
#include "models/lists/asofrepository.h"
#include "models/lists/memorylisting.h"
#include "models/tables/recordtablemodel.h"
#include "views/common/messagebar.h"
#include "views/common/thememetrics.h"
#include "views/records/asofdelegate.h"
#include "views/records/columnwidth.h"
#include "views/records/filterbar.h"
#include "views/records/historyview.h"
#include "views/records/recorddelegate.h"
#include "views/records/recorddetailpane.h"
#include "views/records/recordheaderview.h"
#include "views/records/recordpage.h"
#include "views/records/recordtableview.h"

#include <QAction>
#include <QTableView>
#include <QTimer>

namespace {

constexpr qint64 MicrosecondsADay = 24LL * 60 * 60 * 1'000'000;
constexpr int SettleDelay = 150; ///< ms

} // namespace

AsOfController::AsOfController(RecordPage &page, const RecordPageServices &services)
    : QObject(&page)
    , m_page(page)
    , m_services(services)
    , m_strip(new AsOfStrip(&page))
    , m_timer(new QTimer(this))
{
    m_strip->hide();
    page.addStrip(m_strip);
    m_timer->setSingleShot(true);
    m_timer->setInterval(SettleDelay);
    PageCommand command;
    command.id = QStringLiteral("as-of");
    command.text = text("AsOfController", "T&hen and now…");
    command.icon = QStringLiteral("history");
    command.shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    command.menu = PageCommand::Menu::View;
    command.group = 42;
    command.inContextMenu = false;
    connect(page.recordActions().add(command), &QAction::triggered, this, [this] {
        if (!m_active) {
            showAsOf(Instant{m_services.context.clock->now().microseconds - MicrosecondsADay});
        }
        m_strip->focusMoment();
    });
    connect(m_timer, &QTimer::timeout, this, &AsOfController::load);
    connect(&page, &RecordPage::listChanged, this, [this] {
        if (m_active) {
            m_timer->start();
        }
    });
    connect(&page, &RecordPage::groupChanged, this, [this](const GroupSpec &group) {
        if (!group.isEmpty()) {
            backToNow();
        }
    });
    connect(m_strip, &AsOfStrip::momentChosen, this, &AsOfController::showAsOf);
    connect(m_strip, &AsOfStrip::backRequested, this, &AsOfController::backToNow);
    connect(m_strip, &AsOfStrip::wordsWanted, this, [this] {
        if (m_active) {
            explain();
        }
    });
    connect(m_strip, &AsOfStrip::showChosen, this, &AsOfController::open);
    connect(m_strip, &AsOfStrip::newSinceRequested, this, [this] {
        backToNow();
        const QString created = QStringLiteral("created_at");
        if (m_page.entity().field(created) != nullptr) {
            m_page.filterBar().setFieldFilters(created, {{created, FilterOperator::Greater, {QVariant::fromValue(m_at)}}}, {});
        }
    });
    page.detailPane().history().setAsOfAvailable(true);
    connect(&page.detailPane().history(), &HistoryView::asOfRequested, this, &AsOfController::showAsOf);
}

AsOfController::~AsOfController()
{
    m_running.cancel();
}

Query AsOfController::query() const
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

void AsOfController::showAsOf(Instant at)
{
    m_at = at;
    m_active = true;
    if (!m_page.group().isEmpty()) {
        GroupSpec spec = m_page.group();
        spec.field.clear();
        m_page.setGroup(spec);
    }
    m_strip->setDisplayFormat(m_page.displayFormat());
    m_strip->setMoment(at, m_services.context.clock->now());
    m_strip->show();
    load();
}

void AsOfController::load()
{
    m_running.cancel();
    m_running = CancelToken();
    const quint64 request = ++m_request;
    const Query wanted = query();
    m_strip->setBusy();
    const auto work = [&catalog = m_services.store.catalog(), wanted, at = m_at](Executor &executor) {
        return AsOfRepository(catalog, executor).read(wanted, at);
    };
    whenDone(m_services.store.database().run<AsOfList>(Lane::Background, work, m_running), this,
             [this, request, wanted](const Result<AsOfList> &list) {
                 if (request != m_request || !m_active) {
                     return;
                 }
                 if (list.ok()) {
                     take(list.value(), wanted);
                 } else {
                     backToNow();
                     m_page.messageBar().showError(list.error());
                 }
             });
}

void AsOfController::makeTable()
{
    const RecordContext &context = m_services.context;
    m_model = new RecordTableModel(m_page.entity(), [this](const Query &) { return std::make_unique<MemoryListing>(m_shown); }, this);
    m_table = new QTableView(&m_page);
    m_model->setParent(m_table);
    auto *header = new RecordHeaderView(m_table);
    m_table->setHorizontalHeader(header);
    header->setSectionsMovable(false);
    header->setSectionsClickable(false);
    header->setSortIndicatorShown(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setMinimumSectionSize(ThemeMetrics::of().row());
    m_table->verticalHeader()->setDefaultSectionSize(ThemeMetrics::of().row());
    m_table->setItemDelegate(new AsOfDelegate(*new RecordDelegate(m_page.entity(), *context.catalog, m_table),
                                              [this](const QModelIndex &index) { return today(index); }, m_table));
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    connect(m_model, &QAbstractItemModel::modelReset, m_table, [this] {
        const QList<ColumnState> columns = m_page.listState().columns;
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const int kept = column < columns.size() ? columns.at(column).width : 0;
            m_table->setColumnWidth(column, kept > 0 ? ThemeMetrics::of().px(kept) : defaultColumnWidth(*m_model->fieldAt(column)));
        }
    });
}

void AsOfController::take(const AsOfList &list, const Query &wanted)
{
    m_list = list;
    m_query = wanted;
    if (m_table == nullptr) {
        makeTable();
    }
    m_model->setDisplayFormat(m_page.displayFormat());
    m_table->setAccessibleName(tr("%1 as it was; read only").arg(m_page.entity().plural.translated()));
    qint64 changed = 0;
    qint64 gone = 0;
    for (const Row &row : qAsConst(m_list.rows.rows)) {
        changed += m_list.now.contains(row.id) ? 1 : 0;
        gone += m_list.gone.contains(row.id) ? 1 : 0;
    }
    m_strip->setCounts(m_list.rows.rows.size(), changed, gone, m_list.newSince);
    explain();
    open(AsOfStrip::Show::All);
    m_page.setContent(m_table);
}

/// How far the history reaches, and what is not in it.
void AsOfController::explain()
{
    QStringList sentences;
    if (!m_list.reaches) {
        sentences.append(tr("There is no history of these records: they are shown as they are now."));
    } else if (*m_list.reaches > m_at) {
        sentences.append(tr("The history begins on %1; what was before is not known.")
                             .arg(displayInstant(QVariant::fromValue(*m_list.reaches), m_page.displayFormat())));
    }
    QStringList unknown;
    for (const QString &name : qAsConst(m_query.fields)) {
        if (m_list.unknownFields.contains(name)) {
            unknown.append(m_page.entity().field(name)->label.translated());
        }
    }
    if (!unknown.isEmpty()) {
        sentences.append(tr("Computed columns are not in the history and stay empty: %1.").arg(unknown.join(QStringLiteral(", "))));
    }
    m_strip->setWarning(sentences.join(QLatin1Char(' ')));
}

void AsOfController::open(AsOfStrip::Show show)
{
    auto page = std::make_shared<Page>(m_list.rows);
    page->rows.removeIf([this, show](const Row &row) {
        return (show == AsOfStrip::Show::Changed && !m_list.now.contains(row.id))
               || (show == AsOfStrip::Show::Gone && !m_list.gone.contains(row.id));
    });
    m_shown = page;
    m_model->setQuery(m_query);
}

QString AsOfController::today(const QModelIndex &index) const
{
    const QString id = index.data(RecordTableModel::RecordIdRole).toString();
    if (m_list.gone.contains(id)) {
        return index.column() == 0 ? tr("Deleted since") : QString();
    }
    const Field *field = m_model->fieldAt(index.column());
    const auto record = m_list.now.constFind(id);
    if (field == nullptr || record == m_list.now.cend()) {
        return QString();
    }
    for (const QString &name : {field->name, field->listedWith}) {
        const auto value = record->constFind(name);
        if (!name.isEmpty() && value != record->cend()) {
            const QString reads = m_model->textOf(*m_page.entity().field(name), value.value(), m_list.rows.labels);
            return reads.isEmpty() ? tr("Now empty") : tr("Now: %1").arg(reads);
        }
    }
    return QString();
}

void AsOfController::backToNow()
{
    if (!m_active) {
        return;
    }
    m_active = false;
    m_timer->stop();
    m_running.cancel();
    ++m_request;
    m_strip->hide();
    m_page.setContent(nullptr);
    if (m_table != nullptr) {
        m_table->deleteLater();
        m_table = nullptr;
        m_model = nullptr;
    }
    m_page.table().setFocus(Qt::OtherFocusReason);
}
