// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/mapping/wholename.h"

#include <QTest>

/// Names in one cell.
class TestWholeName final : public QObject
{
    Q_OBJECT

private slots:
    void names_data();
    void names();
};

void TestWholeName::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("surnames");
    const auto add = [](const char *name, const char *given, const char *surnames) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(given) << QString::fromUtf8(surnames);
    };
    add("Yuliana Mosquera", "Yuliana", "Mosquera");
    add("Yuliana Mosquera Tunubalá", "Yuliana", "Mosquera Tunubalá");
    add("Luz Dary Restrepo", "Luz Dary", "Restrepo");
    add("Jhon Jairo Restrepo Quintero", "Jhon Jairo", "Restrepo Quintero");
    add("María de los Ángeles de la Cruz Pérez", "María de los Ángeles", "de la Cruz Pérez");
    add("Juan de la Cruz", "Juan", "de la Cruz");
    add("Ana María del Pilar Gómez Ruiz", "Ana María del Pilar", "Gómez Ruiz");
    add("Restrepo Quintero, Luz Dary", "Luz Dary", "Restrepo Quintero");
    add("PÉREZ GÓMEZ JUAN CARLOS", "JUAN CARLOS", "PÉREZ GÓMEZ");
    add("Mary Ann Smith", "Mary Ann", "Smith");
    add("Cher", "Cher", "");
}

void TestWholeName::names()
{
    QFETCH(QString, name);
    QFETCH(QString, given);
    QFETCH(QString, surnames);
    const NameParts parts = splitWholeName(name);
    QCOMPARE(parts.given, given);
    QCOMPARE(parts.surnames, surnames);
}

QTEST_GUILESS_MAIN(TestWholeName)
#include "tst_wholename.moc"
