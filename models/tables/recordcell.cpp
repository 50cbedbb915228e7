// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/recordcell.h"

#include "models/core/instant.h"

namespace {

constexpr qsizetype longestCellText = 300;
constexpr qsizetype longToolTip = 2000;
constexpr qsizetype alwaysFits = 30;

/// Days are counted in the person's zone, as the filters count them.
QDate dayOfCell(const RecordCell &cell, const DisplayFormat &format)
{
    return cell.field->type == FieldType::Instant ? cell.value.value<Instant>().toUtc().toTimeZone(format.zone).date()
                                                  : cell.value.toDate();
}

QString ageText(qint64 days)
{
    if (days == 0) {
        return QCoreApplication::translate("RecordTableModel", "today");
    }
    const int number = static_cast<int>(days); // lupdate does not read a cast among the arguments
    //: How long ago, in a narrow column
    return QCoreApplication::translate("RecordTableModel", "%n day(s)", nullptr, number);
}

QString wholeCellText(const RecordCell &cell, const DisplayFormat &format)
{
    if (!cell.value.isValid()) {
        return QString();
    }
    if (cell.today.isValid()) {
        if (const qint64 days = dayOfCell(cell, format).daysTo(cell.today); days >= 0) {
            return ageText(days);
        }
    }
    if (cell.field->type != FieldType::Reference) {
        return displayText(*cell.field, cell.value, format, cell.currency);
    }
    const QString label = cell.labels == nullptr ? QString() : cell.labels->value(cell.value.toString());
    return label.isEmpty()
               //: Stands for the name of a record that the person's rights hide.
               ? QCoreApplication::translate("RecordTableModel", "Not visible to you")
               : label;
}

/// Cuts between characters, never inside one that takes two code units.
QString cutCellText(const QString &text, qsizetype length)
{
    if (text.size() <= length) {
        return text;
    }
    const qsizetype end = text.at(length - 1).isHighSurrogate() ? length - 1 : length;
    return text.left(end) + QChar(0x2026);
}

} // namespace

QString recordCellText(const RecordCell &cell, const DisplayFormat &format)
{
    const QString text = wholeCellText(cell, format);
    if (cell.field->type == FieldType::Instant || cell.field->type == FieldType::Money) {
        return text; // their spaces are chosen by the locale
    }
    const QString line = text.contains(QLatin1Char('\n')) ? text.left(2 * longestCellText).simplified() : text;
    return cutCellText(line, longestCellText);
}

QString recordCellToolTip(const RecordCell &cell, const DisplayFormat &format)
{
    if (cell.field->type == FieldType::Instant && cell.value.canConvert<Instant>()) {
        const QDateTime moment = cell.value.value<Instant>().toUtc().toTimeZone(format.zone);
        return format.locale.toString(moment, QLocale::LongFormat);
    }
    const QString text = wholeCellText(cell, format);
    return text.size() <= alwaysFits ? QString() : cutCellText(text, longToolTip);
}

Qt::Alignment recordCellAlignment(const Field &field)
{
    const bool amount = field.type == FieldType::Integer || field.type == FieldType::Decimal
                        || field.type == FieldType::Money;
    return Qt::AlignVCenter | (amount || field.shownAsAge ? Qt::AlignRight : Qt::AlignLeft);
}
