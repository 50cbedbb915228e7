// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/startoptions.h"

#include <QTest>

class TestStartOptions final : public QObject
{
    Q_OBJECT

private slots:
    void everything();
    void recordsAreOpenedByTheirLink_data();
    void recordsAreOpenedByTheirLink();
    void refused_data();
    void refused();
};

void TestStartOptions::everything()
{
    const Result<StartOptions> options =
        parseStartOptions({QStringLiteral("semillero"), QStringLiteral("red.semillero"), QStringLiteral("--as"),
                           QStringLiteral("ana@example.org"), QStringLiteral("--page"), QStringLiteral("programs"),
                           QStringLiteral("--language"), QStringLiteral("en"), QStringLiteral("--theme"),
                           QStringLiteral("dark"), QStringLiteral("--window"), QStringLiteral("1440x900")});
    QVERIFY(options.ok());
    QCOMPARE(options.value().file, QStringLiteral("red.semillero"));
    QCOMPARE(options.value().email, QStringLiteral("ana@example.org"));
    QCOMPARE(options.value().page, QStringLiteral("programs"));
    QCOMPARE(options.value().language, QStringLiteral("en"));
    QCOMPARE(options.value().theme, std::optional(ThemeChoice::Dark));
    QCOMPARE(options.value().windowSize, QSize(1440, 900));
}

void TestStartOptions::recordsAreOpenedByTheirLink_data()
{
    const QString id = QStringLiteral("01900000-0000-7000-8000-000000000001");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("file");
    QTest::newRow("kind and identifier") << QStringList{QStringLiteral("--open"), QStringLiteral("programs/") + id} << QString();
    QTest::newRow("a copied link") << QStringList{QStringLiteral("--open"), QStringLiteral("semillero://programs/") + id} << QString();
    QTest::newRow("a link that was clicked") << QStringList{QStringLiteral("semillero://programs/") + id} << QString();
    QTest::newRow("a link behind a workspace")
        << QStringList{QStringLiteral("red.semillero"), QStringLiteral("semillero://programs/") + id} << QStringLiteral("red.semillero");
}

void TestStartOptions::recordsAreOpenedByTheirLink()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, file);
    const Result<StartOptions> options = parseStartOptions(QStringList{QStringLiteral("semillero")} + arguments);
    QVERIFY(options.ok());
    QCOMPARE(options.value().page, QStringLiteral("programs/01900000-0000-7000-8000-000000000001"));
    QCOMPARE(options.value().file, file);
}

void TestStartOptions::refused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{QStringLiteral("--colour")};
    QTest::newRow("unknown language") << QStringList{QStringLiteral("--language"), QStringLiteral("fr")};
    QTest::newRow("unknown theme") << QStringList{QStringLiteral("--theme"), QStringLiteral("blue")};
    QTest::newRow("size without a height") << QStringList{QStringLiteral("--window"), QStringLiteral("1440")};
    QTest::newRow("a link that is none") << QStringList{QStringLiteral("--open"), QStringLiteral("programs")};
    QTest::newRow("two files") << QStringList{QStringLiteral("a.semillero"), QStringLiteral("b.semillero")};
    QTest::newRow("a file and a server") << QStringList{QStringLiteral("a.semillero"), QStringLiteral("--server"),
                                                        QStringLiteral("casa")};
}

void TestStartOptions::refused()
{
    QFETCH(QStringList, arguments);
    const Result<StartOptions> options = parseStartOptions(QStringList{QStringLiteral("semillero")} + arguments);
    QVERIFY(!options.ok());
    QCOMPARE(options.error().code, ErrorCode::Usage);
    QVERIFY(!options.error().message.isEmpty());
}

QTEST_MAIN(TestStartOptions)
#include "tst_startoptions.moc"
