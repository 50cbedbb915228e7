// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/exporting/sinkplace.h"
#include "models/exchange/exporting/tablesink.h"

#include <QHash>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

/// An Excel workbook in constant memory: real numbers, dates and truth values with formats, texts that are never formulas, a frozen header with a
/// filter, widths by content. What has more rows than a sheet goes on in a next one. Amounts keep their currency in
/// the number's format. A text beyond the 32,767 characters of an Excel cell is refused.
class XlsxSink final : public TableSink
{
public:
    static constexpr int sheetRows = 1'048'576;

    /// `rowsOfSheet` with the header, for tests.
    XlsxSink(const ExportLayout &layout, const QString &path, DisplayFormat format, int rowsOfSheet = sheetRows);
    ~XlsxSink() override;

    [[nodiscard]] Result<void> begin(const QList<SinkColumn> &columns, const SinkHeading &heading) override;
    [[nodiscard]] Result<void> add(const QVariantList &values, const QStringList &texts) override;
    [[nodiscard]] Result<void> end(const QString &note) override;

private:
    [[nodiscard]] Result<void> nextSheet();
    void finishSheet();
    void about(const QString &note);
    [[nodiscard]] Result<void> cell(int column, const QVariant &value, const QString &text);
    [[nodiscard]] Result<void> textCell(int column, const QString &text);
    [[nodiscard]] bool typedCell(int column, const QVariant &value, const QString &text);
    [[nodiscard]] bool numberCell(int column, const QString &digits, const QString &code);
    [[nodiscard]] lxw_format *formatOf(const QString &code);
    [[nodiscard]] Error trouble(int code) const;

    SinkPlace m_place;
    DisplayFormat m_format;
    bool m_machine;
    int m_rowsOfSheet;
    QList<SinkColumn> m_columns;
    SinkHeading m_heading;
    QList<int> m_widths;
    QHash<QString, lxw_format *> m_formats; ///< owned by the workbook
    lxw_format *m_header = nullptr;
    lxw_format *m_wrapped = nullptr;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    int m_sheets = 0;
    int m_row = 0;
};
