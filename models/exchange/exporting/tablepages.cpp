// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/exporting/tablepages.h"

#include "models/exchange/exporting/paperink.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <numeric>

namespace {

constexpr double bodyPoints = 8;
constexpr double titlePoints = 14;
constexpr double paddingPoints = 3;
constexpr double widestPoints = 230;  ///< of a column, before its text wraps
constexpr double narrowPoints = 90;   ///< what a column can count on when there is little room
constexpr int shade = 236;

/// Values that read badly in two lines: amounts, dates.
bool staysInOneLine(const SinkColumn &column)
{
    const FieldType type = column.field == nullptr ? FieldType::Text : column.field->type;
    return type == FieldType::Integer || type == FieldType::Decimal || type == FieldType::Money || type == FieldType::Date || type == FieldType::Instant;
}

QString longestWord(const QString &text)
{
    QString longest;
    for (const QString &word : text.split(u' ')) {
        longest = word.size() > longest.size() ? word : longest;
    }
    return longest;
}

} // namespace

TablePages::TablePages(QPagedPaintDevice &device, const QList<SinkColumn> &columns, const SinkHeading &heading)
    : m_device(device), m_columns(columns), m_heading(heading)
{
    m_font.setPointSizeF(bodyPoints);
    m_bold = m_font;
    m_bold.setBold(true);
    m_title = m_bold;
    m_title.setPointSizeF(titlePoints);
}

double TablePages::points(double count) const
{
    return count * m_device.logicalDpiY() / 72.0;
}

double TablePages::lineHeight(const QFont &font) const
{
    return QFontMetricsF(font, &m_device).lineSpacing();
}

void TablePages::arrange(const QList<QStringList> &first, bool mayTurn)
{
    const QFontMetricsF plain(m_font, &m_device);
    const QFontMetricsF bold(m_bold, &m_device);
    const double padding = points(paddingPoints) * 2;
    QList<double> natural;
    QList<double> least;
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        double width = bold.horizontalAdvance(m_columns.at(column).title);
        double word = bold.horizontalAdvance(longestWord(m_columns.at(column).title));
        for (const QStringList &row : first) {
            for (const QString &line : row.value(column).left(2000).split(u'\n')) {
                width = std::max(width, plain.horizontalAdvance(line.left(200)));
                word = std::max(word, plain.horizontalAdvance((staysInOneLine(m_columns.at(column)) ? line : longestWord(line)).left(60)));
            }
        }
        natural.append(std::min(width, points(widestPoints)) + padding);
        least.append(std::min({word, points(narrowPoints), width}) + padding);
    }
    const double wanted = std::accumulate(natural.cbegin(), natural.cend(), 0.0);
    const auto room = [this] { return double(m_device.pageLayout().paintRectPixels(m_device.logicalDpiX()).width()); };
    if (mayTurn && wanted > room()) {
        m_device.setPageOrientation(QPageLayout::Landscape);
    }
    m_area = QRectF(0, 0, room(), m_device.pageLayout().paintRectPixels(m_device.logicalDpiY()).height());
    const double needed = std::accumulate(least.cbegin(), least.cend(), 0.0);
    m_widths.clear();
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        if (wanted <= m_area.width()) {
            m_widths.append(natural.at(column));
        } else if (needed < m_area.width()) {
            const double share = (m_area.width() - needed) / (wanted - needed);
            m_widths.append(least.at(column) + (natural.at(column) - least.at(column)) * share);
        } else {
            m_widths.append(least.at(column) * m_area.width() / needed);
        }
    }
}

QStringList TablePages::linesOf(const QString &text, const QFont &font, double width) const
{
    QStringList lines;
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    for (const QString &paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, font, const_cast<QPagedPaintDevice *>(&m_device));
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(std::max(width, 1.0));
            lines.append(paragraph.mid(line.textStart(), line.textLength()).trimmed());
        }
        layout.endLayout();
        if (paragraph.isEmpty()) {
            lines.append(QString());
        }
    }
    return lines;
}

QList<QStringList> TablePages::rowLines(const QStringList &texts, const QFont &font) const
{
    QList<QStringList> lines;
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        const QString text = texts.value(column);
        lines.append(text.isEmpty() ? QStringList() : linesOf(text, font, m_widths.at(column) - points(paddingPoints) * 2));
    }
    return lines;
}

void TablePages::drawHeading(QPainter *painter)
{
    const auto write = [&](const QString &text, const QFont &font) {
        if (text.isEmpty()) {
            return;
        }
        for (const QString &line : linesOf(text, font, m_area.width())) {
            if (painter != nullptr) {
                painter->setFont(font);
                painter->drawText(QPointF(0, m_y + QFontMetricsF(font, &m_device).ascent()), line);
            }
            m_y += lineHeight(font);
        }
        m_y += points(3);
    };
    write(m_heading.title, m_title);
    write(m_heading.filters, m_font);
    write(m_heading.note, m_bold);
    m_y += points(4);
}

void TablePages::drawFooter(QPainter *painter) const
{
    const QString page = QCoreApplication::translate("sink", "Page %1 of %2").arg(m_page).arg(m_pages);
    const QRectF line(0, m_area.height() - lineHeight(m_font), m_area.width(), lineHeight(m_font));
    painter->setFont(m_font);
    painter->drawText(line, Qt::AlignRight | Qt::AlignBottom, page);
    const double room = line.width() - QFontMetricsF(m_font, &m_device).horizontalAdvance(page) - points(12);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignBottom, QFontMetricsF(m_font, &m_device).elidedText(m_heading.madeBy, Qt::ElideRight, room));
}

bool TablePages::beginPage(QPainter *painter)
{
    if (m_page > 0 && painter != nullptr && !m_device.newPage()) {
        return false;
    }
    ++m_page;
    m_y = 0;
    if (m_page == 1) {
        drawHeading(painter);
    }
    if (painter != nullptr) {
        drawFooter(painter);
    }
    QStringList titles;
    for (const SinkColumn &column : m_columns) {
        titles.append(column.title);
    }
    const QList<QStringList> lines = rowLines(titles, m_bold);
    qsizetype most = 0;
    for (const QStringList &cell : lines) {
        most = std::max(most, cell.size());
    }
    drawLines(painter, lines, 0, static_cast<int>(std::min<qsizetype>(most, 6)), true);
    return true;
}

void TablePages::drawLines(QPainter *painter, const QList<QStringList> &lines, int from, int count, bool header)
{
    const QFont &font = header ? m_bold : m_font;
    const double padding = points(paddingPoints);
    const double height = count * lineHeight(font) + padding * 1.4;
    if (painter != nullptr) {
        painter->setFont(font);
        const double width = std::accumulate(m_widths.cbegin(), m_widths.cend(), 0.0);
        if (header) {
            painter->fillRect(QRectF(0, m_y, width, height), QColor(shade, shade, shade));
        }
        double x = 0;
        for (qsizetype column = 0; column < lines.size(); ++column) {
            const FieldType type = m_columns.at(column).field == nullptr ? FieldType::Text : m_columns.at(column).field->type;
            const bool right = type == FieldType::Integer || type == FieldType::Decimal || type == FieldType::Money;
            for (int line = 0; line < count && from + line < lines.at(column).size(); ++line) {
                const QRectF box(x + padding, m_y + padding * 0.7 + line * lineHeight(font), m_widths.at(column) - padding * 2, lineHeight(font));
                painter->drawText(box, (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop | Qt::TextDontClip, lines.at(column).at(from + line));
            }
            x += m_widths.at(column);
        }
        painter->setPen(QPen(QColor(shade - 40, shade - 40, shade - 40), points(0.5)));
        painter->drawLine(QPointF(0, m_y + height), QPointF(width, m_y + height));
        painter->setPen(QPen(QColor(paperInk)));
    }
    m_y += height;
}

bool TablePages::drawRow(QPainter *painter, const QList<QStringList> &lines, bool header)
{
    int all = 1;
    for (const QStringList &cell : lines) {
        all = std::max(all, static_cast<int>(cell.size()));
    }
    const double bottom = m_area.height() - lineHeight(m_font) * 1.6;
    const double padding = points(paddingPoints) * 1.4;
    const double step = lineHeight(m_font);
    int from = 0;
    while (from < all) {
        const int fitting = static_cast<int>((bottom - m_y - padding) / step);
        const bool fresh = m_page > 0 && fitting >= all - from;
        const bool splits = all * step > bottom * 0.5 && fitting >= 3; // rows that are high anyway
        if (!fresh && !splits) {
            const double before = m_y;
            if (!beginPage(painter)) {
                return false;
            }
            if (m_y < before || static_cast<int>((bottom - m_y - padding) / step) >= 3) {
                continue;
            }
        }
        const int count = std::max(1, std::min(all - from, fitting));
        drawLines(painter, lines, from, count, header);
        from += count;
    }
    return true;
}

Result<void> TablePages::through(RowSpool &rows, QPainter *painter)
{
    m_page = 0;
    bool good = beginPage(painter);
    const Result<void> read = rows.each([&](const QStringList &texts) {
        good = good && drawRow(painter, rowLines(texts, m_font), false);
        return good;
    });
    if (!read) {
        return read;
    }
    return good ? Result<void>()
                : Result<void>(Error{ErrorCode::Io, QCoreApplication::translate("sink", "The printer takes no more pages."), {}, {}});
}

Result<void> TablePages::paint(RowSpool &rows)
{
    const Result<void> measured = through(rows, nullptr);
    if (!measured) {
        return measured;
    }
    m_pages = m_page;
    QPainter painter;
    if (!painter.begin(&m_device)) {
        return Error{ErrorCode::Io, QCoreApplication::translate("sink", "Printing could not begin. Check the printer."), {}, {}};
    }
    painter.setPen(QPen(QColor(paperInk)));
    const Result<void> done = through(rows, &painter);
    const bool ended = painter.end();
    if (done && !ended) {
        return Error{ErrorCode::Io, QCoreApplication::translate("sink", "Printing could not be finished. Check the printer."), {}, {}};
    }
    return done;
}
