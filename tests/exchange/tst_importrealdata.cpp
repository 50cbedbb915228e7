// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/planscene.h"
#include "tests/support/engines.h"

#include <QDir>
#include <QTest>

#include <algorithm>

/// Files as they are out there, where the folder with real data stands beside the sources; the other tests have small data of
/// their own for every case.
class TestImportRealData final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void organizations_data();
    void organizations();
    void yearsAreKept_data() { addEngineRows(); }
    void yearsAreKept();
    void projectsWithTheirOrganizations_data() { addEngineRows(); }
    void projectsWithTheirOrganizations();
    void repeatedCodesAreDuplicates_data() { addEngineRows(); }
    void repeatedCodesAreDuplicates();
    void mentorsWithTags_data() { addEngineRows(); }
    void mentorsWithTags();

private:
    [[nodiscard]] SourceTable file(const char *name) const
    {
        auto read = readSource(m_folder.filePath(QString::fromLatin1(name)));
        return read.ok() ? read.value() : SourceTable();
    }
    [[nodiscard]] bool hasData() const { return m_folder.exists(); }
    static Result<ImportPlan> plan(const PlanScene &scene, const SourceTable &source, const ImportMapping &mapping)
    {
        return scene.work<ImportPlan>([&](ImportPlanner &planner) { return planner.plan(source, mapping); });
    }
    /// Rows with a problem of that kind.
    static int refusedFor(const ImportPlan &plan, const char *target, ErrorCode code)
    {
        int rows = 0;
        for (const PlannedImportRow &row : plan.rows) {
            rows += std::any_of(row.problems.cbegin(), row.problems.cend(), [&](const CellProblem &problem) {
                return problem.code == code && problem.target >= 0 && plan.targets.at(problem.target).text == QLatin1String(target);
            }) ? 1 : 0;
        }
        return rows;
    }
    /// Only the good rows are written; what stands there afterwards is as many.
    static void commitGood(const TestDatabase &database, const PlanScene &scene, ImportPlan &plan)
    {
        const ImportCounts counts = plan.counts();
        const qint64 before = database.countRecords(plan.mapping.entity).value();
        const auto done = scene.commit(plan);
        QVERIFY2(done.ok(), qPrintable(done.ok() ? QString() : done.error().message + PlanScene::problems(plan).mid(0, 5).join(u'\n')));
        QCOMPARE(database.countRecords(plan.mapping.entity).value(), before + counts.created);
    }

    QDir m_folder;
};

void TestImportRealData::initTestCase()
{
    m_folder = QDir(QStringLiteral(SEMILLERO_SOURCE_DIR "/../shared/data"));
    if (!m_folder.exists()) {
        qInfo("There is no folder with real data: nothing to read here.");
    }
}

void TestImportRealData::organizations_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("pairs");
    QTest::addColumn<bool>("lenient");
    QTest::addColumn<QString>("counted");
    for (const Engine engine : {Engine::Sqlite, Engine::PostgreSql}) {
        // 137 rows, 133 names: four stand there twice (Acontar, Tres Pi Medios, Virtual Reality Concepts, Dolce Amore).
        QTest::addRow("%s: Colombia", engineName(engine))
            << engine << QStringLiteral("startup_colombia_137.csv") << QStringList{QStringLiteral("name=nombre"), QStringLiteral("website=webpage")}
            << false << QStringLiteral("new 133, changed 0, unchanged 0, refused 0, duplicates 4, skipped 0");
        // 1,000 rows, 998 names (Castle, Landed twice); the website of row 986 is "http://" and nothing else.
        QTest::addRow("%s: Y Combinator", engineName(engine))
            << engine << QStringLiteral("yc_companies_1000.csv")
            << QStringList{QStringLiteral("name=name"), QStringLiteral("website=website"), QStringLiteral("description=one_liner"),
                           QStringLiteral("total_employees=team_size")}
            << false << QStringLiteral("new 997, changed 0, unchanged 0, refused 1, duplicates 2, skipped 0");
        // 75 rows; 15 websites are none (13, 15 to 23, 25, 26 name a bank, 57, 59, 60 say "(ND)"); 33 amounts are words ("~1.36 M€"), all in
        // other rows: 48 refused. Of the other 27 two are there twice. With the amounts read 12 of 60 are. Row 11, which has unescaped
        // quotes and looks shifted to others, is read whole.
        const QStringList agrifood = {QStringLiteral("name=Nombre"), QStringLiteral("website=Web"), QStringLiteral("description=Descripción"),
                                      QStringLiteral("annual_revenue=Inversión total (€)")};
        QTest::addRow("%s: Spain", engineName(engine))
            << engine << QStringLiteral("agrifood_es_75.csv") << agrifood << false
            << QStringLiteral("new 25, changed 0, unchanged 0, refused 48, duplicates 2, skipped 0");
        QTest::addRow("%s: Spain, amounts by the rule", engineName(engine))
            << engine << QStringLiteral("agrifood_es_75.csv") << agrifood << true
            << QStringLiteral("new 48, changed 0, unchanged 0, refused 15, duplicates 12, skipped 0");
    }
}

void TestImportRealData::organizations()
{
    QFETCH(QString, name);
    QFETCH(QStringList, pairs);
    QFETCH(bool, lenient);
    QFETCH(QString, counted);
    if (!hasData()) {
        return;
    }
    const auto database = TestDatabase::create(currentEngine());
    QVERIFY(database);
    const PlanScene scene(*database);
    ImportMapping mapping = PlanScene::mapping(QStringLiteral("organizations"), pairs + QStringList{QStringLiteral("organization_type:=startup")},
                                               {QStringLiteral("name")});
    mapping.rules.missing = {QStringLiteral("N/D")};
    mapping.rules.decimalPoint = u'.';
    mapping.rules.lenientAmounts = lenient;
    const SourceTable source = file(qPrintable(QStringLiteral("startups/") + name));
    auto thought = plan(scene, source, mapping);
    QVERIFY2(thought.ok(), qPrintable(thought.ok() ? QString() : thought.error().message));
    QVERIFY2(PlanScene::counted(thought.value()) == counted,
             qPrintable(PlanScene::counted(thought.value()) + PlanScene::problems(thought.value()).join(u'\n')));
    commitGood(*database, scene, thought.value());
    auto again = plan(scene, source, mapping);
    QCOMPARE(again.value().counts().created, 0); // the same file once more adds nothing
    QCOMPARE(again.value().counts().changed, 0);
}

void TestImportRealData::yearsAreKept()
{
    if (!hasData()) {
        return;
    }
    const auto database = TestDatabase::create(currentEngine());
    QVERIFY(database);
    const PlanScene scene(*database);
    const ImportMapping mapping = PlanScene::mapping(
        QStringLiteral("organizations"),
        {QStringLiteral("name=beneficiario"), QStringLiteral("founded_date=inicio_act"), QStringLiteral("organization_type:=company")},
        {QStringLiteral("name")});
    auto thought = plan(scene, file("startups/corfo_innova_2000.csv"), mapping);
    QVERIFY(thought.ok());
    // 2,000 rows of 1,271 beneficiaries
    QCOMPARE(PlanScene::counted(thought.value()), QStringLiteral("new 1271, changed 0, unchanged 0, refused 0, duplicates 729, skipped 0"));
    const int founded = PlanScene::target(thought.value(), "founded_date");
    const qsizetype beneficiary = thought.value().source.headings.indexOf(QStringLiteral("beneficiario"));
    QDate oldest(2026, 1, 1);
    for (const PlannedImportRow &row : std::as_const(thought.value().rows)) {
        const QDate day = row.values.at(founded).toDate();
        oldest = day.isValid() ? qMin(oldest, day) : oldest;
        const QString said = thought.value().source.rows.at(row.source).cell(beneficiary).text;
        QCOMPARE(row.values.first().toString().simplified(), said.simplified()); // 15 cells have several lines: nothing is cut
    }
    QCOMPARE(oldest, QDate(1987, 7, 15));
    commitGood(*database, scene, thought.value());
}

void TestImportRealData::projectsWithTheirOrganizations()
{
    if (!hasData()) {
        return;
    }
    const auto database = TestDatabase::create(currentEngine());
    QVERIFY(database);
    const PlanScene scene(*database);
    const SourceTable source = file("startups/corfo_innova_2000.csv");
    auto organizations = plan(scene, source,
                              PlanScene::mapping(QStringLiteral("organizations"),
                                                 {QStringLiteral("name=beneficiario"), QStringLiteral("organization_type:=company")}, {QStringLiteral("name")}));
    QVERIFY(organizations.ok());
    commitGood(*database, scene, organizations.value());
    ImportMapping mapping = PlanScene::mapping(
        QStringLiteral("projects"),
        {QStringLiteral("name=titulo"), QStringLiteral("description=objetivo"), QStringLiteral("funding_raised=aprobado_corfo"),
         QStringLiteral("entrepreneur_id.first_name=beneficiario"), QStringLiteral("entrepreneur_id.last_name:=Corfo"),
         QStringLiteral("entrepreneur_id.organization_id=beneficiario")},
        {QStringLiteral("name+entrepreneur_id")});
    ReferenceMapping reference;
    reference.field = QStringLiteral("entrepreneur_id");
    reference.keys = {QStringLiteral("first_name+last_name")};
    reference.create = true;
    mapping.references.append(reference);
    auto thought = plan(scene, source, mapping);
    QVERIFY2(thought.ok(), qPrintable(thought.ok() ? QString() : thought.error().message));
    // 50 titles are longer than 200 characters, 2 are empty, one beneficiary is too long for a person's name: 53 refused. Of the other
    // 1,947 four say the title and beneficiary of an earlier row (546, 722, 753, 1672). They belong to 1,254 beneficiaries.
    QVERIFY2(PlanScene::counted(thought.value()) == QLatin1String("new 1943, changed 0, unchanged 0, refused 53, duplicates 4, skipped 0"),
             qPrintable(PlanScene::counted(thought.value()) + PlanScene::problems(thought.value()).join(u'\n')));
    QCOMPARE(refusedFor(thought.value(), "name", ErrorCode::TooLong), 50);
    QCOMPARE(refusedFor(thought.value(), "name", ErrorCode::Required), 2);
    QCOMPARE(refusedFor(thought.value(), "entrepreneur_id.first_name", ErrorCode::TooLong), 1);
    QCOMPARE(thought.value().counts().referencesCreated, 1254);
    commitGood(*database, scene, thought.value());
    QCOMPARE(database->countRecords(QStringLiteral("entrepreneurs")).value(), 1254);
}

void TestImportRealData::repeatedCodesAreDuplicates()
{
    if (!hasData()) {
        return;
    }
    const auto database = TestDatabase::create(currentEngine());
    QVERIFY(database);
    const PlanScene scene(*database);
    const ImportMapping mapping = PlanScene::mapping(
        QStringLiteral("organizations"), {QStringLiteral("name=codigo"), QStringLiteral("organization_type:=company")}, {QStringLiteral("name")});
    auto thought = plan(scene, file("startups/corfo_innova_2000.csv"), mapping);
    QVERIFY(thought.ok());
    // 1,978 codes in 2,000 rows
    QCOMPARE(PlanScene::counted(thought.value()), QStringLiteral("new 1978, changed 0, unchanged 0, refused 0, duplicates 22, skipped 0"));
    for (const PlannedImportRow &row : std::as_const(thought.value().rows)) {
        QVERIFY(row.outcome != RowOutcome::Duplicate || row.twin->reason.contains(row.label)); // each says which row is the first
    }
}

void TestImportRealData::mentorsWithTags()
{
    if (!hasData()) {
        return;
    }
    const auto database = TestDatabase::create(currentEngine());
    QVERIFY(database);
    const PlanScene scene(*database);
    ImportMapping mapping = PlanScene::mapping(
        QStringLiteral("allies"),
        {QStringLiteral("first_name=first_name_synth"), QStringLiteral("last_name=last_name_synth"), QStringLiteral("title=title"),
         QStringLiteral("bio=description"), QStringLiteral("specializations=tags")},
        {QStringLiteral("email")});
    mapping.fields.last().separators = QStringLiteral("|");
    auto thought = plan(scene, file("people/mentors_codingcoach_298_pseudonymised.csv"), mapping);
    QVERIFY2(thought.ok(), qPrintable(thought.ok() ? QString() : thought.error().message));
    // 298 mentors, no name twice, all with tags
    QVERIFY2(PlanScene::counted(thought.value()) == QLatin1String("new 298, changed 0, unchanged 0, refused 0, duplicates 0, skipped 0"),
             qPrintable(PlanScene::counted(thought.value()) + PlanScene::problems(thought.value()).mid(0, 20).join(u'\n')));
    QCOMPARE(thought.value().rows.first().values.at(4).toString(), QStringLiteral("[\"reactjs\",\"nodejs\",\"react native\"]"));
    commitGood(*database, scene, thought.value());
    auto again = plan(scene, file("people/mentors_codingcoach_298_pseudonymised.csv"), mapping);
    // No e-mails and no documents: nobody is found by a key, but the names are known.
    QCOMPARE(again.value().counts().duplicates + again.value().counts().created, 298);
    QVERIFY(again.value().counts().duplicates > 250);
}

QTEST_GUILESS_MAIN(TestImportRealData)
#include "tst_importrealdata.moc"
