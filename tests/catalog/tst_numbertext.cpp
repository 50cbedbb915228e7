// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/numbertext.h"

#include <QTest>

class TestNumberText : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void writes_data();
    void writes();
};

void TestNumberText::reads_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("canonical"); // empty: refused

    QTest::newRow("spanish: point groups, comma is decimal") << "es_CO" << "1.234,50" << "1234.50";
    QTest::newRow("spanish: several groups") << "es_CO" << "1.850.000.000" << "1850000000";
    QTest::newRow("spanish: lone point with three digits groups") << "es_CO" << "1.500" << "1500";
    QTest::newRow("spanish: lone point that cannot group is decimal") << "es_CO" << "1.5" << "1.5";
    QTest::newRow("spanish: wrong group") << "es_CO" << "1.50.000" << "";
    QTest::newRow("english: comma groups, point is decimal") << "en_US" << "1,234.50" << "1234.50";
    QTest::newRow("currency sign in front") << "es_CO" << "$ 1.000" << "1000";
    QTest::newRow("negative") << "es_CO" << "-3,5" << "-3.5";
    QTest::newRow("nothing before the decimal sign") << "en_US" << ".5" << "0.5";
    QTest::newRow("letters") << "es_CO" << "mil" << "";
    QTest::newRow("empty") << "es_CO" << "" << "";
    QTest::newRow("more digits than a double has") << "es_CO" << "123.456.789.012.345.678" << "123456789012345678";
}

void TestNumberText::reads()
{
    QFETCH(QString, locale);
    QFETCH(QString, typed);
    QFETCH(QString, canonical);
    QCOMPARE(canonicalNumber(typed, QLocale(locale)).value_or(QString()), canonical);
}

void TestNumberText::writes_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("canonical");
    QTest::addColumn<QString>("shown");

    QTest::newRow("spanish") << "es_CO" << "1850000.50" << "1.850.000,50";
    QTest::newRow("english") << "en_US" << "1850000.50" << "1,850,000.50";
    QTest::newRow("below a thousand: no group") << "es_CO" << "999" << "999";
    QTest::newRow("negative") << "en_US" << "-1234" << "-1,234";
}

void TestNumberText::writes()
{
    QFETCH(QString, locale);
    QFETCH(QString, canonical);
    QFETCH(QString, shown);
    QCOMPARE(localNumber(canonical, QLocale(locale)), shown);
    QCOMPARE(canonicalNumber(shown, QLocale(locale)).value_or(QString()), canonical);
}

QTEST_GUILESS_MAIN(TestNumberText)
#include "tst_numbertext.moc"
