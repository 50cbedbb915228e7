// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importing/importsmodel.h"

namespace {

bool isNumberColumn(int column)
{
    return column == ImportsModel::NewColumn || column == ImportsModel::ChangedColumn || column == ImportsModel::LeftColumn;
}

} // namespace

ImportsModel::ImportsModel(const Catalog &catalog, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalog(catalog)
{
}

void ImportsModel::setDisplayFormat(const DisplayFormat &format)
{
    m_format = format;
    retranslate();
}

void ImportsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_imports.isEmpty()) {
        emit dataChanged(index(0, 0), index(static_cast<int>(m_imports.size()) - 1, ColumnCount - 1));
    }
}

void ImportsModel::setImports(const QList<ImportRecord> &imports)
{
    beginResetModel();
    m_imports = imports;
    endResetModel();
}

int ImportsModel::rowOf(const QString &id) const
{
    for (qsizetype row = 0; row < m_imports.size(); ++row) {
        if (m_imports.at(row).id == id) {
            return static_cast<int>(row);
        }
    }
    return -1;
}

int ImportsModel::rowsLeft(const ImportCounts &counts)
{
    return counts.refused + counts.duplicates + counts.skipped;
}

QString ImportsModel::stateText(const ImportRecord &record)
{
    if (!record.isUndone()) {
        return tr("Imported");
    }
    return record.undone.skipped > 0 ? tr("Partly undone") : tr("Undone");
}

Tone ImportsModel::stateTone(const ImportRecord &record)
{
    if (!record.isUndone()) {
        return Tone::Success;
    }
    return record.undone.skipped > 0 ? Tone::Warning : Tone::Neutral;
}

int ImportsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_imports.size());
}

int ImportsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportsModel::text(const ImportRecord &record, int column) const
{
    const Entity *entity = m_catalog.entity(record.entity);
    switch (column) {
    case WhenColumn:
        return displayInstant(QVariant::fromValue(record.at), m_format);
    case FileColumn:
        return record.fileName.isEmpty() ? tr("Without a file") : record.fileName;
    case KindColumn:
        return entity == nullptr ? record.entity : entity->plural.translated();
    case NewColumn:
        return m_format.locale.toString(record.counts.created);
    case ChangedColumn:
        return m_format.locale.toString(record.counts.changed);
    case LeftColumn:
        return m_format.locale.toString(rowsLeft(record.counts));
    case WhoColumn:
        return record.byName.isEmpty() ? tr("The system") : record.byName;
    case StateColumn:
        return stateText(record);
    default:
        return {};
    }
}

QVariant ImportsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_imports.size()) {
        return {};
    }
    const ImportRecord &record = m_imports.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(record, index.column());
    case Qt::TextAlignmentRole:
        return int((isNumberColumn(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ToneRole:
        return static_cast<int>(stateTone(record));
    default:
        return {};
    }
}

QVariant ImportsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return int((isNumberColumn(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && section == LeftColumn) {
        return tr("Rows that were not valid, duplicates, and rows that somebody skipped");
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case WhenColumn:
        return tr("When");
    case FileColumn:
        return tr("File");
    case KindColumn:
        return tr("Records");
    case NewColumn:
        //: Records that an import made
        return tr("New", "imports");
    case ChangedColumn:
        return tr("Changed");
    case LeftColumn:
        return tr("Left out");
    case WhoColumn:
        return tr("Who");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}
