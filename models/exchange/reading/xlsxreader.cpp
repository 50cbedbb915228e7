// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/reading/xlsxreader.h"

#include "models/exchange/reading/sheetchoice.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace {

/// "AB12" -> 27; -1 where it is none.
int columnOf(const QString &reference)
{
    int column = 0;
    for (const QChar sign : reference) {
        if (sign < u'A' || sign > u'Z' || column > 100'000) {
            break;
        }
        column = column * 26 + (sign.unicode() - u'A' + 1);
    }
    return column - 1;
}

/// Excel writes characters that XML cannot hold as _x000D_.
QString withoutEscapes(const QString &text)
{
    if (!text.contains(QLatin1String("_x"))) {
        return text;
    }
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    QString out;
    qsizetype from = 0;
    for (auto it = escape.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const ushort code = match.captured(1).toUShort(nullptr, 16);
        out += text.mid(from, match.capturedStart() - from) + (code == 0 ? QChar(QChar::ReplacementCharacter) : QChar(code));
        from = match.capturedEnd();
    }
    return out + text.mid(from);
}

constexpr QLatin1String rowName("row");
constexpr QLatin1String cellName("c");

} // namespace

bool isXlsx(const ZipArchive &archive)
{
    return archive.contains(QStringLiteral("xl/workbook.xml"));
}

XlsxReader::XlsxReader(ZipArchive &archive, const SourceChoices &choices, const SourceLimits &limits, const BulkProgress &progress)
    : m_archive(archive), m_choices(choices), m_limits(limits), m_progress(progress)
{
}

QString XlsxReader::partAt(const QString &target) const
{
    QString part = target.startsWith(u'/') ? target.mid(1) : QString(QStringLiteral("xl/") + target);
    while (part.contains(QLatin1String("/../"))) {
        static const QRegularExpression up(QStringLiteral("[^/]+/\\.\\./"));
        const QString before = part;
        part.remove(up);
        if (part == before) {
            break;
        }
    }
    return part;
}

Result<void> XlsxReader::readWorkbook()
{
    PackedXml xml(m_archive, m_limits, m_progress);
    const Result<void> opened = xml.open(QStringLiteral("xl/workbook.xml"));
    if (!opened) {
        return opened;
    }
    while (xml.next()) {
        if (xml.opens(QLatin1String("sheet"))) {
            m_sheets.append({xml.attribute(QLatin1String("name")), xml.attribute(QLatin1String("id")),
                             xml.attribute(QLatin1String("state")).contains(QLatin1String("idden"))});
        } else if (xml.opens(QLatin1String("workbookPr"))) {
            const QString value = xml.attribute(QLatin1String("date1904"));
            m_from1904 = value == QLatin1String("1") || value == QLatin1String("true");
        }
    }
    return xml.state();
}

Result<QHash<QString, QString>> XlsxReader::readRelations()
{
    QHash<QString, QString> targets;
    PackedXml xml(m_archive, m_limits, m_progress);
    const Result<void> opened = xml.open(QStringLiteral("xl/_rels/workbook.xml.rels"));
    if (!opened) {
        return opened.error();
    }
    while (xml.next()) {
        if (xml.opens(QLatin1String("Relationship"))) {
            const QString part = partAt(xml.attribute(QLatin1String("Target")));
            targets.insert(xml.attribute(QLatin1String("Id")), part);
            const QString type = xml.attribute(QLatin1String("Type")).section(u'/', -1);
            if (type == QLatin1String("styles") || type == QLatin1String("sharedStrings")) {
                targets.insert(type, part);
            }
        }
    }
    const Result<void> state = xml.state();
    return state ? Result<QHash<QString, QString>>(targets) : state.error();
}

Result<void> XlsxReader::readStyles(const QString &part)
{
    PackedXml xml(m_archive, m_limits, m_progress);
    const Result<void> opened = xml.open(part);
    if (!opened) {
        return opened;
    }
    QHash<int, NumberFormat> own;
    bool inCells = false;
    while (xml.next()) {
        if (xml.opens(QLatin1String("numFmt"))) {
            own.insert(xml.attribute(QLatin1String("numFmtId")).toInt(), numberFormatOf(xml.attribute(QLatin1String("formatCode"))));
        } else if (xml.opens(QLatin1String("cellXfs"))) {
            inCells = true;
        } else if (xml.closes(QLatin1String("cellXfs"))) {
            inCells = false;
        } else if (inCells && xml.opens(QLatin1String("xf"))) {
            const int id = xml.attribute(QLatin1String("numFmtId")).toInt();
            m_formats.append(own.contains(id) ? own.value(id) : builtInFormat(id));
        }
    }
    return xml.state();
}

/// The texts of <t>, without those that only say how others are pronounced.
QString XlsxReader::richText(PackedXml &xml, QLatin1String end)
{
    QString text;
    bool inText = false;
    while (xml.next() && !xml.closes(end)) {
        if (xml.opens(QLatin1String("rPh"))) {
            if (!xml.skip()) {
                break;
            }
        } else if (xml.opens(QLatin1String("t"))) {
            inText = true;
        } else if (xml.closes(QLatin1String("t"))) {
            inText = false;
        } else if (inText && xml.isText() && text.size() <= m_limits.cellLength) {
            text += xml.text();
        }
    }
    return withoutEscapes(text);
}

Result<void> XlsxReader::readSharedStrings(const QString &part)
{
    PackedXml xml(m_archive, m_limits, m_progress);
    const Result<void> opened = xml.open(part);
    if (!opened) {
        return opened;
    }
    while (xml.next()) {
        if (xml.opens(QLatin1String("si"))) {
            m_shared.append(richText(xml, QLatin1String("si")));
            if (m_shared.size() > m_limits.cells) {
                return damagedWorkbook(QStringLiteral("too many shared strings"));
            }
        }
    }
    return xml.state();
}

bool XlsxReader::readCell(PackedXml &xml, Cell *cell)
{
    while (xml.next()) {
        if (xml.closes(cellName)) {
            return true;
        }
        if (xml.opens(QLatin1String("v"))) {
            while (xml.next() && !xml.closes(QLatin1String("v"))) {
                if (xml.isText()) {
                    cell->value += xml.text();
                }
            }
        } else if (xml.opens(QLatin1String("is"))) {
            cell->value = richText(xml, QLatin1String("is"));
        } else if (xml.isStart() && !xml.skip()) {
            return false;
        }
    }
    return false;
}

Result<SourceCell> XlsxReader::cellOf(const Cell &cell)
{
    if (cell.value.isEmpty()) {
        return SourceCell();
    }
    if (cell.value.size() > m_limits.cellLength) {
        return Error{ErrorCode::InvalidFormat,
                     QCoreApplication::translate("source", "A cell has more than %L1 characters, which is the most that can be read.").arg(m_limits.cellLength),
                     {}, {}};
    }
    if (cell.type == QLatin1String("s")) {
        bool isIndex = false;
        const qsizetype index = cell.value.toInt(&isIndex);
        if (!isIndex || index < 0 || index >= m_shared.size()) {
            return damagedWorkbook(QStringLiteral("shared string %1").arg(cell.value.left(20)));
        }
        return SourceCell{m_shared.at(index), SourceCell::Kind::Text};
    }
    if (cell.type == QLatin1String("b")) {
        return SourceCell{cell.value == QLatin1String("0") ? QStringLiteral("false") : QStringLiteral("true"), SourceCell::Kind::Bool};
    }
    if (cell.type == QLatin1String("e")) {
        m_remarks.addError(cell.column, cell.row, cell.value);
        return SourceCell{cell.value, SourceCell::Kind::Text};
    }
    if (cell.type == QLatin1String("d")) {
        const bool time = cell.value.contains(u'T');
        return SourceCell{cell.value.left(19), time ? SourceCell::Kind::DateTime : SourceCell::Kind::Date};
    }
    bool isNumber = false;
    const double number = cell.value.toDouble(&isNumber);
    const bool text = cell.type == QLatin1String("str") || cell.type == QLatin1String("inlineStr");
    if (text || !isNumber) {
        return SourceCell{cell.type == QLatin1String("str") ? withoutEscapes(cell.value) : cell.value, SourceCell::Kind::Text};
    }
    return numberCell(number, m_formats.value(cell.style), m_from1904);
}

Result<void> XlsxReader::readRow(PackedXml &xml, qint64 number, SourceBuilder *builder)
{
    SourceRow row;
    row.number = number;
    int column = -1;
    while (xml.next() && !xml.closes(rowName)) {
        if (!xml.opens(cellName)) {
            continue;
        }
        Cell cell;
        cell.row = number;
        const QString reference = xml.attribute(QLatin1String("r"));
        column = reference.isEmpty() ? column + 1 : columnOf(reference);
        cell.column = column;
        cell.type = xml.attribute(QLatin1String("t"));
        cell.style = xml.attribute(QLatin1String("s")).toInt();
        if (!readCell(xml, &cell)) {
            break;
        }
        const Result<SourceCell> made = cellOf(cell);
        if (!made) {
            return made.error();
        }
        if (made.value().isEmpty()) {
            continue;
        }
        if (column < 0) {
            return damagedWorkbook(QStringLiteral("cell reference"));
        }
        if (column >= row.cells.size()) {
            row.cells.resize(std::min(column, m_limits.columns) + 1);
        }
        row.cells[std::min(column, m_limits.columns)] = made.value();
    }
    if (row.cells.isEmpty()) {
        return {};
    }
    m_anyRow = true;
    return builder->add(std::move(row));
}

Result<void> XlsxReader::readSheet(const QString &part, SourceBuilder *builder)
{
    PackedXml xml(m_archive, m_limits, m_progress);
    const Result<void> opened = xml.open(part);
    if (!opened) {
        return opened;
    }
    qint64 number = 0;
    while (!builder->full() && xml.next()) {
        if (xml.opens(QLatin1String("mergeCell"))) {
            ++m_remarks.mergedCells;
        }
        if (!xml.opens(rowName)) {
            continue;
        }
        const QString given = xml.attribute(QLatin1String("r"));
        number = given.isEmpty() ? number + 1 : given.toLongLong();
        const QString hidden = xml.attribute(QLatin1String("hidden"));
        m_remarks.hiddenRows += hidden == QLatin1String("1") || hidden == QLatin1String("true") ? 1 : 0;
        const Result<void> read = readRow(xml, number, builder);
        if (!read) {
            return read;
        }
        m_progress.counts->done.store(number, std::memory_order_relaxed);
    }
    return builder->full() ? Result<void>() : xml.state();
}

Result<SourceTable> XlsxReader::read()
{
    const Result<void> workbook = readWorkbook();
    if (!workbook) {
        return workbook.error();
    }
    const Result<QHash<QString, QString>> relations = readRelations();
    if (!relations) {
        return relations.error();
    }
    const QString styles = relations.value().value(QStringLiteral("styles"));
    const QString shared = relations.value().value(QStringLiteral("sharedStrings"));
    Result<void> prepared = styles.isEmpty() ? Result<void>() : readStyles(styles);
    if (prepared && !shared.isEmpty()) {
        prepared = readSharedStrings(shared);
    }
    if (!prepared) {
        return prepared.error();
    }
    QStringList names;
    for (const Sheet &sheet : m_sheets) {
        names.append(sheet.name);
    }
    if (!m_choices.sheet.isEmpty() && !names.contains(m_choices.sheet)) {
        return noSuchSheet(m_choices.sheet, names);
    }
    std::stable_sort(m_sheets.begin(), m_sheets.end(), [](const Sheet &one, const Sheet &other) { return !one.hidden && other.hidden; });
    SourceFormat format;
    format.kind = SourceFormat::Kind::Xlsx;
    SourceBuilder builder(m_choices, m_limits, m_progress);
    for (const Sheet &sheet : m_sheets) {
        const QString part = relations.value().value(sheet.relation);
        const bool wanted = m_choices.sheet.isEmpty() ? !m_anyRow : sheet.name == m_choices.sheet;
        if (!wanted || !part.contains(QLatin1String("sheet"), Qt::CaseInsensitive) || part.contains(QLatin1String("chartsheet"))) {
            continue;
        }
        m_remarks = {};
        const Result<void> read = readSheet(part, &builder);
        if (!read) {
            return read.error();
        }
        format.sheet = sheet.name;
    }
    for (const QString &sentence : m_remarks.sentences()) {
        builder.remark(sentence);
    }
    SourceTable table = builder.table(format, true);
    table.sheets = names;
    return table;
}
