// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/avatarpainter.h"

#include <QTest>

class TestAvatarPainter final : public QObject
{
    Q_OBJECT

private slots:
    void initials_data();
    void initials();
};

void TestAvatarPainter::initials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("letters");
    QTest::newRow("first and last word") << QStringLiteral("Luz Dary Restrepo") << QStringLiteral("LR");
    QTest::newRow("one word: one letter") << QStringLiteral("Édgar") << QStringLiteral("É");
    QTest::newRow("ñ stays ñ") << QStringLiteral("María Ñáñez") << QStringLiteral("MÑ");
    QTest::newRow("lower case becomes upper") << QStringLiteral("ana pérez") << QStringLiteral("AP");
    QTest::newRow("decomposed accents are one letter") << QStringLiteral("E\u0301dgar Ruiz") << QStringLiteral("ÉR");
    QTest::newRow("signs are no letters") << QStringLiteral("«Ana» (Pérez)") << QStringLiteral("AP");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("only an emoji: nothing") << QStringLiteral("🌱") << QString();
}

void TestAvatarPainter::initials()
{
    QFETCH(QString, name);
    QFETCH(QString, letters);
    QCOMPARE(initialsOf(name), letters);
}

QTEST_MAIN(TestAvatarPainter)
#include "tst_avatarpainter.moc"
