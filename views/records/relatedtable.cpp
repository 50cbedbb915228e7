// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/relatedtable.h"

#include "views/common/thememetrics.h"
#include "views/records/recorddelegate.h"
#include "views/records/recordheaderview.h"
#include "views/records/relatedlisting.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

RelatedTable::RelatedTable(const Relation &relation, const RecordContext &context, QWidget *parent)
    : QTableView(parent)
    , m_relation(relation)
    , m_shape(std::make_unique<const Entity>(relationShape(relation)))
    , m_page(std::make_unique<Page>())
    , m_model(new RecordTableModel(*m_shape, [page = m_page.get()](const Query &) { return std::make_unique<RelatedListing>(*page); }, this))
    , m_delegate(new RecordDelegate(*m_shape, *context.catalog, this))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    m_model->setDisplayFormat(context.format);
    setModel(m_model);
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(metrics.row());
    verticalHeader()->setDefaultSectionSize(metrics.row());
    setHorizontalHeader(new RecordHeaderView(this));
    horizontalHeader()->setContextMenuPolicy(Qt::NoContextMenu);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSortIndicatorShown(false);
    horizontalHeader()->setSectionsMovable(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setAccessibleName(relation.titleText());
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) { open(index, false); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &RelatedTable::fitColumns);
}

RelatedTable::~RelatedTable() = default;

void RelatedTable::setPage(const Page &page)
{
    *m_page = page;
    Query query;
    query.entity = m_shape->name;
    query.fields = m_relation.fields();
    m_model->setQuery(query);
    updateGeometry();
}

void RelatedTable::setDisplayFormat(const DisplayFormat &format)
{
    m_model->setDisplayFormat(format);
}

void RelatedTable::retranslate()
{
    m_model->retranslate();
    setAccessibleName(m_relation.titleText());
}

QSize RelatedTable::sizeHint() const
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    return QSize(metrics.px(200), metrics.header() + static_cast<int>(m_page->rows.size()) * metrics.row());
}

QSize RelatedTable::minimumSizeHint() const
{
    return QSize(ThemeMetrics::of().px(120), sizeHint().height());
}

void RelatedTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        open(currentIndex(), event->modifiers().testFlag(Qt::ControlModifier));
        return;
    }
    QTableView::keyPressEvent(event);
}

void RelatedTable::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ControlModifier)) {
        open(indexAt(event->position().toPoint()), true);
    }
}

void RelatedTable::mouseMoveEvent(QMouseEvent *event)
{
    m_delegate->setHoverRow(rowAt(event->position().toPoint().y()));
    viewport()->update();
    QTableView::mouseMoveEvent(event);
}

void RelatedTable::leaveEvent(QEvent *event)
{
    m_delegate->setHoverRow(-1);
    viewport()->update();
    QTableView::leaveEvent(event);
}

void RelatedTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->rowCount() > 0) {
        setCurrentIndex(m_model->index(0, 0));
    }
}

void RelatedTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void RelatedTable::open(const QModelIndex &index, bool reference)
{
    if (!index.isValid()) {
        return;
    }
    const Field *field = m_model->fieldAt(index.column());
    const QString referred = index.data(RecordTableModel::ReferenceIdRole).toString();
    if (reference && field != nullptr && !referred.isEmpty()) {
        emit recordRequested(field->references, referred);
    } else if (const QString id = m_model->recordId(index.row()); !id.isEmpty()) {
        emit recordRequested(m_relation.shown->name, id);
    }
}

/// The first column takes what the others leave; those that do not fit are left out.
void RelatedTable::fitColumns()
{
    const int available = viewport()->width();
    int left = available - ThemeMetrics::of().px(120);
    for (int column = 1; column < m_model->columnCount(); ++column) {
        const Field *field = m_model->fieldAt(column);
        const int wanted = field == nullptr ? 0 : widthOf(*field);
        const bool fits = wanted <= left;
        setColumnHidden(column, !fits);
        if (fits) {
            setColumnWidth(column, wanted);
            left -= wanted;
        }
    }
    if (m_model->columnCount() > 0) {
        setColumnWidth(0, left + ThemeMetrics::of().px(120));
    }
}

int RelatedTable::widthOf(const Field &field) const
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    switch (field.type) {
    case FieldType::Bool:
    case FieldType::Integer:
    case FieldType::Decimal:
        return metrics.px(72);
    case FieldType::Date:
        return metrics.px(92);
    case FieldType::Instant:
    case FieldType::Money:
        return metrics.px(132);
    case FieldType::Vocabulary:
        return metrics.px(112);
    default:
        return metrics.px(140);
    }
}
