// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/exporting/jsonlinessink.h"

#include "models/exchange/exporting/sinkvalues.h"

#include <QSet>

namespace {

bool isBare(const SinkColumn &column)
{
    const FieldType type = column.field == nullptr ? FieldType::Text : column.field->type;
    return type == FieldType::Integer || type == FieldType::Bool || type == FieldType::TagList || type == FieldType::Json;
}

/// Values that people read as words: references and vocabularies.
bool isWord(const SinkColumn &column)
{
    const FieldType type = column.field == nullptr ? FieldType::Text : column.field->type;
    return column.field == nullptr || type == FieldType::Reference || type == FieldType::Vocabulary;
}

} // namespace

JsonLinesSink::JsonLinesSink(const ExportLayout &layout, const QString &path)
    : m_file(path), m_machine(layout.machineValues)
{
}

void JsonLinesSink::text(QByteArrayView bytes)
{
    static constexpr char digits[] = "0123456789abcdef";
    QByteArray &out = m_file.buffer();
    out += '"';
    for (const char byte : bytes) {
        const uchar code = static_cast<uchar>(byte);
        if (byte == '"' || byte == '\\') {
            out += '\\';
            out += byte;
        } else if (byte == '\n') {
            out += "\\n";
        } else if (code < 0x20) {
            out += "\\u00";
            out += digits[code >> 4];
            out += digits[code & 15];
        } else {
            out += byte;
        }
    }
    out += '"';
}

Result<void> JsonLinesSink::begin(const QList<SinkColumn> &columns, const SinkHeading &)
{
    m_columns = columns;
    QSet<QString> taken;
    for (const SinkColumn &column : columns) {
        QString key = column.title;
        for (int number = 2; taken.contains(key); ++number) {
            key = QStringLiteral("%1 (%2)").arg(column.title).arg(number);
        }
        taken.insert(key);
        m_file.buffer().clear();
        text(key.toUtf8());
        m_keys.append((m_keys.isEmpty() ? "{" : ",") + m_file.buffer() + ":");
        m_bare.append(isBare(column));
    }
    m_file.buffer().clear();
    return m_file.open();
}

Result<void> JsonLinesSink::addBytes(const QList<QByteArrayView> &cells)
{
    QByteArray &out = m_file.buffer();
    for (qsizetype at = 0; at < m_keys.size(); ++at) {
        out += m_keys.at(at);
        const QByteArrayView cell = at < cells.size() ? cells.at(at) : QByteArrayView();
        if (cell.isNull() || (m_bare.at(at) && cell.isEmpty())) {
            out += "null";
        } else if (m_bare.at(at)) {
            const qsizetype from = out.size();
            out.append(cell);
            for (qsizetype byte = from; byte < out.size(); ++byte) {
                if (out.at(byte) == '\n' || out.at(byte) == '\r') {
                    out[byte] = ' '; // between tokens: inside texts JSON has them escaped
                }
            }
        } else {
            text(cell);
        }
    }
    out += m_keys.isEmpty() ? "{}\n" : "}\n";
    return m_file.flushed();
}

Result<void> JsonLinesSink::add(const QVariantList &values, const QStringList &texts)
{
    QList<QByteArray> own;
    own.reserve(m_columns.size());
    for (qsizetype at = 0; at < m_columns.size(); ++at) {
        const SinkColumn &column = m_columns.at(at);
        const bool word = !m_machine && isWord(column) && values.value(at).isValid();
        own.append(word ? QByteArray("") + texts.value(at).toUtf8() : machineBytes(column, values.value(at), texts.value(at)));
    }
    const QList<QByteArrayView> cells(own.cbegin(), own.cend());
    return addBytes(cells);
}

Result<void> JsonLinesSink::end(const QString &)
{
    return m_file.finish();
}
