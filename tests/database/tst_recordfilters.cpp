// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/fieldtext.h"
#include "models/database/valuecounts.h"
#include "tests/support/engines.h"
#include "tests/support/recordfactory.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <map>

/// Every comparison finds the same records on both engines. It is Tuesday, 10 March 2026.
class TestRecordFilters final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void finds_data();
    void finds();
    void daysBeginInThePersonsZone_data() { addEngineRows(); }
    void daysBeginInThePersonsZone();
    void valuesAreCountedUnderTheOtherFilters_data() { addEngineRows(); }
    void valuesAreCountedUnderTheOtherFilters();
    void periodThatSaysNothingIsRefused_data() { addEngineRows(); }
    void periodThatSaysNothingIsRefused();

private:
    void makePrograms(const TestDatabase &database);
    [[nodiscard]] const TestDatabase &database() const { return *m_databases.at(currentEngine()); }
    /// The initials of the programs that a filter finds, in alphabetical order.
    [[nodiscard]] QString found(const QString &filter) const;

    std::map<Engine, std::unique_ptr<TestDatabase>> m_databases;
};

void TestRecordFilters::initTestCase()
{
    for (const Engine engine : {Engine::Sqlite, Engine::PostgreSql}) {
        m_databases[engine] = TestDatabase::create(engine);
        QVERIFY(m_databases.at(engine));
        makePrograms(*m_databases.at(engine));
    }
}

void TestRecordFilters::makePrograms(const TestDatabase &database)
{
    RecordFactory factory(database);
    const QString organization = factory.organization();
    const auto add = [&](const char *name, const char *status, const QVariant &places, QDate start, const char *benefits, const char *metrics) {
        const auto json = [](const char *text) { return text == nullptr ? QVariant() : QVariant(QString::fromUtf8(text)); };
        factory.program(organization, {{QStringLiteral("name"), QString::fromUtf8(name)},
                                       {QStringLiteral("status"), QString::fromUtf8(status)},
                                       {QStringLiteral("max_participants"), places},
                                       {QStringLiteral("program_start"), start.isValid() ? QVariant(start) : QVariant()},
                                       {QStringLiteral("benefits"), json(benefits)},
                                       {QStringLiteral("required_documents"), json(metrics)}});
    };
    add("Ánimo 100%", "active", qint64(25), QDate(2026, 3, 10), R"(["funding","Formación"])", nullptr);
    add("Brote", "draft", qint64(10), QDate(2026, 2, 17), R"(["formacion"])", R"([])");
    add("Café", "active", QVariant(), QDate(2026, 2, 16), nullptr, nullptr);
    add("Despega", "completed", qint64(15), QDate(), R"([])", nullptr);
    add("Año 100", "cancelled", qint64(20), QDate(2026, 3, 24), R"(["funding","training"])", R"([{"type":"rut","name":"RUT","required":true}])");
}

QString TestRecordFilters::found(const QString &filter) const
{
    Query query;
    query.entity = QStringLiteral("programs");
    query.fields = {QStringLiteral("name")};
    for (const QString &one : filter.split(QStringLiteral(" & "))) {
        const Result<Filter> read = filterFromText(*database().catalog().entity(query.entity), one);
        if (!read) {
            return read.error().sentences().join(QLatin1Char(' '));
        }
        query.filters.append(read.value());
    }
    const auto page = database().run<Page>([&](Executor &executor) {
        return RecordOperations(database().catalog(), executor, database().clock()).list(query, 0, 100);
    });
    if (!page) {
        return page.error().sentences().join(QLatin1Char(' ')) + page.error().detail;
    }
    QStringList names;
    for (const Row &row : page.value().rows) {
        const QString name = row.values.constFirst().toString();
        names.append(name == QStringLiteral("Año 100") ? QStringLiteral("E") : name == QStringLiteral("Ánimo 100%") ? QStringLiteral("A") : name.left(1));
    }
    std::sort(names.begin(), names.end());
    return names.join(QString());
}

void TestRecordFilters::finds_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("programs");
    static const QList<std::array<const char *, 3>> rows{{
        {"contains: no accents, no case", "name~ANIMO", "A"},
        {"contains: a percent sign is one", "name~0%", "A"},
        {"contains: ñ is a letter of its own", "name~ano", ""},
        {"does not contain", "name!~a", "B"},
        {"starts with", "name^=a", "AE"},
        {"starts with: a percent sign is one", "name^=%", ""},
        {"is: no accents", "name=cafe", "C"},
        {"is not", "name!=cafe", "ABDE"},
        {"word", "status=active", "AC"},
        {"one of several words", "status:in=active|draft", "ABC"},
        {"none of several words", "status:notin=active|draft", "DE"},
        {"number at least", "max_participants>=20", "AE"},
        {"number more than", "max_participants>20", "A"},
        {"number less than: empty is not", "max_participants<15", "B"},
        {"number between", "max_participants>=15 & max_participants<=20", "DE"},
        {"number is not: empty counts", "max_participants!=25", "BCDE"},
        {"one of several numbers or empty", "max_participants:in=10|", "BC"},
        {"none of several, nor empty", "max_participants:notin=10|", "ADE"},
        {"empty", "max_participants:null", "C"},
        {"not empty", "max_participants:notnull", "ABDE"},
        {"today", "program_start:during=today", "A"},
        {"this week", "program_start:during=this-week", "A"},
        {"this month", "program_start:during=this-month", "AE"},
        {"last month", "program_start:during=last-month", "BC"},
        {"the last 21 days: the 21st counts", "program_start:during=last-21d", "AB"},
        {"older than 21 days: the 21st does not", "program_start:older=21d", "C"},
        {"older than 3 weeks is the same", "program_start:older=3w", "C"},
        {"older than 21 days or never", "program_start:older-or-never=21d", "CD"},
        {"the next 14 days: today counts", "program_start:during=next-14d", "AE"},
        {"later than in 13 days", "program_start:later=13d", "E"},
        {"later than in 14 days", "program_start:later=14d", ""},
        {"before a day", "program_start<2026-02-17", "C"},
        {"after a day", "program_start>2026-02-17", "AE"},
        {"tag: any of, no accents", "benefits:in=formacion|training", "ABE"},
        {"tag: all of", "benefits:all=funding|Formacion", "A"},
        {"tag: none of, empty counts", "benefits:notin=funding", "BCD"},
        {"tag: an empty list is empty", "benefits:null", "CD"},
        {"tag: something there", "benefits:notnull", "ABE"},
        {"structure: an empty list is empty", "required_documents:null", "ABCD"},
        {"structure: contains", "required_documents@>[{\"type\":\"rut\",\"name\":\"RUT\",\"required\":true}]", "E"},
        {"referenced record by name", "organization_id~organizacion", "ABCDE"},
        {"referenced record by another name", "organization_id!~organizacion", ""},
        {"two fields: both", "status=active & max_participants:notnull", "A"},
    }};
    for (const Engine engine : {Engine::Sqlite, Engine::PostgreSql}) {
        for (const auto &[name, filter, programs] : rows) {
            QTest::newRow(qPrintable(QString::fromUtf8(engineName(engine)) + QStringLiteral(": ") + QString::fromUtf8(name)))
                << engine << QString::fromUtf8(filter) << QString::fromUtf8(programs);
        }
    }
}

void TestRecordFilters::finds()
{
    QFETCH(QString, filter);
    QTEST(found(filter), "programs");
}

void TestRecordFilters::daysBeginInThePersonsZone()
{
    RecordFactory factory(database());
    const Instant lateYesterday = *Instant::parse(u"2026-03-10T04:30:00Z"); // 23:30 of the 9th in Bogotá
    factory.meeting({{QStringLiteral("title"), QStringLiteral("Nocturna")},
                     {QStringLiteral("scheduled_start"), QVariant::fromValue(lateYesterday)},
                     {QStringLiteral("scheduled_end"), QVariant::fromValue(Instant{lateYesterday.microseconds + 60'000'000})}});
    const auto count = [this](const char *period, const QTimeZone &zone) {
        Query query;
        query.entity = QStringLiteral("meetings");
        query.zone = zone;
        query.filters = {{QStringLiteral("scheduled_start"), FilterOperator::During, {QString::fromLatin1(period)}}};
        return database().run<qint64>([&](Executor &executor) {
            return RecordOperations(database().catalog(), executor, database().clock()).count(query);
        });
    };
    QCOMPARE(count("today", QTimeZone::utc()).value(), 1);
    QCOMPARE(count("today", QTimeZone("America/Bogota")).value(), 0);
    QCOMPARE(count("yesterday", QTimeZone("America/Bogota")).value(), 1);
    QCOMPARE(count("this-week", QTimeZone("America/Bogota")).value(), 1); // Monday the 9th
}

void TestRecordFilters::valuesAreCountedUnderTheOtherFilters()
{
    Query query;
    query.entity = QStringLiteral("programs");
    query.filters = {{QStringLiteral("max_participants"), FilterOperator::NotNull, {}}};
    const auto counts = [&](const char *field) {
        QStringList texts;
        const auto counted = database().run<QList<ValueCount>>([&](Executor &executor) {
            return countValues(database().catalog(), executor, query, QString::fromLatin1(field), 10);
        });
        if (!counted) {
            return counted.error().detail;
        }
        for (const ValueCount &count : counted.value()) {
            const QString value = count.label.isEmpty() ? count.value.toString() : count.label;
            texts.append(QStringLiteral("%1 %2").arg(count.value.isValid() ? value : QStringLiteral("-")).arg(count.count));
        }
        return texts.join(QStringLiteral(", "));
    };
    QCOMPARE(counts("status"), QStringLiteral("active 1, cancelled 1, completed 1, draft 1"));
    QCOMPARE(counts("benefits"), QStringLiteral("funding 2, Formación 1, formacion 1, training 1, - 1"));
    QVERIFY2(counts("organization_id").startsWith(QStringLiteral("Organización")), qPrintable(counts("organization_id")));
    query.filters = {{QStringLiteral("status"), FilterOperator::Equal, {QStringLiteral("active")}}};
    QCOMPARE(counts("max_participants"), QStringLiteral("25 1, - 1"));
    query.search = QStringLiteral("cafe");
    QCOMPARE(counts("max_participants"), QStringLiteral("- 1"));
}

void TestRecordFilters::periodThatSaysNothingIsRefused()
{
    Query query;
    query.entity = QStringLiteral("programs");
    for (const Filter &filter : {Filter{QStringLiteral("program_start"), FilterOperator::During, {QStringLiteral("fortnight")}},
                                 Filter{QStringLiteral("program_start"), FilterOperator::OlderThan, {}},
                                 Filter{QStringLiteral("name"), FilterOperator::HasAll, {QStringLiteral("x")}}}) {
        query.filters = {filter};
        const auto count = database().run<qint64>([&](Executor &executor) {
            return RecordOperations(database().catalog(), executor, database().clock()).count(query);
        });
        QVERIFY(!count);
        QCOMPARE(count.error().code, ErrorCode::InvalidFormat);
    }
}

QTEST_GUILESS_MAIN(TestRecordFilters)
#include "tst_recordfilters.moc"
