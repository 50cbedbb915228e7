// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/fielddisplay.h"
#include "models/catalog/pagesource.h"
#include "models/lists/grouping.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

class Clock;
class RecordTableModel;

/// A list in groups as one table: a line for each group, below it its records while it is open. The records of a group are
/// a window over a list of their own, so that groups may have any size. Answers the roles of RecordTableModel for records.
/// GUI thread.
class GroupTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GroupTableModel)

public:
    enum Role {
        IsGroupRole = Qt::UserRole + 100, ///< bool
        ExpandedRole,                     ///< bool
        CountTextRole,                    ///< QString
        GroupPositionRole                 ///< int: the group of the line
    };

    GroupTableModel(const Entity &entity, PageSource source, QObject *parent = nullptr);
    ~GroupTableModel() override;

    /// Shows these groups, sorted by `spec`. Groups of the same key stay open.
    void setGroups(const Query &query, const GroupSpec &spec, const GroupList &groups);
    void setDisplayFormat(const DisplayFormat &format);
    void setClock(const Clock *clock) { m_clock = clock; }
    [[nodiscard]] const Query &query() const { return m_query; }
    [[nodiscard]] const GroupSpec &spec() const { return m_spec; }
    [[nodiscard]] int groupCount() const { return static_cast<int>(m_sections.size()); }
    [[nodiscard]] const Group &group(int position) const { return m_sections.at(static_cast<std::size_t>(position)).group; }
    [[nodiscard]] QString groupText(int position) const;
    [[nodiscard]] int groupOfRow(int row) const; ///< also for the line of the group itself
    [[nodiscard]] int rowOfGroup(int position) const;
    [[nodiscard]] bool isGroupRow(int row) const;
    [[nodiscard]] bool isExpanded(int position) const;
    void setExpanded(int position, bool expanded);
    [[nodiscard]] QString recordId(int row) const; ///< empty for groups and while the row loads
    [[nodiscard]] const Field *fieldAt(int column) const;
    /// The list that holds exactly the records of a group.
    [[nodiscard]] QList<Filter> filtersOf(int position) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void failed(const Error &error); ///< the records of a group could not be read

private:
    struct Section
    {
        Group group;
        QString text;
        std::unique_ptr<RecordTableModel> rows; ///< while it is open
        int shown = 0;                          ///< rows of it that the table has
        int line = 0;                           ///< where its own line stands
    };

    [[nodiscard]] const Section *sectionOf(int row) const;
    [[nodiscard]] QVariant groupData(const Section &section, int column, int role) const;
    [[nodiscard]] QString totalsOf(const Group &group, const Field &field) const;
    void connectRows(int position);
    void resizeRows(int position);
    void renumber();
    [[nodiscard]] static QString keyText(const Group &group);

    const Entity &m_entity;
    PageSource m_source;
    const Clock *m_clock = nullptr;
    DisplayFormat m_format;
    Query m_query;
    GroupSpec m_spec;
    QList<const Field *> m_columns;
    std::vector<Section> m_sections;
    int m_lines = 0;
};
