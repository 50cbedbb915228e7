// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/columnscontroller.h"

#include "views/common/thememetrics.h"
#include "views/records/filterbar.h"
#include "views/records/recordactions.h"
#include "views/records/recordpage.h"
#include "views/records/recordtableview.h"

#include <QAction>
#include <QHeaderView>

#include <algorithm>

namespace {

constexpr int Step = 24; ///< design pixels

PageCommand columnCommand(const char *id, Text words, const QKeySequence &keys = {}, const char *icon = "")
{
    PageCommand command;
    command.id = QLatin1String(id);
    command.text = words;
    command.icon = QLatin1String(icon);
    command.shortcut = keys;
    command.menu = PageCommand::Menu::View;
    command.group = 45;
    command.inContextMenu = false;
    return command;
}

} // namespace

ColumnsController::ColumnsController(RecordPage &page)
    : QObject(&page)
    , m_page(page)
{
    RecordActions &actions = page.recordActions();
    const auto add = [this, &actions](const PageCommand &command, auto work) {
        connect(actions.add(command), &QAction::triggered, this, work);
    };
    add(columnCommand("columns", text("ColumnsController", "C&olumns…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), "columns-3"),
        [this] { m_page.filterBar().requestColumns(); });
    add(columnCommand("column-left", text("ColumnsController", "Move column to the left"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Left)),
        [this] { move(-1); });
    add(columnCommand("column-right", text("ColumnsController", "Move column to the right"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Right)),
        [this] { move(1); });
    add(columnCommand("column-wider", text("ColumnsController", "Wider column"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Plus)),
        [this] { widen(Step); });
    add(columnCommand("column-narrower", text("ColumnsController", "Narrower column"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Minus)),
        [this] { widen(-Step); });
    add(columnCommand("column-fit", text("ColumnsController", "Fit column to its content"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_0)),
        [this] { m_page.table().fitColumn(column()); });
    add(columnCommand("column-freeze", text("ColumnsController", "Freeze or free columns up to here"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Z), "pin"),
        [this] { freeze(); });
}

int ColumnsController::column() const
{
    const QModelIndex current = m_page.table().currentIndex();
    return current.isValid() ? current.column() : m_page.table().horizontalHeader()->logicalIndex(0);
}

void ColumnsController::move(int by)
{
    QHeaderView *header = m_page.table().horizontalHeader();
    const int from = header->visualIndex(column());
    const int to = from + by;
    if (from >= 0 && to >= 0 && to < header->count()) {
        header->moveSection(from, to);
        m_page.table().scrollTo(m_page.table().currentIndex());
    }
}

void ColumnsController::widen(int designPixels)
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    const int step = designPixels > 0 ? metrics.px(designPixels) : -metrics.px(-designPixels);
    m_page.table().resizeColumn(column(), m_page.table().columnWidth(column()) + step);
}

/// Up to the cursor's column; once more frees them.
void ColumnsController::freeze()
{
    const int wanted = m_page.table().horizontalHeader()->visualIndex(column()) + 1;
    m_page.table().setFrozenColumns(m_page.table().frozenColumns() == wanted ? 0 : wanted);
}
