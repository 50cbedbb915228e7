// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/recordtablemodelprivate.h"

#include "models/core/clock.h"

#include <algorithm>

QVariant RecordTableModel::Private::cellData(int row, int column, int role)
{
    if (role == Qt::DisplayRole || role == LoadingRole || role == ValueRole) {
        noticeVisible(row);
    }
    HeldPage *held = cache.find(row / RecordPageCache::RowsPerPage);
    const Row *values = heldRow(row);
    if (held == nullptr || values == nullptr) {
        return missingCell(held == nullptr, column, role);
    }
    const Field &field = *columns.at(column);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: // what is read, no more: a screen reader says the column by itself
        return cellText(*held, row % RecordPageCache::RowsPerPage, column);
    case Qt::ToolTipRole: {
        const QString tip = recordCellToolTip(cell(*held, *values, column), format);
        return tip.isEmpty() ? QVariant() : QVariant(tip);
    }
    case RecordIdRole:
        return values->id;
    case RowVersionRole:
        return values->rowVersion;
    case ValueRole:
        return cell(*held, *values, column).value;
    case LoadingRole:
        return false;
    case ToneRole: {
        const Term *term = field.vocabulary == nullptr
                               ? nullptr
                               : field.vocabulary->find(cell(*held, *values, column).value.toString());
        return term == nullptr ? QVariant() : QVariant(static_cast<int>(term->tone));
    }
    case SecondaryTextRole: {
        const Field *follower = entity.field(field.listedWith);
        return follower == nullptr || follower->isText() ? QVariant() : QVariant(followerText(*held, *values, column));
    }
    case ReferenceIdRole:
        return field.type == FieldType::Reference ? cell(*held, *values, column).value : QVariant();
    default:
        return QVariant();
    }
}

QVariant RecordTableModel::Private::missingCell(bool loadingRow, int column, int role) const
{
    switch (role) {
    case LoadingRole:
        return loadingRow;
    case Qt::DisplayRole:
        return loadingRow || column > 0 ? QVariant() : QVariant(RecordTableModel::tr("Deleted meanwhile"));
    case Qt::AccessibleTextRole:
        return loadingRow ? RecordTableModel::tr("This row is being loaded")
                          : RecordTableModel::tr("Deleted meanwhile");
    default:
        return QVariant();
    }
}

QString RecordTableModel::Private::headerWords(const Field &field) const
{
    QStringList words{(field.listLabel.isEmpty() ? field.label : field.listLabel).translated()};
    if (query.sortField == field.name) {
        words.append(query.order == Qt::AscendingOrder ? RecordTableModel::tr("sorted ascending")
                                                       : RecordTableModel::tr("sorted descending"));
    }
    const auto filtered = [&field](const Filter &filter) { return filter.field == field.name; };
    if (std::any_of(query.filters.cbegin(), query.filters.cend(), filtered)) {
        words.append(RecordTableModel::tr("filtered"));
    }
    return words.join(QStringLiteral(", "));
}

RecordCell RecordTableModel::Private::cell(const HeldPage &held, const Row &row, int column) const
{
    const qsizetype currency = m_currencies.value(column, -1);
    RecordCell cell;
    cell.field = columns.at(column);
    cell.value = row.values.value(m_positions.value(column, -1));
    cell.currency = currency < 0 ? QString() : row.values.value(currency).toString();
    cell.labels = &held.page.labels;
    if (cell.field->shownAsAge && clock != nullptr) {
        cell.today = clock->now().toUtc().toTimeZone(format.zone).date();
    }
    return cell;
}

QString RecordTableModel::Private::followerText(const HeldPage &held, const Row &row, int column) const
{
    const qsizetype position = m_followers.value(column, -1);
    const Field *follower = position < 0 ? nullptr : entity.field(columns.at(column)->listedWith);
    if (follower == nullptr) {
        return QString();
    }
    RecordCell beside;
    beside.field = follower;
    beside.value = row.values.value(position);
    beside.labels = &held.page.labels;
    return recordCellText(beside, format);
}

const QString &RecordTableModel::Private::cellText(HeldPage &held, int rowInPage, int column) const
{
    if (held.texts.isEmpty()) {
        held.texts.resize(held.page.rows.size() * columns.size());
    }
    QString &text = held.texts[rowInPage * columns.size() + column];
    if (text.isNull()) {
        const Row &row = held.page.rows.at(rowInPage);
        text = recordCellText(cell(held, row, column), format);
        if (const QString follower = followerText(held, row, column); !follower.isEmpty()) {
            text = QStringLiteral("%1 %2").arg(text, follower).trimmed();
        }
        if (text.isNull()) {
            text = QStringLiteral("");
        }
    }
    return text;
}
