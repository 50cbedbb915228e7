// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/importdesk.h"
#include "tests/support/engines.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace {

const QString people = QStringLiteral("entrepreneurs");
const QString bio = QStringLiteral("bio");
const QString phone = QStringLiteral("phone");

PlanBuilder peoplePlan(const ImportDesk &desk)
{
    return PlanBuilder(desk.db->catalog(), people,
                       {QStringLiteral("first_name"), QStringLiteral("last_name"), QStringLiteral("email"), phone, bio,
                        QStringLiteral("document_number")});
}

QVariantList person(int number)
{
    return {QStringLiteral("Nueva"), QStringLiteral("Persona %1").arg(number), QStringLiteral("nueva%1@example.org").arg(number), QVariant(),
            QVariant(), QStringLiteral("CC90%1").arg(number)};
}

/// Three new people and two whose phone and biography change.
ImportPlan planOfFive(const ImportDesk &desk)
{
    PlanBuilder builder = peoplePlan(desk);
    for (int i = 0; i < 3; ++i) {
        builder.addNew(person(i));
    }
    for (const QString &id : desk.people) {
        const Record record = desk.read(people, id).value();
        builder.addChanged(id, record.rowVersion, {QVariant(), QVariant(), QVariant(), QStringLiteral("+57 311 555 0000"), QStringLiteral("De la lista"), QVariant()},
                           {QVariant(), QVariant(), QVariant(), record.value(phone), record.value(bio), QVariant()});
    }
    return builder.plan;
}

QString idOf(const ImportPlan &plan, int row)
{
    return plan.rows.at(row).parts.constFirst().id;
}

} // namespace

class TestImportRepository final : public QObject
{
    Q_OBJECT

private slots:
    void whatWasMadeGoesAndWhatWasChangedComesBack_data() { addEngineRows(); }
    void whatWasMadeGoesAndWhatWasChangedComesBack();
    void aPreviewSaysTheSameAndLeavesEverything_data() { addEngineRows(); }
    void aPreviewSaysTheSameAndLeavesEverything();
    void whatSomebodyEditedStaysAndIsNamed_data() { addEngineRows(); }
    void whatSomebodyEditedStaysAndIsNamed();
    void whatIsAsImportedAgainGoes_data() { addEngineRows(); }
    void whatIsAsImportedAgainGoes();
    void whatOthersNeedStays_data() { addEngineRows(); }
    void whatOthersNeedStays();
    void countersAreNoEdit_data() { addEngineRows(); }
    void countersAreNoEdit();
    void partsGoWithTheirRecord_data() { addEngineRows(); }
    void partsGoWithTheirRecord();
    void whatIsGoneIsCounted_data() { addEngineRows(); }
    void whatIsGoneIsCounted();
    void answersComeBackKeyByKey_data() { addEngineRows(); }
    void answersComeBackKeyByKey();
    void anImportIsUndoneOnce_data() { addEngineRows(); }
    void anImportIsUndoneOnce();
    void afterThirtyDaysItStays_data() { addEngineRows(); }
    void afterThirtyDaysItStays();
    void cancelledLeavesEverything_data() { addEngineRows(); }
    void cancelledLeavesEverything();
    void theHistorySaysWho_data() { addEngineRows(); }
    void theHistorySaysWho();
    void theSameFileIsKnown_data() { addEngineRows(); }
    void theSameFileIsKnown();
    void twoAtOnceAreToldApart();
    void onlyWhoMayIsOffered();
};

void TestImportRepository::whatWasMadeGoesAndWhatWasChangedComesBack()
{
    const auto desk = ImportDesk::create(currentEngine());
    QVERIFY(desk);
    const qint64 before = desk->count(QStringLiteral("SELECT count(*) FROM users"));
    const QString phoneBefore = desk->read(people, desk->people.at(0)).value().value(phone).toString();
    ImportPlan plan = planOfFive(*desk);
    const auto done = desk->commit(plan);
    WORKED(done);
    QCOMPARE(desk->count(QStringLiteral("SELECT count(*) FROM users")), before + 3);
    QCOMPARE(desk->read(people, desk->people.at(0)).value().value(bio).toString(), QStringLiteral("De la lista"));

    const auto report = desk->undo(done.value().id);
    WORKED(report);
    QCOMPARE(report.value().removed, 3);
    QCOMPARE(report.value().restored, 2);
    QCOMPARE(report.value().keptCount, 0);
    QCOMPARE(report.value().alreadyGone, 0);
    QCOMPARE(desk->count(QStringLiteral("SELECT count(*) FROM users")), before);
    QCOMPARE(desk->count(QStringLiteral("SELECT count(*) FROM person_details WHERE document_number LIKE 'CC90%'")), 0);
    const Record back = desk->read(people, desk->people.at(0)).value();
    QVERIFY(back.value(bio).toString() != QLatin1String("De la lista"));
    QCOMPARE(back.value(phone).toString(), phoneBefore);

    const auto listed = desk->list();
    WORKED(listed);
    QCOMPARE(listed.value().size(), 1);
    const ImportRecord &record = listed.value().constFirst();
    QVERIFY(record.isUndone());
    QVERIFY(!record.mayUndo);
    QCOMPARE(record.undone.created, 3);
    QCOMPARE(record.undone.changed, 2);
    QCOMPARE(record.undone.skipped, 0);
    QVERIFY(!record.undoneByName.isEmpty());
    QCOMPARE(desk->count(QStringLiteral("SELECT count(*) FROM import_chunks")), 0); // nothing about people is kept
}

void TestImportRepository::aPreviewSaysTheSameAndLeavesEverything()
{
    const auto desk = ImportDesk::create(currentEngine());
    QVERIFY(desk);
    ImportPlan plan = planOfFive(*desk);
    const auto done = desk->commit(plan);
    WORKED(done);
    WORKED(desk->edit(people, idOf(plan, 1), {{bio, QStringLiteral("Editada")}}));
    const qint64 users = desk->count(QStringLiteral("SELECT count(*) FROM users"));
    const qint64 log = desk->count(QStringLiteral("SELECT count(*) FROM activity_logs"));
    const auto preview = desk->preview(done.value().id);
    WORKED(preview);
    QCOMPARE(preview.value().removed, 2);
    QCOMPARE(preview.value().restored, 2);
    QCOMPARE(preview.value().keptCount, 1);
    QCOMPARE(desk->count(QStringLiteral("SELECT count(*) FROM users")), users);
    QCOMPARE(desk->count(QStringLiteral("SELECT count(*) FROM activity_logs")), log);
    QCOMPARE(desk->read(people, desk->people.at(0)).value().value(bio).toString(), QStringLiteral("De la lista"));
    QVERIFY(desk->list().value().constFirst().mayUndo);
    const auto undone = desk->undo(done.value().id);
    WORKED(undone);
    QCOMPARE(undone.value().removed, preview.value().removed);
    QCOMPARE(undone.value().keptCount, preview.value().keptCount);
}

void TestImportRepository::whatSomebodyEditedStaysAndIsNamed()
{
    const auto desk = ImportDesk::create(currentEngine());
    QVERIFY(desk);
    ImportPlan plan = planOfFive(*desk);
    const auto done = desk->commit(plan);
    WORKED(done);
    // a field that the file did not have, and one of a changed record
    WORKED(desk->edit(people, idOf(plan, 2), {{QStringLiteral("timezone"), QStringLiteral("America/Lima")}}));
    WORKED(desk->edit(people, desk->people.at(1), {{phone, QStringLiteral("+57 322 000 1111")}}));
    const auto report = desk->undo(done.value().id);
    WORKED(report);
    QCOMPARE(report.value().removed, 2);
    QCOMPARE(report.value().restored, 2); // the biography of the other goes back
    QCOMPARE(report.value().keptCount, 2);
    QStringList kept;
    for (const ImportUndoReport::Kept &one : report.value().kept) {
        kept.append(one.label + QLatin1String(": ") + one.reason);
    }
    QVERIFY2(kept.contains(QStringLiteral("Nueva Persona 2: It was edited since.")), qPrintable(kept.join(QLatin1Char('|'))));
    const QString phoneLabel = desk->db->catalog().entity(people)->field(phone)->label.translated();
    QVERIFY2(kept.join(QLatin1Char('|')).contains(QStringLiteral("Edited since: %1.").arg(phoneLabel)), qPrintable(kept.join(QLatin1Char('|'))));
    WORKED(desk->read(people, idOf(plan, 2)));
    const Record other = desk->read(people, desk->people.at(1)).value();
    QCOMPARE(other.value(phone).toString(), QStringLiteral("+57 322 000 1111"));
    QVERIFY(other.value(bio).toString() != QLatin1String("De la lista"));
    QCOMPARE(desk->list().value().constFirst().undone.skipped, 2);
}

void TestImportRepository::whatIsAsImportedAgainGoes()
{
    const auto desk = ImportDesk::create(currentEngine());
    QVERIFY(desk);
    ImportPlan plan = planOfFive(*desk);
    const auto done = desk->commit(plan);
    WORKED(done);
    WORKED(desk->edit(people, idOf(plan, 0), {{bio, QStringLiteral("Prueba")}, {QStringLiteral("first_name"), QStringLiteral("Otra")}}));
    WORKED(desk->edit(people, idOf(plan, 0), {{bio, QVariant()}, {QStringLiteral("first_name"), QStringLiteral("Nueva")}}));
    const auto report = desk->undo(done.value().id);
    WORKED(report);
    QCOMPARE(report.value().removed, 3);
    QCOMPARE(report.value().keptCount, 0);
}

void TestImportRepository::whatOthersNeedStays()
{
    const auto desk = ImportDesk::create(currentEngine());
    QVERIFY(desk);
    ImportPlan plan = planOfFive(*desk);
    const auto done = desk->commit(plan);
    WORKED(done);
    const auto project = ImportDesk::as<Record>(desk->colleague, [&](Executor &executor) {
        return RecordOperations(desk->db->catalog(), executor, desk->db->clock())
            .create(QStringLiteral("projects"), {{QStringLiteral("name"), QStringLiteral("Finca")}, {QStringLiteral("entrepreneur_id"), idOf(plan, 1)},
                                                 {QStringLiteral("program_id"), desk->program}});
    });
    WORKED(project);
    const auto report = desk->undo(done.value().id);
    WORKED(report);
    QCOMPARE(report.value().removed, 2);
    QCOMPARE(report.value().keptCount, 1);
    QCOMPARE(report.value().kept.constFirst().label, QStringLiteral("Nueva Persona 1"));
    QCOMPARE(report.value().kept.constFirst().reason, QStringLiteral("Other records need it (Projects: 1)."));
    WORKED(desk->read(QStringLiteral("projects"), project.value().id));
}

void TestImportRepository::countersAreNoEdit()
{
    const auto desk = ImportDesk::create(currentEngine());
    QVERIFY(desk);
    ImportPlan plan = planOfFive(*desk);
    const auto done = desk->commit(plan);
    WORKED(done);
    const qint64 version = desk->read(people, idOf(plan, 0)).value().rowVersion;
    const auto project = ImportDesk::as<Record>(desk->colleague, [&](Executor &executor) {
        return RecordOperations(desk->db->catalog(), executor, desk->db->clock())
            .create(QStringLiteral("projects"), {{QStringLiteral("name"), QStringLiteral("Finca")}, {QStringLiteral("entrepreneur_id"), idOf(plan, 0)},
                                                 {QStringLiteral("program_id"), desk->program}});
    });
    WORKED(project);
    WORKED(ImportDesk::as<QString>(desk->colleague, [&](Executor &executor) {
        return RecordOperations(desk->db->catalog(), executor, desk->db->clock()).remove(QStringLiteral("projects"), {project.value().id});
    }));
    QVERIFY(desk->read(people, idOf(plan, 0)).value().rowVersion > version);
    const auto report = desk->undo(done.value().id);
    WORKED(report);
    QCOMPARE(report.value().removed, 3);
    QCOMPARE(report.value().keptCount, 0);
}

void TestImportRepository::partsGoWithTheirRecord()
{
    const auto desk = ImportDesk::create(currentEngine());
    QVERIFY(desk);
    PlanBuilder builder(desk->db->catalog(), QStringLiteral("program_applications"),
                        {QStringLiteral("project_id.name"), QStringLiteral("entrepreneur_id.first_name"), QStringLiteral("entrepreneur_id.last_name"),
                         QStringLiteral("program_id")},
                        {QStringLiteral("project_id"), QStringLiteral("entrepreneur_id")});
    for (int i = 0; i < 2; ++i) {
        builder.addNew({QStringLiteral("Proyecto %1").arg(i), QStringLiteral("Ana"), QStringLiteral("Parte %1").arg(i), desk->program});
    }
    const auto done = desk->commit(builder.plan);
    WORKED(done);
    QCOMPARE(desk->count(QStringLiteral("SELECT count(*) FROM projects WHERE name LIKE 'Proyecto _'")), 2);
    // One of the projects is edited: it stays, and so does its person; the application goes.
    WORKED(desk->edit(QStringLiteral("projects"), builder.plan.rows.at(0).parts.at(1).id, {{QStringLiteral("tagline"), QStringLiteral("Mía")}}));
    const auto report = desk->undo(done.value().id);
    WORKED(report);
    QCOMPARE(report.value().removed, 4);
    QCOMPARE(report.value().keptCount, 2);
    QCOMPARE(desk->count(QStringLiteral("SELECT count(*) FROM projects WHERE name LIKE 'Proyecto _'")), 1);
    QCOMPARE(desk->count(QStringLiteral("SELECT count(*) FROM users WHERE last_name LIKE 'Parte _'")), 1);
    QCOMPARE(report.value().kept.constFirst().reason, QStringLiteral("It was edited since."));
    QCOMPARE(report.value().kept.constLast().reason, QStringLiteral("Other records need it (Projects: 1)."));
}

void TestImportRepository::whatIsGoneIsCounted()
{
    const auto desk = ImportDesk::create(currentEngine());
    QVERIFY(desk);
    PlanBuilder builder(desk->db->catalog(), QStringLiteral("projects"),
                        {QStringLiteral("name"), QStringLiteral("entrepreneur_id"), QStringLiteral("program_id")});
    for (int i = 0; i < 3; ++i) {
        builder.addNew({QStringLiteral("Proyecto %1").arg(i), desk->people.at(0), desk->program});
    }
    const auto done = desk->commit(builder.plan);
    WORKED(done);
    WORKED(ImportDesk::as<QString>(desk->colleague, [&](Executor &executor) {
        return RecordOperations(desk->db->catalog(), executor, desk->db->clock()).remove(QStringLiteral("projects"), {idOf(builder.plan, 1)});
    }));
    const auto report = desk->undo(done.value().id);
    WORKED(report);
    QCOMPARE(report.value().removed, 2);
    QCOMPARE(report.value().alreadyGone, 1);
    QCOMPARE(report.value().keptCount, 0);
    QCOMPARE(desk->count(QStringLiteral("SELECT count(*) FROM projects WHERE name LIKE 'Proyecto _'")), 0);
}

void TestImportRepository::answersComeBackKeyByKey()
{
    const auto desk = ImportDesk::create(currentEngine());
    QVERIFY(desk);
    PlanBuilder first(desk->db->catalog(), QStringLiteral("program_applications"),
                      {QStringLiteral("entrepreneur_id"), QStringLiteral("program_id"), QStringLiteral("answers#¿Por qué?"), QStringLiteral("answers#¿Cuántos?")});
    first.addNew({desk->freshPerson(), desk->program, QStringLiteral("Porque sí"), QStringLiteral("Tres")});
    WORKED(desk->commit(first.plan));
    const QString id = idOf(first.plan, 0);
    WORKED(desk->read(QStringLiteral("program_applications"), id));
    PlanBuilder second(desk->db->catalog(), QStringLiteral("program_applications"), {QStringLiteral("answers#¿Cuántos?"), QStringLiteral("answers#¿Dónde?")});
    second.addChanged(id, desk->read(QStringLiteral("program_applications"), id).value().rowVersion,
                      {QStringLiteral("Cuatro"), QStringLiteral("Cali")}, {QStringLiteral("Tres"), QVariant()});
    const auto done = desk->commit(second.plan);
    WORKED(done);
    const auto answers = [&] {
        return QJsonDocument::fromJson(desk->read(QStringLiteral("program_applications"), id).value().value(QStringLiteral("answers")).toString().toUtf8())
            .object();
    };
    QCOMPARE(answers().value(QStringLiteral("¿Cuántos?")).toString(), QStringLiteral("Cuatro"));
    const auto report = desk->undo(done.value().id);
    WORKED(report);
    QCOMPARE(report.value().restored, 1);
    QCOMPARE(answers().value(QStringLiteral("¿Cuántos?")).toString(), QStringLiteral("Tres"));
    QCOMPARE(answers().value(QStringLiteral("¿Por qué?")).toString(), QStringLiteral("Porque sí"));
    QVERIFY(!answers().contains(QStringLiteral("¿Dónde?")));
}

void TestImportRepository::anImportIsUndoneOnce()
{
    const auto desk = ImportDesk::create(currentEngine());
    QVERIFY(desk);
    ImportPlan plan = planOfFive(*desk);
    const auto done = desk->commit(plan);
    WORKED(done);
    WORKED(desk->undo(done.value().id));
    const auto again = desk->undo(done.value().id);
    QVERIFY(!again.ok());
    QCOMPARE(again.error().code, ErrorCode::NotAllowedNow);
    QCOMPARE(again.error().message, QStringLiteral("This import was undone already."));
    const auto none = desk->undo(PlanBuilder::id());
    QVERIFY(!none.ok());
    QCOMPARE(none.error().code, ErrorCode::NotFound);
}

void TestImportRepository::afterThirtyDaysItStays()
{
    const auto desk = ImportDesk::create(currentEngine());
    QVERIFY(desk);
    ImportPlan plan = planOfFive(*desk);
    const auto done = desk->commit(plan);
    WORKED(done);
    QVERIFY(done.value().mayUndo);
    WORKED(desk->db->setUp(currentEngine() == Engine::PostgreSql
                               ? QStringLiteral("UPDATE imports SET imported_at = imported_at - interval '30 days'")
                               : QStringLiteral("UPDATE imports SET imported_at = strftime('%Y-%m-%d %H:%M:%f', imported_at, '-30 days') || '000'")));
    QVERIFY(!desk->list().value().constFirst().mayUndo);
    const auto report = desk->undo(done.value().id);
    QVERIFY(!report.ok());
    QCOMPARE(report.error().code, ErrorCode::NotAllowedNow);
    QVERIFY(report.error().message.contains(QStringLiteral("30 days")));
}

void TestImportRepository::cancelledLeavesEverything()
{
    const auto desk = ImportDesk::create(currentEngine());
    QVERIFY(desk);
    ImportPlan plan = planOfFive(*desk);
    const auto done = desk->commit(plan);
    WORKED(done);
    BulkProgress progress;
    progress.cancel.cancel();
    const auto report = desk->undo(done.value().id, {}, progress);
    QVERIFY(!report.ok());
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    WORKED(desk->read(people, idOf(plan, 0)));
    QCOMPARE(desk->read(people, desk->people.at(0)).value().value(bio).toString(), QStringLiteral("De la lista"));
    QVERIFY(desk->list().value().constFirst().mayUndo);
}

void TestImportRepository::theHistorySaysWho()
{
    const auto desk = ImportDesk::create(currentEngine());
    QVERIFY(desk);
    ImportPlan plan = planOfFive(*desk);
    const auto done = desk->commit(plan);
    WORKED(done);
    WORKED(desk->undo(done.value().id));
    const QString mine = desk->db->engine() == Engine::PostgreSql ? QStringLiteral("user_id = $1::uuid") : QStringLiteral("user_id = $1");
    QVERIFY(desk->count(QStringLiteral("SELECT count(*) FROM activity_logs WHERE entity_type = 'imports' AND action = 'updated' AND ") + mine, {desk->me}) > 0);
    QCOMPARE(desk->count(QStringLiteral("SELECT count(*) FROM activity_logs WHERE entity_type = 'users' AND action = 'deleted' AND ") + mine, {desk->me}), 3);
    QCOMPARE(desk->count(QStringLiteral("SELECT count(*) FROM deletions")), 0); // the file has them
}

void TestImportRepository::theSameFileIsKnown()
{
    const auto desk = ImportDesk::create(currentEngine());
    QVERIFY(desk);
    ImportPlan plan = planOfFive(*desk);
    plan.source.hash = QString(64, QLatin1Char('b'));
    const auto done = desk->commit(plan);
    WORKED(done);
    const auto known = [&](const QString &hash) {
        return ImportDesk::as<std::optional<ImportRecord>>(desk->client, [&](Executor &executor) {
            return ImportRepository(desk->db->catalog(), executor, desk->db->clock()).sameFile(hash);
        });
    };
    const auto same = known(plan.source.hash);
    WORKED(same);
    QVERIFY(same.value().has_value());
    QCOMPARE(same.value()->id, done.value().id);
    QCOMPARE(same.value()->counts.created, 3);
    QCOMPARE(same.value()->byName, done.value().byName);
    QVERIFY(!known(QString(64, QLatin1Char('c'))).value().has_value());
    const auto read = ImportDesk::as<ImportRecord>(desk->client, [&](Executor &executor) {
        return ImportRepository(desk->db->catalog(), executor, desk->db->clock()).read(done.value().id);
    });
    WORKED(read);
    QCOMPARE(read.value().mapping.value(QLatin1String("entity")).toString(), people);
}

void TestImportRepository::twoAtOnceAreToldApart()
{
    const auto desk = ImportDesk::create(Engine::PostgreSql);
    QVERIFY(desk);
    ImportPlan plan = planOfFive(*desk);
    const auto done = desk->commit(plan);
    WORKED(done);
    const auto work = [&](Executor &executor) { return ImportRepository(desk->db->catalog(), executor, desk->db->clock()).undo(done.value().id); };
    auto first = desk->client->run<ImportUndoReport>(Lane::Interactive, work);
    auto second = desk->colleague->run<ImportUndoReport>(Lane::Interactive, work);
    const auto one = waitFor(first);
    const auto other = waitFor(second);
    QVERIFY(one.ok() != other.ok());
    const auto &lost = one.ok() ? other : one;
    QCOMPARE(lost.error().code, ErrorCode::NotAllowedNow);
    QCOMPARE((one.ok() ? one : other).value().removed, 3);
}

void TestImportRepository::onlyWhoMayIsOffered()
{
    const auto desk = ImportDesk::create(Engine::PostgreSql);
    QVERIFY(desk);
    ImportPlan plan = planOfFive(*desk);
    const auto done = desk->commit(plan);
    WORKED(done);
    const auto analyst = desk->db->signInAs(desk->scene->a().analyst);
    const auto stranger = desk->db->signInAs(desk->scene->b().coordinator);
    const auto fellow = desk->db->signInAs(desk->scene->member(desk->scene->a(), QStringLiteral("coordinator"), QStringLiteral("Carla")));
    QVERIFY(analyst && stranger && fellow);
    QVERIFY(desk->list(analyst).value().isEmpty());
    QVERIFY(desk->list(stranger).value().isEmpty());
    QCOMPARE(desk->list(fellow).value().size(), 1); // of the team, not theirs to undo
    QVERIFY(!desk->list(fellow).value().constFirst().mayUndo);
    QVERIFY(desk->list(desk->colleague).value().constFirst().mayUndo);
    QCOMPARE(desk->undo(done.value().id, stranger).error().code, ErrorCode::NotFound);
    const auto refused = desk->undo(done.value().id, fellow);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Permission);
    QVERIFY(refused.error().message.contains(QStringLiteral("Only whoever did this import")));
    WORKED(desk->undo(done.value().id, desk->colleague));
}

QTEST_GUILESS_MAIN(TestImportRepository)
#include "tst_importrepository.moc"
