// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/sourcepreviewmodel.h"

#include "views/common/icons.h"

SourcePreviewModel::SourcePreviewModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void SourcePreviewModel::setTable(const SourceTable &table)
{
    beginResetModel();
    m_headings = table.headings;
    m_rows = table.rows.mid(0, mostRows);
    endResetModel();
}

int SourcePreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SourcePreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant SourcePreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const SourceRow &row = m_rows.at(index.row());
    const SourceCell &cell = row.cell(index.column());
    switch (role) {
    case Qt::DisplayRole: {
        constexpr int shown = 200;
        return cell.text.left(shown).simplified();
    }
    case Qt::ToolTipRole: {
        constexpr int told = 1000;
        return row.problem.isEmpty() ? cell.text.left(told) : row.problem;
    }
    case Qt::TextAlignmentRole:
        return int(cell.kind == SourceCell::Kind::Number ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant SourcePreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(m_headings.value(section)) : QVariant();
    }
    const SourceRow &row = m_rows.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return row.number;
    case Qt::ToolTipRole:
        return !row.problem.isEmpty() ? row.problem : row.line > 0 ? tr("Line %1 of the file").arg(row.line) : QString();
    case Qt::DecorationRole:
        return row.problem.isEmpty() ? QVariant() : QVariant(icon(QStringLiteral("triangle-alert"), IconColor::Warning));
    default:
        return {};
    }
}
