// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QTemporaryDir>

#include <zip.h>

/// Zips that tests make by hand.
struct ZipPart
{
    QByteArray name;
    QByteArray content;
};

inline QByteArray zipOf(const QList<ZipPart> &parts)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("made.zip"));
    void *zip = zipOpen64(QFile::encodeName(path).constData(), APPEND_STATUS_CREATE);
    for (const ZipPart &part : parts) {
        zip_fileinfo info{};
        zipOpenNewFileInZip64(zip, part.name.constData(), &info, nullptr, 0, nullptr, 0, nullptr, 8, 1, 0);
        zipWriteInFileInZip(zip, part.content.constData(), static_cast<unsigned>(part.content.size()));
        zipCloseFileInZip(zip);
    }
    zipClose(zip, nullptr);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QByteArray workbookXml(const QByteArray &properties = {})
{
    return "<workbook xmlns:r=\"r\">" + properties + "<sheets><sheet name=\"Notas\" sheetId=\"1\" r:id=\"r1\"/><sheet name=\"Personas\" sheetId=\"2\" r:id=\"r2\"/>"
           "</sheets></workbook>";
}

inline QList<ZipPart> xlsxParts(const QByteArray &sheet, const QByteArray &properties = {})
{
    return {{"[Content_Types].xml", "<Types/>"},
            {"xl/workbook.xml", workbookXml(properties)},
            {"xl/_rels/workbook.xml.rels",
             "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"x/worksheet\" "
             "Target=\"/xl/worksheets/sheet2.xml\"/><Relationship Id=\"r3\" Type=\"x/styles\" Target=\"styles.xml\"/><Relationship Id=\"r4\" "
             "Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"},
            {"xl/styles.xml",
             "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-240A]d &quot;de&quot; mmmm\"/><numFmt numFmtId=\"165\" formatCode=\"00000\"/></numFmts>"
             "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"22\"/><xf numFmtId=\"165\"/><xf numFmtId=\"20\"/>"
             "<xf numFmtId=\"9\"/></cellXfs></styleSheet>"},
            {"xl/sharedStrings.xml",
             "<sst><si><t>Nombre</t></si><si><r><t>Ana </t></r><r><t>María</t></r><rPh><t>leer</t></rPh></si><si><t xml:space=\"preserve\"> x_x000A_y </t></si></sst>"},
            {"xl/worksheets/sheet1.xml", "<worksheet><sheetData/></worksheet>"},
            {"xl/worksheets/sheet2.xml", "<worksheet><sheetData>" + sheet + "</sheetData></worksheet>"}};
}

inline QByteArray odsOf(const QByteArray &tables)
{
    return zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                  {"content.xml",
                   "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" xmlns:draw=\"d\"><office:body><office:spreadsheet>" + tables
                       + "</office:spreadsheet></office:body></office:document-content>"}});
}
