// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/navigationhistory.h"

#include <QObject>

#include <functional>

class MainWindow;
class RecentRecords;
class RecordPageController;

/// Takes the person through the window: to a record in its list, to a filtered list, back and forward (Alt+Left, Alt+Right,
/// the side buttons of the mouse). Remembers which records were looked at. GUI thread.
class NavigationKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NavigationKeeper)

public:
    using Pages = std::function<RecordPageController *(const QString &entity)>;

    /// `window` and `recent` outlive it; `pages` gives the controller of a page that was opened.
    NavigationKeeper(MainWindow &window, Pages pages, RecentRecords &recent, QObject *parent = nullptr);
    ~NavigationKeeper() override;

    /// False when there is no such page.
    bool showRecord(const QString &entity, const QString &recordId);
    bool showList(const QString &entity, const QList<Filter> &filters, const QHash<QString, QString> &labels);
    void goBack();
    void goForward();
    /// A page was made: its records count as looked at after a moment.
    void watch(RecordPageController *controller);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void pageOpened(const QString &page);
    void restore(const NavigationPlace *place);
    void leave();
    [[nodiscard]] NavigationPlace capture(const QString &page) const;
    void updateActions();

    MainWindow &m_window;
    Pages m_pages;
    RecentRecords &m_recent;
    NavigationHistory m_history;
    bool m_isGoing = false;
};
