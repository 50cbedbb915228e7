// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/exporting/rowspool.h"
#include "models/exchange/exporting/sinkfile.h"
#include "models/exchange/exporting/tablesink.h"

class QPagedPaintDevice;

/// Rows on pages: a PDF file, or a device that is there already (a printer). Rows wait in a temporary file, because "page x of y" and the
/// note need all of them; at most `mostRows`. Needs QGuiApplication.
class PageSink final : public TableSink
{
public:
    static constexpr qint64 mostRows = 100'000;

    /// A PDF: A4, or Letter where the locale's country uses it; landscape when wide.
    PageSink(const QString &path, DisplayFormat format);
    PageSink(QPagedPaintDevice &device, DisplayFormat format);

    [[nodiscard]] Result<void> begin(const QList<SinkColumn> &columns, const SinkHeading &heading) override;
    [[nodiscard]] Result<void> add(const QVariantList &values, const QStringList &texts) override;
    [[nodiscard]] Result<void> end(const QString &note) override;

private:
    [[nodiscard]] Result<void> paintOn(QPagedPaintDevice &device, bool mayTurn);

    QString m_path;
    DisplayFormat m_format;
    QPagedPaintDevice *m_device = nullptr;
    QList<SinkColumn> m_columns;
    SinkHeading m_heading;
    RowSpool m_rows;
    QList<QStringList> m_first;
};

/// The paper of a country: Letter where it is usual in the Americas, A4 elsewhere.
[[nodiscard]] bool usesLetterPaper(const QLocale &locale);
