// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/mappingrows.h"

#include <QTest>

/// What is read from one cell.
class TestRowMapperValues final : public QObject
{
    Q_OBJECT

private slots:
    void values_data();
    void values();
    void cellsOfSpreadsheets_data();
    void cellsOfSpreadsheets();

private:
    const Catalog m_catalog = Catalog::standard();
};

namespace {

void add(const char *name, const char *target, const char *typed, const char *value, const char *rules = "")
{
    QTest::newRow(name) << QString::fromLatin1(target) << QString::fromUtf8(typed) << QString::fromLatin1(rules) << QString::fromUtf8(value);
}

void addNumbers()
{
    add("money of Colombia", "projects.funding_needed", "$ 1.234.567,89", "1234567.89");
    add("money with its code", "projects.funding_needed", "COP 1.234", "1234.00");
    add("money with the code behind", "projects.funding_needed", "1.234,5 USD", "1234.50");
    add("money of an English file", "projects.funding_needed", "US$1,234.50", "1234.50", "point");
    add("thousands with apostrophes", "projects.funding_needed", "1'234.567", "1234567.00");
    add("thousands with no-break spaces", "projects.funding_needed", "1\u00a0234\u00a0567,5", "1234567.50");
    add("a lone point that cannot group", "projects.funding_needed", "1.5", "1.50");
    add("a lone point that groups", "projects.funding_needed", "1.500", "1500.00");
    add("minus in brackets", "projects.progress_percentage", "(5,5)", "!out_of_range");
    add("the other locale's number", "projects.funding_needed", "1,234.56", "!invalid_format");
    add("groups of two", "projects.funding_needed", "12.34.56", "!invalid_format");
    add("too many decimals", "projects.funding_needed", "1,234", "!out_of_range");
    add("an amount about something", "projects.funding_needed", "~1.36 M€", "!invalid_format");
    add("an amount about something, by rule", "projects.funding_needed", "~1.36 M€", "1360000.00", "lenient");
    add("millions in words", "projects.funding_needed", "2 millones", "!invalid_format");
    add("millions in words, by rule", "projects.funding_needed", "2 millones", "2000000.00", "lenient");
    add("thousand millions, by rule", "projects.funding_needed", "1,5 mil millones", "1500000000.00", "lenient");
    add("15k", "projects.funding_needed", "15k", "15000.00", "lenient");
    add("MM as in Latin America", "projects.funding_needed", "$450 MM", "450000000.00", "lenient");
    add("a small m is no million", "projects.funding_needed", "15 m", "!invalid_format", "lenient");
    add("a range is no amount", "projects.funding_needed", "1-2 M", "!invalid_format", "lenient");
    add("more than is no amount", "projects.funding_needed", ">1 M€", "!invalid_format", "lenient");
    add("a percentage", "projects.progress_percentage", "85 %", "85.00");
    add("a percentage of people", "projects.team_size", "85 %", "!invalid_format");
    add("a whole number", "projects.team_size", " 12 ", "12");
    add("half a person", "projects.team_size", "1,5", "!invalid_format");
    add("persons", "projects.team_size", "5 personas", "!invalid_format");
    add("too few", "projects.team_size", "-1", "!out_of_range");
}

void addDays()
{
    add("a day", "projects.started_date", "31/12/2025", "2025-12-31");
    add("a day of one digit", "projects.started_date", "1/2/2025", "2025-02-01");
    add("month first", "projects.started_date", "1/2/2025", "2025-01-02", "month");
    add("not that month", "projects.started_date", "12/31/2025", "!invalid_format");
    add("machines' day", "projects.started_date", "2025-12-31", "2025-12-31", "month");
    add("year first with slashes", "projects.started_date", "2025/12/31", "2025-12-31");
    add("a month in words", "projects.started_date", "5 de marzo de 2025", "2025-03-05");
    add("a short month", "projects.started_date", "5-mar-25", "2025-03-05");
    add("the last century", "users.birth_date", "5-mar-75", "1975-03-05");
    add("an English month", "projects.started_date", "March 5, 2025", "2025-03-05");
    add("a day of the week", "projects.started_date", "Jueves, 5 de marzo de 2026", "2026-03-05");
    add("a September of Peru", "projects.started_date", "5 setiembre 2025", "2025-09-05");
    add("1903", "organizations.founded_date", "03/04/1903", "1903-04-03");
    add("midnight is no time", "projects.started_date", "31/12/2025 00:00:00", "2025-12-31");
    add("a time in a day is not cut off", "projects.started_date", "31/12/2025 14:05", "!invalid_format");
    add("a year alone", "organizations.founded_date", "2018", "!invalid_format");
    add("the 30th of February", "projects.started_date", "30/02/2025", "!invalid_format");
    add("no day", "projects.started_date", "pronto", "!invalid_format");
}

void addMoments()
{
    add("a moment of here", "program_applications.submitted_at", "5/3/2025 14:05:33", "2025-03-05T19:05:33Z");
    add("in the afternoon", "program_applications.submitted_at", "5/03/2025 2:05:33 p.\u00a0m.", "2025-03-05T19:05:33Z");
    add("of a form in Spain", "program_applications.submitted_at", "2025/03/05 2:05:33 p. m. GMT+1", "2025-03-05T13:05:33Z");
    add("midnight as twelve", "program_applications.submitted_at", "5/3/2025 12:00 a. m.", "2025-03-05T05:00:00Z");
    add("machines' moment", "program_applications.submitted_at", "2025-03-05T14:05:33.123456Z", "2025-03-05T14:05:33.123456Z");
    add("with a zone", "program_applications.submitted_at", "2025-03-05 14:05:33-03:00", "2025-03-05T17:05:33Z");
    add("a day alone begins it", "program_applications.submitted_at", "5/3/2025", "2025-03-05T05:00:00Z");
    add("another zone by rule", "program_applications.submitted_at", "5/3/2025 14:05", "2025-03-05T13:05:00Z", "madrid");
    add("hour 25", "program_applications.submitted_at", "5/3/2025 25:05", "!invalid_format");
}

void addTruths()
{
    add("sí", "projects.is_public", "Sí", "true");
    add("x", "projects.is_public", "X", "true");
    add("no", "projects.is_public", "no", "false");
    add("perhaps", "projects.is_public", "quizás", "!invalid_format");
}

void addContacts()
{
    add("a mobile", "users.phone", "300 123-4567", "+57 300 123 4567");
    add("a mobile with its country", "users.phone", "(+57) 3001234567", "+57 300 123 4567");
    add("another country", "users.phone", "+34 600 123 456", "+34600123456");
    add("a landline stays as it is", "users.phone", "604 444 5566", "604 444 5566");
    add("two numbers are not one", "users.phone", "300 123 4567 / 310 765 4321", "!too_long");
    add("an extension is not cut off", "users.phone", "300 123 4567 ext 2", "!invalid_format");
    add("an e-mail", "users.email", " Ana.Gil@Example.ORG\u200b", "Ana.Gil@example.org");
    add("an e-mail as a link", "users.email", "mailto:ana@example.org", "ana@example.org");
    add("two e-mails", "users.email", "ana@example.org, b@example.org", "!invalid_format");
    add("no e-mail", "users.email", "ana arroba example", "!invalid_format");
    add("a document with groups", "users.document_number", "1.152.345.678", "1152345678");
    add("a passport", "users.document_number", "AB.123", "AB.123");
    add("the zero that a spreadsheet took", "users.municipality_code", "5001", "05001");
    add("a web address without its scheme", "organizations.website", "plantondemand.com", "https://plantondemand.com");
    add("no web address", "organizations.website", "no tiene", "!invalid_format");
    add("spaces nobody sees", "users.first_name", "\ufeff\u00a0 Luz Dary \u200b", "Luz Dary");
    add("a line break within a line", "users.first_name", "Luz\nDary", "Luz Dary");
    add("line breaks of Windows", "projects.description", "Uno\r\nDos", "Uno\nDos");
    add("nothing, as the file writes it", "projects.funding_needed", "N/D", "NULL", "missing");
    add("tags with bars", "allies.specializations", "reactjs|nodejs| React Native |reactjs", "[\"reactjs\",\"nodejs\",\"React Native\"]");
    add("a list as machines write it", "allies.specializations", "[\"a\",\"b\"]", "[\"a\",\"b\"]");
    add("no JSON", "organizations.settings", "{a", "!invalid_format");
}

} // namespace

void TestRowMapperValues::values_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("rules");
    QTest::addColumn<QString>("value");
    addNumbers();
    addDays();
    addMoments();
    addTruths();
    addContacts();
}

void TestRowMapperValues::values()
{
    QFETCH(QString, target);
    QFETCH(QString, typed);
    QFETCH(QString, rules);
    QFETCH(QString, value);
    ImportMapping mapping = mappingOf(target.section(u'.', 0, 0).toLatin1().constData(),
                                      {fill(target.section(u'.', 1).toUtf8().constData(), {QStringLiteral("A")})});
    mapping.rules.decimalPoint = rules == QLatin1String("point") ? u'.' : u',';
    mapping.rules.dayOrder = rules == QLatin1String("month") ? ValueRules::DayOrder::MonthDayYear : ValueRules::DayOrder::DayMonthYear;
    mapping.rules.lenientAmounts = rules == QLatin1String("lenient");
    mapping.rules.zone = rules == QLatin1String("madrid") ? QByteArrayLiteral("Europe/Madrid") : QByteArray();
    mapping.rules.missing = rules == QLatin1String("missing") ? QStringList{QStringLiteral("n/d")} : QStringList();
    const auto mapper = RowMapper::make(m_catalog, mapping, {QStringLiteral("A")}, colombian());
    QVERIFY2(mapper.ok(), qPrintable(mapper.ok() ? QString() : mapper.error().message));
    const MappedRow row = mapper.value().map(rowOf({typed}));
    QCOMPARE(outcomeOf(row, 0), value);
    const Result<QVariant> again = mapper.value().value(0, typed);
    QCOMPARE(again.ok(), !value.startsWith(u'!'));
}

void TestRowMapperValues::cellsOfSpreadsheets_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("value");
    const auto add = [](const char *name, const char *target, const char *text, SourceCell::Kind kind, const char *value) {
        QTest::newRow(name) << QString::fromLatin1(target) << QString::fromLatin1(text) << int(kind) << QString::fromLatin1(value);
    };
    add("a number has a point in any locale", "projects.funding_needed", "1234.5", SourceCell::Kind::Number, "1234.50");
    add("a date has no order", "projects.started_date", "2025-02-01", SourceCell::Kind::Date, "2025-02-01");
    add("a date with midnight", "projects.started_date", "2025-02-01T00:00:00", SourceCell::Kind::DateTime, "2025-02-01");
    add("a moment is of here", "program_applications.submitted_at", "2025-02-01T10:00:00", SourceCell::Kind::DateTime, "2025-02-01T15:00:00Z");
    add("a truth value", "projects.is_public", "true", SourceCell::Kind::Bool, "true");
    add("a phone that became a number", "users.phone", "3001234567", SourceCell::Kind::Number, "+57 300 123 4567");
}

void TestRowMapperValues::cellsOfSpreadsheets()
{
    QFETCH(QString, target);
    QFETCH(QString, text);
    QFETCH(int, kind);
    QFETCH(QString, value);
    const ImportMapping mapping = mappingOf(target.section(u'.', 0, 0).toLatin1().constData(),
                                            {fill(target.section(u'.', 1).toUtf8().constData(), {QStringLiteral("A")})});
    const auto mapper = RowMapper::make(m_catalog, mapping, {QStringLiteral("A")}, colombian());
    QVERIFY(mapper.ok());
    SourceRow row;
    row.cells = {{text, SourceCell::Kind(kind)}};
    QCOMPARE(outcomeOf(mapper.value().map(row), 0), value);
}

QTEST_GUILESS_MAIN(TestRowMapperValues)
#include "tst_rowmappervalues.moc"
