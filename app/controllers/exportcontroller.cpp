// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/exportcontroller.h"

#include "app/controllers/exportfiles.h"
#include "app/controllers/exportflow.h"
#include "app/controllers/selectedrows.h"
#include "dialogs/exchange/exportoptions.h"
#include "models/core/whendone.h"
#include "views/common/busystrip.h"
#include "views/common/messagebar.h"
#include "views/records/filterbar.h"
#include "views/records/filtertext.h"
#include "views/records/recordpage.h"
#include "views/records/recordtableview.h"

#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>
#include <iterator>
#include <limits>

namespace {

constexpr int ExportPollMilliseconds = 100;
constexpr qsizetype portraitColumns = 5; // more are read on a broad page

int shownRows(qint64 rows)
{
    return static_cast<int>(std::min<qint64>(rows, std::numeric_limits<int>::max()));
}

} // namespace

ExportController::ExportController(RecordPage &page, const RecordPageServices &services)
    : QObject(&page)
    , m_page(page)
    , m_services(services)
    , m_service(services.store.catalog(), services.store.database())
    , m_strip(new BusyStrip(&page))
{
    page.addStrip(m_strip);
    m_poll.setInterval(ExportPollMilliseconds);
    connect(&m_poll, &QTimer::timeout, this, [this] { m_strip->setProgress(m_progress.counts->done, m_progress.counts->all); });
    connect(m_strip, &BusyStrip::cancelRequested, this, [this] { m_progress.cancel.cancel(); });
    PageCommand command;
    command.id = QStringLiteral("export");
    command.text = text("ExportController", "E&xport…");
    command.icon = QStringLiteral("download");
    command.shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X);
    command.group = 70;
    connect(page.recordActions().add(command), &QAction::triggered, this, &ExportController::open);
}

void ExportController::open()
{
    if (!m_page.showsTable() && m_page.group().isEmpty()) { // the list of another day
        m_page.messageBar().showMessage(MessageBar::Level::Info, tr("Go back to today's list to export it."));
        return;
    }
    if (isRunning()) {
        m_page.messageBar().showMessage(MessageBar::Level::Info, tr("An export of this list is still running."));
        return;
    }
    const qint64 selected = m_page.table().selectedCount();
    if (!m_page.showsTable() || selected == 0 || selected == m_page.model().count().rows) {
        openFor({});
        return;
    }
    readSelectedIds(m_page, [this](const Result<QStringList> &ids) {
        if (ids.ok()) {
            openFor(ids.value());
        } else {
            m_page.messageBar().showError(ids.error());
        }
    });
}

void ExportController::openFor(const QStringList &selected)
{
    const QStringList visible = visibleIds();
    ExportDialog::Offer offer;
    offer.selected = selected.size();
    offer.visible = visible.size();
    offer.listed = m_page.model().count().rows;
    offer.filters = filterSentence();
    offer.columns = shownColumns();
    auto *dialog = new ExportDialog(m_page.entity(), m_services.store.catalog(), offer, m_page.window());
    const auto asked = [this, dialog, selected, visible] { return request(*dialog, selected, visible); };
    new ExportFlow(*dialog, m_services, asked);
    connect(dialog, &ExportDialog::exportWanted, this, [this, dialog, asked] { chooseFile(*dialog, asked()); });
    connect(dialog, &ExportDialog::printWanted, this, [this, dialog, asked] { choosePrinter(*dialog, asked()); });
    dialog->open();
}

ExportRequest ExportController::request(const ExportDialog &dialog, const QStringList &selected, const QStringList &visible) const
{
    ExportRequest request;
    request.layout = dialog.exportLayout();
    request.query = m_page.model().query();
    request.format = m_page.displayFormat();
    if (dialog.scope() != ExportDialog::Scope::Whole) {
        request.ids = dialog.scope() == ExportDialog::Scope::Selected ? selected : visible;
    }
    request.heading.title = m_page.entity().plural.translated();
    if (request.ids.isEmpty()) {
        request.heading.filters = filterSentence();
    }
    const QString moment = displayInstant(QVariant::fromValue(m_services.context.clock->now()), request.format);
    const QString person = m_services.access.name;
    request.heading.madeBy = person.isEmpty() ? moment : QStringLiteral("%1, %2").arg(moment, person);
    return request;
}

void ExportController::chooseFile(ExportDialog &dialog, const ExportRequest &request)
{
    const QDate day = m_services.context.clock->now().toUtc().toTimeZone(request.format.zone).date();
    const QString ending = formatName(request.layout.format);
    chooseExportFile(&dialog, m_services.context.state, this, exportFileName(request.heading.title, day.toString(Qt::ISODate)),
                     {{dialog.options().format().currentText(), ending}}, [this, open = QPointer<ExportDialog>(&dialog), request](const QString &path) {
                         ExportRequest wanted = request;
                         wanted.path = path;
                         if (open) {
                             open->accept();
                         }
                         run(wanted);
                     });
}

void ExportController::choosePrinter(ExportDialog &dialog, const ExportRequest &request)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(request.layout.columns.size() > portraitColumns ? QPageLayout::Landscape : QPageLayout::Portrait);
    auto *chooser = new QPrintDialog(printer.get(), &dialog);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, qOverload<>(&QDialog::accepted), this, [this, printer, open = QPointer<ExportDialog>(&dialog), request] {
        if (open) {
            open->accept();
        }
        print(request, printer);
    });
    chooser->open();
}

void ExportController::run(const ExportRequest &request)
{
    m_progress = BulkProgress();
    start(request, m_service.write(request, m_progress), tr("Exporting…"));
}

void ExportController::print(ExportRequest request, const std::shared_ptr<QPrinter> &printer)
{
    m_progress = BulkProgress();
    request.layout.machineValues = false;
    request.destination = QStringLiteral("print");
    request.path.clear();
    start(request, m_service.writeTo([printer, format = request.format] { return makePrintSink(*printer, format); }, request, m_progress),
          tr("Printing…"));
}

void ExportController::start(const ExportRequest &request, const QFuture<Result<ExportReport>> &running, const QString &what)
{
    m_strip->start(what);
    m_poll.start();
    whenDone(running, this, [this, request](const Result<ExportReport> &report) {
        m_poll.stop();
        m_strip->finish();
        tell(report, request);
    });
}

void ExportController::tell(const Result<ExportReport> &report, const ExportRequest &request)
{
    if (!report.ok()) {
        if (report.error().code == ErrorCode::Cancelled) {
            m_page.messageBar().showMessage(MessageBar::Level::Info, tr("The export was stopped; there is no file."));
        } else {
            m_page.messageBar().showError(report.error());
        }
        return;
    }
    const int rows = shownRows(report.value().rows);
    QString sentence = request.path.isEmpty() ? tr("%Ln record(s) sent to the printer.", nullptr, rows)
                                              //: %1 is the name of a file
                                              : tr("%Ln record(s) exported to %1.", nullptr, rows).arg(QFileInfo(request.path).fileName());
    if (!report.value().note.isEmpty()) {
        sentence += QLatin1Char(' ') + report.value().note + QLatin1Char('.');
    }
    if (request.path.isEmpty()) {
        m_page.messageBar().showMessage(MessageBar::Level::Success, sentence);
    } else {
        tellExported(m_page.messageBar(), sentence, request.path);
    }
    m_services.othersChanged(QStringLiteral("activity_logs"));
}

QStringList ExportController::visibleIds() const
{
    QStringList ids;
    const RecordTableView &table = m_page.table();
    if (!m_page.showsTable() || m_page.model().rowCount() == 0) {
        return ids;
    }
    const int first = std::max(0, table.rowAt(0));
    int last = table.rowAt(table.viewport()->height() - 1);
    last = last < 0 ? m_page.model().rowCount() - 1 : last;
    for (int row = first; row <= last; ++row) {
        if (const QString id = m_page.model().recordId(row); !id.isEmpty()) {
            ids.append(id);
        }
    }
    return ids;
}

/// As the person sees them; what shares a cell gets a column of its own.
QList<ExportColumn> ExportController::shownColumns() const
{
    QList<ExportColumn> columns;
    for (const QString &name : m_page.table().shownFields()) {
        columns.append({name, {}});
        const Field *field = m_page.entity().field(name);
        if (field != nullptr && !field->listedWith.isEmpty()) {
            columns.append({field->listedWith, {}});
        }
    }
    return columns;
}

QString ExportController::filterSentence() const
{
    const Query query = m_page.model().query();
    QStringList parts;
    if (!query.search.isEmpty()) {
        //: A quick search over a list
        parts.append(tr("Search: “%1”").arg(query.search));
    }
    QStringList told;
    for (const Filter &filter : query.filters) {
        const Field *field = m_page.entity().field(filter.field);
        if (field == nullptr || told.contains(filter.field)) {
            continue;
        }
        told.append(filter.field);
        QList<Filter> same;
        std::copy_if(query.filters.cbegin(), query.filters.cend(), std::back_inserter(same),
                     [&filter](const Filter &other) { return other.field == filter.field; });
        //: A filter: %1 is a field, %2 what it asks for
        parts.append(tr("%1: %2").arg(field->label.translated(), filterText(*field, same, m_page.displayFormat(), m_page.filterBar().labels())));
    }
    return parts.join(QStringLiteral(" · "));
}
