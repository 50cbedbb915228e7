// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/reading/csvreader.h"

#include "models/exchange/reading/csvdialect.h"
#include "models/exchange/reading/csvscanner.h"
#include "models/exchange/reading/sourcebuilder.h"
#include "models/exchange/reading/sourceencoding.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

constexpr int mostRetries = 1000; ///< keeps hostile files linear

/// A cell that a program defused (an apostrophe before what a spreadsheet would run) as it was.
void takeDefusedBack(QString *text)
{
    if (!text->startsWith(u'\'')) {
        return;
    }
    qsizetype at = 0;
    while (at < text->size() && text->at(at) == u'\'') {
        ++at;
    }
    static const QString running = QStringLiteral("=+-@\t\r\n");
    if (at < text->size() && running.contains(text->at(at))) {
        text->remove(0, 1);
    }
}

class CsvRows
{
public:
    CsvRows(QByteArrayView text, const CsvDialect &dialect, const SourceLimits &limits, bool windows)
        : m_text(text), m_scanner(text, dialect.delimiter, dialect.quote, limits.cellLength * 4), m_limits(limits), m_windows(windows)
    {
    }

    [[nodiscard]] Result<void> all(SourceBuilder *builder, const BulkProgress &progress)
    {
        qint64 number = 0;
        while (!builder->full() && m_scanner.next()) {
            bool repaired = false;
            const bool odd = m_scanner.cells().size() != m_width || m_scanner.hasStrayQuotes();
            if (m_scanner.severalLines() && m_width > 0 && odd && m_retries < mostRetries) {
                repaired = repair();
            }
            SourceRow row;
            row.number = ++number;
            row.line = m_scanner.line();
            const Result<void> filled = fill(&row);
            if (!filled) {
                return filled;
            }
            if (repaired || m_scanner.unclosed()) {
                row.problem = QCoreApplication::translate("source", "A quotation mark opens in line %L1 and does not close.").arg(row.line);
            }
            if (m_nulls) {
                row.problem = QCoreApplication::translate("source", "The row contains characters that are no text (NUL).");
                m_nulls = false;
            }
            learnWidth(row);
            const Result<void> added = builder->add(std::move(row));
            if (!added) {
                return added;
            }
            progress.counts->done.store(m_scanner.position(), std::memory_order_relaxed);
        }
        return m_scanner.tooLong() ? tooLong(m_scanner.line()) : Result<void>();
    }

    [[nodiscard]] SourceFormat::LineEnd lineEnd() const
    {
        const int kinds = int(m_scanner.sawLineFeed()) + int(m_scanner.sawBoth()) + int(m_scanner.sawReturn());
        if (kinds > 1) {
            return SourceFormat::LineEnd::Mixed;
        }
        if (m_scanner.sawBoth()) {
            return SourceFormat::LineEnd::CrLf;
        }
        return m_scanner.sawReturn() ? SourceFormat::LineEnd::Cr : SourceFormat::LineEnd::Lf;
    }

private:
    [[nodiscard]] Error tooLong(qint64 line) const
    {
        return Error{ErrorCode::InvalidFormat,
                     QCoreApplication::translate("source", "Line %L1 has a cell with more than %L2 characters, which is the most that can be "
                                                           "read. Is this file really a table?")
                         .arg(line)
                         .arg(m_limits.cellLength),
                     {}, {}};
    }

    /// A quote that closes lines below swallows rows: where its first line alone has the usual length, that is the row.
    [[nodiscard]] bool repair()
    {
        ++m_retries;
        const CsvScanner swallowed = m_scanner;
        m_scanner.rewind();
        if (m_scanner.next(true) && m_scanner.cells().size() == m_width) {
            return true;
        }
        m_scanner = swallowed;
        return false;
    }

    void learnWidth(const SourceRow &row)
    {
        if (m_learnt < 3 && row.cells.size() > 1) {
            m_learnt = row.cells.size() == m_width ? m_learnt + 1 : 1;
            m_width = row.cells.size();
        }
    }

    [[nodiscard]] Result<void> fill(SourceRow *row)
    {
        const QList<CsvScanner::Cell> &cells = m_scanner.cells();
        row->cells.reserve(std::min<qsizetype>(cells.size(), m_limits.columns + 1));
        for (const CsvScanner::Cell &cell : cells) {
            if (row->cells.size() > m_limits.columns) {
                break;
            }
            SourceCell out;
            if (cell.doubled) {
                const QByteArray bytes = m_scanner.unquoted(cell);
                out.text = decoded(bytes);
            } else if (cell.to > cell.from) {
                out.text = decoded(m_text.sliced(cell.from, cell.to - cell.from));
            }
            if (out.text.size() > m_limits.cellLength) {
                return tooLong(row->line);
            }
            takeDefusedBack(&out.text);
            row->cells.append(std::move(out));
        }
        return {};
    }

    [[nodiscard]] QString decoded(QByteArrayView bytes)
    {
        QString text = m_windows ? fromWindows1252(bytes) : QString::fromUtf8(bytes);
        if (text.contains(QChar(QChar::Null))) {
            text.replace(QChar(QChar::Null), QChar(QChar::ReplacementCharacter));
            m_nulls = true;
        }
        return text;
    }

    QByteArrayView m_text;
    CsvScanner m_scanner;
    const SourceLimits &m_limits;
    bool m_windows;
    bool m_nulls = false;
    qsizetype m_width = 0; ///< of rows that were like the one before
    int m_learnt = 0;
    int m_retries = 0;
};

std::optional<char> asciiOf(const std::optional<QChar> &character)
{
    return character.has_value() && character->unicode() < 128 ? std::optional<char>(char(character->unicode())) : std::nullopt;
}

void remarkBroken(const SourceEncoding &encoding, SourceBuilder *builder)
{
    if (encoding.broken > 0) {
        builder->remark(QCoreApplication::translate("source", "%n character(s) cannot be read as %1 and show as “�”. Choose another encoding.",
                                                    nullptr, static_cast<int>(std::min<qint64>(encoding.broken, 1'000'000'000)))
                            .arg(encoding.name));
    }
}

} // namespace

Result<SourceTable> readCsv(const QByteArray &bytes, const SourceChoices &choices, const SourceLimits &limits, const BulkProgress &progress)
{
    const Result<SourceEncoding> encoding = sourceEncoding(bytes, choices.encoding);
    if (!encoding) {
        return encoding.error();
    }
    QByteArrayView text = QByteArrayView(bytes).sliced(encoding.value().byteOrderMark);
    QByteArray converted;
    if (encoding.value().name.startsWith(QLatin1String("UTF-16"))) {
        converted = utf16ToUtf8(text, encoding.value().name.endsWith(QLatin1String("BE")));
        text = converted;
    }
    const CsvDialect dialect = detectDialect(text, asciiOf(choices.delimiter), asciiOf(choices.quote));
    SourceBuilder builder(choices, limits, progress);
    remarkBroken(encoding.value(), &builder);
    CsvRows rows(text.sliced(dialect.hintBytes), dialect, limits, encoding.value().name == QLatin1String("Windows-1252"));
    progress.counts->all.store(text.size(), std::memory_order_relaxed);
    const Result<void> read = rows.all(&builder, progress);
    if (!read) {
        return read.error();
    }
    SourceFormat format;
    format.kind = SourceFormat::Kind::Csv;
    format.encoding = encoding.value().name;
    format.byteOrderMark = encoding.value().byteOrderMark > 0;
    format.delimiter = QLatin1Char(dialect.delimiter);
    format.quote = dialect.quote == 0 ? QChar() : QChar(QLatin1Char(dialect.quote));
    format.lineEnd = rows.lineEnd();
    return builder.table(format, false);
}
