// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/importscontroller.h"

#include "dialogs/exchange/importundodialog.h"
#include "models/core/whendone.h"
#include "views/common/busystrip.h"
#include "views/common/messagebar.h"
#include "views/exchange/importdetail.h"

namespace {

constexpr int stepMilliseconds = 200;

} // namespace

ImportsController::ImportsController(const RecordStore &store, StateStore *state, QWidget *parent)
    : m_store(store)
    , m_service(store.catalog(), store.database())
    , m_page(new ImportsPage(store.catalog(), state, parent))
{
    setParent(m_page);
    connect(m_page, &ImportsPage::refreshRequested, this, &ImportsController::refresh);
    connect(m_page, &ImportsPage::importRequested, this, &ImportsController::importRequested);
    connect(m_page, &ImportsPage::currentChanged, this, &ImportsController::showDetail);
    connect(m_page, &ImportsPage::recordsRequested, this, &ImportsController::showRecords);
    connect(m_page, &ImportsPage::undoRequested, this, &ImportsController::preview);
    connect(m_page, &ImportsPage::cancelRequested, this, [this] { m_progress.cancel.cancel(); });
    m_steps.setInterval(stepMilliseconds);
    connect(&m_steps, &QTimer::timeout, this,
            [this] { m_page->busyStrip().setProgress(m_progress.counts->done, m_progress.counts->all); });
    refresh();
}

ImportUndoDialog *ImportsController::dialog() const
{
    return m_dialog;
}

ImportsController::~ImportsController()
{
    m_progress.cancel.cancel();
}

void ImportsController::setDisplayFormat(const DisplayFormat &format)
{
    m_format = format;
    m_page->setDisplayFormat(format);
}

void ImportsController::refresh()
{
    const int generation = ++m_generation;
    whenDone(m_service.list(mostListed), this, [this, generation](const Result<QList<ImportRecord>> &imports) {
        if (generation != m_generation) {
            return;
        }
        if (imports.ok()) {
            m_page->showImports(imports.value());
        } else {
            showError(imports.error());
        }
    });
}

std::optional<ImportRecord> ImportsController::record(const QString &id) const
{
    const int row = m_page->model().rowOf(id);
    return row < 0 ? std::nullopt : std::optional<ImportRecord>(m_page->model().imports().at(row));
}

/// The list says nearly everything; the mapping comes after it.
void ImportsController::showDetail(const QString &id)
{
    m_shown = id;
    if (id.isEmpty()) {
        return;
    }
    whenDone(m_service.readImport(id), this, [this, id](const Result<ImportRecord> &read) {
        if (m_shown == id && read.ok()) {
            m_page->detail().showImport(read.value());
        }
    });
}

/// What an import made has its moment: that finds it, without a list of ids.
void ImportsController::showRecords(const QString &id)
{
    const std::optional<ImportRecord> import = record(id);
    const Entity *entity = import ? m_store.catalog().entity(import->entity) : nullptr;
    if (entity == nullptr || entity->field(u"created_at") == nullptr || import->counts.created == 0) {
        return;
    }
    emit listRequested(import->entity, {{QStringLiteral("created_at"), FilterOperator::Equal, {QVariant::fromValue(import->at)}}}, {});
}

void ImportsController::begin(const QString &what)
{
    m_isBusy = true;
    m_progress = BulkProgress();
    m_page->messageBar().clear();
    m_page->setBusy(true);
    m_page->busyStrip().start(what);
    m_steps.start();
}

void ImportsController::finish()
{
    m_isBusy = false;
    m_steps.stop();
    m_page->busyStrip().finish();
    m_page->setBusy(false);
}

void ImportsController::preview(const QString &id)
{
    const std::optional<ImportRecord> import = record(id);
    if (!import || !import->mayUndo || m_isBusy) {
        return;
    }
    begin(tr("Looking at what undoing would do…"));
    whenDone(m_service.previewUndo(id, m_progress), this, [this, import](const Result<ImportUndoReport> &report) {
        finish();
        if (!report.ok()) {
            showError(report.error());
            return;
        }
        m_dialog = new ImportUndoDialog(ImportUndoDialog::Purpose::Ask, m_store.catalog(), *import, report.value(), m_format, m_page);
        connect(m_dialog, &ImportUndoDialog::confirmed, this, [this, import] { undo(*import); });
        connect(m_dialog, &ImportUndoDialog::recordRequested, this, &ImportsController::recordRequested);
        m_dialog->open();
    });
}

void ImportsController::undo(const ImportRecord &import)
{
    begin(tr("Undoing the import…"));
    whenDone(m_service.undo(import.id, m_progress), this, [this, import](const Result<ImportUndoReport> &report) {
        finish();
        refresh();
        if (!report.ok()) {
            showError(report.error());
            return;
        }
        emit recordsChanged();
        tell(import, report.value());
    });
}

/// In a sentence; what stayed, with its reasons, in a dialog.
void ImportsController::tell(const ImportRecord &import, const ImportUndoReport &report)
{
    QStringList sentences = {tr("The import of %1 was undone.").arg(import.fileName.isEmpty() ? tr("a file") : import.fileName),
                             tr("%Ln record(s) removed.", nullptr, report.removed)};
    if (report.restored > 0) {
        sentences.append(tr("%Ln record(s) got back what they had.", nullptr, report.restored));
    }
    if (report.keptCount > 0) {
        sentences.append(tr("%Ln record(s) stayed.", nullptr, report.keptCount));
    }
    m_page->messageBar().showMessage(report.keptCount > 0 ? MessageBar::Level::Warning : MessageBar::Level::Success,
                                     sentences.join(QLatin1Char(' ')));
    if (report.keptCount > 0) {
        m_dialog = new ImportUndoDialog(ImportUndoDialog::Purpose::Tell, m_store.catalog(), import, report, m_format, m_page);
        connect(m_dialog, &ImportUndoDialog::recordRequested, this, &ImportsController::recordRequested);
        m_dialog->open();
    }
}

void ImportsController::showError(const Error &error)
{
    if (error.code == ErrorCode::Cancelled) {
        m_page->messageBar().showMessage(MessageBar::Level::Info, tr("Cancelled. Nothing was changed."));
    } else {
        m_page->messageBar().showError(error);
    }
}
