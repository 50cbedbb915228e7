// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/recordpageservices.h"
#include "models/exchange/exporting/recordsheet.h"

#include <QObject>

#include <memory>

class QPrinter;
class RecordPage;

/// The sheet of the current record: all fields and what hangs on it, as a PDF, a workbook, JSON, or printed. GUI thread; belongs to the page.
class SheetController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SheetController)

public:
    SheetController(RecordPage &page, const RecordPageServices &services);

    void chooseFile();
    /// Writes it in the background; tells in the page's message bar.
    void saveTo(const QString &path);
    void choosePrinter();

private:
    /// What is done with the sheet, in the background.
    using Work = std::function<Result<void>(const RecordSheet &sheet)>;

    void make(const QString &recordId, const QString &destination, const QString &fileName, Work work, std::function<void()> done);
    void addCommands();

    RecordPage &m_page;
    RecordPageServices m_services;
};
