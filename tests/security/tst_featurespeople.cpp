// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/contactrepository.h"
#include "models/people/peoplerepository.h"
#include "models/people/personmerger.h"
#include "tests/support/twoorganizations.h"

#include <QTest>

/// Duplicates, merges, messages and photos as staff of one of two organizations: theirs works, nothing of the other appears.
class TestFeaturesPeople final : public QObject
{
    Q_OBJECT

private slots:
    void duplicatesAreOnesOwn();
    void coordinatorMergesAndTakesBack();
    void membershipsAndConsentsMoveAlong();
    void mergesThatAreRefused_data();
    void mergesThatAreRefused();
    void hiddenRowRefusesTheWholeMerge();
    void madeUpMergeMovesNoHistory();
    void onlyWhoMergedTakesBack();
    void messagesAndPhotos();

private:
    template <typename T>
    static Result<T> run(Database &database, std::function<Result<T>(Executor &)> work)
    {
        return waitFor(database.run<T>(Lane::Interactive, std::move(work)));
    }
    static Result<QString> merge(Database &database, const TestDatabase &db, const QString &kept, const QString &gone)
    {
        return run<QString>(database, [&](Executor &executor) -> Result<QString> {
            PersonMerger merger(db.catalog(), executor, db.clock());
            const auto preview = merger.preview(kept, gone);
            if (!preview) {
                return preview.error();
            }
            MergeRequest request;
            request.keptId = kept;
            request.goneId = gone;
            request.keptVersion = preview.value().keptVersion;
            request.goneVersion = preview.value().goneVersion;
            return merger.merge(request);
        });
    }
    static qint64 count(const TestDatabase &db, const QString &sql, const QVariantList &values = {})
    {
        const auto rows = db.setUp(sql, values);
        if (!rows) {
            QTest::qFail(qPrintable(rows.error().detail), __FILE__, __LINE__);
            return -1;
        }
        return rows.value().rows.first().first().toLongLong();
    }
};

void TestFeaturesPeople::duplicatesAreOnesOwn()
{
    const auto db = TestDatabase::create(Engine::PostgreSql);
    QVERIFY(db);
    TwoOrganizations scene(*db);
    const auto twin = [&](const OrganizationScene &of) {
        const QString id = scene.make().entrepreneur({{QStringLiteral("first_name"), QStringLiteral("Octavio")},
                                                      {QStringLiteral("last_name"), of.word},
                                                      {QStringLiteral("phone"), QStringLiteral("300 000 0%102").arg(of.word == scene.a().word ? 1 : 2)}});
        scene.make().create(QStringLiteral("program_applications"),
                            {{QStringLiteral("program_id"), of.program}, {QStringLiteral("entrepreneur_id"), id}});
        return id;
    };
    const QString twinOfA = twin(scene.a());
    const QString twinOfB = twin(scene.b());
    const auto duplicates = [&](const QString &who) {
        const auto client = db->signInAs(who);
        const auto found = run<QList<DuplicatePair>>(*client, [&](Executor &executor) {
            return PeopleRepository(executor, db->clock()).duplicates(100, [](qint64, qint64) { return true; });
        });
        QSet<QString> ids;
        for (const DuplicatePair &pair : found.ok() ? found.value() : QList<DuplicatePair>()) {
            ids << pair.one.id << pair.other.id;
        }
        return ids;
    };
    QCOMPARE(duplicates(scene.a().coordinator), (QSet<QString>{scene.a().other, twinOfA}));
    QCOMPARE(duplicates(scene.a().analyst), QSet<QString>());
    QVERIFY(duplicates(TestDatabase::administratorId()).contains(twinOfB));
}

void TestFeaturesPeople::coordinatorMergesAndTakesBack()
{
    const auto db = TestDatabase::create(Engine::PostgreSql);
    QVERIFY(db);
    const TwoOrganizations scene(*db);
    const OrganizationScene &a = scene.a();
    const auto client = db->signInAs(a.coordinator);
    QVERIFY(client);
    const QString mentorshipOf = QStringLiteral("SELECT count(*) FROM mentorships WHERE entrepreneur_id = $1::uuid");
    const auto merged = merge(*client, *db, a.other, a.entrepreneur);
    QVERIFY2(merged.ok(), merged.ok() ? "" : qPrintable(merged.error().message + merged.error().detail));
    QCOMPARE(count(*db, QStringLiteral("SELECT count(*) FROM users WHERE id = $1::uuid"), {a.entrepreneur}), 0);
    QCOMPARE(count(*db, mentorshipOf, {a.other}), 1);
    QCOMPARE(count(*db, QStringLiteral("SELECT count(*) FROM projects WHERE entrepreneur_id = $1::uuid"), {a.other}), 1);
    QCOMPARE(count(*db, QStringLiteral("SELECT count(*) FROM meeting_participants WHERE user_id = $1::uuid"), {a.other}), 1);
    QCOMPARE(count(*db, QStringLiteral("SELECT count(*) FROM app_private.merge_pins")), 0);
    const auto split = run<MergeSplit>(*client, [&](Executor &executor) {
        return PersonMerger(db->catalog(), executor, db->clock()).takeBack(merged.value());
    });
    QVERIFY2(split.ok(), split.ok() ? "" : qPrintable(split.error().message + split.error().detail));
    QCOMPARE(split.value().left, 0);
    QCOMPARE(count(*db, mentorshipOf, {a.entrepreneur}), 1);
    QCOMPARE(count(*db, QStringLiteral("SELECT count(*) FROM program_applications WHERE entrepreneur_id = $1::uuid"), {a.entrepreneur}), 1);
    QCOMPARE(count(*db, QStringLiteral("SELECT count(*) FROM users WHERE id = $1::uuid AND email LIKE 'persona%'"), {a.entrepreneur}), 1);
    QCOMPARE(count(*db, QStringLiteral("SELECT count(*) FROM app_private.merge_pins")), 0);
}

/// Staff may change neither, and both belong to the person.
void TestFeaturesPeople::membershipsAndConsentsMoveAlong()
{
    const auto db = TestDatabase::create(Engine::PostgreSql);
    QVERIFY(db);
    const TwoOrganizations scene(*db);
    const OrganizationScene &a = scene.a();
    QVERIFY(db->setUp(QStringLiteral("INSERT INTO user_organizations (user_id, organization_id, role, accepted_at) VALUES ($1::uuid, $2::uuid, 'member', now())"),
                      {a.entrepreneur, a.organization}).ok());
    QVERIFY(db->setUp(QStringLiteral("INSERT INTO user_consents (user_id, consent_type, consent_given) VALUES ($1::uuid, 'data_processing', TRUE)"),
                      {a.entrepreneur}).ok());
    QVERIFY(db->setUp(QStringLiteral("UPDATE tasks SET created_by = $1::uuid"), {a.entrepreneur}).ok());
    const auto client = db->signInAs(a.coordinator);
    QVERIFY(client);
    const QStringList places{QStringLiteral("SELECT count(*) FROM user_organizations WHERE user_id = $1::uuid"),
                             QStringLiteral("SELECT count(*) FROM user_consents WHERE user_id = $1::uuid"),
                             QStringLiteral("SELECT count(*) FROM tasks WHERE created_by = $1::uuid")};
    const auto merged = merge(*client, *db, a.other, a.entrepreneur);
    QVERIFY2(merged.ok(), merged.ok() ? "" : qPrintable(merged.error().message + merged.error().detail));
    for (const QString &place : places) {
        QVERIFY2(count(*db, place, {a.other}) > 0, qPrintable(place));
    }
    const auto split = run<MergeSplit>(*client, [&](Executor &executor) {
        return PersonMerger(db->catalog(), executor, db->clock()).takeBack(merged.value());
    });
    QVERIFY2(split.ok(), split.ok() ? "" : qPrintable(split.error().message + split.error().detail));
    for (const QString &place : places) {
        QVERIFY2(count(*db, place, {a.entrepreneur}) > 0, qPrintable(place));
        QCOMPARE(count(*db, place, {a.other}), 0);
    }
}

void TestFeaturesPeople::mergesThatAreRefused_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("gone");
    QTest::newRow("coordinator: somebody of another organization goes") << "A/coordinator" << "A/other" << "B/other";
    QTest::newRow("coordinator: somebody of another organization stays") << "A/coordinator" << "B/other" << "A/other";
    QTest::newRow("coordinator: themselves") << "A/coordinator" << "A/coordinator" << "A/other";
    QTest::newRow("coordinator: somebody of the team") << "A/coordinator" << "A/other" << "A/analyst";
    QTest::newRow("analyst: nobody") << "A/analyst" << "A/entrepreneur" << "A/other";
    QTest::newRow("entrepreneur: nobody") << "A/entrepreneur" << "A/entrepreneur" << "A/ally";
}

void TestFeaturesPeople::mergesThatAreRefused()
{
    QFETCH(QString, who);
    QFETCH(QString, kept);
    QFETCH(QString, gone);
    const auto db = TestDatabase::create(Engine::PostgreSql);
    QVERIFY(db);
    const TwoOrganizations scene(*db);
    const auto id = [&](const QString &name) {
        const OrganizationScene &of = name.startsWith(QLatin1Char('A')) ? scene.a() : scene.b();
        const QString person = name.mid(2);
        return person == QLatin1String("coordinator") ? of.coordinator
            : person == QLatin1String("analyst")      ? of.analyst
            : person == QLatin1String("entrepreneur") ? of.entrepreneur
            : person == QLatin1String("ally")         ? of.ally
                                                      : of.other;
    };
    const auto client = db->signInAs(id(who));
    QVERIFY(client);
    const auto merged = merge(*client, *db, id(kept), id(gone));
    QVERIFY(!merged.ok());
    QCOMPARE(merged.error().code, ErrorCode::Permission);
    QVERIFY(!merged.error().message.isEmpty());
    QCOMPARE(count(*db, QStringLiteral("SELECT count(*) FROM record_merges")), 0);
    QCOMPARE(count(*db, QStringLiteral("SELECT count(*) FROM users WHERE id IN ($1::uuid, $2::uuid)"), {id(kept), id(gone)}), 2);
}

/// The person who would go has something in the other organization: not half, not silently.
void TestFeaturesPeople::hiddenRowRefusesTheWholeMerge()
{
    const auto db = TestDatabase::create(Engine::PostgreSql);
    QVERIFY(db);
    TwoOrganizations scene(*db);
    const OrganizationScene &a = scene.a();
    scene.make().create(QStringLiteral("program_applications"),
                        {{QStringLiteral("program_id"), scene.b().program}, {QStringLiteral("entrepreneur_id"), a.entrepreneur}});
    const QString state = QStringLiteral("SELECT md5(string_agg(t::text, '' ORDER BY t.id)) FROM program_applications t");
    const QString before = db->setUp(state).value().rows.first().first().toString();
    const auto client = db->signInAs(a.coordinator);
    const auto merged = merge(*client, *db, a.other, a.entrepreneur);
    QVERIFY(!merged.ok());
    QCOMPARE(merged.error().code, ErrorCode::Permission);
    QVERIFY(merged.error().message.contains(QLatin1String("may not see")));
    QCOMPARE(db->setUp(state).value().rows.first().first().toString(), before);
    const auto administrator = db->signInAs(TestDatabase::administratorId());
    QVERIFY(merge(*administrator, *db, a.other, a.entrepreneur).ok());
}

/// Whoever begins a merge must end it: else the history would name whom they like.
void TestFeaturesPeople::madeUpMergeMovesNoHistory()
{
    const auto db = TestDatabase::create(Engine::PostgreSql);
    QVERIFY(db);
    const TwoOrganizations scene(*db);
    const OrganizationScene &a = scene.a();
    const auto client = db->signInAs(a.coordinator);
    QVERIFY(client);
    const auto attempt = [&](const QString &statement) {
        return run<ResultSet>(*client, [statement](Executor &executor) -> Result<ResultSet> { return executor.run({statement, {}, {}, {}, {}}); });
    };
    const QString both = QStringLiteral("'%1', '%2'").arg(a.other, a.entrepreneur);
    const auto inserted = attempt(QStringLiteral("INSERT INTO record_merges (entity, kept_id, gone_id, kept_label, gone_label, content, merged_by) "
                                                 "VALUES ('users', %1, 'x', 'y', '{}', '%2')").arg(both, a.coordinator));
    QVERIFY(!inserted.ok());
    QCOMPARE(inserted.error().code, ErrorCode::Permission);
    const QString merge = QStringLiteral("01930000-0000-7000-8000-00000000abcd");
    const auto begun = attempt(QStringLiteral("SELECT app.merge_begin('%1', %2, 'x', 'y', now())").arg(merge, both));
    QVERIFY(!begun.ok()); // the merged person is still there when the transaction ends
    QCOMPARE(begun.error().code, ErrorCode::Permission);
    for (const char *call : {"SELECT app.merge_traces('%1', FALSE)", "SELECT app.merge_traces('%1', TRUE)",
                             "SELECT app.merge_delete('%1', 'users', gen_random_uuid())"}) {
        const auto refused = attempt(QString::fromLatin1(call).arg(merge));
        QVERIFY2(!refused.ok(), call);
        QCOMPARE(refused.error().code, ErrorCode::Permission);
    }
    QCOMPARE(count(*db, QStringLiteral("SELECT count(*) FROM record_merges")), 0);
}

/// The steps are what the merger noted: nobody runs them with rights of their own.
void TestFeaturesPeople::onlyWhoMergedTakesBack()
{
    const auto db = TestDatabase::create(Engine::PostgreSql);
    QVERIFY(db);
    const TwoOrganizations scene(*db);
    const auto client = db->signInAs(scene.a().coordinator);
    const auto merged = merge(*client, *db, scene.a().other, scene.a().entrepreneur);
    QVERIFY2(merged.ok(), merged.ok() ? "" : qPrintable(merged.error().message + merged.error().detail));
    for (const QString &who : {TestDatabase::administratorId(), scene.b().coordinator}) {
        const auto other = db->signInAs(who);
        const auto split = run<MergeSplit>(*other, [&](Executor &executor) {
            return PersonMerger(db->catalog(), executor, db->clock()).takeBack(merged.value());
        });
        QVERIFY(!split.ok());
        QCOMPARE(split.error().code, who == scene.b().coordinator ? ErrorCode::NotFound : ErrorCode::Permission);
    }
    const auto merges = run<QList<MergeEntry>>(*db->signInAs(scene.b().coordinator), [&](Executor &executor) {
        return PersonMerger(db->catalog(), executor, db->clock()).merges(10);
    });
    QVERIFY(merges.ok());
    QVERIFY(merges.value().isEmpty());
}

void TestFeaturesPeople::messagesAndPhotos()
{
    const auto db = TestDatabase::create(Engine::PostgreSql);
    QVERIFY(db);
    const TwoOrganizations scene(*db);
    const OrganizationScene &a = scene.a();
    const OrganizationScene &b = scene.b();
    const auto coordinator = db->signInAs(a.coordinator);
    QVERIFY(coordinator);
    const QStringList everybody{a.entrepreneur, b.entrepreneur, a.ally};
    const auto recipients = run<QList<MessageRecipient>>(*coordinator, [&](Executor &executor) {
        return ContactRepository(executor, db->clock()).recipients(everybody);
    });
    QVERIFY(recipients.ok());
    QCOMPARE(recipients.value().size(), 2);
    QCOMPARE(recipients.value().first().program, QString()); // the application waits
    QCOMPARE(recipients.value().first().mentor, QStringLiteral("Marta Alfaro"));
    QVERIFY(!recipients.value().first().phone.isEmpty());
    const auto note = [&](Database &database, const QStringList &ids) {
        SentMessage sent;
        sent.personIds = ids;
        sent.subjects = {QString()};
        sent.bodies = {QStringLiteral("Hola")};
        return run<QStringList>(database, [&, sent](Executor &executor) { return ContactRepository(executor, db->clock()).note(sent); });
    };
    const auto noted = note(*coordinator, {a.entrepreneur});
    QVERIFY2(noted.ok(), noted.ok() ? "" : qPrintable(noted.error().detail));
    const auto foreign = note(*coordinator, {b.entrepreneur});
    QVERIFY(!foreign.ok());
    QCOMPARE(foreign.error().code, ErrorCode::Permission);
    const auto forgotten = run<qint64>(*coordinator, [&](Executor &executor) {
        return ContactRepository(executor, db->clock()).forget(noted.value());
    });
    QVERIFY(forgotten.ok());
    QCOMPARE(forgotten.value(), 1);

    const auto setPhoto = [&](Database &database, const QString &id) {
        return run<QString>(database, [&, id](Executor &executor) {
            return PeopleRepository(executor, db->clock()).setPhoto(id, QStringLiteral("AAAA"));
        });
    };
    QVERIFY(setPhoto(*coordinator, a.entrepreneur).ok());
    QVERIFY(!setPhoto(*coordinator, b.entrepreneur).ok());
    const auto photos = [&](const QString &who) {
        const auto client = db->signInAs(who);
        const auto found = run<QHash<QString, QString>>(*client, [&](Executor &executor) {
            return PeopleRepository(executor, db->clock()).photos({a.entrepreneur, b.entrepreneur});
        });
        return found.ok() ? found.value().size() : -1;
    };
    QCOMPARE(photos(a.coordinator), 1);
    QCOMPARE(photos(a.ally), 1); // the mentor sees the face
    QCOMPARE(photos(a.analyst), 0);
    QCOMPARE(photos(b.coordinator), 0);
}

QTEST_GUILESS_MAIN(TestFeaturesPeople)
#include "tst_featurespeople.moc"
