// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/recordtablemodel.h"

#include "models/catalog/fieldhelp.h"
#include "models/tables/recordcell.h"
#include "models/tables/recordtablemodelprivate.h"

namespace {

bool canSortBy(const Field &field)
{
    return !field.is(FieldFlag::Protected) && field.type != FieldType::Json && field.type != FieldType::TagList
           && field.type != FieldType::Secret;
}

} // namespace

RecordTableModel::RecordTableModel(const Entity &entity, PageSource source, QObject *parent)
    : QAbstractTableModel(parent), d(std::make_unique<Private>(*this, entity, std::move(source)))
{
    d->query.entity = entity.name;
    for (const Field *field : entity.tableFields()) {
        d->query.fields.append(field->name);
    }
    d->query.sortField = entity.defaultSort;
    d->query.order = entity.defaultOrder;
    d->setColumns(d->query);
}

RecordTableModel::~RecordTableModel() = default;

const Entity &RecordTableModel::entity() const
{
    return d->entity;
}

const Query &RecordTableModel::query() const
{
    return d->query;
}

void RecordTableModel::setQuery(const Query &query)
{
    d->query = query;
    if (d->query.sortField.isEmpty()) {
        d->query.sortField = d->entity.defaultSort;
        d->query.order = d->entity.defaultOrder;
    }
    d->open();
    emit queryChanged();
}

void RecordTableModel::refresh()
{
    d->refresh();
}

bool RecordTableModel::isLoading() const
{
    return d->loading;
}

void RecordTableModel::setDisplayFormat(const DisplayFormat &format)
{
    d->format = format;
    d->cache.forgetTexts();
    d->notifyAll();
}

void RecordTableModel::setClock(const Clock *clock)
{
    d->clock = clock;
    d->cache.forgetTexts();
    d->notifyAll();
}

void RecordTableModel::retranslate()
{
    d->cache.forgetTexts();
    d->notifyAll();
    if (!d->columns.isEmpty()) {
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

RowCount RecordTableModel::count() const
{
    return d->count;
}

QString RecordTableModel::recordId(int row) const
{
    const Row *held = d->heldRow(row);
    return held == nullptr ? QString() : held->id;
}

int RecordTableModel::rowOf(const QString &recordId) const
{
    const qint64 row = recordId.isEmpty() ? -1 : d->cache.rowOf(recordId);
    return row < d->rows ? static_cast<int>(row) : -1;
}

const Field *RecordTableModel::fieldAt(int column) const
{
    return column >= 0 && column < d->columns.size() ? d->columns.at(column) : nullptr;
}

int RecordTableModel::sortColumn() const
{
    for (int column = 0; column < columnCount(); ++column) {
        if (d->columns.at(column)->name == d->query.sortField) {
            return column;
        }
    }
    return -1;
}

Qt::SortOrder RecordTableModel::sortOrder() const
{
    return d->query.order;
}

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : d->rows;
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(d->columns.size());
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= d->rows || index.column() >= d->columns.size()) {
        return QVariant();
    }
    const Field &field = *d->columns.at(index.column());
    if (role == FieldNameRole) {
        return field.name;
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(recordCellAlignment(field));
    }
    if (!d->marks.isEmpty()) {
        if (const std::optional<QVariant> marked = d->markedData(index.row(), field, role)) {
            return *marked;
        }
    }
    return d->cellData(index.row(), index.column(), role);
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        return role == Qt::DisplayRole ? QVariant(d->format.locale.toString(section + 1)) : QVariant();
    }
    const Field *field = fieldAt(section);
    if (field == nullptr) {
        return QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return (field->listLabel.isEmpty() ? field->label : field->listLabel).translated();
    case Qt::AccessibleTextRole:
        return d->headerWords(*field);
    case Qt::ToolTipRole:
    case Qt::WhatsThisRole:
        return fieldAboutHtml(*field);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(recordCellAlignment(*field));
    case FieldNameRole:
        return field->name;
    default:
        return QVariant();
    }
}

Qt::ItemFlags RecordTableModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | (index.isValid() ? Qt::ItemNeverHasChildren : Qt::NoItemFlags);
}

void RecordTableModel::sort(int column, Qt::SortOrder order)
{
    Query query = d->query;
    const Field *field = fieldAt(column);
    if (field != nullptr && !canSortBy(*field)) {
        return;
    }
    query.sortField = field == nullptr ? d->entity.defaultSort : field->name;
    query.order = field == nullptr ? d->entity.defaultOrder : order;
    if (query == d->query) {
        return;
    }
    d->query = query;
    if (d->isOpen()) {
        d->open();
    }
    emit queryChanged();
}
