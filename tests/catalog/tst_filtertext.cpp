// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/catalog.h"
#include "models/catalog/fieldtext.h"
#include "models/core/instant.h"

#include <QTest>

class TestFilterText final : public QObject
{
    Q_OBJECT

private slots:
    void roundTrips_data();
    void roundTrips();
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void severalValuesHaveNoText();

private:
    const Catalog m_catalog = Catalog::standard();
};

void TestFilterText::roundTrips_data()
{
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QString>("text");
    QTest::addColumn<FilterOperator>("op");
    QTest::newRow("equal") << "programs" << "status=active" << FilterOperator::Equal;
    QTest::newRow("not equal") << "programs" << "status!=draft" << FilterOperator::NotEqual;
    QTest::newRow("at least") << "projects" << "funding_needed>=1000000.00" << FilterOperator::GreaterOrEqual;
    QTest::newRow("at most") << "programs" << "program_end<=2027-12-31" << FilterOperator::LessOrEqual;
    QTest::newRow("contains") << "programs" << "name~café = té" << FilterOperator::Contains;
    QTest::newRow("contains a label") << "projects" << "entrepreneur_id~jose" << FilterOperator::Contains;
    QTest::newRow("JSON") << "allies" << "expertise_areas@>[\"finance\"]" << FilterOperator::JsonContains;
    QTest::newRow("nothing there") << "programs" << "max_participants:null" << FilterOperator::IsNull;
    QTest::newRow("value with signs") << "programs" << "name=a>=b~c:null" << FilterOperator::Equal;
    QTest::newRow("instant") << "meetings" << "scheduled_start>=2027-03-15T14:30:00Z" << FilterOperator::GreaterOrEqual;
    QTest::newRow("identifier") << "programs" << "id=01890a5d-ac96-774b-bcce-b302099a8057" << FilterOperator::Equal;
}

void TestFilterText::roundTrips()
{
    QFETCH(QString, entity);
    QFETCH(QString, text);
    const Entity &described = *m_catalog.entity(entity);
    const Result<Filter> filter = filterFromText(described, text);
    QVERIFY(filter);
    QTEST(filter.value().op, "op");
    QCOMPARE(filterToText(described, filter.value()), text);
}

void TestFilterText::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::newRow("a day from its beginning") << "scheduled_start>=2027-03-15" << "scheduled_start>=2027-03-15T00:00:00Z";
    QTest::newRow("a day until its end") << "scheduled_start<=2027-03-15" << "scheduled_start<=2027-03-15T23:59:59.999999Z";
    QTest::newRow("equal to nothing") << "notes=" << "notes:null";
    QTest::newRow("words with commas in a tag list") << "title~a, b" << "title~a, b";
}

void TestFilterText::reads()
{
    QFETCH(QString, text);
    const Entity &meetings = *m_catalog.entity(u"meetings");
    const Result<Filter> filter = filterFromText(meetings, text);
    QVERIFY(filter);
    QTEST(filterToText(meetings, filter.value()), "written");
}

void TestFilterText::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no comparison") << "status" << ErrorCode::InvalidFormat;
    QTest::newRow("empty") << "" << ErrorCode::InvalidFormat;
    QTest::newRow("unknown field") << "color=red" << ErrorCode::UnknownField;
    QTest::newRow("password") << "password_hash=x" << ErrorCode::UnknownField;
    QTest::newRow("no date") << "birth_date>=yesterday" << ErrorCode::InvalidFormat;
    QTest::newRow("flag at least") << "is_active>=true" << ErrorCode::InvalidFormat;
    QTest::newRow("JSON in a text") << "first_name@>[1]" << ErrorCode::InvalidFormat;
    QTest::newRow("JSON malformed") << "population_groups@>[1" << ErrorCode::InvalidFormat;
    QTest::newRow("other than nothing") << "first_name!=" << ErrorCode::Required;
}

void TestFilterText::refuses()
{
    QFETCH(QString, text);
    const Result<Filter> filter = filterFromText(*m_catalog.entity(u"users"), text);
    QVERIFY(!filter);
    QTEST(filter.error().code, "code");
    QVERIFY(!filter.error().message.isEmpty());
    QVERIFY(!filter.error().message.contains(QLatin1String("password_hash,")));
}

void TestFilterText::severalValuesHaveNoText()
{
    const Filter filter{QStringLiteral("status"), FilterOperator::In, {QStringLiteral("active"), QStringLiteral("draft")}};
    QCOMPARE(filterToText(*m_catalog.entity(u"programs"), filter), QString());
}

QTEST_APPLESS_MAIN(TestFilterText)
#include "tst_filtertext.moc"
