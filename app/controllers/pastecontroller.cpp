// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/pastecontroller.h"

#include "app/controllers/bulkchangeflow.h"
#include "app/controllers/bulkwords.h"
#include "app/controllers/selectedrows.h"
#include "dialogs/editing/pastedialog.h"
#include "views/common/messagebar.h"
#include "views/common/userprompt.h"
#include "views/exchange/importentities.h"
#include "views/records/cellselection.h"
#include "views/records/recordpage.h"
#include "views/records/recordtableview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMimeData>

#include <algorithm>

namespace {

constexpr int LongBlock = 11; ///< lines with their headings

} // namespace

PasteController::PasteController(RecordPage &page, const RecordPageServices &services)
    : QObject(&page)
    , m_page(page)
    , m_services(services)
{
    if (!services.context.allows(AccessVerb::Change, page.entity())) {
        return;
    }
    QAction *paste = page.recordActions().add({QStringLiteral("paste"), text("editing", "Paste from a spreadsheet…"),
                                               QStringLiteral("clipboard-check"), QKeySequence::Paste, PageCommand::Menu::Edit,
                                               20, PageCommand::Keys::Table, true});
    connect(paste, &QAction::triggered, this, &PasteController::paste);
}

void PasteController::paste()
{
    const QMimeData *data = QApplication::clipboard()->mimeData();
    const QString html = data != nullptr && data->hasHtml() ? data->html() : QString();
    const ClipboardTable block = tableFromClipboard(data == nullptr ? QString() : data->text(), html);
    if (block.isEmpty()) {
        m_page.messageBar().showMessage(MessageBar::Level::Info,
                                        tr("There is no text on the clipboard. Copy cells in your spreadsheet first."));
        return;
    }
    pasteBlock(block, {QString(), data->text(), html});
}

bool PasteController::looksNew(const ClipboardTable &block) const
{
    if (block.rows.size() < LongBlock || !m_services.importFile || !canImport(m_page.entity(), m_services.context)) {
        return false;
    }
    const PasteMapping guess = guessMapping(m_page.entity(), block, columnsFromCursor(), typedFormat(m_page.displayFormat()));
    return guess.hasHeader && guess.keyColumn < 0;
}

void PasteController::askToImport(const ClipboardTable &block, const ImportSource &source)
{
    PromptQuestion question;
    question.title = tr("Are these %Ln lines new records?", nullptr, static_cast<int>(block.rows.size()) - 1);
    question.text = tr("No column says which records of this list they are. Importing shows what would happen to each line before anything is "
                       "saved; pasting writes them over the rows from the current one down.");
    question.choices = {{tr("Import them…"), PromptChoice::Role::Accept},
                        {tr("Paste over the rows"), PromptChoice::Role::Secondary},
                        {tr("Cancel"), PromptChoice::Role::Reject}};
    m_services.prompt.ask(&m_page, question, [this, block, source](int answer) {
        if (answer == 0) {
            m_services.importFile(m_page.entity().name, source);
        } else if (answer == 1) {
            pasteBlock(block);
        }
    });
}

void PasteController::pasteBlock(const ClipboardTable &pasted, const ImportSource &source)
{
    if (!source.isEmpty() && looksNew(pasted)) {
        askToImport(pasted, source);
        return;
    }
    ClipboardTable block = pasted;
    const qint64 selected = m_page.table().selectedCount();
    if (block.rows.size() == 1 && selected > 1 && selected <= BulkLimits::AtMost) { // one line for all selected rows
        block.rows.resize(selected, block.rows.constFirst());
    }
    const int lines = static_cast<int>(block.rows.size());
    readRows(lines, [this, block](const QStringList &ids) { openDialog(block, ids); });
}

int PasteController::topRow() const
{
    const QList<RowRangeReader::Range> ranges = selectedRanges(m_page.table());
    if (!ranges.isEmpty()) {
        return ranges.constFirst().first;
    }
    return std::max(0, m_page.table().currentIndex().row());
}

void PasteController::readRows(int lines, std::function<void(const QStringList &)> done)
{
    if (m_page.table().selectedCount() == lines && lines > 1) {
        readSelectedIds(m_page, [done](const Result<QStringList> &ids) { done(ids.ok() ? ids.value() : QStringList()); });
        return;
    }
    const int first = topRow();
    const int last = std::min(first + lines, m_page.model().rowCount()) - 1;
    QStringList ids;
    for (int row = first; row <= last; ++row) {
        ids.append(m_page.model().recordId(row));
    }
    if (last < first || !ids.contains(QString())) {
        done(ids);
        return;
    }
    auto *reader = new RowRangeReader(m_page.model(), {{first, last}}, this);
    auto found = std::make_shared<QStringList>();
    connect(reader, &RowRangeReader::page, this, [found](const Page &rows) {
        for (const Row &row : rows.rows) {
            found->append(row.id);
        }
    });
    connect(reader, &RowRangeReader::finished, this, [found, done] { done(*found); });
    connect(reader, &RowRangeReader::failed, this, [this](const Error &error) { m_page.messageBar().showError(error); });
    reader->start();
}

QStringList PasteController::columnsFromCursor() const
{
    QStringList fields = m_page.table().shownFields();
    const QList<int> columns = m_page.table().cells().columns();
    const Field *first = columns.isEmpty() ? nullptr : m_page.model().fieldAt(columns.constFirst());
    const qsizetype at = first == nullptr ? 0 : std::max<qsizetype>(0, fields.indexOf(first->name));
    fields = fields.mid(at);
    QStringList cells;
    for (const QString &name : std::as_const(fields)) {
        cells.append(name);
        const Field *field = m_page.entity().field(name);
        if (field != nullptr && !field->listedWith.isEmpty() && m_page.entity().field(field->listedWith) != nullptr
            && m_page.entity().field(field->listedWith)->isEditable()) {
            cells.append(field->listedWith); // a column of two fields takes two columns of the block
        }
    }
    return cells;
}

void PasteController::openDialog(const ClipboardTable &block, const QStringList &rowIds)
{
    const TypedFormat format = typedFormat(m_page.displayFormat());
    auto *dialog = new PasteDialog(m_page.entity(), m_services.store.catalog(), format, block, columnsFromCursor(), m_page.window());
    const BulkEditService service(m_services.store.catalog(), m_services.store.database());
    auto *flow = new BulkChangeFlow(
        *dialog, m_page, m_services,
        [dialog, service, format, rowIds, entity = m_page.entity().name](const BulkProgress &progress)
            -> std::optional<QFuture<Result<ChangePlan>>> {
            QStringList pasted = dialog->mapping().fields;
            pasted.removeAll(QString());
            if (pasted.isEmpty()) {
                return std::nullopt;
            }
            return service.planPaste({entity, dialog->lines(), dialog->mapping(), rowIds, format}, progress);
        });
    dialog->open();
    flow->plan();
}
