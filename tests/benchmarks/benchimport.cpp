// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/benchimport.h"

#include "models/core/identifier.h"
#include "models/database/sqlitehandle.h"
#include "models/exchange/importing/importwriter.h"
#include "models/exchange/planning/importplanner.h"
#include "models/exchange/reading/sourcereader.h"
#include "tests/benchmarks/benchplace.h"
#include "tests/benchmarks/benchreport.h"
#include "tests/benchmarks/benchstatistics.h"
#include "tests/support/recordfactory.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimeZone>

#include <sqlite3.h>

#include <optional>

namespace {

constexpr int importTurns = 3;
constexpr int waitingTime = 3'600'000; // ms
const QString importColumns = QStringLiteral("id,email,password_hash,first_name,last_name,user_type,phone");

/// A name that is like no other's: what the planner asks of each pair of alike names is another measure.
QString rareName(quint64 seed)
{
    static const char *const syllables[] = {"lu", "ra", "mi", "to", "ber", "sal", "que", "zu", "for", "gi", "pal", "den", "hu", "ya", "cres", "bo"};
    QString name;
    for (quint64 mixed = seed; name.size() < 12;) {
        mixed = (mixed ^ (mixed >> 29)) * 0xBF58476D1CE4E5B9U + 0x9E3779B97F4A7C15U;
        name += QLatin1String(syllables[mixed >> 60]);
    }
    name[0] = name.at(0).toUpper();
    return name;
}

QStringList personCells(qint64 i, bool later)
{
    const auto seed = static_cast<quint64>(i);
    return {newId(Instant{1'773'154'800'000'000 + i}), QStringLiteral("user%1@example.org").arg(i), QStringLiteral("!"), rareName(2 * seed + 1),
            rareName(2 * seed + 2), QStringLiteral("client"), QStringLiteral("+57 %1 %2").arg(later ? 301 : 300).arg(1'000'000 + i)};
}

/// A file of people. `later`: everybody has another phone, and every hundredth row is wrong.
bool writePeople(const QString &path, qint64 rows, bool later = false)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return false;
    }
    file.write(importColumns.toUtf8() + '\n');
    for (qint64 i = 0; i < rows; ++i) {
        QStringList cells = personCells(i, later);
        if (later && i % 100 == 99) {
            cells[1] = QStringLiteral("no e-mail");
        }
        file.write(cells.join(QLatin1Char(',')).toUtf8() + '\n');
    }
    return true;
}

ImportMapping peopleMapping(ImportMode mode)
{
    ImportMapping mapping;
    mapping.entity = QStringLiteral("users");
    mapping.mode = mode;
    for (const char *column : {"email", "first_name", "last_name", "user_type", "phone"}) {
        FieldMapping field;
        field.target.field = QString::fromLatin1(column);
        field.columns = {field.target.field};
        if (field.target.field == QLatin1String("user_type")) {
            field.words.insert(QStringLiteral("client"), QStringLiteral("client"));
        }
        mapping.fields.append(field);
    }
    mapping.keys = {QStringLiteral("email")};
    return mapping;
}

const TypedFormat &importFormat()
{
    static const TypedFormat format = [] {
        TypedFormat made;
        made.display = DisplayFormat{QLocale(QStringLiteral("es_CO")), QTimeZone("America/Bogota"), QStringLiteral("COP")};
        return made;
    }();
    return format;
}

/// psql \copy as the superuser, with its start. -1: it failed.
double copyPeople(const TestDatabase &db, const QString &file)
{
    BenchPlace place;
    place.profile = db.profileAs(QStringLiteral("postgres"));
    QProcess psql;
    const Stopwatch watch;
    psql.start(QStringLiteral("psql"), {QStringLiteral("-X"), QStringLiteral("-q"), QStringLiteral("-d"), place.connectionInfo(), QStringLiteral("-c"),
                                        QStringLiteral("\\copy users (%1) from '%2' csv header").arg(importColumns, file)});
    const bool done = psql.waitForFinished(-1) && psql.exitCode() == 0;
    return done ? watch.milliseconds() : -1;
}

/// What `.import` does, with our functions there, without which the shell cannot fire the triggers: one prepared INSERT, one
/// transaction, every value a text. -1: it failed.
double insertPeople(const TestDatabase &db, qint64 rows)
{
    QList<QStringList> cells;
    for (qint64 i = 0; i < rows; ++i) {
        cells.append(personCells(i, false));
    }
    const SystemClock clock;
    SqliteContext context;
    context.clock = &clock;
    SqliteHandle handle;
    if (!handle.open(db.profile().filePath, SqliteHandle::Mode::Existing, &context)) {
        return -1;
    }
    const Stopwatch watch;
    sqlite3_exec(handle.get(), "BEGIN", nullptr, nullptr, nullptr);
    sqlite3_stmt *insert = nullptr;
    const QByteArray sql = QByteArray("INSERT INTO users (") + importColumns.toUtf8() + ") VALUES (?, ?, ?, ?, ?, ?, ?)";
    sqlite3_prepare_v2(handle.get(), sql.constData(), -1, &insert, nullptr);
    bool good = insert != nullptr;
    for (const QStringList &row : std::as_const(cells)) {
        for (int i = 0; i < row.size(); ++i) {
            const QByteArray utf8 = row.at(i).toUtf8();
            sqlite3_bind_text(insert, i + 1, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
        }
        good = good && sqlite3_step(insert) == SQLITE_DONE;
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    good = good && sqlite3_exec(handle.get(), "COMMIT", nullptr, nullptr, nullptr) == SQLITE_OK;
    return good ? watch.milliseconds() : -1;
}

struct ImportTimes
{
    double read = 0;
    double plan = 0;
    double commit = 0;
    [[nodiscard]] double all() const { return read + plan + commit; }
};

std::optional<ImportTimes> importPeople(const TestDatabase &db, Database &database, const QString &file, ImportMode mode)
{
    ImportTimes times;
    Stopwatch reading;
    const Result<SourceTable> source = readSource(file);
    times.read = reading.milliseconds();
    if (!source) {
        qCritical("%s", qPrintable(source.error().message));
        return std::nullopt;
    }
    const auto done = waitFor(database.run<ImportRecord>(Lane::Background, [&](Executor &executor) -> Result<ImportRecord> {
        const Stopwatch planning;
        Result<ImportPlan> plan = ImportPlanner(db.catalog(), executor, db.clock(), importFormat()).plan(source.value(), peopleMapping(mode));
        times.plan = planning.milliseconds();
        if (!plan) {
            return plan.error();
        }
        const Stopwatch committing;
        Result<ImportRecord> record = ImportWriter(db.catalog(), executor, db.clock()).commit(plan.value());
        times.commit = committing.milliseconds();
        return record;
    }), waitingTime);
    if (!done) {
        qCritical("%s %s", qPrintable(done.error().message), qPrintable(done.error().detail));
        return std::nullopt;
    }
    return times;
}

enum class Importer { Owner, Platform, Coordinator, File };

QString importerName(Importer who)
{
    switch (who) {
    case Importer::Owner: return QStringLiteral("as owner");
    case Importer::Platform: return QStringLiteral("platform administrator, row security");
    case Importer::Coordinator: return QStringLiteral("coordinator, row security, with memberships");
    case Importer::File: break;
    }
    return QStringLiteral("file");
}

std::shared_ptr<Database> importerOf(const TestDatabase &db, Importer who)
{
    if (who == Importer::Owner) {
        return db.openSecond(QStringLiteral("postgres"));
    }
    if (who != Importer::Coordinator) {
        return db.shared();
    }
    RecordFactory make(db);
    const QString organization = make.organization();
    const QString person = make.ally();
    (void)db.setUp(QStringLiteral("INSERT INTO user_organizations (user_id, organization_id, role, joined_at, accepted_at) VALUES ('%1', '%2', 'coordinator', now(), now())")
                       .arg(person, organization));
    return db.signInAs(person);
}

double peerOf(const TestDatabase &db, const QString &file, qint64 rows)
{
    return db.engine() == Engine::PostgreSql ? copyPeople(db, file) : insertPeople(db, rows);
}

void importRow(int number, Importer who, qint64 rows, double most)
{
    const Engine engine = who == Importer::File ? Engine::Sqlite : Engine::PostgreSql;
    const bool validated = number == 8;
    const QTemporaryDir folder;
    const QString all = folder.filePath(QStringLiteral("all.csv"));
    const QString half = folder.filePath(QStringLiteral("half.csv"));
    const QString later = folder.filePath(QStringLiteral("later.csv"));
    const QString name = QStringLiteral("%1 import %2 people, %3, %4").arg(number).arg(rows).arg(
        validated ? QStringLiteral("validated, half there") : QStringLiteral("plain"), importerName(who));
    if (!writePeople(all, rows) || !writePeople(half, rows / 2) || !writePeople(later, rows, true)) {
        BenchReport::skipped(name, QStringLiteral("no room for the files"));
        return;
    }
    std::vector<double> ours;
    std::vector<double> peers;
    ImportTimes last;
    for (int turn = 0; turn < importTurns; ++turn) {
        const auto theirs = TestDatabase::create(engine);
        const auto db = TestDatabase::create(engine);
        const std::shared_ptr<Database> database = db ? importerOf(*db, who) : nullptr;
        if (!theirs || !database) {
            BenchReport::skipped(name, QStringLiteral("no database"));
            return;
        }
        if (validated) {
            if (peerOf(*db, half, rows / 2) < 0) {
                BenchReport::skipped(name, QStringLiteral("the first half could not be made"));
                return;
            }
            (void)db->setUp(QStringLiteral("ANALYZE"));
        }
        peers.push_back(peerOf(*theirs, all, rows));
        const std::optional<ImportTimes> times = importPeople(*db, *database, validated ? later : all, validated ? ImportMode::Both : ImportMode::Create);
        if (!times || peers.back() < 0) {
            BenchReport::skipped(name, QStringLiteral("it failed"));
            return;
        }
        last = *times;
        ours.push_back(validated ? times->all() : times->commit);
    }
    BenchReport::line(name, median(ours), median(peers), QStringLiteral("ms"), QStringLiteral("<= %1").arg(most), median(ours) <= most * median(peers));
    BenchReport::remark(QStringLiteral("file read in %1 ms, thought through in %2 ms, written in %3 ms").arg(last.read, 0, 'f', 0).arg(last.plan, 0, 'f', 0).arg(last.commit, 0, 'f', 0));
}

} // namespace

void benchImport(qint64 rows)
{
    importRow(7, Importer::Owner, rows, 1.1);
    importRow(7, Importer::Platform, rows, 2);
    importRow(7, Importer::Coordinator, rows, 2);
    importRow(8, Importer::Platform, rows, 2.8);
    importRow(7, Importer::File, rows, 1.4);
    importRow(8, Importer::File, rows, 1.4);
}
