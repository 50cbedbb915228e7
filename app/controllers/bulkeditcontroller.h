// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/recordpageservices.h"

#include <QObject>

class BulkEditDialog;
class RecordPage;

/// Editing the selected rows together: the command, the dialog, the list as a whole. GUI thread; belongs to the page.
class BulkEditController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BulkEditController)

public:
    BulkEditController(RecordPage &page, const RecordPageServices &services);

    void open();

private:
    void openFor(const QStringList &ids);

    RecordPage &m_page;
    RecordPageServices m_services;
};
