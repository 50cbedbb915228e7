// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/benchdata.h"
#include "tests/benchmarks/benchexport.h"
#include "tests/benchmarks/benchimport.h"
#include "tests/benchmarks/benchreport.h"
#include "tests/benchmarks/benchsearch.h"
#include "tests/benchmarks/benchsecurity.h"
#include "tests/benchmarks/benchstatistics.h"
#include "tests/benchmarks/benchtasks.h"
#include "tests/benchmarks/benchwindow.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <functional>
#include <vector>

namespace {

QString ratioTarget(double most)
{
    return QStringLiteral("<= %1").arg(most);
}

void benchLists(const BenchPlace &place, const std::function<bool(int)> &wanted)
{
    const auto name = [&place](const char *text) {
        return QStringLiteral("%1 [%2]").arg(QString::fromUtf8(text), place.engineName());
    };
    const auto run = [&place](const char *task) { return runBenchTaskApart(QString::fromLatin1(task), place); };
    const QString ms = QStringLiteral("ms");
    const QString mb = QStringLiteral("MB");
    const auto of = [](const BenchNumbers &numbers, const char *key) { return numbers.value(QString::fromLatin1(key)); };

    BenchNumbers tableModel;
    if (wanted(1) || wanted(4)) {
        tableModel = run("table-model");
    }
    if (wanted(1)) {
        const BenchNumbers ours = run("open");
        const double peer = of(tableModel, "all");
        BenchReport::line(name("1 first page, QSqlTableModel with its scrollbar"), of(ours, "median"), peer, ms,
                          QStringLiteral("<= 5 ms, >= 500 times faster"),
                          of(ours, "median") <= 5 && peer >= 500 * of(ours, "median"));
        BenchReport::remark(QStringLiteral("the very first one, statements cold: %1 ms; QSqlTableModel until its first row: %2 ms")
                                .arg(of(ours, "first"), 0, 'f', 1)
                                .arg(of(tableModel, "first"), 0, 'f', 1));
    }
    if (wanted(2)) {
        const double most = place.onServer() ? 1.0 : 4.0;
        const BenchNumbers ours = run("count");
        BenchReport::line(name("2 exact count and scrollbar, count(*)"), of(ours, "ours"), of(ours, "peer"), ms,
                          ratioTarget(most), of(ours, "ours") <= most * of(ours, "peer"));
    }
    if (wanted(3)) {
        const BenchNumbers ours = run("jump");
        BenchReport::line(name("3 jump to any row, median of 200, OFFSET"), of(ours, "median"), of(ours, "peer"), ms,
                          QStringLiteral("<= 2 ms, >= 100 times faster"),
                          of(ours, "median") <= 2 && of(ours, "peer") >= 100 * of(ours, "median"));
        BenchReport::line(name("3 jump to any row, 95 %"), of(ours, "p95"), 0, ms, QStringLiteral("<= 10 ms"),
                          of(ours, "p95") <= 10);
        BenchReport::remark(QStringLiteral("open and go to the end at once, last rows shown: %1 ms")
                                .arg(of(ours, "end"), 0, 'f', 1));
    }
    if (wanted(4)) {
        const double ours = of(run("memory"), "megabytes");
        const double peer = of(tableModel, "megabytes");
        BenchReport::line(name("4 memory of all that, QSqlTableModel"), ours, peer, mb,
                          QStringLiteral("<= 32 MB, <= 1/50"), ours <= 32 && 50 * ours <= peer);
    }
    for (const char *task : {"sorted", "filtered"}) {
        if (!wanted(5)) {
            break;
        }
        const BenchNumbers ours = run(task);
        const QString what = QStringLiteral("5 %1, complete (%2 rows), bare query")
                                 .arg(QString::fromLatin1(task)).arg(of(ours, "rows"), 0, 'f', 0);
        BenchReport::line(name(what.toUtf8().constData()), of(ours, "ours"), of(ours, "peer"), ms, ratioTarget(1.2),
                          of(ours, "ours") <= 1.2 * of(ours, "peer"));
        BenchReport::line(name(QStringLiteral("5 %1, jump").arg(QString::fromLatin1(task)).toUtf8().constData()),
                          of(ours, "jump"), 0, ms, QStringLiteral("<= 5 ms"), of(ours, "jump") <= 5);
        BenchReport::line(name(QStringLiteral("5 %1, memory a row").arg(QString::fromLatin1(task)).toUtf8().constData()),
                          of(ours, "bytes"), 0, QStringLiteral("B"), QStringLiteral("<= 20 B"), of(ours, "bytes") <= 20);
    }
    if (wanted(6)) {
        const BenchNumbers ours = run("page");
        BenchReport::line(name("6 a 200-row page end to end, the library's texts"), of(ours, "ours"), of(ours, "peer"),
                          ms, ratioTarget(3), of(ours, "ours") <= 3 * of(ours, "peer"));
        BenchReport::remark(
            QStringLiteral("the page with the labels of what it refers to: %1 ms").arg(of(ours, "labels"), 0, 'f', 2));
    }
}

void benchWindow(const BenchPlace &place, const QString &program)
{
    const QString name = QStringLiteral("14 window shown, DB Browser for SQLite");
    const QString peerProgram = QStandardPaths::findExecutable(QStringLiteral("sqlitebrowser"));
    QString missing = BenchDisplay::missingTool();
    if (missing.isEmpty() && peerProgram.isEmpty()) {
        missing = QStringLiteral("sqlitebrowser");
    }
    if (!missing.isEmpty() || !QFileInfo(program).isExecutable()) {
        BenchReport::skipped(name, missing.isEmpty() ? QStringLiteral("no %1").arg(program)
                                                     : QStringLiteral("%1 is not installed").arg(missing));
        return;
    }
    BenchDisplay display;
    std::vector<double> ourTimes;
    std::vector<double> ourMemory;
    std::vector<double> peerTimes;
    std::vector<double> peerMemory;
    for (int i = 0; i < 5; ++i) {
        const Result<WindowStart> ours = display.measure(program, {place.profile.filePath});
        const Result<WindowStart> peer = display.measure(peerProgram, {place.profile.filePath});
        if (!ours || !peer) {
            BenchReport::skipped(name, (ours ? peer : ours).error().message);
            return;
        }
        ourTimes.push_back(ours.value().milliseconds);
        ourMemory.push_back(ours.value().megabytes);
        peerTimes.push_back(peer.value().milliseconds);
        peerMemory.push_back(peer.value().megabytes);
    }
    BenchReport::line(name, median(ourTimes), median(peerTimes), QStringLiteral("ms"), ratioTarget(0.6),
                      median(ourTimes) <= 0.6 * median(peerTimes));
    BenchReport::line(QStringLiteral("14 memory two seconds later, DB Browser for SQLite"), median(ourMemory),
                      median(peerMemory), QStringLiteral("MB"), ratioTarget(0.6),
                      median(ourMemory) <= 0.6 * median(peerMemory));
}

void searchPlace(const QString &where)
{
    BenchPlace place;
    if (where.startsWith(QLatin1String("postgresql:"))) {
        const Result<DatabaseProfile> profile = DatabaseProfile::fromUrl(where, nullptr);
        if (!profile) {
            BenchReport::skipped(QStringLiteral("17 search over everything"), profile.error().message);
            return;
        }
        place.profile = profile.value();
    } else {
        place.profile = DatabaseProfile::forFile(where);
    }
    benchSearch(place);
}

int benchAll(const QCommandLineParser &parser)
{
    const qint64 rows = parser.value(QStringLiteral("rows")).toLongLong();
    const QStringList numbers = parser.value(QStringLiteral("only")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    const auto wanted = [&numbers](int number) { return numbers.isEmpty() || numbers.contains(QString::number(number)); };
    const QString engine = parser.value(QStringLiteral("engine"));
    const QTemporaryDir temporary;
    const QString folder = parser.isSet(QStringLiteral("data")) ? parser.value(QStringLiteral("data")) : temporary.path();
    BenchReport::remark(QStringLiteral("activity_logs with %1 rows").arg(rows));
    BenchReport::header();
    for (const Engine each : {Engine::Sqlite, Engine::PostgreSql}) {
        const QString eachName = each == Engine::Sqlite ? QStringLiteral("sqlite") : QStringLiteral("postgresql");
        if (!engine.isEmpty() && engine != eachName) {
            continue;
        }
        const Stopwatch watch;
        const Result<BenchPlace> place = makeBenchData(each, folder, rows);
        if (!place) {
            BenchReport::skipped(QStringLiteral("1 to 6 [%1]").arg(eachName), place.error().message);
            continue;
        }
        BenchReport::remark(QStringLiteral("%1: data made in %2 s").arg(eachName).arg(watch.milliseconds() / 1000, 0, 'f', 0));
        benchLists(place.value(), wanted);
        if (wanted(8)) {
            benchExport(place.value());
        }
        if (wanted(14) && each == Engine::Sqlite) {
            benchWindow(place.value(), parser.value(QStringLiteral("program")));
        }
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--task")) {
        printBenchNumbers(runBenchTask(arguments.value(2), BenchPlace::fromArguments(arguments.mid(3))));
        return 0;
    }
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures the program against floors and peers in the same run."));
    parser.addHelpOption();
    parser.addOption({QStringLiteral("rows"), QStringLiteral("Rows of activity_logs."), QStringLiteral("N"),
                      QStringLiteral("1000000")});
    parser.addOption({QStringLiteral("engine"), QStringLiteral("sqlite or postgresql; else both."), QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("only"), QStringLiteral("Rows of the table of targets, e.g. 1,3."), QStringLiteral("LIST")});
    parser.addOption({QStringLiteral("data"), QStringLiteral("Keeps SQLite's file there, or takes the one that is there."),
                      QStringLiteral("FOLDER")});
    parser.addOption({QStringLiteral("program"), QStringLiteral("The desktop program."), QStringLiteral("FILE"),
                      QStringLiteral(SEMILLERO_BINARY_DIR "/semillero")});
    parser.addOption({QStringLiteral("search"),
                      QStringLiteral("Only row 17, in a demo made with semilleroctl demo --scale 1000: a file, or a URL of a server. "
                                     "May be given several times."),
                      QStringLiteral("PLACE")});
    parser.addOption({QStringLiteral("security"), QStringLiteral("Only row 16, with that many projects and people on a server."), QStringLiteral("N")});
    parser.addOption({QStringLiteral("import"), QStringLiteral("Only rows 7 and 8, with that many people."), QStringLiteral("N")});
    parser.process(application);
    if (parser.isSet(QStringLiteral("import"))) {
        BenchReport::header();
        benchImport(parser.value(QStringLiteral("import")).toLongLong());
        return 0;
    }
    if (parser.isSet(QStringLiteral("security"))) {
        BenchReport::header();
        benchSecurity(parser.value(QStringLiteral("security")).toLongLong());
        return 0;
    }
    if (parser.isSet(QStringLiteral("search"))) {
        BenchReport::header();
        for (const QString &where : parser.values(QStringLiteral("search"))) {
            searchPlace(where);
        }
        return 0;
    }
    return benchAll(parser);
}
