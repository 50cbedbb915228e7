// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/exporting/tablesink.h"
#include "models/exchange/exporting/zippackage.h"

/// An OpenDocument workbook, streamed: numbers, dates and truth values are real, texts never formulas, all paragraphs of a text are kept. A frozen
/// header with a filter; what has more rows than a sheet goes on in a next one. Amounts in the workspace's currency, euros and US dollars are
/// numbers with their sign; in others they are texts, because styles stand before the rows.
class OdsSink final : public TableSink
{
public:
    static constexpr int sheetRows = 1'048'576;

    OdsSink(const ExportLayout &layout, const QString &path, DisplayFormat format, int rowsOfSheet = sheetRows);

    [[nodiscard]] Result<void> begin(const QList<SinkColumn> &columns, const SinkHeading &heading) override;
    [[nodiscard]] Result<void> add(const QVariantList &values, const QStringList &texts) override;
    [[nodiscard]] Result<void> end(const QString &note) override;

private:
    void beginTable();
    void endTable();
    void addStyles();
    void cell(const SinkColumn &column, const QVariant &value, const QString &text);
    [[nodiscard]] bool typedCell(const SinkColumn &column, const QVariant &value, const QString &text);
    void valueCell(const char *type, const char *attribute, const QByteArray &value, const QByteArray &style, const QString &text);
    void textCell(const QString &text, const char *style = nullptr);
    [[nodiscard]] QByteArray settings() const;
    [[nodiscard]] Result<void> flushed(bool all);

    ZipPackage m_zip;
    DisplayFormat m_format;
    bool m_machine;
    int m_rowsOfSheet;
    QList<SinkColumn> m_columns;
    SinkHeading m_heading;
    QStringList m_signs; ///< currencies that have a style
    QByteArray m_buffer;
    QList<int> m_rowsByTable;
    int m_row = 0;
};
