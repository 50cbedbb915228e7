// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/grouptablemodel.h"

#include "models/core/decimal.h"
#include "models/core/text.h"
#include "models/tables/recordcell.h"
#include "models/tables/recordtablemodel.h"

#include <QSet>

#include <algorithm>

GroupTableModel::GroupTableModel(const Entity &entity, PageSource source, QObject *parent)
    : QAbstractTableModel(parent), m_entity(entity), m_source(std::move(source))
{
}

GroupTableModel::~GroupTableModel() = default;

QString GroupTableModel::keyText(const Group &group)
{
    if (!group.key.isValid()) {
        return QString();
    }
    const QVariant &key = group.key;
    return QLatin1Char('=') + (key.userType() == qMetaTypeId<Decimal>() ? key.value<Decimal>().toString() : key.toString());
}

void GroupTableModel::setGroups(const Query &query, const GroupSpec &spec, const GroupList &groups)
{
    const Field *field = m_entity.field(spec.field);
    QSet<QString> open;
    if (m_spec.field == spec.field && m_spec.step == spec.step) {
        for (const Section &section : m_sections) {
            if (section.rows != nullptr) {
                open.insert(keyText(section.group));
            }
        }
    }
    beginResetModel();
    m_sections.clear();
    m_query = query;
    m_spec = spec;
    m_columns.clear();
    for (const QString &name : query.fields) {
        if (const Field *column = m_entity.field(name)) {
            m_columns.append(column);
        }
    }
    QList<Group> sorted = groups.groups;
    if (field != nullptr) {
        sortGroups(sorted, *field, spec, m_format);
    }
    for (const Group &group : qAsConst(sorted)) {
        Section section;
        section.group = group;
        section.text = field == nullptr ? QString() : groupLabel(*field, spec.step, group, m_format);
        m_sections.push_back(std::move(section));
    }
    renumber();
    endResetModel();
    for (int position = 0; position < groupCount() && !open.isEmpty(); ++position) {
        if (open.contains(keyText(group(position)))) {
            setExpanded(position, true);
        }
    }
}

void GroupTableModel::setDisplayFormat(const DisplayFormat &format)
{
    m_format = format;
    const Field *field = m_entity.field(m_spec.field);
    for (Section &section : m_sections) {
        if (field != nullptr) {
            section.text = groupLabel(*field, m_spec.step, section.group, format);
        }
        if (section.rows != nullptr) {
            section.rows->setDisplayFormat(format);
        }
    }
    if (m_lines > 0 && !m_columns.isEmpty()) {
        emit dataChanged(index(0, 0), index(m_lines - 1, columnCount() - 1));
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

void GroupTableModel::renumber()
{
    int line = 0;
    for (Section &section : m_sections) {
        section.line = line;
        line += 1 + section.shown;
    }
    m_lines = line;
}

int GroupTableModel::groupOfRow(int row) const
{
    if (row < 0 || row >= m_lines) {
        return -1;
    }
    const auto after = std::upper_bound(m_sections.cbegin(), m_sections.cend(), row,
                                        [](int line, const Section &section) { return line < section.line; });
    return static_cast<int>(after - m_sections.cbegin()) - 1;
}

const GroupTableModel::Section *GroupTableModel::sectionOf(int row) const
{
    const int position = groupOfRow(row);
    return position < 0 ? nullptr : &m_sections.at(static_cast<std::size_t>(position));
}

int GroupTableModel::rowOfGroup(int position) const
{
    return position < 0 || position >= groupCount() ? -1 : m_sections.at(static_cast<std::size_t>(position)).line;
}

QString GroupTableModel::groupText(int position) const
{
    return m_sections.at(static_cast<std::size_t>(position)).text;
}

bool GroupTableModel::isGroupRow(int row) const
{
    const Section *section = sectionOf(row);
    return section != nullptr && section->line == row;
}

bool GroupTableModel::isExpanded(int position) const
{
    return position >= 0 && position < groupCount() && m_sections.at(static_cast<std::size_t>(position)).rows != nullptr;
}

QString GroupTableModel::recordId(int row) const
{
    const Section *section = sectionOf(row);
    return section == nullptr || section->rows == nullptr || section->line == row ? QString()
                                                                                 : section->rows->recordId(row - section->line - 1);
}

const Field *GroupTableModel::fieldAt(int column) const
{
    return m_columns.value(column);
}

QList<Filter> GroupTableModel::filtersOf(int position) const
{
    const Field *field = m_entity.field(m_spec.field);
    return field == nullptr ? QList<Filter>() : groupFilters(*field, m_spec.step, group(position), m_query.zone);
}

void GroupTableModel::setExpanded(int position, bool expanded)
{
    if (position < 0 || position >= groupCount() || isExpanded(position) == expanded) {
        return;
    }
    Section &section = m_sections.at(static_cast<std::size_t>(position));
    if (expanded) {
        section.rows = std::make_unique<RecordTableModel>(m_entity, m_source);
        section.rows->setDisplayFormat(m_format);
        section.rows->setClock(m_clock);
        connectRows(position);
        Query query = m_query;
        query.filters.append(filtersOf(position));
        section.rows->setQuery(query);
    } else {
        if (section.shown > 0) {
            beginRemoveRows({}, section.line + 1, section.line + section.shown);
            section.shown = 0;
            renumber();
            endRemoveRows();
        }
        section.rows->disconnect(this);
        section.rows.release()->deleteLater();
    }
    const QModelIndex line = index(section.line, 0);
    emit dataChanged(line, line.siblingAtColumn(columnCount() - 1));
}

void GroupTableModel::connectRows(int position)
{
    RecordTableModel *rows = m_sections.at(static_cast<std::size_t>(position)).rows.get();
    const auto resize = [this, position] { resizeRows(position); };
    connect(rows, &QAbstractItemModel::rowsInserted, this, resize);
    connect(rows, &QAbstractItemModel::rowsRemoved, this, resize);
    connect(rows, &QAbstractItemModel::modelReset, this, resize);
    connect(rows, &RecordTableModel::failed, this, &GroupTableModel::failed);
    const auto changed = [this, position](int first, int last) {
        const Section &section = m_sections.at(static_cast<std::size_t>(position));
        last = std::min(last, section.shown - 1);
        if (first <= last) {
            emit dataChanged(index(section.line + 1 + first, 0), index(section.line + 1 + last, columnCount() - 1));
        }
    };
    connect(rows, &QAbstractItemModel::dataChanged, this,
            [changed](const QModelIndex &first, const QModelIndex &last) { changed(first.row(), last.row()); });
    connect(rows, &QAbstractItemModel::layoutChanged, this, [changed, rows] { changed(0, rows->rowCount() - 1); });
}

/// The group has more or fewer rows than the table shows: they come and go at its end.
void GroupTableModel::resizeRows(int position)
{
    Section &section = m_sections.at(static_cast<std::size_t>(position));
    const int now = section.rows->rowCount();
    const int before = section.shown;
    if (now > before) {
        beginInsertRows({}, section.line + 1 + before, section.line + now);
        section.shown = now;
        renumber();
        endInsertRows();
    } else if (now < before) {
        beginRemoveRows({}, section.line + 1 + now, section.line + before);
        section.shown = now;
        renumber();
        endRemoveRows();
    }
    const int same = std::min(now, before);
    if (same > 0) {
        emit dataChanged(index(section.line + 1, 0), index(section.line + same, columnCount() - 1));
    }
}

int GroupTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_lines;
}

int GroupTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant GroupTableModel::data(const QModelIndex &index, int role) const
{
    const Section *section = index.isValid() && index.column() < columnCount() ? sectionOf(index.row()) : nullptr;
    if (section == nullptr) {
        return QVariant();
    }
    if (role == GroupPositionRole) {
        return groupOfRow(index.row());
    }
    const bool isGroup = section->line == index.row();
    if (role == IsGroupRole) {
        return isGroup;
    }
    if (isGroup) {
        return groupData(*section, index.column(), role);
    }
    return section->rows == nullptr ? QVariant()
                                    : section->rows->data(section->rows->index(index.row() - section->line - 1, index.column()), role);
}

QVariant GroupTableModel::groupData(const Section &section, int column, int role) const
{
    const Field &field = *m_columns.at(column);
    const QString total = totalsOf(section.group, field);
    switch (role) {
    case Qt::DisplayRole:
        return column == 0 ? section.text : total;
    case Qt::ToolTipRole:
        return column == 0 ? QVariant(section.text) : QVariant(total);
    case Qt::AccessibleTextRole:
        if (column > 0) {
            return total;
        }
        //: %1 is the name of a group of records, %2 how many they are
        return (section.rows == nullptr ? tr("Group %1, %2, closed") : tr("Group %1, %2, open"))
            .arg(section.text, tr("%Ln record(s)", nullptr, static_cast<int>(section.group.count)));
    case CountTextRole:
        return column == 0 ? m_format.locale.toString(section.group.count) : QString();
    case ExpandedRole:
        return section.rows != nullptr;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column == 0 ? Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter) : recordCellAlignment(field));
    default:
        return QVariant();
    }
}

/// What was added up of a column; several totals of one column stand one after the other.
QString GroupTableModel::totalsOf(const Group &group, const Field &field) const
{
    QStringList texts;
    for (qsizetype i = 0; i < m_spec.totals.size(); ++i) {
        const GroupTotal &total = m_spec.totals.at(i);
        if (total.field == field.name) {
            texts.append(totalText(field, total.kind, group.totals.value(i), m_format));
        }
    }
    texts.removeAll(QString());
    return texts.join(QStringLiteral(" · "));
}

QVariant GroupTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const Field *field = orientation == Qt::Horizontal ? fieldAt(section) : nullptr;
    if (field == nullptr) {
        return QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        QStringList kinds;
        for (const GroupTotal &total : m_spec.totals) {
            if (total.field == field->name) {
                kinds.append(totalName(total.kind));
            }
        }
        const QString name = (field->listLabel.isEmpty() ? field->label : field->listLabel).translated();
        return kinds.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, kinds.join(QStringLiteral(" · ")).toLower());
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(recordCellAlignment(*field));
    case RecordTableModel::FieldNameRole:
        return field->name;
    default:
        return QVariant();
    }
}
