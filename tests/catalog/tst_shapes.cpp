// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/shapes/actionitems.h"
#include "models/catalog/shapes/address.h"
#include "models/catalog/shapes/agenda.h"
#include "models/catalog/shapes/availability.h"
#include "models/catalog/shapes/contactinfo.h"
#include "models/catalog/shapes/eligibility.h"
#include "models/catalog/shapes/goals.h"
#include "models/catalog/shapes/jsontext.h"
#include "models/catalog/shapes/location.h"
#include "models/catalog/shapes/requireddocuments.h"
#include "models/catalog/shapes/selectionprocess.h"
#include "models/catalog/shapes/successmetrics.h"

#include <QTest>

#include <functional>

namespace {
/// Reads a shape and writes it again; nothing for another shape.
using Rewrite = std::function<std::optional<QString>(const QString &)>;

template <typename Shape>
Rewrite objectShape()
{
    return [](const QString &json) {
        const std::optional<Shape> shape = Shape::parse(json);
        return shape ? std::optional(shape->toJson()) : std::nullopt;
    };
}

template <typename Item>
Rewrite listShape()
{
    return [](const QString &json) {
        const auto items = parseJsonItems<Item>(json);
        return items ? std::optional(jsonItemsToText(*items)) : std::nullopt;
    };
}
} // namespace

Q_DECLARE_METATYPE(Rewrite)

class TestShapes final : public QObject
{
    Q_OBJECT

private slots:
    void comeBackAsTheyWere_data();
    void comeBackAsTheyWere();
    void otherShapesAreLeftAlone_data();
    void otherShapesAreLeftAlone();
    void onlyKnownKeysChange();
    void emptyValuesLeaveNoKey();
    void hoursAreRead();
    void hoursOfADayEndAtMidnight();
    void weightsAddUp();
    void readsJsonOfEveryKind_data();
    void readsJsonOfEveryKind();
};

void TestShapes::comeBackAsTheyWere_data()
{
    QTest::addColumn<Rewrite>("rewrite");
    QTest::addColumn<QString>("json");
    QTest::newRow("availability") << objectShape<Availability>() << QStringLiteral(
        R"({"zone":"America/Bogota","weekly":{"mon":[["09:00","12:00"],["14:00","24:00"]],"holidays":[]},)"
        R"("buffer_minutes":15,"max_per_day":4,"max_per_week":10,"min_notice_hours":24,"colour":"green"})");
    QTest::newRow("address") << objectShape<Address>()
                             << QStringLiteral(R"({"street":"Calle 10","city":"Pasto","floor":3,"country":null})");
    QTest::newRow("contact") << objectShape<ContactInfo>() << QStringLiteral(
        R"({"phone":"+57 300 000 0001","social_media":{"instagram":"@raices"},"fax":{"old":true}})");
    QTest::newRow("location") << objectShape<Location>() << QStringLiteral(R"({"platform":"Meet","pin":1234})");
    QTest::newRow("selection process") << objectShape<SelectionProcess>() << QStringLiteral(
        R"({"stages":[{"id":"s1","name":"Entrevista","reviewers":["a"],"min_reviews":2,"criteria":[)"
        R"({"id":"c1","name":"Equipo","weight":100,"max":5,"hint":"?"}],"colour":1}],"version":2})");
    QTest::newRow("eligibility") << listShape<EligibilityCriterion>() << QStringLiteral(
        R"([{"field":"projects.stage","op":"in","value":["concept"],"text":{"es":"x","en":"y"},"auto":true}])");
    QTest::newRow("documents") << listShape<RequiredDocument>()
                               << QStringLiteral(R"([{"type":"rut","name":"RUT","required":true,"pages":2}])");
    QTest::newRow("metrics") << listShape<SuccessMetric>()
                             << QStringLiteral(R"([{"name":"Empleos","unit":"personas","target":40.5,"source":"x"}])");
    QTest::newRow("goals") << listShape<Goal>()
                           << QStringLiteral(R"([{"text":"Exportar","due":"2027-06-30","done":false,"by":"x"}])");
    QTest::newRow("action items") << listShape<ActionItem>() << QStringLiteral(
        R"([{"text":"Enviar costos","assignee":"x","due":"2027-03-01","task_id":"y","done":1}])");
    QTest::newRow("agenda") << listShape<AgendaItem>() << QStringLiteral(R"([{"minutes":15,"text":"Costos","who":"x"}])");
    QTest::newRow("an empty list") << listShape<Goal>() << QStringLiteral("[]");
}

void TestShapes::comeBackAsTheyWere()
{
    QFETCH(Rewrite, rewrite);
    QFETCH(QString, json);
    const std::optional<QString> written = rewrite(json);
    QVERIFY(written);
    QCOMPARE(parseJsonText(*written).value, parseJsonText(json).value);
}

void TestShapes::otherShapesAreLeftAlone_data()
{
    QTest::addColumn<Rewrite>("rewrite");
    QTest::addColumn<QString>("json");
    QTest::newRow("availability by names") << objectShape<Availability>() << QStringLiteral(R"({"monday":"morning"})");
    QTest::newRow("availability with triples") << objectShape<Availability>()
                                               << QStringLiteral(R"({"weekly":{"mon":[["09:00","12:00","x"]]}})");
    QTest::newRow("address as a text") << objectShape<Address>() << QStringLiteral(R"("Calle 10, Pasto")");
    QTest::newRow("address with other keys") << objectShape<Address>() << QStringLiteral(R"({"line1":"Calle 10"})");
    QTest::newRow("address with a number") << objectShape<Address>() << QStringLiteral(R"({"postal_code":110111})");
    QTest::newRow("contact as a list") << objectShape<ContactInfo>() << QStringLiteral(R"([{"phone":"1"}])");
    QTest::newRow("contact with networks as a list") << objectShape<ContactInfo>()
                                                     << QStringLiteral(R"({"social_media":["@raices"]})");
    QTest::newRow("selection process as a list") << objectShape<SelectionProcess>() << QStringLiteral(R"(["interview"])");
    QTest::newRow("weights as texts") << objectShape<SelectionProcess>()
                                      << QStringLiteral(R"({"stages":[{"criteria":[{"weight":"40"}]}]})");
    QTest::newRow("goals as texts") << listShape<Goal>() << QStringLiteral(R"(["Exportar"])");
    QTest::newRow("one goal of another shape") << listShape<Goal>() << QStringLiteral(R"([{"text":"a"},{"name":"b"}])");
    QTest::newRow("goals as an object") << listShape<Goal>() << QStringLiteral(R"({"text":"a"})");
    QTest::newRow("no JSON") << listShape<Goal>() << QStringLiteral("[{");
}

void TestShapes::otherShapesAreLeftAlone()
{
    QFETCH(Rewrite, rewrite);
    QFETCH(QString, json);
    QVERIFY(!rewrite(json));
}

void TestShapes::onlyKnownKeysChange()
{
    std::optional<Address> address = Address::parse(QStringLiteral(R"({"street":"Calle 10","city":"Pasto","floor":3})"));
    QVERIFY(address);
    address->city = QStringLiteral("Cali");
    QCOMPARE(parseJsonText(address->toJson()).value,
             parseJsonText(QStringLiteral(R"({"street":"Calle 10","city":"Cali","floor":3})")).value);
}

void TestShapes::emptyValuesLeaveNoKey()
{
    Address address;
    address.city = QStringLiteral("Pasto");
    QCOMPARE(address.toJson(), QStringLiteral(R"({"city":"Pasto"})"));
    ContactInfo contact;
    contact.phone = QStringLiteral("1");
    QCOMPARE(contact.toJson(), QStringLiteral(R"({"phone":"1"})"));
    QCOMPARE(goalsToJson({Goal{QStringLiteral("Exportar"), QString(), false, {}}}), QStringLiteral(R"([{"text":"Exportar"}])"));
}

void TestShapes::hoursAreRead()
{
    const auto hours = Availability::parse(QStringLiteral(
        R"({"zone":"Europe/Madrid","weekly":{"mon":[["09:00","12:30"]],"sun":[]},"max_per_day":4})"));
    QVERIFY(hours);
    QCOMPARE(hours->zone, QStringLiteral("Europe/Madrid"));
    QCOMPARE(hours->weekly.value(1).size(), 1);
    QCOMPARE(hours->weekly.value(1).constFirst().end, QTime(12, 30));
    QCOMPARE(hours->maxPerDay, std::optional<int>(4));
    QVERIFY(!hours->maxPerWeek);
}

void TestShapes::hoursOfADayEndAtMidnight()
{
    const QString json = QStringLiteral(R"({"weekly":{"fri":[["20:00","24:00"]]}})");
    QVERIFY(!Availability::firstProblem(json));
    const auto hours = Availability::parse(json);
    QCOMPARE(hours->weekly.value(5).constFirst().end, QTime(0, 0));
    QCOMPARE(hours->toJson(), json);
}

void TestShapes::weightsAddUp()
{
    const auto process = SelectionProcess::parse(QStringLiteral(
        R"({"stages":[{"criteria":[{"weight":40},{"weight":35}]},{"id":"yes or no"},{"criteria":[{"weight":25}]}]})"));
    QVERIFY(process && process->hasCriteria());
    QCOMPARE(process->totalWeight(), 100.0);
    QVERIFY(!SelectionProcess::parse(QStringLiteral(R"({"stages":[{"id":"a"}]})"))->hasCriteria());
}

void TestShapes::readsJsonOfEveryKind_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("errorPosition");
    QTest::newRow("object") << "{}" << 0;
    QTest::newRow("text") << "\"a\"" << 0;
    QTest::newRow("number") << "12" << 0;
    QTest::newRow("null") << "null" << 0;
    QTest::newRow("spaces around") << " [1] " << 0;
    QTest::newRow("empty") << "" << 1;
    QTest::newRow("two values") << "1,2" << 1;
    QTest::newRow("brackets that close ours") << "1],[2" << 3;
    QTest::newRow("a word") << "abc" << 1;
    QTest::newRow("position counts characters, not bytes") << QString::fromUtf8("{\"ñandú\":x}") << 10;
}

void TestShapes::readsJsonOfEveryKind()
{
    QFETCH(QString, text);
    QTEST(parseJsonText(text).errorPosition, "errorPosition");
}

QTEST_APPLESS_MAIN(TestShapes)
#include "tst_shapes.moc"
