// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/decimal.h"

#include <QTest>

#include <limits>

class TestDecimal final : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void compares_data();
    void compares();
    void rescales_data();
    void rescales();
};

void TestDecimal::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("maxScale");
    QTest::addColumn<QString>("written");
    QTest::newRow("whole number") << "1850000" << 2 << "1850000";
    QTest::newRow("decimals are kept") << "1234.50" << 2 << "1234.50";
    QTest::newRow("negative") << "-0.05" << 2 << "-0.05";
    QTest::newRow("plus sign") << "+7" << 2 << "7";
    QTest::newRow("zeros beyond the scale are dropped") << "1.5000" << 2 << "1.50";
    QTest::newRow("no digit before the point") << ".5" << 2 << "0.5";
    QTest::newRow("no digit after the point") << "5." << 2 << "5";
    QTest::newRow("leading zeros") << "000012" << 0 << "12";
    QTest::newRow("eighteen digits") << "999999999999999999" << 0 << "999999999999999999";
    QTest::newRow("eighteen digits with decimals") << "-9999999999999999.99" << 2 << "-9999999999999999.99";
    QTest::newRow("eighteen decimals") << "0.000000000000000001" << 18 << "0.000000000000000001";
}

void TestDecimal::reads()
{
    QFETCH(QString, text);
    QFETCH(int, maxScale);
    const std::optional<Decimal> number = Decimal::parse(text, maxScale);
    QVERIFY(number);
    QTEST(number->toString(), "written");
}

void TestDecimal::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("maxScale");
    QTest::newRow("empty") << "" << 2;
    QTest::newRow("sign alone") << "-" << 2;
    QTest::newRow("point alone") << "." << 2;
    QTest::newRow("two points") << "1.2.3" << 2;
    QTest::newRow("comma") << "1,5" << 2;
    QTest::newRow("grouping") << "1 850" << 2;
    QTest::newRow("exponent") << "1e3" << 2;
    QTest::newRow("letters") << "12a" << 2;
    QTest::newRow("other digits") << QString(QChar(0x0663)) << 2;
    QTest::newRow("more decimals than the scale") << "1.505" << 2;
    QTest::newRow("nineteen digits") << "1000000000000000000" << 0;
    QTest::newRow("digits that wrap around") << "99999999999999999999999999" << 0;
}

void TestDecimal::refuses()
{
    QFETCH(QString, text);
    QFETCH(int, maxScale);
    QVERIFY(!Decimal::parse(text, maxScale));
}

void TestDecimal::compares_data()
{
    const qint64 largest = std::numeric_limits<qint64>::max();
    const qint64 smallest = std::numeric_limits<qint64>::min();
    QTest::addColumn<Decimal>("left");
    QTest::addColumn<Decimal>("right");
    QTest::addColumn<int>("order");
    QTest::newRow("by value, not by digits") << Decimal{15, 1} << Decimal{150, 2} << 0;
    QTest::newRow("whole parts first") << Decimal{2, 0} << Decimal{1999, 3} << 1;
    QTest::newRow("decimals decide") << Decimal{101, 2} << Decimal{1009, 3} << 1;
    QTest::newRow("negatives turn around") << Decimal{-2, 0} << Decimal{-1, 0} << -1;
    QTest::newRow("between minus one and one") << Decimal{-5, 1} << Decimal{3, 1} << -1;
    QTest::newRow("zero has no sign") << Decimal{0, 4} << Decimal{0, 0} << 0;
    QTest::newRow("largest against a scaled one") << Decimal{largest, 0} << Decimal{largest, 18} << 1;
    QTest::newRow("smallest against largest") << Decimal{smallest, 0} << Decimal{largest, 0} << -1;
    QTest::newRow("extremes of eighteen decimals") << Decimal{smallest, 18} << Decimal{largest, 18} << -1;
}

void TestDecimal::compares()
{
    QFETCH(Decimal, left);
    QFETCH(Decimal, right);
    QFETCH(int, order);
    QCOMPARE(left < right, order < 0);
    QCOMPARE(left == right, order == 0);
    QCOMPARE(left > right, order > 0);
    QCOMPARE(right < left, order > 0);
}

void TestDecimal::rescales_data()
{
    QTest::addColumn<Decimal>("number");
    QTest::addColumn<int>("scale");
    QTest::addColumn<QString>("written");
    QTest::newRow("more decimals") << Decimal{5, 0} << 2 << "5.00";
    QTest::newRow("fewer decimals that are zero") << Decimal{1500, 3} << 1 << "1.5";
    QTest::newRow("fewer decimals that count: nothing") << Decimal{1505, 3} << 1 << "";
    QTest::newRow("too large for more decimals: nothing") << Decimal{std::numeric_limits<qint64>::max(), 0} << 1 << "";
    QTest::newRow("negative") << Decimal{-25, 1} << 2 << "-2.50";
}

void TestDecimal::rescales()
{
    QFETCH(Decimal, number);
    QFETCH(int, scale);
    const std::optional<Decimal> result = number.rescaled(scale);
    QTEST(result ? result->toString() : QString(), "written");
}

QTEST_APPLESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
