// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/exporting/odssink.h"

#include "models/core/decimal.h"
#include "models/core/instant.h"
#include "models/exchange/exporting/odstext.h"
#include "models/exchange/exporting/sinkvalues.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

constexpr qsizetype odsBuffer = 262144;

double centimetres(const SinkColumn &column)
{
    if (column.width > 0) {
        return std::clamp(column.width * 0.19, 1.5, 12.0);
    }
    const FieldType type = column.field == nullptr ? FieldType::Text : column.field->type;
    const double usual = type == FieldType::MultiLine || type == FieldType::Json ? 7.0
                         : type == FieldType::Date || type == FieldType::Bool || type == FieldType::Integer ? 2.4
                         : type == FieldType::Email || type == FieldType::Url || type == FieldType::Reference ? 5.5 : 4.5;
    return std::max(usual, std::min(8.0, double(column.title.size()) * 0.22 + 0.8));
}

QByteArray decimalStyle(const QByteArray &name, int decimals)
{
    return "<number:number-style style:name=\"" + name + "\"><number:number number:min-integer-digits=\"1\" number:grouping=\"true\" number:decimal-places=\""
           + QByteArray::number(decimals) + "\"/></number:number-style>";
}

QByteArray dateParts(const QLocale &locale)
{
    QByteArray parts;
    const QString pattern = datePattern(locale);
    for (qsizetype at = 0; at < pattern.size();) {
        const QString rest = pattern.mid(at);
        if (rest.startsWith(QLatin1String("yyyy"))) {
            parts += "<number:year number:style=\"long\"/>";
            at += 4;
        } else if (rest.startsWith(QLatin1String("MM"))) {
            parts += "<number:month number:style=\"long\"/>";
            at += 2;
        } else if (rest.startsWith(QLatin1String("dd"))) {
            parts += "<number:day number:style=\"long\"/>";
            at += 2;
        } else {
            parts += "<number:text>" + xmlText(rest.left(1)) + "</number:text>";
            ++at;
        }
    }
    return parts;
}

QByteArray cellStyle(const QByteArray &name, const QByteArray &data)
{
    return "<style:style style:name=\"" + name + "\" style:family=\"table-cell\" style:data-style-name=\"" + data + "\"/>";
}

} // namespace

OdsSink::OdsSink(const ExportLayout &layout, const QString &path, DisplayFormat format, int rowsOfSheet)
    : m_zip(path), m_format(std::move(format)), m_machine(layout.machineValues), m_rowsOfSheet(rowsOfSheet)
{
}

Result<void> OdsSink::flushed(bool all)
{
    if (!all && m_buffer.size() < odsBuffer) {
        return {};
    }
    const Result<void> written = m_zip.write(m_buffer);
    m_buffer.resize(0);
    return written;
}

void OdsSink::addStyles()
{
    m_buffer += "<office:automatic-styles><style:style style:name=\"head\" style:family=\"table-cell\"><style:text-properties fo:font-weight=\"bold\"/>"
                "</style:style><number:date-style style:name=\"nday\">" + dateParts(m_format.locale) + "</number:date-style>"
                "<number:date-style style:name=\"nmoment\">" + dateParts(m_format.locale)
                + "<number:text> </number:text><number:hours number:style=\"long\"/><number:text>:</number:text><number:minutes number:style=\"long\"/>"
                  "</number:date-style><number:number-style style:name=\"nwhole\"><number:number number:min-integer-digits=\"1\" "
                  "number:decimal-places=\"0\"/></number:number-style>";
    for (const char *name : {"day", "moment", "whole"}) {
        m_buffer += cellStyle(name, QByteArray("n") + name);
    }
    for (int decimals = 0; decimals <= 6; ++decimals) {
        const QByteArray number = QByteArray::number(decimals);
        m_buffer += decimalStyle("nd" + number, decimals) + cellStyle("d" + number, "nd" + number);
    }
    for (qsizetype at = 0; at < m_signs.size(); ++at) {
        const QByteArray name = "m" + QByteArray::number(at);
        m_buffer += "<number:currency-style style:name=\"n" + name + "\"><number:text>" + xmlText(m_signs.at(at))
                    + " </number:text><number:number number:min-integer-digits=\"1\" number:grouping=\"true\" number:decimal-places=\"2\"/></number:currency-style>"
                    + cellStyle(name, "n" + name);
    }
    for (qsizetype at = 0; at < m_columns.size(); ++at) {
        m_buffer += "<style:style style:name=\"c" + QByteArray::number(at) + "\" style:family=\"table-column\"><style:table-column-properties style:column-width=\""
                    + QByteArray::number(centimetres(m_columns.at(at)), 'f', 2) + "cm\"/></style:style>";
    }
    m_buffer += "</office:automatic-styles>";
}

Result<void> OdsSink::begin(const QList<SinkColumn> &columns, const SinkHeading &heading)
{
    m_columns = columns;
    m_heading = heading;
    const Field money = [] { Field field; field.type = FieldType::Money; return field; }();
    const QVariant nothing = QVariant::fromValue(Decimal{0, 0});
    for (const QString &currency : {m_format.currency, QStringLiteral("EUR"), QStringLiteral("USD")}) {
        const QString sign = currencySignOf(displayText(money, nothing, m_format, currency));
        if (!m_signs.contains(sign)) {
            m_signs.append(sign);
        }
    }
    Result<void> done = m_zip.open();
    done = done ? m_zip.part("mimetype", "application/vnd.oasis.opendocument.spreadsheet", false) : done;
    done = done ? m_zip.part("META-INF/manifest.xml", odsManifest()) : done;
    done = done ? m_zip.beginPart("content.xml", true) : done;
    if (!done) {
        return done;
    }
    m_buffer += odsOpening();
    addStyles();
    m_buffer += "<office:body><office:spreadsheet>";
    beginTable();
    return {};
}

void OdsSink::beginTable()
{
    m_row = 1;
    m_buffer += "<table:table table:name=\"" + xmlText(sheetName(m_heading.title, static_cast<int>(m_rowsByTable.size()) + 1)) + "\">";
    for (qsizetype at = 0; at < m_columns.size(); ++at) {
        m_buffer += "<table:table-column table:style-name=\"c" + QByteArray::number(at) + "\"/>";
    }
    m_buffer += "<table:table-header-rows><table:table-row>";
    for (const SinkColumn &column : m_columns) {
        textCell(column.title, "head");
    }
    m_buffer += "</table:table-row></table:table-header-rows>";
}

void OdsSink::endTable()
{
    m_buffer += "</table:table>";
    m_rowsByTable.append(m_row);
}

void OdsSink::textCell(const QString &text, const char *style)
{
    if (text.isEmpty()) {
        m_buffer += "<table:table-cell/>";
        return;
    }
    m_buffer += "<table:table-cell office:value-type=\"string\"";
    if (style != nullptr) {
        m_buffer += QByteArray(" table:style-name=\"") + style + '"';
    }
    m_buffer += '>';
    for (const QString &line : text.split(u'\n')) {
        m_buffer += "<text:p>" + odsParagraph(line) + "</text:p>";
    }
    m_buffer += "</table:table-cell>";
}

void OdsSink::valueCell(const char *type, const char *attribute, const QByteArray &value, const QByteArray &style, const QString &text)
{
    m_buffer += QByteArray("<table:table-cell office:value-type=\"") + type + "\" office:" + attribute + "=\"" + value + '"';
    if (!style.isEmpty()) {
        m_buffer += " table:style-name=\"" + style + '"';
    }
    m_buffer += "><text:p>" + odsParagraph(text) + "</text:p></table:table-cell>";
}

bool OdsSink::typedCell(const SinkColumn &column, const QVariant &value, const QString &text)
{
    const auto exact = [](const QString &digits) {
        return std::count_if(digits.cbegin(), digits.cend(), [](QChar sign) { return sign.isDigit(); }) <= 15;
    };
    switch (column.field->type) {
    case FieldType::Integer: {
        const QString digits = QString::number(value.toLongLong());
        if (exact(digits)) {
            valueCell("float", "value", digits.toLatin1(), "whole", text);
        }
        return exact(digits);
    }
    case FieldType::Decimal:
    case FieldType::Money: {
        const Decimal number = value.value<Decimal>();
        const bool money = column.field->type == FieldType::Money && !m_machine;
        const qsizetype sign = money ? m_signs.indexOf(currencySignOf(text)) : -1;
        if (!exact(number.toString()) || (money && sign < 0)) {
            return false;
        }
        valueCell(money ? "currency" : "float", "value", number.toString().toLatin1(),
                  money ? "m" + QByteArray::number(sign) : "d" + QByteArray::number(std::clamp(number.scale, 0, 6)), text);
        return true;
    }
    case FieldType::Bool:
        valueCell("boolean", "boolean-value", value.toBool() ? "true" : "false", {}, text);
        return true;
    case FieldType::Date:
        valueCell("date", "date-value", value.toDate().toString(Qt::ISODate).toLatin1(), "day", text);
        return true;
    case FieldType::Instant:
        if (m_machine) {
            return false; // as text, with its microseconds and zone
        }
        valueCell("date", "date-value",
                  value.value<Instant>().toUtc().toTimeZone(m_format.zone).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")).toLatin1(), "moment", text);
        return true;
    default:
        return false;
    }
}

void OdsSink::cell(const SinkColumn &column, const QVariant &value, const QString &text)
{
    if ((!value.isValid() || value.isNull()) && (text.isEmpty() || m_machine)) {
        m_buffer += "<table:table-cell/>";
    } else if (column.field == nullptr || !value.isValid() || !typedCell(column, value, text)) {
        textCell(m_machine ? QString::fromUtf8(machineBytes(column, value, text)) : localText(column, value, text, m_format));
    }
}

Result<void> OdsSink::add(const QVariantList &values, const QStringList &texts)
{
    if (m_row >= m_rowsOfSheet) {
        endTable();
        beginTable();
    }
    ++m_row;
    m_buffer += "<table:table-row>";
    for (qsizetype at = 0; at < m_columns.size(); ++at) {
        cell(m_columns.at(at), values.value(at), texts.value(at));
    }
    m_buffer += "</table:table-row>";
    return flushed(false);
}

QByteArray OdsSink::settings() const
{
    QByteArray tables;
    for (int at = 0; at < m_rowsByTable.size(); ++at) {
        tables += "<config:config-item-map-entry config:name=\"" + xmlText(sheetName(m_heading.title, at + 1)) + "\">"
                  "<config:config-item config:name=\"VerticalSplitMode\" config:type=\"short\">2</config:config-item>"
                  "<config:config-item config:name=\"VerticalSplitPosition\" config:type=\"int\">1</config:config-item>"
                  "<config:config-item config:name=\"ActiveSplitRange\" config:type=\"short\">2</config:config-item>"
                  "<config:config-item config:name=\"PositionBottom\" config:type=\"int\">1</config:config-item></config:config-item-map-entry>";
    }
    return odsSettings(tables);
}

Result<void> OdsSink::end(const QString &note)
{
    endTable();
    if (!m_machine) {
        m_buffer += "<table:table table:name=\"" + xmlText(QCoreApplication::translate("sink", "About")) + "\">";
        for (const QString &line : {m_heading.title, m_heading.filters, note, m_heading.madeBy}) {
            m_buffer += "<table:table-row>";
            textCell(line);
            m_buffer += "</table:table-row>";
        }
        m_buffer += "</table:table>";
    }
    if (!m_columns.isEmpty()) {
        m_buffer += "<table:database-ranges>";
        for (int at = 0; at < m_rowsByTable.size(); ++at) {
            const QString name = sheetName(m_heading.title, at + 1);
            m_buffer += "<table:database-range table:name=\"filter" + QByteArray::number(at + 1) + "\" table:display-filter-buttons=\"true\" table:target-range-address=\""
                        + odsRange(name, static_cast<int>(m_columns.size()), m_rowsByTable.at(at)) + "\"/>";
        }
        m_buffer += "</table:database-ranges>";
    }
    m_buffer += "</office:spreadsheet></office:body></office:document-content>";
    Result<void> done = flushed(true);
    done = done ? m_zip.endPart() : done;
    done = done ? m_zip.part("settings.xml", settings()) : done;
    return done ? m_zip.finish() : done;
}
