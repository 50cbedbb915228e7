// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/exporting/rowspool.h"
#include "models/exchange/exporting/tablesink.h"

#include <QFont>
#include <QRectF>

class QPagedPaintDevice;
class QPainter;

/// A table on pages: title, filters and note on the first, the header on every one, "Page x of y" below. Columns get widths by their content, long
/// texts wrap, a row that is higher than a page goes on on the next. Needs QGuiApplication (fonts); any thread.
class TablePages final
{
public:
    TablePages(QPagedPaintDevice &device, const QList<SinkColumn> &columns, const SinkHeading &heading);

    /// Widths from the first rows; `mayTurn`: landscape where that is not enough in portrait. Before paint().
    void arrange(const QList<QStringList> &first, bool mayTurn);
    /// Paints all pages. Io where the device does not begin or a page cannot be had.
    [[nodiscard]] Result<void> paint(RowSpool &rows);
    [[nodiscard]] int pages() const { return m_pages; }

    static constexpr qsizetype sampledRows = 300;

private:
    [[nodiscard]] QStringList linesOf(const QString &text, const QFont &font, double width) const;
    [[nodiscard]] QList<QStringList> rowLines(const QStringList &texts, const QFont &font) const;
    [[nodiscard]] Result<void> through(RowSpool &rows, QPainter *painter);
    [[nodiscard]] bool beginPage(QPainter *painter);
    [[nodiscard]] bool drawRow(QPainter *painter, const QList<QStringList> &lines, bool header);
    void drawLines(QPainter *painter, const QList<QStringList> &lines, int from, int count, bool header);
    void drawHeading(QPainter *painter);
    void drawFooter(QPainter *painter) const;
    [[nodiscard]] double lineHeight(const QFont &font) const;
    [[nodiscard]] double points(double count) const;

    QPagedPaintDevice &m_device;
    QList<SinkColumn> m_columns;
    SinkHeading m_heading;
    QFont m_font;
    QFont m_bold;
    QFont m_title;
    QList<double> m_widths;
    QRectF m_area;
    double m_y = 0;
    int m_page = 0;
    int m_pages = 0;
    qint64 m_row = 0;
};
