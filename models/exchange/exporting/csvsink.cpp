// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/exporting/csvsink.h"

#include "models/exchange/exporting/sinkvalues.h"

#include <QCoreApplication>

namespace {

bool wouldRun(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at < bytes.size() && bytes.at(at) == '\'') {
        ++at;
    }
    if (at >= bytes.size()) {
        return false;
    }
    switch (bytes.at(at)) {
    case '=':
    case '+':
    case '-':
    case '@':
    case '\t':
    case '\r':
    case '\n':
        return true;
    default:
        return false;
    }
}

} // namespace

CsvSink::CsvSink(const ExportLayout &layout, const QString &path, const DisplayFormat &format)
    : m_file(path), m_format(format), m_delimiterSign(layout.delimiter), m_mark(layout.byteOrderMark), m_machine(layout.machineValues)
{
}

void CsvSink::cell(QByteArrayView bytes, bool freeText)
{
    QByteArray &out = m_file.buffer();
    const bool runs = freeText && wouldRun(bytes);
    bool quotes = !bytes.isEmpty() && (bytes.front() == ' ' || bytes.back() == ' ');
    for (const char byte : bytes) {
        quotes = quotes || m_special[static_cast<uchar>(byte)];
    }
    if (!quotes) {
        if (runs) {
            out += '\'';
        }
        out.append(bytes);
        return;
    }
    out += '"';
    if (runs) {
        out += '\'';
    }
    for (const char byte : bytes) {
        if (byte == '"') {
            out += '"';
        }
        out += byte;
    }
    out += '"';
}

Result<void> CsvSink::begin(const QList<SinkColumn> &columns, const SinkHeading &)
{
    const char16_t sign = m_delimiterSign.unicode();
    if (sign >= 128 || sign == u'"' || sign == u'\n' || sign == u'\r' || sign == u'\'' || sign == 0) {
        return Error{ErrorCode::Usage, QCoreApplication::translate("sink", "“%1” cannot stand between the cells of a CSV file.").arg(m_delimiterSign), {}, {}};
    }
    m_delimiter = static_cast<char>(sign);
    for (const char byte : {m_delimiter, '"', '\n', '\r'}) {
        m_special[static_cast<uchar>(byte)] = true;
    }
    m_columns = columns;
    const Result<void> opened = m_file.open();
    if (!opened) {
        return opened;
    }
    if (m_mark) {
        m_file.buffer() += "\xEF\xBB\xBF";
    }
    for (qsizetype at = 0; at < columns.size(); ++at) {
        m_free.append(isFreeText(columns.at(at)));
        if (at > 0) {
            m_file.buffer() += m_delimiter;
        }
        cell(columns.at(at).title.toUtf8(), true);
    }
    m_file.buffer() += "\r\n";
    return {};
}

Result<void> CsvSink::addBytes(const QList<QByteArrayView> &cells)
{
    const qsizetype columns = std::min(cells.size(), m_free.size());
    for (qsizetype at = 0; at < columns; ++at) {
        if (at > 0) {
            m_file.buffer() += m_delimiter;
        }
        cell(cells.at(at), m_free.at(at));
    }
    if (columns == 1 && cells.constFirst().isEmpty()) {
        m_file.buffer() += "\"\""; // else nobody could tell it from no row
    }
    m_file.buffer() += "\r\n";
    return m_file.flushed();
}

Result<void> CsvSink::add(const QVariantList &values, const QStringList &texts)
{
    QList<QByteArray> own;
    own.reserve(m_columns.size());
    for (qsizetype at = 0; at < m_columns.size(); ++at) {
        const SinkColumn &column = m_columns.at(at);
        own.append(m_machine ? machineBytes(column, values.value(at), texts.value(at))
                             : localText(column, values.value(at), texts.value(at), m_format).toUtf8());
    }
    const QList<QByteArrayView> cells(own.cbegin(), own.cend());
    return addBytes(cells);
}

Result<void> CsvSink::end(const QString &)
{
    return m_file.finish();
}
