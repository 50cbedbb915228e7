// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/workspace/paneldialog.h"
#include "models/operations/recentworkspace.h"

#include <QLocale>
#include <QTimeZone>

class BusyStrip;
class QListWidget;
class WelcomeChoice;

/// What the first start shows, and what "Open another workspace" shows later: ways in, and the workspaces used before.
/// It says what the person wants and stays open; whoever opened the workspace closes it.
class WelcomeDialog final : public PanelDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WelcomeDialog)

public:
    explicit WelcomeDialog(QWidget *parent = nullptr);

    void setRecentWorkspaces(const QList<RecentWorkspace> &recent, const QLocale &locale, const QTimeZone &zone,
                             Instant now);
    /// While something opens, everything but Cancel is off and the text says what happens; empty: ready again.
    void setBusy(const QString &what);

signals:
    void demoRequested();
    void serverRequested();
    void newWorkspaceRequested();
    void openFileRequested();
    void recentRequested(const DatabaseProfile &profile);
    void forgetRequested(const DatabaseProfile &profile);
    void cancelRequested();

private:
    void retranslate() override;
    void fillRecent();
    void activate(int row);
    void showRecentMenu(const QPoint &position);

    QList<RecentWorkspace> m_recent;
    QLocale m_locale;
    QTimeZone m_zone;
    Instant m_now;
    QWidget *m_choices;
    WelcomeChoice *m_demo;
    WelcomeChoice *m_server;
    WelcomeChoice *m_empty;
    WelcomeChoice *m_file;
    QWidget *m_recentBox;
    QLabel *m_recentTitle;
    QListWidget *m_recentList;
    BusyStrip *m_busy;
    QPushButton *m_close;
};
