// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/planning/importplanner.h"
#include "models/exchange/reading/sourcereader.h"
#include "tests/exchange/importdesk.h"
#include "tests/support/engines.h"

namespace {

const QString people = QStringLiteral("entrepreneurs");

FieldMapping column(const char *target, const char *heading)
{
    FieldMapping mapping;
    mapping.target = TargetPath::fromText(QLatin1String(target));
    mapping.columns = {QString::fromUtf8(heading)};
    return mapping;
}

ImportMapping mappingOfList()
{
    ImportMapping mapping;
    mapping.entity = people;
    mapping.keys = {QStringLiteral("email")};
    mapping.mode = ImportMode::Both;
    mapping.fields = {column("first_name", "Nombre"), column("last_name", "Apellidos"), column("email", "Correo electrónico"),
                      column("phone", "Celular"),     column("birth_date", "Nacimiento"), column("bio", "Reseña")};
    return mapping;
}

const QStringList givenNames = {QStringLiteral("María Ñusta"), QStringLiteral("José Iván"), QStringLiteral("Sofía"), QStringLiteral("Ángel"),
                                QStringLiteral("Luz Dary"), QStringLiteral("Wílmer"), QStringLiteral("Begoña")};
const QStringList familyNames = {QStringLiteral("Gómez Peñúñuri"), QStringLiteral("Yatacué"), QStringLiteral("Ibáñez"), QStringLiteral("Tombé Muelas"),
                                 QStringLiteral("Castañeda"), QStringLiteral("Ülcué")};

QString nameOf(int number)
{
    return givenNames.at(number % 7) + QLatin1Char(' ') + familyNames.at(number / 7);
}

QString line(int number, const QString &email)
{
    return QStringLiteral("%1;%2;%3;+57 300 555 %4;%5/03/%6;\"Teje; vende\nen la plaza de Bolívar\"\r\n")
        .arg(givenNames.at(number % 7), familyNames.at(number / 7), email)
        .arg(1000 + number)
        .arg(1 + number % 28, 2, 10, QLatin1Char('0'))
        .arg(1950 + number);
}

/// 42 rows as a spreadsheet in Spanish saves them: semicolons, accents in Windows-1252, a cell of two lines in each.
/// 35 new, 4 that are there by e-mail, 2 not valid (an e-mail, a date), 1 that repeats a row above.
QByteArray listOf42(const QStringList &known)
{
    QString text = QStringLiteral("Nombre;Apellidos;Correo electrónico;Celular;Nacimiento;Reseña\r\n");
    for (int i = 0; i < 35; ++i) {
        text += line(i, QStringLiteral("maria%1@example.org").arg(i));
    }
    for (int i = 0; i < known.size(); ++i) {
        text += QStringLiteral("Ana;Fresca %1;%2;+57 300 555 300%1;0%3/05/1988;Cría gallinas\r\n").arg(i).arg(known.at(i).toUpper()).arg(i + 1);
    }
    text += line(40, QStringLiteral("maria@example"));
    text += QStringLiteral("Inés;Muñoz;ines@example.org;+57 300 555 2001;31/02/1991;Reseña\r\n");
    text += line(7, QStringLiteral("maria7@example.org"));
    return text.toLatin1();
}

} // namespace

/// From the bytes of a file to the import that is undone, as the one who brings it: a coordinator under row-level security on
/// PostgreSQL.
class TestImportWalk final : public QObject
{
    Q_OBJECT

private slots:
    void fortyTwoRowsComeAndGo_data() { addEngineRows(); }
    void fortyTwoRowsComeAndGo();
};

void TestImportWalk::fortyTwoRowsComeAndGo()
{
    const auto desk = ImportDesk::create(currentEngine());
    QVERIFY(desk);
    QStringList known;
    QStringList knownIds;
    for (int i = 0; i < 4; ++i) {
        knownIds.append(desk->freshPerson(i));
        known.append(desk->read(people, knownIds.last()).value().value(QStringLiteral("email")).toString());
    }
    const qint64 users = desk->count(QStringLiteral("SELECT count(*) FROM users"));

    const auto source = readSourceBytes(listOf42(known), QStringLiteral("lista.csv"));
    WORKED(source);
    QCOMPARE(source.value().rows.size(), 42);
    QCOMPARE(source.value().format.delimiter, QLatin1Char(';'));
    QVERIFY(source.value().headings.contains(QStringLiteral("Correo electrónico")));

    auto plan = ImportDesk::as<ImportPlan>(desk->client, [&](Executor &executor) {
        return ImportPlanner(desk->db->catalog(), executor, desk->db->clock(), TypedFormat()).plan(source.value(), mappingOfList());
    });
    WORKED(plan);
    const ImportCounts counts = plan.value().counts();
    QCOMPARE(counts.rows, 42);
    QCOMPARE(counts.created, 35);
    QCOMPARE(counts.changed, 4);
    QCOMPARE(counts.refused, 2);
    QCOMPARE(counts.duplicates, 1);
    QCOMPARE(counts.unchanged + counts.skipped, 0);
    QCOMPARE(desk->count(QStringLiteral("SELECT count(*) FROM users")), users);

    const auto done = desk->commit(plan.value());
    WORKED(done);
    QCOMPARE(done.value().counts, counts);
    QCOMPARE(desk->count(QStringLiteral("SELECT count(*) FROM users")), users + 35);
    QCOMPARE(desk->read(people, knownIds.at(2)).value().value(QStringLiteral("bio")).toString(), QStringLiteral("Cría gallinas"));
    const QString edited = plan.value().rows.at(12).parts.constFirst().id;
    QCOMPARE(desk->read(people, edited).value().value(QStringLiteral("first_name")).toString(), QStringLiteral("Wílmer"));
    WORKED(desk->edit(people, edited, {{QStringLiteral("phone"), QStringLiteral("+57 301 000 0000")}}));

    const auto report = desk->undo(done.value().id);
    WORKED(report);
    QCOMPARE(report.value().removed, 34);
    QCOMPARE(report.value().keptCount, 1);
    QCOMPARE(report.value().restored, 4);
    QCOMPARE(report.value().alreadyGone, 0);
    QCOMPARE(report.value().kept.constFirst().id, edited);
    QCOMPARE(report.value().kept.constFirst().label, nameOf(12));
    QCOMPARE(report.value().kept.constFirst().reason, QStringLiteral("It was edited since."));
    QCOMPARE(desk->count(QStringLiteral("SELECT count(*) FROM users")), users + 1);
    const Record back = desk->read(people, knownIds.at(2)).value();
    QVERIFY(!back.value(QStringLiteral("birth_date")).isValid());
    QCOMPARE(back.value(QStringLiteral("email")).toString(), known.at(2));
    QVERIFY(back.value(QStringLiteral("bio")).toString().isEmpty());

    // The file can come again: who was kept is found by e-mail.
    const auto again = ImportDesk::as<ImportPlan>(desk->client, [&](Executor &executor) {
        return ImportPlanner(desk->db->catalog(), executor, desk->db->clock(), TypedFormat()).plan(source.value(), mappingOfList());
    });
    WORKED(again);
    QCOMPARE(again.value().counts().created, 34);
    QCOMPARE(again.value().counts().changed, 5);
}

QTEST_GUILESS_MAIN(TestImportWalk)
#include "tst_importwalk.moc"
