// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/navigationhistory.h"
#include "app/controllers/recentrecords.h"
#include "app/controllers/recordlink.h"
#include "tests/support/recordscene.h"

#include <QSignalSpy>
#include <QTest>

class TestNavigationHistory : public QObject
{
    Q_OBJECT

private slots:
    void backAndForwardReturnToWhatWasSeen();
    void goingSomewhereDropsWhatLayAhead();
    void theSamePlaceTwiceIsOne();
    void linksReadBackWhatTheySay_data();
    void linksReadBackWhatTheySay();
    void recentRecordsAreKeptNewestFirst();
};

static NavigationPlace place(const char *page, const char *record = "")
{
    NavigationPlace made;
    made.page = QString::fromLatin1(page);
    made.recordId = QString::fromLatin1(record);
    return made;
}

void TestNavigationHistory::backAndForwardReturnToWhatWasSeen()
{
    NavigationHistory history;
    QVERIFY(!history.canGoBack());
    history.visit(place("programs"));
    history.update(place("programs", "p7"));
    history.visit(place("cohorts"));
    QCOMPARE(*history.goBack(), place("programs", "p7"));
    QVERIFY(history.goBack() == nullptr);
    QCOMPARE(*history.goForward(), place("cohorts"));
    QVERIFY(!history.canGoForward());
}

void TestNavigationHistory::goingSomewhereDropsWhatLayAhead()
{
    NavigationHistory history;
    history.visit(place("programs"));
    history.visit(place("cohorts"));
    history.goBack();
    history.visit(place("tasks"));
    QVERIFY(!history.canGoForward());
    QCOMPARE(*history.goBack(), place("programs"));
}

void TestNavigationHistory::theSamePlaceTwiceIsOne()
{
    NavigationHistory history;
    history.visit(place("programs"));
    history.visit(place("programs"));
    QVERIFY(!history.canGoBack());
}

void TestNavigationHistory::linksReadBackWhatTheySay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    const QString id = QStringLiteral("01900000-0000-7000-8000-000000000001");
    QTest::newRow("a link") << QStringLiteral("semillero://programs/") + id << true;
    QTest::newRow("as on a command line") << QStringLiteral("programs/") + id << true;
    QTest::newRow("capitals and spaces around") << QStringLiteral("  SEMILLERO://programs/") + id.toUpper() + QLatin1Char(' ') << true;
    QTest::newRow("no id") << QStringLiteral("semillero://programs/") << false;
    QTest::newRow("another scheme") << QStringLiteral("https://programs/") + id << false;
    QTest::newRow("something behind") << QStringLiteral("programs/") + id + QStringLiteral("/x") << false;
}

void TestNavigationHistory::linksReadBackWhatTheySay()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    const std::optional<RecordLink> link = RecordLink::parse(text);
    QCOMPARE(link.has_value(), valid);
    if (valid) {
        QCOMPARE(link->entity, QStringLiteral("programs"));
        QCOMPARE(RecordLink::parse(link->toText()), link);
    }
}

void TestNavigationHistory::recentRecordsAreKeptNewestFirst()
{
    MemoryStateStore state;
    {
        RecentRecords recent(state, QStringLiteral("one"));
        QSignalSpy changed(&recent, &RecentRecords::changed);
        recent.visit(QStringLiteral("programs"), QStringLiteral("1"), QStringLiteral("Raíces"));
        recent.visit(QStringLiteral("users"), QStringLiteral("2"), QStringLiteral("Ana"));
        recent.visit(QStringLiteral("programs"), QStringLiteral("1"), QStringLiteral("Raíces"));
        QCOMPARE(changed.size(), 3);
        recent.visit(QStringLiteral("programs"), QString(), QStringLiteral("nothing"));
        QCOMPARE(changed.size(), 3);
    }
    const RecentRecords again(state, QStringLiteral("one"));
    QCOMPARE(again.records().size(), 2);
    QCOMPARE(again.records().constFirst().label, QStringLiteral("Raíces"));
    QVERIFY(RecentRecords(state, QStringLiteral("another workspace")).records().isEmpty());
}

QTEST_MAIN(TestNavigationHistory)
#include "tst_navigationhistory.moc"
