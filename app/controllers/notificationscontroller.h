// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/workspace/notificationitem.h"
#include "models/catalog/catalog.h"
#include "models/core/result.h"
#include "models/database/database.h"

#include <QObject>
#include <QPointer>

class NotificationsPanel;

/// The notifications of the person who is at work. GUI thread; asks in the interactive lane.
class NotificationsController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NotificationsController)

public:
    static constexpr int shown = 100;

    NotificationsController(const Catalog &catalog, std::shared_ptr<Database> database, QObject *parent = nullptr);

    /// Binds a panel; it may be destroyed first.
    void setPanel(NotificationsPanel *panel);
    /// Reads again: at opening, when the actor changes, when the bell is clicked.
    void refresh();
    [[nodiscard]] int unreadCount() const { return m_unread; }

signals:
    void unreadCountChanged(int unread);
    void recordRequested(const QString &entity, const QString &recordId);

private:
    void take(const Result<QList<NotificationItem>> &items);
    void markRead(const QString &notificationId);
    void markAllRead();
    void write(const QList<NotificationItem> &items);

    const Catalog &m_catalog;
    std::shared_ptr<Database> m_database;
    QPointer<NotificationsPanel> m_panel;
    QList<NotificationItem> m_items;
    int m_unread = 0;
    int m_request = 0;
};
