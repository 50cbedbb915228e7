// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tourediting.h"

#include "app/controllers/bulkeditcontroller.h"
#include "app/controllers/pastecontroller.h"
#include "app/controllers/recordpagecontroller.h"
#include "dialogs/editing/bulkeditdialog.h"
#include "dialogs/editing/fieldeditrow.h"
#include "dialogs/records/fieldeditor.h"
#include "views/records/cellediting.h"
#include "views/records/recordpage.h"
#include "views/records/recordtableview.h"

#include <QItemSelectionModel>
#include <QKeyEvent>

namespace {

const QLatin1String TouredList("users");

RecordPage &touredPage(TourStage &stage)
{
    return *stage.session.recordPage(TouredList)->page();
}

void selectFirstRows(RecordPage &page, int rows, const QString &field)
{
    const RecordTableModel &model = page.model();
    RecordTableView &table = page.table();
    table.setFocus();
    table.selectionModel()->setCurrentIndex(model.index(0, std::max(0, model.columnOf(field))),
                                            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    table.selectionModel()->select(QItemSelection(model.index(0, 0), model.index(rows - 1, model.columnCount() - 1)),
                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void showTogether(TourStage &stage)
{
    RecordPage &page = touredPage(stage);
    selectFirstRows(page, 8, QStringLiteral("phone"));
    page.findChild<BulkEditController *>()->open();
    if (auto *dialog = page.window()->findChild<BulkEditDialog *>()) {
        FieldEditRow *row = dialog->rows().constFirst();
        row->setField(QStringLiteral("email"));
        row->valueEditor()->edit(QStringLiteral("equipo@example.org"));
        dialog->addEdit(QStringLiteral("birth_date"))->setAction(FieldEdit::Action::Add);
    }
}

void showPaste(TourStage &stage)
{
    RecordPage &page = touredPage(stage);
    ClipboardTable block;
    block.rows.append({QStringLiteral("Nombre"), QStringLiteral("Celular"), QStringLiteral("Fecha de nacimiento")});
    for (int row = 0; row < 8; ++row) {
        block.rows.append({page.model().index(row, 0).data().toString(), QStringLiteral("+57 310 555 00%1").arg(20 + row),
                           row == 3 ? QStringLiteral("mayo") : QStringLiteral("1%1/05/1988").arg(row)});
    }
    block.rows.append({QStringLiteral("Nadie Conocido"), QStringLiteral("+57 310 555 0099"), QString()});
    page.findChild<PasteController *>()->pasteBlock(block);
}

void showCell(TourStage &stage)
{
    RecordPage &page = touredPage(stage);
    selectFirstRows(page, 1, QStringLiteral("email"));
    page.table().editing().editCurrent();
    if (CellEditor *editor = page.table().editing().editor()) {
        editor->inputs().constFirst()->enter({}, QStringLiteral("ana.perez"));
        QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QCoreApplication::sendEvent(editor->inputs().constFirst()->keyWidget(), &enter);
    }
}

} // namespace

QList<TourShot> tourEditingShots()
{
    return {{QStringLiteral("edit-cell"), TouredList, true, showCell, false},
            {QStringLiteral("edit-together"), TouredList, true, showTogether},
            {QStringLiteral("paste"), TouredList, true, showPaste}};
}
