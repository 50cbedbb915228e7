// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demowriter.h"
#include "models/exchange/exporting/exporter.h"
#include "tests/exchange/planscene.h"
#include "tests/support/engines.h"
#include "tests/support/recordfactory.h"

#include <QTemporaryDir>
#include <QTest>

namespace {

/// The demo, and texts that files like to break.
Result<DemoSummary> makeRecords(const TestDatabase &db)
{
    RecordFactory make(db);
    for (const char *name : {"=1+1", "'=2", "''x", "+57 (1)", "-5", "@here", "Café; \"Sur\", 1", "Ñandú 🌱", "0012", "1e5", "true", "31/12/2025"}) {
        make.organization({{QStringLiteral("name"), QString::fromUtf8(name)}});
    }
    make.project(make.entrepreneur(), {{QStringLiteral("name"), QStringLiteral("-Miel")},
                                       {QStringLiteral("description"), QStringLiteral("=two\n\"lines\"; and, more")}});
    return waitFor(db.database().run<DemoSummary>(Lane::Background, [&db](Executor &executor) {
        return writeDemo(executor, db.catalog(), QDate(2026, 3, 10));
    }));
}

Result<ExportReport> exportFor(const TestDatabase &db, const Entity &entity, ExportFormat format, const QString &path)
{
    ExportRequest request;
    request.layout.entity = entity.name;
    request.layout.columns = usualColumns(entity, true);
    request.layout.columns.prepend({QStringLiteral("id"), {}});
    request.layout.format = format;
    request.layout.machineValues = true;
    request.path = path;
    request.format = PlanScene::format().display;
    return waitFor(db.database().run<ExportReport>(
        Lane::Background, [&](Executor &executor) { return Exporter(db.catalog(), executor, db.clock()).write(request); }));
}

QString troubles(const ImportPlan &plan)
{
    QStringList lines;
    for (const PlannedImportRow &row : plan.rows) {
        if (row.outcome == RowOutcome::Unchanged) {
            continue;
        }
        QStringList parts{row.label};
        for (const CellProblem &problem : row.problems) {
            parts.append((problem.target < 0 ? QString() : plan.targets.at(problem.target).text) + QLatin1String(": ") + problem.message);
        }
        for (const PlannedPart &part : row.parts) {
            for (int i = 0; i < part.changed.size(); ++i) {
                const int target = part.changed.at(i);
                parts.append(QStringLiteral("%1: %2 -> %3").arg(plan.targets.at(target).text, part.before.value(i).toString(), row.values.at(target).toString()));
            }
        }
        lines.append(parts.join(QStringLiteral(" | ")));
    }
    return lines.mid(0, 4).join(QLatin1Char('\n'));
}

} // namespace

class TestRoundTrip final : public QObject
{
    Q_OBJECT

private slots:
    void everyRowIsUnchanged_data() { addEngineRows(); }
    void everyRowIsUnchanged();
};

/// A file with machine values, taken in again, changes nothing: every entity that people import, every format that is read.
void TestRoundTrip::everyRowIsUnchanged()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    const Result<DemoSummary> made = makeRecords(*db);
    QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().message));
    const QTemporaryDir folder;
    const PlanScene scene(*db);
    int rows = 0;
    QStringList wrong;
    for (const Entity &entity : db->catalog().entities()) {
        if (entity.access == EntityAccess::ReadOnly || possibleTargets(db->catalog(), entity).isEmpty()) {
            continue;
        }
        const QList<ExportFormat> formats = currentEngine() == Engine::Sqlite
            ? QList<ExportFormat>{ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::JsonLines}
            : QList<ExportFormat>{ExportFormat::Csv}; // writing and reading files has nothing to do with the engine
        for (const ExportFormat format : formats) {
            const QString what = entity.name + QLatin1Char('.') + formatName(format);
            const QString path = folder.filePath(what);
            const Result<ExportReport> report = exportFor(*db, entity, format, path);
            QVERIFY2(report.ok(), qPrintable(what + QLatin1String(": ") + (report.ok() ? QString() : report.error().message + report.error().detail)));
            if (report.value().rows == 0) {
                break;
            }
            const Result<SourceTable> source = readSource(path);
            QVERIFY2(source.ok(), qPrintable(what + QLatin1String(": ") + (source.ok() ? QString() : source.error().message)));
            ImportMapping mapping = suggestMapping(db->catalog(), entity, source.value(), PlanScene::format());
            mapping.keys = QStringList{QStringLiteral("id")};
            const Result<ImportPlan> plan =
                scene.work<ImportPlan>([&](ImportPlanner &planner) { return planner.plan(source.value(), mapping); });
            if (!plan) {
                wrong.append(what + QLatin1String(": ") + plan.error().message);
                continue;
            }
            const ImportCounts counts = plan.value().counts();
            if (counts.rows != report.value().rows || counts.unchanged != counts.rows) {
                wrong.append(QStringLiteral("%1: %2 of %3 unchanged\n%4").arg(what).arg(counts.unchanged).arg(report.value().rows).arg(troubles(plan.value())));
            }
            rows += counts.unchanged;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    QVERIFY2(rows > 1000, qPrintable(QString::number(rows)));
}

QTEST_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
