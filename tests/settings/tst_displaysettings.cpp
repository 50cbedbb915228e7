// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/i18n/displaysettings.h"

#include <QTest>

class TestDisplaySettings : public QObject
{
    Q_OBJECT

private slots:
    void zone_data();
    void zone();
    void numbers_data();
    void numbers();
    void currencyFallsBackToPesos();
};

void TestDisplaySettings::zone_data()
{
    QTest::addColumn<QByteArray>("preferred");
    QTest::addColumn<QString>("persons");
    QTest::addColumn<QString>("workspaces");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("preference wins") << QByteArray("Asia/Tokyo") << "Europe/Madrid"
                                     << "America/Lima" << QByteArray("Asia/Tokyo");
    QTest::newRow("then the person's") << QByteArray() << "Europe/Madrid"
                                       << "America/Lima" << QByteArray("Europe/Madrid");
    QTest::newRow("then the workspace's") << QByteArray() << ""
                                          << "America/Lima" << QByteArray("America/Lima");
    QTest::newRow("unknown names are passed over") << QByteArray("Moon/Base") << "Nowhere"
                                                   << "America/Lima" << QByteArray("America/Lima");
    QTest::newRow("else the system's") << QByteArray() << ""
                                       << "" << QByteArray("America/Bogota"); // TZ of the tests
}

void TestDisplaySettings::zone()
{
    QFETCH(QByteArray, preferred);
    QFETCH(QString, persons);
    QFETCH(QString, workspaces);
    QTEST(displayZone(preferred, persons, workspaces).id(), "expected");
}

void TestDisplaySettings::numbers_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("expected");
    QTest::newRow("Spanish: Colombia") << ""
                                       << "es"
                                       << "es_CO";
    QTest::newRow("English: United States") << ""
                                            << "en"
                                            << "en_US";
    QTest::newRow("chosen: whatever the language") << "es_CO"
                                                   << "en"
                                                   << "es_CO";
}

void TestDisplaySettings::numbers()
{
    QFETCH(QString, format);
    QFETCH(QString, language);
    QTEST(numberLocale(format, language).name(), "expected");
}

void TestDisplaySettings::currencyFallsBackToPesos()
{
    QCOMPARE(displayFormat({}, QStringLiteral("es"), {}, {}, {}).currency, QStringLiteral("COP"));
    QCOMPARE(displayFormat({}, QStringLiteral("es"), {}, {}, QStringLiteral("USD")).currency, QStringLiteral("USD"));
}

QTEST_GUILESS_MAIN(TestDisplaySettings)
#include "tst_displaysettings.moc"
