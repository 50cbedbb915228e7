// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/exporting/recordsheet.h"

#include "models/database/sqlerror.h"
#include "models/exchange/exporting/paperink.h"
#include "models/exchange/exporting/tablesink.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

#include <algorithm>

namespace {

constexpr int sheetMargin = 15;      // mm
constexpr int sheetResolution = 300; // dots an inch: enough for print, small files
constexpr qreal sheetFontSize = 9.5; // points

QString sheetHtml(const QString &text)
{
    return text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
}

/// Ink on paper: the theme of the screen has no part in it.
QString sheetDocument(const RecordSheet &sheet)
{
    QString html = QStringLiteral("<html><head><style>h1{font-size:18pt;margin:0} h2{font-size:11.5pt;margin-top:14px;margin-bottom:4px} "
                                  "p.muted{color:%1;margin:0} td,th{padding:2px 10px 2px 0;text-align:left;vertical-align:top} "
                                  "td.label{color:%1} th{color:%2;font-weight:600}</style></head><body>")
                       .arg(paperMuted, paperHeading);
    html += QStringLiteral("<h1>%1</h1><p class=\"muted\">%2</p>").arg(sheetHtml(sheet.title), sheetHtml(sheet.kind));
    if (!sheet.madeBy.isEmpty()) {
        html += QStringLiteral("<p class=\"muted\">%1</p>").arg(sheetHtml(sheet.madeBy));
    }
    for (const RecordSheet::Section &section : sheet.sections) {
        html += QStringLiteral("<h2>%1</h2><table width=\"100%\" cellspacing=\"0\">").arg(sheetHtml(section.title));
        for (const RecordSheet::Line &line : section.lines) {
            html += QStringLiteral("<tr><td class=\"label\" width=\"32%\">%1</td><td>%2</td></tr>").arg(sheetHtml(line.label), sheetHtml(line.text));
        }
        html += QStringLiteral("</table>");
    }
    for (const RecordSheet::Table &table : sheet.tables) {
        html += QStringLiteral("<h2>%1</h2><table width=\"100%\" cellspacing=\"0\"><thead><tr>").arg(sheetHtml(table.title));
        for (const QString &heading : table.headings) {
            html += QStringLiteral("<th>%1</th>").arg(sheetHtml(heading));
        }
        html += QStringLiteral("</tr></thead>");
        for (const QStringList &row : table.rows) {
            html += QStringLiteral("<tr>");
            for (const QString &cell : row) {
                html += QStringLiteral("<td>%1</td>").arg(sheetHtml(cell));
            }
            html += QStringLiteral("</tr>");
        }
        html += QStringLiteral("</table>");
        if (table.more > 0) {
            html += QStringLiteral("<p class=\"muted\">%1</p>")
                        .arg(QCoreApplication::translate("exchange", "and %n more", nullptr, static_cast<int>(std::min<qint64>(table.more, 10'000))));
        }
    }
    return html + QStringLiteral("</body></html>");
}

Result<void> writeSheetPdf(const RecordSheet &sheet, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return errorOf(ErrorCode::Io, file.errorString());
    }
    {
        QPdfWriter writer(&file);
        writer.setResolution(sheetResolution);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(sheetMargin, sheetMargin, sheetMargin, sheetMargin), QPageLayout::Millimeter);
        writer.setTitle(sheet.title);
        paintRecordSheet(sheet, writer);
    }
    return file.commit() ? Result<void>() : Result<void>(errorOf(ErrorCode::Io, file.errorString()));
}

Result<void> writeSheetJson(const RecordSheet &sheet, const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes = QJsonDocument(sheet.json).toJson(QJsonDocument::Indented);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return errorOf(ErrorCode::Io, file.errorString());
    }
    return {};
}

Result<void> writeSheetTable(const RecordSheet &sheet, const QString &path, const DisplayFormat &format)
{
    ExportLayout layout;
    layout.format = ExportFormat::Xlsx;
    const std::unique_ptr<TableSink> sink = makeTableSink(layout, path, format);
    const auto translated = [](const char *words) { return QCoreApplication::translate("exchange", words); };
    auto done = sink->begin({{translated(QT_TRANSLATE_NOOP("exchange", "Part")), nullptr, 24},
                             {translated(QT_TRANSLATE_NOOP("exchange", "Field")), nullptr, 34},
                             {translated(QT_TRANSLATE_NOOP("exchange", "Value")), nullptr, 60}},
                            {sheet.title, sheet.kind, {}, sheet.madeBy});
    const auto add = [&](const QString &part, const QString &field, const QString &value) {
        if (done.ok()) {
            done = sink->add({part, field, value}, {part, field, value});
        }
    };
    for (const RecordSheet::Section &section : sheet.sections) {
        for (const RecordSheet::Line &line : section.lines) {
            add(section.title, line.label, line.text);
        }
    }
    for (const RecordSheet::Table &table : sheet.tables) {
        for (const QStringList &row : table.rows) {
            QStringList rest = row.mid(1);
            rest.removeAll(QString());
            add(table.title, row.value(0), rest.join(QStringLiteral(" · ")));
        }
    }
    return done.ok() ? sink->end({}) : done;
}

} // namespace

void paintRecordSheet(const RecordSheet &sheet, QPagedPaintDevice &device)
{
    QTextDocument document;
    QFont font = document.defaultFont();
    font.setPointSizeF(sheetFontSize);
    document.setDefaultFont(font);
    document.setDocumentMargin(0);
    document.setHtml(sheetDocument(sheet));
    document.print(&device);
}

Result<void> writeRecordSheet(const RecordSheet &sheet, const QString &path, const DisplayFormat &format)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("xlsx")) {
        return writeSheetTable(sheet, path, format);
    }
    return ending == QLatin1String("json") ? writeSheetJson(sheet, path) : writeSheetPdf(sheet, path);
}
