// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/ctlrun.h"
#include "tests/support/engines.h"
#include "tests/support/recordfactory.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestExportCommand final : public QObject
{
    Q_OBJECT

private slots:
    void writesAFile_data() { addEngineRows(); }
    void writesAFile();
    void formatsByEnding_data();
    void formatsByEnding();
    void formulasCannotRun();
    void leavesOutWhoHasNotConsented();
    void layoutsByFileAndName_data() { addEngineRows(); }
    void layoutsByFileAndName();
    void standardOutput();
    void refusals_data();
    void refusals();
    void helpInBothLanguages();
};

void TestExportCommand::writesAFile()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory make(*db);
    make.organization({{QStringLiteral("name"), QStringLiteral("Café; \"Sur\"")}});
    make.organization({{QStringLiteral("name"), QStringLiteral("Andes")}});
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.csv"));
    const CtlRun run = runCtl(*db, words("export organizations --fields name,organization_type --sort name --filter name~a --machine --bom --delimiter ; --json") + QStringList{path});
    QVERIFY2(run.exitCode == 0, qPrintable(run.whole()));
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly) && written.read(3) == "\xEF\xBB\xBF");
    QCOMPARE(contentOf(path), QStringLiteral("name;organization_type\r\nAndes;incubator\r\n\"Café; \"\"Sur\"\"\";incubator\r\n"));
    QCOMPARE(run.object().value(QLatin1String("rows")).toInt(), 2);
    QCOMPARE(run.object().value(QLatin1String("omitted")).toInt(), 0);
    QCOMPARE(run.object().value(QLatin1String("format")).toString(), QStringLiteral("csv"));
    QCOMPARE(run.object().value(QLatin1String("bytes")).toInt(), int(QFileInfo(path).size()));
}

void TestExportCommand::formatsByEnding_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("comma-separated") << QStringLiteral("a.csv") << QByteArray("Name");
    QTest::newRow("workbook") << QStringLiteral("a.xlsx") << QByteArray("PK");
    QTest::newRow("OpenDocument") << QStringLiteral("a.ods") << QByteArray("PK");
    QTest::newRow("JSON lines") << QStringLiteral("a.jsonl") << QByteArray("{\"");
    QTest::newRow("document") << QStringLiteral("a.pdf") << QByteArray("%PDF-");
}

void TestExportCommand::formatsByEnding()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, beginning);
    const auto db = TestDatabase::create(Engine::Sqlite);
    QVERIFY(db);
    RecordFactory make(*db);
    make.organization();
    const QTemporaryDir folder;
    const CtlRun run = runCtl(*db, words("export organizations --fields name") + QStringList{folder.filePath(name)});
    QVERIFY2(run.exitCode == 0, qPrintable(run.whole()));
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY2(bytes.startsWith(beginning), bytes.left(40).constData());
}

void TestExportCommand::formulasCannotRun()
{
    const auto db = TestDatabase::create(Engine::Sqlite);
    QVERIFY(db);
    RecordFactory make(*db);
    const QStringList risky{QStringLiteral("=1+1"), QStringLiteral("+1"), QStringLiteral("-1"), QStringLiteral("@x"), QStringLiteral("'=1")};
    for (const QString &name : risky) {
        make.organization({{QStringLiteral("name"), name}});
    }
    const QTemporaryDir folder;
    for (const char *mode : {"export organizations --fields name", "export organizations --fields name --machine"}) {
        const QString path = folder.filePath(QStringLiteral("risky.csv"));
        const CtlRun run = runCtl(*db, words(mode) + QStringList{path});
        QVERIFY2(run.exitCode == 0, qPrintable(run.whole()));
        const QStringList lines = contentOf(path).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts).mid(1);
        QCOMPARE(lines.size(), risky.size());
        for (const QString &line : lines) {
            QVERIFY2(line.startsWith(QLatin1Char('\'')) && risky.contains(line.mid(1)), qPrintable(line));
        }
    }
}

void TestExportCommand::leavesOutWhoHasNotConsented()
{
    const auto db = TestDatabase::create(Engine::Sqlite);
    QVERIFY(db);
    RecordFactory make(*db);
    const QString given = make.entrepreneur({{QStringLiteral("first_name"), QStringLiteral("Ana")}});
    make.entrepreneur({{QStringLiteral("first_name"), QStringLiteral("Eva")}});
    make.create(QStringLiteral("user_consents"), {{QStringLiteral("user_id"), given},
                                                  {QStringLiteral("consent_type"), QStringLiteral("data_processing")},
                                                  {QStringLiteral("consent_given"), true},
                                                  {QStringLiteral("consent_date"), QVariant::fromValue(*Instant::parse(u"2026-01-01T00:00:00Z"))}});
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.csv"));
    const CtlRun run = runCtl(*db, words("export entrepreneurs --fields first_name --consent data_processing") + QStringList{path});
    QVERIFY2(run.exitCode == 0, qPrintable(run.whole()));
    QVERIFY(contentOf(path).contains(QStringLiteral("Ana")));
    QVERIFY(!contentOf(path).contains(QStringLiteral("Eva")));
    QVERIFY2(run.out.contains(QStringLiteral("1 omitted")), qPrintable(run.out));
}

void TestExportCommand::layoutsByFileAndName()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory make(*db);
    make.organization({{QStringLiteral("name"), QStringLiteral("Andes")}});
    const QTemporaryDir folder;
    const QString layout = folder.filePath(QStringLiteral("layout.json"));
    QFile file(layout);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"entity":"organizations","columns":[{"field":"name","title":"Aliado"}],"format":"csv","delimiter":";"})");
    file.close();
    const QString path = folder.filePath(QStringLiteral("out.csv"));
    CtlRun run = runCtl(*db, QStringList{QStringLiteral("export"), QStringLiteral("organizations"), path, QStringLiteral("--layout"), layout});
    QVERIFY2(run.exitCode == 0, qPrintable(run.whole()));
    QCOMPARE(contentOf(path), QStringLiteral("Aliado\r\nAndes\r\n"));
    run = runCtl(*db, QStringList{QStringLiteral("export"), QStringLiteral("organizations"), path, QStringLiteral("--layout"), QStringLiteral("BID")});
    QCOMPARE(run.exitCode, 1);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(R"({"entity":"organizations","columns":[{"field":"was_there"}]})");
    file.close();
    run = runCtl(*db, QStringList{QStringLiteral("export"), QStringLiteral("organizations"), path, QStringLiteral("--layout"), layout, QStringLiteral("--json")});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.errorKeys(), QStringList{QStringLiteral("0 was_there unknown_field")});
}

void TestExportCommand::standardOutput()
{
    const auto db = TestDatabase::create(Engine::Sqlite);
    QVERIFY(db);
    RecordFactory make(*db);
    make.organization({{QStringLiteral("name"), QStringLiteral("Andes")}});
    QProcess process;
    process.start(QStringLiteral(SEMILLERO_CTL), QStringList{QStringLiteral("export"), QStringLiteral("organizations"), QStringLiteral("-"), QStringLiteral("--format"),
                                                             QStringLiteral("csv"), QStringLiteral("--fields"), QStringLiteral("name"), QStringLiteral("--machine")}
                                                         + workspaceArguments(db->profile()));
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.readAllStandardOutput(), QByteArray("name\r\nAndes\r\n"));
    QCOMPARE(process.exitCode(), 0);
    process.start(QStringLiteral(SEMILLERO_CTL), QStringList{QStringLiteral("export"), QStringLiteral("organizations"), QStringLiteral("-"), QStringLiteral("--format"),
                                                             QStringLiteral("pdf")}
                                                         + workspaceArguments(db->profile()));
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardOutput().isEmpty());
}

void TestExportCommand::refusals_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("no file") << QStringLiteral("export organizations") << 2;
    QTest::newRow("no such format") << QStringLiteral("export organizations %1/a.csv --format doc") << 2;
    QTest::newRow("an ending that is none") << QStringLiteral("export organizations %1/a.doc") << 2;
    QTest::newRow("no such field") << QStringLiteral("export organizations %1/a.csv --fields nothing") << 1;
    QTest::newRow("no such entity") << QStringLiteral("export nothing %1/a.csv") << 1;
    QTest::newRow("no such authorization") << QStringLiteral("export users %1/a.csv --consent other") << 2;
    QTest::newRow("no such delimiter") << QStringLiteral("export users %1/a.csv --delimiter xx") << 2;
    QTest::newRow("a folder that is not there") << QStringLiteral("export users %1/none/a.csv") << 2;
}

void TestExportCommand::refusals()
{
    QFETCH(const QString, line);
    QFETCH(const int, exitCode);
    const auto db = TestDatabase::create(Engine::Sqlite);
    QVERIFY(db);
    const QTemporaryDir folder;
    const CtlRun run = runCtl(*db, words(line.contains(QLatin1String("%1")) ? line.arg(folder.path()).toUtf8().constData() : line.toUtf8().constData()));
    QVERIFY2(run.exitCode == exitCode, qPrintable(run.whole()));
    QVERIFY(!run.error.isEmpty());
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestExportCommand::helpInBothLanguages()
{
    const CtlRun help = runCtl(words("export --help"));
    QCOMPARE(help.exitCode, 0);
    for (const char *option : {"--format", "--layout", "--consent", "--bom", "--delimiter", "--machine", "--filter"}) {
        QVERIFY2(help.out.contains(QLatin1String(option)), option);
    }
}

QTEST_MAIN(TestExportCommand)
#include "tst_exportcommand.moc"
