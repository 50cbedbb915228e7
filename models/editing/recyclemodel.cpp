// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/recyclemodel.h"

#include <limits>

RecycleModel::RecycleModel(const Catalog &catalog, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalog(catalog)
{
}

void RecycleModel::setDisplayFormat(const DisplayFormat &format)
{
    m_format = format;
    retranslate();
}

void RecycleModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_batches.isEmpty()) {
        emit dataChanged(index(0, 0), index(static_cast<int>(m_batches.size()) - 1, ColumnCount - 1));
    }
}

void RecycleModel::setBatches(const QList<DeletedBatch> &batches, bool more)
{
    beginResetModel();
    m_batches = batches;
    m_more = more;
    m_asked = false;
    endResetModel();
}

void RecycleModel::addBatches(const QList<DeletedBatch> &batches, bool more)
{
    m_more = more;
    m_asked = false;
    if (batches.isEmpty()) {
        return;
    }
    const auto first = static_cast<int>(m_batches.size());
    beginInsertRows({}, first, first + static_cast<int>(batches.size()) - 1);
    m_batches.append(batches);
    endInsertRows();
}

int RecycleModel::rowOf(const QString &batchId) const
{
    for (qsizetype row = 0; row < m_batches.size(); ++row) {
        if (m_batches.at(row).id == batchId) {
            return static_cast<int>(row);
        }
    }
    return -1;
}

std::optional<DeletedBatch> RecycleModel::last() const
{
    return m_batches.isEmpty() ? std::nullopt : std::optional<DeletedBatch>(m_batches.constLast());
}

int RecycleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_batches.size());
}

int RecycleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RecycleModel::text(const DeletedBatch &batch, int column) const
{
    const Entity *entity = m_catalog.entity(batch.entity);
    const auto records = static_cast<int>(qMin<qint64>(batch.records, std::numeric_limits<int>::max()));
    switch (column) {
    case NameColumn:
        if (batch.records > 1) {
            //: %1 are the names of the first of them
            return batch.label.isEmpty() ? tr("%Ln record(s)", nullptr, records)
                                         : tr("%Ln record(s): %1", nullptr, records).arg(batch.label);
        }
        return batch.label.isEmpty() ? tr("Without a name") : batch.label;
    case KindColumn:
        return entity == nullptr ? batch.entity : (batch.records > 1 ? entity->plural : entity->singular).translated();
    case WithItColumn:
        return batch.dependents > 0 ? m_format.locale.toString(batch.dependents) : QString();
    case PersonColumn:
        return batch.byLabel;
    case WhenColumn:
        return displayInstant(QVariant::fromValue(batch.at), m_format);
    default:
        return {};
    }
}

QVariant RecycleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_batches.size()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(m_batches.at(index.row()), index.column());
    case Qt::TextAlignmentRole:
        return index.column() == WithItColumn ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant RecycleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return section == WithItColumn ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn:
        return tr("What");
    case KindColumn:
        return tr("Kind");
    case WithItColumn:
        return tr("Went with it");
    case PersonColumn:
        return tr("Who");
    case WhenColumn:
        return tr("When");
    default:
        return {};
    }
}

bool RecycleModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more;
}

void RecycleModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent) && !m_asked) {
        m_asked = true;
        emit moreWanted();
    }
}
