// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/reading/odsreader.h"

#include "models/exchange/reading/cellnumbers.h"
#include "models/exchange/reading/sheetchoice.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr QLatin1String tableName("table");
constexpr QLatin1String tableRowName("table-row");
constexpr QLatin1String tableCellName("table-cell");
constexpr QLatin1String coveredName("covered-table-cell");

/// "PT14H30M00S" -> "14:30"; as it is where it is longer than a day.
QString timeText(const QString &duration)
{
    static const QRegularExpression form(QStringLiteral("^PT(\\d+)H(\\d+)M(\\d+)(?:[.,]\\d+)?S$"));
    const QRegularExpressionMatch match = form.match(duration);
    if (!match.hasMatch()) {
        return duration;
    }
    const QString text = match.captured(1).rightJustified(2, u'0') + u':' + match.captured(2).rightJustified(2, u'0');
    return match.captured(3).toInt() == 0 ? text : QString(text + u':' + match.captured(3).rightJustified(2, u'0'));
}

SourceCell odsDateCell(const QString &value)
{
    const bool time = value.contains(u'T') && !value.mid(11, 8).startsWith(QLatin1String("00:00:00"));
    return {value.left(time ? 19 : 10), time ? SourceCell::Kind::DateTime : SourceCell::Kind::Date};
}

/// Spaces as OpenDocument counts them: a run of them is one.
void appendCollapsed(QString *text, QStringView more)
{
    for (const QChar sign : more) {
        const bool space = sign == u' ' || sign == u'\n' || sign == u'\t' || sign == u'\r';
        if (!space) {
            text->append(sign);
        } else if (!text->endsWith(u' ')) {
            text->append(u' ');
        }
    }
}

} // namespace

OdsReader::OdsReader(ZipArchive &archive, const SourceChoices &choices, const SourceLimits &limits, const BulkProgress &progress)
    : m_archive(archive), m_choices(choices), m_limits(limits), m_progress(progress)
{
}

qint64 OdsReader::repeats(const PackedXml &xml, QLatin1String attribute)
{
    return std::clamp<qint64>(xml.attribute(attribute).toLongLong(), 1, 10'000'000);
}

Result<bool> OdsReader::isEncrypted()
{
    const QString manifest = QStringLiteral("META-INF/manifest.xml");
    if (!m_archive.contains(manifest)) {
        return false;
    }
    PackedXml xml(m_archive, m_limits, m_progress);
    const Result<void> opened = xml.open(manifest);
    if (!opened) {
        return opened.error();
    }
    while (xml.next()) {
        if (xml.opens(QLatin1String("encryption-data"))) {
            return true;
        }
    }
    return false;
}

Result<QString> OdsReader::paragraphs(PackedXml &xml, QLatin1String end)
{
    QString text;
    QString paragraph;
    int count = 0;
    bool inside = false;
    while (xml.next() && !xml.closes(end)) {
        if (xml.isText()) {
            if (inside) {
                appendCollapsed(&paragraph, xml.text());
            }
        } else if (xml.opens(QLatin1String("annotation")) || xml.opens(QLatin1String("ruby-text")) || (xml.isStart() && xml.prefix() == QLatin1String("draw"))) {
            if (!xml.skip()) {
                break;
            }
        } else if (xml.opens(QLatin1String("p")) || xml.opens(QLatin1String("h"))) {
            inside = true;
            paragraph.clear();
        } else if (xml.closes(QLatin1String("p")) || xml.closes(QLatin1String("h"))) {
            text += count++ > 0 ? QString(u'\n' + paragraph) : paragraph;
            inside = false;
        } else if (xml.opens(QLatin1String("s"))) {
            paragraph += QString(std::min<qint64>(repeats(xml, QLatin1String("c")), m_limits.cellLength), u' ');
        } else if (xml.opens(QLatin1String("tab"))) {
            paragraph += u'\t';
        } else if (xml.opens(QLatin1String("line-break"))) {
            paragraph += u'\n';
        }
        if (text.size() + paragraph.size() > m_limits.cellLength) {
            return Error{ErrorCode::InvalidFormat,
                         QCoreApplication::translate("source", "A cell has more than %L1 characters, which is the most that can be read.").arg(m_limits.cellLength),
                         {}, {}};
        }
    }
    return text;
}

Result<SourceCell> OdsReader::readCell(PackedXml &xml, int column)
{
    const QString type = xml.attribute(QLatin1String("value-type"));
    const QString value = xml.attribute(QLatin1String("value"));
    const QString date = xml.attribute(QLatin1String("date-value"));
    const QString time = xml.attribute(QLatin1String("time-value"));
    const QString truth = xml.attribute(QLatin1String("boolean-value"));
    const QString given = xml.attribute(QLatin1String("string-value"));
    const QString end = xml.name().toString();
    const Result<QString> text = paragraphs(xml, QLatin1String(end.toLatin1()));
    if (!text) {
        return text.error();
    }
    if (type == QLatin1String("error") || ((text.value().startsWith(u'#') || text.value().startsWith(QLatin1String("Err:"))) && type == QLatin1String("string") && given.isEmpty() && !given.isNull())) {
        m_remarks.addError(column, m_row, text.value());
        return SourceCell{text.value(), SourceCell::Kind::Text};
    }
    if (type == QLatin1String("float") || type == QLatin1String("percentage") || type == QLatin1String("currency")) {
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        return isNumber ? SourceCell{plainNumber(number), SourceCell::Kind::Number} : SourceCell{text.value(), SourceCell::Kind::Text};
    }
    if (type == QLatin1String("date")) {
        return odsDateCell(date);
    }
    if (type == QLatin1String("time")) {
        return SourceCell{timeText(time), SourceCell::Kind::Text};
    }
    if (type == QLatin1String("boolean")) {
        return SourceCell{truth, SourceCell::Kind::Bool};
    }
    return SourceCell{text.value().isEmpty() ? given : text.value(), SourceCell::Kind::Text};
}

Result<void> OdsReader::readRow(PackedXml &xml, SourceBuilder *builder)
{
    const qint64 times = repeats(xml, QLatin1String("number-rows-repeated"));
    const QString visibility = xml.attribute(QLatin1String("visibility"));
    SourceRow row;
    qint64 column = 0;
    while (xml.next() && !xml.closes(tableRowName)) {
        const bool covered = xml.opens(coveredName);
        if (!covered && !xml.opens(tableCellName)) {
            continue;
        }
        const qint64 columns = repeats(xml, QLatin1String("number-columns-repeated"));
        m_remarks.mergedCells += !covered && (repeats(xml, QLatin1String("number-columns-spanned")) > 1 || repeats(xml, QLatin1String("number-rows-spanned")) > 1) ? 1 : 0;
        const Result<SourceCell> cell = readCell(xml, static_cast<int>(std::min<qint64>(column, m_limits.columns)));
        if (!cell) {
            return cell.error();
        }
        if (!cell.value().isEmpty() && !covered) {
            const qint64 until = std::min<qint64>(column + columns, m_limits.columns + 1);
            row.cells.resize(std::max<qsizetype>(row.cells.size(), until));
            std::fill(row.cells.begin() + std::min(column, until), row.cells.end(), cell.value());
        }
        column += columns;
    }
    const qint64 first = m_row;
    m_row += times;
    if (row.cells.isEmpty()) {
        return {};
    }
    m_anyRow = true;
    m_remarks.hiddenRows += visibility == QLatin1String("collapse") || visibility == QLatin1String("filter") ? static_cast<int>(times) : 0;
    for (qint64 time = 0; time < times && !builder->full(); ++time) {
        SourceRow copy = row;
        copy.number = first + time;
        const Result<void> added = builder->add(std::move(copy));
        if (!added) {
            return added;
        }
    }
    return {};
}

Result<void> OdsReader::readTable(PackedXml &xml, SourceBuilder *builder)
{
    m_row = 1;
    m_remarks = {};
    int inner = 0; // tables inside cells
    while (xml.next()) {
        if (xml.closes(tableName) && inner-- == 0) {
            break;
        }
        inner += xml.opens(tableName) ? 1 : 0;
        if (inner == 0 && xml.opens(tableRowName)) {
            if (builder->full()) {
                if (!xml.skip()) {
                    break;
                }
                continue;
            }
            const Result<void> read = readRow(xml, builder);
            if (!read) {
                return read;
            }
            m_progress.counts->done.store(m_row, std::memory_order_relaxed);
        }
    }
    return {};
}

Result<SourceTable> OdsReader::read()
{
    const Result<bool> encrypted = isEncrypted();
    if (!encrypted) {
        return encrypted.error();
    }
    if (encrypted.value()) {
        return Error{ErrorCode::InvalidFormat,
                     QCoreApplication::translate("source", "This file is protected with a password. Open it in your spreadsheet program, save it "
                                                           "without a password and import that file."),
                     {}, {}};
    }
    PackedXml xml(m_archive, m_limits, m_progress);
    const Result<void> opened = xml.open(QStringLiteral("content.xml"));
    if (!opened) {
        return opened.error();
    }
    SourceFormat format;
    format.kind = SourceFormat::Kind::Ods;
    SourceBuilder builder(m_choices, m_limits, m_progress);
    WorkbookRemarks remarks;
    QStringList names;
    bool found = false;
    while (xml.next()) {
        if (!xml.opens(tableName)) {
            continue;
        }
        const QString name = xml.attribute(QLatin1String("name"));
        names.append(name);
        const bool wanted = m_choices.sheet.isEmpty() ? !m_anyRow : name == m_choices.sheet;
        if (!wanted) {
            if (!xml.skip()) {
                break;
            }
            continue;
        }
        const Result<void> read = readTable(xml, &builder);
        if (!read) {
            return read.error();
        }
        format.sheet = name;
        remarks = m_remarks;
        found = true;
    }
    const Result<void> state = xml.state();
    if (!state) {
        return state.error();
    }
    if (!m_choices.sheet.isEmpty() && !found) {
        return noSuchSheet(m_choices.sheet, names);
    }
    for (const QString &sentence : remarks.sentences()) {
        builder.remark(sentence);
    }
    SourceTable table = builder.table(format, true);
    table.sheets = names;
    return table;
}
