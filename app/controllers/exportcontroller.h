// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/recordpageservices.h"
#include "models/exchange/exporting/exportservice.h"

#include <QObject>
#include <QTimer>

#include <memory>

class BusyStrip;
class ExportDialog;
class QPrinter;
class RecordPage;

/// Exporting and printing a list: the dialog, the running of it with progress in the page, which stays usable. GUI thread; belongs to the page.
class ExportController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportController)

public:
    ExportController(RecordPage &page, const RecordPageServices &services);

    void open();
    /// Writes it in the background; tells in the page's message bar.
    void run(const ExportRequest &request);
    void print(ExportRequest request, const std::shared_ptr<QPrinter> &printer);
    [[nodiscard]] bool isRunning() const { return m_poll.isActive(); }

private:
    void openFor(const QStringList &selected);
    void chooseFile(ExportDialog &dialog, const ExportRequest &request);
    void choosePrinter(ExportDialog &dialog, const ExportRequest &request);
    void start(const ExportRequest &request, const QFuture<Result<ExportReport>> &running, const QString &what);
    void tell(const Result<ExportReport> &report, const ExportRequest &request);
    [[nodiscard]] ExportRequest request(const ExportDialog &dialog, const QStringList &selected, const QStringList &visible) const;
    [[nodiscard]] QStringList visibleIds() const;
    [[nodiscard]] QList<ExportColumn> shownColumns() const;
    [[nodiscard]] QString filterSentence() const;

    RecordPage &m_page;
    RecordPageServices m_services;
    ExportService m_service;
    BusyStrip *m_strip;
    BulkProgress m_progress;
    QTimer m_poll;
};
