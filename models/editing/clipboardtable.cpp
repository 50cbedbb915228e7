// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/clipboardtable.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

bool endsCell(const QString &text, qsizetype at)
{
    return at >= text.size() || text.at(at) == u'\t' || text.at(at) == u'\n';
}

/// Where the quote that opened at `from` closes; -1 when it is only a quote.
qsizetype closingQuote(const QString &text, qsizetype from)
{
    for (qsizetype at = from + 1; at < text.size(); ++at) {
        if (text.at(at) != u'"') {
            continue;
        }
        if (at + 1 < text.size() && text.at(at + 1) == u'"') {
            ++at;
        } else {
            return endsCell(text, at + 1) ? at : -1;
        }
    }
    return -1;
}

QString htmlEntity(const QString &name)
{
    static const QHash<QString, QString> known = {
        {QStringLiteral("amp"), QStringLiteral("&")},   {QStringLiteral("lt"), QStringLiteral("<")},
        {QStringLiteral("gt"), QStringLiteral(">")},    {QStringLiteral("quot"), QStringLiteral("\"")},
        {QStringLiteral("apos"), QStringLiteral("'")},  {QStringLiteral("nbsp"), QStringLiteral(" ")},
        {QStringLiteral("aacute"), QStringLiteral("á")}, {QStringLiteral("eacute"), QStringLiteral("é")},
        {QStringLiteral("iacute"), QStringLiteral("í")}, {QStringLiteral("oacute"), QStringLiteral("ó")},
        {QStringLiteral("uacute"), QStringLiteral("ú")}, {QStringLiteral("ntilde"), QStringLiteral("ñ")},
        {QStringLiteral("Aacute"), QStringLiteral("Á")}, {QStringLiteral("Eacute"), QStringLiteral("É")},
        {QStringLiteral("Iacute"), QStringLiteral("Í")}, {QStringLiteral("Oacute"), QStringLiteral("Ó")},
        {QStringLiteral("Uacute"), QStringLiteral("Ú")}, {QStringLiteral("Ntilde"), QStringLiteral("Ñ")},
        {QStringLiteral("uuml"), QStringLiteral("ü")},  {QStringLiteral("iquest"), QStringLiteral("¿")},
        {QStringLiteral("iexcl"), QStringLiteral("¡")}};
    if (!name.startsWith(u'#')) {
        return known.value(name);
    }
    const bool hexadecimal = name.mid(1, 1).toLower() == QLatin1String("x");
    bool isNumber = false;
    const char32_t code = name.mid(hexadecimal ? 2 : 1).toUInt(&isNumber, hexadecimal ? 16 : 10);
    return isNumber && code > 0 && code <= 0x10FFFF ? QString::fromUcs4(&code, 1) : QString();
}

QString htmlCellText(QString html)
{
    static const QRegularExpression breaks(QStringLiteral("<(br|/p|/div)[^>]*>"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
    static const QRegularExpression entity(QStringLiteral("&(#?[A-Za-z0-9]+);"));
    html = html.simplified().replace(breaks, QStringLiteral("\n")).remove(tags);
    QString text;
    qsizetype from = 0;
    for (auto it = entity.globalMatch(html); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString resolved = htmlEntity(match.captured(1));
        text += html.mid(from, match.capturedStart() - from);
        text += resolved.isEmpty() ? match.captured(0) : resolved;
        from = match.capturedEnd();
    }
    text += html.mid(from);
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        line = line.trimmed();
    }
    return lines.join(u'\n').trimmed();
}

int columnSpan(const QString &attributes)
{
    static const QRegularExpression span(QStringLiteral("colspan\\s*=\\s*[\"']?(\\d+)"),
                                         QRegularExpression::CaseInsensitiveOption);
    return std::clamp(span.match(attributes).captured(1).toInt(), 1, 100);
}

} // namespace

int ClipboardTable::columns() const
{
    qsizetype most = 0;
    for (const QStringList &row : rows) {
        most = std::max(most, row.size());
    }
    return static_cast<int>(most);
}

QString ClipboardTable::cell(qsizetype row, qsizetype column) const
{
    return rows.value(row).value(column);
}

ClipboardTable tableFromTabText(const QString &clipboard)
{
    QString text = clipboard;
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    while (text.endsWith(u'\n') || text.endsWith(QChar(QChar::Null))) {
        text.chop(1);
    }
    ClipboardTable table;
    if (text.isEmpty()) {
        return table;
    }
    QStringList row;
    qsizetype at = 0;
    while (at <= text.size()) {
        const qsizetype close = at < text.size() && text.at(at) == u'"' ? closingQuote(text, at) : -1;
        qsizetype end = close;
        if (close >= 0) {
            row.append(text.mid(at + 1, close - at - 1).replace(QLatin1String("\"\""), QLatin1String("\"")));
            end = close + 1;
        } else {
            end = at;
            while (!endsCell(text, end)) {
                ++end;
            }
            row.append(text.mid(at, end - at));
        }
        if (end >= text.size() || text.at(end) == u'\n') {
            table.rows.append(row);
            row.clear();
        }
        at = end + 1;
    }
    return table;
}

ClipboardTable tableFromHtml(const QString &html)
{
    static const auto options = QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption;
    static const QRegularExpression whole(QStringLiteral("<table[^>]*>(.*?)</table>"), options);
    static const QRegularExpression line(QStringLiteral("<tr[^>]*>(.*?)(?=<tr[\\s>]|</tr>|$)"), options);
    static const QRegularExpression cell(QStringLiteral("<t[dh]((?:\\s[^>]*)?)>(.*?)(?=<t[dh][\\s>]|</t[dh]>|$)"), options);
    ClipboardTable table;
    const QString content = whole.match(html).captured(1);
    for (auto lines = line.globalMatch(content); lines.hasNext();) {
        QStringList row;
        for (auto cells = cell.globalMatch(lines.next().captured(1)); cells.hasNext();) {
            const QRegularExpressionMatch match = cells.next();
            row.append(htmlCellText(match.captured(2)));
            for (int span = columnSpan(match.captured(1)); span > 1; --span) {
                row.append(QString());
            }
        }
        if (!row.isEmpty()) {
            table.rows.append(row);
        }
    }
    return table;
}

ClipboardTable tableFromClipboard(const QString &text, const QString &html)
{
    const ClipboardTable fromText = tableFromTabText(text);
    if (html.isEmpty() || fromText.columns() > 1) {
        return fromText;
    }
    const ClipboardTable fromHtml = tableFromHtml(html);
    return fromHtml.columns() > 1 || fromText.isEmpty() ? fromHtml : fromText;
}
