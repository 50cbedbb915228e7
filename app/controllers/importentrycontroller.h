// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/recordpageservices.h"

#include <QObject>

class RecordPage;

/// The ways from a list to the import: the command, a file dropped on the list, the hint of an empty list. GUI thread; belongs
/// to the page.
class ImportEntryController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportEntryController)

public:
    ImportEntryController(RecordPage &page, const RecordPageServices &services);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();

    RecordPage &m_page;
    RecordPageServices m_services;
};
