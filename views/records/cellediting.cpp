// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/cellediting.h"

#include "models/editing/fieldedit.h"
#include "models/tables/recordtablemodel.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"
#include "views/records/cellselection.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QToolTip>

namespace {

/// A key that writes something.
bool writesText(const QKeyEvent &key)
{
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier | Qt::GroupSwitchModifier);
    const QString text = key.text();
    return modifiers == Qt::NoModifier && !text.isEmpty() && text.at(0).isPrint() && !text.at(0).isSpace();
}

} // namespace

CellEditing::CellEditing(QTableView &table, RecordTableModel &model, CellSelection &cells)
    : QObject(&table)
    , m_table(table)
    , m_model(model)
    , m_cells(cells)
{
    table.installEventFilter(this);
    for (QScrollBar *bar : {table.horizontalScrollBar(), table.verticalScrollBar()}) {
        connect(bar, &QScrollBar::valueChanged, this, &CellEditing::place, Qt::QueuedConnection);
    }
    connect(&model, &QAbstractItemModel::layoutChanged, this, &CellEditing::place);
}

QList<const Field *> CellEditing::fieldsOf(const QModelIndex &index) const
{
    QList<const Field *> fields;
    const Entity &entity = m_model.entity();
    const Field *field = m_model.fieldAt(index.column());
    if (field == nullptr) {
        return fields;
    }
    for (const Field *one : {field, entity.field(field->listedWith)}) {
        const bool plain = one != nullptr && one->type != FieldType::Json
                           && (one->type != FieldType::Reference || !one->references.isEmpty());
        if (plain && canBeEditedLater(entity, *one)) {
            fields.append(one);
        }
    }
    return fields;
}

bool CellEditing::canEdit(const QModelIndex &index) const
{
    return m_factory && index.isValid() && !m_model.recordId(index.row()).isEmpty() && !fieldsOf(index).isEmpty();
}

QString CellEditing::whyNot(const Field &field) const
{
    const QString label = field.label.translated();
    if (field.is(FieldFlag::CreateOnly)) {
        return tr("%1 is given once, when the record is made.").arg(label);
    }
    return tr("%1 is kept by the program and cannot be changed here.").arg(label);
}

void CellEditing::editCurrent(const QKeyEvent *key)
{
    const QModelIndex index = m_table.currentIndex();
    const Field *field = m_model.fieldAt(index.column());
    if (field == nullptr || m_editor != nullptr || m_model.recordId(index.row()).isEmpty()) {
        return;
    }
    if (canEdit(index)) {
        open(index, key);
    } else if (canBeEditedLater(m_model.entity(), *field)) {
        emit formRequested(m_model.recordId(index.row()));
    } else if (key == nullptr && m_model.entity().access != EntityAccess::ReadOnly) {
        explain(whyNot(*field));
    }
}

void CellEditing::explain(const QString &sentence)
{
    const QRect cell = m_table.visualRect(m_table.currentIndex());
    QToolTip::showText(m_table.viewport()->mapToGlobal(cell.bottomLeft()), sentence, m_table.viewport(), cell);
}

bool CellEditing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_editor == nullptr) {
        return handleKey(*static_cast<QKeyEvent *>(event));
    }
    return QObject::eventFilter(watched, event);
}

bool CellEditing::handleKey(const QKeyEvent &key)
{
    const QModelIndex index = m_table.currentIndex();
    if (!m_factory || !index.isValid()) {
        return false;
    }
    const Field *field = m_model.fieldAt(index.column());
    if (key.key() == Qt::Key_Space && key.modifiers() == Qt::NoModifier && field != nullptr
        && field->type == FieldType::Bool && canEdit(index)) {
        toggle(index);
        return true;
    }
    if (writesText(key) && m_model.entity().access != EntityAccess::ReadOnly) {
        if (field != nullptr && field->type == FieldType::Bool) {
            return true; // Space turns it around; nothing is typed into a yes or no
        }
        if (canEdit(index)) {
            open(index, &key);
        }
        return true;
    }
    return false;
}

void CellEditing::toggle(const QModelIndex &index)
{
    const Field *field = m_model.fieldAt(index.column());
    const bool before = index.data(RecordTableModel::ValueRole).toBool();
    CellEdit edit;
    edit.recordId = m_model.recordId(index.row());
    edit.rowVersion = index.data(RecordTableModel::RowVersionRole).toLongLong();
    edit.cellField = field->name;
    edit.before = {{field->name, before}};
    edit.values = {{field->name, !before}};
    edit.text = m_model.textOf(*field, !before, {});
    emit committed(edit);
}

void CellEditing::open(const QModelIndex &index, const QKeyEvent *key)
{
    const Field *column = m_model.fieldAt(index.column());
    m_edit = CellEdit();
    m_edit.recordId = m_model.recordId(index.row());
    m_edit.rowVersion = index.data(RecordTableModel::RowVersionRole).toLongLong();
    m_edit.cellField = column->name;
    m_table.scrollTo(index);
    if (m_table.columnViewportPosition(index.column()) < 0) { // a frozen column: it is edited where the table has it
        m_table.horizontalScrollBar()->setValue(m_table.horizontalScrollBar()->value() + m_table.columnViewportPosition(index.column()));
    }
    const std::optional<CellMark> mark = m_model.cellMark(m_edit.recordId, column->name);
    QList<CellInput *> inputs;
    for (const Field *field : fieldsOf(index)) {
        CellStart start;
        start.value = m_model.heldValue(index.row(), field->name);
        if (field->type == FieldType::Reference) {
            start.labels.insert(start.value.toString(), index.data().toString());
        }
        m_edit.before.insert(field->name, start.value);
        CellInput *input = m_factory(m_model.entity(), *field, start, m_table.viewport());
        if (input == nullptr) {
            continue;
        }
        if (mark && mark->state == CellMark::State::Failed && field == column) {
            input->enter(mark->value, mark->text);
        }
        inputs.append(input);
    }
    if (inputs.isEmpty()) {
        emit formRequested(m_edit.recordId);
        return;
    }
    connect(m_table.horizontalHeader(), &QHeaderView::sectionResized, this, &CellEditing::place, Qt::UniqueConnection);
    m_index = index;
    m_editor = new CellEditor(inputs, m_table.viewport());
    m_editor->setObjectName(QStringLiteral("cellEditor"));
    connect(m_editor, &CellEditor::taken, this, [this](CellEditor::Next next) { finish(next, false); });
    connect(m_editor, &CellEditor::abandoned, this, [this] { finish(CellEditor::Next::Stay, true); });
    connect(m_editor, &CellEditor::left, this, [this] {
        m_model.clearCellMark(m_edit.recordId, m_edit.cellField);
        close();
        m_table.setFocus(Qt::OtherFocusReason);
    });
    place();
    m_editor->start(key);
}

void CellEditing::place()
{
    if (m_editor == nullptr) {
        return;
    }
    if (!m_index.isValid()) { // the list was opened anew: the record may stand elsewhere
        const int row = m_model.rowOf(m_edit.recordId);
        const int column = m_model.columnOf(m_edit.cellField);
        if (row < 0 || column < 0) {
            return;
        }
        m_index = m_model.index(row, column);
    }
    m_editor->placeOver(m_table.visualRect(m_index));
}

void CellEditing::finish(CellEditor::Next next, bool abandoned)
{
    CellEdit edit = m_edit;
    QStringList texts;
    bool changed = false;
    for (const CellInput *input : m_editor->inputs()) {
        edit.values.insert(input->field().name, input->value());
        texts.append(input->typedText());
        changed = changed || input->isChanged();
        if (const std::optional<FieldError> problem = input->problem(); problem && edit.problem.isEmpty()) {
            edit.problem = problem->message;
        }
    }
    edit.text = texts.join(u' ').trimmed();
    close();
    if (!abandoned && next != CellEditor::Next::Stay) {
        m_table.setFocus(Qt::OtherFocusReason);
    }
    if (next == CellEditor::Next::AllRows) {
        emit fillRequested(edit);
        return;
    }
    if (changed) {
        emit committed(edit);
    } else if (!abandoned) {
        m_model.clearCellMark(edit.recordId, edit.cellField);
    }
    moveOn(next);
}

void CellEditing::close()
{
    if (m_editor != nullptr) {
        m_editor->hide();
        m_editor->deleteLater();
        m_editor = nullptr;
    }
}

void CellEditing::moveOn(CellEditor::Next next)
{
    const QModelIndex from = m_index;
    if (!from.isValid()) {
        return;
    }
    QModelIndex to = from;
    if (next == CellEditor::Next::Down || next == CellEditor::Next::Up) {
        to = from.siblingAtRow(from.row() + (next == CellEditor::Next::Down ? 1 : -1));
    } else if (next == CellEditor::Next::Right || next == CellEditor::Next::Left) {
        to = neighbour(from, next == CellEditor::Next::Right ? 1 : -1);
    }
    if (!to.isValid() || to == from) {
        return;
    }
    m_cells.clear();
    m_table.selectionModel()->setCurrentIndex(to, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table.scrollTo(to);
    if (next == CellEditor::Next::Right || next == CellEditor::Next::Left) {
        open(to, nullptr);
    }
}

QModelIndex CellEditing::neighbour(const QModelIndex &from, int step) const
{
    const QHeaderView *header = m_table.horizontalHeader();
    int row = from.row();
    int visual = header->visualIndex(from.column());
    for (int looked = 0; looked < 2 * header->count(); ++looked) {
        visual += step;
        if (visual < 0 || visual >= header->count()) {
            row += step;
            visual = step > 0 ? 0 : header->count() - 1;
        }
        const QModelIndex index = m_model.index(row, header->logicalIndex(visual));
        if (!index.isValid()) {
            return QModelIndex();
        }
        const Field *field = m_model.fieldAt(index.column());
        if (!header->isSectionHidden(index.column()) && canEdit(index) && field->type != FieldType::Bool) {
            return index;
        }
    }
    return QModelIndex();
}
