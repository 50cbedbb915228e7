// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/homereader.h"

#include "tests/support/engines.h"
#include "tests/support/recordfactory.h"
#include "tests/support/twoorganizations.h"

#include <QTest>

/// The clock of the test database stands at 2026-03-10 10:00 in Bogotá.
class TestHomeReader final : public QObject
{
    Q_OBJECT

private slots:
    void emptyWorkspace_data() { addEngineRows(); }
    void emptyWorkspace();
    void meetingsOfTheDayInTheZone_data() { addEngineRows(); }
    void meetingsOfTheDayInTheZone();
    void openTasksOfThePerson_data() { addEngineRows(); }
    void openTasksOfThePerson();
    void callsThatTakeApplications_data() { addEngineRows(); }
    void callsThatTakeApplications();
    void everybodySeesTheirs();

private:
    static Result<HomeReading> read(const TestDatabase &db, const QString &personId = QString())
    {
        return db.run<HomeReading>([&db, personId](Executor &executor) {
            return readHome(db.catalog(), executor, db.clock(), personId, QTimeZone("America/Bogota"));
        });
    }
};

namespace {

QVariant instant(const QString &iso)
{
    return QVariant::fromValue(*Instant::parse(iso));
}

FieldValues meetingAt(const QString &title, const QString &start, const QString &end)
{
    return {{QStringLiteral("title"), title},
            {QStringLiteral("scheduled_start"), instant(start)},
            {QStringLiteral("scheduled_end"), instant(end)}};
}

} // namespace

void TestHomeReader::emptyWorkspace()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    const Result<HomeReading> reading = read(*db);
    QVERIFY2(reading.ok(), qPrintable(reading.ok() ? QString() : reading.error().detail));
    QVERIFY(reading.value().summary.meetings.isEmpty());
    QCOMPARE(reading.value().summary.allTasks, 0);
    QCOMPARE(reading.value().waitingApplications, 0);
    QVERIFY(!reading.value().summary.counts.isEmpty());
}

void TestHomeReader::meetingsOfTheDayInTheZone()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory factory(*db);
    factory.meeting(meetingAt(QStringLiteral("yesterday evening"), QStringLiteral("2026-03-10T04:00:00Z"),
                              QStringLiteral("2026-03-10T04:30:00Z")));
    factory.meeting(meetingAt(QStringLiteral("late today, tomorrow in UTC"), QStringLiteral("2026-03-11T04:00:00Z"),
                              QStringLiteral("2026-03-11T04:30:00Z")));
    factory.meeting(meetingAt(QStringLiteral("first thing today"), QStringLiteral("2026-03-10T05:00:00Z"),
                              QStringLiteral("2026-03-10T06:00:00Z")));
    const Result<HomeReading> reading = read(*db);
    QVERIFY(reading.ok());
    QCOMPARE(reading.value().summary.allMeetings, 2);
    QCOMPARE(reading.value().summary.meetings.size(), 2);
    QCOMPARE(reading.value().summary.meetings.at(0).title, QStringLiteral("first thing today"));
    QCOMPARE(reading.value().summary.meetings.at(1).title, QStringLiteral("late today, tomorrow in UTC"));
}

void TestHomeReader::openTasksOfThePerson()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory factory(*db);
    const QString me = factory.ally();
    const QString other = factory.ally();
    factory.task({{QStringLiteral("title"), QStringLiteral("mine")}, {QStringLiteral("assigned_to"), me}});
    factory.task({{QStringLiteral("title"), QStringLiteral("mine, first")},
                  {QStringLiteral("assigned_to"), me},
                  {QStringLiteral("due_date"), instant(QStringLiteral("2026-03-11T15:00:00Z"))}});
    factory.task({{QStringLiteral("title"), QStringLiteral("another's")}, {QStringLiteral("assigned_to"), other}});
    const Result<HomeReading> reading = read(*db, me);
    QVERIFY(reading.ok());
    QCOMPARE(reading.value().summary.allTasks, 2);
    QCOMPARE(reading.value().summary.tasks.first().title, QStringLiteral("mine, first"));
    QVERIFY(!reading.value().summary.tasks.last().due.has_value());
    QCOMPARE(read(*db).value().summary.allTasks, 0);
}

void TestHomeReader::callsThatTakeApplications()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory factory(*db);
    const QString organization = factory.organization();
    const auto call = [&](const QString &name, const QDate &from, const QDate &until, const QString &status) {
        return factory.program(organization, {{QStringLiteral("name"), name},
                                              {QStringLiteral("application_start"), from},
                                              {QStringLiteral("application_end"), until},
                                              {QStringLiteral("status"), status}});
    };
    call(QStringLiteral("closes today"), QDate(2026, 2, 1), QDate(2026, 3, 10), QStringLiteral("published"));
    call(QStringLiteral("opens tomorrow"), QDate(2026, 3, 11), QDate(2026, 4, 10), QStringLiteral("published"));
    call(QStringLiteral("closed yesterday"), QDate(2026, 2, 1), QDate(2026, 3, 9), QStringLiteral("published"));
    call(QStringLiteral("a draft"), QDate(2026, 2, 1), QDate(2026, 4, 1), QStringLiteral("draft"));
    const Result<HomeReading> reading = read(*db);
    QVERIFY(reading.ok());
    QCOMPARE(reading.value().summary.allCalls, 1);
    QCOMPARE(reading.value().summary.calls.first().name, QStringLiteral("closes today"));
    QVERIFY(!reading.value().summary.calls.first().organization.isEmpty());
}

/// A server's Home counts what the person may read, and has no number where they may read nothing.
void TestHomeReader::everybodySeesTheirs()
{
    const auto db = TestDatabase::create(Engine::PostgreSql);
    QVERIFY(db);
    const TwoOrganizations scene(*db);
    const auto readAs = [&](const QString &person) {
        const auto client = db->signInAs(person);
        const auto reading = waitFor(client->run<HomeReading>(Lane::Interactive, [&](Executor &executor) {
            return readHome(db->catalog(), executor, db->clock(), person, QTimeZone("America/Bogota"));
        }));
        if (!reading) {
            QTest::qFail(qPrintable(reading.error().detail), __FILE__, __LINE__);
        }
        return reading.ok() ? reading.value() : HomeReading();
    };
    const auto counts = [](const HomeReading &reading) {
        QStringList texts;
        for (const HomeCount &count : reading.summary.counts) {
            texts.append(QStringLiteral("%1 %2").arg(count.page).arg(count.records));
        }
        return texts.join(QLatin1String(", "));
    };
    const HomeReading coordinator = readAs(scene.a().coordinator);
    QCOMPARE(counts(coordinator), QStringLiteral("entrepreneurs 2, allies 1, projects 1, programs 1, organizations 2"));
    QCOMPARE(coordinator.waitingApplications, 2);
    const HomeReading analyst = readAs(scene.a().analyst);
    QCOMPARE(counts(analyst), QStringLiteral("projects 1, programs 1, organizations 2"));
    QCOMPARE(analyst.waitingApplications, 0);
    const HomeReading administrator = readAs(TestDatabase::administratorId());
    QCOMPARE(counts(administrator), QStringLiteral("entrepreneurs 4, allies 2, projects 2, programs 2, organizations 2"));
    QCOMPARE(administrator.waitingApplications, 4);
}

QTEST_MAIN(TestHomeReader)
#include "tst_homereader.moc"
