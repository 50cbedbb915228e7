// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/recordpageservices.h"
#include "dialogs/exchange/exportdialog.h"
#include "models/exchange/exporting/exportservice.h"
#include "models/exchange/layouts/exchangelayoutservice.h"

#include <QObject>

#include <functional>

/// An open export dialog bound to the workspace: previews (the newest wins) and saved layouts. GUI thread; belongs to the dialog.
class ExportFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportFlow)

public:
    /// `request` gives what is asked for now.
    ExportFlow(ExportDialog &dialog, const RecordPageServices &services, std::function<ExportRequest()> request);

private:
    void preview();
    void readLayouts(const QString &currentId);
    void takeLayout(const ExchangeLayout &layout);
    void doTask(ExportDialog::LayoutTask task);
    void askName(const QString &title, const QString &value, std::function<void(const QString &)> named);
    void askRemove(const ExchangeLayout &layout);
    void keep(const ExchangeLayout &layout);

    ExportDialog &m_dialog;
    RecordPageServices m_services;
    ExportService m_service;
    ExchangeLayoutService m_layouts;
    std::function<ExportRequest()> m_request;
    CancelToken m_token;
    quint64 m_generation = 0;
};
