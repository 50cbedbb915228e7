// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/copytext.h"

#include "models/catalog/fieldtext.h"
#include "models/core/decimal.h"

#include <QDate>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

bool isNumber(const Field &field)
{
    return field.type == FieldType::Integer || field.type == FieldType::Decimal || field.type == FieldType::Money;
}

/// 1234.50 → 1234,5 in Spanish: what a spreadsheet of that locale reads as a number.
QString plainNumber(const Field &field, const QVariant &value, QChar point)
{
    QString number = fieldToText(field, value);
    if (number.contains(u'.')) {
        while (number.endsWith(u'0')) {
            number.chop(1);
        }
        if (number.endsWith(u'.')) {
            number.chop(1);
        }
    }
    return number.replace(u'.', point);
}

QString markdownCell(const QString &text)
{
    QString cell = text;
    return cell.replace(u'|', QLatin1String("\\|")).replace(u'\n', QLatin1String("<br>"));
}

} // namespace

QString tabCell(const QString &text)
{
    if (!text.contains(u'\t') && !text.contains(u'\n') && !text.contains(u'"') && !text.contains(u'\r')) {
        return text;
    }
    QString inside = text;
    return u'"' + inside.replace(u'"', QLatin1String("\"\"")) + u'"';
}

CopyText::CopyText(const Entity &entity, const QStringList &fields, const DisplayFormat &format, Kind kind, bool titles)
    : m_format(format)
    , m_kind(kind)
{
    QStringList headings;
    QStringList htmlHeadings;
    for (const QString &name : fields) {
        const Field *field = entity.field(name);
        if (field == nullptr) {
            continue;
        }
        const QString title = (field->listLabel.isEmpty() ? field->label : field->listLabel).translated();
        m_columns.append({field, entity.field(field->listedWith), title});
        headings.append(kind == Kind::Markdown ? markdownCell(title) : tabCell(title));
        htmlHeadings.append(QStringLiteral("<th>%1</th>").arg(title.toHtmlEscaped()));
    }
    if (kind == Kind::Markdown) {
        m_lines.append(QStringLiteral("| %1 |").arg(headings.join(QStringLiteral(" | "))));
        m_lines.append(QStringLiteral("|%1").arg(QStringLiteral(" --- |").repeated(headings.size())));
    } else if (titles) {
        m_lines.append(headings.join(u'\t'));
        m_htmlRows.append(QStringLiteral("<tr>%1</tr>").arg(htmlHeadings.join(QString())));
    }
}

void CopyText::add(const Page &page)
{
    for (const Row &row : page.rows) {
        if (row.id.isEmpty()) {
            continue; // deleted meanwhile
        }
        ++m_rows;
        if (m_kind == Kind::Json) {
            addObject(page, row);
            continue;
        }
        QStringList cells;
        QString html;
        for (const Column &column : std::as_const(m_columns)) {
            const QString text = cellText(column, page, row);
            cells.append(m_kind == Kind::Markdown ? markdownCell(text) : tabCell(text));
            if (m_kind == Kind::Spreadsheet) {
                html += htmlCell(column, row.values.value(page.fields.indexOf(column.field->name)), text);
            }
        }
        if (m_kind == Kind::Markdown) {
            m_lines.append(QStringLiteral("| %1 |").arg(cells.join(QStringLiteral(" | "))));
        } else {
            m_lines.append(cells.join(u'\t'));
            m_htmlRows.append(QStringLiteral("<tr>%1</tr>").arg(html));
        }
    }
}

QString CopyText::cellText(const Column &column, const Page &page, const Row &row) const
{
    const QString text = oneText(*column.field, row.values.value(page.fields.indexOf(column.field->name)), page.labels);
    if (column.follower == nullptr) {
        return text;
    }
    const QString more = oneText(*column.follower, row.values.value(page.fields.indexOf(column.follower->name)), page.labels);
    return QStringLiteral("%1 %2").arg(text, more).trimmed();
}

QString CopyText::oneText(const Field &field, const QVariant &value, const QHash<QString, QString> &labels) const
{
    if (field.type == FieldType::Reference) {
        return labels.value(value.toString());
    }
    if (isNumber(field) && value.isValid()) {
        return plainNumber(field, value, m_format.locale.decimalPoint().at(0));
    }
    return displayText(field, value, m_format);
}

/// The attributes are those of LibreOffice (sdval) and Excel (x:num, mso-number-format); Google Sheets reads the texts.
QString CopyText::htmlCell(const Column &column, const QVariant &value, const QString &text) const
{
    QString shown = text.toHtmlEscaped();
    shown.replace(u'\n', QLatin1String("<br style=\"mso-data-placement:same-cell\">"));
    if (isNumber(*column.field) && value.isValid()) {
        const QString number = plainNumber(*column.field, value, u'.');
        return QStringLiteral("<td sdval=\"%1\" sdnum=\"1033;\" x:num=\"%1\">%2</td>").arg(number, shown);
    }
    if (column.field->type == FieldType::Date && value.isValid()) {
        return QStringLiteral("<td style=\"mso-number-format:'Short Date'\">%1</td>").arg(shown);
    }
    return QStringLiteral("<td style=\"mso-number-format:'\\@'\" sdnum=\"1033;0;@\">%1</td>").arg(shown);
}

void CopyText::addObject(const Page &page, const Row &row)
{
    QJsonObject object;
    for (const Column &column : std::as_const(m_columns)) {
        for (const Field *field : {column.field, column.follower}) {
            if (field == nullptr) {
                continue;
            }
            const QVariant value = row.values.value(page.fields.indexOf(field->name));
            object.insert(field->name, field->type == FieldType::Reference && value.isValid()
                                           ? QJsonValue(page.labels.value(value.toString()))
                                           : fieldToJson(*field, value));
        }
    }
    m_objects.append(object);
}

QString CopyText::text() const
{
    if (m_kind == Kind::Json) {
        return QString::fromUtf8(QJsonDocument(m_objects).toJson(QJsonDocument::Indented));
    }
    return m_lines.join(u'\n') + QLatin1Char('\n');
}

QString CopyText::html() const
{
    if (m_kind != Kind::Spreadsheet) {
        return QString();
    }
    return QStringLiteral("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><meta charset=\"utf-8\"></head>"
                          "<body><table>%1</table></body></html>")
        .arg(m_htmlRows.join(QString()));
}
