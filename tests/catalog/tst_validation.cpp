// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/catalog.h"
#include "models/catalog/validation.h"
#include "models/core/decimal.h"
#include "models/core/instant.h"

#include <QDate>
#include <QLocale>
#include <QTest>

namespace {
const QString someId = QStringLiteral("01890a5d-ac96-774b-bcce-b302099a8057");
const QString otherId = QStringLiteral("01890a5d-ac96-774b-bcce-b302099a8058");

QVariant amount(const char *text)
{
    return QVariant::fromValue(*Decimal::parse(QString::fromLatin1(text)));
}

QVariant moment(const char *text)
{
    return QVariant::fromValue(*Instant::parse(QString::fromLatin1(text)));
}
} // namespace

class TestValidation final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("es_CO"))); }
    void fields_data();
    void fields();
    void newRecordAsksForWhatIsNeeded();
    void defaultsCountAsGiven();
    void defaultsDoNotReplaceNull();
    void changeAsksForNothingElse();
    void unknownFieldsAreNamed();
    void whatTheProgramKeepsCannotBeSet();
    void spans_data();
    void spans();
    void states_data();
    void states();
    void mentorIsSomebodyElse();

private:
    const Catalog m_catalog = Catalog::standard();
};

void TestValidation::fields_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("sentence"); // empty: allowed
    const auto row = [](const char *name, const char *field, const QVariant &value, const char *sentence = "") {
        QTest::newRow(name) << QString::fromLatin1(field) << value << QString::fromUtf8(sentence);
    };
    row("length: 200 code points", "programs.name", QString(200, QLatin1Char('x')));
    row("length: 214", "programs.name", QString(214, QLatin1Char('x')), "Name: at most 200 characters; this has 214.");
    row("length: an emoji is one character", "programs.name", QStringLiteral("\U0001F331").repeated(200));
    row("length: thousands are grouped", "programs.name", QString(5000, QLatin1Char('x')),
        "Name: at most 200 characters; this has 5.000.");
    row("long text without a limit", "programs.description", QString(5000, QLatin1Char('x')));
    row("quotes and semicolons", "programs.name", QStringLiteral("'; DROP TABLE programs; --"));
    row("right to left", "programs.name", QString::fromUtf16(u"\u0645\u0631\u062D\u0628\u0627"));
    row("the character U+0000", "programs.name", QString(QChar(0)),
        "Name: no control characters; take out the character U+0000.");
    row("required: empty", "programs.name", QString(), "Name: a value is needed.");
    row("required: NULL", "programs.name", QVariant(), "Name: a value is needed.");
    row("not required: NULL", "programs.description", QVariant());
    row("closed list: a term", "programs.status", QStringLiteral("active"));
    row("closed list: another word", "programs.program_type", QStringLiteral("zzz"),
        "Type: one of these: incubation, acceleration, mentorship (Mentoring), funding.");
    row("closed list: another case", "programs.status", QStringLiteral("Active"),
        "Status: one of these: draft, published, active, completed, cancelled.");
    row("open list: another word", "projects.industry", QStringLiteral("Beekeeping"));
    row("time zone", "users.timezone", QStringLiteral("Europe/Madrid"));
    row("time zone: unknown", "users.timezone", QStringLiteral("Bogota"),
        "Time zone: a time zone such as America/Bogota; “Bogota” is not known.");
    row("e-mail", "users.email", QStringLiteral("ana.pérez+demo@example.org"));
    row("e-mail: placeholder", "users.email", QString(someId + QStringLiteral("@sin-correo.invalid")));
    row("e-mail: no at", "users.email", QStringLiteral("ana.example.org"),
        "E-mail: an e-mail address such as ana@example.org.");
    row("e-mail: no domain", "users.email", QStringLiteral("ana@localhost"),
        "E-mail: an e-mail address such as ana@example.org.");
    row("e-mail: space", "users.email", QStringLiteral("ana perez@example.org"),
        "E-mail: an e-mail address such as ana@example.org.");
    row("web address", "organizations.website", QStringLiteral("https://example.org/a?b=c"));
    row("web address: upper case", "organizations.website", QStringLiteral("HTTP://EXAMPLE.ORG"));
    row("web address: no scheme", "organizations.website", QStringLiteral("www.example.org"),
        "Website: a web address that begins with https:// or http:// and has no spaces.");
    row("web address: script", "organizations.website", QStringLiteral("javascript:alert(1)"),
        "Website: a web address that begins with https:// or http:// and has no spaces.");
    row("phone", "users.phone", QStringLiteral("+57 (300) 000-0001"));
    row("phone: letters", "users.phone", QStringLiteral("300 CALL ME"),
        "Mobile: a phone number of digits, spaces and + ( ) . - / #, such as +57 300 000 0001.");
    row("phone: too few digits", "users.phone", QStringLiteral("+57"),
        "Mobile: a phone number of digits, spaces and + ( ) . - / #, such as +57 300 000 0001.");
    row("phone: too long", "users.phone", QStringLiteral("+57 300 000 0001 0002"),
        "Mobile: at most 20 characters; this has 21.");
    row("whole number", "programs.duration_weeks", qint64(24));
    row("whole number: below", "programs.duration_weeks", qint64(0), "Weeks: at least 1.");
    row("whole number: more than the column takes", "programs.duration_weeks", qint64(3000000000),
        "Weeks: at most 2.147.483.647.");
    row("whole number: a word", "programs.duration_weeks", QStringLiteral("many"), "Weeks: a whole number.");
    row("range: inside", "mentorships.ally_rating", qint64(5));
    row("range: above", "mentorships.ally_rating", qint64(6), "Rating by the mentor: from 1 to 5.");
    row("percentage: decimals", "projects.progress_percentage", amount("99.99"));
    row("percentage: above", "projects.progress_percentage", amount("250"), "Progress (%): from 0 to 100.");
    row("money", "projects.funding_needed", amount("1850000000"));
    row("money: all digits", "projects.funding_needed", amount("9999999999999.99"));
    row("money: one digit too many", "projects.funding_needed", amount("99999999999999"),
        "Funding needed: at most 13 digit(s) before the decimal point.");
    row("money: negative", "projects.funding_needed", amount("-0.01"), "Funding needed: at least 0.");
    row("money: three decimals", "projects.funding_needed", amount("1.005"),
        "Funding needed: a number such as 1234.5, with at most 2 decimal(s).");
    row("date", "programs.program_start", QDate(2027, 3, 15));
    row("date: year of five digits", "programs.program_start", QDate(20270, 3, 15),
        "Start of the program: a date as year, month and day, such as 2027-03-15.");
    row("five digits", "users.municipality_code", QStringLiteral("05001"));
    row("four digits", "users.municipality_code", QStringLiteral("5001"),
        "Municipality code: five digits, such as 05001.");
    row("currency in small letters", "allies.currency", QStringLiteral("cop"),
        "Currency: three capital letters, such as COP.");
    row("identifier", "programs.organization_id", someId);
    row("identifier: a name", "programs.organization_id", QStringLiteral("Fundación"),
        "Organization: the identifier of a record, 36 characters such as 01890a5d-ac96-774b-bcce-b302099a8057.");
    row("period", "user_consents.data_retention_period", QStringLiteral("P1Y6M"));
    row("period: words", "user_consents.data_retention_period", QStringLiteral("5 years"),
        "Kept for: a period such as P5Y (five years), P6M (six months) or P30D (thirty days).");
    row("network address", "user_consents.ip_address", QStringLiteral("2001:db8::10"));
    row("network address: no such", "user_consents.ip_address", QStringLiteral("192.0.2.300"),
        "Network address: a network address such as 192.0.2.10 or 2001:db8::10.");
    row("JSON: any shape", "projects.target_market", QStringLiteral("{\"age\":{\"min\":18}}"));
    row("JSON: cut off", "projects.target_market", QStringLiteral("{\"age\": 18"),
        "Target market: this cannot be read as JSON; look at character 11.");
    row("JSON: two values", "projects.target_market", QStringLiteral("1, 2"),
        "Target market: this cannot be read as JSON; look at character 1.");
    row("JSON: the character U+0000", "projects.target_market", QStringLiteral("{\"a\":\"\\u0000\"}"),
        "Target market: no control characters; take out the character U+0000.");
    row("tags of another program", "allies.expertise_areas", QStringLiteral("{\"finance\":5}"));
    row("weights: 100", "programs.selection_process",
        QStringLiteral(R"({"stages":[{"id":"a","criteria":[{"id":"x","weight":40},{"id":"y","weight":59.5}]},)"
                       R"({"id":"b","criteria":[{"id":"z","weight":0.5}]}]})"));
    row("weights: 90", "programs.selection_process",
        QStringLiteral(R"({"stages":[{"id":"a","criteria":[{"id":"x","weight":40},{"id":"y","weight":50}]}]})"),
        "Selection process: the weights of all criteria have to add up to 100; now they add up to 90.");
    row("weights: no criteria yet", "programs.selection_process", QStringLiteral(R"({"stages":[{"id":"a"}]})"));
    row("weights: another shape", "programs.selection_process", QStringLiteral(R"(["call","interview"])"));
    row("hours", "allies.availability_hours",
        QStringLiteral(R"({"zone":"America/Bogota","weekly":{"mon":[["09:00","12:00"],["14:00","24:00"]]}})"));
    row("hours: end before start", "allies.availability_hours",
        QStringLiteral(R"({"weekly":{"tue":[["12:00","09:00"]]}})"),
        "Weekly hours: hours such as 09:00 to 12:00, the end after the start; “12:00 – 09:00” is not.");
    row("hours: no times", "allies.availability_hours", QStringLiteral(R"({"weekly":{"tue":[["9am","noon"]]}})"),
        "Weekly hours: hours such as 09:00 to 12:00, the end after the start; “9am – noon” is not.");
    row("hours: unknown zone", "allies.availability_hours", QStringLiteral(R"({"zone":"Colombia","weekly":{}})"),
        "Weekly hours: a time zone such as America/Bogota; “Colombia” is not known.");
    row("hours: another shape", "allies.availability_hours", QStringLiteral(R"({"monday":"morning"})"));
}

void TestValidation::fields()
{
    QFETCH(QString, field);
    QFETCH(QVariant, value);
    const Entity *entity = m_catalog.entity(field.section(QLatin1Char('.'), 0, 0));
    const Field *described = entity->field(field.section(QLatin1Char('.'), 1));
    QVERIFY(described);
    const std::optional<FieldError> error = validateField(*described, value);
    QTEST(error ? error->message : QString(), "sentence");
    if (error) {
        QCOMPARE(error->field, described->name);
    }
}

void TestValidation::newRecordAsksForWhatIsNeeded()
{
    const QList<FieldError> errors = validateRecord(*m_catalog.entity(u"programs"), {});
    QStringList fields;
    for (const FieldError &error : errors) {
        fields.append(error.field);
        QCOMPARE(error.code, ErrorCode::Required);
    }
    QCOMPARE(fields, QStringList({QStringLiteral("organization_id"), QStringLiteral("name"), QStringLiteral("program_type")}));
}

void TestValidation::defaultsCountAsGiven()
{
    const FieldValues task = withDefaults(*m_catalog.entity(u"tasks"), {{QStringLiteral("title"), QStringLiteral("Call")}});
    QCOMPARE(task.value(QStringLiteral("status")).toString(), QStringLiteral("pending"));
    QCOMPARE(task.value(QStringLiteral("progress_percentage")).value<Decimal>(), (Decimal{0, 0}));
    QCOMPARE(validateRecord(*m_catalog.entity(u"tasks"), task), QList<FieldError>());
    const FieldValues mentor = withDefaults(*m_catalog.entity(u"allies"), {{QStringLiteral("first_name"), QStringLiteral("Ana")},
                                                                           {QStringLiteral("last_name"), QStringLiteral("Paz")}});
    QCOMPARE(mentor.value(QStringLiteral("user_type")).toString(), QStringLiteral("ally"));
    QCOMPARE(validateRecord(*m_catalog.entity(u"allies"), mentor), QList<FieldError>());
}

void TestValidation::defaultsDoNotReplaceNull()
{
    const FieldValues given{{QStringLiteral("max_entrepreneurs"), QVariant()}};
    QVERIFY(!withDefaults(*m_catalog.entity(u"allies"), given).value(QStringLiteral("max_entrepreneurs")).isValid());
}

void TestValidation::changeAsksForNothingElse()
{
    const FieldValues before{{QStringLiteral("name"), QStringLiteral("Raíces")},
                             {QStringLiteral("program_type"), QStringLiteral("written by another program")}};
    const Entity &programs = *m_catalog.entity(u"programs");
    QVERIFY(validateRecord(programs, {{QStringLiteral("name"), QStringLiteral("Raíces 2027")}}, before).isEmpty());
    const QList<FieldError> emptied = validateRecord(programs, {{QStringLiteral("name"), QString()}}, before);
    QCOMPARE(emptied.size(), 1);
    QCOMPARE(emptied.constFirst().code, ErrorCode::Required);
}

void TestValidation::unknownFieldsAreNamed()
{
    const QList<FieldError> errors = validateRecord(*m_catalog.entity(u"availability_exceptions"),
                                                    {{QStringLiteral("why"), QStringLiteral("leave")}}, FieldValues());
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors.constFirst().code, ErrorCode::UnknownField);
    QCOMPARE(errors.constFirst().message,
             QString::fromUtf8("There is no field “why”. There are: user_id, starts_at, ends_at, reason."));
}

void TestValidation::whatTheProgramKeepsCannotBeSet()
{
    const Entity &meetings = *m_catalog.entity(u"meetings");
    const FieldValues before{{QStringLiteral("attendee_count"), qint64(3)}};
    QVERIFY(validateRecord(meetings, {{QStringLiteral("attendee_count"), qint64(3)}}, before).isEmpty());
    const QList<FieldError> errors = validateRecord(meetings, {{QStringLiteral("attendee_count"), qint64(4)}}, before);
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors.constFirst().code, ErrorCode::ReadOnlyField);
    QCOMPARE(errors.constFirst().message, QStringLiteral("Attended: kept by the program; it cannot be set."));
    const FieldValues message{{QStringLiteral("sender_id"), someId}};
    const QList<FieldError> forged =
        validateRecord(*m_catalog.entity(u"messages"), {{QStringLiteral("sender_id"), otherId}}, message);
    QCOMPARE(forged.constFirst().message,
             QString::fromUtf8("From: given when the record is made; it cannot be changed afterwards."));
}

void TestValidation::spans_data()
{
    QTest::addColumn<QString>("entity");
    QTest::addColumn<FieldValues>("values");
    QTest::addColumn<FieldValues>("before");
    QTest::addColumn<QString>("sentence");
    const QString start = QStringLiteral("application_start");
    const QString end = QStringLiteral("application_end");
    const QString programs = QStringLiteral("programs");
    QTest::newRow("end after start") << programs << FieldValues{{start, QDate(2027, 1, 12)}, {end, QDate(2027, 2, 12)}}
                                     << FieldValues() << QString();
    QTest::newRow("one day") << programs << FieldValues{{start, QDate(2027, 1, 12)}, {end, QDate(2027, 1, 12)}}
                             << FieldValues() << QString();
    QTest::newRow("end alone") << programs << FieldValues{{end, QDate(2027, 1, 12)}} << FieldValues() << QString();
    const QString tooEarly = QString::fromUtf8("End of applications: not before “Start of applications” (12/01/2027).");
    QTest::newRow("end before start") << programs << FieldValues{{start, QDate(2027, 1, 12)}, {end, QDate(2027, 1, 11)}}
                                      << FieldValues() << tooEarly;
    QTest::newRow("end changed before the kept start") << programs << FieldValues{{end, QDate(2027, 1, 11)}}
                                                       << FieldValues{{start, QDate(2027, 1, 12)}} << tooEarly;
    QTest::newRow("start changed behind the kept end") << programs << FieldValues{{start, QDate(2027, 1, 12)}}
                                                       << FieldValues{{end, QDate(2027, 1, 11)}} << tooEarly;
    const QString meetings = QStringLiteral("meetings");
    const QVariant ten = moment("2027-01-12T15:00:00Z");
    QTest::newRow("a meeting ends later than it starts")
        << meetings << FieldValues{{QStringLiteral("scheduled_start"), ten}, {QStringLiteral("scheduled_end"), ten}}
        << FieldValues() << QString::fromUtf8("End: later than “Start”.");
    QTest::newRow("a microsecond is enough")
        << meetings
        << FieldValues{{QStringLiteral("scheduled_start"), ten},
                       {QStringLiteral("scheduled_end"), moment("2027-01-12T15:00:00.000001Z")}}
        << FieldValues() << QString();
}

void TestValidation::spans()
{
    QFETCH(QString, entity);
    QFETCH(FieldValues, values);
    QFETCH(FieldValues, before);
    const QList<FieldError> errors = validateRecord(*m_catalog.entity(entity), values, before);
    QTEST(errors.isEmpty() ? QString() : errors.constFirst().message, "sentence");
    QVERIFY(errors.size() <= 1);
}

void TestValidation::states_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("a move that is possible") << "scheduled" << "completed" << "";
    QTest::newRow("staying") << "completed" << "completed" << "";
    QTest::newRow("from nothing") << "" << "completed" << "";
    QTest::newRow("a move that is not") << "in_progress" << "scheduled"
                                        << QString::fromUtf8("Status: “In progress” cannot become “Scheduled”; possible now: "
                                                             "completed (Held), cancelled.");
    QTest::newRow("the end of the road") << "rescheduled" << "scheduled"
                                         << QString::fromUtf8(
                                                "Status: “Rescheduled” cannot become “Scheduled”; it stays as it is.");
}

void TestValidation::states()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const QString status = QStringLiteral("status");
    const QList<FieldError> errors =
        validateRecord(*m_catalog.entity(u"meetings"), {{status, to}}, FieldValues{{status, from}});
    QTEST(errors.isEmpty() ? QString() : errors.constFirst().message, "sentence");
}

void TestValidation::mentorIsSomebodyElse()
{
    const FieldValues before{{QStringLiteral("ally_id"), someId}, {QStringLiteral("entrepreneur_id"), otherId}};
    const Entity &mentorships = *m_catalog.entity(u"mentorships");
    const QList<FieldError> errors = validateRecord(mentorships, {{QStringLiteral("ally_id"), otherId}}, before);
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors.constFirst().message, QString::fromUtf8("Entrepreneur: somebody else than “Mentor”."));
}

QTEST_APPLESS_MAIN(TestValidation)
#include "tst_validation.moc"
