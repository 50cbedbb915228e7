// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reconcile/reconcilepage.h"

#include "views/common/busystrip.h"
#include "views/common/emptystate.h"
#include "views/common/icons.h"
#include "views/common/kinds.h"
#include "views/common/messagebar.h"
#include "views/common/pageheader.h"
#include "views/common/statestore.h"
#include "views/common/thememetrics.h"
#include "views/reconcile/figuresourcesview.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

ReconcilePage::ReconcilePage(const Catalog &catalog, StateStore *state, QWidget *parent)
    : QWidget(parent)
    , m_header(new PageHeader(this))
    , m_messages(new MessageBar(this))
    , m_busy(new BusyStrip(this))
    , m_summary(textLabel(QString(), TextKind::Muted, this))
    , m_splitter(new QSplitter(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
    , m_sources(new FigureSourcesView(catalog, this))
    , m_model(new ReconcileModel(catalog, this))
    , m_repair(new QAction(icon(QStringLiteral("check")), QString(), this))
    , m_all(new QAction(this))
    , m_none(new QAction(this))
    , m_open(new QAction(icon(QStringLiteral("external-link")), QString(), this))
    , m_check(new QAction(icon(QStringLiteral("refresh-cw")), QString(), this))
    , m_repairButton(new QPushButton(this))
    , m_checkButton(new QPushButton(this))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    setSurface(this, Surface::Content);
    setButtonKind(m_repairButton, ButtonKind::Primary);
    m_checkButton->setIcon(icon(QStringLiteral("refresh-cw")));
    m_header->addAction(m_checkButton);
    m_header->addAction(m_repairButton);
    buildTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_sources);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({metrics.px(780), metrics.px(300)});
    if (state != nullptr) {
        rememberSplitter(m_splitter, *state, QStringLiteral("figures/pane"));
    }
    m_summary->setContentsMargins(metrics.space16(), 0, metrics.space16(), metrics.space8());
    m_summary->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_messages);
    layout->addWidget(m_busy);
    layout->addWidget(m_summary);
    layout->addWidget(m_splitter, 1);
    setFocusProxy(m_table);
    connectParts();
    retranslate();
    updateActions();
}

void ReconcilePage::buildTable()
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({m_open, m_all, m_none, m_repair});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metrics.row());
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(ReconcileModel::RecordColumn, QHeaderView::Stretch);
    header->resizeSection(ReconcileModel::KindColumn, metrics.px(136));
    header->resizeSection(ReconcileModel::FigureColumn, metrics.px(180));
    header->resizeSection(ReconcileModel::StoredColumn, metrics.px(80));
    header->resizeSection(ReconcileModel::CountedColumn, metrics.px(80));
    m_table->installEventFilter(this);
}

void ReconcilePage::connectParts()
{
    m_check->setShortcut(QKeySequence::Refresh);
    for (QAction *action : {m_repair, m_all, m_none, m_open, m_check}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    connect(m_check, &QAction::triggered, this, &ReconcilePage::checkRequested);
    connect(m_repair, &QAction::triggered, this, [this] { emit repairRequested(m_model->checkedFigures()); });
    connect(m_all, &QAction::triggered, this, [this] { m_model->setAllChecked(true); });
    connect(m_none, &QAction::triggered, this, [this] { m_model->setAllChecked(false); });
    connect(m_open, &QAction::triggered, this, [this] {
        const QModelIndex current = m_table->currentIndex();
        if (current.isValid()) {
            const DriftedFigure &figure = m_model->figures().at(current.row());
            emit recordRequested(figure.entity, figure.recordId);
        }
    });
    connect(m_repairButton, &QPushButton::clicked, m_repair, &QAction::trigger);
    connect(m_checkButton, &QPushButton::clicked, m_check, &QAction::trigger);
    connect(m_empty, &EmptyState::buttonClicked, this, &ReconcilePage::checkRequested);
    connect(m_busy, &BusyStrip::cancelRequested, this, &ReconcilePage::cancelRequested);
    connect(m_sources, &FigureSourcesView::recordRequested, this, &ReconcilePage::recordRequested);
    connect(m_model, &ReconcileModel::checkedChanged, this, &ReconcilePage::updateActions);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { emit currentChanged(current.isValid() ? current.row() : -1); });
    connect(m_table, &QTableView::doubleClicked, m_open, &QAction::trigger);
}

bool ReconcilePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const QModelIndex current = m_table->currentIndex();
        if (key == Qt::Key_Space && current.isValid()) { // whichever column is current
            m_model->toggle(current.row());
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_open->trigger();
            return true;
        }
    }
    if (watched == m_table && event->type() == QEvent::Resize) { // the names come first; the kind stands in their tooltip too
        m_table->setColumnHidden(ReconcileModel::KindColumn, m_table->width() < ThemeMetrics::of().px(640));
    }
    return QWidget::eventFilter(watched, event);
}

QList<QAction *> ReconcilePage::recordActions() const
{
    return {m_open, m_all, m_none, m_repair};
}

QList<QAction *> ReconcilePage::viewActions() const
{
    return {m_check};
}

void ReconcilePage::setDisplayFormat(const DisplayFormat &format)
{
    m_model->setDisplayFormat(format);
    m_sources->setDisplayFormat(format);
    updateWords();
}

void ReconcilePage::showCheck(const FigureCheck &check)
{
    m_hasChecked = true;
    m_found = check;
    m_sources->clear();
    m_model->setFigures(check.figures);
    if (!check.figures.isEmpty()) {
        m_table->selectRow(0);
    }
    updateWords();
    updateActions();
}

void ReconcilePage::showNothing()
{
    m_hasChecked = false;
    m_found = {};
    m_sources->clear();
    m_model->setFigures({});
    updateWords();
    updateActions();
}

void ReconcilePage::setBusy(bool busy)
{
    m_isBusy = busy;
    updateActions();
    updateWords();
}

void ReconcilePage::updateActions()
{
    const bool any = m_model->rowCount() > 0;
    const bool marked = !m_model->checkedFigures().isEmpty();
    m_check->setEnabled(!m_isBusy);
    m_checkButton->setEnabled(!m_isBusy);
    m_repair->setEnabled(!m_isBusy && marked);
    m_repairButton->setEnabled(!m_isBusy && marked);
    m_repairButton->setVisible(any);
    for (QAction *action : {m_all, m_none, m_open}) {
        action->setEnabled(any);
    }
}

void ReconcilePage::updateWords()
{
    const auto figures = static_cast<int>(m_found.figures.size());
    const bool any = m_model->rowCount() > 0;
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_table) : m_empty);
    m_sources->setVisible(any);
    m_summary->setVisible(any);
    m_summary->setText(m_found.more ? tr("The first %Ln figures that drifted. Repair them, then compare again.", nullptr, figures)
                                    : tr("%Ln figure(s) drifted. The figures of one record are repaired together.", nullptr, figures));
    m_empty->setIcon(m_hasChecked ? QStringLiteral("circle-check") : QStringLiteral("scale"));
    if (m_hasChecked) {
        m_empty->setTitle(tr("Everything agrees"));
        m_empty->setText(tr("%Ln record(s) were compared: every figure is what its records say.", nullptr, static_cast<int>(m_found.records)));
        m_empty->setButton(QString());
    } else {
        m_empty->setTitle(m_isBusy ? tr("Comparing…") : tr("Not compared yet"));
        m_empty->setText(tr("Figures are kept up to date by themselves. After a restored backup or work in the database by other means they "
                            "can be off."));
        m_empty->setButton(m_isBusy ? QString() : tr("Compare now"), QStringLiteral("refresh-cw"));
    }
}

void ReconcilePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ReconcilePage::retranslate()
{
    m_header->setTitle(tr("Figures"));
    m_header->setSubtitle(tr("Counts, hours and ratings kept by the program, compared with the records behind them."));
    m_repair->setText(tr("&Repair…"));
    m_repairButton->setText(tr("Repair…"));
    m_all->setText(tr("Mark &all"));
    m_none->setText(tr("Mark &none"));
    m_open->setText(tr("&Open record"));
    m_check->setText(tr("&Compare again"));
    m_checkButton->setText(tr("Compare again"));
    m_table->setAccessibleName(tr("Figures that drifted"));
    m_model->retranslate();
    updateWords();
}
