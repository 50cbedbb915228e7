// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/workspace/notificationspanel.h"

#include "tests/workspace/widgetfinder.h"
#include "views/common/emptystate.h"

#include <QListView>
#include <QSignalSpy>
#include <QTest>

class TestNotificationsPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void unreadFirstThenNewest();
    void nothingNewSaysSo();
    void openingMarksAsReadAndOpensTheRecord();
    void oneWithoutARecordIsOnlyMarked();
    void readOneIsNotMarkedAgain();
    void markAllIsOffWhenNothingIsUnread();

private:
    [[nodiscard]] static NotificationItem item(const char *id, int minutes, bool read, const char *entity = "");
    [[nodiscard]] QListView *list() { return m_panel->findChild<QListView *>(); }
    void activate(int row) { emit list()->activated(list()->model()->index(row, 0)); }

    std::unique_ptr<NotificationsPanel> m_panel;
};

void TestNotificationsPanel::init()
{
    m_panel = std::make_unique<NotificationsPanel>();
    m_panel->setItems(
        {item("old unread", 1, false), item("new read", 9, true, "tasks"), item("new unread", 5, false, "meetings")},
        Instant{600'000'000});
    m_panel->show();
}

NotificationItem TestNotificationsPanel::item(const char *id, int minutes, bool read, const char *entity)
{
    NotificationItem made;
    made.id = QString::fromLatin1(id);
    made.title = made.id;
    made.at = Instant{qint64(minutes) * 60'000'000};
    made.read = read;
    made.entity = QString::fromLatin1(entity);
    made.recordId = made.entity.isEmpty() ? QString() : QStringLiteral("record");
    return made;
}

void TestNotificationsPanel::unreadFirstThenNewest()
{
    QStringList titles;
    for (int row = 0; row < list()->model()->rowCount(); ++row) {
        titles.append(list()->model()->index(row, 0).data().toString());
    }
    QCOMPARE(titles,
             (QStringList{QStringLiteral("new unread"), QStringLiteral("old unread"), QStringLiteral("new read")}));
    QCOMPARE(m_panel->unreadCount(), 2);
    QVERIFY(list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().startsWith(QLatin1String("unread")));
}

void TestNotificationsPanel::nothingNewSaysSo()
{
    m_panel->setItems({}, Instant());
    QVERIFY(m_panel->findChild<EmptyState *>()->isVisible());
    QVERIFY(!list()->isVisible());
}

void TestNotificationsPanel::openingMarksAsReadAndOpensTheRecord()
{
    QSignalSpy read(m_panel.get(), &NotificationsPanel::readRequested);
    QSignalSpy record(m_panel.get(), &NotificationsPanel::recordRequested);
    activate(0);
    QCOMPARE(read.first().first().toString(), QStringLiteral("new unread"));
    QCOMPARE(record.first().at(0).toString(), QStringLiteral("meetings"));
    QCOMPARE(record.first().at(1).toString(), QStringLiteral("record"));
}

void TestNotificationsPanel::oneWithoutARecordIsOnlyMarked()
{
    QSignalSpy read(m_panel.get(), &NotificationsPanel::readRequested);
    QSignalSpy record(m_panel.get(), &NotificationsPanel::recordRequested);
    activate(1);
    QCOMPARE(read.size(), 1);
    QCOMPARE(record.size(), 0);
}

void TestNotificationsPanel::readOneIsNotMarkedAgain()
{
    QSignalSpy read(m_panel.get(), &NotificationsPanel::readRequested);
    QSignalSpy record(m_panel.get(), &NotificationsPanel::recordRequested);
    activate(2);
    QCOMPARE(read.size(), 0);
    QCOMPARE(record.size(), 1);
}

void TestNotificationsPanel::markAllIsOffWhenNothingIsUnread()
{
    QSignalSpy all(m_panel.get(), &NotificationsPanel::allReadRequested);
    QAbstractButton *button = buttonNamed(m_panel.get(), "Mark all as read");
    button->click();
    QCOMPARE(all.size(), 1);
    m_panel->setItems({item("x", 1, true)}, Instant());
    QVERIFY(!button->isEnabled());
}

QTEST_MAIN(TestNotificationsPanel)
#include "tst_notificationspanel.moc"
