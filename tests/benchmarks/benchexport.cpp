// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/benchexport.h"

#include "models/catalog/catalog.h"
#include "models/database/database.h"
#include "models/exchange/exporting/exporter.h"
#include "tests/benchmarks/benchreport.h"
#include "tests/benchmarks/benchstatistics.h"
#include "tests/support/waitfor.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace {

constexpr int exportTurns = 3;

const QStringList &exportedFields()
{
    static const QStringList fields{QStringLiteral("id"),          QStringLiteral("user_id"),   QStringLiteral("action"),
                                    QStringLiteral("entity_type"), QStringLiteral("entity_id"), QStringLiteral("description"),
                                    QStringLiteral("changes"),     QStringLiteral("organization_id"), QStringLiteral("created_at")};
    return fields;
}

double peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:")) {
            return line.mid(6).trimmed().split(' ').constFirst().toDouble() / 1024;
        }
    }
    return 0;
}

/// The engine's own shell: the same columns in the same order. Milliseconds with its start; -1: there is no shell.
double shellExport(const BenchPlace &place, const QString &file)
{
    const QString query = QStringLiteral("select %1 from activity_logs order by created_at desc, id desc").arg(exportedFields().join(QLatin1Char(',')));
    QProcess shell;
    const Stopwatch watch;
    if (place.onServer()) {
        shell.start(QStringLiteral("psql"), {QStringLiteral("-X"), QStringLiteral("-q"), QStringLiteral("-d"), place.connectionInfo(), QStringLiteral("-c"),
                                             QStringLiteral("\\copy (%1) to '%2' csv header").arg(query, file)});
    } else {
        shell.start(QStringLiteral("sqlite3"), {place.profile.filePath, QStringLiteral("-cmd"), QStringLiteral(".headers on"), QStringLiteral("-cmd"),
                                                QStringLiteral(".mode csv"), QStringLiteral("-cmd"), QStringLiteral(".output %1").arg(file), query});
    }
    const bool ran = shell.waitForFinished(-1) && shell.exitStatus() == QProcess::NormalExit && shell.exitCode() == 0;
    return ran ? watch.milliseconds() : -1;
}

} // namespace

BenchNumbers measureExport(const BenchPlace &where, const QString &format, bool machine)
{
    BenchPlace place = where;
    if (place.onServer()) {
        place.profile.user = QStringLiteral("postgres"); // both read all rows, without a session
    }
    const SystemClock clock;
    const Catalog catalog = Catalog::standard();
    const QTemporaryDir folder;
    const Result<std::shared_ptr<Database>> database = Database::openBlocking(place.profile, QString(), clock);
    if (!database) {
        qCritical("%s", qPrintable(database.error().message));
        return {};
    }
    ExportRequest request;
    request.layout.entity = QStringLiteral("activity_logs");
    for (const QString &field : exportedFields()) {
        request.layout.columns.append({field, {}});
    }
    request.layout.format = formatFromName(format).value_or(ExportFormat::Csv);
    request.layout.machineValues = machine;
    request.query.sortField = QStringLiteral("created_at");
    request.query.order = Qt::DescendingOrder;
    request.path = folder.filePath(QStringLiteral("ours.") + format);
    request.format = DisplayFormat{QLocale(QStringLiteral("es_CO")), QTimeZone("America/Bogota"), QStringLiteral("COP")};
    const double before = residentMegabytes();
    std::vector<double> ours;
    std::vector<double> peers;
    for (int turn = 0; turn < exportTurns; ++turn) {
        const Stopwatch watch;
        const Result<ExportReport> report = waitFor(database.value()->run<ExportReport>(
            Lane::Background, [&](Executor &executor) { return Exporter(catalog, executor, clock).write(request); }));
        if (!report) {
            qCritical("%s %s", qPrintable(report.error().message), qPrintable(report.error().detail));
            return {};
        }
        ours.push_back(watch.milliseconds());
        peers.push_back(shellExport(place, folder.filePath(QStringLiteral("peer.csv"))));
    }
    return {{QStringLiteral("ours"), median(ours)}, {QStringLiteral("peer"), median(peers)}, {QStringLiteral("megabytes"), peakMegabytes() - before}};
}

void benchExport(const BenchPlace &place)
{
    const auto line = [&place](const char *task, const char *what, bool target) {
        const BenchNumbers numbers = runBenchTaskApart(QString::fromLatin1(task), place);
        const double ours = numbers.value(QStringLiteral("ours"));
        const double peer = numbers.value(QStringLiteral("peer"));
        const double memory = numbers.value(QStringLiteral("megabytes"));
        const QString name = QStringLiteral("8b export, %1 [%2]").arg(QString::fromLatin1(what), place.engineName());
        BenchReport::line(name, ours, peer, QStringLiteral("ms"), target ? QStringLiteral("<= 1.5") : QStringLiteral("-"),
                          !target || (ours > 0 && ours <= 1.5 * peer));
        BenchReport::line(name + QStringLiteral(", memory"), memory, 0, QStringLiteral("MB"), QStringLiteral("<= 64 MB"), memory <= 64);
    };
    line("export-csv", "CSV to import again, the engine's shell", true);
    line("export-jsonl", "JSON lines, the shell's CSV", false);
    line("export-people", "CSV for people, the shell's CSV", false);
    line("export-xlsx", "XLSX, the shell's CSV", false);
}
