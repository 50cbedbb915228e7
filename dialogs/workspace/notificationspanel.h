// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/workspace/notificationitem.h"
#include "models/core/error.h"

#include <QFrame>
#include <QLocale>
#include <QTimeZone>

class EmptyState;
class MessageBar;
class QAction;
class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;
class QStandardItemModel;

/// The list behind the bell: unread first, then newest. Reports what the person wants by ids; shown as a popup or a
/// pane.
class NotificationsPanel final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NotificationsPanel)

public:
    explicit NotificationsPanel(QWidget *parent = nullptr);

    void setFormat(const QLocale &locale, const QTimeZone &zone);
    void setItems(const QList<NotificationItem> &items, Instant now);
    void showError(const Error &error);
    [[nodiscard]] int unreadCount() const;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void readRequested(const QString &notificationId);
    void allReadRequested();
    void recordRequested(const QString &entity, const QString &recordId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();
    void activate(const QModelIndex &index);
    void markCurrentRead();

    QList<NotificationItem> m_items;
    Instant m_now;
    QLocale m_locale;
    QTimeZone m_zone;
    QLabel *m_title;
    QPushButton *m_allRead;
    MessageBar *m_messages;
    QStackedWidget *m_pages;
    QListView *m_list;
    QStandardItemModel *m_model;
    EmptyState *m_empty;
    QAction *m_markRead;
};
