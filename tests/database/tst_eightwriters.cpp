// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/reconciler.h"
#include "tests/support/engines.h"
#include "tests/support/recordfactory.h"

#include <QTest>

#include <barrier>
#include <thread>

namespace {

constexpr int Writers = 8;
constexpr int Places = 3;   ///< of the mentor whom everybody wants
constexpr int Slots = 3;    ///< hours of the person whom everybody invites
constexpr int Edits = 3;    ///< of each writer on the shared project
constexpr qint64 Hour = 3'600'000'000;

QString written(const char *text)
{
    return QString::fromLatin1(text);
}

/// What one writer did; only errors that the rules of the work do not explain are troubles.
struct WriterTally
{
    int mentorships = 0;
    int refusedMentorships = 0;
    int bookings = 0;
    int refusedBookings = 0;
    int edits = 0;
    int overtaken = 0;
    QStringList troubles;
};

} // namespace

/// Eight people write at once, each through a connection of their own (a server: coordinators who signed in). Afterwards no
/// mentor has more than their places, nobody is in two meetings at once, no figure is off, no edit is lost. Nothing here waits
/// for luck: whatever the threads' order, the numbers are the same.
class TestEightWriters final : public QObject
{
    Q_OBJECT

private slots:
    void placesOfOneMentor_data() { addEngineRows(); }
    void placesOfOneMentor();
    void hoursOfOnePerson_data() { addEngineRows(); }
    void hoursOfOnePerson();
    void sessionsAndRatingsOfOneMentor_data() { addEngineRows(); }
    void sessionsAndRatingsOfOneMentor();
    void editsOfOneRecord_data() { addEngineRows(); }
    void editsOfOneRecord();
    void allAtOnce_data() { addEngineRows(); }
    void allAtOnce();

private:
    /// A writer's piece of work on their own connection.
    using Piece = std::function<void(int writer, Database &database, WriterTally &tally)>;

    void open(bool withSessions = false);
    void makePeople(bool withSessions);
    [[nodiscard]] QList<WriterTally> atOnce(const QList<Piece> &pieces);
    [[nodiscard]] Result<Record> create(Database &database, const QString &entity, const FieldValues &values) const;
    [[nodiscard]] Result<Record> change(Database &database, const QString &entity, const QString &id, const FieldValues &values) const;
    [[nodiscard]] static int sum(const QList<WriterTally> &tallies, int WriterTally::*part);
    static void note(WriterTally &tally, const Error &error);
    void takePlace(int writer, Database &database, WriterTally &tally) const;
    void book(int writer, Database &database, WriterTally &tally) const;
    void holdSession(int writer, Database &database, WriterTally &tally) const;
    void edit(int writer, Database &database, WriterTally &tally) const;
    void checkPlaces(const QList<WriterTally> &tallies);
    void checkBookings(const QList<WriterTally> &tallies);
    void checkSessions();
    void checkEdits(const QList<WriterTally> &tallies);
    void checkFigures();
    [[nodiscard]] int number(const QString &sql) const;
    [[nodiscard]] static Instant slot(int position) { return Instant{Instant::parse(u"2026-03-17T12:00:00Z")->microseconds + position * Hour}; }

    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<RecordFactory> m_make;
    std::vector<std::shared_ptr<Database>> m_clients;
    QString m_program;
    QString m_wanted;   ///< the mentor with few places
    QString m_invited;  ///< the person everybody invites
    QString m_mentor;   ///< who holds everybody's sessions
    QString m_project;
    QStringList m_entrepreneurs;
    QStringList m_mentorships;
    QStringList m_sessions; ///< two of each writer
};

void TestEightWriters::open(bool withSessions)
{
    m_clients.clear();
    m_make.reset();
    m_db = TestDatabase::create(currentEngine());
    QVERIFY(m_db);
    m_make = std::make_unique<RecordFactory>(*m_db);
    m_entrepreneurs.clear();
    m_mentorships.clear();
    m_sessions.clear();
    makePeople(withSessions);
}

void TestEightWriters::makePeople(bool withSessions)
{
    const QString organization = m_make->organization();
    m_program = m_make->program(organization);
    const FieldValues ours = {{written("organization_id"), organization}};
    m_wanted = m_make->ally({{written("organization_id"), organization}, {written("max_entrepreneurs"), Places}});
    m_mentor = m_make->ally({{written("organization_id"), organization}, {written("max_entrepreneurs"), 3 * Writers}});
    m_invited = m_make->ally(ours);
    for (int writer = 0; writer < Writers; ++writer) {
        const QString person = m_make->create(written("users"), {{written("first_name"), written("Coordinadora")},
                                                                 {written("last_name"), QString::number(writer)},
                                                                 {written("email"), QStringLiteral("c%1@example.org").arg(writer)},
                                                                 {written("user_type"), written("admin")}});
        m_make->create(written("user_organizations"), {{written("user_id"), person}, {written("organization_id"), organization},
                                                       {written("role"), written("coordinator")},
                                                       {written("accepted_at"), QVariant::fromValue(m_db->clock().now())}});
        m_entrepreneurs.append(m_make->entrepreneur(ours));
        m_mentorships.append(m_make->mentorship(m_mentor, m_entrepreneurs.constLast(), {{written("program_id"), m_program}, {written("status"), written("active")}}));
        for (int session = 0; withSessions && session < 2; ++session) {
            m_sessions.append(m_make->meeting({{written("mentorship_id"), m_mentorships.constLast()}}));
        }
        m_clients.push_back(m_db->signInAs(person));
        QVERIFY(m_clients.back());
    }
    m_project = m_make->project(m_entrepreneurs.constFirst(), {{written("program_id"), m_program}, {written("team_size"), 1}});
}

/// Each piece begins for all writers at the same moment.
QList<WriterTally> TestEightWriters::atOnce(const QList<Piece> &pieces)
{
    std::vector<WriterTally> tallies(Writers);
    std::barrier start(Writers);
    std::vector<std::thread> threads;
    for (int writer = 0; writer < Writers; ++writer) {
        threads.emplace_back([&, writer] {
            for (qsizetype step = 0; step < pieces.size(); ++step) {
                start.arrive_and_wait();
                pieces.at((step + writer) % pieces.size())(writer, *m_clients.at(writer), tallies.at(writer));
            }
        });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
    return QList<WriterTally>(tallies.begin(), tallies.end());
}

Result<Record> TestEightWriters::create(Database &database, const QString &entity, const FieldValues &values) const
{
    QFuture<Result<Record>> made = database.run<Record>(Lane::Interactive, [this, entity, values](Executor &executor) {
        return RecordOperations(m_db->catalog(), executor, m_db->clock()).create(entity, values);
    });
    made.waitForFinished();
    return made.takeResult();
}

Result<Record> TestEightWriters::change(Database &database, const QString &entity, const QString &id, const FieldValues &values) const
{
    QFuture<Result<Record>> changed = database.run<Record>(Lane::Interactive, [this, entity, id, values](Executor &executor) -> Result<Record> {
        RecordOperations records(m_db->catalog(), executor, m_db->clock());
        const auto before = records.read(entity, id);
        return before ? records.update(entity, id, before.value().rowVersion, values) : before;
    });
    changed.waitForFinished();
    return changed.takeResult();
}

void TestEightWriters::note(WriterTally &tally, const Error &error)
{
    tally.troubles.append(errorCodeName(error.code) + QLatin1Char(' ') + error.sentences().join(QLatin1Char(' ')) + QLatin1Char(' ') + error.detail);
}

void TestEightWriters::takePlace(int writer, Database &database, WriterTally &tally) const
{
    const auto made = create(database, written("mentorships"),
                             {{written("ally_id"), m_wanted}, {written("entrepreneur_id"), m_entrepreneurs.at(writer)}, {written("program_id"), m_program},
                              {written("mentorship_type"), written("ongoing")}, {written("start_date"), QDate(2026, 3, 10)}, {written("status"), written("active")}});
    if (made.ok()) {
        ++tally.mentorships;
    } else if (made.error().code == ErrorCode::CapacityFull || (!made.error().fields.isEmpty() && made.error().fields.constFirst().code == ErrorCode::CapacityFull)) {
        ++tally.refusedMentorships;
    } else {
        note(tally, made.error());
    }
}

/// Everybody wants the same person at the same hours, beginning with another one each.
void TestEightWriters::book(int writer, Database &database, WriterTally &tally) const
{
    for (int i = 0; i < Slots; ++i) {
        const Instant start = slot((writer + i) % Slots);
        const auto meeting = create(database, written("meetings"),
                                    {{written("title"), QStringLiteral("Reunión %1").arg(writer)}, {written("meeting_type"), written("mentorship")},
                                     {written("mentorship_id"), m_mentorships.at(writer)}, {written("location_type"), written("online")},
                                     {written("scheduled_start"), QVariant::fromValue(start)},
                                     {written("scheduled_end"), QVariant::fromValue(Instant{start.microseconds + Hour})}});
        if (!meeting.ok()) {
            note(tally, meeting.error());
            continue;
        }
        const auto invited = create(database, written("meeting_participants"),
                                    {{written("meeting_id"), meeting.value().id}, {written("user_id"), m_invited}, {written("role"), written("required")}});
        if (invited.ok()) {
            ++tally.bookings;
        } else if (invited.error().code == ErrorCode::DoubleBooking || (!invited.error().fields.isEmpty() && invited.error().fields.constFirst().code == ErrorCode::DoubleBooking)) {
            ++tally.refusedBookings;
        } else {
            note(tally, invited.error());
        }
    }
}

/// Two sessions with attendance are held, and what the entrepreneur thought of the mentor is written down.
void TestEightWriters::holdSession(int writer, Database &database, WriterTally &tally) const
{
    for (int session = 0; session < 2; ++session) {
        const QString id = m_sessions.at(2 * writer + session);
        const auto came = create(database, written("meeting_participants"),
                                 {{written("meeting_id"), id}, {written("user_id"), m_entrepreneurs.at(writer)}, {written("role"), written("optional")},
                                  {written("attendance_status"), written("present")}});
        const auto held = change(database, written("meetings"), id, {{written("status"), written("completed")}, {written("duration_minutes"), 45}});
        for (const auto &result : {came, held}) {
            if (!result.ok()) {
                note(tally, result.error());
            }
        }
    }
    const auto rated = create(database, written("user_ratings"),
                              {{written("rater_id"), m_entrepreneurs.at(writer)}, {written("rated_id"), m_mentor}, {written("context_type"), written("mentorship")},
                               {written("context_id"), m_mentorships.at(writer)}, {written("rating"), 1 + writer % 5}});
    if (!rated.ok()) {
        note(tally, rated.error());
    }
}

/// One more in the team, read before and written under row_version; tried again until it is in, as a form would after asking.
void TestEightWriters::edit(int, Database &database, WriterTally &tally) const
{
    const QString entity = written("projects");
    while (tally.edits < Edits) {
        QFuture<Result<Record>> changed = database.run<Record>(Lane::Interactive, [this, entity](Executor &executor) -> Result<Record> {
            RecordOperations records(m_db->catalog(), executor, m_db->clock());
            const auto before = records.read(entity, m_project);
            if (!before) {
                return before;
            }
            std::this_thread::yield(); // somebody else may come between
            const int size = before.value().value(written("team_size")).toInt();
            return records.update(entity, m_project, before.value().rowVersion, {{written("team_size"), size + 1}});
        });
        changed.waitForFinished();
        const Result<Record> result = changed.takeResult();
        if (result.ok()) {
            ++tally.edits;
        } else if (result.error().code == ErrorCode::Conflict) {
            ++tally.overtaken;
        } else {
            note(tally, result.error());
            return;
        }
    }
}

int TestEightWriters::sum(const QList<WriterTally> &tallies, int WriterTally::*part)
{
    int all = 0;
    for (const WriterTally &tally : tallies) {
        all += tally.*part;
    }
    return all;
}

int TestEightWriters::number(const QString &sql) const
{
    const auto rows = m_db->setUp(sql);
    return rows.ok() && !rows.value().rows.isEmpty() ? rows.value().rows.constFirst().constFirst().toInt() : -1;
}

void TestEightWriters::checkPlaces(const QList<WriterTally> &tallies)
{
    QCOMPARE(sum(tallies, &WriterTally::mentorships), Places);
    QCOMPARE(sum(tallies, &WriterTally::refusedMentorships), Writers - Places);
    QCOMPARE(number(QStringLiteral("SELECT count(*) FROM mentorships WHERE ally_id = '%1' AND status = 'active'").arg(m_wanted)), Places);
}

void TestEightWriters::checkBookings(const QList<WriterTally> &tallies)
{
    QCOMPARE(sum(tallies, &WriterTally::bookings), Slots);
    QCOMPARE(sum(tallies, &WriterTally::refusedBookings), (Writers - 1) * Slots);
    QCOMPARE(number(QStringLiteral("SELECT count(*) FROM meeting_participants p JOIN meeting_participants q ON q.user_id = p.user_id AND q.id > p.id "
                                   "JOIN meetings a ON a.id = p.meeting_id JOIN meetings b ON b.id = q.meeting_id "
                                   "WHERE p.role = 'required' AND q.role = 'required' AND a.scheduled_start < b.scheduled_end AND b.scheduled_start < a.scheduled_end")),
             0);
}

void TestEightWriters::checkSessions()
{
    const Record mentor = m_db->readRecord(written("allies"), m_mentor).value();
    QCOMPARE(mentor.value(written("total_mentorship_hours")).value<Decimal>(), (Decimal{2 * Writers * 75, 2}));
    QCOMPARE(mentor.value(written("total_reviews")).toInt(), Writers);
    QCOMPARE(mentor.value(written("average_rating")).value<Decimal>(), (Decimal{263, 2})); // (1+2+3+4+5+1+2+3) / 8
    QCOMPARE(number(QStringLiteral("SELECT min(total_sessions_completed) FROM mentorships WHERE ally_id = '%1'").arg(m_mentor)), 2);
    QCOMPARE(number(QStringLiteral("SELECT min(attendee_count) FROM meetings WHERE status = 'completed'")), 1);
}

void TestEightWriters::checkEdits(const QList<WriterTally> &tallies)
{
    const Record project = m_db->readRecord(written("projects"), m_project).value();
    QCOMPARE(sum(tallies, &WriterTally::edits), Writers * Edits);
    QCOMPARE(project.value(written("team_size")).toInt(), 1 + Writers * Edits);
    QCOMPARE(project.rowVersion, 1 + Writers * Edits);
}

/// Everything counted anew says what the triggers kept.
void TestEightWriters::checkFigures()
{
    const auto found = m_db->run<FigureCheck>([this](Executor &executor) { return Reconciler(m_db->catalog(), executor).check(); });
    QVERIFY2(found.ok(), found.ok() ? "" : qPrintable(found.error().message + found.error().detail));
    QStringList off;
    for (const DriftedFigure &figure : found.value().figures) {
        off.append(figure.entity + QLatin1Char('.') + figure.field);
    }
    QCOMPARE(off, QStringList());
}

#define VERIFY_NO_TROUBLE(tallies)                                                                      \
    for (const WriterTally &tally : (tallies)) {                                                        \
        QVERIFY2(tally.troubles.isEmpty(), qPrintable(tally.troubles.join(QLatin1Char('\n'))));         \
    }

void TestEightWriters::placesOfOneMentor()
{
    open();
    const auto tallies = atOnce({[this](int writer, Database &database, WriterTally &tally) { takePlace(writer, database, tally); }});
    VERIFY_NO_TROUBLE(tallies)
    checkPlaces(tallies);
    checkFigures();
}

void TestEightWriters::hoursOfOnePerson()
{
    open();
    const auto tallies = atOnce({[this](int writer, Database &database, WriterTally &tally) { book(writer, database, tally); }});
    VERIFY_NO_TROUBLE(tallies)
    checkBookings(tallies);
    checkFigures();
}

void TestEightWriters::sessionsAndRatingsOfOneMentor()
{
    open(true);
    const auto tallies = atOnce({[this](int writer, Database &database, WriterTally &tally) { holdSession(writer, database, tally); }});
    VERIFY_NO_TROUBLE(tallies)
    checkSessions();
    checkFigures();
}

void TestEightWriters::editsOfOneRecord()
{
    open();
    const auto tallies = atOnce({[this](int writer, Database &database, WriterTally &tally) { edit(writer, database, tally); }});
    VERIFY_NO_TROUBLE(tallies)
    checkEdits(tallies);
    checkFigures();
}

void TestEightWriters::allAtOnce()
{
    open(true);
    const auto tallies = atOnce({[this](int writer, Database &database, WriterTally &tally) { takePlace(writer, database, tally); },
                                 [this](int writer, Database &database, WriterTally &tally) { book(writer, database, tally); },
                                 [this](int writer, Database &database, WriterTally &tally) { holdSession(writer, database, tally); },
                                 [this](int writer, Database &database, WriterTally &tally) { edit(writer, database, tally); }});
    VERIFY_NO_TROUBLE(tallies)
    checkPlaces(tallies);
    checkBookings(tallies);
    checkSessions();
    checkEdits(tallies);
    checkFigures();
}

QTEST_GUILESS_MAIN(TestEightWriters)
#include "tst_eightwriters.moc"
