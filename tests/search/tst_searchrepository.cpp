// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/foldedwords.h"
#include "models/search/searchrepository.h"
#include "models/search/searchservice.h"
#include "tests/support/engines.h"
#include "tests/support/recordfactory.h"

#include <QTest>

/// Everything that has a name is found on both engines, and stays found as it is now.
class TestSearchRepository final : public QObject
{
    Q_OBJECT

private slots:
    void sameWordsEverywhere_data() { addEngineRows(); }
    void sameWordsEverywhere();
    void findsEveryKind_data() { addEngineRows(); }
    void findsEveryKind();
    void asTyped_data() { addEngineRows(); }
    void asTyped();
    void followsChanges_data() { addEngineRows(); }
    void followsChanges();
    void deletedAndBack_data() { addEngineRows(); }
    void deletedAndBack();
    void otherFieldsLeaveTheIndexAlone_data() { addEngineRows(); }
    void otherFieldsLeaveTheIndexAlone();
    void opensLatelyFirst_data() { addEngineRows(); }
    void opensLatelyFirst();
    void newestRequestWins_data() { addEngineRows(); }
    void newestRequestWins();

private:
    static SearchRequest request(const QString &text)
    {
        SearchRequest asked;
        asked.text = text;
        asked.today = QDate(2026, 3, 10);
        asked.format = DisplayFormat{QLocale(QStringLiteral("en_US")), QTimeZone("America/Bogota"), QStringLiteral("COP")};
        return asked;
    }
    static SearchAnswer search(const TestDatabase &db, const SearchRequest &asked)
    {
        const auto answer = db.run<SearchAnswer>(
            [&](Executor &executor) { return SearchRepository(db.catalog(), executor).search(asked); });
        if (!answer) {
            QTest::qFail(qPrintable(answer.error().message + answer.error().detail), __FILE__, __LINE__);
            return {};
        }
        return answer.value();
    }
    /// "entity: title" of what is found, best first.
    static QStringList found(const TestDatabase &db, const QString &text)
    {
        QStringList lines;
        for (const SearchHit &hit : search(db, request(text)).hits) {
            lines.append(hit.entity + QStringLiteral(": ") + hit.title);
        }
        return lines;
    }
    static FieldValues named(const QString &first, const QString &last)
    {
        return {{QStringLiteral("first_name"), first}, {QStringLiteral("last_name"), last}};
    }
};

void TestSearchRepository::sameWordsEverywhere()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    const QStringList texts{QStringLiteral("José-Luis, 2.ª edición"), QStringLiteral("Peña & Peña Ñandú"), QStringLiteral("STRASSE Straße"),
                            QStringLiteral("don't / e-mail@example.org"), QStringLiteral("日本語 テスト"), QStringLiteral("a½b Ⅳ x²"),
                            QString(100, QLatin1Char('z')), QStringLiteral("…"), QStringLiteral("Ἀθῆναι Σίσυφος")};
    for (const QString &text : texts) {
        const auto answer = db->sql(currentEngine() == Engine::PostgreSql ? QStringLiteral("SELECT array_to_string(app.search_words($1::text), ' ')")
                                                                          : QStringLiteral("SELECT search_words($1)"),
                                    {text});
        QVERIFY(answer.ok());
        QCOMPARE(answer.value().rows.first().first().toString(), foldedWords(text).join(QLatin1Char(' ')));
    }
}

void TestSearchRepository::findsEveryKind()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory make(*db);
    const auto name = [](const char *text) { return FieldValues{{QStringLiteral("name"), QString::fromUtf8(text)}}; };
    const QString organization = make.organization(name("Zumbador Fundación"));
    const QString program = make.program(organization, name("Zumbador Programa"));
    make.cohort(program, name("Zumbador Cohorte"));
    const QString entrepreneur = make.entrepreneur(named(QStringLiteral("Zumbadora"), QStringLiteral("Ruiz")));
    const QString ally = make.ally(named(QStringLiteral("Elías"), QStringLiteral("Zumbadorez")));
    make.project(entrepreneur, name("Proyecto Zumbador"));
    make.mentorship(ally, entrepreneur);
    make.meeting({{QStringLiteral("title"), QStringLiteral("Reunión del zumbador")}});
    make.task({{QStringLiteral("title"), QStringLiteral("Pulir el zumbador")}});
    make.create(QStringLiteral("documents"), {{QStringLiteral("owner_id"), entrepreneur},
                                              {QStringLiteral("filename"), QStringLiteral("a.pdf")},
                                              {QStringLiteral("original_filename"), QStringLiteral("zumbador.pdf")},
                                              {QStringLiteral("file_size"), 1},
                                              {QStringLiteral("mime_type"), QStringLiteral("application/pdf")},
                                              {QStringLiteral("storage_path"), QStringLiteral("/a")}});
    make.create(QStringLiteral("program_applications"), {{QStringLiteral("program_id"), program}, {QStringLiteral("entrepreneur_id"), entrepreneur}});
    QSet<QString> entities;
    for (const SearchHit &hit : search(*db, request(QStringLiteral("zumba"))).hits) {
        QVERIFY2(!hit.title.isEmpty(), qPrintable(hit.entity));
        entities.insert(hit.entity);
    }
    const QSet<QString> expected{QStringLiteral("organizations"), QStringLiteral("programs"), QStringLiteral("cohorts"),
                                 QStringLiteral("entrepreneurs"), QStringLiteral("allies"), QStringLiteral("projects"),
                                 QStringLiteral("mentorships"), QStringLiteral("meetings"), QStringLiteral("tasks"),
                                 QStringLiteral("documents"), QStringLiteral("program_applications")};
    QCOMPARE(entities, expected);
    QCOMPARE(found(*db, QStringLiteral("zumbadora elias")).size(), 1); // the mentorship, by the names of both
}

void TestSearchRepository::asTyped()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory make(*db);
    FieldValues ana = named(QStringLiteral("Ana María"), QStringLiteral("Restrepo Peña"));
    ana.insert(QStringLiteral("phone"), QStringLiteral("+57 300 000 0012"));
    ana.insert(QStringLiteral("document_number"), QStringLiteral("000001234"));
    make.entrepreneur(ana);
    make.entrepreneur(named(QStringLiteral("Jesús"), QStringLiteral("Quintero")));
    const QStringList her{QStringLiteral("entrepreneurs: Ana María Restrepo Peña")};
    for (const char *typed : {"ana", "restrepo ana", "ANA MAR", "a r", "peñ", "trepo", "300 000 0012", "+57 300 0000012", "000001234"}) {
        QCOMPARE(found(*db, QString::fromUtf8(typed)), her);
    }
    QCOMPARE(search(*db, request(QStringLiteral("pena"))).corrections.size(), 1); // ñ is a letter of its own: only forgiven
    QCOMPARE(found(*db, QStringLiteral("ana quintero")), QStringList());
    QCOMPARE(found(*db, QStringLiteral("' OR \"x* & |")), QStringList());
    for (const char *typed : {"restrpo", "resrtepo", "restrepp ana", "resttrep"}) {
        const SearchAnswer answer = search(*db, request(QString::fromUtf8(typed)));
        QVERIFY2(answer.hits.size() == 1, typed);
        QCOMPARE(answer.corrections.size(), 1);
        QCOMPARE(answer.corrections.first().meant, QStringLiteral("restrepo"));
    }
    QVERIFY(search(*db, request(QStringLiteral("restrepo"))).corrections.isEmpty());
}

void TestSearchRepository::followsChanges()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory make(*db);
    const QString ally = make.ally(named(QStringLiteral("Elías"), QStringLiteral("Mosquera")));
    const QString entrepreneur = make.entrepreneur(named(QStringLiteral("Zoraida"), QStringLiteral("Ruiz")));
    make.mentorship(ally, entrepreneur);
    const auto record = db->readRecord(QStringLiteral("entrepreneurs"), entrepreneur);
    QVERIFY(record.ok());
    const auto renamed = db->updateRecord(record.value(), {{QStringLiteral("first_name"), QStringLiteral("Yolanda")}});
    QVERIFY2(renamed.ok(), renamed.ok() ? "" : qPrintable(renamed.error().detail));
    QCOMPARE(found(*db, QStringLiteral("zoraida")), QStringList());
    QCOMPARE(found(*db, QStringLiteral("yolanda")).size(), 2); // she and her mentorship
    const auto inactive = db->updateRecord(renamed.value(), {{QStringLiteral("is_active"), false}});
    QVERIFY(inactive.ok());
    for (const SearchHit &hit : search(*db, request(QStringLiteral("yolanda ruiz"))).hits) {
        QCOMPARE(hit.active, hit.entity != QLatin1String("entrepreneurs"));
    }
}

void TestSearchRepository::deletedAndBack()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory make(*db);
    const QString task = make.task({{QStringLiteral("title"), QStringLiteral("Llamar a la alcaldía")}});
    const auto batch = db->run<QString>([&](Executor &executor) {
        return RecordOperations(db->catalog(), executor, db->clock()).remove(QStringLiteral("tasks"), {task});
    });
    QVERIFY(batch.ok());
    QCOMPARE(found(*db, QStringLiteral("alcaldia")), QStringList());
    const auto back = db->run<int>(
        [&](Executor &executor) { return RecordOperations(db->catalog(), executor, db->clock()).restore(batch.value()); });
    QVERIFY(back.ok());
    QCOMPARE(found(*db, QStringLiteral("alcaldia")), QStringList{QStringLiteral("tasks: Llamar a la alcaldía")});
}

/// Saving what is not searched must cost nothing here: the entry stays the very row that it was.
void TestSearchRepository::otherFieldsLeaveTheIndexAlone()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory make(*db);
    const QString task = make.task({{QStringLiteral("title"), QStringLiteral("Llamar")}});
    const QString where = currentEngine() == Engine::PostgreSql ? QStringLiteral("SELECT ctid::text FROM search_entries WHERE kind = 9")
                                                                : QStringLiteral("SELECT id FROM search_entries WHERE kind = 9");
    const auto place = [&] { return db->setUp(where).value().rows.first().first().toString(); };
    // Another entry between, so that writing it again would give another place.
    make.task({{QStringLiteral("title"), QStringLiteral("Escribir")}});
    const QString before = place();
    const auto record = db->readRecord(QStringLiteral("tasks"), task);
    QVERIFY(record.ok());
    QVERIFY(db->updateRecord(record.value(), {{QStringLiteral("description"), QStringLiteral("Antes del viernes")}}).ok());
    QCOMPARE(place(), before);
}

void TestSearchRepository::opensLatelyFirst()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory make(*db);
    QStringList ids;
    for (int i = 0; i < 60; ++i) { // more than what is read of one kind
        ids.append(make.task({{QStringLiteral("title"), QStringLiteral("Acta")}}));
    }
    SearchRequest asked = request(QStringLiteral("acta"));
    asked.recentIds = {ids.at(3)};
    const SearchAnswer answer = search(*db, asked);
    QCOMPARE(answer.hits.first().id, ids.at(3));
    QCOMPARE(answer.hits.size(), asked.perEntity);
    QVERIFY(answer.more.contains(QStringLiteral("tasks")));
}

void TestSearchRepository::newestRequestWins()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory make(*db);
    make.task({{QStringLiteral("title"), QStringLiteral("Llamar")}});
    SearchService service(db->catalog(), db->shared());
    QList<QFuture<Result<SearchAnswer>>> replaced;
    for (const char *typed : {"l", "ll", "lla"}) {
        replaced.append(service.search(request(QString::fromLatin1(typed))));
    }
    const auto last = waitFor(service.search(request(QStringLiteral("llam"))));
    QVERIFY2(last.ok(), last.ok() ? "" : qPrintable(last.error().message + last.error().detail));
    QCOMPARE(last.value().hits.size(), 1);
    for (const QFuture<Result<SearchAnswer>> &earlier : replaced) {
        const auto answer = waitFor(earlier);
        QVERIFY(answer.ok() || answer.error().code == ErrorCode::Cancelled);
    }
}

QTEST_GUILESS_MAIN(TestSearchRepository)
#include "tst_searchrepository.moc"
