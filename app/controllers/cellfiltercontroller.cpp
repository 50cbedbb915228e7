// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/cellfiltercontroller.h"

#include "views/records/cellfilter.h"
#include "views/records/filterbar.h"
#include "views/records/recordactions.h"
#include "views/records/recordpage.h"
#include "views/records/recordtableview.h"

#include <QAction>
#include <QItemSelectionModel>

namespace {

constexpr int filterGroup = 30;

PageCommand filterCommand(const char *id, Text words, const QKeySequence &keys, const char *icon = "")
{
    PageCommand command;
    command.id = QLatin1String(id);
    command.text = words;
    command.icon = QLatin1String(icon);
    command.shortcut = keys;
    command.menu = PageCommand::Menu::View;
    command.group = filterGroup;
    return command;
}

/// The field of a cell and the label of the record that it names.
QString labelOfCell(const QModelIndex &index)
{
    QString text = index.data().toString();
    const QString secondary = index.data(RecordTableModel::SecondaryTextRole).toString();
    if (!secondary.isEmpty()) {
        text.chop(secondary.size() + 1);
    }
    return text;
}

} // namespace

CellFilterController::CellFilterController(RecordPage &page)
    : QObject(&page)
    , m_page(page)
{
    addCommands();
    connect(m_page.table().selectionModel(), &QItemSelectionModel::currentChanged, this, &CellFilterController::updateActions);
    connect(&m_page.model(), &QAbstractItemModel::modelReset, this, &CellFilterController::updateActions);
    connect(&m_page.filterBar(), &FilterBar::changed, this, &CellFilterController::updateActions);
    updateActions();
}

void CellFilterController::addCommands()
{
    RecordActions &actions = m_page.recordActions();
    PageCommand add = filterCommand("filter-add", text("CellFilterController", "Add a &filter…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), "filter");
    add.inContextMenu = false;
    connect(actions.add(add), &QAction::triggered, this, [this] { m_page.filterBar().openPopup(QString()); });
    m_byValue = actions.add(filterCommand("filter-by-value", text("CellFilterController", "Filter by &this value"),
                                          QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_F)));
    connect(m_byValue, &QAction::triggered, this, [this] { filterByCell(false); });
    m_withoutValue = actions.add(filterCommand("filter-without-value", text("CellFilterController", "E&xclude this value"),
                                               QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_X)));
    connect(m_withoutValue, &QAction::triggered, this, [this] { filterByCell(true); });
    PageCommand clear = filterCommand("filter-clear", text("CellFilterController", "&Clear search and filters"),
                                      QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Backspace));
    clear.inContextMenu = false;
    m_clear = actions.add(clear);
    connect(m_clear, &QAction::triggered, &m_page.filterBar(), &FilterBar::clear);
}

void CellFilterController::filterByCell(bool exclude)
{
    const QModelIndex index = m_page.table().currentIndex();
    const Field *field = index.isValid() ? m_page.model().fieldAt(index.column()) : nullptr;
    if (field == nullptr || index.data(RecordTableModel::LoadingRole).toBool()) {
        return;
    }
    const QVariant value = index.data(RecordTableModel::ValueRole);
    QList<Filter> existing = m_page.filterBar().filters();
    existing.removeIf([field](const Filter &filter) { return filter.field != field->name; });
    const QList<Filter> filters = exclude ? filtersWithoutValue(*field, value, existing)
                                          : filtersByValue(*field, value, m_page.displayFormat().zone);
    if (!filters.isEmpty()) {
        m_page.filterBar().setFieldFilters(field->name, filters, {{value.toString(), labelOfCell(index)}});
    }
}

void CellFilterController::updateActions()
{
    const QModelIndex index = m_page.table().currentIndex();
    const Field *field = index.isValid() ? m_page.model().fieldAt(index.column()) : nullptr;
    const QVariant value = index.data(RecordTableModel::ValueRole);
    m_byValue->setEnabled(field != nullptr && !filtersByValue(*field, value, m_page.displayFormat().zone).isEmpty());
    m_withoutValue->setEnabled(field != nullptr && !filtersWithoutValue(*field, value, {}).isEmpty());
    m_clear->setEnabled(!m_page.filterBar().isEmpty());
}
