// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/grouptableview.h"

#include "views/common/thememetrics.h"
#include "views/records/columnwidth.h"
#include "views/records/groupdelegate.h"
#include "views/records/recorddelegate.h"
#include "views/records/recordheaderview.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>

namespace {

QString lineText(QString text)
{
    return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

} // namespace

GroupTableView::GroupTableView(GroupTableModel &model, const Entity &entity, const Catalog &catalog, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *header = new RecordHeaderView(this);
    setHorizontalHeader(header);
    header->setSectionsMovable(false);
    header->setSectionsClickable(false);
    header->setSortIndicatorShown(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(metrics.row());
    verticalHeader()->setDefaultSectionSize(metrics.row());
    setItemDelegate(new GroupDelegate(*new RecordDelegate(entity, catalog, this), this));
    setModel(&model);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, this, &GroupTableView::showMenu);
}

void GroupTableView::setColumnStates(const QList<ColumnState> &columns)
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const Field *field = m_model.fieldAt(column);
        const auto known = std::find_if(columns.cbegin(), columns.cend(),
                                        [field](const ColumnState &state) { return state.field == field->name; });
        const int width = known == columns.cend() || known->width == 0 ? defaultColumnWidth(*field) : metrics.px(known->width);
        const QList<GroupTotal> &totals = m_model.spec().totals;
        const bool added = std::any_of(totals.cbegin(), totals.cend(), [field](const GroupTotal &total) { return total.field == field->name; });
        const int content = added ? std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)) : 0;
        setColumnWidth(column, column == 0 ? std::max(width, metrics.px(240)) : std::max(width, content));
    }
}

void GroupTableView::setAllExpanded(bool expanded)
{
    constexpr int Most = 50; // each reads a list of its own
    for (int position = 0; position < m_model.groupCount() && (!expanded || position < Most); ++position) {
        m_model.setExpanded(position, expanded);
    }
}

QString GroupTableView::groupLines(const QList<int> &positions) const
{
    QStringList header{tr("Group"), tr("Records")};
    const GroupSpec &spec = m_model.spec();
    QList<int> columns;
    for (int column = 1; column < m_model.columnCount(); ++column) {
        const QString name = m_model.fieldAt(column)->name;
        if (std::any_of(spec.totals.cbegin(), spec.totals.cend(), [&name](const GroupTotal &total) { return total.field == name; })) {
            columns.append(column);
            header.append(m_model.headerData(column, Qt::Horizontal).toString());
        }
    }
    QStringList lines{header.join(QLatin1Char('\t'))};
    for (const int position : positions) {
        const int row = m_model.rowOfGroup(position);
        QStringList cells{lineText(m_model.groupText(position)), QString::number(m_model.group(position).count)};
        for (const int column : qAsConst(columns)) {
            cells.append(lineText(m_model.index(row, column).data().toString()));
        }
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString GroupTableView::selectedText() const
{
    QList<int> groups;
    QList<int> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex &index : selected) {
        if (m_model.isGroupRow(index.row())) {
            groups.append(m_model.groupOfRow(index.row()));
        } else {
            rows.append(index.row());
        }
    }
    if (selected.isEmpty()) {
        for (int position = 0; position < m_model.groupCount(); ++position) {
            groups.append(position);
        }
    }
    std::sort(groups.begin(), groups.end());
    std::sort(rows.begin(), rows.end());
    QString text = groups.isEmpty() ? QString() : groupLines(groups);
    QStringList header;
    for (int column = 0; column < m_model.columnCount() && !rows.isEmpty(); ++column) {
        header.append(m_model.headerData(column, Qt::Horizontal).toString());
    }
    text += rows.isEmpty() ? QString() : header.join(QLatin1Char('\t')) + QLatin1Char('\n');
    for (const int row : qAsConst(rows)) {
        QStringList cells;
        for (int column = 0; column < m_model.columnCount(); ++column) {
            cells.append(lineText(m_model.index(row, column).data().toString()));
        }
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

QString GroupTableView::currentRecordId() const
{
    return m_model.recordId(currentIndex().row());
}

void GroupTableView::toggle(int position)
{
    m_model.setExpanded(position, !m_model.isExpanded(position));
}

void GroupTableView::goTo(int row)
{
    const QModelIndex index = m_model.index(row, std::max(0, currentIndex().column()));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

/// Left and Right as in a tree; false where there is nothing to fold.
bool GroupTableView::fold(bool open)
{
    const int row = currentIndex().row();
    const int position = m_model.groupOfRow(row);
    if (position < 0) {
        return false;
    }
    if (!m_model.isGroupRow(row)) {
        if (!open) {
            goTo(m_model.rowOfGroup(position));
        }
        return !open;
    }
    if (m_model.isExpanded(position) == open) {
        if (open && row + 1 < m_model.rowCount() && !m_model.isGroupRow(row + 1)) {
            goTo(row + 1);
        }
        return true;
    }
    m_model.setExpanded(position, open);
    return true;
}

void GroupTableView::copySelected()
{
    const QModelIndexList selected = selectionModel()->selectedRows();
    const auto records = std::count_if(selected.cbegin(), selected.cend(),
                                       [this](const QModelIndex &index) { return !m_model.isGroupRow(index.row()); });
    emit copyRequested(selectedText(), static_cast<int>(records));
}

void GroupTableView::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    const int position = m_model.groupOfRow(row);
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy)) {
        copySelected();
        return;
    }
    if (event->key() == Qt::Key_Asterisk) {
        setAllExpanded(true);
        return;
    }
    if (enter && position >= 0) {
        if (event->modifiers().testFlag(Qt::ControlModifier)) {
            emit groupRequested(position);
        } else if (m_model.isGroupRow(row)) {
            toggle(position);
        } else {
            emit recordActivated(m_model.recordId(row));
        }
        return;
    }
    const bool plain = !(event->modifiers() & (Qt::AltModifier | Qt::ControlModifier | Qt::ShiftModifier));
    if (plain && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Minus) && fold(false)) {
        return;
    }
    if (plain && (event->key() == Qt::Key_Right || event->key() == Qt::Key_Plus) && fold(true)) {
        return;
    }
    QTableView::keyPressEvent(event);
}

void GroupTableView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    const int arrow = ThemeMetrics::of().icon() + 2 * ThemeMetrics::of().space8();
    if (event->button() == Qt::LeftButton && index.column() == 0 && m_model.isGroupRow(index.row())
        && event->position().x() < columnViewportPosition(0) + arrow) {
        toggle(m_model.groupOfRow(index.row()));
    }
}

void GroupTableView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (m_model.isGroupRow(index.row())) {
        toggle(m_model.groupOfRow(index.row()));
    } else if (index.isValid()) {
        emit recordActivated(m_model.recordId(index.row()));
    }
}

void GroupTableView::showMenu(const QPoint &position)
{
    const int group = m_model.groupOfRow(indexAt(position).row());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (group >= 0) {
        QAction *show = menu->addAction(tr("Show this group as a list"));
        show->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
        connect(show, &QAction::triggered, this, [this, group] { emit groupRequested(group); });
        menu->addSeparator();
    }
    connect(menu->addAction(tr("Open all groups")), &QAction::triggered, this, [this] { setAllExpanded(true); });
    connect(menu->addAction(tr("Close all groups")), &QAction::triggered, this, [this] { setAllExpanded(false); });
    menu->addSeparator();
    QAction *copy = menu->addAction(tr("Copy"));
    copy->setShortcut(QKeySequence::Copy);
    connect(copy, &QAction::triggered, this, &GroupTableView::copySelected);
    menu->popup(viewport()->mapToGlobal(position));
}
