// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/fold.h"

#include <QTest>

#include <algorithm>

class TestFold final : public QObject
{
    Q_OBJECT

private slots:
    void folds_data();
    void folds();
    void foldingTwiceChangesNothing_data();
    void foldingTwiceChangesNothing();
    void keepsTheLetterAfterN();
};

void TestFold::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    const auto row = [](const char *name, const char16_t *text, const char16_t *folded) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(folded);
    };
    row("empty", u"", u"");
    row("ASCII", u"Luz DARY", u"luz dary");
    row("José", u"Jos\u00C9", u"jose");
    row("José, decomposed", u"Jose\u0301", u"jose");
    row("ñ stays a letter", u"A\u00D1O", u"an\u0303o");
    row("ñ, decomposed", u"an\u0303o", u"an\u0303o");
    row("ñ under another mark", u"n\u0302\u0303", u"n");
    row("tilde on another letter goes", u"S\u00E3o Tom\u00E9", u"sao tome");
    row("ü", u"G\u00FCica\u00F1", u"guican\u0303");
    row("ß", u"Stra\u00DFe", u"strasse");
    row("capital ß", u"STRA\u1E9EE", u"strasse");
    row("İ", u"\u0130stanbul", u"istanbul");
    row("final sigma", u"\u03A3\u039F\u03A6\u039F\u03A3", u"\u03C3\u03BF\u03C6\u03BF\u03C3");
    row("written final sigma", u"\u03C3\u03BF\u03C6\u03CC\u03C2", u"\u03C3\u03BF\u03C6\u03BF\u03C3");
    row("emoji", u"Caf\u00E9 \U0001F331", u"cafe \U0001F331");
    row("letters beyond the first plane", u"\U00010400", u"\U00010428");
    row("right to left", u"\u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627",
        u"\u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627");
    row("quotes stay", u"'; DROP TABLE users; --", u"'; drop table users; --");
}

void TestFold::folds()
{
    QFETCH(QString, text);
    QTEST(fold(text), "folded");
}

void TestFold::foldingTwiceChangesNothing_data()
{
    folds_data();
}

void TestFold::foldingTwiceChangesNothing()
{
    QFETCH(QString, text);
    QCOMPARE(fold(fold(text)), fold(text));
}

void TestFold::keepsTheLetterAfterN()
{
    QVERIFY(!fold(u"a\u00F1o").contains(fold(u"ano")));
    QVERIFY(fold(u"Jos\u00E9").contains(fold(u"jose")));
    const QStringList sorted{fold(u"Nube"), fold(u"nz"), fold(u"\u00D1a\u00F1ez"), fold(u"Oro")};
    QVERIFY(std::is_sorted(sorted.begin(), sorted.end()));
}

QTEST_APPLESS_MAIN(TestFold)
#include "tst_fold.moc"
