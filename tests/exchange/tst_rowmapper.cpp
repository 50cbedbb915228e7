// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/decimal.h"
#include "models/core/instant.h"
#include "models/exchange/mapping/oldersystem.h"
#include "models/exchange/mapping/rowmapper.h"
#include "models/exchange/mapping/wholename.h"

#include <QTest>

/// What the cells of a file become.
class TestRowMapper final : public QObject
{
    Q_OBJECT

private slots:
    void values_data();
    void values();
    void cellsOfSpreadsheets_data();
    void cellsOfSpreadsheets();
    void columnsAreJoined();
    void aWholeNameFillsTwoFields();
    void names_data();
    void names();
    void emptyCells_data();
    void emptyCells();
    void wordsOfVocabularies_data();
    void wordsOfVocabularies();
    void constantsAreReadOnce();
    void keysStayApart();
    void partsAreCountedByReferences();
    void troubleIsNamed();
    void mappingsThatCannotWork_data();
    void mappingsThatCannotWork();
    void rolesOfOlderSystems_data();
    void rolesOfOlderSystems();
    void passwordsAreNeverKept_data();
    void passwordsAreNeverKept();
    void passwordsLeaveTheFile();

private:
    const Catalog m_catalog = Catalog::standard();
};

namespace {

TypedFormat colombian()
{
    TypedFormat format;
    format.display = {QLocale(QLocale::Spanish, QLocale::Colombia), QTimeZone("America/Bogota"), QStringLiteral("COP")};
    format.words = [](const Text &text) {
        QStringList words{QString::fromUtf8(text.source)};
        if (QByteArray(text.source) == "Changing course") {
            words.append(QStringLiteral("Cambio de rumbo"));
        }
        return words;
    };
    return format;
}

SourceRow rowOf(const QStringList &texts)
{
    SourceRow row;
    row.number = 2;
    for (const QString &text : texts) {
        row.cells.append({text, SourceCell::Kind::Text});
    }
    return row;
}

FieldMapping fill(const char *target, const QStringList &columns)
{
    FieldMapping field;
    field.target = TargetPath::fromText(QString::fromUtf8(target));
    field.columns = columns;
    return field;
}

ImportMapping mappingOf(const char *entity, const QList<FieldMapping> &fields)
{
    ImportMapping mapping;
    mapping.entity = QString::fromLatin1(entity);
    mapping.fields = fields;
    return mapping;
}

/// The value as machines write it, or the code of what is wrong with it.
QString textOfValue(const QVariant &value)
{
    if (!value.isValid()) {
        return QStringLiteral("NULL");
    }
    if (value.canConvert<Decimal>()) {
        return value.value<Decimal>().toString();
    }
    if (value.canConvert<Instant>()) {
        return value.value<Instant>().toIso();
    }
    return value.typeId() == QMetaType::QDate ? value.toDate().toString(Qt::ISODate) : value.toString();
}

QString outcomeOf(const MappedRow &row, int target)
{
    for (const CellProblem &problem : row.problems) {
        if (problem.target == target) {
            return QLatin1Char('!') + errorCodeName(problem.code);
        }
    }
    return textOfValue(row.values.at(target));
}

constexpr const char *hash = "$2b$10$abcdefghijklmnopqrstuuAbcdefghijklmnopqrstuvwxyz01234";

} // namespace

void TestRowMapper::values_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("rules");
    QTest::addColumn<QString>("value");
    const auto add = [](const char *name, const char *target, const char *typed, const char *value, const char *rules = "") {
        QTest::newRow(name) << QString::fromLatin1(target) << QString::fromUtf8(typed) << QString::fromLatin1(rules) << QString::fromUtf8(value);
    };
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

    add("a moment of here", "program_applications.submitted_at", "5/3/2025 14:05:33", "2025-03-05T19:05:33Z");
    add("in the afternoon", "program_applications.submitted_at", "5/03/2025 2:05:33 p.\u00a0m.", "2025-03-05T19:05:33Z");
    add("of a form in Spain", "program_applications.submitted_at", "2025/03/05 2:05:33 p. m. GMT+1", "2025-03-05T13:05:33Z");
    add("midnight as twelve", "program_applications.submitted_at", "5/3/2025 12:00 a. m.", "2025-03-05T05:00:00Z");
    add("machines' moment", "program_applications.submitted_at", "2025-03-05T14:05:33.123456Z", "2025-03-05T14:05:33.123456Z");
    add("with a zone", "program_applications.submitted_at", "2025-03-05 14:05:33-03:00", "2025-03-05T17:05:33Z");
    add("a day alone begins it", "program_applications.submitted_at", "5/3/2025", "2025-03-05T05:00:00Z");
    add("another zone by rule", "program_applications.submitted_at", "5/3/2025 14:05", "2025-03-05T13:05:00Z", "madrid");
    add("hour 25", "program_applications.submitted_at", "5/3/2025 25:05", "!invalid_format");

    add("sí", "projects.is_public", "Sí", "true");
    add("x", "projects.is_public", "X", "true");
    add("no", "projects.is_public", "no", "false");
    add("perhaps", "projects.is_public", "quizás", "!invalid_format");

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

void TestRowMapper::values()
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

void TestRowMapper::cellsOfSpreadsheets_data()
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

void TestRowMapper::cellsOfSpreadsheets()
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

void TestRowMapper::columnsAreJoined()
{
    FieldMapping tags = fill("specializations", {QStringLiteral("Tema 1"), QStringLiteral("Tema 2")});
    const ImportMapping mapping =
        mappingOf("allies", {fill("last_name", {QStringLiteral("Apellido 1"), QStringLiteral("Apellido 2")}), tags});
    const auto mapper = RowMapper::make(m_catalog, mapping,
                                        {QStringLiteral("Apellido 2"), QStringLiteral("Apellido 1"), QStringLiteral("Tema 1"), QStringLiteral("Tema 2")},
                                        colombian());
    QVERIFY(mapper.ok());
    const MappedRow row = mapper.value().map(
        rowOf({QStringLiteral(" Quintero"), QStringLiteral("Restrepo "), QStringLiteral("café, cacao"), QStringLiteral("Cacao; panela")}));
    QCOMPARE(row.values.at(0).toString(), QStringLiteral("Restrepo Quintero"));
    QCOMPARE(row.typed.at(0), QStringLiteral("Restrepo Quintero"));
    QCOMPARE(row.values.at(1).toString(), QStringLiteral("[\"café\",\"cacao\",\"panela\"]"));
    const MappedRow half = mapper.value().map(rowOf({QString(), QStringLiteral("Restrepo")}));
    QCOMPARE(half.values.at(0).toString(), QStringLiteral("Restrepo"));
}

void TestRowMapper::aWholeNameFillsTwoFields()
{
    const ImportMapping mapping = mappingOf("program_applications", {fill("entrepreneur_id.*name", {QStringLiteral("Nombre")})});
    const auto mapper = RowMapper::make(m_catalog, mapping, {QStringLiteral("Nombre")}, colombian());
    QVERIFY(mapper.ok());
    QCOMPARE(mapper.value().targets().size(), 2);
    QCOMPARE(mapper.value().targets().at(1).text, QStringLiteral("entrepreneur_id.last_name"));
    QCOMPARE(mapper.value().targets().at(1).part, 1);
    const MappedRow row = mapper.value().map(rowOf({QStringLiteral("Luz Dary Restrepo Quintero")}));
    QCOMPARE(row.values.at(0).toString(), QStringLiteral("Luz Dary"));
    QCOMPARE(row.values.at(1).toString(), QStringLiteral("Restrepo Quintero"));
    QCOMPARE(row.typed.at(1), QStringLiteral("Restrepo Quintero"));
    QCOMPARE(mapper.value().value(0, QStringLiteral("Luz")).value().toString(), QStringLiteral("Luz"));
}

void TestRowMapper::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("surnames");
    const auto add = [](const char *name, const char *given, const char *surnames) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(given) << QString::fromUtf8(surnames);
    };
    add("Yuliana Mosquera", "Yuliana", "Mosquera");
    add("Yuliana Mosquera Tunubalá", "Yuliana", "Mosquera Tunubalá");
    add("Luz Dary Restrepo", "Luz Dary", "Restrepo");
    add("Jhon Jairo Restrepo Quintero", "Jhon Jairo", "Restrepo Quintero");
    add("María de los Ángeles de la Cruz Pérez", "María de los Ángeles", "de la Cruz Pérez");
    add("Juan de la Cruz", "Juan", "de la Cruz");
    add("Ana María del Pilar Gómez Ruiz", "Ana María del Pilar", "Gómez Ruiz");
    add("Restrepo Quintero, Luz Dary", "Luz Dary", "Restrepo Quintero");
    add("PÉREZ GÓMEZ JUAN CARLOS", "JUAN CARLOS", "PÉREZ GÓMEZ");
    add("Mary Ann Smith", "Mary Ann", "Smith");
    add("Cher", "Cher", "");
}

void TestRowMapper::names()
{
    QFETCH(QString, name);
    QFETCH(QString, given);
    QFETCH(QString, surnames);
    const NameParts parts = splitWholeName(name);
    QCOMPARE(parts.given, given);
    QCOMPARE(parts.surnames, surnames);
}

void TestRowMapper::emptyCells_data()
{
    QTest::addColumn<bool>("clears");
    QTest::newRow("an empty cell says nothing") << false;
    QTest::newRow("unless it clears") << true;
}

void TestRowMapper::emptyCells()
{
    QFETCH(bool, clears);
    ImportMapping mapping = mappingOf("projects", {fill("tagline", {QStringLiteral("A")})});
    mapping.emptyClears = clears;
    const auto mapper = RowMapper::make(m_catalog, mapping, {QStringLiteral("A")}, colombian());
    QVERIFY(mapper.ok());
    for (const SourceRow &row : {rowOf({QStringLiteral(" \u00a0")}), rowOf({})}) {
        const MappedRow mapped = mapper.value().map(row);
        QVERIFY(!mapped.values.at(0).isValid());
        QCOMPARE(mapped.given.at(0), clears);
        QVERIFY(mapped.problems.isEmpty());
    }
}

void TestRowMapper::wordsOfVocabularies_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("unknown");
    QTest::addColumn<QString>("value");
    const auto add = [](const char *name, const char *typed, FieldMapping::Unknown unknown, const char *value) {
        QTest::newRow(name) << QString::fromUtf8(typed) << int(unknown) << QString::fromLatin1(value);
    };
    using enum FieldMapping::Unknown;
    add("the value", "pivot", Refuse, "pivot");
    add("the label", "In development", Refuse, "development");
    add("the other language's label", "CAMBIO DE RUMBO", Refuse, "pivot");
    add("the file's own word", "Finalizádo ", Refuse, "completed");
    add("a word that means nothing", "por definir", Refuse, "NULL");
    add("an unknown word", "volando", Refuse, "!not_in_vocabulary");
    add("an unknown word left empty", "volando", Empty, "NULL");
    add("a closed list keeps none", "volando", Keep, "!not_in_vocabulary");
}

void TestRowMapper::wordsOfVocabularies()
{
    QFETCH(QString, typed);
    QFETCH(int, unknown);
    QFETCH(QString, value);
    FieldMapping status = fill("status", {QStringLiteral("A")});
    status.words = {{QStringLiteral("finalizado"), QStringLiteral("completed")}, {QStringLiteral("Por definir"), QString()}};
    status.unknown = FieldMapping::Unknown(unknown);
    const auto mapper = RowMapper::make(m_catalog, mappingOf("projects", {status}), {QStringLiteral("A")}, colombian());
    QVERIFY(mapper.ok());
    QCOMPARE(outcomeOf(mapper.value().map(rowOf({typed})), 0), value);
}

void TestRowMapper::constantsAreReadOnce()
{
    FieldMapping industry = fill("industry", {});
    industry.constant = QStringLiteral("Food");
    const auto mapper = RowMapper::make(m_catalog, mappingOf("projects", {industry}), {}, colombian());
    QVERIFY(mapper.ok());
    const MappedRow row = mapper.value().map(rowOf({}));
    QCOMPARE(row.values.at(0).toString(), QStringLiteral("food"));
    QVERIFY(row.given.at(0));
    FieldMapping wrong = fill("team_size", {});
    wrong.constant = QStringLiteral("muchos");
    const auto refused = RowMapper::make(m_catalog, mappingOf("projects", {wrong}), {}, colombian());
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::InvalidFormat);
}

void TestRowMapper::keysStayApart()
{
    const ImportMapping mapping =
        mappingOf("organizations", {fill("address#city", {QStringLiteral("Ciudad")}), fill("contact_info#email", {QStringLiteral("Correo")}),
                                    fill("contact_info#phone", {QStringLiteral("Tel")})});
    const auto mapper = RowMapper::make(m_catalog, mapping, {QStringLiteral("Ciudad"), QStringLiteral("Correo"), QStringLiteral("Tel")}, colombian());
    QVERIFY(mapper.ok());
    const MappedRow row = mapper.value().map(rowOf({QStringLiteral("Pasto"), QStringLiteral("HOLA@Example.org"), QStringLiteral("3001234567")}));
    QCOMPARE(row.values.at(0).toString(), QStringLiteral("Pasto"));
    QCOMPARE(row.values.at(1).toString(), QStringLiteral("HOLA@example.org"));
    QCOMPARE(row.values.at(2).toString(), QStringLiteral("+57 300 123 4567"));
    const MappedRow wrong = mapper.value().map(rowOf({QString(), QStringLiteral("no tengo")}));
    QCOMPARE(outcomeOf(wrong, 1), QStringLiteral("!invalid_format"));
}

void TestRowMapper::partsAreCountedByReferences()
{
    ImportMapping mapping = mappingOf("program_applications",
                                      {fill("answers#¿Cuántas personas emplea? (2.5 #1)", {QStringLiteral("P")}),
                                       fill("project_id.name", {QStringLiteral("Proyecto")}), fill("entrepreneur_id.email", {QStringLiteral("Correo")}),
                                       fill("program_id", {QStringLiteral("Programa")})});
    ReferenceMapping person;
    person.field = QStringLiteral("entrepreneur_id");
    mapping.references = {person};
    const auto mapper = RowMapper::make(m_catalog, mapping,
                                        {QStringLiteral("P"), QStringLiteral("Proyecto"), QStringLiteral("Correo"), QStringLiteral("Programa")}, colombian());
    QVERIFY(mapper.ok());
    QCOMPARE(mapper.value().targets().at(0).path.key, QStringLiteral("¿Cuántas personas emplea? (2.5 #1)"));
    QCOMPARE(mapper.value().targets().at(0).part, 0);
    QCOMPARE(mapper.value().targets().at(1).part, 2);
    QCOMPARE(mapper.value().targets().at(1).entity->name, QStringLiteral("projects"));
    QCOMPARE(mapper.value().targets().at(2).part, 1);
    QCOMPARE(mapper.value().targets().at(3).part, 0);
    const MappedRow row = mapper.value().map(
        rowOf({QStringLiteral("3"), QStringLiteral("Café"), QStringLiteral("ana@example.org"), QStringLiteral("  Raíces  2026 ")}));
    QCOMPARE(row.values.at(3).toString(), QStringLiteral("Raíces 2026"));
}

void TestRowMapper::troubleIsNamed()
{
    const ImportMapping mapping = mappingOf("projects", {fill("name", {QStringLiteral("Nombre")}), fill("team_size", {QStringLiteral("Equipo")})});
    const auto mapper = RowMapper::make(m_catalog, mapping, {QStringLiteral("Nombre"), QStringLiteral("Equipo")}, colombian());
    QVERIFY(mapper.ok());
    const QString longTitle(201, u'ñ');
    SourceRow source = rowOf({longTitle, QStringLiteral("varios")});
    source.problem = QStringLiteral("Sobra una celda");
    const MappedRow row = mapper.value().map(source);
    QCOMPARE(row.problems.size(), 3);
    QCOMPARE(row.problems.at(0).target, -1);
    QCOMPARE(row.problems.at(0).message, source.problem);
    QCOMPARE(row.problems.at(1).code, ErrorCode::TooLong);
    QVERIFY(row.problems.at(1).message.contains(QLatin1String("201")));
    QVERIFY(!row.values.at(0).isValid());
    QCOMPARE(row.typed.at(0), longTitle);
    QCOMPARE(row.problems.at(2).target, 1);
}

void TestRowMapper::mappingsThatCannotWork_data()
{
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QStringList>("targets");
    QTest::addColumn<QString>("column");
    QTest::addColumn<int>("code");
    const auto add = [](const char *name, const char *entity, const QStringList &targets, const char *column, ErrorCode code) {
        QTest::newRow(name) << QString::fromLatin1(entity) << targets << QString::fromLatin1(column) << int(code);
    };
    add("no such records", "planets", {QStringLiteral("name")}, "A", ErrorCode::UnknownEntity);
    add("no such field", "projects", {QStringLiteral("colour")}, "A", ErrorCode::UnknownField);
    add("no such reference", "projects", {QStringLiteral("name.email")}, "A", ErrorCode::UnknownField);
    add("no such column", "projects", {QStringLiteral("name")}, "B", ErrorCode::UnknownField);
    add("kept by the program", "entrepreneurs", {QStringLiteral("projects_count")}, "A", ErrorCode::ReadOnlyField);
    add("a password that nobody asked for", "users", {QStringLiteral("password_hash")}, "A", ErrorCode::ReadOnlyField);
    add("filled twice", "projects", {QStringLiteral("name"), QStringLiteral("name")}, "A", ErrorCode::Usage);
    add("a name in two ways", "users", {QStringLiteral("*name"), QStringLiteral("last_name")}, "A", ErrorCode::Usage);
    add("a part of a text", "projects", {QStringLiteral("name#x")}, "A", ErrorCode::Usage);
}

void TestRowMapper::mappingsThatCannotWork()
{
    QFETCH(QString, entity);
    QFETCH(QStringList, targets);
    QFETCH(QString, column);
    QFETCH(int, code);
    QList<FieldMapping> fields;
    for (const QString &target : targets) {
        fields.append(fill(target.toUtf8().constData(), {column}));
    }
    const auto mapper = RowMapper::make(m_catalog, mappingOf(entity.toLatin1().constData(), fields), {QStringLiteral("A")}, colombian());
    QVERIFY(!mapper.ok());
    QCOMPARE(errorCodeName(mapper.error().code), errorCodeName(ErrorCode(code)));
    QVERIFY(!mapper.error().message.isEmpty());
}

void TestRowMapper::rolesOfOlderSystems_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("type");
    const auto add = [](const char *role, const char *type) { QTest::newRow(role) << QString::fromUtf8(role) << QString::fromLatin1(type); };
    add("Mentora", "ally");
    add("asesor", "ally");
    add("Aliado", "ally");
    add("EMPRENDEDOR", "entrepreneur");
    add("Emprendedor/a", "entrepreneur");
    add("startup_founder", "entrepreneur");
    add("Co-founder", "entrepreneur");
    add("inversionista", "client");
    add("Cliente", "client");
    add("ROLE_ADMIN", "admin");
    add("Coordinadora", "admin");
    add("super-admin", "admin");
    add("ally", "ally");
    add("dragón", "!not_in_vocabulary");
    add("user", "!not_in_vocabulary");
}

void TestRowMapper::rolesOfOlderSystems()
{
    QFETCH(QString, role);
    QFETCH(QString, type);
    ImportMapping mapping = mappingOf("users", {fill("user_type", {QStringLiteral("Rol")})});
    mapping.olderSystem = true;
    const auto mapper = RowMapper::make(m_catalog, mapping, {QStringLiteral("Rol")}, colombian());
    QVERIFY(mapper.ok());
    QCOMPARE(outcomeOf(mapper.value().map(rowOf({role})), 0), type);
}

void TestRowMapper::passwordsAreNeverKept_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("kept");
    const QString digest = QString::fromLatin1(hash).mid(4);
    QTest::newRow("bcrypt b") << QString::fromLatin1(hash) << QStringLiteral("$2a$") + digest;
    QTest::newRow("bcrypt y") << QStringLiteral("$2y$") + digest << QStringLiteral("$2a$") + digest;
    QTest::newRow("bcrypt a") << QStringLiteral("$2a$") + digest << QStringLiteral("$2a$") + digest;
    QTest::newRow("bcrypt x is broken") << QStringLiteral("$2x$") + digest << QString();
    QTest::newRow("too cheap") << QString::fromLatin1(hash).replace(QLatin1String("$10$"), QLatin1String("$03$")) << QString();
    QTest::newRow("too dear") << QString::fromLatin1(hash).replace(QLatin1String("$10$"), QLatin1String("$15$")) << QString();
    QTest::newRow("cut off") << QString::fromLatin1(hash).left(59) << QString();
    QTest::newRow("another alphabet") << QString::fromLatin1(hash).replace(20, 1, QStringLiteral("+")) << QString();
    QTest::newRow("plain text") << QStringLiteral("secreto123") << QString();
    QTest::newRow("MD5") << QStringLiteral("5f4dcc3b5aa765d61d8327deb882cf99") << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestRowMapper::passwordsAreNeverKept()
{
    QFETCH(QString, password);
    QFETCH(QString, kept);
    ImportMapping mapping = mappingOf("users", {fill("password_hash", {QStringLiteral("Clave")})});
    mapping.olderSystem = true;
    const auto mapper = RowMapper::make(m_catalog, mapping, {QStringLiteral("Clave")}, colombian());
    QVERIFY(mapper.ok());
    QVERIFY(mapper.value().targets().at(0).field == nullptr);
    const MappedRow row = mapper.value().map(rowOf({password}));
    QCOMPARE(row.values.at(0).toString(), kept);
    QCOMPARE(row.given.at(0), !kept.isEmpty());
    QCOMPARE(row.typed.at(0), QString());
    QVERIFY(row.problems.isEmpty());
}

void TestRowMapper::passwordsLeaveTheFile()
{
    SourceTable table;
    table.headings = {QStringLiteral("Correo"), QStringLiteral("Contraseña"), QStringLiteral("Acceso")};
    table.rows = {rowOf({QStringLiteral("ana@example.org"), QStringLiteral("secreto"), QStringLiteral("otro")}),
                  rowOf({QStringLiteral("b@example.org"), QString::fromLatin1(hash)}), rowOf({})};
    hidePasswords(table, mappingOf("users", {fill("password_hash", {QStringLiteral("Acceso")})}));
    QCOMPARE(table.rows.at(0).cell(0).text, QStringLiteral("ana@example.org"));
    QCOMPARE(table.rows.at(0).cell(1).text, QString());
    QCOMPARE(table.rows.at(0).cell(2).text, QString());
    QVERIFY(table.rows.at(1).cell(1).text.startsWith(QLatin1String("$2a$10$")));
}

QTEST_GUILESS_MAIN(TestRowMapper)
#include "tst_rowmapper.moc"
