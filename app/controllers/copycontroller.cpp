// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/copycontroller.h"

#include "app/controllers/exportgate.h"
#include "app/controllers/selectedrows.h"
#include "views/common/busystrip.h"
#include "views/common/messagebar.h"
#include "views/records/cellselection.h"
#include "views/records/recordpage.h"
#include "views/records/recordtableview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMimeData>

#include <algorithm>

namespace {

constexpr int WorthSaying = 200; // rows: more than the screen shows

} // namespace

CopyController::CopyController(RecordPage &page, const RecordPageServices &services)
    : QObject(&page)
    , m_page(page)
    , m_services(services)
    , m_strip(new BusyStrip(&page))
{
    page.addStrip(m_strip);
    connect(m_strip, &BusyStrip::cancelRequested, this, [this] {
        if (m_reader != nullptr) {
            m_reader->cancel();
        }
    });
    connect(&page, &RecordPage::copyRequested, this, &CopyController::copy);
    addCommands();
}

void CopyController::addCommands()
{
    using Menu = PageCommand::Menu;
    using Keys = PageCommand::Keys;
    RecordActions &actions = m_page.recordActions();
    QAction *cells = actions.add({QStringLiteral("copy_cells"), text("editing", "Copy cells only"), {},
                                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), Menu::Edit, 20, Keys::Table, true});
    QAction *plain = actions.add({QStringLiteral("copy_plain"), text("editing", "Copy rows without headings"), {}, {}, Menu::Edit,
                                  20, Keys::Table, false});
    QAction *markdown = actions.add({QStringLiteral("copy_markdown"), text("editing", "Copy rows as Markdown"), {}, {}, Menu::Edit,
                                     20, Keys::Table, false});
    QAction *json = actions.add({QStringLiteral("copy_json"), text("editing", "Copy rows as JSON"), {}, {}, Menu::Edit, 20,
                                 Keys::Table, false});
    connect(cells, &QAction::triggered, this, &CopyController::copyCells);
    connect(plain, &QAction::triggered, this, [this] { copyAs(m_page.table().shownFields(), CopyText::Kind::Spreadsheet, false); });
    connect(markdown, &QAction::triggered, this, [this] { copyAs(m_page.table().shownFields(), CopyText::Kind::Markdown, true); });
    connect(json, &QAction::triggered, this, [this] { copyAs(m_page.table().shownFields(), CopyText::Kind::Json, true); });
    const auto update = [this, cells, plain, markdown, json] {
        for (QAction *action : {cells, plain, markdown, json}) {
            action->setEnabled(m_page.table().selectedCount() > 0);
        }
    };
    connect(&m_page, &RecordPage::selectionChanged, this, update);
    update();
}

QStringList CopyController::chosenFields() const
{
    QStringList fields;
    for (const int column : m_page.table().cells().columns()) {
        if (const Field *field = m_page.model().fieldAt(column)) {
            fields.append(field->name);
        }
    }
    return fields;
}

void CopyController::copy()
{
    if (m_page.table().cells().isRange()) {
        copyCells();
    } else {
        copyAs(m_page.table().shownFields(), CopyText::Kind::Spreadsheet, true);
    }
}

void CopyController::copyCells()
{
    copyAs(chosenFields(), CopyText::Kind::Spreadsheet, false);
}

void CopyController::copyAs(const QStringList &fields, CopyText::Kind kind, bool titles)
{
    QList<RowRangeReader::Range> ranges = selectedRanges(m_page.table());
    const qint64 selected = m_page.table().selectedCount();
    qint64 room = MostRows;
    for (RowRangeReader::Range &range : ranges) {
        range.last = static_cast<int>(std::min<qint64>(range.last, range.first + room - 1));
        room -= range.last - range.first + 1;
    }
    ranges.removeIf([](const RowRangeReader::Range &range) { return range.last < range.first; });
    if (ranges.isEmpty() || fields.isEmpty()) {
        return;
    }
    if (m_reader != nullptr) {
        m_reader->cancel();
    }
    auto text = std::make_shared<CopyText>(m_page.entity(), fields, m_page.displayFormat(), kind, titles);
    m_reader = new RowRangeReader(m_page.model(), ranges, this);
    connect(m_reader, &RowRangeReader::page, this, [text](const Page &rows) { text->add(rows); });
    connect(m_reader, &RowRangeReader::progress, m_strip, &BusyStrip::setProgress);
    connect(m_reader, &RowRangeReader::finished, this, [this, text, fields, selected] { finish(text, fields, selected); });
    connect(m_reader, &RowRangeReader::failed, this, [this](const Error &error) {
        m_strip->finish();
        if (error.code != ErrorCode::Cancelled) {
            m_page.messageBar().showError(error);
        }
    });
    m_strip->start(tr("Reading the rows to copy…"), m_reader->rows());
    m_reader->start();
}

/// What is much is written down first; nothing is copied when that fails.
void CopyController::finish(const std::shared_ptr<CopyText> &text, const QStringList &fields, qint64 selected)
{
    m_strip->finish();
    ExportNote note;
    note.entity = m_page.entity().name;
    note.rows = text->rows();
    note.fields = fields;
    note.filters = exportFilterText(m_page.entity(), m_page.model().query());
    note.destination = QStringLiteral("clipboard");
    handOverLogged(m_services.store.database(), note, this, m_page.messageBar(), [this, text, selected] { handOver(*text, selected); });
}

void CopyController::handOver(const CopyText &text, qint64 selected)
{
    auto *data = new QMimeData;
    data->setText(text.text());
    if (const QString html = text.html(); !html.isEmpty()) {
        data->setHtml(html);
    }
    QApplication::clipboard()->setMimeData(data);
    if (selected > MostRows) {
        m_page.messageBar().showMessage(MessageBar::Level::Warning,
                                        tr("The first %L1 of %L2 rows were copied: more do not go through the clipboard. "
                                           "Filter the list and copy it in parts.")
                                            .arg(MostRows)
                                            .arg(selected));
    } else if (text.rows() >= WorthSaying) {
        m_page.messageBar().showMessage(MessageBar::Level::Success, tr("%Ln row(s) copied.", nullptr, text.rows()));
    }
}
