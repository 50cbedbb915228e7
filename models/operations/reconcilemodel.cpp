// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/reconcilemodel.h"

#include "models/operations/figuretext.h"

ReconcileModel::ReconcileModel(const Catalog &catalog, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalog(catalog)
{
}

void ReconcileModel::setDisplayFormat(const DisplayFormat &format)
{
    m_format = format;
    retranslate();
}

void ReconcileModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_figures.isEmpty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

void ReconcileModel::setFigures(const QList<DriftedFigure> &figures)
{
    beginResetModel();
    m_figures = figures;
    m_unchecked.clear();
    endResetModel();
    emit checkedChanged();
}

QList<DriftedFigure> ReconcileModel::checkedFigures() const
{
    QList<DriftedFigure> checked;
    for (const DriftedFigure &figure : m_figures) {
        if (!m_unchecked.contains(keyOf(figure))) {
            checked.append(figure);
        }
    }
    return checked;
}

void ReconcileModel::setAllChecked(bool checked)
{
    m_unchecked.clear();
    for (const DriftedFigure &figure : std::as_const(m_figures)) {
        if (!checked) {
            m_unchecked.insert(keyOf(figure));
        }
    }
    tellChecks();
}

void ReconcileModel::toggle(int row)
{
    const QString key = keyOf(m_figures.at(row));
    if (!m_unchecked.remove(key)) {
        m_unchecked.insert(key);
    }
    tellChecks();
}

void ReconcileModel::tellChecks()
{
    if (!m_figures.isEmpty()) {
        emit dataChanged(index(0, RecordColumn), index(rowCount() - 1, RecordColumn), {Qt::CheckStateRole});
        emit checkedChanged();
    }
}

int ReconcileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_figures.size());
}

int ReconcileModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReconcileModel::text(const DriftedFigure &figure, int column) const
{
    const Entity *entity = m_catalog.entity(figure.entity);
    switch (column) {
    case RecordColumn:
        return figure.label;
    case KindColumn:
        return entity == nullptr ? figure.entity : entity->singular.translated();
    case FigureColumn:
        return figureTitle(m_catalog, figure);
    case StoredColumn:
        return figureText(m_catalog, figure, figure.stored, m_format);
    case CountedColumn:
        return figureText(m_catalog, figure, figure.counted, m_format);
    default:
        return {};
    }
}

QVariant ReconcileModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_figures.size()) {
        return {};
    }
    const DriftedFigure &figure = m_figures.at(index.row());
    switch (role) {
    case Qt::ToolTipRole:
        if (index.column() == RecordColumn) {
            //: %1 is the kind of a record ("Mentor"), %2 its name
            return tr("%1: %2").arg(text(figure, KindColumn), text(figure, RecordColumn));
        }
        [[fallthrough]];
    case Qt::DisplayRole:
        return text(figure, index.column());
    case Qt::CheckStateRole:
        return index.column() == RecordColumn ? QVariant(m_unchecked.contains(keyOf(figure)) ? Qt::Unchecked : Qt::Checked) : QVariant();
    case Qt::TextAlignmentRole:
        return int((index.column() >= StoredColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

bool ReconcileModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != RecordColumn
        || data(index, Qt::CheckStateRole) == value) {
        return false;
    }
    toggle(index.row());
    return true;
}

Qt::ItemFlags ReconcileModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == RecordColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant ReconcileModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return int((section >= StoredColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case RecordColumn:
        return tr("Record");
    case KindColumn:
        return tr("Kind");
    case FigureColumn:
        return tr("Figure");
    case StoredColumn:
        return tr("Stored");
    case CountedColumn:
        return tr("Counted");
    default:
        return {};
    }
}
