// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/catalog.h"
#include "models/catalog/fieldtext.h"
#include "models/catalog/filterjson.h"
#include "models/core/instant.h"

#include <QJsonDocument>
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
    void keptAsJson_data();
    void keptAsJson();
    void unknownIsNeverLeftOut();

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
    QTest::newRow("several") << "programs" << "status:in=active|draft" << FilterOperator::In;
    QTest::newRow("several or nothing") << "programs" << "status:in=active|" << FilterOperator::In;
    QTest::newRow("none of several") << "programs" << "status:notin=active|draft" << FilterOperator::NotIn;
    QTest::newRow("a bar in a tag") << "allies" << "expertise_areas:all=a\\|b|c" << FilterOperator::HasAll;
    QTest::newRow("starts with") << "programs" << "name^=Ra" << FilterOperator::StartsWith;
    QTest::newRow("does not contain") << "programs" << "name!~x" << FilterOperator::NotContains;
    QTest::newRow("more than") << "programs" << "max_participants>5" << FilterOperator::Greater;
    QTest::newRow("before") << "programs" << "program_end<2027-12-31" << FilterOperator::Less;
    QTest::newRow("something there") << "programs" << "max_participants:notnull" << FilterOperator::NotNull;
    QTest::newRow("key") << "users" << "metadata:key=languages" << FilterOperator::HasKey;
    QTest::newRow("this month") << "meetings" << "scheduled_start:during=this-month" << FilterOperator::During;
    QTest::newRow("the next days") << "meetings" << "scheduled_start:during=next-14d" << FilterOperator::During;
    QTest::newRow("long ago") << "entrepreneurs" << "last_session_at:older=21d" << FilterOperator::OlderThan;
    QTest::newRow("long ago or never") << "entrepreneurs" << "last_session_at:older-or-never=3w" << FilterOperator::OlderThanOrNever;
    QTest::newRow("far ahead") << "programs" << "program_start:later=2m" << FilterOperator::LaterThan;
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
    QTest::newRow("no such period") << "created_at:during=fortnight" << ErrorCode::InvalidFormat;
    QTest::newRow("no such span") << "created_at:older=3y" << ErrorCode::InvalidFormat;
    QTest::newRow("span of nothing") << "created_at:older=0d" << ErrorCode::InvalidFormat;
    QTest::newRow("period of a text") << "first_name:during=today" << ErrorCode::InvalidFormat;
    QTest::newRow("no such operator") << "first_name:like=x" << ErrorCode::InvalidFormat;
    QTest::newRow("one of several malformed") << "birth_date:in=2027-01-01|x" << ErrorCode::InvalidFormat;
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

/// Every filter that the command line can write is kept and read again as it was.
void TestFilterText::keptAsJson_data()
{
    roundTrips_data();
}

void TestFilterText::keptAsJson()
{
    QFETCH(QString, entity);
    QFETCH(QString, text);
    const Entity &described = *m_catalog.entity(entity);
    const QList<Filter> filters{filterFromText(described, text).value()};
    const QByteArray kept = QJsonDocument(filtersToJson(described, filters)).toJson();
    const Result<QList<Filter>> read = filtersFromJson(described, QJsonDocument::fromJson(kept).array());
    QVERIFY(read);
    QCOMPARE(read.value(), filters);
}

void TestFilterText::unknownIsNeverLeftOut()
{
    const Entity &users = *m_catalog.entity(u"users");
    for (const char *json : {R"([{"field":"color","op":"empty"}])", R"([{"field":"first_name","op":"sounds-like","values":["x"]}])",
                             R"([{"field":"created_at","op":"during","values":["fortnight"]}])", R"([{"field":"first_name","op":"equal"}])"}) {
        QVERIFY2(!filtersFromJson(users, QJsonDocument::fromJson(json).array()), json);
    }
}

QTEST_APPLESS_MAIN(TestFilterText)
#include "tst_filtertext.moc"
