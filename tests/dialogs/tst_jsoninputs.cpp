// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/records/jsoninputfactory.h"
#include "dialogs/records/jsoninput.h"
#include "dialogs/records/rowsinput.h"
#include "dialogs/records/selectionprocessinput.h"
#include "dialogs/records/taginput.h"
#include "tests/support/recordscene.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QTest>

#include <memory>

class TestJsonInputs : public QObject
{
    Q_OBJECT

private slots:
    void everyShapeRoundTrips_data();
    void everyShapeRoundTrips();
    void unknownKeysAreKept_data();
    void unknownKeysAreKept();
    void anotherShapeIsRefused_data() { everyShapeRoundTrips_data(); }
    void anotherShapeIsRefused();
    void weightsAreAddedUp();
    void rowsAreAddedAndEmptyOnesLeftOut();
    void tagsComeWithEnterAndComma();

private:
    [[nodiscard]] std::unique_ptr<JsonInput> input(JsonShape shape);
    [[nodiscard]] QJsonValue sample(JsonShape shape) const;

    RecordScene m_scene;
};

std::unique_ptr<JsonInput> TestJsonInputs::input(JsonShape shape)
{
    Field field;
    field.type = FieldType::Json;
    field.shape = shape;
    field.label = text("catalog", "Field");
    return std::unique_ptr<JsonInput>(makeJsonInput(field, m_scene.context(), nullptr));
}

QJsonValue TestJsonInputs::sample(JsonShape shape) const
{
    Field field;
    field.type = FieldType::Json;
    field.shape = shape;
    const QJsonDocument document = QJsonDocument::fromJson(m_scene.value(field, 1).toString().toUtf8());
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

void TestJsonInputs::everyShapeRoundTrips_data()
{
    QTest::addColumn<int>("shape");
    for (int shape = static_cast<int>(JsonShape::StringList); shape <= static_cast<int>(JsonShape::TextMap); ++shape) {
        QTest::addRow("shape %d", shape) << shape;
    }
}

void TestJsonInputs::everyShapeRoundTrips()
{
    QFETCH(int, shape);
    const auto made = input(static_cast<JsonShape>(shape));
    QVERIFY(made);
    const QJsonValue value = sample(static_cast<JsonShape>(shape));
    QVERIFY(made->showJson(value));
    QCOMPARE(made->json(), value);
    QVERIFY(!made->problem().has_value());
    QVERIFY(made->showJson(QJsonValue::Null));
    QVERIFY(made->json().isNull());
    QVERIFY(made->inputWidget() != nullptr);
}

void TestJsonInputs::unknownKeysAreKept_data()
{
    QTest::addColumn<int>("shape");
    for (const JsonShape shape : {JsonShape::Availability, JsonShape::Address, JsonShape::ContactInfo, JsonShape::Location,
                                  JsonShape::SelectionProcess}) {
        QTest::addRow("shape %d", static_cast<int>(shape)) << static_cast<int>(shape);
    }
}

void TestJsonInputs::unknownKeysAreKept()
{
    QFETCH(int, shape);
    const auto made = input(static_cast<JsonShape>(shape));
    QJsonObject value = sample(static_cast<JsonShape>(shape)).toObject();
    value.insert(QStringLiteral("of_another_program"), QJsonArray{1, QStringLiteral("x")});
    QVERIFY(made->showJson(value));
    QCOMPARE(made->json(), QJsonValue(value));
}

void TestJsonInputs::anotherShapeIsRefused()
{
    QFETCH(int, shape);
    const auto made = input(static_cast<JsonShape>(shape));
    QVERIFY(!made->showJson(QStringLiteral("a text")));
    QVERIFY(!made->showJson(QJsonArray{QJsonArray{1}}));
}

void TestJsonInputs::weightsAreAddedUp()
{
    const auto made = input(JsonShape::SelectionProcess);
    auto *process = qobject_cast<SelectionProcessInput *>(made.get());
    QVERIFY(process->showJson(sample(JsonShape::SelectionProcess)));
    QVERIFY(process->weightsText().contains(QStringLiteral("75 + 25 = 100")));
}

void TestJsonInputs::rowsAreAddedAndEmptyOnesLeftOut()
{
    const auto made = input(JsonShape::Goals);
    auto *rows = qobject_cast<RowsInput *>(made.get());
    QVERIFY(rows->showJson(QJsonValue::Null));
    rows->addRow();
    rows->addRow();
    QCOMPARE(rows->rowCount(), 2);
    QVERIFY(rows->json().isNull());
    auto *line = qobject_cast<QLineEdit *>(rows->inputWidget());
    QTest::keyClicks(line, QStringLiteral("Sell online"));
    const QJsonArray expected{QJsonObject{{QStringLiteral("text"), QStringLiteral("Sell online")}}};
    QCOMPARE(rows->json(), QJsonValue(expected));
}

void TestJsonInputs::tagsComeWithEnterAndComma()
{
    TagInput tags(QStringLiteral("Tags"), nullptr);
    QTest::keyClicks(tags.inputWidget(), QStringLiteral("agro,"));
    QTest::keyClicks(tags.inputWidget(), QStringLiteral("cafe"));
    QTest::keyClick(tags.inputWidget(), Qt::Key_Return);
    QTest::keyClicks(tags.inputWidget(), QStringLiteral("ag"));
    QCOMPARE(tags.tags(), (QStringList{QStringLiteral("agro"), QStringLiteral("cafe"), QStringLiteral("ag")}));
    QTest::keyClick(tags.inputWidget(), Qt::Key_Backspace);
    QTest::keyClick(tags.inputWidget(), Qt::Key_Backspace);
    QTest::keyClick(tags.inputWidget(), Qt::Key_Backspace);
    QCOMPARE(tags.tags(), QStringList{QStringLiteral("agro")});
}

QTEST_MAIN(TestJsonInputs)
#include "tst_jsoninputs.moc"
