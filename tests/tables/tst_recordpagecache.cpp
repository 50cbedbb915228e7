// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/recordpagecache.h"

#include <QTest>

class TestRecordPageCache : public QObject
{
    Q_OBJECT

private slots:
    void dropsThePageThatWasSeenLongestAgo();
    void keepsFewerPagesOfLongTexts();
    void findsRowsOfHeldPagesOnly();
    void dropsPagesBehindTheEnd();
    void marksPagesToBeReadAgain();

private:
    static Page page(qint64 number, const QString &text = QString());
};

Page TestRecordPageCache::page(qint64 number, const QString &text)
{
    Page page;
    page.fields = {QStringLiteral("name")};
    for (qint64 row = 0; row < RecordPageCache::RowsPerPage; ++row) {
        page.rows.append({QString::number(number * RecordPageCache::RowsPerPage + row), 1, {text}});
    }
    return page;
}

void TestRecordPageCache::dropsThePageThatWasSeenLongestAgo()
{
    RecordPageCache cache(3);
    cache.insert(0, page(0));
    cache.insert(1, page(1));
    cache.insert(2, page(2));
    QVERIFY(cache.find(0) != nullptr);
    cache.insert(3, page(3));
    QCOMPARE(cache.size(), 3);
    QVERIFY(cache.holds(0));
    QVERIFY(!cache.holds(1));
    QVERIFY(cache.peek(2) != nullptr);
    cache.insert(4, page(4));
    QVERIFY2(!cache.holds(2), "peek must not count as seeing");
}

void TestRecordPageCache::keepsFewerPagesOfLongTexts()
{
    RecordPageCache cache(64, 4 * 1024 * 1024);
    const QString longText(5000, QLatin1Char('x'));
    for (qint64 number = 0; number < 30; ++number) {
        cache.insert(number, page(number, longText));
    }
    QCOMPARE(cache.size(), 6);
    cache.clear();
    for (qint64 number = 0; number < 30; ++number) {
        cache.insert(number, page(number));
    }
    QCOMPARE(cache.size(), 30);
}

void TestRecordPageCache::findsRowsOfHeldPagesOnly()
{
    RecordPageCache cache(2);
    cache.insert(0, page(0));
    cache.insert(7, page(7));
    QCOMPARE(cache.rowOf(QStringLiteral("1411")), 1411);
    QCOMPARE(cache.rowOf(QStringLiteral("199")), 199);
    QCOMPARE(cache.rowOf(QStringLiteral("200")), -1);
}

void TestRecordPageCache::dropsPagesBehindTheEnd()
{
    RecordPageCache cache;
    cache.insert(0, page(0));
    cache.insert(5, page(5));
    cache.dropFrom(5);
    QVERIFY(cache.holds(0));
    QVERIFY(!cache.holds(5));
    QCOMPARE(cache.size(), 1);
}

void TestRecordPageCache::marksPagesToBeReadAgain()
{
    RecordPageCache cache;
    cache.insert(0, page(0));
    cache.insert(1, page(1));
    cache.markStale(1);
    QVERIFY(!cache.peek(0)->stale);
    QVERIFY(cache.peek(1)->stale);
    cache.insert(1, page(1));
    QVERIFY(!cache.peek(1)->stale);
}

QTEST_GUILESS_MAIN(TestRecordPageCache)
#include "tst_recordpagecache.moc"
