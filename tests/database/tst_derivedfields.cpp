// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/instant.h"
#include "tests/support/engines.h"
#include "tests/support/recordfactory.h"

#include <QTest>

namespace {

FieldValues with(const char *field, const QVariant &value)
{
    return {{QString::fromLatin1(field), value}};
}

FieldValues both(FieldValues one, const FieldValues &other)
{
    one.insert(other);
    return one;
}

} // namespace

/// What coordinators filter by and no column holds, on both engines. It is 10 March 2026, 15:00 UTC.
class TestDerivedFields final : public QObject
{
    Q_OBJECT

private slots:
    void lastSession_data() { addEngineRows(); }
    void lastSession();
    void currentRecords_data() { addEngineRows(); }
    void currentRecords();
    void followUp_data() { addEngineRows(); }
    void followUp();
    void placesFree_data() { addEngineRows(); }
    void placesFree();
    void listIsSortedAndFiltered_data() { addEngineRows(); }
    void listIsSortedAndFiltered();
    void nobodyWritesThem_data() { addEngineRows(); }
    void nobodyWritesThem();

private:
    /// A meeting of a mentorship on that day at `hour`, with its entrepreneur's attendance.
    QString session(RecordFactory &factory, const QString &mentorship, const QString &person, const char *day,
                    const char *status = "completed", const char *attendance = "present", const char *type = "mentorship");
    /// Somebody enrolled with an active mentorship since last year.
    QString enrolled(const TestDatabase &database, RecordFactory &factory, QString *mentorship = nullptr, const FieldValues &pair = {});
    [[nodiscard]] QString read(const TestDatabase &database, const char *entity, const QString &id, const char *field) const;

    QString m_program;
};

QString TestDerivedFields::session(RecordFactory &factory, const QString &mentorship, const QString &person, const char *day,
                                   const char *status, const char *attendance, const char *type)
{
    static int hour = 0; // nobody is booked twice
    const Instant start{Instant::parse(QString(QString::fromLatin1(day) + QStringLiteral("T00:00:00Z")))->microseconds + (hour++ % 20) * 3'600'000'000};
    const QString meeting = factory.meeting({{QStringLiteral("mentorship_id"), mentorship},
                                             {QStringLiteral("meeting_type"), QString::fromLatin1(type)},
                                             {QStringLiteral("status"), QString::fromLatin1(status)},
                                             {QStringLiteral("scheduled_start"), QVariant::fromValue(start)},
                                             {QStringLiteral("scheduled_end"), QVariant::fromValue(Instant{start.microseconds + 60'000'000})}});
    factory.participant(meeting, person, with("attendance_status", QString::fromLatin1(attendance)));
    return meeting;
}

QString TestDerivedFields::enrolled(const TestDatabase &, RecordFactory &factory, QString *mentorship, const FieldValues &pair)
{
    if (m_program.isEmpty()) {
        m_program = factory.program(factory.organization());
    }
    const QString person = factory.entrepreneur();
    factory.create(QStringLiteral("program_applications"), {{QStringLiteral("program_id"), m_program},
                                                            {QStringLiteral("entrepreneur_id"), person},
                                                            {QStringLiteral("status"), QStringLiteral("enrolled")}});
    const QString made = factory.mentorship(factory.ally(), person, both(with("start_date", QDate(2025, 9, 1)), pair));
    if (mentorship != nullptr) {
        *mentorship = made;
    }
    return person;
}

QString TestDerivedFields::read(const TestDatabase &database, const char *entity, const QString &id, const char *field) const
{
    const auto record = database.readRecord(QString::fromLatin1(entity), id);
    if (!record) {
        return record.error().message + record.error().detail;
    }
    const QVariant value = record.value().value(QString::fromLatin1(field));
    return value.canConvert<Instant>() ? value.value<Instant>().toIso().left(10) : value.toString();
}

void TestDerivedFields::lastSession()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    m_program.clear();
    RecordFactory factory(*db);
    QString mentorship;
    const QString person = enrolled(*db, factory, &mentorship);
    QCOMPARE(read(*db, "entrepreneurs", person, "last_session_at"), QString());
    QCOMPARE(read(*db, "entrepreneurs", person, "sessions_held"), QStringLiteral("0"));
    session(factory, mentorship, person, "2026-02-03");
    session(factory, mentorship, person, "2026-02-10", "completed", "late");
    session(factory, mentorship, person, "2026-02-17", "completed", "absent"); // held without them
    session(factory, mentorship, person, "2026-02-24", "cancelled");
    session(factory, mentorship, person, "2026-03-03", "completed", "present", "team"); // a workshop
    session(factory, mentorship, person, "2026-03-20", "scheduled", "unknown");
    QCOMPARE(read(*db, "entrepreneurs", person, "last_session_at"), QStringLiteral("2026-02-10"));
    QCOMPARE(read(*db, "entrepreneurs", person, "sessions_held"), QStringLiteral("2"));
}

void TestDerivedFields::currentRecords()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    m_program.clear();
    RecordFactory factory(*db);
    const QString person = enrolled(*db, factory);
    const QString project = factory.project(person, with("stage", QStringLiteral("beta")));
    const QString other = factory.program(factory.organization());
    factory.create(QStringLiteral("program_applications"), {{QStringLiteral("program_id"), other},
                                                            {QStringLiteral("entrepreneur_id"), person},
                                                            {QStringLiteral("status"), QStringLiteral("submitted")},
                                                            {QStringLiteral("submitted_at"), QVariant::fromValue(Instant::parse(u"2026-03-09T10:00:00Z").value())}});
    QCOMPARE(read(*db, "entrepreneurs", person, "current_program_id"), m_program); // taking part comes before applying later
    QCOMPARE(read(*db, "entrepreneurs", person, "application_status"), QStringLiteral("enrolled"));
    QCOMPARE(read(*db, "entrepreneurs", person, "current_project_id"), project);
    QCOMPARE(read(*db, "entrepreneurs", person, "project_stage"), QStringLiteral("beta"));

    const QString newer = factory.ally();
    factory.mentorship(newer, person, with("start_date", QDate(2026, 3, 1)));
    factory.mentorship(factory.ally(), person, both(with("start_date", QDate(2026, 3, 5)), with("status", QStringLiteral("completed"))));
    QCOMPARE(read(*db, "entrepreneurs", person, "current_mentor_id"), newer);
    const auto record = db->readRecord(QStringLiteral("entrepreneurs"), person);
    QVERIFY(record.value().labels.value(newer).startsWith(QLatin1String("Mentor")));

    factory.create(QStringLiteral("contacts"), {{QStringLiteral("person_id"), person},
                                                {QStringLiteral("channel"), QStringLiteral("call")},
                                                {QStringLiteral("direction"), QStringLiteral("outgoing")},
                                                {QStringLiteral("contacted_at"), QVariant::fromValue(Instant::parse(u"2026-03-01T10:00:00Z").value())}});
    QCOMPARE(read(*db, "entrepreneurs", person, "last_contact_at"), QStringLiteral("2026-03-01"));
}

void TestDerivedFields::followUp()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    m_program.clear();
    RecordFactory factory(*db);
    const auto state = [&](const QString &person) {
        return QString(read(*db, "entrepreneurs", person, "follow_up") + QLatin1Char(' ') + read(*db, "entrepreneurs", person, "follow_up_reason")).trimmed();
    };
    QCOMPARE(state(factory.entrepreneur()), QString()); // takes part in nothing

    QString pair;
    const QString met = enrolled(*db, factory, &pair);
    session(factory, pair, met, "2026-03-03");
    QCOMPARE(state(met), QStringLiteral("on_track"));
    session(factory, pair, met, "2026-03-05", "completed", "absent");
    QCOMPARE(state(met), QStringLiteral("on_track")); // once is nothing
    session(factory, pair, met, "2026-03-06", "completed", "absent");
    QCOMPARE(state(met), QStringLiteral("at_risk missed_sessions"));

    const QString late = enrolled(*db, factory, &pair);
    session(factory, pair, late, "2026-03-03");
    const QString task = factory.task({{QStringLiteral("assigned_to"), late}, {QStringLiteral("due_date"), QVariant::fromValue(Instant::parse(u"2026-03-10T14:00:00Z").value())}});
    QCOMPARE(state(late), QStringLiteral("at_risk overdue_task"));
    QVERIFY(db->updateRecord(db->readRecord(QStringLiteral("tasks"), task).value(), with("status", QStringLiteral("completed"))));
    QCOMPARE(state(late), QStringLiteral("on_track"));

    QCOMPARE(state(enrolled(*db, factory)), QStringLiteral("at_risk no_session")); // matched in September
    QCOMPARE(state(enrolled(*db, factory, nullptr, with("start_date", QDate(2026, 3, 1)))), QStringLiteral("on_track")); // matched last week
    QCOMPARE(state(enrolled(*db, factory, nullptr, with("status", QStringLiteral("paused")))), QStringLiteral("paused mentorship_paused"));
    QCOMPARE(state(enrolled(*db, factory, nullptr, with("status", QStringLiteral("cancelled")))), QStringLiteral("unmatched"));
}

void TestDerivedFields::placesFree()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    m_program.clear();
    RecordFactory factory(*db);
    const QString program = factory.program(factory.organization(), with("max_participants", qint64(2)));
    const QString ally = factory.ally(with("max_entrepreneurs", qint64(2)));
    QCOMPARE(read(*db, "programs", program, "places_free"), QStringLiteral("2"));
    for (const char *status : {"enrolled", "paused", "enrolled", "submitted"}) {
        factory.create(QStringLiteral("program_applications"), {{QStringLiteral("program_id"), program},
                                                                {QStringLiteral("entrepreneur_id"), factory.entrepreneur()},
                                                                {QStringLiteral("status"), QString::fromLatin1(status)}});
    }
    QCOMPARE(read(*db, "programs", program, "applications_count"), QStringLiteral("4"));
    QCOMPARE(read(*db, "programs", program, "enrolled_count"), QStringLiteral("3"));
    QCOMPARE(read(*db, "programs", program, "places_free"), QStringLiteral("0")); // never below nothing

    const QString person = factory.entrepreneur();
    const QString pair = factory.mentorship(ally, person);
    session(factory, pair, person, "2026-03-02");
    QCOMPARE(read(*db, "allies", ally, "active_mentorships"), QStringLiteral("1"));
    QCOMPARE(read(*db, "allies", ally, "places_free"), QStringLiteral("1"));
    QCOMPARE(read(*db, "allies", ally, "last_session_at"), QStringLiteral("2026-03-02"));
    const QString unlimited = factory.ally(with("max_entrepreneurs", QVariant()));
    QCOMPARE(read(*db, "allies", unlimited, "places_free"), QString());

    const QString project = factory.project(person);
    const QString second = factory.mentorship(factory.ally(), person, with("project_id", project));
    session(factory, second, person, "2026-03-04");
    QCOMPARE(read(*db, "projects", project, "last_session_at"), QStringLiteral("2026-03-04"));
}

void TestDerivedFields::listIsSortedAndFiltered()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    m_program.clear();
    RecordFactory factory(*db);
    const QString never = enrolled(*db, factory);
    QString pair;
    const QString old = enrolled(*db, factory, &pair);
    session(factory, pair, old, "2026-02-16");
    const QString recent = enrolled(*db, factory, &pair);
    session(factory, pair, recent, "2026-02-17");
    Query query;
    query.entity = QStringLiteral("entrepreneurs");
    query.sortField = QStringLiteral("last_session_at");
    query.order = Qt::DescendingOrder;
    const auto ids = [&] {
        QStringList list;
        const auto page = db->run<Page>([&](Executor &executor) { return RecordOperations(db->catalog(), executor, db->clock()).list(query, 0, 10); });
        for (const Row &row : page.value().rows) {
            list.append(row.id);
        }
        return list;
    };
    QCOMPARE(ids(), (QStringList{recent, old, never})); // nothing comes last in both orders
    query.order = Qt::AscendingOrder;
    QCOMPARE(ids(), (QStringList{old, recent, never}));
    query.filters = {{QStringLiteral("last_session_at"), FilterOperator::OlderThanOrNever, {QStringLiteral("3w")}}};
    QCOMPARE(ids(), (QStringList{old, never}));
    query.filters = {{QStringLiteral("current_program_id"), FilterOperator::Equal, {m_program}},
                     {QStringLiteral("follow_up"), FilterOperator::In, {QStringLiteral("on_track")}}};
    QCOMPARE(ids(), (QStringList{old, recent}));
}

void TestDerivedFields::nobodyWritesThem()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory factory(*db);
    const auto record = db->readRecord(QStringLiteral("entrepreneurs"), factory.entrepreneur());
    const auto written = db->updateRecord(record.value(), with("application_status", QStringLiteral("enrolled")));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::ReadOnlyField);
}

QTEST_GUILESS_MAIN(TestDerivedFields)
#include "tst_derivedfields.moc"
