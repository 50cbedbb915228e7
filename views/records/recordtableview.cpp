// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/recordtableview.h"

#include "views/common/kinds.h"
#include "views/common/statestore.h"
#include "views/common/themecolors.h"
#include "views/common/thememetrics.h"
#include "views/records/columnwidth.h"
#include "views/records/cellediting.h"
#include "views/records/cellselection.h"
#include "views/records/frozencolumns.h"
#include "views/records/recorddelegate.h"
#include "views/records/recordheaderview.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace {

constexpr int mostForNames = 100; ///< design pixels that the first column takes of room that is left

QString tableStateKey(const Entity &entity)
{
    return QStringLiteral("records/%1/table").arg(entity.name);
}

} // namespace

RecordTableView::RecordTableView(RecordTableModel &model, const Catalog &catalog, StateStore *state, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_state(state)
    , m_delegate(new RecordDelegate(model.entity(), catalog, this))
    , m_header(new RecordHeaderView(this))
    , m_cells(new CellSelection(*this))
    , m_editing(new CellEditing(*this, model, *m_cells))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    readLayout();
    setHorizontalHeader(m_header);
    m_header->setSortIndicatorShown(true); // setHorizontalHeader took it away
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(metrics.row());
    verticalHeader()->setDefaultSectionSize(metrics.row());
    setItemDelegate(m_delegate);
    m_delegate->setCells(m_cells);
    setModel(&model);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    auto *corner = new QWidget(this);
    setSurface(corner, Surface::Content);
    setCornerWidget(corner);

    m_frozen = new FrozenColumns(*this, new RecordDelegate(model.entity(), catalog, this));
    m_frozen->setCount(m_frozenCount);

    connect(m_header, &QHeaderView::sectionResized, this, &RecordTableView::keepLayout);
    connect(m_header, &QHeaderView::sectionMoved, this, [this] {
        keepLayout();
        if (!m_applying) {
            emit columnsMoved();
        }
    });
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        if (!m_applying) {
            m_model.sort(column, order);
            applyLayout();
            keepLayout();
        }
    });
    connect(m_header, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &position) { emit headerMenuRequested(m_header->mapToGlobal(position)); });
    connect(&model, &QAbstractItemModel::modelReset, this, &RecordTableView::applyLayout);
    connect(&model, &RecordTableModel::loadingChanged, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { emit activatedRecord(m_model.recordId(index.row())); });
    applyLayout();
}

Query RecordTableView::rememberedQuery() const
{
    Query query = m_model.query();
    QStringList known;
    for (const QString &name : m_rememberedFields) {
        const Field *field = m_model.entity().field(name);
        if (field != nullptr && !field->is(FieldFlag::Hidden)) {
            known.append(name);
        }
    }
    if (!known.isEmpty()) {
        query.fields = known;
    }
    if (m_model.entity().field(m_rememberedSort) != nullptr) {
        query.sortField = m_rememberedSort;
        query.order = m_rememberedOrder;
    }
    return query;
}

QStringList RecordTableView::shownFields() const
{
    QStringList fields;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        if (const Field *field = m_model.fieldAt(m_header->logicalIndex(visual))) {
            fields.append(field->name);
        }
    }
    return fields;
}

void RecordTableView::setFilteredFields(const QSet<QString> &fields)
{
    m_header->setFilteredFields(fields);
    m_frozen->header().setFilteredFields(fields);
}

qint64 RecordTableView::selectedCount() const
{
    qint64 rows = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        rows += range.left() == 0 ? range.height() : 0;
    }
    return rows;
}

QStringList RecordTableView::selectedIds(int limit) const
{
    QStringList ids;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && ids.size() < limit; ++row) {
            const QString id = m_model.recordId(row);
            if (!id.isEmpty()) {
                ids.append(id);
            }
        }
    }
    return ids;
}

bool RecordTableView::selectRecord(const QString &recordId)
{
    const int row = m_model.rowOf(recordId);
    if (row < 0) {
        return false;
    }
    const QModelIndex index = m_model.index(row, std::max(0, currentIndex().column()));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    return true;
}

void RecordTableView::rememberFields(const QStringList &fields)
{
    keepLayout();
    m_rememberedFields = fields;
    writeLayout(fields);
}

QList<ColumnState> RecordTableView::columnStates() const
{
    const int hundred = std::max(1, ThemeMetrics::of().px(100));
    QList<ColumnState> columns;
    for (const QString &field : m_rememberedFields.isEmpty() ? shownFields() : m_rememberedFields) {
        if (m_model.entity().field(field) != nullptr) {
            columns.append({field, m_widths.value(field, 0) * 100 / hundred});
        }
    }
    return columns;
}

void RecordTableView::setColumnStates(const QList<ColumnState> &columns)
{
    keepLayout();
    const ThemeMetrics metrics = ThemeMetrics::of();
    m_rememberedFields.clear();
    for (const ColumnState &column : columns) {
        m_rememberedFields.append(column.field);
        if (column.width > 0) {
            m_widths.insert(column.field, metrics.px(column.width));
        } else {
            m_widths.remove(column.field);
        }
    }
    writeLayout(m_rememberedFields);
}

void RecordTableView::setFrozenColumns(int columns)
{
    if (columns != m_frozenCount) {
        m_frozenCount = columns;
        m_frozen->setCount(columns);
        writeLayout(m_rememberedFields.isEmpty() ? shownFields() : m_rememberedFields);
        emit columnsMoved();
    }
}

void RecordTableView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QScrollBar *bar = horizontalScrollBar();
    const int before = bar->value();
    QTableView::scrollTo(index, hint);
    if (m_frozen == nullptr || m_frozenCount == 0 || before == 0 || !index.isValid()) {
        return;
    }
    if (m_frozen->holds(index.column())) {
        bar->setValue(before);
    } else if (const int hidden = m_frozen->width() - columnViewportPosition(index.column()); m_frozen->isVisible() && hidden > 0) {
        bar->setValue(bar->value() - hidden);
    }
}

void RecordTableView::fitColumn(int column)
{
    resizeColumn(column, std::max(sizeHintForColumn(column), m_header->sectionSizeHint(column)));
}

void RecordTableView::resizeColumn(int column, int width)
{
    const int narrowest = m_header->minimumSectionSize();
    m_header->resizeSection(column, std::clamp(width, narrowest, std::max(narrowest, viewport()->width() * 4 / 5)));
}

void RecordTableView::mouseMoveEvent(QMouseEvent *event)
{
    setHoverRow(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

bool RecordTableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        setHoverRow(-1);
    }
    return QTableView::viewportEvent(event);
}

void RecordTableView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        emit activatedRecord(m_model.recordId(currentIndex().row()));
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void RecordTableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_model.rowCount() == 0 && m_model.isLoading()) {
        paintLoading();
    }
}

void RecordTableView::setHoverRow(int row)
{
    if (row == m_hoverRow) {
        return;
    }
    for (const int changed : {m_hoverRow, row}) {
        viewport()->update(0, rowViewportPosition(changed), viewport()->width(), rowHeight(changed));
    }
    m_hoverRow = row;
    m_delegate->setHoverRow(row);
}

/// After a reset the header knows neither widths nor order.
void RecordTableView::applyLayout()
{
    m_applying = true;
    int visual = 0;
    for (const QString &name : std::as_const(m_rememberedFields)) {
        for (int column = 0; column < m_model.columnCount(); ++column) {
            if (m_model.fieldAt(column)->name == name) {
                m_header->moveSection(m_header->visualIndex(column), visual++);
            }
        }
    }
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const Field *field = m_model.fieldAt(column);
        m_header->resizeSection(column, m_widths.value(field->name, defaultWidth(*field)));
    }
    m_header->setSortIndicator(m_model.sortColumn(), m_model.sortOrder());
    m_applying = false;
    m_lent = 0;
    lendRoom();
}

/// Names are cut last: the first column takes room that is left, unless somebody chose its width, and gives it back.
void RecordTableView::lendRoom()
{
    const Field *names = m_header->count() > 1 ? m_model.fieldAt(m_header->logicalIndex(0)) : nullptr;
    if (names == nullptr || m_applying) {
        return;
    }
    const int first = m_header->logicalIndex(0);
    const int usual = defaultWidth(*names);
    if (m_header->sectionSize(first) != usual + m_lent) {
        m_lent = 0;
        return;
    }
    const int last = m_header->logicalIndex(m_header->count() - 1);
    const Field *stretched = m_model.fieldAt(last);
    int room = viewport()->width() + m_lent - (stretched == nullptr ? 0 : defaultWidth(*stretched));
    for (int visual = 0; visual < m_header->count() - 1; ++visual) {
        room -= m_header->sectionSize(m_header->logicalIndex(visual));
    }
    m_applying = true;
    m_lent = std::clamp(room, 0, ThemeMetrics::of().px(mostForNames));
    m_header->resizeSection(first, usual + m_lent);
    m_applying = false;
}

void RecordTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    lendRoom();
}

void RecordTableView::keepLayout()
{
    if (m_applying) {
        return;
    }
    for (int visual = 0; visual < m_header->count() - 1; ++visual) { // the last one takes what is left
        const int logical = m_header->logicalIndex(visual);
        if (const Field *field = m_model.fieldAt(logical)) {
            const int size = m_header->sectionSize(logical);
            const bool lent = visual == 0 && size == defaultWidth(*field) + m_lent;
            m_widths.insert(field->name, lent ? size - m_lent : size);
        }
    }
    m_rememberedFields = shownFields();
    writeLayout(m_rememberedFields);
}

void RecordTableView::writeLayout(const QStringList &fields) const
{
    if (m_state == nullptr || fields.isEmpty()) {
        return;
    }
    QJsonArray columns;
    for (const QString &name : fields) {
        const Field *field = m_model.entity().field(name);
        columns.append(QJsonObject{{QStringLiteral("field"), name},
                                   {QStringLiteral("width"), m_widths.value(name, defaultWidth(*field))}});
    }
    const QJsonObject layout{{QStringLiteral("columns"), columns},
                             {QStringLiteral("sort"), m_model.query().sortField},
                             {QStringLiteral("descending"), m_model.query().order == Qt::DescendingOrder},
                             {QStringLiteral("frozen"), m_frozenCount}};
    m_state->setState(tableStateKey(m_model.entity()), QJsonDocument(layout).toJson(QJsonDocument::Compact));
}

void RecordTableView::readLayout()
{
    if (m_state == nullptr) {
        return;
    }
    const QJsonObject layout = QJsonDocument::fromJson(m_state->state(tableStateKey(m_model.entity()))).object();
    for (const QJsonValue &column : layout.value(QStringLiteral("columns")).toArray()) {
        const QString field = column[QStringLiteral("field")].toString();
        m_rememberedFields.append(field);
        m_widths.insert(field, std::max(24, column[QStringLiteral("width")].toInt()));
    }
    m_frozenCount = std::max(0, layout.value(QStringLiteral("frozen")).toInt());
    m_rememberedSort = layout.value(QStringLiteral("sort")).toString();
    m_rememberedOrder = layout.value(QStringLiteral("descending")).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
}

int RecordTableView::defaultWidth(const Field &field) const
{
    return defaultColumnWidth(field);
}

void RecordTableView::paintLoading()
{
    QPainter painter(viewport());
    const ThemeMetrics metrics = ThemeMetrics::of();
    const ThemeColors &colors = ThemeColors::of(palette());
    const int rows = viewport()->height() / metrics.row();
    for (int row = 0; row < rows; ++row) {
        const int top = row * metrics.row();
        for (int visual = 0; visual < m_header->count(); ++visual) {
            const int column = m_header->logicalIndex(visual);
            const QRect cell(columnViewportPosition(column), top, columnWidth(column), metrics.row());
            const int left = visual == 0 ? metrics.space16() : metrics.space8();
            RecordDelegate::paintLoadingBar(&painter, cell.adjusted(left, 0, -metrics.space8(), 0), row, column, palette());
        }
        painter.fillRect(0, top + metrics.row() - 1, viewport()->width(), 1, colors.line);
    }
}
