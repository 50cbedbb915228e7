// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/recordpageservices.h"
#include "models/lists/grouping.h"

#include <QObject>

class GroupTableModel;
class GroupTableView;
class QAction;
class QTimer;
class RecordPage;
class TotalsBar;

/// Shows the list of a page in groups with totals, and the totals of the whole list below it. What the page's group() says
/// is shown; the records of the list are added up in the background. Belongs to the page.
class GroupingController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GroupingController)

public:
    GroupingController(RecordPage &page, const RecordPageServices &services);
    ~GroupingController() override;

    [[nodiscard]] GroupTableView *view() const { return m_view; } ///< nullptr until the list is grouped
    [[nodiscard]] TotalsBar &totalsBar() const { return *m_bar; }

private:
    void addCommands();
    void showMenu();
    void toggleTotals();
    void update();
    void load();
    void show(const GroupList &list, const Query &query, const GroupSpec &spec);
    void showTotals(const Group &all, const GroupSpec &spec);
    void makeView();
    void showGroupAsList(int position);
    [[nodiscard]] Query query() const;

    RecordPage &m_page;
    RecordPageServices m_services;
    GroupTableModel *m_model;
    GroupTableView *m_view = nullptr;
    TotalsBar *m_bar;
    QAction *m_menuAction = nullptr;
    QAction *m_totalsAction = nullptr;
    QTimer *m_timer;
    CancelToken m_running;
    quint64 m_request = 0;
};
