// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/texttable.h"
#include "app/ctl/workspaceconnection.h"
#include "tests/ctl/ctlrun.h"

#include <QTest>

/// The command line itself: no workspace is touched.
class TestCtlProgram final : public QObject
{
    Q_OBJECT

private slots:
    void nothingTyped();
    void helpNamesEveryCommand();
    void everyCommandHasHelp_data();
    void everyCommandHasHelp();
    void refused_data();
    void refused();
    void errorsAsJson();
    void environmentNamesTheServer();
    void languageIsFoundAnywhere();
    void tableCells();
};

void TestCtlProgram::nothingTyped()
{
    const CtlRun run = runCtl(QStringList());
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY(run.error.contains(QLatin1String("migrate")));
}

void TestCtlProgram::helpNamesEveryCommand()
{
    for (const char *line : {"--help", "help", "-h"}) {
        const CtlRun run = runCtl(words(line));
        QCOMPARE(run.exitCode, 0);
        for (const auto &command : standardCommands()) {
            QVERIFY2(run.out.contains(command->name()), qPrintable(command->name()));
        }
    }
    const CtlRun group = runCtl(words("records --help"));
    QCOMPARE(group.exitCode, 0);
    QVERIFY(group.out.contains(QLatin1String("records update")));
    QVERIFY(!group.out.contains(QLatin1String("downgrade")));
}

void TestCtlProgram::everyCommandHasHelp_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &command : standardCommands()) {
        QTest::newRow(qPrintable(command->name())) << command->name();
    }
}

void TestCtlProgram::everyCommandHasHelp()
{
    QFETCH(QString, name);
    const CtlRun run = runCtl(name.split(QLatin1Char(' ')) << QStringLiteral("--help"));
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.out.contains(QLatin1String("semilleroctl ") + name));
    QVERIFY(run.out.contains(QLatin1String("--workspace FILE")));
    for (const QString &line : run.out.split(QLatin1Char('\n'))) {
        QVERIFY2(line.size() <= 100, qPrintable(line));
    }
}

void TestCtlProgram::refused_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *line, int exitCode, const char *says) {
        QTest::newRow(name) << QString::fromUtf8(line) << exitCode << QString::fromUtf8(says);
    };
    row("unknown command", "recrods list programs", 2, "recrods list");
    row("unknown option", "records list programs --colour", 2, "colour");
    row("an option of another command", "migrate --file x", 2, "does not take --file");
    row("a language that is not there", "roles --language fr", 2, "fr");
    row("two workspaces", "roles --workspace a --database postgresql:///b", 2, "two workspaces");
    row("no workspace", "records list programs", 2, "--workspace FILE");
    row("an entity that is not there", "records list startups --workspace x", 1, "startups");
    row("no entity", "records list --workspace x", 2, "organizations");
    row("no id", "records show programs --workspace x", 2, "id");
    row("an id that is none", "records show programs 17 --workspace x", 1, "17");
    row("one argument too many", "records list programs all --workspace x", 2, "all");
    row("a limit that is no number", "records list programs --limit ten --workspace x", 2, "ten");
    row("a negative limit", "records list programs --limit -1 --workspace x", 2, "-1");
    row("a field that is not there", "records list programs --sort -nombre --workspace x", 1, "nombre");
    row("a filter on a field that is not there", "records list programs --filter nombre=x --workspace x", 1, "nombre");
    row("a filter that is none", "records list programs --filter name --workspace x", 1, "name");
    row("--set without =", "records create programs --set name --workspace x", 2, "FIELD=VALUE");
    row("neither --set nor --file", "records create programs --workspace x", 2, "--file");
    row("both --set and --file", "records create programs --set name=x --file y --workspace x", 2, "--file");
    row("a file that is not there", "records create programs --file /nowhere/x.jsonl --workspace x", 2,
        "/nowhere/x.jsonl");
    row("a workspace that is not there", "records list programs --workspace /nowhere/x.semillero", 2, "x.semillero");
    row("a server that is not there", "records list programs --database postgresql://a@127.0.0.1:1/b?sslmode=disable",
        2, "127.0.0.1");
    row("a URL of another kind", "records list programs --database https://example.org", 2, "postgresql://");
}

void TestCtlProgram::refused()
{
    QFETCH(QString, line);
    QFETCH(int, exitCode);
    QFETCH(QString, says);
    const CtlRun run = runCtl(words(line.toUtf8().constData()));
    QVERIFY2(run.exitCode == exitCode, qPrintable(run.whole()));
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.error.contains(says), qPrintable(run.error));
    QVERIFY2(run.error.endsWith(QLatin1Char('\n')) && run.error.count(QLatin1Char('\n')) == 1, qPrintable(run.error));
}

void TestCtlProgram::errorsAsJson()
{
    const CtlRun run = runCtl(words("records list startups --json --workspace x"));
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.errors().size(), 1);
    const QJsonObject error = run.errors().first().toObject();
    QCOMPARE(error.keys(), (QStringList{QStringLiteral("code"), QStringLiteral("field"), QStringLiteral("message"),
                                        QStringLiteral("row")}));
    QCOMPARE(error.value(QLatin1String("code")).toString(), QStringLiteral("unknown_entity"));
    QVERIFY(error.value(QLatin1String("row")).isNull());
    QVERIFY(error.value(QLatin1String("field")).isNull());
}

void TestCtlProgram::environmentNamesTheServer()
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("PGHOST"), QStringLiteral("/nowhere"));
    const CommandArguments none;
    static const Catalog catalog = Catalog::standard();
    const SystemClock clock;
    QTextStream out;
    QBuffer input;
    const CommandContext context{catalog, clock, out, input, environment, {}, false};
    const Result<WorkspaceTarget> target = WorkspaceConnection::target(none, context);
    QVERIFY(target.ok());
    QCOMPARE(target.value().profile.engine, Engine::PostgreSql);
    QVERIFY(target.value().profile.host.isEmpty());
}

void TestCtlProgram::languageIsFoundAnywhere()
{
    QCOMPARE(CtlProgram::languageOf(words("--language en records list programs")), QStringLiteral("en"));
    QCOMPARE(CtlProgram::languageOf(words("records list programs --language=es")), QStringLiteral("es"));
    QCOMPARE(CtlProgram::languageOf(words("records list programs")), QString());
}

void TestCtlProgram::tableCells()
{
    QCOMPARE(TextTable::width(QStringLiteral("José")), 4);
    QCOMPARE(TextTable::width(QStringLiteral("Jose\u0301")), 4);
    QCOMPARE(TextTable::width(QStringLiteral("日本")), 4);
    QCOMPARE(TextTable::plain(QStringLiteral("a\x1b[31m\nb")), QStringLiteral("a [31m b"));
    TextTable table({QStringLiteral("Name"), QStringLiteral("n")});
    table.addRow({QStringLiteral("日本"), QStringLiteral("1")});
    table.addRow({QString(60, QLatin1Char('x')), QStringLiteral("2")});
    QString text;
    QTextStream out(&text);
    table.write(out);
    const QStringList lines = text.split(QLatin1Char('\n'));
    QCOMPARE(TextTable::width(lines.at(2)), TextTable::width(lines.at(3)));
    QVERIFY(lines.at(3).contains(QString(39, QLatin1Char('x')) + QChar(0x2026)));
}

QTEST_GUILESS_MAIN(TestCtlProgram)
#include "tst_ctlprogram.moc"
