// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/recycle/recyclepage.h"

#include "views/common/emptystate.h"
#include "views/common/icons.h"
#include "views/common/kinds.h"
#include "views/common/messagebar.h"
#include "views/common/pageheader.h"
#include "views/common/searchfield.h"
#include "views/common/statestore.h"
#include "views/common/thememetrics.h"
#include "views/recycle/recyclepreview.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace {

constexpr qint64 microsecondsOfADay = qint64(24) * 60 * 60 * 1'000'000;

} // namespace

RecyclePage::RecyclePage(const Catalog &catalog, const Clock &clock, StateStore *state, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_clock(clock)
    , m_header(new PageHeader(this))
    , m_messages(new MessageBar(this))
    , m_search(new SearchField(this))
    , m_kind(new QComboBox(this))
    , m_person(new QComboBox(this))
    , m_period(new QComboBox(this))
    , m_days(new QComboBox(this))
    , m_daysLabel(textLabel(QString(), TextKind::Muted, this))
    , m_splitter(new QSplitter(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
    , m_preview(new RecyclePreview(catalog, this))
    , m_model(new RecycleModel(catalog, this))
    , m_restore(new QAction(icon(QStringLiteral("undo-2")), QString(), this))
    , m_remove(new QAction(icon(QStringLiteral("trash-2")), QString(), this))
    , m_find(new QAction(icon(QStringLiteral("search")), QString(), this))
    , m_refresh(new QAction(icon(QStringLiteral("refresh-cw")), QString(), this))
    , m_restoreButton(new QPushButton(this))
    , m_removeButton(new QPushButton(this))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    setSurface(this, Surface::Content);
    setButtonKind(m_restoreButton, ButtonKind::Primary);
    m_restoreButton->setIcon(icon(QStringLiteral("undo-2"), IconColor::OnAccent));
    m_header->addAction(m_removeButton);
    m_header->addAction(m_restoreButton);
    buildTable();
    m_empty->setIcon(QStringLiteral("archive-restore"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_preview);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({metrics.px(800), metrics.px(320)});
    if (state != nullptr) {
        rememberSplitter(m_splitter, *state, QStringLiteral("recycle/pane"));
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(makeFilters());
    layout->addWidget(m_messages);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(makeFoot());
    setFocusProxy(m_table);
    connectParts();
    retranslate();
    updateActions();
}

void RecyclePage::buildTable()
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({m_restore, m_remove});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metrics.row());
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(RecycleModel::NameColumn, QHeaderView::Stretch);
    header->resizeSection(RecycleModel::KindColumn, metrics.px(130));
    header->resizeSection(RecycleModel::WithItColumn, metrics.px(110));
    header->resizeSection(RecycleModel::PersonColumn, metrics.px(150));
    header->resizeSection(RecycleModel::WhenColumn, metrics.px(140));
    m_table->installEventFilter(this);
}

QWidget *RecyclePage::makeFilters()
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *filters = new QWidget(this);
    auto *layout = new QHBoxLayout(filters);
    layout->setContentsMargins(metrics.space16(), 0, metrics.space16(), metrics.space12());
    layout->setSpacing(metrics.space8());
    m_search->setFixedWidth(metrics.px(240));
    layout->addWidget(m_search);
    for (QComboBox *box : {m_kind, m_person, m_period}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMaximumWidth(metrics.px(220));
        layout->addWidget(box);
    }
    layout->addStretch(1);
    return filters;
}

QWidget *RecyclePage::makeFoot()
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *foot = new QWidget(this);
    setSurface(foot, Surface::Panel);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(metrics.space16(), metrics.space8(), metrics.space16(), metrics.space8());
    layout->setSpacing(metrics.space8());
    m_daysLabel->setBuddy(m_days);
    layout->addWidget(m_daysLabel);
    layout->addWidget(m_days);
    layout->addStretch(1);
    return foot;
}

void RecyclePage::connectParts()
{
    m_find->setShortcut(QKeySequence::Find);
    m_refresh->setShortcut(QKeySequence::Refresh);
    m_restore->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    m_remove->setShortcut(QKeySequence::Delete);
    for (QAction *action : {m_find, m_refresh, m_restore, m_remove}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    m_search->setShortcutHint(m_find->shortcut());
    connect(m_find, &QAction::triggered, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_refresh, &QAction::triggered, this, &RecyclePage::refreshRequested);
    connect(m_restore, &QAction::triggered, this, [this] { emit restoreRequested(selectedBatches()); });
    connect(m_remove, &QAction::triggered, this, [this] { emit removeRequested(selectedBatches()); });
    connect(m_restoreButton, &QPushButton::clicked, m_restore, &QAction::trigger);
    connect(m_removeButton, &QPushButton::clicked, m_remove, &QAction::trigger);
    connect(m_search, &SearchField::searchChanged, this, &RecyclePage::filterChanged);
    for (QComboBox *box : {m_kind, m_person, m_period}) {
        connect(box, &QComboBox::activated, this, &RecyclePage::filterChanged);
    }
    connect(m_days, &QComboBox::activated, this, [this] { emit daysChosen(m_days->currentData().toInt()); });
    const auto selectionChanged = [this] {
        updateActions();
        const QStringList ids = selectedBatches();
        emit currentChanged(ids.size() == 1 ? ids.constFirst() : QString());
    };
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, selectionChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, selectionChanged);
}

bool RecyclePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_restore->isEnabled()) {
            m_restore->trigger();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

DeletedFilter RecyclePage::filter() const
{
    DeletedFilter filter;
    filter.search = m_search->text();
    filter.entity = m_kind->currentData().toString();
    filter.byId = m_person->currentData().toString();
    const int days = m_period->currentData().toInt();
    if (days > 0) {
        filter.since = Instant{m_clock.now().microseconds - days * microsecondsOfADay};
    }
    return filter;
}

QStringList RecyclePage::selectedBatches() const
{
    QStringList ids;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        ids.append(m_model->batch(row.row()).id);
    }
    return ids;
}

QList<QAction *> RecyclePage::recordActions() const
{
    return {m_restore, m_remove};
}

QList<QAction *> RecyclePage::viewActions() const
{
    return {m_find, m_refresh};
}

void RecyclePage::setDisplayFormat(const DisplayFormat &format)
{
    m_model->setDisplayFormat(format);
    m_preview->setDisplayFormat(format);
}

void RecyclePage::setChoices(const QList<DeletedChoice> &kinds, const QList<DeletedChoice> &people)
{
    m_kinds = kinds;
    m_people = people;
    fillChoices();
}

void RecyclePage::setDays(int days)
{
    m_chosenDays = days;
    fillDays();
}

void RecyclePage::showBatches(const QList<DeletedBatch> &batches, bool more)
{
    m_model->setBatches(batches, more);
    if (!batches.isEmpty()) {
        m_table->selectRow(0);
    }
    updateEmpty();
}

void RecyclePage::setBusy(bool busy)
{
    m_busy = busy;
    updateActions();
}

void RecyclePage::updateActions()
{
    const bool canAct = !m_busy && m_table->selectionModel()->hasSelection();
    m_restore->setEnabled(canAct);
    m_remove->setEnabled(canAct);
    m_restoreButton->setEnabled(canAct);
    m_removeButton->setEnabled(canAct);
}

void RecyclePage::updateEmpty()
{
    const DeletedFilter none;
    const bool isFiltered = !(filter() == none);
    m_empty->setTitle(isFiltered ? tr("Nothing deleted matches") : tr("Nothing is deleted"));
    m_empty->setText(isFiltered ? tr("Take a filter away to see more.")
                                : tr("What somebody deletes waits here and can be put back."));
    m_stack->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_table);
    m_preview->setVisible(m_model->rowCount() > 0);
}

void RecyclePage::fillChoices()
{
    const QString kind = m_kind->currentData().toString();
    const QString person = m_person->currentData().toString();
    m_kind->clear();
    m_kind->addItem(tr("Any kind"), QString());
    for (const DeletedChoice &choice : std::as_const(m_kinds)) {
        const Entity *entity = m_catalog.entity(choice.id);
        //: %1 is a kind of record or a person, %2 how many deletions there are
        m_kind->addItem(tr("%1 (%2)").arg(entity == nullptr ? choice.id : entity->plural.translated()).arg(choice.count),
                        choice.id);
    }
    m_person->clear();
    m_person->addItem(tr("Anybody"), QString());
    for (const DeletedChoice &choice : std::as_const(m_people)) {
        m_person->addItem(tr("%1 (%2)").arg(choice.label).arg(choice.count), choice.id);
    }
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(kind)));
    m_person->setCurrentIndex(qMax(0, m_person->findData(person)));
}

void RecyclePage::fillPeriods()
{
    const int chosen = m_period->currentData().toInt();
    m_period->clear();
    m_period->addItem(tr("Any time"), 0);
    m_period->addItem(tr("The last 24 hours"), 1);
    for (const int days : {7, 30, 90}) {
        m_period->addItem(tr("The last %Ln days", nullptr, days), days);
    }
    m_period->setCurrentIndex(qMax(0, m_period->findData(chosen)));
}

void RecyclePage::fillDays()
{
    m_days->clear();
    QList<int> offered = {30, 60, 90, 180, 365};
    if (m_chosenDays > 0 && !offered.contains(m_chosenDays)) {
        offered.append(m_chosenDays);
    }
    for (const int days : std::as_const(offered)) {
        m_days->addItem(tr("after %Ln days", nullptr, days), days);
    }
    m_days->addItem(tr("never"), 0);
    m_days->setCurrentIndex(m_days->findData(m_chosenDays));
}

void RecyclePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void RecyclePage::retranslate()
{
    m_header->setTitle(tr("Recycle list"));
    m_header->setSubtitle(tr("What was deleted in this workspace, by anybody. Enter puts it back."));
    m_restore->setText(tr("&Restore"));
    m_restoreButton->setText(tr("Restore"));
    m_remove->setText(tr("&Delete for good…"));
    m_removeButton->setText(tr("Delete for good…"));
    m_find->setText(tr("&Find"));
    m_refresh->setText(tr("&Refresh"));
    m_search->setPlaceholderText(tr("Search names"));
    m_search->setAccessibleName(tr("Search names"));
    m_kind->setAccessibleName(tr("Kind"));
    m_person->setAccessibleName(tr("Deleted by"));
    m_period->setAccessibleName(tr("Deleted when"));
    m_table->setAccessibleName(tr("Recycle list"));
    m_daysLabel->setText(tr("Deleted for &good by itself:"));
    m_days->setAccessibleName(tr("When deleted records go for good by themselves"));
    m_model->retranslate();
    fillChoices();
    fillPeriods();
    fillDays();
    updateEmpty();
}
