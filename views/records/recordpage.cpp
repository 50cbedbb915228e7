// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/recordpage.h"

#include "views/common/emptystate.h"
#include "views/common/icons.h"
#include "views/common/kinds.h"
#include "views/common/messagebar.h"
#include "views/common/pageheader.h"
#include "views/common/statestore.h"
#include "views/common/thememetrics.h"
#include "views/records/filterbar.h"
#include "views/records/recorddetailpane.h"
#include "views/records/recordtableview.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <limits>

namespace {

constexpr int DetailDelay = 150;        ///< ms on a row before its detail is asked for
constexpr int MostSelectedIds = 1001;   ///< one more than may be deleted without typing the name
constexpr int DetailFitsFrom = 1000;    ///< design pixels of page width
const QLatin1String PaneVisibleKey("records/pane-visible");

} // namespace

RecordPage::RecordPage(const Entity &entity, PageSource source, const RecordContext &context, QWidget *parent)
    : QWidget(parent)
    , m_entity(entity)
    , m_context(context)
    , m_model(new RecordTableModel(entity, std::move(source), this))
    , m_table(new RecordTableView(*m_model, *context.catalog, context.state, this))
    , m_actions(new RecordActions(entity, this, m_table, context.may))
    , m_header(new PageHeader(this))
    , m_create(new QPushButton(this))
    , m_messages(new MessageBar(this))
    , m_filters(new FilterBar(entity, context, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_detail(new RecordDetailPane(entity, context, this))
    , m_currentTimer(new QTimer(this))
{
    m_model->setDisplayFormat(context.format);
    m_model->setClock(context.clock);
    m_currentTimer->setSingleShot(true);
    m_currentTimer->setInterval(DetailDelay);
    setSurface(this, Surface::Content);
    buildLayout();
    connectActions();
    connectParts();
    retranslate();
}

RecordPage::~RecordPage() = default;

void RecordPage::buildLayout()
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *detailButton = new QToolButton(this);
    detailButton->setDefaultAction(action(Command::ToggleDetail));
    detailButton->setFixedSize(metrics.control(), metrics.control());
    setButtonKind(detailButton, ButtonKind::Flat);
    m_header->addAction(detailButton);
    setButtonKind(m_create, ButtonKind::Primary);
    m_create->setIcon(icon(QStringLiteral("plus"), IconColor::OnAccent));
    m_create->setVisible(m_context.allows(AccessVerb::Create, m_entity));
    m_header->addAction(m_create);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({metrics.px(1000), metrics.pane()});
    layout->addWidget(m_header);
    layout->addWidget(m_filters);
    layout->addWidget(m_messages);
    m_strips = new QVBoxLayout;
    m_strips->setSpacing(0);
    layout->addLayout(m_strips);
    layout->addWidget(m_splitter, 1);
    if (m_context.state != nullptr) {
        rememberSplitter(m_splitter, *m_context.state, QStringLiteral("records/%1/pane").arg(m_entity.name));
    }
    setFocusProxy(m_table);
}

void RecordPage::connectActions()
{
    const auto onCurrent = [this](Command command, void (RecordPage::*wanted)(const QString &)) {
        connect(action(command), &QAction::triggered, this, [this, wanted] {
            if (!m_currentId.isEmpty()) {
                emit (this->*wanted)(m_currentId);
            }
        });
    };
    onCurrent(Command::Edit, &RecordPage::editRequested);
    onCurrent(Command::Duplicate, &RecordPage::duplicateRequested);
    connect(action(Command::Create), &QAction::triggered, this, &RecordPage::createRequested);
    connect(m_create, &QPushButton::clicked, action(Command::Create), &QAction::trigger);
    connect(action(Command::Remove), &QAction::triggered, this, [this] {
        const QStringList ids = selectedIds();
        if (ids.isEmpty()) {
            return;
        }
        if (m_entity.access == EntityAccess::Deactivated) {
            emit activeRequested(ids, false);
        } else {
            emit removeRequested(ids);
        }
    });
    connect(action(Command::Activate), &QAction::triggered, this, [this] { emit activeRequested(selectedIds(), true); });
    connect(action(Command::Undo), &QAction::triggered, this, &RecordPage::undoRequested);
    connect(action(Command::Copy), &QAction::triggered, this, &RecordPage::copyRequested);
    connect(action(Command::Find), &QAction::triggered, m_filters, &FilterBar::focusSearch);
    connect(action(Command::Refresh), &QAction::triggered, this, [this] { refresh(); });
    connect(action(Command::ToggleDetail), &QAction::triggered, this, [this](bool on) { setDetailVisible(on, true); });
}

void RecordPage::connectParts()
{
    connect(m_filters, &FilterBar::changed, this, &RecordPage::applyQuery);
    connect(m_model, &RecordTableModel::queryChanged, this, &RecordPage::listChanged);
    connect(m_table, &RecordTableView::columnsMoved, this, &RecordPage::listChanged);
    connect(m_filters, &FilterBar::columnsRequested, this, &RecordPage::showColumnMenu);
    connect(m_table, &RecordTableView::headerMenuRequested, this, &RecordPage::showColumnMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        showContextMenu(m_table->viewport()->mapToGlobal(position));
    });
    connect(m_table, &RecordTableView::activatedRecord, this, [this](const QString &id) {
        if (!id.isEmpty() && m_entity.access != EntityAccess::ReadOnly) {
            emit editRequested(id);
        }
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordPage::updateCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &RecordPage::updateCurrent);
    connect(m_detail, &RecordDetailPane::editRequested, this, &RecordPage::editRequested);
    connect(m_currentTimer, &QTimer::timeout, this, [this] { emit currentRecordChanged(m_currentId); });
    connect(m_model, &RecordTableModel::countChanged, this, &RecordPage::updateState);
    connect(m_model, &RecordTableModel::countChanged, this, &RecordPage::reachPendingRow);
    connect(m_model, &RecordTableModel::failed, this, &RecordPage::showFailure);
    connect(m_model, &RecordTableModel::loadingChanged, this, [this](bool loading) {
        if (!loading) {
            selectAfterLoad();
        }
        updateState();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        if (!m_pendingId.isEmpty() && m_table->selectRecord(m_pendingId)) {
            m_pendingId.clear();
        }
        updateCurrent();
    });
    connect(m_empty, &EmptyState::buttonClicked, this, [this] {
        if (m_filters->isEmpty()) {
            emit createRequested();
        } else {
            m_filters->clear();
        }
    });
}

bool RecordPage::showsTable() const
{
    return m_stack->currentWidget() == m_table;
}

QStringList RecordPage::selectedIds() const
{
    return m_table->selectedIds(MostSelectedIds);
}

void RecordPage::refresh(const QString &selectId)
{
    m_pendingId = selectId;
    m_pendingRow = -1;
    m_failed = false;
    m_messages->clear();
    m_model->refresh();
    if (!selectId.isEmpty() && m_table->selectRecord(selectId)) {
        m_pendingId.clear();
    }
    if (!m_currentId.isEmpty()) {
        emit currentRecordChanged(m_currentId);
    }
    emit refreshed();
}

void RecordPage::setDisplayFormat(const DisplayFormat &format)
{
    m_context.format = format;
    m_model->setDisplayFormat(format);
    m_filters->setDisplayFormat(format);
    m_detail->setDisplayFormat(format);
    updateStatus();
}

void RecordPage::selectAt(qint64 row, const QString &recordId)
{
    m_pendingId = recordId;
    m_pendingRow = row;
    reachPendingRow();
}

/// Scrolling to a row makes the model read it; dataChanged() then finds the record.
void RecordPage::reachPendingRow()
{
    if (m_pendingRow < 0 || m_pendingId.isEmpty()) {
        return;
    }
    if (m_table->selectRecord(m_pendingId)) {
        m_pendingId.clear();
        m_pendingRow = -1;
    } else if (m_pendingRow < m_model->rowCount()) {
        m_table->scrollTo(m_model->index(static_cast<int>(m_pendingRow), 0), QAbstractItemView::PositionAtCenter);
    }
}

void RecordPage::showDetail(const Record &record)
{
    if (record.id == m_currentId) {
        m_currentRecord = record;
        m_detail->showRecord(record);
        updateActions();
        emit detailShown();
    }
}

QString RecordPage::currentDetailLabel() const
{
    return m_currentRecord.id != m_currentId || m_currentId.isEmpty()
               ? QString()
               : recordLabel(m_entity, m_currentRecord, m_context.format);
}

void RecordPage::setUndo(const QString &what)
{
    m_undoText = what;
    updateActions();
}

void RecordPage::addHeadButton(QAction *action)
{
    if (!m_actions->isOffered(action)) {
        return;
    }
    auto *button = new QPushButton(this);
    const auto follow = [button, action] {
        button->setText(action->iconText());
        button->setIcon(action->icon());
        button->setToolTip(action->shortcut().toString(QKeySequence::NativeText));
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
    };
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_header->insertAction(0, button);
}

void RecordPage::addStrip(QWidget *strip)
{
    m_strips->addWidget(strip);
}

void RecordPage::addFooter(QWidget *footer)
{
    qobject_cast<QVBoxLayout *>(layout())->addWidget(footer);
}

void RecordPage::setFilterLead(QWidget *lead)
{
    m_filters->setLead(lead);
}

void RecordPage::setContent(QWidget *content)
{
    if (m_content != nullptr && m_content != content) {
        m_stack->removeWidget(m_content);
    }
    m_content = content;
    if (content != nullptr) {
        m_stack->addWidget(content);
    }
    updateState();
}

void RecordPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void RecordPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_opened) {
        return;
    }
    const Query first = m_firstQuery.value_or(query());
    m_opened = true;
    const QByteArray kept = m_context.state == nullptr ? QByteArray() : m_context.state->state(PaneVisibleKey);
    const bool fits = width() >= ThemeMetrics::of().px(DetailFitsFrom);
    setDetailVisible(kept.isEmpty() ? fits : kept == "1", false);
    m_model->setQuery(first);
    updateState();
}

void RecordPage::retranslate()
{
    m_header->setTitle(m_entity.plural.translated());
    m_header->setSubtitle(m_entity.description.translated());
    m_create->setText(m_entity.createLabel.translated());
    m_actions->retranslate();
    m_table->setAccessibleName(m_entity.plural.translated());
    m_detail->setAccessibleName(tr("Detail"));
    m_model->retranslate();
    updateState();
    updateActions();
}

void RecordPage::updateState()
{
    const bool noRows = m_opened && !m_model->isLoading() && m_model->rowCount() == 0 && !m_failed;
    const bool mayCreate = m_context.allows(AccessVerb::Create, m_entity);
    if (noRows && m_filters->isEmpty()) {
        m_empty->setIcon(m_entity.icon);
        //: %1 is a kind of record in the plural, such as "Programs"
        m_empty->setTitle(tr("%1: nothing here yet").arg(m_entity.plural.translated()));
        m_empty->setText(mayCreate || m_entity.access == EntityAccess::ReadOnly
                             ? m_entity.emptyHint.translated()
                             : tr("What others share with you, or make for you, appears here."));
        m_empty->setButton(mayCreate ? m_entity.createLabel.translated() : QString(), QStringLiteral("plus"));
        m_empty->setLinkOffered(true);
    } else if (noRows) {
        m_empty->setIcon(QStringLiteral("search"));
        m_empty->setTitle(tr("Nothing found"));
        m_empty->setText(tr("No record matches the search and the filters."));
        m_empty->setButton(tr("Clear search and filters"));
        m_empty->setLinkOffered(false);
    }
    if (noRows || !m_model->isLoading() || m_model->rowCount() > 0 || m_statusText.isEmpty()) {
        QWidget *const list = m_content == nullptr ? m_table : m_content.data();
        m_stack->setCurrentWidget(noRows && m_content == nullptr ? m_empty : list);
    }
    m_detail->setVisible(action(Command::ToggleDetail)->isChecked() && showsTable());
    updateStatus();
}

void RecordPage::updateActions()
{
    const bool editable = m_entity.access != EntityAccess::ReadOnly;
    const bool one = !m_currentId.isEmpty();
    const qint64 selected = m_table->selectedCount();
    const bool known = m_currentRecord.id == m_currentId && m_currentRecord.values.contains(QStringLiteral("is_active"));
    const bool inactive = known && selected == 1 && !m_currentRecord.value(QStringLiteral("is_active")).toBool();
    action(Command::Create)->setEnabled(editable);
    action(Command::Edit)->setEnabled(editable && one);
    action(Command::Duplicate)->setEnabled(editable && one);
    action(Command::Remove)->setEnabled(editable && selected > 0 && !inactive);
    action(Command::Activate)->setEnabled(m_entity.access == EntityAccess::Deactivated && selected > 0
                                          && (inactive || selected > 1));
    action(Command::Copy)->setEnabled(selected > 0);
    action(Command::Undo)->setEnabled(!m_undoText.isEmpty());
    action(Command::Undo)->setToolTip(m_undoText);
    for (const Command command : {Command::Create, Command::Edit, Command::Duplicate, Command::Remove}) {
        action(command)->setVisible(editable);
    }
    action(Command::Activate)->setVisible(m_entity.access == EntityAccess::Deactivated);
}

void RecordPage::updateStatus()
{
    const RowCount count = m_model->count();
    const int rows = static_cast<int>(qMin<qint64>(count.rows, std::numeric_limits<int>::max()));
    QStringList parts;
    if (const qint64 selected = m_table->selectedCount(); selected > 1) {
        parts.append(tr("%Ln selected", nullptr, static_cast<int>(selected)));
    }
    if (!m_opened || m_model->isLoading()) {
        parts.append(tr("Loading…"));
    } else {
        parts.append(count.exact ? tr("%Ln record(s)", nullptr, rows) : tr("about %Ln record(s)", nullptr, rows));
    }
    const QString text = parts.join(QStringLiteral(" · "));
    if (text != m_statusText) {
        m_statusText = text;
        emit statusTextChanged(text);
    }
}

void RecordPage::updateCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    const bool selected = current.isValid() && m_table->selectionModel()->isRowSelected(current.row(), {});
    const QString id = selected ? m_model->recordId(current.row()) : QString();
    if (id != m_currentId) {
        m_currentId = id;
        const QModelIndex first = m_model->index(current.row(), 0);
        m_detail->showPending(id, id.isEmpty() ? QString() : first.data().toString());
        m_currentTimer->start();
    }
    updateActions();
    updateStatus();
    emit selectionChanged();
}

void RecordPage::selectAfterLoad()
{
    if (!m_pendingId.isEmpty() && m_table->selectRecord(m_pendingId)) {
        m_pendingId.clear();
        return;
    }
    m_pendingId.clear();
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid()) {
        m_table->selectRecord(m_model->recordId(0));
    }
    updateCurrent();
}

void RecordPage::showFailure(const Error &error)
{
    if (error.code == ErrorCode::Cancelled) {
        return;
    }
    m_failed = m_model->rowCount() == 0;
    m_messages->showError(error);
    auto *again = new QAction(tr("Try again"), m_messages);
    connect(again, &QAction::triggered, this, [this] { refresh(); });
    m_messages->addMessageAction(again);
    updateState();
}

void RecordPage::showContextMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *entry : m_actions->contextMenu()) {
        if (entry == nullptr) {
            menu->addSeparator();
        } else {
            menu->addAction(entry);
        }
    }
    menu->popup(globalPosition);
}

void RecordPage::setDetailVisible(bool visible, bool remember)
{
    m_detail->setVisible(visible && showsTable());
    action(Command::ToggleDetail)->setChecked(visible);
    if (remember && m_context.state != nullptr) {
        m_context.state->setState(PaneVisibleKey, visible ? "1" : "0");
    }
}
