// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/planscene.h"
#include "tests/support/engines.h"
#include "tests/support/recordfactory.h"

#include <QJsonArray>
#include <QTest>

/// What would become of the rows of a file, before anything is written.
class TestImportPlanner final : public QObject
{
    Q_OBJECT

private slots:
    void everyRowHasOneOutcome_data() { addEngineRows(); }
    void everyRowHasOneOutcome();
    void changesShowOldAndNewValue_data() { addEngineRows(); }
    void changesShowOldAndNewValue();
    void modesKeepToTheirWord_data() { addEngineRows(); }
    void modesKeepToTheirWord();
    void duplicatesAreNamed_data() { addEngineRows(); }
    void duplicatesAreNamed();
    void duplicatesAreDecided_data() { addEngineRows(); }
    void duplicatesAreDecided();
    void aSharedAddressIsNotOnePerson_data() { addEngineRows(); }
    void aSharedAddressIsNotOnePerson();
    void editsAreThoughtThrough_data() { addEngineRows(); }
    void editsAreThoughtThrough();
    void statesMoveByTheirRules_data() { addEngineRows(); }
    void statesMoveByTheirRules();
    void referencesAreMadeOnce_data() { addEngineRows(); }
    void referencesAreMadeOnce();
    void ambiguousNamesAreRefused_data() { addEngineRows(); }
    void ambiguousNamesAreRefused();
    void brokenRowsAreNamed_data() { addEngineRows(); }
    void brokenRowsAreNamed();
    void applicationsBringPeopleAndProjects_data() { addEngineRows(); }
    void applicationsBringPeopleAndProjects();
    void idsComeFirst_data() { addEngineRows(); }
    void idsComeFirst();
    void theJsonIsTheOneOfTheManual_data() { addEngineRows(); }
    void theJsonIsTheOneOfTheManual();

private:
    static ImportMapping people()
    {
        return PlanScene::mapping(QStringLiteral("entrepreneurs"),
                                  {QStringLiteral("first_name=Nombres"), QStringLiteral("last_name=Apellidos"), QStringLiteral("email=Correo"),
                                   QStringLiteral("document_number=Documento")},
                                  {QStringLiteral("email"), QStringLiteral("document_number")});
    }
    static FieldValues luz()
    {
        return {{QStringLiteral("first_name"), QStringLiteral("Luz Dary")}, {QStringLiteral("last_name"), QStringLiteral("Restrepo Quintero")},
                {QStringLiteral("email"), QStringLiteral("luz@example.org")}, {QStringLiteral("document_number"), QStringLiteral("43567890")}};
    }
};

void TestImportPlanner::everyRowHasOneOutcome()
{
    const auto database = TestDatabase::create(currentEngine());
    QVERIFY(database);
    RecordFactory make(*database);
    make.entrepreneur(luz());
    const PlanScene scene(*database);
    const auto plan = scene.plan("Nombres;Apellidos;Correo;Documento\n"
                                 "Ana Milena;Díaz Ñáñez;ana@example.org;1\n"          // 2 new
                                 "Luz Dary;Restrepo Quintero;LUZ@example.org;43567890\n" // 3 unchanged
                                 "Nelly;Cuero Angulo;nelly.cuero@example;2\n"         // 4 no domain
                                 ";Sinisterra;harold@example.org;3\n"                 // 5 no first name
                                 "Ana Milena;Díaz Ñáñez;ana@example.org;1\n",         // 6 equal to row 2
                                 people());
    QVERIFY2(plan.ok(), qPrintable(plan.ok() ? QString() : plan.error().message));
    QCOMPARE(PlanScene::counted(plan.value()), QStringLiteral("new 1, changed 0, unchanged 1, refused 2, duplicates 1, skipped 0"));
    QCOMPARE(plan.value().counts().rows, 5); // 1 + 1 + 2 + 1
    QCOMPARE(plan.value().rows.at(0).label, QStringLiteral("Ana Milena Díaz Ñáñez"));
    QCOMPARE(plan.value().rows.at(2).problems.size(), 1);
    QCOMPARE(plan.value().rows.at(2).problems.first().target, 2);
    QCOMPARE(plan.value().rows.at(3).problems.first().code, ErrorCode::Required);
    QCOMPARE(plan.value().rows.at(4).twin->reason, QStringLiteral("It says the same as row 2, Ana Milena Díaz Ñáñez"));
    QCOMPARE(database->countRecords(QStringLiteral("entrepreneurs")).value(), 1); // nothing was written
}

void TestImportPlanner::changesShowOldAndNewValue()
{
    const auto database = TestDatabase::create(currentEngine());
    QVERIFY(database);
    RecordFactory make(*database);
    const QString id = make.entrepreneur(luz());
    const PlanScene scene(*database);
    ImportMapping mapping = people();
    mapping.fields.append(PlanScene::mapping({}, {QStringLiteral("phone=Celular"), QStringLiteral("bio=Sobre")}).fields);
    const auto plan = scene.plan("Nombres;Apellidos;Correo;Documento;Celular;Sobre\n"
                                 "Luz Dary;Restrepo;luz@example.org;43.567.890;+57 300 000 0022;\n",
                                 mapping);
    QVERIFY2(plan.ok(), qPrintable(plan.ok() ? QString() : plan.error().message));
    const PlannedImportRow &row = plan.value().rows.first();
    QVERIFY2(row.outcome == RowOutcome::Changed, qPrintable(PlanScene::problems(plan.value()).join(u'\n')));
    QCOMPARE(row.parts.first().id, id);
    const int last = PlanScene::target(plan.value(), "last_name");
    QVERIFY(row.parts.first().changed.contains(last));
    QCOMPARE(row.parts.first().before.at(row.parts.first().changed.indexOf(last)).toString(), QStringLiteral("Restrepo Quintero"));
    QVERIFY(row.parts.first().changed.contains(PlanScene::target(plan.value(), "phone")));
    QCOMPARE(plan.value().counts().changedFields, 2); // an empty cell leaves it as it is, a document with points is the same
}

void TestImportPlanner::modesKeepToTheirWord()
{
    const auto database = TestDatabase::create(currentEngine());
    QVERIFY(database);
    RecordFactory make(*database);
    make.entrepreneur(luz());
    const PlanScene scene(*database);
    const QByteArray csv = "Nombres;Apellidos;Correo;Documento\nLuz;Otra;luz@example.org;43567890\nAna;Díaz;ana@example.org;1\n";
    ImportMapping mapping = people();
    mapping.mode = ImportMode::Create;
    auto plan = scene.plan(csv, mapping);
    QVERIFY(plan.ok());
    QCOMPARE(PlanScene::counted(plan.value()), QStringLiteral("new 1, changed 0, unchanged 1, refused 0, duplicates 0, skipped 0"));
    QVERIFY(plan.value().rows.first().twin->reason.contains(QLatin1String("is there already")));
    mapping.mode = ImportMode::Update;
    plan = scene.plan(csv, mapping);
    QVERIFY(plan.ok());
    QCOMPARE(PlanScene::counted(plan.value()), QStringLiteral("new 0, changed 1, unchanged 0, refused 1, duplicates 0, skipped 0"));
    QCOMPARE(plan.value().rows.last().problems.first().code, ErrorCode::NotFound);
    mapping.mode = ImportMode::Both;
    plan = scene.plan(csv, mapping);
    QCOMPARE(PlanScene::counted(plan.value()), QStringLiteral("new 1, changed 1, unchanged 0, refused 0, duplicates 0, skipped 0"));
}

void TestImportPlanner::duplicatesAreNamed()
{
    const auto database = TestDatabase::create(currentEngine());
    QVERIFY(database);
    RecordFactory make(*database);
    make.entrepreneur(luz());
    make.ally({{QStringLiteral("first_name"), QStringLiteral("Mario")}, {QStringLiteral("last_name"), QStringLiteral("Vélez Mora")},
               {QStringLiteral("email"), QStringLiteral("mario@example.org")}});
    const PlanScene scene(*database);
    const auto plan = scene.plan("Nombres;Apellidos;Correo;Documento\n"
                                 "Luz Dari;Restrepo Quintero;;\n"             // 2 sounds the same, three words
                                 "Mario;Velez;mario@example.org;\n"           // 3 known as a mentor
                                 "Jorge Iván;Muñoz;jorgeyana@example.org;\n"  // 4 first with that address
                                 "Ana Milena;Díaz;jorgeyana@example.org;\n"   // 5 shares it
                                 "Gloria;Valencia;gloria@example.org;77\n"    // 6
                                 "Otra;Persona;otra@example.org;77\n"         // 7 same document
                                 "Luz;Restrepo;;\n",                          // 8 a common name is no reason
                                 people());
    QVERIFY2(plan.ok(), qPrintable(plan.ok() ? QString() : plan.error().message));
    const auto &rows = plan.value().rows;
    QCOMPARE(PlanScene::counted(plan.value()), QStringLiteral("new 3, changed 0, unchanged 0, refused 0, duplicates 4, skipped 0"));
    QCOMPARE(rows.at(0).twin->reason, QStringLiteral("Almost the same name as Luz Dary Restrepo Quintero"));
    QCOMPARE(rows.at(1).twin->reason, QStringLiteral("Same e-mail as Mario Vélez Mora"));
    QCOMPARE(rows.at(1).twin->target, 2);
    QCOMPARE(rows.at(3).twin->reason, QStringLiteral("Shares the e-mail with row 4, Jorge Iván Muñoz"));
    QCOMPARE(rows.at(5).twin->reason, QStringLiteral("Same document as row 6, Gloria Valencia"));
    QCOMPARE(rows.at(6).outcome, RowOutcome::New);
}

void TestImportPlanner::duplicatesAreDecided()
{
    const auto database = TestDatabase::create(currentEngine());
    QVERIFY(database);
    RecordFactory make(*database);
    const QString id = make.entrepreneur(luz());
    const PlanScene scene(*database);
    auto plan = scene.plan("Nombres;Apellidos;Correo;Documento\nLuz Dari;Restrepo Quintero;dari@example.org;\n", people());
    QVERIFY(plan.ok());
    QCOMPARE(plan.value().rows.first().outcome, RowOutcome::Duplicate);
    auto decided = scene.decide(plan.value(), {0}, RowDecision::Update);
    QVERIFY(decided.ok());
    QCOMPARE(decided.value().rows.first().outcome, RowOutcome::Changed);
    QCOMPARE(decided.value().rows.first().parts.first().id, id);
    decided = scene.decide(plan.value(), {0}, RowDecision::Create);
    QCOMPARE(decided.value().rows.first().outcome, RowOutcome::New);
    QCOMPARE(decided.value().rows.first().values.at(2).toString(), QStringLiteral("dari@example.org"));
    decided = scene.decide(plan.value(), {0}, RowDecision::Skip);
    QCOMPARE(PlanScene::counted(decided.value()), QStringLiteral("new 0, changed 0, unchanged 0, refused 0, duplicates 0, skipped 1"));
    decided = scene.decide(decided.value(), {0}, RowDecision::Default);
    QCOMPARE(decided.value().rows.first().outcome, RowOutcome::Duplicate);
}

void TestImportPlanner::aSharedAddressIsNotOnePerson()
{
    const auto database = TestDatabase::create(currentEngine());
    QVERIFY(database);
    RecordFactory make(*database);
    const QString id = make.entrepreneur(luz());
    const PlanScene scene(*database);
    ImportMapping mapping = people();
    mapping.fields.removeLast();
    auto plan = scene.plan("Nombres;Apellidos;Correo\nHarold;Sinisterra Mina;luz@example.org\n", mapping);
    QVERIFY(plan.ok());
    QCOMPARE(plan.value().rows.first().outcome, RowOutcome::Duplicate);
    QCOMPARE(plan.value().rows.first().twin->reason, QStringLiteral("Shares the e-mail with Luz Dary Restrepo Quintero"));
    auto decided = scene.decide(plan.value(), {0}, RowDecision::Create);
    QVERIFY(decided.ok());
    QCOMPARE(decided.value().rows.first().outcome, RowOutcome::New);
    QVERIFY(!decided.value().rows.first().values.at(2).isValid());
    const auto done = scene.commit(decided.value());
    QVERIFY2(done.ok(), qPrintable(done.ok() ? QString() : done.error().message + PlanScene::problems(decided.value()).join(u'\n')));
    QCOMPARE(database->countRecords(QStringLiteral("entrepreneurs")).value(), 2);
    QCOMPARE(database->readRecord(QStringLiteral("entrepreneurs"), id).value().value(QStringLiteral("first_name")).toString(), QStringLiteral("Luz Dary"));
}

void TestImportPlanner::editsAreThoughtThrough()
{
    const auto database = TestDatabase::create(currentEngine());
    QVERIFY(database);
    RecordFactory make(*database);
    make.entrepreneur(luz());
    const PlanScene scene(*database);
    auto plan = scene.plan("Nombres;Apellidos;Correo;Documento\nNelly;Cuero;nelly@example;1\nAna;Díaz;ana@example.org;2\n", people());
    QVERIFY(plan.ok());
    QCOMPARE(plan.value().rows.first().outcome, RowOutcome::Refused);
    const QString kept = plan.value().rows.last().parts.first().id;
    auto edited = scene.edit(plan.value(), 0, 2, QStringLiteral(" nelly@example.org "));
    QVERIFY(edited.ok());
    QCOMPARE(edited.value().rows.first().outcome, RowOutcome::New);
    QCOMPARE(edited.value().rows.last().parts.first().id, kept);
    edited = scene.edit(edited.value(), 1, 2, QStringLiteral("nelly@example.org")); // an earlier edit is not forgotten
    QCOMPARE(PlanScene::counted(edited.value()), QStringLiteral("new 1, changed 0, unchanged 0, refused 0, duplicates 1, skipped 0"));
    edited = scene.edit(scene.edit(edited.value(), 1, 2, QStringLiteral("luz@example.org")).value(), 1, 0, QStringLiteral("Luz Dary"));
    QCOMPARE(edited.value().rows.last().outcome, RowOutcome::Changed);
}

void TestImportPlanner::statesMoveByTheirRules()
{
    const auto database = TestDatabase::create(currentEngine());
    QVERIFY(database);
    RecordFactory make(*database);
    const QString organization = make.organization({{QStringLiteral("name"), QStringLiteral("Semilla")}});
    make.program(organization, {{QStringLiteral("name"), QStringLiteral("Raíces")}, {QStringLiteral("status"), QStringLiteral("draft")}});
    const PlanScene scene(*database);
    const ImportMapping mapping = PlanScene::mapping(
        QStringLiteral("programs"), {QStringLiteral("name=Nombre"), QStringLiteral("organization_id=Organización"), QStringLiteral("status=Estado")},
        {QStringLiteral("name+organization_id")});
    const auto plan = scene.plan("Nombre,Organización,Estado\nRAICES,semilla,completed\n", mapping);
    QVERIFY2(plan.ok(), qPrintable(plan.ok() ? QString() : plan.error().message));
    QCOMPARE(plan.value().rows.first().outcome, RowOutcome::Refused);
    QCOMPARE(plan.value().rows.first().problems.first().code, ErrorCode::NotAllowedNow);
    QCOMPARE(plan.value().rows.first().problems.first().target, 2);
}

void TestImportPlanner::referencesAreMadeOnce()
{
    const auto database = TestDatabase::create(currentEngine());
    QVERIFY(database);
    RecordFactory make(*database);
    const QString known = make.organization({{QStringLiteral("name"), QStringLiteral("Fundación Raíces")}});
    const PlanScene scene(*database);
    ImportMapping mapping = people();
    mapping.fields.append(PlanScene::mapping({}, {QStringLiteral("organization_id=Entidad")}).fields);
    const QByteArray csv = "Nombres;Apellidos;Correo;Documento;Entidad\n"
                           "Ana;Díaz;ana@example.org;1;fundacion raices\n"
                           "Eva;Mora;eva@example.org;2;Semilla Ñandú\n"
                           "Luis;Rojas;luis@example.org;3;SEMILLA  ÑANDÚ\n";
    auto plan = scene.plan(csv, mapping);
    QVERIFY2(plan.ok(), qPrintable(plan.ok() ? QString() : plan.error().message));
    QCOMPARE(PlanScene::counted(plan.value()), QStringLiteral("new 1, changed 0, unchanged 0, refused 2, duplicates 0, skipped 0"));
    QCOMPARE(plan.value().rows.at(1).problems.first().code, ErrorCode::MissingReference);
    ReferenceMapping reference;
    reference.field = QStringLiteral("organization_id");
    reference.create = true;
    mapping.references = {reference};
    plan = scene.plan(csv, mapping);
    QVERIFY2(plan.value().counts().created == 3, qPrintable(PlanScene::problems(plan.value()).join(u'\n')));
    QCOMPARE(plan.value().counts().referencesCreated, 1);
    QCOMPARE(plan.value().rows.at(0).parts.at(1).id, known);
    QCOMPARE(plan.value().rows.at(1).parts.at(1).state, PlannedPart::State::New);
    QCOMPARE(plan.value().rows.at(2).parts.at(1).state, PlannedPart::State::SameAsRow);
    // Without the first of them the second makes it.
    auto decided = scene.decide(plan.value(), {1}, RowDecision::Skip);
    QCOMPARE(decided.value().rows.at(2).parts.at(1).state, PlannedPart::State::New);
    const auto done = scene.commit(plan.value());
    QVERIFY2(done.ok(), qPrintable(done.ok() ? QString() : done.error().message + PlanScene::problems(plan.value()).join(u'\n')));
    QCOMPARE(database->countRecords(QStringLiteral("organizations")).value(), 2);
    QCOMPARE(scene.plan(csv, mapping).value().counts().unchanged, 3);
}

void TestImportPlanner::ambiguousNamesAreRefused()
{
    const auto database = TestDatabase::create(currentEngine());
    QVERIFY(database);
    RecordFactory make(*database);
    make.organization({{QStringLiteral("name"), QStringLiteral("Semilla")}, {QStringLiteral("organization_type"), QStringLiteral("ngo")}});
    make.organization({{QStringLiteral("name"), QStringLiteral("SEMILLA")}, {QStringLiteral("organization_type"), QStringLiteral("bank")}});
    const PlanScene scene(*database);
    ImportMapping mapping = people();
    mapping.fields.append(PlanScene::mapping({}, {QStringLiteral("organization_id=Entidad")}).fields);
    const auto plan = scene.plan("Nombres;Apellidos;Correo;Documento;Entidad\nAna;Díaz;ana@example.org;1;semilla\n", mapping);
    QVERIFY(plan.ok());
    QCOMPARE(plan.value().rows.first().outcome, RowOutcome::Refused);
    const QString said = plan.value().rows.first().problems.first().message;
    QVERIFY2(said.contains(QLatin1String("Bank")) && said.contains(QLatin1String("Non-profit")), qPrintable(said));
}

void TestImportPlanner::brokenRowsAreNamed()
{
    const auto database = TestDatabase::create(currentEngine());
    QVERIFY(database);
    const PlanScene scene(*database);
    ImportMapping mapping = PlanScene::mapping(
        QStringLiteral("organizations"),
        {QStringLiteral("name=Nombre"), QStringLiteral("founded_date=Desde"), QStringLiteral("description=Qué"), QStringLiteral("organization_type:=ngo")},
        {QStringLiteral("name")});
    const QByteArray longName(201, 'x');
    const auto plan = scene.plan("Nombre;Desde;Qué\n"
                                 "Antigua;01/01/1903;\"dos\nlíneas\"\n" // 2: an old year, a cell of two lines
                                 + longName + ";;\n"                      // 3: too long, not cut
                                 "Corrida;31/12/2025;a;b;c\n"             // 4: two cells too many
                                 "Febrero;31/02/2025;\n"                  // 5: no such day
                                 "antigua;;\n",                           // 6: a repeated name
                                 mapping);
    QVERIFY2(plan.ok(), qPrintable(plan.ok() ? QString() : plan.error().message));
    QVERIFY2(PlanScene::counted(plan.value()) == QLatin1String("new 1, changed 0, unchanged 0, refused 3, duplicates 1, skipped 0"),
             qPrintable(PlanScene::counted(plan.value()) + PlanScene::problems(plan.value()).join(u'\n')));
    QCOMPARE(plan.value().rows.at(0).values.at(1).toDate(), QDate(1903, 1, 1));
    QCOMPARE(plan.value().rows.at(0).values.at(2).toString(), QStringLiteral("dos\nlíneas"));
    QCOMPARE(plan.value().rows.at(1).problems.first().code, ErrorCode::TooLong);
    QCOMPARE(plan.value().rows.at(2).problems.first().target, -1);
    QCOMPARE(plan.value().rows.at(3).problems.first().target, 1);
    QCOMPARE(plan.value().rows.at(4).twin->reason, QStringLiteral("Same name as row 2, Antigua"));
}

void TestImportPlanner::applicationsBringPeopleAndProjects()
{
    const auto database = TestDatabase::create(currentEngine());
    QVERIFY(database);
    RecordFactory make(*database);
    const QString organization = make.organization();
    make.program(organization, {{QStringLiteral("name"), QStringLiteral("Raíces 2026")}, {QStringLiteral("status"), QStringLiteral("published")}});
    make.entrepreneur(luz());
    const PlanScene scene(*database);
    ImportMapping mapping = PlanScene::mapping(
        QStringLiteral("program_applications"),
        {QStringLiteral("program_id:=Raíces 2026"), QStringLiteral("entrepreneur_id.first_name=Nombres"), QStringLiteral("entrepreneur_id.last_name=Apellidos"),
         QStringLiteral("entrepreneur_id.email=Correo"), QStringLiteral("project_id.name=Proyecto"), QStringLiteral("answers#¿Cuántas personas?=¿Cuántas?")},
        {QStringLiteral("program_id+entrepreneur_id")});
    for (const char *field : {"entrepreneur_id", "project_id"}) {
        ReferenceMapping reference;
        reference.field = QString::fromLatin1(field);
        reference.create = true;
        mapping.references.append(reference);
    }
    mapping.mode = ImportMode::Create;
    const QByteArray head = "Nombres;Apellidos;Correo;Proyecto;¿Cuántas?\n";
    const QByteArray first = "Luz Dary;Restrepo Quintero;luz@example.org;Café;4\nAna;Díaz;ana@example.org;Cacao;7\n";
    auto plan = scene.plan(head + first, mapping);
    QVERIFY2(plan.ok(), qPrintable(plan.ok() ? QString() : plan.error().message));
    QVERIFY2(plan.value().counts().created == 2, qPrintable(PlanScene::counted(plan.value()) + PlanScene::problems(plan.value()).join(u'\n')));
    QCOMPARE(plan.value().counts().referencesCreated, 3); // Ana, and two projects
    const auto done = scene.commit(plan.value());
    QVERIFY2(done.ok(), qPrintable(done.ok() ? QString() : done.error().message + PlanScene::problems(plan.value()).join(u'\n')));
    QCOMPARE(database->countRecords(QStringLiteral("projects")).value(), 2);
    // A week later the sheet has grown: only the new row is added.
    plan = scene.plan(head + first + "Eva;Mora;eva@example.org;Miel;2\n", mapping);
    QVERIFY2(PlanScene::counted(plan.value()) == QLatin1String("new 1, changed 0, unchanged 2, refused 0, duplicates 0, skipped 0"),
             qPrintable(PlanScene::counted(plan.value()) + PlanScene::problems(plan.value()).join(u'\n')));
}

void TestImportPlanner::idsComeFirst()
{
    const auto database = TestDatabase::create(currentEngine());
    QVERIFY(database);
    RecordFactory make(*database);
    const QString one = make.task({{QStringLiteral("title"), QStringLiteral("Enviar costos")}});
    const QString other = make.task({{QStringLiteral("title"), QStringLiteral("Enviar costos")}});
    const PlanScene scene(*database);
    const ImportMapping mapping =
        PlanScene::mapping(QStringLiteral("tasks"), {QStringLiteral("id=id"), QStringLiteral("title=title")}, {QStringLiteral("title")});
    const auto plan = scene.plan("id,title\n" + one.toLatin1() + ",Enviar costos\n" + other.toLatin1() + ",Enviar precios\n", mapping);
    QVERIFY2(plan.ok(), qPrintable(plan.ok() ? QString() : plan.error().message));
    QVERIFY2(PlanScene::counted(plan.value()) == QLatin1String("new 0, changed 1, unchanged 1, refused 0, duplicates 0, skipped 0"),
             qPrintable(PlanScene::counted(plan.value()) + PlanScene::problems(plan.value()).join(u'\n')));
    QCOMPARE(plan.value().rows.last().parts.first().id, other);
}

void TestImportPlanner::theJsonIsTheOneOfTheManual()
{
    const auto database = TestDatabase::create(currentEngine());
    QVERIFY(database);
    const PlanScene scene(*database);
    const auto plan = scene.plan("Nombres;Apellidos;Correo;Documento\nNelly;Cuero;nelly@example;1\nAna;Díaz;ana@example.org;2\n", people());
    QVERIFY(plan.ok());
    const QJsonObject json = plan.value().toJson();
    QCOMPARE(json.keys(), (QStringList{QStringLiteral("changed"), QStringLiteral("duplicates"), QStringLiteral("errors"), QStringLiteral("new"),
                                       QStringLiteral("refused"), QStringLiteral("rows"), QStringLiteral("skipped"), QStringLiteral("unchanged")}));
    QCOMPARE(json[QLatin1String("rows")].toInt(), 2);
    QCOMPARE(json[QLatin1String("new")].toInt(), 1);
    QCOMPARE(json[QLatin1String("errors")].toArray().size(), 1);
    const QJsonObject error = json[QLatin1String("errors")].toArray().first().toObject();
    QCOMPARE(error[QLatin1String("row")].toInt(), 2);
    QCOMPARE(error[QLatin1String("field")].toString(), QStringLiteral("email"));
    QCOMPARE(error[QLatin1String("code")].toString(), QStringLiteral("invalid_format"));
}

QTEST_GUILESS_MAIN(TestImportPlanner)
#include "tst_importplanner.moc"
