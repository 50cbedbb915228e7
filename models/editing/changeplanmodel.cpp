// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/changeplanmodel.h"

#include <algorithm>

ChangePlanModel::ChangePlanModel(const Catalog &catalog, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalog(catalog)
{
}

void ChangePlanModel::setPlan(const ChangePlan &plan)
{
    const bool sameColumns = plan.entity == m_plan.entity && plan.fields == m_plan.fields && plan.rows.size() == m_plan.rows.size()
                             && m_show == Show::All && m_rows.size() == plan.rows.size();
    if (sameColumns) { // a cell was typed anew: what is current stays where it is
        m_plan = plan;
        if (!m_rows.isEmpty()) {
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        }
        return;
    }
    beginResetModel();
    m_plan = plan;
    fill();
    endResetModel();
}

void ChangePlanModel::show(Show show)
{
    beginResetModel();
    m_show = show;
    fill();
    endResetModel();
}

void ChangePlanModel::leaveOutRefused()
{
    beginResetModel();
    m_plan.leaveOutRefused();
    fill();
    endResetModel();
    emit planEdited();
}

void ChangePlanModel::fill()
{
    m_rows.clear();
    for (int i = 0; i < m_plan.rows.size(); ++i) {
        const PlannedCell::State state = m_plan.rows.at(i).state();
        const bool wanted = m_show == Show::All || (m_show == Show::Changed && state == PlannedCell::State::Changed)
                            || (m_show == Show::Refused && state == PlannedCell::State::Refused);
        if (wanted) {
            m_rows.append(i);
        }
    }
}

int ChangePlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChangePlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_plan.entity.isEmpty() ? 0 : static_cast<int>(m_plan.fields.size()) + 2;
}

QVariant ChangePlanModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size()) {
        return QVariant();
    }
    const PlannedRow &row = m_plan.rows.at(m_rows.at(index.row()));
    if (role == PlanRowRole) {
        return m_rows.at(index.row());
    }
    if (index.column() == 0) {
        return recordData(row, role);
    }
    const int column = index.column() - 1;
    if (column < m_plan.fields.size()) {
        return cellData(row.cells.at(column), column, role);
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return outcomeText(row);
    case CellStateRole:
        return static_cast<int>(row.state());
    case FieldColumnRole:
        return -1;
    default:
        return QVariant();
    }
}

QVariant ChangePlanModel::recordData(const PlannedRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.label;
    case Qt::CheckStateRole:
        return row.leftOut || row.state() == PlannedCell::State::Refused ? Qt::Unchecked : Qt::Checked;
    case CellStateRole:
        return static_cast<int>(row.sentence.isEmpty() ? PlannedCell::State::Unchanged : row.state());
    case FieldColumnRole:
        return -1;
    default:
        return QVariant();
    }
}

QVariant ChangePlanModel::cellData(const PlannedCell &cell, int column, int role) const
{
    const bool unread = cell.state == PlannedCell::State::Refused || cell.state == PlannedCell::State::LeftOut;
    const QString before = valueText(column, cell.before);
    const QString typed = cell.typed.simplified();
    const QString after = unread && !typed.isEmpty() ? typed : valueText(column, cell.after);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cell.state == PlannedCell::State::Unchanged
                   ? before
                   //: What a field had, and what it would have
                   : tr("%1 → %2").arg(before.isEmpty() ? tr("(empty)") : before, after.isEmpty() ? tr("(empty)") : after);
    case Qt::ToolTipRole:
    case SentenceRole:
        return cell.sentence.isEmpty() ? QVariant() : QVariant(cell.sentence);
    case Qt::EditRole:
        return cell.typed;
    case CellStateRole:
        return static_cast<int>(cell.state);
    case BeforeTextRole:
        return before;
    case AfterTextRole:
        return after;
    case FieldColumnRole:
        return column;
    default:
        return QVariant();
    }
}

bool ChangePlanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid()) {
        return false;
    }
    PlannedRow &row = m_plan.rows[m_rows.at(index.row())];
    if (role == Qt::CheckStateRole && index.column() == 0 && !row.id.isEmpty() && row.sentence.isEmpty()) {
        row.leftOut = value.toInt() == Qt::Unchecked;
        emit dataChanged(index, index.siblingAtColumn(columnCount() - 1));
        emit planEdited();
        return true;
    }
    const int column = index.column() - 1;
    if (role == Qt::EditRole && m_typing && column >= 0 && column < m_plan.fields.size()
        && value.toString() != row.cells.at(column).typed) {
        emit typed(m_rows.at(index.row()), column, value.toString());
        return true;
    }
    return false;
}

QVariant ChangePlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const Entity *entity = m_catalog.entity(m_plan.entity);
    if (orientation == Qt::Vertical || entity == nullptr || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) {
        return QVariant();
    }
    if (section == 0) {
        return entity->singular.translated();
    }
    if (section <= m_plan.fields.size()) {
        const Field *field = entity->field(m_plan.fields.at(section - 1));
        return field == nullptr ? QString() : field->label.translated();
    }
    return tr("What happens");
}

Qt::ItemFlags ChangePlanModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_rows.size()) {
        return Qt::NoItemFlags;
    }
    Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    const PlannedRow &row = m_plan.rows.at(m_rows.at(index.row()));
    if (index.column() == 0 && !row.id.isEmpty() && row.sentence.isEmpty()) {
        flags |= Qt::ItemIsUserCheckable;
    }
    const bool field = index.column() > 0 && index.column() <= m_plan.fields.size();
    if (m_typing && field && !row.id.isEmpty()) {
        flags |= Qt::ItemIsEditable;
    }
    return flags;
}

QString ChangePlanModel::valueText(int column, const QVariant &value) const
{
    const Entity *entity = m_catalog.entity(m_plan.entity);
    const Field *field = entity == nullptr ? nullptr : entity->field(m_plan.fields.value(column));
    if (field == nullptr) {
        return QString();
    }
    return field->type == FieldType::Reference ? m_plan.labels.value(value.toString())
                                               : displayText(*field, value, m_format).simplified();
}

QString ChangePlanModel::outcomeText(const PlannedRow &row) const
{
    switch (row.state()) {
    case PlannedCell::State::Changed:
        return tr("Changes");
    case PlannedCell::State::Unchanged:
        return tr("Stays as it is");
    case PlannedCell::State::LeftOut:
        return tr("Left out");
    case PlannedCell::State::Refused:
        break;
    }
    if (!row.sentence.isEmpty()) {
        return row.sentence;
    }
    const auto refused = std::find_if(row.cells.cbegin(), row.cells.cend(), [](const PlannedCell &cell) {
        return cell.state == PlannedCell::State::Refused;
    });
    return refused == row.cells.cend() ? QString() : refused->sentence;
}
