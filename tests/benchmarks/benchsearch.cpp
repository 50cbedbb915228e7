// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/benchsearch.h"

#include "models/catalog/catalog.h"
#include "models/search/searchservice.h"
#include "models/search/searchterms.h"
#include "tests/benchmarks/benchreport.h"
#include "tests/benchmarks/benchstatistics.h"
#include "tests/support/waitfor.h"

#include <QTimeZone>

namespace {

constexpr double searchTarget = 100; // milliseconds: an answer that is felt as at once

/// What people type: names common and rare, words in any order, kinds of meetings, a phone, typing errors.
const char *const typedTexts[] = {"maria restrepo", "luz dary", "mosquera jhon", "raices 2026",   "taller costos", "sesion ana",
                                  "demo day",       "cafe",     "borojo",        "3000012345",    "restrpo",       "tunubala yuliana",
                                  "mentoria",       "cedula",   "quintreo",      "acta de comite"};

struct SearchTimes
{
    std::vector<double> letters;
    std::vector<double> whole; ///< the last letter of each text
    std::vector<double> scans;
    double worst = 0;
    QString worstText;
};

Result<qint64> scan(Executor &executor, const QString &text)
{
    QStringList conditions;
    QVariantList values;
    for (const QString &word : SearchTerms::of(text).words) {
        values.append(QString(QLatin1Char('%') + word + QLatin1Char('%')));
        conditions.append(QStringLiteral("words LIKE $%1").arg(values.size()));
    }
    const auto found = executor.run({QStringLiteral("SELECT count(*) FROM search_entries WHERE ") + conditions.join(QLatin1String(" AND ")),
                                     values,
                                     {FieldType::Integer},
                                     {},
                                     {}});
    return found ? Result<qint64>(found.value().rows.constFirst().constFirst().toLongLong()) : Result<qint64>(found.error());
}

SearchRequest requestFor(const QString &text)
{
    SearchRequest request;
    request.text = text;
    request.today = QDate(2026, 11, 22);
    request.format = DisplayFormat{QLocale(QStringLiteral("es_CO")), QTimeZone("America/Bogota"), QStringLiteral("COP")};
    return request;
}

Result<SearchTimes> measureSearch(const Catalog &catalog, const std::shared_ptr<Database> &database)
{
    SearchService service(catalog, database);
    SearchTimes times;
    (void)waitFor(service.search(requestFor(QStringLiteral("a")))); // opens the lane's connection
    for (const char *whole : typedTexts) {
        const QString text = QString::fromLatin1(whole);
        for (qsizetype letters = 1; letters <= text.size(); ++letters) {
            const Stopwatch watch;
            const auto answer = waitFor(service.search(requestFor(text.left(letters))));
            const double took = watch.milliseconds();
            if (!answer) {
                return answer.error();
            }
            times.letters.push_back(took);
            if (took > times.worst) {
                times.worst = took;
                times.worstText = text.left(letters);
            }
            if (letters == text.size()) {
                times.whole.push_back(took);
            }
        }
        const Stopwatch watch;
        const auto scanned = waitFor(database->run<qint64>(Lane::Search, [text](Executor &executor) { return scan(executor, text); }));
        if (!scanned) {
            return scanned.error();
        }
        times.scans.push_back(watch.milliseconds());
    }
    return times;
}

} // namespace

void benchSearch(const BenchPlace &place)
{
    const SystemClock clock;
    const Catalog catalog = Catalog::standard();
    const auto named = [&place](const char *text) { return QStringLiteral("%1 [%2]").arg(QString::fromUtf8(text), place.engineName()); };
    const auto database = Database::openBlocking(place.profile, QString(), clock);
    if (!database) {
        BenchReport::skipped(named("17 search over everything"), database.error().message);
        return;
    }
    const auto records = waitFor(database.value()->run<qint64>(Lane::Background, [](Executor &executor) { return scan(executor, QStringLiteral("a")); }));
    const Result<SearchTimes> times = measureSearch(catalog, database.value());
    if (!times) {
        BenchReport::skipped(named("17 search over everything"), times.error().message + QLatin1Char(' ') + times.error().detail);
        return;
    }
    const SearchTimes &t = times.value();
    const QString ms = QStringLiteral("ms");
    const QString most = QStringLiteral("<= 100 ms");
    BenchReport::line(named("17 a whole text answered, LIKE scan"), median(t.whole), median(t.scans), ms,
                      QStringLiteral("<= 100 ms, <= 1/5"), median(t.whole) <= searchTarget && 5 * median(t.whole) <= median(t.scans));
    BenchReport::line(named("17 a letter answered, median"), median(t.letters), 0, ms, most, median(t.letters) <= searchTarget);
    BenchReport::line(named("17 a letter answered, 95 %"), percentile(t.letters, 0.95), 0, ms, most, percentile(t.letters, 0.95) <= searchTarget);
    BenchReport::line(named("17 a letter answered, the slowest"), t.worst, 0, ms, most, t.worst <= searchTarget);
    BenchReport::remark(QStringLiteral("%1 letters typed, the slowest after “%2”; records with an a: %3")
                            .arg(t.letters.size())
                            .arg(t.worstText)
                            .arg(records ? records.value() : -1));
}
