// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/notificationscontroller.h"

#include "dialogs/workspace/notificationspanel.h"
#include "tests/support/recordfactory.h"
#include "tests/support/testdatabase.h"

#include <QSignalSpy>
#include <QTest>

class TestNotificationsController : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void countsOnlyOnesOwn();
    void marksOneAndAll();
    void nobodyHasNone();

private:
    void notify(const QString &person, const char *title);

    std::unique_ptr<TestDatabase> m_database;
    QString m_ana;
    QString m_luz;
};

void TestNotificationsController::init()
{
    m_database = TestDatabase::create(Engine::Sqlite);
    QVERIFY(m_database);
    RecordFactory factory(*m_database);
    m_ana = factory.entrepreneur();
    m_luz = factory.entrepreneur();
    notify(m_ana, "one");
    notify(m_ana, "two");
    notify(m_luz, "three");
    m_database->actAs(m_ana);
}

void TestNotificationsController::notify(const QString &person, const char *title)
{
    const QString id = RecordFactory(*m_database)
                           .create(QStringLiteral("notifications"),
                                   {{QStringLiteral("user_id"), person},
                                    {QStringLiteral("title"), QString::fromLatin1(title)},
                                    {QStringLiteral("message"), QStringLiteral("text")},
                                    {QStringLiteral("notification_type"), QStringLiteral("task_assigned")}});
    QVERIFY(!id.isEmpty());
}

void TestNotificationsController::countsOnlyOnesOwn()
{
    NotificationsController controller(m_database->catalog(), m_database->shared());
    QSignalSpy counted(&controller, &NotificationsController::unreadCountChanged);
    controller.refresh();
    QVERIFY(counted.wait());
    QCOMPARE(controller.unreadCount(), 2);
}

void TestNotificationsController::marksOneAndAll()
{
    NotificationsController controller(m_database->catalog(), m_database->shared());
    NotificationsPanel panel;
    controller.setPanel(&panel);
    notify(m_ana, "four");
    controller.refresh();
    QTRY_COMPARE(panel.unreadCount(), 3);
    const Result<ResultSet> id = m_database->sql(QStringLiteral("SELECT id FROM notifications WHERE title = 'one'"));
    QVERIFY(id.ok());
    emit panel.readRequested(id.value().rows.first().first().toString());
    QTRY_COMPARE(controller.unreadCount(), 2);
    emit panel.allReadRequested();
    QTRY_COMPARE(controller.unreadCount(), 0);
    const Result<ResultSet> left = m_database->sql(QStringLiteral("SELECT title FROM notifications WHERE is_read = 0"));
    QVERIFY(left.ok());
    QCOMPARE(left.value().rows.size(), 1);
    QCOMPARE(left.value().rows.first().first().toString(), QStringLiteral("three"));
}

void TestNotificationsController::nobodyHasNone()
{
    m_database->database().setActor(QString());
    NotificationsController controller(m_database->catalog(), m_database->shared());
    NotificationsPanel panel;
    controller.setPanel(&panel);
    controller.refresh();
    QCoreApplication::processEvents();
    QCOMPARE(panel.unreadCount(), 0);
}

QTEST_MAIN(TestNotificationsController)
#include "tst_notificationscontroller.moc"
