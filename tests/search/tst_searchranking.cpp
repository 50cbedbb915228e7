// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/searchranking.h"
#include "models/search/searchmatches.h"
#include "models/search/searchtypos.h"

#include <QTest>

/// What comes first, what is forgiven and what is highlighted: without a database.
class TestSearchRanking final : public QObject
{
    Q_OBJECT

private slots:
    void before_data();
    void before();
    void needsEveryWord();
    void terms_data();
    void terms();
    void typos_data();
    void typos();
    void closest();
    void highlights_data();
    void highlights();

private:
    static SearchEntry entry(const QString &title, const QString &other = QString(), bool active = true,
                             const QDate &day = QDate(2026, 11, 1), const QString &id = QStringLiteral("x"))
    {
        return {QStringLiteral("entrepreneurs"), id, active, day, title.split(QLatin1Char(' '), Qt::SkipEmptyParts),
                other.split(QLatin1Char(' '), Qt::SkipEmptyParts)};
    }
};

void TestSearchRanking::before_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<SearchEntry>("first");
    QTest::addColumn<SearchEntry>("second");
    const QDate lately(2026, 11, 20);
    const QDate longAgo(2020, 1, 1);
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    QTest::newRow("the same word before its beginning") << s("luz") << entry(s("luz dary")) << entry(s("luzmila dary"));
    QTest::newRow("a beginning before the inside, however old") << s("mar") << entry(s("maria"), {}, false, longAgo) << entry(s("amar"), {}, true, lately);
    QTest::newRow("the name before the rest") << s("raices") << entry(s("raices")) << entry(s("cohorte a"), s("raices"));
    QTest::newRow("in use before over") << s("ana") << entry(s("ana ruiz")) << entry(s("ana ruiz"), {}, false);
    QTest::newRow("near today before long ago") << s("ana") << entry(s("ana ruiz"), {}, true, lately) << entry(s("ana ruiz"), {}, true, longAgo);
    QTest::newRow("a day to come is as near as one that was") << s("ana") << entry(s("ana ruiz"), {}, true, QDate(2026, 12, 1)) << entry(s("ana ruiz"), {}, true, QDate(2026, 10, 1));
    QTest::newRow("opened lately before the same name") << s("ana") << entry(s("ana ruiz"), {}, true, longAgo, s("opened")) << entry(s("ana ruiz"), {}, true, lately);
    QTest::newRow("in the typed order before another") << s("ana ruiz") << entry(s("ana ruiz paz")) << entry(s("ruiz ana paz"));
    QTest::newRow("the whole name before a longer one") << s("ana ruiz") << entry(s("ana ruiz"), {}, true, longAgo) << entry(s("ana ruiz paz"), {}, true, longAgo);
}

void TestSearchRanking::before()
{
    QFETCH(QString, typed);
    QFETCH(SearchEntry, first);
    QFETCH(SearchEntry, second);
    const SearchRanking ranking(SearchTerms::of(typed), QDate(2026, 11, 22), {QStringLiteral("other"), QStringLiteral("opened")});
    const auto better = ranking.score(first);
    const auto worse = ranking.score(second);
    QVERIFY(better && worse);
    QVERIFY2(*better > *worse, qPrintable(QStringLiteral("%1 against %2").arg(*better).arg(*worse)));
}

void TestSearchRanking::needsEveryWord()
{
    const SearchRanking ranking(SearchTerms::of(QStringLiteral("ana cali")), QDate(2026, 11, 22), {});
    QVERIFY(ranking.score(entry(QStringLiteral("ana ruiz"), QStringLiteral("cali"))).has_value());
    QVERIFY(!ranking.score(entry(QStringLiteral("ana ruiz"), QStringLiteral("pasto"))).has_value());
}

void TestSearchRanking::terms_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("words");
    const auto words = [](const char *text) { return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts); };
    QTest::newRow("folded") << QStringLiteral("José ÁNGEL") << words("jose angel");
    QTest::newRow("each once") << QStringLiteral("ana Ana") << words("ana");
    QTest::newRow("a phone is one word") << QStringLiteral("300 300 0012") << words("3003000012");
    QTest::newRow("a phone with its country") << QStringLiteral("+57 300-000-0012") << words("573000000012");
    QTest::newRow("short numbers stay apart") << QStringLiteral("2026-2 lote 14") << words("2026 2 lote 14");
    QTest::newRow("nothing to look for") << QStringLiteral(" .,- ") << QStringList();
}

void TestSearchRanking::terms()
{
    QFETCH(QString, typed);
    QTEST(SearchTerms::of(typed).words, "words");
}

void TestSearchRanking::typos_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("typos");
    const auto row = [](const char *name, const char *typed, const char *word, int typos) {
        QTest::newRow(name) << QString::fromLatin1(typed) << QString::fromLatin1(word) << typos;
    };
    row("the beginning of the word", "rest", "restrepo", 0);
    row("a letter left out", "restrpo", "restrepo", 1);
    row("a letter too many", "resttrepo", "restrepo", 1);
    row("another letter", "resbrepo", "restrepo", 1);
    row("neighbours exchanged", "maira", "maria", 1);
    row("an error in a beginning", "mosqe", "mosquera", 1);
    row("two errors", "mozqeura", "mosquera", 2);
    row("too many", "quintero", "mosquera", 3);
}

void TestSearchRanking::typos()
{
    QFETCH(QString, typed);
    QFETCH(QString, word);
    QTEST(typosToPrefix(typed, word, 2), "typos");
}

void TestSearchRanking::closest()
{
    const QStringList words{QStringLiteral("mario"), QStringLiteral("maria"), QStringLiteral("marta"), QStringLiteral("amaral")};
    QCOMPARE(closestWords(QStringLiteral("mariq"), words, 5), (QHash<QString, int>{{QStringLiteral("mario"), 1}, {QStringLiteral("maria"), 1}}));
    QVERIFY(closestWords(QStringLiteral("mra"), words, 5).isEmpty()); // too short to be forgiven
    QVERIFY(closestWords(QStringLiteral("prog"), {QStringLiteral("propuesta")}, 5).isEmpty()); // says too little
}

void TestSearchRanking::highlights_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("marked");
    const auto row = [](const char *name, const char *text, const char *typed, const QStringList &marked) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(typed) << marked;
    };
    row("accents of the text stay", "José María Peña", "jose mar", {QStringLiteral("José"), QStringLiteral("Mar")});
    row("letters of two marks", QString(QStringLiteral("Peña")).normalized(QString::NormalizationForm_D).toUtf8().constData(), "peñ",
        {QString(QStringLiteral("Peñ")).normalized(QString::NormalizationForm_D)});
    row("ñ is no n", "Peña", "pena", {});
    row("inside a word", "Laboratorio", "ator", {QStringLiteral("ator")});
    row("nothing", "Ana", "zz", {});
}

void TestSearchRanking::highlights()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    QStringList marked;
    for (const SearchMatch &match : searchMatches(text, SearchTerms::of(typed))) {
        marked.append(text.mid(match.start, match.length));
    }
    QTEST(marked, "marked");
}

Q_DECLARE_METATYPE(SearchEntry)
QTEST_GUILESS_MAIN(TestSearchRanking)
#include "tst_searchranking.moc"
