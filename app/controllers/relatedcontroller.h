// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/recordpageservices.h"

#include <QObject>

class RecordPage;
class RelatedView;

/// Fills the related records of a page's detail pane: counts in one job, rows when a section is unfolded. GUI thread; belongs
/// to the page.
class RelatedController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RelatedController)

public:
    RelatedController(RecordPage *page, const RecordPageServices &services);

private:
    void loadCounts(const QString &recordId);
    void loadRows(const QString &relationId);
    void openList(const QString &relationId);
    void createRelated(const QString &relationId);

    RecordPage *m_page;
    RelatedView &m_view;
    RecordPageServices m_services;
};
