// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/recordpageservices.h"
#include "models/lists/asoflist.h"
#include "views/records/asofstrip.h"

#include <QObject>
#include <QPointer>

class QTableView;
class QTimer;
class RecordPage;
class RecordTableModel;

/// "Then and now": shows the list of a page as it was at a moment, read from the history in the background. Belongs to the
/// page.
class AsOfController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AsOfController)

public:
    AsOfController(RecordPage &page, const RecordPageServices &services);
    ~AsOfController() override;

    void showAsOf(Instant at);
    void backToNow();
    [[nodiscard]] bool isActive() const { return m_active; }
    [[nodiscard]] AsOfStrip &strip() const { return *m_strip; }
    [[nodiscard]] QTableView *table() const { return m_table; }

private:
    void load();
    void take(const AsOfList &list, const Query &query);
    void makeTable();
    void open(AsOfStrip::Show show);
    void explain();
    [[nodiscard]] Query query() const;
    [[nodiscard]] QString today(const QModelIndex &index) const;

    RecordPage &m_page;
    RecordPageServices m_services;
    AsOfStrip *m_strip;
    QTimer *m_timer;
    QPointer<QTableView> m_table;
    RecordTableModel *m_model = nullptr;
    AsOfList m_list;
    std::shared_ptr<const Page> m_shown;
    Query m_query;
    Instant m_at;
    CancelToken m_running;
    quint64 m_request = 0;
    bool m_active = false;
};
