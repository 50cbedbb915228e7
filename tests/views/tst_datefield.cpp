// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/datefield.h"

#include <QSignalSpy>
#include <QTest>

class TestDateField : public QObject
{
    Q_OBJECT

private slots:
    void format_data();
    void format();
    void reads_data();
    void reads();
    void emptyIsReadable();
};

void TestDateField::format_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("format");
    QTest::newRow("colombia: four digits of year") << "es_CO" << "dd/MM/yyyy";
    QTest::newRow("spain") << "es_ES" << "dd/MM/yyyy";
    QTest::newRow("united states: month first") << "en_US" << "MM/dd/yyyy";
}

void TestDateField::format()
{
    QFETCH(QString, locale);
    QFETCH(QString, format);
    QCOMPARE(DateField::inputFormat(QLocale(locale)), format);
}

void TestDateField::reads_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("date");
    QTest::newRow("all digits") << "07/03/2026" << QDate(2026, 3, 7);
    QTest::newRow("short day and month") << "7/3/2026" << QDate(2026, 3, 7);
    QTest::newRow("ISO") << "2026-03-07" << QDate(2026, 3, 7);
    QTest::newRow("no such day") << "31/02/2026" << QDate();
    QTest::newRow("year of two digits is refused, not 1926") << "07/03/26" << QDate();
    QTest::newRow("words") << "tomorrow" << QDate();
}

void TestDateField::reads()
{
    QFETCH(QString, typed);
    QFETCH(QDate, date);
    DateField field(QLocale(QStringLiteral("es_CO")), QDate(2026, 3, 10));
    QSignalSpy edited(&field, &DateField::dateEdited);
    QTest::keyClicks(&field, typed);
    QCOMPARE(edited.count(), typed.size());
    QCOMPARE(field.date(), date);
    QCOMPARE(field.isReadable(), date.isValid());
}

void TestDateField::emptyIsReadable()
{
    DateField field(QLocale(QStringLiteral("es_CO")), QDate(2026, 3, 10));
    QVERIFY(field.isReadable());
    QVERIFY(!field.date().isValid());
    field.setDate(QDate(2026, 12, 1));
    QCOMPARE(field.text(), QStringLiteral("01/12/2026"));
}

QTEST_MAIN(TestDateField)
#include "tst_datefield.moc"
