// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a record page lists: its query, and the state that views keep.
#include "views/records/recordpage.h"

#include "views/records/columnchooser.h"
#include "views/records/filterbar.h"
#include "views/records/recordtableview.h"

#include <QSignalBlocker>

namespace {

QList<ColumnState> columnsOf(const QStringList &fields)
{
    QList<ColumnState> columns;
    for (const QString &field : fields) {
        columns.append({field, 0});
    }
    return columns;
}

QStringList fieldsOf(const QList<ColumnState> &columns)
{
    QStringList fields;
    for (const ColumnState &column : columns) {
        fields.append(column.field);
    }
    return fields;
}

} // namespace

void RecordPage::setFilters(const QList<Filter> &filters, const QHash<QString, QString> &labels)
{
    m_filters->setFilters(filters, labels);
}

void RecordPage::setSearch(const QString &text)
{
    m_filters->setSearch(text);
}

Query RecordPage::query() const
{
    Query query = m_opened ? m_model->query() : m_table->rememberedQuery();
    query.search = m_filters->search();
    query.filters = m_filters->filters();
    query.zone = m_context.format.zone;
    return query;
}

ListState RecordPage::listState() const
{
    const Query shown = query();
    ListState state;
    state.search = shown.search;
    state.filters = shown.filters;
    state.columns = m_opened ? m_table->columnStates() : columnsOf(shown.fields);
    state.frozen = m_table->frozenColumns();
    state.group = m_group;
    state.sortField = shown.sortField;
    state.order = shown.order;
    return state;
}

void RecordPage::setListState(const ListState &state, const QHash<QString, QString> &labels)
{
    {
        const QSignalBlocker blocker(m_filters);
        m_filters->setFilters(state.filters, labels);
        m_filters->setSearch(state.search);
    }
    Query changed = query();
    if (!state.columns.isEmpty()) {
        changed.fields = fieldsOf(state.columns);
        m_table->setColumnStates(state.columns);
    }
    m_table->setFrozenColumns(state.frozen);
    changed.sortField = state.sortField;
    changed.order = state.order;
    m_pendingId = m_currentId;
    m_pendingRow = -1;
    markFiltered();
    if (m_opened) {
        m_failed = false;
        m_model->setQuery(changed);
    } else {
        m_firstQuery = changed;
    }
    setGroup(state.group);
}

void RecordPage::setGroup(const GroupSpec &group)
{
    if (group != m_group) {
        m_group = group;
        emit groupChanged(m_group);
        emit listChanged();
    }
}

void RecordPage::markFiltered()
{
    QSet<QString> filtered;
    for (const Filter &filter : m_filters->filters()) {
        filtered.insert(filter.field);
    }
    m_table->setFilteredFields(filtered);
}

void RecordPage::applyQuery()
{
    markFiltered();
    if (m_opened) {
        m_failed = false;
        m_pendingId = m_currentId;
        m_pendingRow = -1;
        m_model->setQuery(query());
    }
}

void RecordPage::showColumnMenu(const QPoint &globalPosition)
{
    auto *chooser = new ColumnChooser(m_entity, m_table->shownFields(), this);
    const auto show = [this](const QStringList &fields) {
        Query changed = query();
        changed.fields = fields;
        m_pendingId = m_currentId;
        m_pendingRow = -1;
        m_table->rememberFields(fields);
        m_model->setQuery(changed);
    };
    connect(chooser, &ColumnChooser::columnsChosen, this, show);
    connect(chooser, &ColumnChooser::usualChosen, this, [this] {
        Query changed = query();
        changed.fields.clear();
        for (const Field *field : m_entity.tableFields()) {
            changed.fields.append(field->name);
        }
        m_pendingId = m_currentId;
        m_pendingRow = -1;
        m_table->setColumnStates(columnsOf(changed.fields));
        m_table->setFrozenColumns(0);
        m_model->setQuery(changed);
    });
    chooser->showAt(globalPosition);
}
