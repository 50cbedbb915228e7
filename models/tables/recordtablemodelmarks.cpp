// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/recordtablemodelprivate.h"

void RecordTableModel::Private::notifyCell(const QString &recordId, const QString &field)
{
    const int row = q.rowOf(recordId);
    const int column = q.columnOf(field);
    if (row >= 0 && column >= 0) {
        emit q.dataChanged(q.index(row, column), q.index(row, column));
    }
}

std::optional<QVariant> RecordTableModel::Private::markedData(int row, const Field &field, int role) const
{
    const Row *held = heldRow(row);
    const auto mark = held == nullptr ? marks.constEnd() : marks.constFind(markKey(held->id, field.name));
    if (mark == marks.constEnd()) {
        return std::nullopt;
    }
    switch (role) {
    case Qt::DisplayRole:
        return mark->text;
    case Qt::AccessibleTextRole:
        return mark->state == CellMark::State::Saving ? RecordTableModel::tr("%1, being saved").arg(mark->text)
                                                      : RecordTableModel::tr("%1, not saved: %2").arg(mark->text, mark->sentence);
    case Qt::ToolTipRole:
    case EditMessageRole:
        return mark->sentence.isEmpty() ? std::nullopt : std::optional<QVariant>(mark->sentence);
    case EditStateRole:
        return static_cast<int>(mark->state);
    case ValueRole:
        return mark->value;
    case ReferenceIdRole:
        return field.type == FieldType::Reference ? mark->value : QVariant();
    case ToneRole: {
        const Term *term = field.vocabulary ? field.vocabulary->find(mark->value.toString()) : nullptr;
        return term == nullptr ? QVariant() : QVariant(static_cast<int>(term->tone));
    }
    default:
        return std::nullopt;
    }
}

int RecordTableModel::columnOf(const QString &field) const
{
    for (int column = 0; column < d->columns.size(); ++column) {
        if (d->columns.at(column)->name == field) {
            return column;
        }
    }
    return -1;
}

void RecordTableModel::setCellMark(const QString &recordId, const QString &field, const CellMark &mark)
{
    d->marks.insert(Private::markKey(recordId, field), mark);
    d->notifyCell(recordId, field);
}

void RecordTableModel::clearCellMark(const QString &recordId, const QString &field)
{
    if (d->marks.remove(Private::markKey(recordId, field)) > 0) {
        d->notifyCell(recordId, field);
    }
}

std::optional<CellMark> RecordTableModel::cellMark(const QString &recordId, const QString &field) const
{
    const auto found = d->marks.constFind(Private::markKey(recordId, field));
    return found == d->marks.constEnd() ? std::nullopt : std::optional<CellMark>(*found);
}

bool RecordTableModel::hasCellMarks() const
{
    return !d->marks.isEmpty();
}

QVariant RecordTableModel::heldValue(int row, const QString &field) const
{
    const Row *held = d->heldRow(row);
    const HeldPage *page = held == nullptr ? nullptr : d->cache.peek(row / RecordPageCache::RowsPerPage);
    return page == nullptr ? QVariant() : held->values.value(page->page.fields.indexOf(field));
}

QString RecordTableModel::textOf(const Field &field, const QVariant &value, const QHash<QString, QString> &labels) const
{
    RecordCell cell;
    cell.field = &field;
    cell.value = value;
    cell.labels = &labels;
    return recordCellText(cell, d->format);
}

void RecordTableModel::patchRecord(const Record &record)
{
    const int row = rowOf(record.id);
    HeldPage *held = row < 0 ? nullptr : d->cache.find(row / RecordPageCache::RowsPerPage);
    if (held == nullptr) {
        return;
    }
    const int place = row % RecordPageCache::RowsPerPage;
    Row &values = held->page.rows[place];
    values.rowVersion = record.rowVersion;
    for (qsizetype i = 0; i < held->page.fields.size(); ++i) {
        const auto found = record.values.constFind(held->page.fields.at(i));
        if (found != record.values.constEnd()) {
            values.values[i] = *found;
        }
    }
    held->page.labels.insert(record.labels);
    if (!held->texts.isEmpty()) {
        for (qsizetype column = 0; column < d->columns.size(); ++column) {
            held->texts[place * d->columns.size() + column] = QString();
        }
    }
    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

QFuture<Result<Page>> RecordTableModel::readRows(qint64 first, int rows)
{
    return d->loader == nullptr ? QFuture<Result<Page>>() : d->loader->read(first, rows);
}
