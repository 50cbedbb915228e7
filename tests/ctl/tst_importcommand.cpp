// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/ctlrun.h"
#include "tests/support/engines.h"
#include "tests/support/recordfactory.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// semilleroctl import: dry run, all or nothing, leaving out refused rows, mappings in files, list and undo.
class TestImportCommand final : public QObject
{
    Q_OBJECT

private slots:
    void dryRunWritesNothing_data() { addEngineRows(); }
    void dryRunWritesNothing();
    void refusedRowsStopTheFile_data() { addEngineRows(); }
    void refusedRowsStopTheFile();
    void goodRowsGoInAndComeOutAgain_data() { addEngineRows(); }
    void goodRowsGoInAndComeOutAgain();
    void mappingsAreSavedAndUsed_data() { addEngineRows(); }
    void mappingsAreSavedAndUsed();
    void whatNoColumnGivesIsSaidOnce_data() { addEngineRows(); }
    void whatNoColumnGivesIsSaidOnce();
    void wrongUseIsSaid_data();
    void wrongUseIsSaid();

private:
    [[nodiscard]] QString write(const char *name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    QTemporaryDir m_folder;
};

namespace {

const char peopleRows[] = "Nombres;Apellidos;Correo\n"
                          "Ana Milena;Díaz Ñáñez;ana@example.org\n"
                          "Nelly;Cuero Angulo;nelly.cuero@example\n"
                          "Gloria;Valencia;gloria@example.org\n";

} // namespace

void TestImportCommand::dryRunWritesNothing()
{
    const auto database = TestDatabase::create(currentEngine());
    QVERIFY(database);
    const CtlRun run = runCtl(*database, words("import entrepreneurs - --dry-run --json"), peopleRows);
    QVERIFY2(run.exitCode == 0, qPrintable(run.whole()));
    const QJsonObject json = run.object();
    QCOMPARE(json[QLatin1String("rows")].toInt(), 3);
    QCOMPARE(json[QLatin1String("new")].toInt(), 2);
    QCOMPARE(json[QLatin1String("refused")].toInt(), 1);
    QCOMPARE(json[QLatin1String("errors")][0][QLatin1String("row")].toInt(), 3);
    QCOMPARE(json[QLatin1String("errors")][0][QLatin1String("field")].toString(), QStringLiteral("email"));
    QVERIFY(!json.contains(QLatin1String("import")));
    QCOMPARE(database->countRecords(QStringLiteral("entrepreneurs")).value(), 0);

    const CtlRun people = runCtl(*database, words("import entrepreneurs - --dry-run"), peopleRows);
    QVERIFY2(people.out.contains(QLatin1String("E-mail")) && people.out.contains(QLatin1String("Nothing was written.")), qPrintable(people.whole()));
}

void TestImportCommand::refusedRowsStopTheFile()
{
    const auto database = TestDatabase::create(currentEngine());
    QVERIFY(database);
    const QString file = write("personas.csv", peopleRows);
    const CtlRun stopped = runCtl(*database, words("import entrepreneurs") + QStringList{file});
    QCOMPARE(stopped.exitCode, 1);
    QVERIFY2(stopped.error.contains(QLatin1String("--skip-refused")), qPrintable(stopped.whole()));
    QCOMPARE(database->countRecords(QStringLiteral("entrepreneurs")).value(), 0);
    const CtlRun rest = runCtl(*database, words("import entrepreneurs --skip-refused") + QStringList{file});
    QVERIFY2(rest.exitCode == 0, qPrintable(rest.whole()));
    QCOMPARE(database->countRecords(QStringLiteral("entrepreneurs")).value(), 2);
    const CtlRun again = runCtl(*database, words("import entrepreneurs --skip-refused --json") + QStringList{file});
    QCOMPARE(again.object()[QLatin1String("unchanged")].toInt(), 2); // the same file adds nothing
    QCOMPARE(database->countRecords(QStringLiteral("entrepreneurs")).value(), 2);
}

void TestImportCommand::goodRowsGoInAndComeOutAgain()
{
    const auto database = TestDatabase::create(currentEngine());
    QVERIFY(database);
    const CtlRun run = runCtl(*database, words("import organizations - --constant organization_type=ngo --key name --json"),
                              "Nombre,Sitio web\nSemilla Ñandú,https://semilla.example.org\nRaíz,\n");
    QVERIFY2(run.exitCode == 0, qPrintable(run.whole()));
    const QString id = run.object()[QLatin1String("import")].toString();
    QCOMPARE(database->countRecords(QStringLiteral("organizations")).value(), 2);
    const CtlRun list = runCtl(*database, words("import --list --json"));
    QCOMPARE(list.array().size(), 1);
    QCOMPARE(list.array()[0][QLatin1String("id")].toString(), id);
    QCOMPARE(list.array()[0][QLatin1String("new")].toInt(), 2);
    const CtlRun undone = runCtl(*database, words("import --json --undo") + QStringList{id});
    QVERIFY2(undone.exitCode == 0, qPrintable(undone.whole()));
    QCOMPARE(undone.object()[QLatin1String("removed")].toInt(), 2);
    QCOMPARE(database->countRecords(QStringLiteral("organizations")).value(), 0);
    const CtlRun twice = runCtl(*database, words("import --undo") + QStringList{id});
    QCOMPARE(twice.exitCode, 1);
}

void TestImportCommand::mappingsAreSavedAndUsed()
{
    const auto database = TestDatabase::create(currentEngine());
    QVERIFY(database);
    const QString map = m_folder.filePath(QStringLiteral("mapa.json"));
    const QByteArray rows = "Nombre,Web\nSemilla,https://semilla.example.org\n";
    const CtlRun saved = runCtl(*database, words("import organizations - --dry-run --constant organization_type=ngo --key name --save-map")
                                               + QStringList{map}, rows);
    QVERIFY2(saved.exitCode == 0, qPrintable(saved.whole()));
    const CtlRun used = runCtl(*database, words("import organizations - --json --map") + QStringList{map}, rows);
    QVERIFY2(used.exitCode == 0, qPrintable(used.whole()));
    QCOMPARE(used.object()[QLatin1String("new")].toInt(), 1);
    const CtlRun other = runCtl(*database, words("import programs - --map") + QStringList{map}, rows);
    QCOMPARE(other.exitCode, 2);
}

void TestImportCommand::whatNoColumnGivesIsSaidOnce()
{
    const auto database = TestDatabase::create(currentEngine());
    QVERIFY(database);
    const QByteArray rows = "Nombre\nSemilla\nRaíz\n" + QByteArray(220, 'x') + "\n";
    const CtlRun run = runCtl(*database, words("import organizations - --key name"), rows);
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.out.count(QLatin1String("--constant organization_type=")), 1);
    QVERIFY2(run.out.contains(QLatin1String("Name: at most 200 characters; this has 220.")), qPrintable(run.whole())); // not cut
    const CtlRun json = runCtl(*database, words("import organizations - --key name --dry-run --json"), rows);
    QCOMPARE(json.object()[QLatin1String("errors")][0][QLatin1String("field")].toString(), QStringLiteral("organization_type"));
}

void TestImportCommand::wrongUseIsSaid_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("no file") << QStringLiteral("import organizations");
    QTest::newRow("no such entity") << QStringLiteral("import dragons -");
    QTest::newRow("no such mode") << QStringLiteral("import organizations - --mode sometimes");
    QTest::newRow("no such key") << QStringLiteral("import organizations - --key colour");
    QTest::newRow("a constant without a field") << QStringLiteral("import organizations - --constant ngo");
    QTest::newRow("a long delimiter") << QStringLiteral("import organizations - --delimiter ;;");
    QTest::newRow("undo with a file") << QStringLiteral("import organizations - --undo 1");
    QTest::newRow("undo of no id") << QStringLiteral("import --undo yesterday");
}

void TestImportCommand::wrongUseIsSaid()
{
    QFETCH(QString, line);
    const auto database = TestDatabase::create(Engine::Sqlite);
    QVERIFY(database);
    const CtlRun run = runCtl(*database, line.split(u' '), "Nombre\nSemilla\n");
    QVERIFY2(run.exitCode > 0, qPrintable(run.whole()));
    QVERIFY(!run.error.trimmed().isEmpty());
}

QTEST_GUILESS_MAIN(TestImportCommand)
#include "tst_importcommand.moc"
