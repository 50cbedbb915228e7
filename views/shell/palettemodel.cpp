// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/palettemodel.h"

void PaletteModel::setRows(const QList<PaletteRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int PaletteModel::nextChoice(int at, int step) const
{
    const int count = static_cast<int>(m_rows.size());
    for (int i = 1; i <= count; ++i) {
        const int row = ((at + step * i) % count + count) % count;
        if (m_rows.at(row).isChoice()) {
            return row;
        }
    }
    return -1;
}

int PaletteModel::nextGroup(int at, int step) const
{
    const int count = static_cast<int>(m_rows.size());
    int own = at;
    while (own > 0 && m_rows.at(own).isChoice()) {
        --own; // the header of the group that `at` is in
    }
    for (int i = 1; i <= count; ++i) {
        const int row = ((own + step * i) % count + count) % count;
        if (!m_rows.at(row).isChoice()) {
            return nextChoice(row, 1);
        }
    }
    return nextChoice(-1, 1);
}

int PaletteModel::find(const PaletteRow &row) const
{
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        const PaletteRow &other = m_rows.at(at);
        if (other.kind == row.kind && other.id == row.id && other.entity == row.entity && other.isChoice()) {
            return static_cast<int>(at);
        }
    }
    return -1;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size()) {
        return {};
    }
    const PaletteRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::ToolTipRole: return row.secondary.isEmpty() ? QString() : QString(row.title + QLatin1Char(0x0A) + row.secondary);
    case Qt::AccessibleTextRole: {
        QStringList parts{row.title, row.remark, row.secondary};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    default: return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_rows.size()) {
        return Qt::NoItemFlags;
    }
    return m_rows.at(index.row()).isChoice() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                                             : Qt::ItemNeverHasChildren;
}
