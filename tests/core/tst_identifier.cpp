// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/identifier.h"

#include <QSet>
#include <QTest>
#include <QUuid>

class TestIdentifier final : public QObject
{
    Q_OBJECT

private slots:
    void isAVersionSevenUuid();
    void sortsInTheOrderOfMaking();
    void staysInOrderWhenTheClockStepsBack();
    void recognizes_data();
    void recognizes();
};

void TestIdentifier::isAVersionSevenUuid()
{
    const QString text = newId(Instant{1795344557123456});
    QCOMPARE(text.at(14), QLatin1Char('7'));
    const QUuid id = QUuid::fromString(text);
    QCOMPARE(id.variant(), QUuid::DCE);
    QCOMPARE((qint64(id.data1) << 16) | id.data2, qint64(1795344557123)); // its milliseconds
}

void TestIdentifier::sortsInTheOrderOfMaking()
{
    // More than fit into one millisecond's counter.
    const Instant still{1795344600000000};
    QString previous = newId(still);
    QSet<QString> seen{previous};
    for (int i = 0; i < 20000; ++i) {
        const QString id = newId(still);
        QVERIFY2(id > previous, qPrintable(previous + QLatin1Char(' ') + id));
        QVERIFY(isId(id));
        seen.insert(id);
        previous = id;
    }
    QCOMPARE(seen.size(), qsizetype(20001));
}

void TestIdentifier::staysInOrderWhenTheClockStepsBack()
{
    const Instant now{1795344700000000};
    QString previous = newId(now);
    for (int i = 0; i < 10000; ++i) {
        const QString id = newId(Instant{now.microseconds - 5000});
        QVERIFY(id > previous);
        previous = id;
    }
}

void TestIdentifier::recognizes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("is");
    QTest::newRow("lower case") << "01890a5d-ac96-774b-bcce-b302099a8057" << true;
    QTest::newRow("upper case: no") << "01890A5D-AC96-774B-BCCE-B302099A8057" << false;
    QTest::newRow("braces: no") << "{01890a5d-ac96-774b-bcce-b302099a8057}" << false;
    QTest::newRow("no dashes: no") << "01890a5dac96774bbcceb302099a8057" << false;
    QTest::newRow("dash at a wrong place: no") << "01890a5-dac96-774b-bcce-b302099a8057" << false;
    QTest::newRow("other letters: no") << "01890a5d-ac96-774b-bcce-b302099a805g" << false;
    QTest::newRow("empty: no") << "" << false;
}

void TestIdentifier::recognizes()
{
    QFETCH(QString, text);
    QTEST(isId(text), "is");
}

QTEST_APPLESS_MAIN(TestIdentifier)
#include "tst_identifier.moc"
