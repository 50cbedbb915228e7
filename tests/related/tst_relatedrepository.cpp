// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/related/relatedrepository.h"
#include "tests/support/engines.h"
#include "tests/support/recordfactory.h"
#include "tests/support/testdatabase.h"

#include <QTest>

#include <memory>

class TestRelatedRepository : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_database.reset(); }
    void countsEveryRelationAtOnce_data() { addEngineRows(); }
    void countsEveryRelationAtOnce();
    void rowsComeInTheirOrderWithLabels_data() { addEngineRows(); }
    void rowsComeInTheirOrderWithLabels();
    void meetingsOfAPersonCarryTheirAttendance_data() { addEngineRows(); }
    void meetingsOfAPersonCarryTheirAttendance();
    void everyRelationOfEveryEntityCanBeRead_data() { addEngineRows(); }
    void everyRelationOfEveryEntityCanBeRead();
    void whatIsNoIdIsNotFound_data() { addEngineRows(); }
    void whatIsNoIdIsNotFound();

private:
    [[nodiscard]] QList<Relation> relations(const char *entity) const
    {
        return relationsOf(m_database->catalog(), *m_database->catalog().entity(QString::fromLatin1(entity)));
    }
    [[nodiscard]] Relation relation(const char *entity, const char *id) const;
    [[nodiscard]] Result<Page> rows(const Relation &relation, const QString &recordId, int limit = 6) const;
    [[nodiscard]] Result<QHash<QString, qint64>> counts(const char *entity, const QString &recordId) const;

    std::unique_ptr<TestDatabase> m_database;
};

void TestRelatedRepository::init()
{
    m_database = TestDatabase::create(currentEngine());
    QVERIFY(m_database);
}

Relation TestRelatedRepository::relation(const char *entity, const char *id) const
{
    for (const Relation &candidate : relations(entity)) {
        if (candidate.id == QLatin1String(id)) {
            return candidate;
        }
    }
    return {};
}

Result<Page> TestRelatedRepository::rows(const Relation &relation, const QString &recordId, int limit) const
{
    return m_database->run<Page>([this, relation, recordId, limit](Executor &executor) {
        return RelatedRepository(m_database->catalog(), executor).rows(relation, recordId, limit);
    });
}

Result<QHash<QString, qint64>> TestRelatedRepository::counts(const char *entity, const QString &recordId) const
{
    return m_database->run<QHash<QString, qint64>>([this, all = relations(entity), recordId](Executor &executor) {
        return RelatedRepository(m_database->catalog(), executor).counts(all, recordId);
    });
}

void TestRelatedRepository::countsEveryRelationAtOnce()
{
    RecordFactory factory(*m_database);
    const QString organization = factory.organization();
    const QString program = factory.program(organization);
    const QString other = factory.program(organization);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(!factory.cohort(program).isEmpty());
    }
    QVERIFY(!factory.cohort(other).isEmpty());
    QVERIFY(!factory.project(factory.entrepreneur(), {{QStringLiteral("program_id"), program}}).isEmpty());
    const auto counted = counts("programs", program);
    QVERIFY2(counted.ok(), counted.ok() ? "" : qPrintable(counted.error().detail));
    QCOMPARE(counted.value().value(QStringLiteral("cohorts.program_id")), 3);
    QCOMPARE(counted.value().value(QStringLiteral("projects.program_id")), 1);
    QCOMPARE(counted.value().value(QStringLiteral("mentorships.program_id")), 0);
    QCOMPARE(counted.value().size(), relations("programs").size());
}

void TestRelatedRepository::rowsComeInTheirOrderWithLabels()
{
    RecordFactory factory(*m_database);
    const QString entrepreneur = factory.entrepreneur();
    const QString ally = factory.ally({{QStringLiteral("first_name"), QStringLiteral("Patricia")},
                                       {QStringLiteral("last_name"), QStringLiteral("Gómez")}});
    const QString older = factory.mentorship(ally, entrepreneur, {{QStringLiteral("start_date"), QDate(2026, 1, 10)}});
    const QString project = factory.project(entrepreneur);
    const QString newer = factory.mentorship(ally, entrepreneur, {{QStringLiteral("start_date"), QDate(2026, 2, 20)},
                                                                  {QStringLiteral("project_id"), project}});
    const Result<Page> page = rows(relation("entrepreneurs", "mentorships.entrepreneur_id"), entrepreneur);
    QVERIFY2(page.ok(), page.ok() ? "" : qPrintable(page.error().detail));
    QCOMPARE(page.value().rows.size(), 2);
    QCOMPARE(page.value().rows.at(0).id, newer); // newest first
    QCOMPARE(page.value().rows.at(1).id, older);
    QCOMPARE(page.value().labels.value(ally), QStringLiteral("Patricia Gómez"));
}

void TestRelatedRepository::meetingsOfAPersonCarryTheirAttendance()
{
    RecordFactory factory(*m_database);
    const QString person = factory.entrepreneur();
    const QString somebodyElse = factory.entrepreneur();
    const QString attended = factory.meeting({{QStringLiteral("title"), QStringLiteral("Costos")}});
    const QString missed = factory.meeting({{QStringLiteral("title"), QStringLiteral("Ventas")}});
    const auto came = [](const char *how) { return FieldValues{{QStringLiteral("attendance_status"), QString::fromLatin1(how)}}; };
    QVERIFY(!factory.participant(attended, person, came("present")).isEmpty());
    QVERIFY(!factory.participant(missed, person, came("absent")).isEmpty());
    QVERIFY(!factory.participant(missed, somebodyElse, came("present")).isEmpty());
    const Relation meetings = relation("entrepreneurs", "meeting_participants.user_id");
    const Result<Page> page = rows(meetings, person);
    QVERIFY2(page.ok(), page.ok() ? "" : qPrintable(page.error().detail));
    QCOMPARE(page.value().rows.size(), 2);
    const qsizetype attendance = page.value().fields.indexOf(QStringLiteral("attendance_status"));
    QVERIFY(attendance >= 0);
    QHash<QString, QString> by;
    for (const Row &row : page.value().rows) {
        by.insert(row.id, row.values.at(attendance).toString());
    }
    QCOMPARE(by.value(attended), QStringLiteral("present"));
    QCOMPARE(by.value(missed), QStringLiteral("absent"));
    QCOMPARE(rows(meetings, person, 1).value().rows.size(), 1);
}

void TestRelatedRepository::everyRelationOfEveryEntityCanBeRead()
{
    const QString nobody = QStringLiteral("01900000-0000-7000-8000-000000000001");
    for (const Entity &entity : m_database->catalog().entities()) {
        const QByteArray name = entity.name.toLatin1();
        const auto counted = counts(name.constData(), nobody);
        QVERIFY2(counted.ok(), counted.ok() ? "" : qPrintable(entity.name + counted.error().detail));
        for (const Relation &candidate : relations(name.constData())) {
            const Result<Page> page = rows(candidate, nobody);
            QVERIFY2(page.ok(), page.ok() ? "" : qPrintable(candidate.id + page.error().detail));
            QVERIFY(page.value().rows.isEmpty());
        }
    }
}

void TestRelatedRepository::whatIsNoIdIsNotFound()
{
    QCOMPARE(counts("programs", QStringLiteral("1 OR 1=1")).error().code, ErrorCode::NotFound);
    QCOMPARE(rows(relation("programs", "cohorts.program_id"), QString()).error().code, ErrorCode::NotFound);
}

QTEST_MAIN(TestRelatedRepository)
#include "tst_relatedrepository.moc"
