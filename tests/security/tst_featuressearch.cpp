// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/searchrepository.h"
#include "tests/support/twoorganizations.h"

#include <QTest>

/// What the search over everything gives to whom: nothing of what may not be read, neither hits nor corrections nor "more".
class TestFeaturesSearch final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatIsFound_data();
    void whatIsFound();
    void nobodyFindsByContactsThatAreNotTheirs();
    void typingErrorsComeFromVisibleWords();
    void findsTheirsBehindManyOthers();
    void lateRecordsOfOthers();
    void indexIsNotReadable();

private:
    static SearchAnswer search(Database &database, const TestDatabase &db, const QString &text)
    {
        SearchRequest asked;
        asked.text = text;
        asked.today = QDate(2026, 3, 10);
        asked.format = DisplayFormat{QLocale(QStringLiteral("en_US")), QTimeZone("America/Bogota"), QStringLiteral("COP")};
        const auto answer = waitFor(database.run<SearchAnswer>(Lane::Interactive, [&](Executor &executor) {
            return SearchRepository(db.catalog(), executor).search(asked);
        }));
        if (!answer) {
            QTest::qFail(qPrintable(answer.error().message + answer.error().detail), __FILE__, __LINE__);
            return {};
        }
        return answer.value();
    }
    static QStringList entitiesOf(const SearchAnswer &answer)
    {
        QSet<QString> entities;
        for (const SearchHit &hit : answer.hits) {
            entities.insert(hit.entity);
        }
        QStringList sorted = entities.values();
        sorted.sort();
        return sorted;
    }
    static QStringList titlesOf(const SearchAnswer &answer)
    {
        QStringList titles;
        for (const SearchHit &hit : answer.hits) {
            titles.append(hit.title);
        }
        titles.sort();
        return titles;
    }

    std::unique_ptr<TestDatabase> m_db; ///< one for all: nothing here is in the way of anything else
    std::unique_ptr<TwoOrganizations> m_scene;
};

void TestFeaturesSearch::initTestCase()
{
    m_db = TestDatabase::create(Engine::PostgreSql);
    QVERIFY(m_db);
    m_scene = std::make_unique<TwoOrganizations>(*m_db);
}

void TestFeaturesSearch::whatIsFound_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QStringList>("own");
    QTest::addColumn<QStringList>("others");

    const QStringList everything{QStringLiteral("admins"),       QStringLiteral("allies"),   QStringLiteral("cohorts"),
                                 QStringLiteral("entrepreneurs"), QStringLiteral("meetings"), QStringLiteral("mentorships"),
                                 QStringLiteral("organizations"), QStringLiteral("program_applications"),
                                 QStringLiteral("programs"),      QStringLiteral("projects"), QStringLiteral("tasks")};
    const QStringList people{QStringLiteral("users")};
    QStringList all = everything;
    all.removeOne(QStringLiteral("admins"));
    all.append(people);
    all.sort();
    const QStringList directory{QStringLiteral("organizations")};
    QTest::newRow("platform administrator: everything") << "platform" << all << all;
    QTest::newRow("coordinator: all of the organization, of the other its name") << "coordinator" << all << directory;
    QTest::newRow("analyst: nothing with people in it, but themselves")
        << "analyst"
        << QStringList{QStringLiteral("cohorts"), QStringLiteral("organizations"), QStringLiteral("programs"), QStringLiteral("projects"),
                       QStringLiteral("users")}
        << directory;
    QTest::newRow("entrepreneur: their own, and their mentor")
        << "entrepreneur"
        << QStringList{QStringLiteral("allies"), QStringLiteral("cohorts"), QStringLiteral("entrepreneurs"), QStringLiteral("meetings"),
                       QStringLiteral("mentorships"), QStringLiteral("organizations"), QStringLiteral("program_applications"),
                       QStringLiteral("programs"), QStringLiteral("projects"), QStringLiteral("tasks")}
        << directory;
    QTest::newRow("nobody's mentor: no mentorship") << "other"
                                                     << QStringList{QStringLiteral("cohorts"), QStringLiteral("entrepreneurs"),
                                                                    QStringLiteral("organizations"), QStringLiteral("program_applications"),
                                                                    QStringLiteral("programs")}
                                                     << directory;
}

void TestFeaturesSearch::whatIsFound()
{
    QFETCH(QString, who);
    QFETCH(QStringList, own);
    QFETCH(QStringList, others);
    TestDatabase *const db = m_db.get();
    TwoOrganizations &scene = *m_scene;
    const OrganizationScene &a = scene.a();
    const QString person = who == QLatin1String("coordinator") ? a.coordinator
        : who == QLatin1String("analyst")                      ? a.analyst
        : who == QLatin1String("entrepreneur")                 ? a.entrepreneur
        : who == QLatin1String("other")                        ? a.other
                                                               : TestDatabase::administratorId();
    const auto client = db->signInAs(person);
    QVERIFY(client);
    QCOMPARE(entitiesOf(search(*client, *db, QStringLiteral("alfaro"))), own);
    const SearchAnswer foreign = search(*client, *db, QStringLiteral("betancur"));
    QCOMPARE(entitiesOf(foreign), others);
    if (others.size() == 1) {
        QCOMPARE(titlesOf(foreign), QStringList{QStringLiteral("Fundación Betancur")});
        QVERIFY(foreign.more.isEmpty());
        QVERIFY(search(*client, *db, QStringLiteral("emilia betancur")).hits.isEmpty());
    }
}

/// The mentor's name is the entrepreneur's to see, the mentor's number and e-mail to search are not.
void TestFeaturesSearch::nobodyFindsByContactsThatAreNotTheirs()
{
    TestDatabase *const db = m_db.get();
    TwoOrganizations &scene = *m_scene;
    const auto coordinator = db->signInAs(scene.a().coordinator);
    const auto entrepreneur = db->signInAs(scene.a().entrepreneur);
    QVERIFY(coordinator && entrepreneur);
    const QStringList marta{QStringLiteral("Marta Alfaro")};
    QCOMPARE(titlesOf(search(*coordinator, *db, QStringLiteral("300 000 0103"))), marta);
    QVERIFY(search(*coordinator, *db, QStringLiteral("300 000 0203")).hits.isEmpty());
    QVERIFY(search(*entrepreneur, *db, QStringLiteral("300 000 0103")).hits.isEmpty());
    QCOMPARE(titlesOf(search(*entrepreneur, *db, QStringLiteral("300 000 0101"))), QStringList{QStringLiteral("Emilia Alfaro")});
    QVERIFY(titlesOf(search(*entrepreneur, *db, QStringLiteral("marta"))).contains(marta.first()));
}

/// The vocabulary knows every name there is: a correction would tell which.
void TestFeaturesSearch::typingErrorsComeFromVisibleWords()
{
    TestDatabase *const db = m_db.get();
    TwoOrganizations &scene = *m_scene;
    scene.make().project(scene.b().entrepreneur,
                         {{QStringLiteral("name"), QStringLiteral("Zarzamora")}, {QStringLiteral("program_id"), scene.b().program}});
    scene.make().project(scene.a().entrepreneur,
                         {{QStringLiteral("name"), QStringLiteral("Zarzuela")}, {QStringLiteral("program_id"), scene.a().program}});
    const auto coordinator = db->signInAs(scene.a().coordinator);
    QVERIFY(coordinator);
    for (const char *typed : {"zarzamroa", "zarzamra", "arzamo"}) {
        const SearchAnswer answer = search(*coordinator, *db, QString::fromLatin1(typed));
        QVERIFY2(answer.hits.isEmpty(), typed);
        QVERIFY2(answer.corrections.isEmpty(), typed);
    }
    const SearchAnswer own = search(*coordinator, *db, QStringLiteral("zarzuleaa"));
    QCOMPARE(titlesOf(own), QStringList{QStringLiteral("Zarzuela")});
    QCOMPARE(own.corrections, (QList<SearchCorrection>{{QStringLiteral("zarzuleaa"), QStringLiteral("zarzuela")}}));
}

/// The newest entries of a kind belong to others, a few old ones to the coordinator.
void TestFeaturesSearch::findsTheirsBehindManyOthers()
{
    TestDatabase *const db = m_db.get();
    TwoOrganizations &scene = *m_scene;
    const QString crowd = QStringLiteral(
        "INSERT INTO users (email, password_hash, first_name, last_name, user_type, created_at) "
        "SELECT $1::text || n || '@example.org', '!', 'Ximena', 'Yepes ' || n, 'entrepreneur', $2::timestamptz FROM generate_series(1, $3::integer) AS n");
    QVERIFY(db->setUp(crowd, {QStringLiteral("viejo"), QStringLiteral("2020-01-01"), 3}).ok());
    QVERIFY(db->setUp(QStringLiteral("INSERT INTO user_organizations (user_id, organization_id, role, accepted_at) "
                                     "SELECT id, $1::uuid, 'member', now() FROM users WHERE email LIKE 'viejo%'"),
                      {scene.a().organization})
                .ok());
    QVERIFY(db->setUp(crowd, {QStringLiteral("nuevo"), QStringLiteral("2026-03-01"), 2500}).ok());
    QVERIFY(db->setUp(QStringLiteral("INSERT INTO entrepreneurs (id) SELECT id FROM users WHERE first_name = 'Ximena'")).ok());
    const auto coordinator = db->signInAs(scene.a().coordinator);
    const auto administrator = db->signInAs(TestDatabase::administratorId());
    QVERIFY(coordinator && administrator);
    const QStringList theirs{QStringLiteral("Ximena Yepes 1"), QStringLiteral("Ximena Yepes 2"), QStringLiteral("Ximena Yepes 3")};
    for (const char *typed : {"x", "xim", "ximena", "xim ye"}) {
        const SearchAnswer answer = search(*coordinator, *db, QString::fromLatin1(typed));
        QCOMPARE(titlesOf(answer), theirs);
        QVERIFY2(answer.more.isEmpty(), typed);
    }
    QVERIFY(search(*administrator, *db, QStringLiteral("ximena")).more.contains(QStringLiteral("entrepreneurs")));
}

/// What somebody opened before their rights ended, or an id from elsewhere.
void TestFeaturesSearch::lateRecordsOfOthers()
{
    TestDatabase *const db = m_db.get();
    TwoOrganizations &scene = *m_scene;
    const auto coordinator = db->signInAs(scene.a().coordinator);
    QVERIFY(coordinator);
    const DisplayFormat format{QLocale(QStringLiteral("en_US")), QTimeZone("America/Bogota"), QStringLiteral("COP")};
    const QStringList ids{scene.b().entrepreneur, scene.a().project, scene.b().task, scene.a().ally};
    const auto records = waitFor(coordinator->run<QList<SearchHit>>(Lane::Interactive, [&](Executor &executor) {
        return SearchRepository(db->catalog(), executor).records(ids, format);
    }));
    QVERIFY(records.ok());
    QCOMPARE(records.value().size(), 2);
    QCOMPARE(records.value().at(0).title, QStringLiteral("Proyecto Alfaro"));
    QCOMPARE(records.value().at(1).title, QStringLiteral("Marta Alfaro"));
}

void TestFeaturesSearch::indexIsNotReadable()
{
    for (const char *statement : {"SELECT count(*) FROM search_entries", "SELECT count(*) FROM search_words",
                                  "SELECT count(*) FROM search_entries_people", "SELECT app_private.search_alike('maria', 2)",
                                  "SELECT app_private.search_query('{maria}', 'typo', 2)"}) {
        const auto answer = m_db->sql(QString::fromLatin1(statement));
        QVERIFY2(!answer.ok(), statement);
        QCOMPARE(answer.error().code, ErrorCode::Permission);
    }
}

QTEST_GUILESS_MAIN(TestFeaturesSearch)
#include "tst_featuressearch.moc"
