// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/recordpageservices.h"

#include <QObject>

class RecordPage;

/// Finds a record in the list of its page, in whatever row it stands, and selects it. A record that the search and the
/// filters leave out is offered without them. GUI thread; belongs to the page.
class RecordLocator final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordLocator)

public:
    RecordLocator(RecordPage *page, const RecordPageServices &services);

    /// The newest call counts.
    void show(const QString &recordId);

private:
    void look();
    void offerWithoutFilters(const QString &recordId);
    void explainMissing(const QString &recordId);

    RecordPage *m_page;
    RecordPageServices m_services;
    QString m_wanted;
};
