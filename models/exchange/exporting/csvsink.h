// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/exporting/sinkfile.h"
#include "models/exchange/exporting/tablesink.h"

#include <array>

/// RFC 4180 in UTF-8. A text that a spreadsheet would run (it begins with = + - @, a tab or a line break, also behind
/// apostrophes) gets an apostrophe before it, which the reader of sources takes off again. About 10 ns a cell as bytes.
class CsvSink final : public TableSink
{
public:
    CsvSink(const ExportLayout &layout, const QString &path, const DisplayFormat &format);

    [[nodiscard]] Result<void> begin(const QList<SinkColumn> &columns, const SinkHeading &heading) override;
    [[nodiscard]] Result<void> add(const QVariantList &values, const QStringList &texts) override;
    [[nodiscard]] bool takesBytes() const override { return m_machine; }
    [[nodiscard]] Result<void> addBytes(const QList<QByteArrayView> &cells) override;
    [[nodiscard]] Result<void> end(const QString &note) override;

private:
    void cell(QByteArrayView bytes, bool freeText);

    SinkFile m_file;
    DisplayFormat m_format;
    QChar m_delimiterSign;
    char m_delimiter = ',';
    bool m_mark;
    bool m_machine;
    std::array<bool, 256> m_special{}; ///< bytes that need quotes
    QList<SinkColumn> m_columns;
    QList<bool> m_free;
};
