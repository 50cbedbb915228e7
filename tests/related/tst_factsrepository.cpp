// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/related/factsrepository.h"
#include "tests/support/engines.h"
#include "tests/support/recordfactory.h"
#include "tests/support/testdatabase.h"

#include <QTest>

#include <algorithm>
#include <memory>

class TestFactsRepository : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_database.reset(); }
    void anEntrepreneurInTroubleIsSeenAsSuch_data() { addEngineRows(); }
    void anEntrepreneurInTroubleIsSeenAsSuch();
    void openTasksComeLateOnesFirst_data() { addEngineRows(); }
    void openTasksComeLateOnesFirst();
    void aProgramCountsItsPlacesAndItsDays_data() { addEngineRows(); }
    void aProgramCountsItsPlacesAndItsDays();
    void aProjectTellsItsMilestones_data() { addEngineRows(); }
    void aProjectTellsItsMilestones();
    void everyKnownEntityCanBeRead_data() { addEngineRows(); }
    void everyKnownEntityCanBeRead();

private:
    [[nodiscard]] Result<RecordFacts> facts(const char *entity, const QString &id) const;
    [[nodiscard]] static std::optional<ProgressFact> progress(const RecordFacts &facts, ProgressFact::Kind kind);
    [[nodiscard]] Instant before(int days) const
    {
        return Instant{m_database->clock().now().microseconds - days * 86'400'000'000};
    }

    std::unique_ptr<TestDatabase> m_database;
};

void TestFactsRepository::init()
{
    m_database = TestDatabase::create(currentEngine());
    QVERIFY(m_database);
}

Result<RecordFacts> TestFactsRepository::facts(const char *entity, const QString &id) const
{
    return m_database->run<RecordFacts>([this, entity, id](Executor &executor) {
        return FactsRepository(m_database->catalog(), executor)
            .read(QString::fromLatin1(entity), id, m_database->clock().now(), QDate(2026, 3, 10));
    });
}

std::optional<ProgressFact> TestFactsRepository::progress(const RecordFacts &facts, ProgressFact::Kind kind)
{
    const auto found = std::find_if(facts.progress.cbegin(), facts.progress.cend(),
                                    [kind](const ProgressFact &fact) { return fact.kind == kind; });
    return found == facts.progress.cend() ? std::nullopt : std::optional(*found);
}

void TestFactsRepository::anEntrepreneurInTroubleIsSeenAsSuch()
{
    RecordFactory factory(*m_database);
    const QString person = factory.entrepreneur();
    const QString ally = factory.ally({{QStringLiteral("first_name"), QStringLiteral("Patricia")},
                                       {QStringLiteral("last_name"), QStringLiteral("Gómez")}});
    const QString mentorship = factory.mentorship(ally, person, {{QStringLiteral("total_sessions_planned"), 12}});
    const auto meeting = [&](int daysAgo, const char *came) {
        const QString id = factory.meeting({{QStringLiteral("mentorship_id"), mentorship},
                                            {QStringLiteral("status"), QStringLiteral("completed")},
                                            {QStringLiteral("scheduled_start"), QVariant::fromValue(before(daysAgo))},
                                            {QStringLiteral("scheduled_end"), QVariant::fromValue(Instant{before(daysAgo).microseconds + 3'600'000'000})}});
        return !factory.participant(id, person, {{QStringLiteral("attendance_status"), QString::fromLatin1(came)}}).isEmpty();
    };
    QVERIFY(meeting(50, "present"));
    QVERIFY(meeting(40, "absent"));
    QVERIFY(meeting(34, "absent"));
    const Result<RecordFacts> found = facts("entrepreneurs", person);
    QVERIFY2(found.ok(), found.ok() ? "" : qPrintable(found.error().detail));
    const QList<WarningFact> warnings = found.value().warnings;
    QCOMPARE(warnings.size(), 2);
    QCOMPARE(warnings.at(0).kind, WarningFact::Kind::MissedMeetings);
    QCOMPARE(warnings.at(0).count, 2);
    QCOMPARE(warnings.at(1).kind, WarningFact::Kind::NoSession);
    QCOMPARE(warnings.at(1).count, 34);
    QCOMPARE(found.value().links.size(), 1);
    QCOMPARE(found.value().links.at(0).label, QStringLiteral("Patricia Gómez"));
    const auto attendance = progress(found.value(), ProgressFact::Kind::Attendance);
    QVERIFY(attendance);
    QCOMPARE(attendance->done, 1);
    QCOMPARE(attendance->total, 3);
    QCOMPARE(progress(found.value(), ProgressFact::Kind::Sessions)->total, 12);
}

void TestFactsRepository::openTasksComeLateOnesFirst()
{
    RecordFactory factory(*m_database);
    const QString person = factory.entrepreneur();
    const auto task = [&](const char *title, const char *status, int daysAgo) {
        return factory.task({{QStringLiteral("title"), QString::fromLatin1(title)},
                             {QStringLiteral("assigned_to"), person},
                             {QStringLiteral("status"), QString::fromLatin1(status)},
                             {QStringLiteral("due_date"), QVariant::fromValue(before(daysAgo))}});
    };
    QVERIFY(!task("later", "pending", -5).isEmpty());
    QVERIFY(!task("late", "in_progress", 6).isEmpty());
    QVERIFY(!task("done", "completed", 9).isEmpty());
    const Result<RecordFacts> found = facts("entrepreneurs", person);
    QVERIFY(found.ok());
    QCOMPARE(found.value().pending.size(), 2);
    QCOMPARE(found.value().pending.at(0).title, QStringLiteral("late"));
    QVERIFY(found.value().pending.at(0).overdue);
    QVERIFY(!found.value().pending.at(1).overdue);
    QCOMPARE(found.value().overdueTasks, 1);
    QCOMPARE(progress(found.value(), ProgressFact::Kind::Tasks), std::optional(ProgressFact{ProgressFact::Kind::Tasks, 1, 3}));
}

void TestFactsRepository::aProgramCountsItsPlacesAndItsDays()
{
    RecordFactory factory(*m_database);
    const QString program = factory.program(factory.organization(), {{QStringLiteral("max_participants"), 20},
                                                                     {QStringLiteral("program_start"), QDate(2026, 3, 1)},
                                                                     {QStringLiteral("program_end"), QDate(2026, 3, 31)}});
    const auto apply = [&](const char *status) {
        return !factory.create(QStringLiteral("program_applications"), {{QStringLiteral("program_id"), program},
                                                                         {QStringLiteral("entrepreneur_id"), factory.entrepreneur()},
                                                                         {QStringLiteral("status"), QString::fromLatin1(status)}})
                    .isEmpty();
    };
    QVERIFY(apply("enrolled"));
    QVERIFY(apply("submitted"));
    const Result<RecordFacts> found = facts("programs", program);
    QVERIFY2(found.ok(), found.ok() ? "" : qPrintable(found.error().detail));
    QCOMPARE(progress(found.value(), ProgressFact::Kind::Places), std::optional(ProgressFact{ProgressFact::Kind::Places, 1, 20}));
    QCOMPARE(progress(found.value(), ProgressFact::Kind::Days), std::optional(ProgressFact{ProgressFact::Kind::Days, 9, 30}));
    QCOMPARE(found.value().pending.size(), 1);
    QCOMPARE(found.value().pending.at(0).count, 1);
}

void TestFactsRepository::aProjectTellsItsMilestones()
{
    RecordFactory factory(*m_database);
    const QString project = factory.project(
        factory.entrepreneur(), {{QStringLiteral("milestones"), QStringLiteral(R"([{"text":"A","done":true},{"text":"B","done":false}])")}});
    const Result<RecordFacts> found = facts("projects", project);
    QVERIFY2(found.ok(), found.ok() ? "" : qPrintable(found.error().detail));
    QCOMPARE(progress(found.value(), ProgressFact::Kind::Milestones),
             std::optional(ProgressFact{ProgressFact::Kind::Milestones, 1, 2}));
}

void TestFactsRepository::everyKnownEntityCanBeRead()
{
    for (const Entity &entity : m_database->catalog().entities()) {
        const Result<RecordFacts> found = facts(qPrintable(entity.name), QStringLiteral("01900000-0000-7000-8000-000000000001"));
        QVERIFY2(found.ok(), found.ok() ? "" : qPrintable(entity.name + found.error().detail));
        QVERIFY(found.value().warnings.isEmpty());
    }
}

QTEST_MAIN(TestFactsRepository)
#include "tst_factsrepository.moc"
