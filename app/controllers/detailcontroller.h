// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/recordpageservices.h"

#include <QObject>

class QModelIndex;
class RecordPage;
class QUrl;

/// Fills the summary of a page's detail pane, follows its links and says what its buttons do. GUI thread; belongs to the
/// page.
class DetailController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailController)

public:
    DetailController(RecordPage *page, const RecordPageServices &services);

protected:
    /// Ctrl+click and Ctrl+Enter on a cell of the table open the record that it names.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool openReference(const QModelIndex &cell);
    void loadFacts(const QString &recordId);
    void openUrl(const QUrl &url);
    void openPendingList(const QString &entity, const QString &field);
    void copyLink();
    void setActions();
    void switchFocus();

    RecordPage *m_page;
    RecordPageServices m_services;
};
