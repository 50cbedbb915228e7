// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/records/fieldeditorfactory.h"
#include "dialogs/records/instantfieldeditor.h"
#include "dialogs/records/mnemonics.h"
#include "models/core/decimal.h"
#include "models/core/instant.h"
#include "tests/support/recordscene.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

#include <memory>

class TestFieldEditors : public QObject
{
    Q_OBJECT

private slots:
    void moneyIsExact();
    void unreadableNumberHasTheFieldsSentence();
    void instantIsTheClockOfThePersonsZone();
    void untouchedInstantKeepsItsMicroseconds();
    void durationsInOneUnitAreANumber_data();
    void durationsInOneUnitAreANumber();
    void openListTakesOtherWords();
    void emptyTextIsNull();
    void mnemonicsAreUnique();

private:
    [[nodiscard]] std::unique_ptr<FieldEditor> editor(const Field &field);
    [[nodiscard]] static QLineEdit &line(FieldEditor &editor);

    RecordScene m_scene;
    Field m_field;
};

std::unique_ptr<FieldEditor> TestFieldEditors::editor(const Field &field)
{
    m_field = field;
    return std::unique_ptr<FieldEditor>(makeFieldEditor(m_field, m_scene.context(), nullptr));
}

QLineEdit &TestFieldEditors::line(FieldEditor &editor)
{
    return *qobject_cast<QLineEdit *>(editor.inputWidget());
}

void TestFieldEditors::moneyIsExact()
{
    Field field;
    field.name = QStringLiteral("amount");
    field.type = FieldType::Money;
    field.digits = 15;
    field.scale = 2;
    const auto money = editor(field);
    money->load(QVariant::fromValue(Decimal{185000000005, 2}));
    QCOMPARE(line(*money).text(), QStringLiteral("1.850.000.000,05"));
    line(*money).selectAll();
    QTest::keyClicks(&line(*money), QStringLiteral("9.007.199.254.740,93"));
    QVERIFY(money->isDirty());
    QCOMPARE(money->value().value<Decimal>(), (Decimal{900719925474093, 2}));
}

void TestFieldEditors::unreadableNumberHasTheFieldsSentence()
{
    Field field;
    field.name = QStringLiteral("places");
    field.type = FieldType::Integer;
    const auto places = editor(field);
    places->load(qint64(5));
    line(*places).selectAll();
    QTest::keyClicks(&line(*places), QStringLiteral("cinco"));
    QVERIFY(places->isDirty());
    const std::optional<FieldError> error = places->inputError();
    QVERIFY(error.has_value());
    QCOMPARE(error->field, field.name);
    QVERIFY(!error->message.isEmpty());
}

void TestFieldEditors::instantIsTheClockOfThePersonsZone()
{
    Field field;
    field.type = FieldType::Instant;
    const auto moment = editor(field);
    moment->load(QVariant::fromValue(Instant::fromDateTime(QDateTime(QDate(2026, 3, 10), QTime(2, 30), Qt::UTC))));
    QCOMPARE(line(*moment).text(), QStringLiteral("09/03/2026")); // the evening before in Bogotá
    line(*moment).selectAll();
    QTest::keyClicks(&line(*moment), QStringLiteral("10/03/2026"));
    QCOMPARE(moment->value().value<Instant>(),
             Instant::fromDateTime(QDateTime(QDate(2026, 3, 11), QTime(2, 30), Qt::UTC)));
}

void TestFieldEditors::untouchedInstantKeepsItsMicroseconds()
{
    Field field;
    field.type = FieldType::Instant;
    const auto moment = editor(field);
    const QVariant exact = QVariant::fromValue(Instant{1'773'100'000'123'456});
    moment->load(exact);
    QCOMPARE(moment->value().value<Instant>().microseconds, 1'773'100'000'123'456);
    QVERIFY(!moment->isDirty());
}

void TestFieldEditors::durationsInOneUnitAreANumber_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("shown");
    QTest::newRow("weeks") << "P24W" << "24";
    QTest::newRow("minutes, not months") << "PT90M" << "90";
    QTest::newRow("months, not minutes") << "P6M" << "6";
    QTest::newRow("years") << "P5Y" << "5";
    QTest::newRow("several units stay as they are") << "P1Y6M" << "P1Y6M";
}

void TestFieldEditors::durationsInOneUnitAreANumber()
{
    QFETCH(QString, stored);
    QFETCH(QString, shown);
    Field field;
    field.type = FieldType::Duration;
    const auto duration = editor(field);
    duration->edit(stored);
    QCOMPARE(line(*duration).text(), shown);
    QCOMPARE(duration->value().toString(), stored);
}

void TestFieldEditors::openListTakesOtherWords()
{
    auto vocabulary = std::make_shared<Vocabulary>();
    vocabulary->name = QStringLiteral("x");
    vocabulary->closed = false;
    vocabulary->terms = {Term{QStringLiteral("small"), text("catalog", "Small")}};
    Field field;
    field.type = FieldType::Vocabulary;
    field.vocabulary = vocabulary;
    const auto words = editor(field);
    words->load(QStringLiteral("enorme"));
    QCOMPARE(words->value().toString(), QStringLiteral("enorme"));
    auto *combo = qobject_cast<QComboBox *>(words->inputWidget());
    combo->setEditText(QStringLiteral("mediana"));
    QCOMPARE(words->value().toString(), QStringLiteral("mediana"));
    combo->setEditText(QStringLiteral("Small")); // the word, not a value of its own
    QCOMPARE(words->value().toString(), QStringLiteral("small"));
}

void TestFieldEditors::emptyTextIsNull()
{
    Field field;
    field.type = FieldType::Text;
    const auto name = editor(field);
    name->load(QStringLiteral("x"));
    line(*name).selectAll();
    QTest::keyClick(&line(*name), Qt::Key_Delete);
    QVERIFY(name->isDirty());
    QVERIFY(!name->value().isValid());
}

void TestFieldEditors::mnemonicsAreUnique()
{
    const QStringList marked = withMnemonics({QStringLiteral("Name"), QStringLiteral("Notes"), QStringLiteral("No"),
                                              QStringLiteral("N"), QStringLiteral("R&D")},
                                             QStringLiteral("s"));
    QCOMPARE(marked, (QStringList{QStringLiteral("&Name"), QStringLiteral("N&otes"), QStringLiteral("No"),
                                  QStringLiteral("N"), QStringLiteral("&R&&D")}));
}

QTEST_MAIN(TestFieldEditors)
#include "tst_fieldeditors.moc"
