// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/reading/jsonreader.h"

#include "models/exchange/reading/jsonscanner.h"
#include "models/exchange/reading/sourcebuilder.h"
#include "models/exchange/reading/sourceencoding.h"

#include <QCoreApplication>
#include <QHash>

namespace {

Error jsonTrouble(qint64 line)
{
    return Error{ErrorCode::InvalidFormat,
                 QCoreApplication::translate("source", "Line %L1 is not a JSON object, or it is cut off.").arg(line), {}, {}};
}

SourceCell cellOf(const JsonScanner::Value &value)
{
    switch (value.kind) {
    case JsonScanner::Kind::Number:
        return {value.text, SourceCell::Kind::Number};
    case JsonScanner::Kind::Bool:
        return {value.text, SourceCell::Kind::Bool};
    default:
        return {value.text, SourceCell::Kind::Text};
    }
}

class JsonRows
{
public:
    JsonRows(QByteArrayView bytes, const SourceLimits &limits)
        : m_scanner(bytes), m_limits(limits)
    {
    }

    [[nodiscard]] Result<void> all(SourceBuilder *builder, const BulkProgress &progress)
    {
        const bool isArray = m_scanner.take('[');
        if (isArray && m_scanner.take(']')) {
            return m_scanner.peek() == 0 ? Result<void>() : jsonTrouble(m_scanner.line());
        }
        qint64 number = 1; // the header would be row 1
        while (!builder->full() && (isArray || m_scanner.peek() != 0)) {
            SourceRow row;
            row.number = ++number;
            static_cast<void>(m_scanner.peek());
            row.line = m_scanner.line();
            const Result<void> read = object(&row);
            if (!read) {
                return read;
            }
            const Result<void> added = builder->add(std::move(row));
            if (!added) {
                return added;
            }
            progress.counts->done.store(m_scanner.position(), std::memory_order_relaxed);
            if (isArray && m_scanner.take(']')) {
                return m_scanner.peek() == 0 ? Result<void>() : jsonTrouble(m_scanner.line());
            }
            if (isArray && !m_scanner.take(',')) {
                return jsonTrouble(m_scanner.line());
            }
        }
        return {};
    }

    [[nodiscard]] QStringList headings() const { return m_headings; }

private:
    [[nodiscard]] Result<void> object(SourceRow *row)
    {
        if (!m_scanner.take('{')) {
            return jsonTrouble(row->line);
        }
        if (m_scanner.take('}')) {
            return {};
        }
        do {
            QString key;
            JsonScanner::Value value;
            if (!m_scanner.string(&key) || !m_scanner.take(':') || !m_scanner.value(&value)) {
                return jsonTrouble(row->line);
            }
            if (value.text.size() > m_limits.cellLength) {
                return Error{ErrorCode::InvalidFormat,
                             QCoreApplication::translate("source", "Line %L1 has a value with more than %L2 characters, which is the most that can be "
                                                                   "read.")
                                 .arg(row->line)
                                 .arg(m_limits.cellLength),
                             {}, {}};
            }
            const qsizetype column = columnOf(key);
            if (column > m_limits.columns) {
                break; // the builder says it
            }
            if (row->cells.size() <= column) {
                row->cells.resize(column + 1);
            }
            if (value.kind == JsonScanner::Kind::Text && value.text.contains(QChar(QChar::Null))) {
                return jsonTrouble(row->line);
            }
            row->cells[column] = cellOf(value);
        } while (m_scanner.take(','));
        if (row->cells.size() <= m_limits.columns && !m_scanner.take('}')) {
            return jsonTrouble(row->line);
        }
        return {};
    }

    [[nodiscard]] qsizetype columnOf(const QString &key)
    {
        const auto known = m_columns.constFind(key);
        if (known != m_columns.cend()) {
            return *known;
        }
        m_columns.insert(key, m_headings.size());
        m_headings.append(key);
        return m_headings.size() - 1;
    }

    JsonScanner m_scanner;
    const SourceLimits &m_limits;
    QHash<QString, qsizetype> m_columns;
    QStringList m_headings;
};

} // namespace

bool looksLikeJson(QByteArrayView bytes)
{
    JsonScanner scanner(bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes);
    const bool isArray = scanner.take('[');
    if (isArray && scanner.take(']')) {
        return scanner.peek() == 0;
    }
    return scanner.take('{') && (scanner.peek() == '"' || scanner.peek() == '}');
}

Result<SourceTable> readJson(const QByteArray &bytes, const SourceChoices &choices, const SourceLimits &limits, const BulkProgress &progress)
{
    const Result<SourceEncoding> encoding = sourceEncoding(bytes, choices.encoding);
    if (!encoding) {
        return encoding.error();
    }
    QByteArrayView text = QByteArrayView(bytes).sliced(encoding.value().byteOrderMark);
    QByteArray converted;
    if (encoding.value().name != QLatin1String("UTF-8")) {
        const bool wide = encoding.value().name.startsWith(QLatin1String("UTF-16"));
        converted = wide ? utf16ToUtf8(text, encoding.value().name.endsWith(QLatin1String("BE"))) : fromWindows1252(text).toUtf8();
        text = converted;
    }
    SourceBuilder builder(choices, limits, progress);
    JsonRows rows(text, limits);
    progress.counts->all.store(text.size(), std::memory_order_relaxed);
    const Result<void> read = rows.all(&builder, progress);
    if (!read) {
        return read.error();
    }
    SourceFormat format;
    format.kind = SourceFormat::Kind::JsonLines;
    format.encoding = encoding.value().name;
    format.byteOrderMark = encoding.value().byteOrderMark > 0;
    return builder.tableWith(format, rows.headings());
}
