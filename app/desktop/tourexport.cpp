// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tourexport.h"

#include "app/controllers/exportcontroller.h"
#include "app/controllers/recordpagecontroller.h"
#include "dialogs/exchange/exportdialog.h"
#include "dialogs/exchange/exportoptions.h"
#include "views/records/recordpage.h"
#include "views/records/recordtableview.h"

#include <QComboBox>
#include <QItemSelectionModel>

namespace {

const QLatin1String ExportedList("entrepreneurs");
constexpr int SelectedRows = 12;

RecordPage &exportedPage(TourStage &stage)
{
    return *stage.session.recordPage(ExportedList)->page();
}

void showExport(TourStage &stage)
{
    RecordPage &page = exportedPage(stage);
    page.table().clearSelection();
    page.findChild<ExportController *>()->open();
}

void showExportedSelection(TourStage &stage)
{
    RecordPage &page = exportedPage(stage);
    page.table().selectionModel()->select(QItemSelection(page.model().index(0, 0), page.model().index(SelectedRows - 1, page.model().columnCount() - 1)),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    page.findChild<ExportController *>()->open();
    if (auto *dialog = page.window()->findChild<ExportDialog *>()) {
        QComboBox &format = dialog->options().format();
        format.setCurrentIndex(format.findData(static_cast<int>(ExportFormat::Csv)));
        dialog->options().consent().setCurrentIndex(1);
    }
}

} // namespace

QList<TourShot> tourExportShots()
{
    return {{QStringLiteral("export"), ExportedList, true, showExport}, {QStringLiteral("export-selection"), ExportedList, true, showExportedSelection}};
}
