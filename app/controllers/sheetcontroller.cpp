// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/sheetcontroller.h"

#include "app/controllers/exportfiles.h"
#include "models/core/whendone.h"
#include "models/security/exportlog.h"
#include "views/common/messagebar.h"
#include "views/records/recordpage.h"

#include <QAction>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>

SheetController::SheetController(RecordPage &page, const RecordPageServices &services)
    : QObject(&page)
    , m_page(page)
    , m_services(services)
{
    addCommands();
}

void SheetController::addCommands()
{
    PageCommand save;
    save.id = QStringLiteral("sheet");
    save.text = text("SheetController", "Save the record's sheet…");
    save.icon = QStringLiteral("file-text");
    save.shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    save.group = 70;
    PageCommand print = save;
    print.id = QStringLiteral("print_sheet");
    print.text = text("SheetController", "Print the record's sheet…");
    print.icon.clear();
    print.shortcut = QKeySequence(Qt::CTRL | Qt::Key_P);
    QAction *saves = m_page.recordActions().add(save);
    QAction *prints = m_page.recordActions().add(print);
    connect(saves, &QAction::triggered, this, &SheetController::chooseFile);
    connect(prints, &QAction::triggered, this, &SheetController::choosePrinter);
    const auto update = [this, saves, prints] {
        saves->setEnabled(!m_page.currentId().isEmpty());
        prints->setEnabled(!m_page.currentId().isEmpty());
    };
    connect(&m_page, &RecordPage::currentRecordChanged, this, update);
    connect(&m_page, &RecordPage::selectionChanged, this, update);
    update();
}

void SheetController::chooseFile()
{
    const QString day = m_services.context.clock->now().toUtc().toTimeZone(m_page.displayFormat().zone).date().toString(Qt::ISODate);
    const QString label = m_page.currentDetailLabel();
    chooseExportFile(m_page.window(), m_services.context.state, this,
                     exportFileName(label.isEmpty() ? m_page.entity().singular.translated() : label, day),
                     {{tr("Document"), QStringLiteral("pdf")}, {tr("Excel workbook"), QStringLiteral("xlsx")}, {tr("JSON"), QStringLiteral("json")}},
                     [this](const QString &path) { saveTo(path); });
}

void SheetController::saveTo(const QString &path)
{
    make(m_page.currentId(), QStringLiteral("file"), QFileInfo(path).fileName(),
         [path, format = m_page.displayFormat()](const RecordSheet &sheet) { return writeRecordSheet(sheet, path, format); },
         [this, path] {
             //: %1 is the name of a file
             tellExported(m_page.messageBar(), tr("The sheet is saved as %1.").arg(QFileInfo(path).fileName()), path);
         });
}

void SheetController::choosePrinter()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *chooser = new QPrintDialog(printer.get(), m_page.window());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, qOverload<>(&QDialog::accepted), this, [this, printer] {
        make(m_page.currentId(), QStringLiteral("print"), {},
             [printer](const RecordSheet &sheet) {
                 paintRecordSheet(sheet, *printer);
                 return Result<void>();
             },
             [this] { m_page.messageBar().showMessage(MessageBar::Level::Success, tr("The sheet was sent to the printer.")); });
    });
    chooser->open();
}

/// Written down before it is handed over, like every export.
void SheetController::make(const QString &recordId, const QString &destination, const QString &fileName, Work work, std::function<void()> done)
{
    const QString entity = m_page.entity().name;
    const DisplayFormat format = m_page.displayFormat();
    const Clock &clock = m_services.store.database().clock();
    ExportNote note;
    note.entity = entity;
    note.rows = 1;
    note.filters = QStringLiteral("id=%1").arg(recordId);
    note.destination = destination;
    note.name = fileName;
    whenDone(m_services.store.database().run<void>(
                 Lane::Background,
                 [&catalog = m_services.store.catalog(), &clock, entity, recordId, format, note, work = std::move(work),
                  person = m_services.access.name](Executor &executor) -> Result<void> {
                     Result<RecordSheet> sheet = readRecordSheet(catalog, executor, clock, entity, recordId, format);
                     if (!sheet) {
                         return sheet.error();
                     }
                     const QString moment = displayInstant(QVariant::fromValue(executor.now()), format);
                     sheet.value().madeBy = person.isEmpty() ? moment : QStringLiteral("%1, %2").arg(moment, person);
                     if (const auto logged = logExport(executor, note); !logged) {
                         return logged;
                     }
                     return work(sheet.value());
                 }),
             this, [this, done = std::move(done)](const Result<void> &made) {
                 if (made.ok()) {
                     done();
                     m_services.othersChanged(QStringLiteral("activity_logs"));
                 } else {
                     m_page.messageBar().showError(made.error());
                 }
             });
}
