// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/importspage.h"

#include "views/common/busystrip.h"
#include "views/common/emptystate.h"
#include "views/common/icons.h"
#include "views/common/kinds.h"
#include "views/common/messagebar.h"
#include "views/common/pageheader.h"
#include "views/common/statestore.h"
#include "views/common/thememetrics.h"
#include "views/exchange/chipdelegate.h"
#include "views/exchange/importdetail.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

ImportsPage::ImportsPage(const Catalog &catalog, StateStore *state, QWidget *parent)
    : QWidget(parent)
    , m_header(new PageHeader(this))
    , m_messages(new MessageBar(this))
    , m_busy(new BusyStrip(this))
    , m_splitter(new QSplitter(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
    , m_detail(new ImportDetail(catalog, this))
    , m_model(new ImportsModel(catalog, this))
    , m_import(new QAction(icon(QStringLiteral("upload")), QString(), this))
    , m_undo(new QAction(icon(QStringLiteral("undo-2")), QString(), this))
    , m_records(new QAction(icon(QStringLiteral("external-link")), QString(), this))
    , m_refresh(new QAction(icon(QStringLiteral("refresh-cw")), QString(), this))
    , m_importButton(new QPushButton(this))
    , m_undoButton(new QPushButton(this))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    setSurface(this, Surface::Content);
    setButtonKind(m_importButton, ButtonKind::Primary);
    m_undoButton->setIcon(icon(QStringLiteral("undo-2")));
    m_header->addAction(m_undoButton);
    m_header->addAction(m_importButton);
    buildTable();
    m_empty->setIcon(QStringLiteral("upload"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({metrics.px(800), metrics.px(320)});
    if (state != nullptr) {
        rememberSplitter(m_splitter, *state, QStringLiteral("imports/pane"));
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_messages);
    layout->addWidget(m_busy);
    layout->addWidget(m_splitter, 1);
    setFocusProxy(m_table);
    connectParts();
    retranslate();
    showImports({});
}

void ImportsPage::buildTable()
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(ImportsModel::StateColumn, new ChipDelegate(ImportsModel::ToneRole, this));
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({m_records, m_undo});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metrics.row());
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(ImportsModel::FileColumn, QHeaderView::Stretch);
    header->resizeSection(ImportsModel::WhenColumn, metrics.px(136));
    header->resizeSection(ImportsModel::KindColumn, metrics.px(128));
    header->resizeSection(ImportsModel::NewColumn, metrics.px(72));
    header->resizeSection(ImportsModel::ChangedColumn, metrics.px(88));
    header->resizeSection(ImportsModel::LeftColumn, metrics.px(80));
    header->resizeSection(ImportsModel::WhoColumn, metrics.px(144));
    header->resizeSection(ImportsModel::StateColumn, metrics.px(144));
    m_table->installEventFilter(this);
}

void ImportsPage::connectParts()
{
    m_refresh->setShortcut(QKeySequence::Refresh);
    for (QAction *action : {m_import, m_undo, m_records, m_refresh}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    connect(m_import, &QAction::triggered, this, &ImportsPage::importRequested);
    connect(m_undo, &QAction::triggered, this, [this] { emit undoRequested(currentImport()); });
    connect(m_records, &QAction::triggered, this, [this] { emit recordsRequested(currentImport()); });
    connect(m_refresh, &QAction::triggered, this, &ImportsPage::refreshRequested);
    connect(m_importButton, &QPushButton::clicked, m_import, &QAction::trigger);
    connect(m_undoButton, &QPushButton::clicked, m_undo, &QAction::trigger);
    connect(m_empty, &EmptyState::buttonClicked, m_import, &QAction::trigger);
    connect(m_busy, &BusyStrip::cancelRequested, this, &ImportsPage::cancelRequested);
    connect(m_detail, &ImportDetail::recordsRequested, m_records, &QAction::trigger);
    connect(m_table, &QTableView::doubleClicked, m_records, &QAction::trigger);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportsPage::showCurrent);
}

bool ImportsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_records->trigger();
            return true;
        }
        if (key == Qt::Key_Delete) {
            m_undo->trigger();
            return true;
        }
    }
    if (watched == m_table && event->type() == QEvent::Resize) { // the file's name comes first; the pane says the rest
        const int room = m_table->width();
        const ThemeMetrics metrics = ThemeMetrics::of();
        m_table->setColumnHidden(ImportsModel::KindColumn, room < metrics.px(960));
        m_table->setColumnHidden(ImportsModel::WhoColumn, room < metrics.px(760));
        m_table->setColumnHidden(ImportsModel::LeftColumn, room < metrics.px(580));
    }
    return QWidget::eventFilter(watched, event);
}

QList<QAction *> ImportsPage::recordActions() const
{
    return {m_import, m_records, m_undo};
}

QList<QAction *> ImportsPage::viewActions() const
{
    return {m_refresh};
}

QString ImportsPage::currentImport() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_model->imports().at(current.row()).id : QString();
}

void ImportsPage::setDisplayFormat(const DisplayFormat &format)
{
    m_model->setDisplayFormat(format);
    m_detail->setDisplayFormat(format);
}

void ImportsPage::showImports(const QList<ImportRecord> &imports)
{
    const QString chosen = currentImport();
    m_model->setImports(imports);
    m_stack->setCurrentWidget(imports.isEmpty() ? static_cast<QWidget *>(m_empty) : m_table);
    setFocusProxy(imports.isEmpty() ? static_cast<QWidget *>(m_empty->button()) : m_table);
    m_detail->setVisible(!imports.isEmpty());
    if (!imports.isEmpty()) {
        m_table->selectRow(qMax(0, m_model->rowOf(chosen)));
    }
    showCurrent();
}

void ImportsPage::select(const QString &id)
{
    if (const int row = m_model->rowOf(id); row >= 0) {
        m_table->selectRow(row);
    }
}

void ImportsPage::showCurrent()
{
    const QString id = currentImport();
    if (id.isEmpty()) {
        m_detail->clear();
    } else {
        m_detail->showImport(m_model->imports().at(m_table->currentIndex().row()));
    }
    updateActions();
    emit currentChanged(id);
}

void ImportsPage::setBusy(bool busy)
{
    m_isBusy = busy;
    updateActions();
}

void ImportsPage::updateActions()
{
    const QModelIndex current = m_table->currentIndex();
    const bool any = current.isValid() && current.row() < m_model->imports().size();
    const bool mayUndo = any && m_model->imports().at(current.row()).mayUndo;
    m_undo->setEnabled(mayUndo && !m_isBusy);
    m_undoButton->setEnabled(m_undo->isEnabled());
    m_undoButton->setVisible(!m_model->imports().isEmpty());
    m_importButton->setVisible(!m_model->imports().isEmpty());
    m_records->setEnabled(any && m_model->imports().at(current.row()).counts.created > 0);
    m_refresh->setEnabled(!m_isBusy);
}

void ImportsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ImportsPage::retranslate()
{
    m_header->setTitle(tr("Imports"));
    m_header->setSubtitle(tr("Files that were brought in, and what came of them. An import can be undone for 30 days."));
    m_import->setText(tr("&Import…"));
    m_importButton->setText(tr("Import…"));
    m_undo->setText(tr("&Undo import…"));
    m_undoButton->setText(tr("Undo import…"));
    m_records->setText(tr("&Show the new records"));
    m_refresh->setText(tr("&Refresh"));
    m_table->setAccessibleName(tr("Imports"));
    m_detail->setAccessibleName(tr("The chosen import"));
    m_empty->setTitle(tr("Nothing was imported yet"));
    m_empty->setText(tr("Bring a spreadsheet: every row is checked before anything is saved, and the whole import can be undone."));
    m_empty->setButton(tr("Import a file…"), QStringLiteral("upload"));
    m_model->retranslate();
}
