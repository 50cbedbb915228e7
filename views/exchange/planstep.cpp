// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/planstep.h"

#include "views/common/emptystate.h"
#include "views/common/icons.h"
#include "views/common/kinds.h"
#include "views/common/searchfield.h"
#include "views/common/thememetrics.h"
#include "views/exchange/plancard.h"
#include "views/exchange/plandelegate.h"
#include "views/exchange/planlegend.h"
#include "views/exchange/segmentbar.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QResizeEvent>
#include <QShowEvent>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>
#include <array>

namespace {

constexpr std::array segmentRows{PlanRows::All, PlanRows::Review, PlanRows::Imported};

} // namespace

PlanStep::PlanStep(const Catalog & /*catalog*/, StateStore * /*state*/, QWidget *parent)
    : QWidget(parent)
    , m_model(new ImportPlanModel(this))
    , m_segments(new SegmentBar(this))
    , m_search(new SearchField(this))
    , m_legend(new PlanLegend(this))
    , m_save(new QPushButton(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
    , m_mend(new QAction(this))
    , m_skip(new QAction(this))
    , m_keep(new QAction(this))
    , m_create(new QAction(icon(QStringLiteral("user-plus")), QString(), this))
    , m_update(new QAction(icon(QStringLiteral("pencil")), QString(), this))
    , m_twin(new QAction(icon(QStringLiteral("external-link")), QString(), this))
    , m_next(new QAction(this))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildCards();
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(metrics.pageMargin(), metrics.space12(), metrics.pageMargin(), metrics.space12());
    bar->setSpacing(metrics.space8());
    for (const PlanRows rows : segmentRows) {
        m_segments->addSegment(int(rows));
    }
    m_search->setMaximumWidth(metrics.px(220));
    m_save->setIcon(icon(QStringLiteral("upload")));
    bar->addWidget(m_segments);
    bar->addWidget(m_search);
    bar->addStretch(1);
    bar->addWidget(m_legend);
    bar->addWidget(m_save);
    layout->addLayout(bar);
    buildTable();
    m_empty->setIcon(QStringLiteral("circle-check"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
    buildActions();
    setFocusProxy(m_table);
    connect(m_segments, &SegmentBar::chosen, this, [this](int rows) { showRows(PlanRows(rows)); });
    connect(m_search, &SearchField::searchChanged, this, [this](const QString &text) {
        const QVariant current = m_table->currentIndex().data(ImportPlanModel::PlanRowRole);
        m_model->setSearch(text);
        makeCurrent(current.isValid() ? current.toInt() : -1);
        updateEmpty();
    });
    connect(m_save, &QPushButton::clicked, this, [this] { emit saveRowsRequested(rowsToReview()); });
    connect(m_model, &ImportPlanModel::typed, this, &PlanStep::editRequested);
    connect(m_empty, &EmptyState::buttonClicked, this, [this] {
        m_search->clear();
        m_search->flush();
        showRows(PlanRows::All);
        m_table->setFocus();
    });
    retranslate();
}

void PlanStep::buildCards()
{
    struct Card
    {
        PlanRows rows;
        const char *iconName;
        Tone tone;
    };
    constexpr std::array cards{Card{PlanRows::New, "plus", Tone::Success}, Card{PlanRows::Changed, "pencil", Tone::Info},
                               Card{PlanRows::Unchanged, "check", Tone::Neutral},
                               Card{PlanRows::Refused, "triangle-alert", Tone::Danger},
                               Card{PlanRows::Duplicate, "users", Tone::Warning}};
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *panel = new QWidget(this);
    setSurface(panel, Surface::Panel);
    auto *row = new QHBoxLayout(panel);
    row->setContentsMargins(metrics.pageMargin(), metrics.space12(), metrics.pageMargin(), metrics.space12());
    row->setSpacing(metrics.space8());
    for (const Card &card : cards) {
        auto *button = new PlanCard(QLatin1String(card.iconName), card.tone, panel);
        row->addWidget(button, 1);
        m_cards.insert(int(card.rows), button);
        const PlanRows rows = card.rows;
        connect(button, &PlanCard::clicked, this, [this, rows] { showRows(m_model->rows() == rows ? PlanRows::All : rows); });
    }
    layout()->addWidget(panel);
}

void PlanStep::buildTable()
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PlanDelegate(this));
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->setSortingEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metrics.row());
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    header->setStretchLastSection(true);
    connect(header, &QHeaderView::sectionClicked, this, &PlanStep::sortBy);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PlanStep::updateActions);
}

void PlanStep::buildActions()
{
    m_skip->setShortcut(QKeySequence::Delete);
    m_next->setShortcut(Qt::Key_F8);
    m_twin->setShortcut(Qt::CTRL | Qt::Key_O);
    m_mend->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter), QKeySequence(Qt::Key_F2)});
    for (QAction *action : {m_mend, m_update, m_create, m_skip, m_keep, m_twin, m_next}) {
        action->setShortcutContext(Qt::WidgetShortcut); // in an editor these keys are the editor's
        m_table->addAction(action);
    }
    connect(m_mend, &QAction::triggered, this, &PlanStep::mendCell);
    connect(m_skip, &QAction::triggered, this, [this] { decide(RowDecision::Skip); });
    connect(m_keep, &QAction::triggered, this, [this] { decide(RowDecision::Default); });
    connect(m_create, &QAction::triggered, this, [this] { decide(RowDecision::Create); });
    connect(m_update, &QAction::triggered, this, [this] { decide(RowDecision::Update); });
    connect(m_twin, &QAction::triggered, this, &PlanStep::openTwin);
    connect(m_next, &QAction::triggered, this, &PlanStep::goToNextProblem);
}

void PlanStep::setPlan(const ImportPlan &plan)
{
    const QModelIndex current = m_table->currentIndex();
    const int before = m_model->columnCount();
    const bool isFirst = m_model->plan().source.hash != plan.source.hash || m_model->plan().mapping != plan.mapping;
    m_model->setPlan(plan);
    if (isFirst || before != m_model->columnCount() || !current.isValid()) {
        m_search->clear();
        m_table->horizontalHeader()->setSortIndicatorShown(false);
        fitColumns();
        if (m_model->rowCount() > 0) {
            m_table->setCurrentIndex(m_model->index(0, ImportPlanModel::OutcomeColumn));
        }
    }
    updateFigures();
    updateActions();
    updateEmpty();
}

void PlanStep::setDisplayFormat(const DisplayFormat &format)
{
    m_format = format;
    m_model->setDisplayFormat(format);
    updateFigures();
}

void PlanStep::setBusy(bool busy)
{
    m_busy = busy;
    m_table->setEditTriggers(busy ? QAbstractItemView::NoEditTriggers
                                  : QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                                        QAbstractItemView::AnyKeyPressed);
    updateActions();
}

/// By the first rows; the reason is seen without scrolling as long as the others can give way for it.
void PlanStep::fitColumns()
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    QHeaderView *header = m_table->horizontalHeader();
    header->setMinimumSectionSize(metrics.px(48));
    header->setResizeContentsPrecision(60);
    m_table->resizeColumnsToContents();
    const int reason = m_model->reasonColumn();
    int sum = 0;
    for (int column = 0; column < reason; ++column) {
        const bool isTarget = column >= ImportPlanModel::FirstTargetColumn;
        const int width = header->sectionSize(column) + metrics.px(column == ImportPlanModel::OutcomeColumn ? 28 : 8);
        header->resizeSection(column, std::clamp(width, metrics.px(isTarget ? 72 : 56), metrics.px(200)));
        sum += header->sectionSize(column);
    }
    // The widest give way first, so that what is short stays whole.
    const int room = m_table->viewport()->width() - metrics.px(264);
    for (int most = metrics.px(192); sum > room && most >= metrics.px(96); most -= metrics.px(8)) {
        sum = 0;
        for (int column = 0; column < reason; ++column) {
            if (column >= ImportPlanModel::FirstTargetColumn && header->sectionSize(column) > most) {
                header->resizeSection(column, most);
            }
            sum += header->sectionSize(column);
        }
    }
    header->resizeSection(reason, metrics.px(280));
}

void PlanStep::showRows(PlanRows rows)
{
    m_model->setRows(rows);
    for (auto card = m_cards.cbegin(); card != m_cards.cend(); ++card) {
        card.value()->setChecked(card.key() == int(rows));
    }
    m_segments->setCurrent(int(rows));
    makeCurrent(-1);
    updateEmpty();
    updateActions();
}

/// The row where it stands now, else the first one.
void PlanStep::makeCurrent(int planRow)
{
    if (m_model->rowCount() > 0) {
        m_table->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(planRow)), ImportPlanModel::OutcomeColumn));
    }
}

void PlanStep::sortBy(int column)
{
    QHeaderView *header = m_table->horizontalHeader();
    const bool again = header->isSortIndicatorShown() && header->sortIndicatorSection() == column &&
                       header->sortIndicatorOrder() == Qt::AscendingOrder;
    header->setSortIndicatorShown(true);
    header->setSortIndicator(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
    const QVariant current = m_table->currentIndex().data(ImportPlanModel::PlanRowRole);
    m_model->sort(column, header->sortIndicatorOrder());
    makeCurrent(current.isValid() ? current.toInt() : -1);
}

void PlanStep::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void PlanStep::resizeEvent(QResizeEvent *event)
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    m_legend->setVisible(event->size().width() >= metrics.px(960));
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) { // once the table has its new width
        QMetaObject::invokeMethod(this, &PlanStep::fitColumns, Qt::QueuedConnection);
    }
}

void PlanStep::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fitColumns(); // only now is it known how wide the page is
}

QList<int> PlanStep::chosenRows() const
{
    QList<int> rows;
    const QModelIndexList indexes = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : indexes) {
        rows.append(index.data(ImportPlanModel::PlanRowRole).toInt());
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

QList<int> PlanStep::rowsToReview() const
{
    QList<int> rows;
    const QList<PlannedImportRow> &all = m_model->plan().rows;
    for (int row = 0; row < all.size(); ++row) {
        if (all.at(row).outcome == RowOutcome::Refused || all.at(row).outcome == RowOutcome::Duplicate) {
            rows.append(row);
        }
    }
    return rows;
}

void PlanStep::decide(RowDecision decision)
{
    const QList<int> rows = chosenRows();
    if (!rows.isEmpty() && !m_busy) {
        emit decideRequested(rows, decision);
    }
}

void PlanStep::openTwin()
{
    const QList<int> rows = chosenRows();
    if (rows.size() == 1) {
        const PlannedImportRow &row = m_model->plan().rows.at(rows.first());
        if (row.twin && row.twin->kind == RowTwin::Kind::Record) {
            emit recordRequested(m_model->plan().mapping.entity, row.twin->id);
        } else if (!row.parts.isEmpty() && row.parts.first().state != PlannedPart::State::New && !row.parts.first().id.isEmpty()) {
            emit recordRequested(m_model->plan().mapping.entity, row.parts.first().id);
        }
    }
}

void PlanStep::goToNextProblem()
{
    const int row = m_model->nextToReview(m_table->currentIndex().row());
    if (row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, m_model->tellingColumn(row)));
        m_table->setFocus();
    }
}

/// On a column that has no value of the file: the cell that has to be mended.
void PlanStep::mendCell()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || m_busy) {
        return;
    }
    const bool isValue = m_model->target(current.column()) >= 0;
    const QModelIndex cell = isValue ? current : m_model->index(current.row(), m_model->tellingColumn(current.row()));
    if (m_model->target(cell.column()) >= 0) {
        m_table->setCurrentIndex(cell);
        m_table->edit(cell);
    }
}
