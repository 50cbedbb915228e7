// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/phonenumber.h"

#include <QTest>

class TestPhoneNumber final : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void isWrittenForReading();
};

void TestPhoneNumber::reads_data()
{
    using Problem = PhoneNumber::Problem;
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("digits");
    QTest::addColumn<int>("problem");
    const auto good = [](const char *name, const char *text, const char *digits) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(digits) << int(Problem::None);
    };
    const auto bad = [](const char *name, const char *text, Problem problem) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString() << int(problem);
    };
    good("Colombian mobile: gets its country", "300 123 4567", "573001234567");
    good("with plus and country", "+57 300 123-4567", "573001234567");
    good("country without plus", "57 300 1234567", "573001234567");
    good("00 instead of plus", "0057 300 1234567", "573001234567");
    good("brackets and dots", "(300) 123.45.67", "573001234567");
    good("the first of two numbers", "3001234567 / 3109876543", "573001234567");
    good("an extension is left out", "3001234567 ext. 12", "573001234567");
    good("from Spain", "+34 612 34 56 78", "34612345678");
    good("from Mexico", "+52 1 55 1234 5678", "5215512345678");
    good("other digits of Unicode", "\xD9\xA3\xD9\xA0\xD9\xA0 123 4567", "573001234567");
    bad("nothing written", "  ", Problem::Missing);
    bad("a word", "no tiene", Problem::NotANumber);
    bad("fixed line of Bogota", "601 234 5678", Problem::Landline);
    bad("fixed line with country", "+57 604 444 5555", Problem::Landline);
    bad("fixed line of before 2021", "444 55 55", Problem::Landline);
    bad("a digit is missing", "300 123 456", Problem::TooShort);
    bad("a digit is missing after the country", "+57 300 123 456", Problem::TooShort);
    bad("another country without its code", "212 555 1234", Problem::NoCountry);
    bad("a digit too many", "+57 300 123 45678", Problem::TooLong);
    bad("longer than any number", "+4412345678901234567", Problem::TooLong);
}

void TestPhoneNumber::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, digits);
    QFETCH(int, problem);
    const PhoneNumber number = readPhone(text);
    QCOMPARE(int(number.problem), problem);
    QCOMPARE(number.digits, digits);
}

void TestPhoneNumber::isWrittenForReading()
{
    QCOMPARE(phoneForReading(readPhone(QStringLiteral("3001234567"))), QStringLiteral("+57 300 123 4567"));
    QCOMPARE(phoneForReading(readPhone(QStringLiteral("+34612345678"))), QStringLiteral("+34612345678"));
    QVERIFY(phoneForReading(readPhone(QStringLiteral("no"))).isEmpty());
}

QTEST_GUILESS_MAIN(TestPhoneNumber)
#include "tst_phonenumber.moc"
