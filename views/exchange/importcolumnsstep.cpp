// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/importcolumnsstep.h"

#include "views/common/icons.h"
#include "views/common/kinds.h"
#include "views/common/messagebar.h"
#include "views/common/statestore.h"
#include "views/common/thememetrics.h"
#include "views/exchange/chipdelegate.h"
#include "views/exchange/columnpanel.h"
#include "views/exchange/constantspanel.h"
#include "views/exchange/importcolumnsmodel.h"
#include "views/exchange/rulespanel.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace {

constexpr int readDelay = 120; // ms after a key before the file is read by the new rules

QScrollArea *scrolled(QWidget *content, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    setSurface(content, Surface::Panel);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

} // namespace

ImportColumnsStep::ImportColumnsStep(const RecordContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_icon(new QLabel(this))
    , m_summary(textLabel(QString(), TextKind::Body, this))
    , m_mapping(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_offer(new MessageBar(this))
    , m_splitter(new QSplitter(this))
    , m_table(new QTableView(this))
    , m_model(new ImportColumnsModel(*context.catalog, this))
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_column(new ColumnPanel(*context.catalog, this))
    , m_constants(new ConstantsPanel(context, this))
    , m_rules(new RulesPanel(*context.catalog, this))
    , m_wait(new QTimer(this))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    m_wait->setSingleShot(true);
    m_wait->setInterval(readDelay);
    m_splitter->addWidget(makeList());
    m_splitter->addWidget(makeSide());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({metrics.px(800), metrics.px(330)});
    if (context.state != nullptr) {
        rememberSplitter(m_splitter, *context.state, QStringLiteral("import/columns"));
    }
    auto *offer = new QVBoxLayout;
    offer->setContentsMargins(metrics.space8(), 0, metrics.space8(), 0);
    offer->addWidget(m_offer);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addLayout(offer);
    layout->addWidget(m_splitter, 1);
    setFocusProxy(m_table);
    connectParts();
    retranslate();
}

QWidget *ImportColumnsStep::makeHead()
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *head = new QWidget(this);
    m_summary->setWordWrap(true);
    m_mapping->setPopupMode(QToolButton::InstantPopup);
    m_mapping->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_mapping->setIcon(icon(QStringLiteral("bookmark")));
    m_mapping->setMenu(m_menu);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(metrics.space16(), metrics.space8(), metrics.space16(), metrics.space8());
    layout->setSpacing(metrics.space8());
    layout->addWidget(m_icon);
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_mapping);
    return head;
}

QWidget *ImportColumnsStep::makeList()
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(ImportColumnsModel::StateColumn, new ChipDelegate(ImportColumnsModel::ToneRole, m_table));
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metrics.row());
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(ImportColumnsModel::HeadingColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(ImportColumnsModel::ExamplesColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(ImportColumnsModel::TargetColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(ImportColumnsModel::StateColumn, QHeaderView::Fixed);
    header->resizeSection(ImportColumnsModel::StateColumn, metrics.px(124));
    m_table->installEventFilter(this);
    return m_table;
}

QWidget *ImportColumnsStep::makeSide()
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *side = new QWidget(this);
    setSurface(side, Surface::Panel);
    for (int tab = 0; tab < 3; ++tab) {
        m_tabs->addTab(QString());
    }
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (QWidget *panel : QList<QWidget *>{m_column, m_constants, m_rules}) {
        m_stack->addWidget(scrolled(panel, m_stack));
    }
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(metrics.space8(), 0, metrics.space8(), 0);
    tabs->addWidget(m_tabs);
    tabs->addStretch(1);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(tabs);
    layout->addWidget(m_stack, 1);
    side->setMinimumWidth(metrics.px(300));
    return side;
}

void ImportColumnsStep::connectParts()
{
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { showCurrent(); });
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &at) {
        m_column->openPicker(m_table->viewport(), m_table->visualRect(at.siblingAtColumn(ImportColumnsModel::TargetColumn)));
    });
    connect(m_column, &ColumnPanel::changed, this, [this] { take(m_column->draft()); });
    connect(m_constants, &ConstantsPanel::changed, this, [this] { take(m_constants->draft()); });
    connect(m_rules, &RulesPanel::changed, this, [this] { take(m_rules->draft()); });
    connect(m_wait, &QTimer::timeout, this, &ImportColumnsStep::read);
    connect(m_menu, &QMenu::aboutToShow, this, &ImportColumnsStep::fillMenu);
}

void ImportColumnsStep::setDisplayFormat(const DisplayFormat &format)
{
    m_context.format = format;
    m_format.display = format;
    if (!m_draft.isEmpty()) {
        read();
    }
}

void ImportColumnsStep::setDraft(const MappingDraft &draft, const SourceTable &source, const TypedFormat &format)
{
    m_draft = draft;
    m_source = source;
    m_format = format;
    m_readings = readColumns(*m_context.catalog, draft.mapping(), source, format);
    const int row = std::max(0, m_table->currentIndex().row());
    m_model->setDraft(draft, m_readings);
    m_table->selectRow(std::min(row, m_model->rowCount() - 1));
    m_constants->showDraft(draft);
    m_rules->showDraft(draft);
    showCurrent();
    updateWords();
    emit draftChanged();
}

/// A panel changed its copy: everybody gets it, the file is read again a little later.
void ImportColumnsStep::take(const MappingDraft &draft)
{
    m_draft = draft;
    m_model->updateDraft(draft, m_readings);
    m_constants->showDraft(draft);
    m_rules->showDraft(draft);
    m_column->showColumn(draft, currentHeading(), m_source, m_format, m_readings);
    updateWords();
    m_wait->start();
    emit draftChanged();
}

void ImportColumnsStep::read()
{
    m_readings = readColumns(*m_context.catalog, m_draft.mapping(), m_source, m_format);
    m_model->updateDraft(m_draft, m_readings);
    showCurrent();
}

QString ImportColumnsStep::currentHeading() const
{
    return m_model->heading(m_table->currentIndex().row());
}

void ImportColumnsStep::showCurrent()
{
    if (!m_draft.isEmpty()) {
        m_column->showColumn(m_draft, currentHeading(), m_source, m_format, m_readings);
    }
}

QString ImportColumnsStep::hindrance() const
{
    if (m_draft.isEmpty() || m_draft.mapping().fields.isEmpty()) {
        return tr("No column is imported yet.");
    }
    const QStringList missing = m_draft.missing();
    if (!missing.isEmpty()) {
        return tr("Nothing fills: %1. Choose a column for each, or give the same value to all rows.").arg(missing.join(QStringLiteral(", ")));
    }
    if (m_draft.mapping().mode == ImportMode::Update && !m_draft.findsRecords()) {
        return tr("To update records, a column has to say which: an e-mail, a document number, a name.");
    }
    return {};
}

void ImportColumnsStep::updateWords()
{
    if (m_draft.isEmpty()) {
        return;
    }
    const auto &columns = m_draft.columns();
    const auto mapped = static_cast<int>(std::count_if(columns.cbegin(), columns.cend(), [this](const MappingDraft::Column &column) {
        return m_draft.mappingOfColumn(column.sketch.heading) != nullptr;
    }));
    const QStringList missing = m_draft.missing();
    const int side = ThemeMetrics::of().icon();
    const bool good = missing.isEmpty();
    m_icon->setPixmap((good ? icon(QStringLiteral("columns-3")) : icon(QStringLiteral("triangle-alert"), IconColor::Warning))
                          .pixmap(QSize(side, side), devicePixelRatioF()));
    const QString imported = tr("%1 of %Ln column(s) are imported.", nullptr, static_cast<int>(columns.size()))
                                 .arg(m_context.format.locale.toString(mapped));
    m_summary->setText(good ? imported : tr("%1 Nothing fills: %2.").arg(imported, missing.join(QStringLiteral(", "))));
    const auto saved = std::find_if(m_saved.cbegin(), m_saved.cend(), [this](const ExchangeLayout &one) { return one.id == m_savedId; });
    m_mapping->setText(saved == m_saved.cend() ? tr("Saved mappings")
                                               : QString(saved->name).replace(QLatin1Char('&'), QLatin1String("&&")));
    m_mapping->setAccessibleName(tr("Saved mappings"));
}

void ImportColumnsStep::setSaved(const QList<ExchangeLayout> &saved, const QString &currentId)
{
    m_saved = saved;
    m_savedId = currentId;
    fillMenu();
    updateWords();
}

void ImportColumnsStep::offer(const QString &id, const QString &name)
{
    m_offer->clear();
    if (id.isEmpty()) {
        return;
    }
    m_offer->showMessage(MessageBar::Level::Info, tr("The saved mapping “%1” fits this file.").arg(name));
    auto *use = new QAction(tr("Use it"), m_offer);
    connect(use, &QAction::triggered, this, [this, id] {
        m_offer->clear();
        emit loadRequested(id);
    });
    m_offer->addMessageAction(use);
}

void ImportColumnsStep::fillMenu()
{
    m_menu->clear();
    const ExchangeLayout *current = nullptr;
    for (const ExchangeLayout &saved : std::as_const(m_saved)) {
        QString name = saved.name;
        name.replace(QLatin1Char('&'), QLatin1String("&&"));
        QAction *load = m_menu->addAction(saved.shared ? icon(QStringLiteral("users")) : icon(QStringLiteral("bookmark")), name);
        load->setCheckable(true);
        load->setChecked(saved.id == m_savedId);
        connect(load, &QAction::triggered, this, [this, id = saved.id] { emit loadRequested(id); });
        if (saved.id == m_savedId) {
            current = &saved;
        }
    }
    if (!m_saved.isEmpty()) {
        m_menu->addSeparator();
    }
    connect(m_menu->addAction(icon(QStringLiteral("sprout")), tr("&Begin again with suggestions")), &QAction::triggered, this,
            &ImportColumnsStep::suggestRequested);
    connect(m_menu->addAction(icon(QStringLiteral("save")), tr("&Save under a name…")), &QAction::triggered, this,
            &ImportColumnsStep::saveRequested);
    if (current != nullptr && current->isOwn) {
        const QString id = current->id;
        const bool shared = current->shared;
        connect(m_menu->addAction(tr("Save the &changes")), &QAction::triggered, this, [this, id] { emit updateRequested(id); });
        QAction *share = m_menu->addAction(tr("Share with my &organization"));
        share->setCheckable(true);
        share->setChecked(shared);
        connect(share, &QAction::triggered, this, [this, id, shared] { emit shareRequested(id, !shared); });
        connect(m_menu->addAction(tr("&Delete this mapping")), &QAction::triggered, this, [this, id] { emit removeRequested(id); });
    }
}

void ImportColumnsStep::setTab(Tab tab)
{
    m_tabs->setCurrentIndex(int(tab));
}

bool ImportColumnsStep::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::NoModifier;
        const QModelIndex current = m_table->currentIndex();
        if (current.isValid() && (enter || key->key() == Qt::Key_F2 || key->key() == Qt::Key_Space)) {
            m_column->openPicker(m_table->viewport(), m_table->visualRect(current.siblingAtColumn(ImportColumnsModel::TargetColumn)));
            return true;
        }
        if (current.isValid() && (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace)) {
            MappingDraft draft = m_draft;
            draft.removeColumn(currentHeading());
            take(draft);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ImportColumnsStep::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        updateWords();
    }
}

void ImportColumnsStep::retranslate()
{
    m_tabs->setTabText(int(Tab::Column), tr("Column"));
    m_tabs->setTabText(int(Tab::Constants), tr("Same in all"));
    m_tabs->setTabText(int(Tab::Rules), tr("Rules"));
    m_tabs->setAccessibleName(tr("What is set"));
    m_table->setAccessibleName(tr("Columns of the file"));
    m_model->retranslate();
    fillMenu();
    updateWords();
    showCurrent();
}
