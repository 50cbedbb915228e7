// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/notificationscontroller.h"

#include "dialogs/workspace/notificationspanel.h"
#include "models/core/whendone.h"
#include "models/database/recordstore.h"

#include <algorithm>

namespace {

const QStringList &notificationFields()
{
    static const QStringList fields = {QStringLiteral("title"),       QStringLiteral("message"),
                                       QStringLiteral("created_at"),  QStringLiteral("is_read"),
                                       QStringLiteral("entity_type"), QStringLiteral("entity_id")};
    return fields;
}

NotificationItem notificationFromRow(const Row &row)
{
    NotificationItem item;
    item.id = row.id;
    item.rowVersion = row.rowVersion;
    item.title = row.values.at(0).toString();
    item.message = row.values.at(1).toString();
    item.at = row.values.at(2).value<Instant>();
    item.read = row.values.at(3).toBool();
    item.entity = row.values.at(4).toString();
    item.recordId = row.values.at(5).toString();
    return item;
}

Result<QList<NotificationItem>> readNotifications(RecordOperations &records, const QString &person, bool unread,
                                                  qint64 limit)
{
    Query query;
    query.entity = QStringLiteral("notifications");
    query.fields = notificationFields();
    query.filters = {{QStringLiteral("user_id"), FilterOperator::Equal, {person}},
                     {QStringLiteral("is_read"), FilterOperator::Equal, {!unread}}};
    query.sortField = QStringLiteral("created_at");
    query.order = Qt::DescendingOrder;
    Result<Page> page = records.list(query, 0, limit);
    if (!page) {
        return page.error();
    }
    QList<NotificationItem> items;
    for (const Row &row : std::as_const(page.value().rows)) {
        items.append(notificationFromRow(row));
    }
    return items;
}

} // namespace

NotificationsController::NotificationsController(const Catalog &catalog, std::shared_ptr<Database> database,
                                                 QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_database(std::move(database))
{
}

void NotificationsController::setPanel(NotificationsPanel *panel)
{
    m_panel = panel;
    connect(panel, &NotificationsPanel::readRequested, this, &NotificationsController::markRead);
    connect(panel, &NotificationsPanel::allReadRequested, this, &NotificationsController::markAllRead);
    connect(panel, &NotificationsPanel::recordRequested, this, &NotificationsController::recordRequested);
    panel->setItems(m_items, m_database->clock().now());
}

void NotificationsController::refresh()
{
    const int request = ++m_request;
    const QString person = m_database->actor();
    if (person.isEmpty()) {
        take(QList<NotificationItem>());
        return;
    }
    const Catalog &catalog = m_catalog;
    const Clock &clock = m_database->clock();
    using Items = QList<NotificationItem>;
    whenDone(m_database->run<Items>(Lane::Interactive,
                                    [&catalog, &clock, person](Executor &executor) -> Result<Items> {
                                        RecordOperations records(catalog, executor, clock);
                                        Result<Items> unread = readNotifications(records, person, true, shown);
                                        if (!unread || unread.value().size() >= shown) {
                                            return unread;
                                        }
                                        Result<Items> read =
                                            readNotifications(records, person, false, shown - unread.value().size());
                                        if (!read) {
                                            return read;
                                        }
                                        return unread.value() + read.value();
                                    }),
             this, [this, request](const Result<Items> &items) {
                 if (request == m_request) {
                     take(items);
                 }
             });
}

void NotificationsController::take(const Result<QList<NotificationItem>> &items)
{
    if (!items) {
        if (m_panel) {
            m_panel->showError(items.error());
        }
        return;
    }
    m_items = items.value();
    const int unread =
        int(std::count_if(m_items.begin(), m_items.end(), [](const NotificationItem &item) { return !item.read; }));
    if (m_panel) {
        m_panel->setItems(m_items, m_database->clock().now());
    }
    if (unread != m_unread) {
        m_unread = unread;
        emit unreadCountChanged(unread);
    }
}

void NotificationsController::markRead(const QString &notificationId)
{
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [&](const NotificationItem &item) { return item.id == notificationId; });
    if (found != m_items.end()) {
        write({*found});
    }
}

void NotificationsController::markAllRead()
{
    QList<NotificationItem> unread = m_items;
    unread.removeIf([](const NotificationItem &item) { return item.read; });
    write(unread);
}

void NotificationsController::write(const QList<NotificationItem> &items)
{
    const Catalog &catalog = m_catalog;
    const Clock &clock = m_database->clock();
    whenDone(m_database->run<void>(Lane::Interactive,
                                   [&catalog, &clock, items](Executor &executor) -> Result<void> {
                                       RecordOperations records(catalog, executor, clock);
                                       const FieldValues changes = {{QStringLiteral("is_read"), true}};
                                       for (const NotificationItem &item : items) {
                                           Result<Record> done = records.update(QStringLiteral("notifications"),
                                                                                item.id, item.rowVersion, changes);
                                           // Somebody who marked it meanwhile has done the same.
                                           if (!done && done.error().code != ErrorCode::Conflict &&
                                               done.error().code != ErrorCode::NotFound) {
                                               return done.error();
                                           }
                                       }
                                       return {};
                                   }),
             this, [this](const Result<void> &done) {
                 if (!done && m_panel) {
                     m_panel->showError(done.error());
                 } else {
                     refresh();
                 }
             });
}
