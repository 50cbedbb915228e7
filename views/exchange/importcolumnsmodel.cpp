// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/importcolumnsmodel.h"

ImportColumnsModel::ImportColumnsModel(const Catalog &catalog, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalog(catalog)
{
}

void ImportColumnsModel::setDraft(const MappingDraft &draft, const QHash<QString, ColumnReading> &readings)
{
    beginResetModel();
    m_draft = draft;
    m_readings = readings;
    endResetModel();
}

void ImportColumnsModel::updateDraft(const MappingDraft &draft, const QHash<QString, ColumnReading> &readings)
{
    if (draft.columns().size() != m_draft.columns().size()) {
        setDraft(draft, readings);
        return;
    }
    m_draft = draft;
    m_readings = readings;
    if (rowCount() > 0) {
        emit dataChanged(index(0, TargetColumn), index(rowCount() - 1, StateColumn));
    }
}

QString ImportColumnsModel::heading(int row) const
{
    return row >= 0 && row < rowCount() ? m_draft.columns().at(row).sketch.heading : QString();
}

int ImportColumnsModel::rowOf(const QString &heading) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_draft.columns().at(row).sketch.heading == heading) {
            return row;
        }
    }
    return -1;
}

void ImportColumnsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int ImportColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_draft.columns().size());
}

int ImportColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ImportColumnsModel::targetText(const QString &heading) const
{
    const FieldMapping *field = m_draft.mappingOfColumn(heading);
    if (field == nullptr) {
        return tr("Not imported");
    }
    const QString label = targetLabel(m_catalog, m_draft.entity(), field->target);
    const qsizetype place = field->columns.indexOf(heading);
    //: A target that several columns fill: its name, then which of them this one is
    return field->columns.size() == 1 ? label : tr("%1 (part %2)").arg(label).arg(place + 1);
}

ImportColumnsModel::State ImportColumnsModel::stateOf(const MappingDraft::Column &column) const
{
    const FieldMapping *field = m_draft.mappingOfColumn(column.sketch.heading);
    if (field == nullptr) {
        return {column.sketch.filled == 0 ? tr("Empty") : tr("Left out"), Tone::Neutral, tr("This column is not imported.")};
    }
    const ColumnReading reading = m_readings.value(field->target.toText());
    if (reading.failed > 0) {
        return {tr("%Ln not readable", nullptr, reading.failed), Tone::Danger,
                tr("Row %1: %2").arg(reading.problemRow).arg(reading.problem)};
    }
    switch (column.state) {
    case MappingDraft::State::Guess:
        return {tr("Check"), Tone::Warning, tr("Guessed from what stands in the column.")};
    case MappingDraft::State::Sure:
        return {tr("Sure"), Tone::Success, tr("The heading names this field.")};
    case MappingDraft::State::Chosen:
    case MappingDraft::State::Unmapped:
        return {tr("Chosen"), Tone::Info, tr("You, or a saved mapping, chose this field.")};
    }
    return {};
}

QVariant ImportColumnsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const MappingDraft::Column &column = m_draft.columns().at(index.row());
    const QString examples = column.sketch.examples.join(QStringLiteral(" · ")).simplified();
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case HeadingColumn:
            return column.sketch.heading.simplified();
        case ExamplesColumn:
            return examples;
        case TargetColumn:
            return targetText(column.sketch.heading);
        case StateColumn:
            return stateOf(column).word;
        default:
            return {};
        }
    case Qt::ToolTipRole:
        return index.column() == HeadingColumn ? column.sketch.heading
            : index.column() == ExamplesColumn ? column.sketch.examples.join(QLatin1Char('\n'))
            : index.column() == StateColumn    ? stateOf(column).why
                                               : targetText(column.sketch.heading);
    case ToneRole:
        return int(stateOf(column).tone);
    default:
        return {};
    }
}

QVariant ImportColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case HeadingColumn:
        return tr("Column of the file");
    case ExamplesColumn:
        return tr("Examples");
    case TargetColumn:
        return tr("Goes to");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}
