// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/reading/sourcereader.h"

#include "models/editing/clipboardtable.h"
#include "models/exchange/reading/csvreader.h"
#include "models/exchange/reading/jsonreader.h"
#include "models/exchange/reading/sourcebuilder.h"
#include "models/exchange/reading/workbookreader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace {

Error refused(const QString &sentence)
{
    return Error{ErrorCode::InvalidFormat, sentence, {}, {}};
}

/// Files that people take for tables, and what helps with them; empty: go on.
QString knownRefusal(QByteArrayView bytes)
{
    if (bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) {
        static const QByteArray encrypted("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
        return bytes.contains(encrypted)
                   ? QCoreApplication::translate("source", "This workbook is protected with a password. Open it in your spreadsheet program, "
                                                           "save it without a password and import that file.")
                   : QCoreApplication::translate("source", "This is a workbook in the old Excel format (.xls). Open it in Excel or LibreOffice, save "
                                                           "it as .xlsx and import that file.");
    }
    if (bytes.startsWith("%PDF")) {
        return QCoreApplication::translate("source", "This is a PDF file, which has no table that could be read. Ask for the spreadsheet.");
    }
    const QByteArray begin = bytes.first(std::min<qsizetype>(bytes.size(), 512)).toByteArray().trimmed().toLower();
    if (begin.startsWith("<!doctype html") || begin.startsWith("<html") || (begin.startsWith("<?xml") && begin.contains("<html"))) {
        return QCoreApplication::translate("source", "This is a web page, whatever the name of the file says. Open it in your spreadsheet program, save it as .xlsx "
                                                     "and import that file.");
    }
    if (begin.startsWith("<?xml")) {
        return QCoreApplication::translate("source", "This is an XML file. Open it in your spreadsheet program, save it as .xlsx and import that file.");
    }
    return QString();
}

Result<SourceTable> readByKind(const QByteArray &bytes, const SourceChoices &choices, const SourceLimits &limits, const BulkProgress &progress)
{
    const QString refusal = knownRefusal(bytes);
    if (!refusal.isEmpty()) {
        return refused(refusal);
    }
    const bool packed = bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06");
    if (packed) {
        return readWorkbook(bytes, choices, limits, progress);
    }
    const SourceFormat::Kind kind = choices.kind.value_or(looksLikeJson(bytes) ? SourceFormat::Kind::JsonLines : SourceFormat::Kind::Csv);
    if (kind == SourceFormat::Kind::Xlsx || kind == SourceFormat::Kind::Ods) {
        return refused(QCoreApplication::translate("source", "This file is no workbook, or it is damaged."));
    }
    return kind == SourceFormat::Kind::JsonLines ? readJson(bytes, choices, limits, progress) : readCsv(bytes, choices, limits, progress);
}

Error tooBig(const SourceLimits &limits)
{
    return refused(QCoreApplication::translate("source", "The file has more than %L1 MB, which is the most that can be read. Divide it into "
                                                         "several files.")
                       .arg(limits.fileBytes / (1024 * 1024)));
}

} // namespace

Result<SourceTable> readSourceBytes(const QByteArray &bytes, const QString &name, const SourceChoices &choices, const SourceLimits &limits,
                                    const BulkProgress &progress)
{
    if (bytes.size() > limits.fileBytes) {
        return tooBig(limits);
    }
    Result<SourceTable> read = readByKind(bytes, choices, limits, progress);
    if (!read) {
        return read;
    }
    SourceTable &table = read.value();
    table.name = name;
    table.size = bytes.size();
    table.hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    if (table.headings.isEmpty() || (table.rows.isEmpty() && !table.format.hasHeader)) {
        table.remarks.append(QCoreApplication::translate("source", "The file has no rows."));
    }
    return read;
}

Result<SourceTable> readSource(const QString &path, const SourceChoices &choices, const SourceLimits &limits, const BulkProgress &progress)
{
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Io,
                     QCoreApplication::translate("source", "The file “%1” cannot be read. Check its name and whether you may open it.").arg(path),
                     file.errorString(), {}};
    }
    if (file.size() > limits.fileBytes) {
        return tooBig(limits);
    }
    QByteArray bytes;
    constexpr qint64 part = 16 * 1024 * 1024;
    bytes.reserve(file.size()); // 0 for pipes
    while (!file.atEnd()) {
        const QByteArray more = file.read(part);
        if (more.isEmpty()) {
            break;
        }
        bytes += more;
        if (bytes.size() > limits.fileBytes) {
            return tooBig(limits);
        }
    }
    if (file.error() != QFileDevice::NoError) {
        return Error{ErrorCode::Io, QCoreApplication::translate("source", "The file “%1” could not be read to its end.").arg(path),
                     file.errorString(), {}};
    }
    return readSourceBytes(bytes, QFileInfo(path).fileName(), choices, limits, progress);
}

Result<SourceTable> readSourceText(const QString &text, const QString &html, const SourceChoices &choices)
{
    const ClipboardTable copied = tableFromClipboard(text, html);
    const SourceLimits limits;
    const BulkProgress progress;
    SourceBuilder builder(choices, limits, progress);
    qint64 number = 0;
    for (const QStringList &cells : copied.rows) {
        SourceRow row;
        row.number = ++number;
        for (const QString &cell : cells) {
            row.cells.append({cell, SourceCell::Kind::Text});
        }
        const Result<void> added = builder.add(std::move(row));
        if (!added) {
            return added.error();
        }
    }
    SourceFormat format;
    format.kind = SourceFormat::Kind::Csv;
    format.encoding = QStringLiteral("UTF-8");
    format.delimiter = QLatin1Char('\t');
    SourceTable table = builder.table(format, true);
    const QByteArray bytes = text.toUtf8();
    table.name = QCoreApplication::translate("source", "Clipboard");
    table.size = bytes.size();
    table.hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    return table;
}
