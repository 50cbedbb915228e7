// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/recordpageservices.h"

#include <QObject>

class ActivityBar;
class ActivityDetail;
class QAction;
class RecordPage;

/// What the page of the log has beside other lists: quick filters, a row in full, the way to its record and to everything that
/// the same person did. GUI thread; belongs to the page.
class ActivityController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityController)

public:
    ActivityController(RecordPage *page, const RecordPageServices &services);

    [[nodiscard]] ActivityBar &bar() const { return *m_bar; }

private:
    void addCommands();
    void connectParts();
    void showRow();
    void goToRecord();
    void filterByPerson();
    void updateActions();
    /// The record of the current row; an empty id when it has none.
    [[nodiscard]] std::pair<QString, QString> target() const;

    RecordPage *m_page;
    RecordPageServices m_services;
    ActivityBar *m_bar;
    ActivityDetail *m_detail;
    QAction *m_go = nullptr;
    QAction *m_person = nullptr;
    QString m_shown; ///< the row whose act was asked for
};
