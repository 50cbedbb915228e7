// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/catalog.h"
#include "models/editing/jsonmerge.h"
#include "models/editing/recordmerge.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

class TestRecordMerge final : public QObject
{
    Q_OBJECT

private slots:
    void fields_data();
    void fields();
    void whatTheProgramKeepsIsNoConflict();
    void structures_data();
    void structures();

private:
    const Catalog m_catalog = Catalog::standard();
};

void TestRecordMerge::fields_data()
{
    QTest::addColumn<QVariant>("base");
    QTest::addColumn<QVariant>("theirs");
    QTest::addColumn<QVariant>("mine");
    QTest::addColumn<QString>("outcome");
    const QVariant a(QStringLiteral("a"));
    const QVariant b(QStringLiteral("b"));
    const QVariant c(QStringLiteral("c"));
    const QVariant empty(QStringLiteral(""));
    const QVariant null;
    QTest::newRow("only I changed it: mine") << a << a << b << "mine";
    QTest::newRow("I changed it back: theirs stays") << a << b << a << "theirs";
    QTest::newRow("both to the same: nothing to do") << a << b << b << "same";
    QTest::newRow("both differently: ask") << a << b << c << "conflict";
    QTest::newRow("they emptied it, I changed it: ask") << a << null << b << "conflict";
    QTest::newRow("I emptied it, they did not touch it: mine") << a << a << null << "mine";
    QTest::newRow("empty text and nothing are the same") << null << empty << b << "mine";
    QTest::newRow("both emptied it") << a << null << empty << "same";
}

void TestRecordMerge::fields()
{
    QFETCH(QVariant, base);
    QFETCH(QVariant, theirs);
    QFETCH(QVariant, mine);
    QFETCH(QString, outcome);
    const Entity &entity = *m_catalog.entity(u"organizations");
    const QString field = QStringLiteral("name");
    const RecordMerge merge = mergeRecords(entity, {{field, base}, {QStringLiteral("website"), QStringLiteral("https://one")}},
                                           {{field, theirs}, {QStringLiteral("website"), QStringLiteral("https://two")}},
                                           {{field, mine}});
    QCOMPARE(merge.changes.contains(field), outcome == QLatin1String("mine"));
    QCOMPARE(merge.theirs.contains(field), outcome == QLatin1String("theirs"));
    QCOMPARE(merge.same.contains(field), outcome == QLatin1String("same"));
    QCOMPARE(merge.conflicts.size(), outcome == QLatin1String("conflict") ? 1 : 0);
    QVERIFY(merge.theirs.contains(QStringLiteral("website"))); // what I did not touch is theirs
}

void TestRecordMerge::whatTheProgramKeepsIsNoConflict()
{
    const Entity &allies = *m_catalog.entity(u"allies");
    const Field *counter = nullptr;
    for (const Field &field : allies.fields) {
        if (field.type == FieldType::Integer && field.is(FieldFlag::ReadOnly)) {
            counter = &field;
        }
    }
    QVERIFY(counter != nullptr);
    const RecordMerge merge = mergeRecords(allies, {{counter->name, qint64(1)}}, {{counter->name, qint64(2)}},
                                           {{QStringLiteral("first_name"), QStringLiteral("Ana")}});
    QVERIFY(merge.theirs.isEmpty());
    QVERIFY(merge.conflicts.isEmpty());
    QCOMPARE(merge.changes.size(), 1);
}

void TestRecordMerge::structures_data()
{
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<QByteArray>("mine");
    QTest::addColumn<QByteArray>("merged"); // empty: it has to be asked
    QTest::newRow("tags: both added") << QByteArray(R"(["a"])") << QByteArray(R"(["a","b"])") << QByteArray(R"(["a","c"])")
                                      << QByteArray(R"(["a","b","c"])");
    QTest::newRow("tags: I took one away, they added one")
        << QByteArray(R"(["a","b"])") << QByteArray(R"(["a","b","c"])") << QByteArray(R"(["b"])") << QByteArray(R"(["b","c"])");
    QTest::newRow("tags: both added the same")
        << QByteArray(R"([])") << QByteArray(R"(["x"])") << QByteArray(R"(["x"])") << QByteArray(R"(["x"])");
    QTest::newRow("tags: from nothing") << QByteArray("null") << QByteArray(R"(["x"])") << QByteArray(R"(["y"])")
                                        << QByteArray(R"(["x","y"])");
    QTest::newRow("object: different members")
        << QByteArray(R"({"city":"Cali","street":"1"})") << QByteArray(R"({"city":"Pasto","street":"1"})")
        << QByteArray(R"({"city":"Cali","street":"2"})") << QByteArray(R"({"city":"Pasto","street":"2"})");
    QTest::newRow("object: the same member differently")
        << QByteArray(R"({"city":"Cali"})") << QByteArray(R"({"city":"Pasto"})") << QByteArray(R"({"city":"Neiva"})") << QByteArray();
    QTest::newRow("object: they removed a member, I changed another")
        << QByteArray(R"({"a":1,"b":1})") << QByteArray(R"({"b":1})") << QByteArray(R"({"a":1,"b":2})") << QByteArray(R"({"b":2})");
    QTest::newRow("items by name: different ones")
        << QByteArray(R"([{"name":"x","n":1},{"name":"y","n":1}])") << QByteArray(R"([{"name":"x","n":2},{"name":"y","n":1}])")
        << QByteArray(R"([{"name":"x","n":1},{"name":"y","n":2},{"name":"z","n":1}])")
        << QByteArray(R"([{"name":"x","n":2},{"name":"y","n":2},{"name":"z","n":1}])");
    QTest::newRow("items: removed by me, changed by them")
        << QByteArray(R"([{"name":"x","n":1}])") << QByteArray(R"([{"name":"x","n":2}])") << QByteArray(R"([])") << QByteArray();
    QTest::newRow("items that nothing tells apart") << QByteArray(R"([{"n":1}])") << QByteArray(R"([{"n":2}])")
                                                    << QByteArray(R"([{"n":1},{"n":3}])") << QByteArray();
}

void TestRecordMerge::structures()
{
    QFETCH(QByteArray, base);
    QFETCH(QByteArray, theirs);
    QFETCH(QByteArray, mine);
    QFETCH(QByteArray, merged);
    const auto value = [](const QByteArray &json) {
        return QJsonDocument::fromJson(QByteArray("[" + json + "]")).array().at(0);
    };
    const std::optional<QJsonValue> found = mergedJson(value(base), value(theirs), value(mine));
    QCOMPARE(found.has_value(), !merged.isEmpty());
    if (found) {
        QCOMPARE(*found, value(merged));
    }
}

QTEST_GUILESS_MAIN(TestRecordMerge)
#include "tst_recordmerge.moc"
