// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/benchtasks.h"

#include "tests/benchmarks/benchexport.h"
#include "tests/benchmarks/benchlist.h"
#include "tests/benchmarks/benchpeer.h"
#include "tests/support/waitfor.h"

#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlTableModel>
#include <QTextStream>

#include <functional>
#include <random>

namespace {

constexpr int jumpCount = 200;

std::vector<int> randomRows(int rows, int count)
{
    std::mt19937 generator(42);
    std::vector<int> places;
    for (int i = 0; i < count; ++i) {
        places.push_back(static_cast<int>(generator() % static_cast<unsigned>(rows)));
    }
    return places;
}

BenchNumbers measureOpen(const BenchPlace &place)
{
    BenchList list(place);
    std::vector<double> times;
    const double first = list.open(list.query());
    for (int i = 0; i < 21; ++i) {
        list.closeModel();
        list.settle();
        times.push_back(list.open(list.query()));
    }
    return {{QStringLiteral("first"), first}, {QStringLiteral("median"), median(times)}};
}

BenchNumbers measureCount(const BenchPlace &place)
{
    BenchList list(place);
    const std::unique_ptr<BenchPeer> peer = BenchPeer::connect(place);
    std::vector<double> ours;
    std::vector<double> peers;
    for (int i = 0; i < 5; ++i) {
        (void)list.open(list.query());
        ours.push_back(list.waitForCount());
        list.closeModel();
        list.settle();
        peers.push_back(peer->drain(QStringLiteral("SELECT count(*) FROM activity_logs")));
    }
    return {{QStringLiteral("ours"), median(ours)}, {QStringLiteral("peer"), median(peers)}};
}

BenchNumbers measureJump(const BenchPlace &place)
{
    BenchList list(place);
    (void)list.open(list.query());
    (void)list.waitForCount();
    const int rows = list.model().rowCount();
    std::vector<double> ours;
    for (const int row : randomRows(rows, jumpCount)) {
        ours.push_back(list.jump(row));
    }
    const std::unique_ptr<BenchPeer> peer = BenchPeer::connect(place);
    const RecordSelect select = list.select(list.query());
    std::vector<double> peers;
    for (const int row : randomRows(rows, 15)) {
        const QString tail = QStringLiteral(" %1 LIMIT 200 OFFSET %2").arg(select.orderBy()).arg(row / 200 * 200);
        peers.push_back(peer->readTexts(select.rowsStatement(QString(), tail).sql));
    }
    std::vector<double> ends;
    for (int i = 0; i < 5; ++i) {
        list.closeModel();
        list.settle();
        ends.push_back(list.openAtEnd(list.query()));
    }
    return {{QStringLiteral("end"), median(ends)},
            {QStringLiteral("median"), median(ours)},
            {QStringLiteral("p95"), percentile(ours, 0.95)},
            {QStringLiteral("peer"), median(peers)}};
}

BenchNumbers measureMemory(const BenchPlace &place)
{
    BenchList list(place);
    (void)list.open(list.query());
    list.closeModel();
    list.settle();
    const double before = residentMegabytes();
    (void)list.open(list.query());
    (void)list.waitForCount();
    for (const int row : randomRows(list.model().rowCount(), jumpCount)) {
        (void)list.jump(row);
    }
    return {{QStringLiteral("megabytes"), residentMegabytes() - before}};
}

BenchNumbers measureTableModel(const BenchPlace &place)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(place.onServer() ? QStringLiteral("QPSQL") : QStringLiteral("QSQLITE"));
    if (place.onServer()) {
        database.setHostName(place.profile.host);
        database.setDatabaseName(place.profile.database);
        database.setUserName(place.profile.user);
    } else {
        database.setDatabaseName(place.profile.filePath);
    }
    if (!database.open()) {
        qCritical("%s", qPrintable(database.lastError().text()));
        return {};
    }
    BenchNumbers numbers;
    const double before = residentMegabytes();
    const Stopwatch watch;
    QSqlTableModel model(nullptr, database);
    model.setTable(QStringLiteral("activity_logs"));
    model.setSort(model.fieldIndex(QStringLiteral("created_at")), Qt::DescendingOrder);
    model.select();
    for (int row = 0; row < 40; ++row) {
        (void)model.index(row, 1).data();
    }
    numbers[QStringLiteral("first")] = watch.milliseconds();
    while (model.canFetchMore()) {
        model.fetchMore();
    }
    numbers[QStringLiteral("all")] = watch.milliseconds();
    for (const int row : randomRows(model.rowCount(), jumpCount)) {
        for (int column = 0; column < model.columnCount(); ++column) {
            (void)model.index(row, column).data();
        }
    }
    numbers[QStringLiteral("megabytes")] = residentMegabytes() - before;
    return numbers;
}

/// A list that no index orders, or that is filtered: complete, against the bare query in the engine's own library.
BenchNumbers measureIdList(const BenchPlace &place, const std::function<Query(Query)> &change)
{
    BenchList list(place);
    const Query query = change(list.query());
    const RecordSelect select = list.select(query);
    QStringList values;
    for (const QVariant &value : select.values) {
        values.append(value.toString());
    }
    const QString bare = QStringLiteral("SELECT t.id FROM %1 WHERE %2 %3")
                             .arg(select.scanFrom, select.condition, select.orderBy());
    const std::unique_ptr<BenchPeer> peer = BenchPeer::connect(place);
    std::vector<double> ours;
    std::vector<double> peers;
    double bytes = 0;
    (void)peer->drain(bare, values);
    for (int i = 0; i < 3; ++i) {
        peers.push_back(peer->drain(bare, values));
        list.closeModel();
        list.settle();
        (void)list.open(query);
        const double before = residentMegabytes();
        const Stopwatch watch;
        (void)list.waitForCount();
        ours.push_back(watch.milliseconds());
        if (i == 0) {
            bytes = (residentMegabytes() - before) * 1024 * 1024 / list.model().rowCount();
        }
    }
    std::vector<double> jumps;
    for (const int row : randomRows(list.model().rowCount(), jumpCount)) {
        jumps.push_back(list.jump(row));
    }
    return {{QStringLiteral("ours"), median(ours)},
            {QStringLiteral("peer"), median(peers)},
            {QStringLiteral("rows"), list.model().rowCount()},
            {QStringLiteral("jump"), median(jumps)},
            {QStringLiteral("bytes"), bytes}};
}

BenchNumbers measurePage(const BenchPlace &place)
{
    BenchList list(place);
    const std::unique_ptr<BenchPeer> peer = BenchPeer::connect(place);
    const auto sql = [&list](const Query &query) {
        const RecordSelect select = list.select(query);
        return select.rowsStatement(QString(), QStringLiteral(" %1 LIMIT 200").arg(select.orderBy())).sql;
    };
    const auto page = [&list](Listing &listing) {
        const Stopwatch watch;
        if (!waitFor(listing.page(0, 200)).ok()) {
            qFatal("a page failed");
        }
        return watch.milliseconds();
    };
    const std::unique_ptr<Listing> plain = list.source()(list.plainQuery());
    const std::unique_ptr<Listing> labelled = list.source()(list.query());
    std::vector<double> ours;
    std::vector<double> withLabels;
    std::vector<double> peers;
    for (int i = 0; i < 101; ++i) {
        peers.push_back(peer->readTexts(sql(list.plainQuery())));
        ours.push_back(page(*plain));
        withLabels.push_back(page(*labelled));
    }
    return {{QStringLiteral("ours"), median(ours)},
            {QStringLiteral("labels"), median(withLabels)},
            {QStringLiteral("peer"), median(peers)}};
}

} // namespace

BenchNumbers runBenchTask(const QString &name, const BenchPlace &place)
{
    if (name == QLatin1String("export-csv") || name == QLatin1String("export-jsonl")) {
        return measureExport(place, name.mid(7), true);
    }
    if (name == QLatin1String("export-people") || name == QLatin1String("export-xlsx")) {
        return measureExport(place, name == QLatin1String("export-xlsx") ? QStringLiteral("xlsx") : QStringLiteral("csv"), false);
    }
    if (name == QLatin1String("open")) {
        return measureOpen(place);
    }
    if (name == QLatin1String("count")) {
        return measureCount(place);
    }
    if (name == QLatin1String("jump")) {
        return measureJump(place);
    }
    if (name == QLatin1String("memory")) {
        return measureMemory(place);
    }
    if (name == QLatin1String("table-model")) {
        return measureTableModel(place);
    }
    if (name == QLatin1String("sorted")) {
        return measureIdList(place, [](Query query) {
            query.sortField = QStringLiteral("description");
            query.order = Qt::AscendingOrder;
            return query;
        });
    }
    if (name == QLatin1String("filtered")) {
        return measureIdList(place, [](Query query) {
            query.filters = {{QStringLiteral("action"), FilterOperator::Equal, {QStringLiteral("updated")}}};
            return query;
        });
    }
    return name == QLatin1String("page") ? measurePage(place) : BenchNumbers();
}

BenchNumbers runBenchTaskApart(const QString &name, const BenchPlace &place)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  QStringList{QStringLiteral("--task"), name} + place.toArguments());
    process.waitForFinished(-1);
    BenchNumbers numbers;
    const QList<QByteArray> lines = process.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> parts = line.split('=');
        if (parts.size() == 2) {
            numbers[QString::fromLatin1(parts.first())] = parts.last().toDouble();
        }
    }
    return numbers;
}

void printBenchNumbers(const BenchNumbers &numbers)
{
    QTextStream out(stdout);
    for (auto it = numbers.cbegin(); it != numbers.cend(); ++it) {
        out << it.key() << '=' << QString::number(it.value(), 'f', 4) << '\n';
    }
}
