// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/decimal.h"
#include "tests/support/engines.h"
#include "tests/support/recordfactory.h"

#include <QTest>

namespace {

FieldValues one(const char *field, const QVariant &value)
{
    return {{QString::fromLatin1(field), value}};
}

QString firstSentence(const Error &error)
{
    return error.sentences().join(QLatin1Char(' ')) + QLatin1Char(' ') + error.detail;
}

void addEnginesTimes(const QList<std::pair<const char *, QString>> &rows)
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QString>("value");
    for (const Engine engine : {Engine::Sqlite, Engine::PostgreSql}) {
        for (const auto &[name, value] : rows) {
            QTest::newRow(qPrintable(QStringLiteral("%1: %2").arg(QString::fromLatin1(engineName(engine)), QString::fromLatin1(name))))
                << engine << value;
        }
    }
}

} // namespace

class TestRecordOperations final : public QObject
{
    Q_OBJECT

private slots:
    void textsTravelUnchanged_data();
    void textsTravelUnchanged();
    void everyTypeTravelsUnchanged_data() { addEngineRows(); }
    void everyTypeTravelsUnchanged();
    void aPersonIsThreeTablesAndOneRecord_data() { addEngineRows(); }
    void aPersonIsThreeTablesAndOneRecord();
    void aPersonWithoutEmail_data() { addEngineRows(); }
    void aPersonWithoutEmail();
    void somebodyEnteredAmongAllPeopleGetsTheProfile_data() { addEngineRows(); }
    void somebodyEnteredAmongAllPeopleGetsTheProfile();
    void writesOnlyWhatChanged_data() { addEngineRows(); }
    void writesOnlyWhatChanged();
    void theSlowerOneOfTwoIsTold_data() { addEngineRows(); }
    void theSlowerOneOfTwoIsTold();
    void aChangeOfThePersonElsewhereIsAConflictToo_data() { addEngineRows(); }
    void aChangeOfThePersonElsewhereIsAConflictToo();
    void refusals_data() { addEngineRows(); }
    void refusals();
    void emailInAnotherCase_data() { addEngineRows(); }
    void emailInAnotherCase();
    void missingReference_data() { addEngineRows(); }
    void missingReference();
    void capacityOfAMentor_data() { addEngineRows(); }
    void capacityOfAMentor();
    void doubleBooking_data() { addEngineRows(); }
    void doubleBooking();
    void whatIsRefusedLeavesNothing_data() { addEngineRows(); }
    void whatIsRefusedLeavesNothing();
    void historySaysWhoChangedWhat_data() { addEngineRows(); }
    void historySaysWhoChangedWhat();
    void labelsFollowReferences_data() { addEngineRows(); }
    void labelsFollowReferences();
    void candidatesAreFoundFolded_data() { addEngineRows(); }
    void candidatesAreFoundFolded();
    void usedValuesComeMostUsedFirst_data() { addEngineRows(); }
    void usedValuesComeMostUsedFirst();
    void unknownThings_data() { addEngineRows(); }
    void unknownThings();
};

void TestRecordOperations::textsTravelUnchanged_data()
{
    addEnginesTimes({{"accents", QStringLiteral("Ñandú, cigüeña, José")},
                     {"emoji", QStringLiteral("🌱👩🏽‍🌾 cosecha")},
                     {"right to left", QStringLiteral("مشروع الزراعة (2026)")},
                     {"decomposed stays decomposed", QString::fromUtf8("an\xcc\x83o")},
                     {"5,000 characters", QString(5000, QLatin1Char('x'))},
                     {"quotes", QStringLiteral("O'Brien \"el \\grande\\\" `x` $1 :a ?")},
                     {"an attack", QStringLiteral("'; DROP TABLE organizations; --")},
                     {"lines and tabs", QStringLiteral("uno\n\tdos\r\ntres ")}});
}

void TestRecordOperations::textsTravelUnchanged()
{
    QFETCH(QString, value);
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory factory(*db);
    const QString id = factory.organization({{QStringLiteral("description"), value}});
    const auto record = db->readRecord(QStringLiteral("organizations"), id);
    QVERIFY(record.ok());
    QCOMPARE(record.value().value(QStringLiteral("description")).toString(), value);
    QCOMPARE(db->countRecords(QStringLiteral("organizations")).value(), 1);
}

void TestRecordOperations::everyTypeTravelsUnchanged()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory factory(*db);
    const FieldValues values = {
        {QStringLiteral("annual_revenue"), QVariant::fromValue(*Decimal::parse(u"1850000000.07", 2))},
        {QStringLiteral("founded_date"), QDate(1899, 2, 28)},
        {QStringLiteral("total_employees"), qint64(2147483647)},
        {QStringLiteral("is_active"), false},
        {QStringLiteral("address"), QStringLiteral(R"({"city": "Bogotá", "country": "CO"})")},
        {QStringLiteral("website"), QStringLiteral("https://example.org/ñ?a=1&b=2")},
    };
    const auto read = db->readRecord(QStringLiteral("organizations"), factory.organization(values));
    QVERIFY(read.ok());
    for (auto value = values.begin(); value != values.end(); ++value) {
        const QVariant stored = read.value().value(value.key());
        if (value.key() == QLatin1String("annual_revenue")) {
            QCOMPARE(stored.value<Decimal>().toString(), QStringLiteral("1850000000.07"));
        } else if (value.key() == QLatin1String("address")) {
            QCOMPARE(QString(stored.toString()).remove(QLatin1Char(' ')), QString(value.value().toString()).remove(QLatin1Char(' ')));
        } else {
            QCOMPARE(stored, value.value());
        }
    }
    const Instant start = *Instant::parse(u"2026-03-12T14:00:00.123456Z");
    const auto meeting = db->readRecord(
        QStringLiteral("meetings"),
        factory.meeting({{QStringLiteral("scheduled_start"), QVariant::fromValue(start)},
                         {QStringLiteral("scheduled_end"), QVariant::fromValue(Instant{start.microseconds + 60000000})}}));
    QVERIFY(meeting.ok());
    QCOMPARE(meeting.value().value(QStringLiteral("scheduled_start")).value<Instant>(), start);
}

void TestRecordOperations::aPersonIsThreeTablesAndOneRecord()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory factory(*db);
    const QString id = factory.entrepreneur({{QStringLiteral("bio"), QStringLiteral("Cacao")},
                                             {QStringLiteral("document_number"), QStringLiteral("CC-000-1")}});
    for (const char *table : {"users", "entrepreneurs", "person_details"}) {
        const auto rows = db->sql(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table)));
        QVERIFY(rows.ok());
        QCOMPARE(rows.value().rows.first().first().toInt(), QLatin1String(table) == QLatin1String("users") ? 2 : 1); // and the administrator
    }
    auto record = db->readRecord(QStringLiteral("entrepreneurs"), id);
    QVERIFY(record.ok());
    QCOMPARE(record.value().value(QStringLiteral("user_type")).toString(), QStringLiteral("entrepreneur"));
    QVERIFY(!record.value().values.contains(QStringLiteral("password_hash")));
    const auto changed = db->updateRecord(record.value(), {{QStringLiteral("phone"), QStringLiteral("+57 300 000 0001")},
                                                           {QStringLiteral("bio"), QVariant()},
                                                           {QStringLiteral("document_number"), QStringLiteral("CC-000-2")}});
    QVERIFY2(changed.ok(), changed.ok() ? "" : qPrintable(firstSentence(changed.error())));
    QCOMPARE(changed.value().value(QStringLiteral("phone")).toString(), QStringLiteral("+57 300 000 0001"));
    QVERIFY(!changed.value().value(QStringLiteral("bio")).isValid());
    QCOMPARE(changed.value().value(QStringLiteral("document_number")).toString(), QStringLiteral("CC-000-2"));
    QVERIFY(changed.value().rowVersion > record.value().rowVersion);
}

void TestRecordOperations::aPersonWithoutEmail()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory factory(*db);
    const QString first = factory.ally({{QStringLiteral("email"), QVariant()}});
    const QString second = factory.ally({{QStringLiteral("email"), QStringLiteral("")}});
    QVERIFY(!first.isEmpty() && !second.isEmpty());
    auto record = db->readRecord(QStringLiteral("allies"), first);
    QVERIFY(!record.value().value(QStringLiteral("email")).isValid());
    const auto stored = db->setUp(QStringLiteral("SELECT count(*) FROM users WHERE email LIKE '%@sin-correo.invalid'"));
    QCOMPARE(stored.value().rows.first().first().toInt(), 2);
    const auto given = db->updateRecord(record.value(), one("email", QStringLiteral("ana@example.org")));
    QCOMPARE(given.value().value(QStringLiteral("email")).toString(), QStringLiteral("ana@example.org"));
    const auto taken = db->updateRecord(given.value(), one("email", QVariant()));
    QVERIFY2(taken.ok(), taken.ok() ? "" : qPrintable(firstSentence(taken.error())));
    QVERIFY(!taken.value().value(QStringLiteral("email")).isValid());
}

void TestRecordOperations::somebodyEnteredAmongAllPeopleGetsTheProfile()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory factory(*db);
    const QString id = factory.create(QStringLiteral("users"), {{QStringLiteral("first_name"), QStringLiteral("Luz Dary")},
                                                                {QStringLiteral("last_name"), QStringLiteral("Tunubalá")},
                                                                {QStringLiteral("user_type"), QStringLiteral("entrepreneur")}});
    const auto profile = db->readRecord(QStringLiteral("entrepreneurs"), id);
    QVERIFY(profile.ok());
    QCOMPARE(profile.value().value(QStringLiteral("last_name")).toString(), QStringLiteral("Tunubalá"));
}

void TestRecordOperations::writesOnlyWhatChanged()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory factory(*db);
    const auto record = db->readRecord(QStringLiteral("organizations"),
                                       factory.organization({{QStringLiteral("address"), QStringLiteral(R"({"city":"Cali","country":"CO"})")}}));
    const auto same = db->updateRecord(record.value(), {{QStringLiteral("name"), record.value().value(QStringLiteral("name"))},
                                                        {QStringLiteral("address"), QStringLiteral(R"({ "country": "CO", "city": "Cali" })")},
                                                        {QStringLiteral("description"), QStringLiteral("")}});
    QVERIFY(same.ok());
    QCOMPARE(same.value().rowVersion, record.value().rowVersion);
    const auto changed = db->updateRecord(record.value(), one("name", QStringLiteral("Otra")));
    QCOMPARE(changed.value().rowVersion, record.value().rowVersion + 1);
}

void TestRecordOperations::theSlowerOneOfTwoIsTold()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory factory(*db);
    const auto read = db->readRecord(QStringLiteral("organizations"), factory.organization());
    QVERIFY(db->updateRecord(read.value(), one("name", QStringLiteral("Primera"))).ok());
    const auto late = db->updateRecord(read.value(), one("name", QStringLiteral("Segunda")));
    QVERIFY(!late.ok());
    QCOMPARE(late.error().code, ErrorCode::Conflict);
    QCOMPARE(db->readRecord(QStringLiteral("organizations"), read.value().id).value().value(QStringLiteral("name")).toString(),
             QStringLiteral("Primera"));
}

void TestRecordOperations::aChangeOfThePersonElsewhereIsAConflictToo()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory factory(*db);
    const QString id = factory.entrepreneur();
    const auto asEntrepreneur = db->readRecord(QStringLiteral("entrepreneurs"), id);
    const auto asPerson = db->readRecord(QStringLiteral("users"), id);
    QVERIFY(db->updateRecord(asPerson.value(), one("phone", QStringLiteral("+57 300 000 0002"))).ok());
    const auto late = db->updateRecord(asEntrepreneur.value(), one("phone", QStringLiteral("+57 300 000 0003")));
    QVERIFY(!late.ok());
    QCOMPARE(late.error().code, ErrorCode::Conflict);
}

void TestRecordOperations::refusals()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    const auto refused = db->createRecord(QStringLiteral("organizations"),
                                          {{QStringLiteral("name"), QString(201, QLatin1Char('x'))},
                                           {QStringLiteral("website"), QStringLiteral("ftp://x")},
                                           {QStringLiteral("nonsense"), 1},
                                           {QStringLiteral("created_at"), QVariant::fromValue(Instant{})}});
    QVERIFY(!refused.ok());
    QStringList fields;
    for (const FieldError &error : refused.error().fields) {
        fields.append(error.field);
        QVERIFY(!error.message.isEmpty());
    }
    for (const char *expected : {"nonsense", "created_at", "name", "website", "organization_type"}) {
        QVERIFY2(fields.contains(QLatin1String(expected)), expected);
    }
    QCOMPARE(fields.size(), QSet<QString>(fields.begin(), fields.end()).size());
    QCOMPARE(db->countRecords(QStringLiteral("organizations")).value(), 0);
    QCOMPARE(db->createRecord(QStringLiteral("activity_logs"), {}).error().code, ErrorCode::NotAllowedNow);
}

void TestRecordOperations::emailInAnotherCase()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory factory(*db);
    QVERIFY(!factory.ally({{QStringLiteral("email"), QStringLiteral("ana@example.org")}}).isEmpty());
    const auto refused = db->createRecord(QStringLiteral("entrepreneurs"), {{QStringLiteral("first_name"), QStringLiteral("Ana")},
                                                                            {QStringLiteral("last_name"), QStringLiteral("Dos")},
                                                                            {QStringLiteral("email"), QStringLiteral("ANA@Example.org")}});
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Duplicate);
    QCOMPARE(refused.error().fields.size(), 1);
    QCOMPARE(refused.error().fields.first().field, QStringLiteral("email"));
    QCOMPARE(refused.error().fields.first().message, QStringLiteral("Somebody else already has this e-mail address."));
    QCOMPARE(db->countRecords(QStringLiteral("users")).value(), 2); // and the administrator
}

void TestRecordOperations::missingReference()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    const auto refused = db->createRecord(QStringLiteral("programs"),
                                          {{QStringLiteral("name"), QStringLiteral("Raíces")},
                                           {QStringLiteral("program_type"), QStringLiteral("incubation")},
                                           {QStringLiteral("organization_id"), QStringLiteral("01890a5d-ac96-774b-bcce-b302099a8057")}});
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::MissingReference);
    QCOMPARE(refused.error().fields.size(), 1);
    QCOMPARE(refused.error().fields.first().field, QStringLiteral("organization_id"));
}

void TestRecordOperations::capacityOfAMentor()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory factory(*db);
    const QString mentor = factory.ally({{QStringLiteral("max_entrepreneurs"), qint64(1)}});
    const QString active = QStringLiteral("active");
    QVERIFY(!factory.mentorship(mentor, factory.entrepreneur(), one("status", active)).isEmpty());
    const QString second = factory.entrepreneur();
    const auto refused = db->createRecord(QStringLiteral("mentorships"), {{QStringLiteral("ally_id"), mentor},
                                                                          {QStringLiteral("entrepreneur_id"), second},
                                                                          {QStringLiteral("mentorship_type"), QStringLiteral("ongoing")},
                                                                          {QStringLiteral("status"), active},
                                                                          {QStringLiteral("start_date"), QDate(2026, 3, 10)}});
    QVERIFY(!refused.ok());
    QVERIFY2(refused.error().code == ErrorCode::CapacityFull, qPrintable(firstSentence(refused.error())));
    QCOMPARE(refused.error().fields.first().field, QStringLiteral("ally_id"));
}

void TestRecordOperations::doubleBooking()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory factory(*db);
    const QString person = factory.ally();
    const FieldValues time = {{QStringLiteral("scheduled_start"), QVariant::fromValue(*Instant::parse(u"2026-03-12T14:00:00Z"))},
                              {QStringLiteral("scheduled_end"), QVariant::fromValue(*Instant::parse(u"2026-03-12T15:00:00Z"))}};
    QVERIFY(!factory.participant(factory.meeting(time), person).isEmpty());
    const QString other = factory.meeting(time);
    const auto refused = db->createRecord(QStringLiteral("meeting_participants"), {{QStringLiteral("meeting_id"), other},
                                                                                   {QStringLiteral("user_id"), person},
                                                                                   {QStringLiteral("role"), QStringLiteral("required")}});
    QVERIFY(!refused.ok());
    QVERIFY2(refused.error().code == ErrorCode::DoubleBooking, qPrintable(firstSentence(refused.error())));
}

void TestRecordOperations::whatIsRefusedLeavesNothing()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    // The user could be written; the profile could not.
    const auto refused = db->createRecord(QStringLiteral("entrepreneurs"),
                                          {{QStringLiteral("first_name"), QStringLiteral("Ana")},
                                           {QStringLiteral("last_name"), QStringLiteral("Pérez")},
                                           {QStringLiteral("organization_id"), QStringLiteral("01890a5d-ac96-774b-bcce-b302099a8057")}});
    QVERIFY(!refused.ok());
    QCOMPARE(db->countRecords(QStringLiteral("users")).value(), 1); // the administrator
    QCOMPARE(db->countRecords(QStringLiteral("activity_logs")).value(), 0);
}

void TestRecordOperations::historySaysWhoChangedWhat()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory factory(*db);
    const QString actor = factory.ally({{QStringLiteral("first_name"), QStringLiteral("Yuliana")}, {QStringLiteral("last_name"), QStringLiteral("Mosquera")}});
    const QString id = factory.entrepreneur({{QStringLiteral("first_name"), QStringLiteral("José")}});
    db->actAs(actor);
    auto record = db->readRecord(QStringLiteral("entrepreneurs"), id);
    QVERIFY(db->updateRecord(record.value(), one("phone", QStringLiteral("+57 300 000 0009"))).ok());
    const auto history = db->run<QList<HistoryEntry>>([&](Executor &executor) {
        return RecordOperations(db->catalog(), executor, db->clock()).history(QStringLiteral("entrepreneurs"), id, 10);
    });
    QVERIFY(history.ok());
    QCOMPARE(history.value().size(), 2);
    QCOMPARE(history.value().at(0).action, QStringLiteral("updated"));
    QCOMPARE(history.value().at(0).actorLabel, QStringLiteral("Yuliana Mosquera"));
    QVERIFY2(history.value().at(0).changes.contains(QLatin1String("+57 300 000 0009")), qPrintable(history.value().at(0).changes));
    QCOMPARE(history.value().at(1).action, QStringLiteral("created"));
    QCOMPARE(history.value().at(1).actorId, TestDatabase::administratorId());
    QVERIFY(!history.value().at(1).changes.contains(QLatin1String("password_hash")));
    record = db->readRecord(QStringLiteral("users"), id);
    QCOMPARE(record.value().value(QStringLiteral("updated_by")).toString(), actor);
}

void TestRecordOperations::labelsFollowReferences()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory factory(*db);
    const QString mentor = factory.ally({{QStringLiteral("first_name"), QStringLiteral("Rosa")}, {QStringLiteral("last_name"), QStringLiteral("Mora")}});
    const QString person = factory.entrepreneur({{QStringLiteral("first_name"), QStringLiteral("José")}, {QStringLiteral("last_name"), QStringLiteral("Ruiz")}});
    const QString mentorship = factory.mentorship(mentor, person);
    const QString missing = QStringLiteral("01890a5d-ac96-774b-bcce-b302099a8057");
    const auto labels = db->run<QHash<QString, QString>>([&](Executor &executor) {
        return RecordOperations(db->catalog(), executor, db->clock()).labels(QStringLiteral("mentorships"), {mentorship, missing});
    });
    QVERIFY(labels.ok());
    QCOMPARE(labels.value().value(mentorship), QStringLiteral("Rosa Mora → José Ruiz"));
    QCOMPARE(labels.value().value(missing), QStringLiteral("Not visible to you"));
    const auto record = db->readRecord(QStringLiteral("mentorships"), mentorship);
    QCOMPARE(record.value().labels.value(mentor), QStringLiteral("Rosa Mora"));
}

void TestRecordOperations::candidatesAreFoundFolded()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory factory(*db);
    factory.entrepreneur({{QStringLiteral("first_name"), QStringLiteral("José")}, {QStringLiteral("last_name"), QStringLiteral("Núñez")}});
    factory.entrepreneur({{QStringLiteral("first_name"), QStringLiteral("Josefa")}, {QStringLiteral("is_active"), false}});
    factory.entrepreneur({{QStringLiteral("first_name"), QStringLiteral("Marta")}});
    const auto find = [&](const char *words) {
        return db->run<QList<Candidate>>([&db, words](Executor &executor) {
            return RecordOperations(db->catalog(), executor, db->clock())
                .candidates(QStringLiteral("entrepreneurs"), QString::fromUtf8(words), 10);
        });
    };
    QCOMPARE(find("jose").value().size(), 1);
    QCOMPARE(find("jose").value().first().label, QStringLiteral("José Núñez"));
    QCOMPARE(find("NÚÑEZ jos").value().size(), 1);
    QCOMPARE(find("nunez").value().size(), 0); // ñ is a letter of its own
    QCOMPARE(find("%").value().size(), 0);
    QCOMPARE(find("").value().size(), 2);
}

void TestRecordOperations::usedValuesComeMostUsedFirst()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory factory(*db);
    factory.ally({{QStringLiteral("expertise_areas"), QStringLiteral(R"(["ventas","finanzas"])")}});
    factory.ally({{QStringLiteral("expertise_areas"), QStringLiteral(R"(["finanzas"])")}});
    factory.organization({{QStringLiteral("industry"), QStringLiteral("agro")}});
    const auto used = [&](const char *entity, const char *field) {
        return db->run<QStringList>([&db, entity, field](Executor &executor) {
            return RecordOperations(db->catalog(), executor, db->clock())
                .usedValues(QString::fromLatin1(entity), QString::fromLatin1(field), 10);
        });
    };
    QCOMPARE(used("allies", "expertise_areas").value(), (QStringList{QStringLiteral("finanzas"), QStringLiteral("ventas")}));
    QCOMPARE(used("organizations", "industry").value(), QStringList{QStringLiteral("agro")});
}

void TestRecordOperations::unknownThings()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    QCOMPARE(db->createRecord(QStringLiteral("unicorns"), {}).error().code, ErrorCode::UnknownEntity);
    QCOMPARE(db->readRecord(QStringLiteral("programs"), QStringLiteral("01890a5d-ac96-774b-bcce-b302099a8057")).error().code, ErrorCode::NotFound);
    QCOMPARE(db->readRecord(QStringLiteral("programs"), QStringLiteral("' OR 1=1")).error().code, ErrorCode::NotFound);
    const auto badId = db->createRecord(QStringLiteral("organizations"), {{QStringLiteral("id"), QStringLiteral("x")},
                                                                          {QStringLiteral("name"), QStringLiteral("A")},
                                                                          {QStringLiteral("organization_type"), QStringLiteral("incubator")}});
    QVERIFY(!badId.ok());
    QCOMPARE(badId.error().fields.first().field, QStringLiteral("id"));
    const QString id = QStringLiteral("01890a5d-ac96-774b-bcce-b302099a8057");
    RecordFactory factory(*db);
    QCOMPARE(factory.organization({{QStringLiteral("id"), id}}), id);
    const auto again = db->createRecord(QStringLiteral("organizations"), {{QStringLiteral("id"), id},
                                                                          {QStringLiteral("name"), QStringLiteral("B")},
                                                                          {QStringLiteral("organization_type"), QStringLiteral("incubator")}});
    QVERIFY(!again.ok());
    QCOMPARE(again.error().code, ErrorCode::Duplicate);
    QCOMPARE(again.error().fields.first().field, QStringLiteral("id"));
}

QTEST_GUILESS_MAIN(TestRecordOperations)
#include "tst_recordoperations.moc"
