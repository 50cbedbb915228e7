// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/exporting/xlsxsink.h"

#include "models/core/decimal.h"
#include "models/core/instant.h"
#include "models/exchange/exporting/sinkfile.h"
#include "models/exchange/exporting/sinkvalues.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <xlsxwriter.h>

#include <algorithm>
#include <cerrno>

namespace {

constexpr int mostTextUnits = 32'767;

/// What XML cannot hold and what Excel would take for an escape.
QByteArray excelText(QString text)
{
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    text.replace(escape, QStringLiteral("_x005F_"));
    text.replace(QChar(0xFFFE), QChar(QChar::ReplacementCharacter)).replace(QChar(0xFFFF), QChar(QChar::ReplacementCharacter));
    return text.toUtf8();
}

/// Days as Excel counts them; below 1900-03-01 its calendar is wrong.
double serialOf(const QDate &date)
{
    return static_cast<double>(QDate(1899, 12, 30).daysTo(date));
}

const QDate firstRightDay(1900, 3, 1);

QString quotedSign(const QString &sign)
{
    return sign.isEmpty() ? QString() : QString(u'"' + QString(sign).remove(u'"') + QStringLiteral("\" "));
}

} // namespace

XlsxSink::XlsxSink(const ExportLayout &layout, const QString &path, DisplayFormat format, int rowsOfSheet)
    : m_place(path), m_format(std::move(format)), m_machine(layout.machineValues), m_rowsOfSheet(rowsOfSheet)
{
}

XlsxSink::~XlsxSink()
{
    if (m_book != nullptr) {
        lxw_workbook_free(m_book);
    }
}

Error XlsxSink::trouble(int code) const
{
    const int system = errno == 0 || code == LXW_ERROR_CREATING_XLSX_FILE ? EIO : errno;
    return sinkTrouble(m_place.path(), errno == ENOSPC ? ENOSPC : system, QString::fromUtf8(lxw_strerror(static_cast<lxw_error>(code))));
}

lxw_format *XlsxSink::formatOf(const QString &code)
{
    lxw_format *&format = m_formats[code];
    if (format == nullptr) {
        format = workbook_add_format(m_book);
        format_set_num_format(format, code.toUtf8().constData());
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    }
    return format;
}

Result<void> XlsxSink::begin(const QList<SinkColumn> &columns, const SinkHeading &heading)
{
    const Result<void> prepared = m_place.prepare();
    if (!prepared) {
        return prepared;
    }
    m_columns = columns;
    m_heading = heading;
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.use_zip64 = LXW_TRUE;
    m_book = workbook_new_opt(QFile::encodeName(m_place.temporary()).constData(), &options);
    if (m_book == nullptr) {
        return trouble(LXW_ERROR_CREATING_XLSX_FILE);
    }
    m_header = workbook_add_format(m_book);
    format_set_bold(m_header);
    format_set_bottom(m_header, LXW_BORDER_THIN);
    m_wrapped = workbook_add_format(m_book);
    format_set_text_wrap(m_wrapped);
    format_set_align(m_wrapped, LXW_ALIGN_VERTICAL_TOP);
    return nextSheet();
}

Result<void> XlsxSink::nextSheet()
{
    finishSheet();
    const QByteArray name = sheetName(m_heading.title, ++m_sheets).toUtf8();
    m_sheet = workbook_add_worksheet(m_book, name.constData());
    if (m_sheet == nullptr) {
        return trouble(LXW_ERROR_CREATING_TMPFILE);
    }
    m_row = 0;
    m_widths.fill(0, m_columns.size());
    for (qsizetype at = 0; at < m_columns.size(); ++at) {
        const QString title = m_columns.at(at).title;
        m_widths[at] = std::max(m_columns.at(at).width, static_cast<int>(title.size()) + 3); // the filter's arrow
        worksheet_write_string(m_sheet, 0, static_cast<lxw_col_t>(at), excelText(title).constData(), m_header);
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    return {};
}

void XlsxSink::finishSheet()
{
    if (m_sheet == nullptr || m_columns.isEmpty()) {
        return;
    }
    for (qsizetype at = 0; at < m_columns.size(); ++at) {
        const auto column = static_cast<lxw_col_t>(at);
        worksheet_set_column(m_sheet, column, column, std::clamp(m_widths.at(at) + 1, 8, 60), nullptr);
    }
    worksheet_autofilter(m_sheet, 0, 0, static_cast<lxw_row_t>(m_row), static_cast<lxw_col_t>(m_columns.size() - 1));
}

bool XlsxSink::numberCell(int column, const QString &digits, const QString &code)
{
    const qsizetype significant = std::count_if(digits.cbegin(), digits.cend(), [](QChar sign) { return sign.isDigit(); });
    if (significant > 15) {
        return false; // Excel would round it
    }
    worksheet_write_number(m_sheet, static_cast<lxw_row_t>(m_row), static_cast<lxw_col_t>(column), digits.toDouble(), formatOf(code));
    return true;
}

bool XlsxSink::typedCell(int column, const QVariant &value, const QString &text)
{
    const auto row = static_cast<lxw_row_t>(m_row);
    const auto at = static_cast<lxw_col_t>(column);
    const Field &field = *m_columns.at(column).field;
    switch (field.type) {
    case FieldType::Integer:
        return numberCell(column, QString::number(value.toLongLong()), QStringLiteral("0"));
    case FieldType::Decimal: {
        const Decimal number = value.value<Decimal>();
        return numberCell(column, number.toString(),
                          number.scale > 0 ? QString(QStringLiteral("#,##0.") + QString(number.scale, u'0')) : QStringLiteral("#,##0"));
    }
    case FieldType::Money: {
        const QString digits = value.value<Decimal>().toString();
        static const QRegularExpression cents(QStringLiteral("\\.\\d*[1-9]"));
        const QString code = cents.match(digits).hasMatch() ? QStringLiteral("#,##0.00") : QStringLiteral("#,##0");
        return numberCell(column, digits, quotedSign(m_machine ? QString() : currencySignOf(text)) + code);
    }
    case FieldType::Bool:
        worksheet_write_boolean(m_sheet, row, at, value.toBool() ? 1 : 0, formatOf(QStringLiteral("General")));
        return true;
    case FieldType::Date:
        if (value.toDate() < firstRightDay || value.toDate().year() > 9999) {
            return false;
        }
        worksheet_write_number(m_sheet, row, at, serialOf(value.toDate()), formatOf(datePattern(m_format.locale).toLower()));
        return true;
    case FieldType::Instant: {
        const QDateTime local = value.value<Instant>().toUtc().toTimeZone(m_format.zone);
        if (m_machine || local.date() < firstRightDay || local.date().year() > 9999) {
            return false; // as text, with its microseconds and zone
        }
        const double serial = serialOf(local.date()) + local.time().msecsSinceStartOfDay() / 86'400'000.0;
        worksheet_write_number(m_sheet, row, at, serial, formatOf(datePattern(m_format.locale).toLower() + QStringLiteral(" hh:mm")));
        return true;
    }
    default:
        return false;
    }
}

Result<void> XlsxSink::textCell(int column, const QString &text)
{
    if (text.size() > mostTextUnits) {
        return Error{ErrorCode::TooLong,
                     QCoreApplication::translate("sink", "“%1” of row %L2 has %L3 characters; a cell of Excel holds %L4. Choose CSV, JSON lines or ODS. No file was "
                                                         "made.")
                         .arg(m_columns.at(column).title)
                         .arg(m_row)
                         .arg(text.size())
                         .arg(mostTextUnits),
                     {}, {}};
    }
    const auto row = static_cast<lxw_row_t>(m_row);
    const lxw_error code = worksheet_write_string(m_sheet, row, static_cast<lxw_col_t>(column), excelText(text).constData(),
                                                  text.contains(u'\n') ? m_wrapped : nullptr);
    return code == LXW_NO_ERROR ? Result<void>() : Result<void>(trouble(code));
}

Result<void> XlsxSink::cell(int column, const QVariant &value, const QString &text)
{
    const SinkColumn &described = m_columns.at(column);
    if ((!value.isValid() || value.isNull()) && (text.isEmpty() || m_machine)) {
        return {};
    }
    if (described.field != nullptr && value.isValid() && typedCell(column, value, text)) {
        m_widths[column] = std::max(m_widths.at(column), static_cast<int>(std::min<qsizetype>(text.size(), 24)) + 1);
        return {};
    }
    const QString shown = m_machine ? QString::fromUtf8(machineBytes(described, value, text)) : localText(described, value, text, m_format);
    if (shown.isEmpty()) {
        return {};
    }
    qsizetype longest = 0;
    for (const QStringView line : QStringView(shown).split(u'\n')) {
        longest = std::max(longest, line.size());
    }
    m_widths[column] = std::max(m_widths.at(column), static_cast<int>(std::min<qsizetype>(longest, 60)));
    return textCell(column, shown);
}

Result<void> XlsxSink::add(const QVariantList &values, const QStringList &texts)
{
    if (m_row + 1 >= m_rowsOfSheet) {
        const Result<void> next = nextSheet();
        if (!next) {
            return next;
        }
    }
    ++m_row;
    for (qsizetype at = 0; at < m_columns.size(); ++at) {
        const Result<void> written = cell(static_cast<int>(at), values.value(at), texts.value(at));
        if (!written) {
            return written;
        }
    }
    return {};
}

/// A sheet of its own says what the table is, so that the data begins in A1.
void XlsxSink::about(const QString &note)
{
    const QStringList lines = {m_heading.title, m_heading.filters, note, m_heading.madeBy};
    lxw_worksheet *sheet = workbook_add_worksheet(m_book, QCoreApplication::translate("sink", "About").toUtf8().constData());
    lxw_row_t row = 0;
    for (const QString &line : lines) {
        if (sheet != nullptr && !line.isEmpty()) {
            worksheet_write_string(sheet, row, 0, excelText(line.left(mostTextUnits)).constData(), row == 0 ? m_header : m_wrapped);
            ++row;
        }
    }
    if (sheet != nullptr) {
        worksheet_set_column(sheet, 0, 0, 100, nullptr);
    }
}

Result<void> XlsxSink::end(const QString &note)
{
    finishSheet();
    if (!m_machine) {
        about(note);
    }
    errno = 0;
    const lxw_error code = workbook_close(m_book); // frees it in any case
    m_book = nullptr;
    m_sheet = nullptr;
    return code == LXW_NO_ERROR ? m_place.publish() : Result<void>(trouble(code));
}
