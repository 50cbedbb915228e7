// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demoecosystem.h"

#include <QSet>
#include <QTest>

namespace {
int countWhere(const QList<FieldValues> &rows, const char *field, const QVariant &value)
{
    int count = 0;
    for (const FieldValues &row : rows) {
        count += row.value(QLatin1String(field)) == value ? 1 : 0;
    }
    return count;
}

QString asText(const DemoEcosystem &demo)
{
    QString all;
    for (const QString &table : DemoRows::tables()) {
        for (const FieldValues &row : demo.rows.of(table)) {
            QStringList keys = row.keys();
            keys.sort();
            for (const QString &key : keys) {
                const QVariant value = row.value(key);
                all += key + QLatin1Char('=')
                    + (value.canConvert<Instant>() ? value.value<Instant>().toIso() : value.toString()) + QLatin1Char('\n');
            }
        }
    }
    return all;
}
} // namespace

/// The demo is what domain.md of the founders describes: countable, believable, always the same.
class TestDemoEcosystem final : public QObject
{
    Q_OBJECT

private slots:
    void people();
    void programs();
    void sessions();
    void trouble();
    void twelveHadNoSessionForThreeWeeks_data();
    void twelveHadNoSessionForThreeWeeks();
    void nobodyIsBookedTwice();
    void nothingInHolyWeekOrAtChristmas();
    void isTheSameEveryTime();
    void copiesShareNothing();
    void easterSunday_data();
    void easterSunday();

private:
    const QDate m_today{2026, 11, 23};
    const DemoEcosystem m_demo = makeDemoCopy(m_today, 0);
};

void TestDemoEcosystem::people()
{
    QCOMPARE(m_demo.rows.of(QStringLiteral("organizations")).size(), 9);
    QCOMPARE(m_demo.entrepreneurs.size(), 60);
    QCOMPARE(m_demo.applicants.size(), 45);
    QCOMPARE(m_demo.rows.of(QStringLiteral("allies")).size(), 25);
    int women = 0;
    for (const DemoEntrepreneur &entrepreneur : m_demo.entrepreneurs) {
        women += entrepreneur.person.woman ? 1 : 0;
        QVERIFY(entrepreneur.person.lastName.contains(QLatin1Char(' '))); // two surnames
    }
    QCOMPARE(women, 34); // 57 % of 60
    QCOMPARE(countWhere(m_demo.rows.of(QStringLiteral("allies")), "hourly_rate", QVariant()), 17);
    QSet<QString> emails;
    for (const FieldValues &user : m_demo.rows.of(QStringLiteral("users"))) {
        const QString email = user.value(QStringLiteral("email")).toString();
        QVERIFY2(email.endsWith(QLatin1String("@example.org")) || email.endsWith(QLatin1String("@sin-correo.invalid")), qPrintable(email));
        QVERIFY2(!emails.contains(email.toLower()), qPrintable(email));
        emails.insert(email.toLower());
        QVERIFY(user.value(QStringLiteral("phone")).toString().startsWith(QLatin1String("+57 300 000 0")));
    }
}

void TestDemoEcosystem::programs()
{
    const QList<FieldValues> &programs = m_demo.rows.of(QStringLiteral("programs"));
    QCOMPARE(countWhere(programs, "status", QStringLiteral("active")), 3);
    QCOMPARE(countWhere(programs, "status", QStringLiteral("completed")), 3);
    QCOMPARE(countWhere(programs, "status", QStringLiteral("published")), 1);
    QCOMPARE(programs.constFirst().value(QStringLiteral("name")).toString(), QStringLiteral("Raíces 2026-2"));
    QCOMPARE(countWhere(m_demo.rows.of(QStringLiteral("program_applications")), "program_id", m_demo.openCall.id), 45);
    QList<int> enrolled(3, 0);
    for (const DemoEntrepreneur &entrepreneur : m_demo.entrepreneurs) {
        enrolled[entrepreneur.program] += 1;
    }
    QCOMPARE(enrolled, QList<int>({25, 20, 15}));
}

void TestDemoEcosystem::sessions()
{
    int planned = 0;
    int moved = 0;
    int held = 0;
    QSet<QString> heldIds;
    for (const FieldValues &meeting : m_demo.rows.of(QStringLiteral("meetings"))) {
        if (meeting.value(QStringLiteral("meeting_type")) != QStringLiteral("mentorship")) {
            continue;
        }
        const QString status = meeting.value(QStringLiteral("status")).toString();
        moved += status == QLatin1String("rescheduled") ? 1 : 0;
        if (status == QLatin1String("completed")) {
            ++held;
            heldIds.insert(meeting.value(QStringLiteral("id")).toString());
        }
        planned += status == QLatin1String("scheduled") ? 1 : 0;
    }
    int absent = 0;
    int late = 0;
    for (const FieldValues &participant : m_demo.rows.of(QStringLiteral("meeting_participants"))) {
        if (heldIds.contains(participant.value(QStringLiteral("meeting_id")).toString())) {
            absent += participant.value(QStringLiteral("attendance_status")) == QStringLiteral("absent") ? 1 : 0;
            late += participant.value(QStringLiteral("attendance_status")) == QStringLiteral("late") ? 1 : 0;
        }
    }
    QVERIFY(held > 250);
    QVERIFY(planned > 50);
    QVERIFY2(qAbs(100.0 * moved / held - 18) < 1, qPrintable(QStringLiteral("%1 of %2 moved").arg(moved).arg(held)));
    QVERIFY2(qAbs(100.0 * absent / held - 12) < 1, qPrintable(QStringLiteral("%1 of %2 absent").arg(absent).arg(held)));
    QVERIFY2(qAbs(100.0 * late / held - 9) < 2, qPrintable(QStringLiteral("%1 of %2 late").arg(late).arg(held)));
}

void TestDemoEcosystem::trouble()
{
    QCOMPARE(countWhere(m_demo.rows.of(QStringLiteral("program_applications")), "status", QStringLiteral("dropped_out")), 6); // 5 now, 1 last year
    int behind = 0;
    int alone = 0;
    for (const DemoEntrepreneur &entrepreneur : m_demo.entrepreneurs) {
        behind += entrepreneur.fallingBehind ? 1 : 0;
        alone += entrepreneur.mentor < 0 ? 1 : 0;
    }
    QCOMPARE(behind, 7);
    QCOMPARE(alone, 4);
    QCOMPARE(countWhere(m_demo.rows.of(QStringLiteral("allies")), "availability_status", QStringLiteral("paused")), 3);
    QCOMPARE(m_demo.rows.of(QStringLiteral("user_consents")).size(), 60 + 45 - 3);
    QCOMPARE(countWhere(m_demo.rows.of(QStringLiteral("documents")), "document_type", QStringLiteral("tax_register")), 60 - 9);
    QCOMPARE(countWhere(m_demo.rows.of(QStringLiteral("application_reviews")), "has_conflict", true), 1);
    int withoutEmail = 0;
    int shared = 0;
    for (const FieldValues &user : m_demo.rows.of(QStringLiteral("users"))) {
        withoutEmail += user.value(QStringLiteral("email")).toString().endsWith(QLatin1String(".invalid")) ? 1 : 0;
        shared += user.value(QStringLiteral("metadata")).toString().contains(QLatin1String("contact_email")) ? 1 : 0;
    }
    QCOMPARE(withoutEmail, 3); // two without one, and the second of the couple
    QCOMPARE(shared, 1);
    QCOMPARE(m_demo.mentors.constFirst().taken, m_demo.mentors.constFirst().places); // the favourite is full
}

void TestDemoEcosystem::twelveHadNoSessionForThreeWeeks_data()
{
    QTest::addColumn<QDate>("today");
    for (QDate day(2026, 1, 1); day.year() < 2027; day = day.addDays(9)) {
        QTest::newRow(qPrintable(day.toString(Qt::ISODate))) << day;
    }
    QTest::newRow("after Christmas") << QDate(2027, 1, 14);
    QTest::newRow("Easter Sunday") << QDate(2027, 3, 28);
    QTest::newRow("leap day") << QDate(2028, 2, 29);
}

void TestDemoEcosystem::twelveHadNoSessionForThreeWeeks()
{
    QFETCH(QDate, today);
    const DemoEcosystem demo = makeDemoCopy(today, 0);
    QHash<QString, QDate> held; // mentoring sessions, by their day in Bogotá
    for (const FieldValues &meeting : demo.rows.of(QStringLiteral("meetings"))) {
        if (meeting.value(QStringLiteral("status")) == QStringLiteral("completed") && meeting.value(QStringLiteral("meeting_type")) == QStringLiteral("mentorship")) {
            const Instant start = meeting.value(QStringLiteral("scheduled_start")).value<Instant>();
            held.insert(meeting.value(QStringLiteral("id")).toString(), start.toUtc().addSecs(-5 * 3600).date());
        }
    }
    QHash<QString, QDate> last;
    for (const FieldValues &participant : demo.rows.of(QStringLiteral("meeting_participants"))) {
        const QDate day = held.value(participant.value(QStringLiteral("meeting_id")).toString());
        const QString person = participant.value(QStringLiteral("user_id")).toString();
        if (day.isValid() && participant.value(QStringLiteral("attendance_status")) != QStringLiteral("absent") && !(day <= last.value(person))) {
            last.insert(person, day);
        }
    }
    int silent = 0;
    for (const FieldValues &application : demo.rows.of(QStringLiteral("program_applications"))) {
        const QDate day = last.value(application.value(QStringLiteral("entrepreneur_id")).toString());
        const bool enrolled = application.value(QStringLiteral("status")) == QStringLiteral("enrolled");
        silent += enrolled && (!day.isValid() || day < today.addDays(-21)) ? 1 : 0;
    }
    QCOMPARE(silent, 12);
}

void TestDemoEcosystem::nobodyIsBookedTwice()
{
    QHash<QString, QPair<qint64, qint64>> times;
    for (const FieldValues &meeting : m_demo.rows.of(QStringLiteral("meetings"))) {
        if (meeting.value(QStringLiteral("status")) == QStringLiteral("scheduled")) {
            times.insert(meeting.value(QStringLiteral("id")).toString(),
                         {meeting.value(QStringLiteral("scheduled_start")).value<Instant>().microseconds,
                          meeting.value(QStringLiteral("scheduled_end")).value<Instant>().microseconds});
        }
    }
    QHash<QString, QList<QPair<qint64, qint64>>> busy;
    for (const FieldValues &participant : m_demo.rows.of(QStringLiteral("meeting_participants"))) {
        const auto time = times.constFind(participant.value(QStringLiteral("meeting_id")).toString());
        if (time == times.constEnd()) {
            continue;
        }
        auto &list = busy[participant.value(QStringLiteral("user_id")).toString()];
        for (const auto &other : std::as_const(list)) {
            QVERIFY(time->second <= other.first || time->first >= other.second);
        }
        list.append(*time);
    }
    QVERIFY(busy.size() > 60);
}

void TestDemoEcosystem::nothingInHolyWeekOrAtChristmas()
{
    const DemoEcosystem spring = makeDemoCopy(QDate(2026, 4, 20), 0);
    for (const DemoEcosystem *demo : {&m_demo, &spring}) {
        for (const FieldValues &meeting : demo->rows.of(QStringLiteral("meetings"))) {
            const Instant start = meeting.value(QStringLiteral("scheduled_start")).value<Instant>();
            const QDate day = start.toUtc().addSecs(-5 * 3600).date();
            QVERIFY2(DemoCalendar::isWorking(day), qPrintable(day.toString(Qt::ISODate)));
        }
    }
}

void TestDemoEcosystem::isTheSameEveryTime()
{
    QCOMPARE(asText(makeDemoCopy(m_today, 0)), asText(m_demo));
    QVERIFY(asText(makeDemoCopy(m_today.addDays(1), 0)) != asText(m_demo));
}

void TestDemoEcosystem::copiesShareNothing()
{
    const DemoEcosystem second = makeDemoCopy(m_today, 1);
    QSet<QString> seen;
    for (const DemoEcosystem *demo : {&m_demo, &second}) {
        for (const QString &table : {QStringLiteral("users"), QStringLiteral("programs"), QStringLiteral("meetings")}) {
            for (const FieldValues &row : demo->rows.of(table)) {
                QVERIFY(!seen.contains(row.value(QStringLiteral("id")).toString()));
                seen.insert(row.value(QStringLiteral("id")).toString());
            }
        }
    }
}

void TestDemoEcosystem::easterSunday_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QDate>("sunday");
    QTest::newRow("2024: in March") << 2024 << QDate(2024, 3, 31);
    QTest::newRow("2026") << 2026 << QDate(2026, 4, 5);
    QTest::newRow("2038: the latest day there is") << 2038 << QDate(2038, 4, 25);
}

void TestDemoEcosystem::easterSunday()
{
    QFETCH(int, year);
    QFETCH(QDate, sunday);
    QCOMPARE(DemoCalendar::easter(year), sunday);
}

QTEST_GUILESS_MAIN(TestDemoEcosystem)
#include "tst_demoecosystem.moc"
