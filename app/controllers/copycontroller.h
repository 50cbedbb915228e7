// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/recordpageservices.h"
#include "models/editing/copytext.h"

#include <QObject>
#include <QPointer>

#include <memory>

class BusyStrip;
class RecordPage;
class RowRangeReader;

/// Copying rows or cells of a list for spreadsheets and texts, everything selected, also what was never loaded. GUI thread;
/// belongs to the page.
class CopyController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CopyController)

public:
    static constexpr int MostRows = 100'000;

    CopyController(RecordPage &page, const RecordPageServices &services);

    /// Rows with headings; only the cells of a range, without, where the person chose one.
    void copy();
    /// The cells of the cursor's column, or of the range, without headings.
    void copyCells();

private:
    void addCommands();
    void copyAs(const QStringList &fields, CopyText::Kind kind, bool titles);
    void finish(const std::shared_ptr<CopyText> &text, const QStringList &fields, qint64 selected);
    void handOver(const CopyText &text, qint64 selected);
    [[nodiscard]] QStringList chosenFields() const;

    RecordPage &m_page;
    RecordPageServices m_services;
    BusyStrip *m_strip;
    QPointer<RowRangeReader> m_reader;
};
