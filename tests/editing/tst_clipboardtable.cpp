// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/clipboardtable.h"

#include <QTest>

using Rows = QList<QStringList>;

class TestClipboardTable : public QObject
{
    Q_OBJECT

private slots:
    void readsTextWithTabs_data();
    void readsTextWithTabs();
    void readsHtml_data();
    void readsHtml();
    void takesTheBetterOne();
};

void TestClipboardTable::readsTextWithTabs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Rows>("rows");
    QTest::newRow("Excel: CRLF and a last line end") << QStringLiteral("Ana\t300 111\r\nLuis\t300 222\r\n")
                                                     << Rows{{QStringLiteral("Ana"), QStringLiteral("300 111")},
                                                             {QStringLiteral("Luis"), QStringLiteral("300 222")}};
    QTest::newRow("a line break inside a cell stands in quotes") << QStringLiteral("\"Calle 1\nApto 2\"\tCali\n")
                                                                 << Rows{{QStringLiteral("Calle 1\nApto 2"), QStringLiteral("Cali")}};
    QTest::newRow("doubled quotes inside quotes are one") << QStringLiteral("\"Casa \"\"Verde\"\"\nCentro\"\tx")
                                                          << Rows{{QStringLiteral("Casa \"Verde\"\nCentro"), QStringLiteral("x")}};
    QTest::newRow("Excel leaves quotes of plain cells alone") << QStringLiteral("\"Verde\" y rojo\tb")
                                                              << Rows{{QStringLiteral("\"Verde\" y rojo"), QStringLiteral("b")}};
    QTest::newRow("an opening quote that never closes is a quote") << QStringLiteral("\"5 pulgadas\tb\n2\td")
                                                                   << Rows{{QStringLiteral("\"5 pulgadas"), QStringLiteral("b")},
                                                                           {QStringLiteral("2"), QStringLiteral("d")}};
    QTest::newRow("empty cells stay cells") << QStringLiteral("a\t\tc\n\t\t\n") << Rows{{QStringLiteral("a"), {}, QStringLiteral("c")}, {{}, {}, {}}};
    QTest::newRow("a tab inside quotes is text") << QStringLiteral("\"a\tb\"\tc") << Rows{{QStringLiteral("a\tb"), QStringLiteral("c")}};
    QTest::newRow("one column") << QStringLiteral("+57 300 000 0001\n+57 300 000 0002")
                                << Rows{{QStringLiteral("+57 300 000 0001")}, {QStringLiteral("+57 300 000 0002")}};
    QTest::newRow("an empty line between two is a row") << QStringLiteral("a\n\nb") << Rows{{QStringLiteral("a")}, {QString()}, {QStringLiteral("b")}};
    QTest::newRow("nothing") << QString() << Rows{};
}

void TestClipboardTable::readsTextWithTabs()
{
    QFETCH(QString, text);
    QFETCH(Rows, rows);
    QCOMPARE(tableFromTabText(text).rows, rows);
}

void TestClipboardTable::readsHtml_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<Rows>("rows");
    QTest::newRow("Excel: attributes, entities, a line break inside a cell")
        << QStringLiteral("<html><body><!--StartFragment--><table border=0><col width=64>\n<tr height=20><td class=xl65>Luz&nbsp;Dary</td>"
                          "<td align=right x:num>1.234,5</td></tr>\n<tr><td>Caf&eacute; &amp; t&#233;</td><td>Calle 1<br>\n Apto 2</td></tr>"
                          "</table><!--EndFragment--></body></html>")
        << Rows{{QStringLiteral("Luz Dary"), QStringLiteral("1.234,5")}, {QStringLiteral("Café & té"), QStringLiteral("Calle 1\nApto 2")}};
    QTest::newRow("Google Sheets: spans inside cells")
        << QStringLiteral("<google-sheets-html-origin><table><tbody><tr><td><span style=\"x\">Correo</span></td><td>Celular</td></tr></tbody></table>")
        << Rows{{QStringLiteral("Correo"), QStringLiteral("Celular")}};
    QTest::newRow("headings and merged cells") << QStringLiteral("<table><thead><tr><th colspan=\"2\">Persona</th></tr></thead><tr><td>a<td>b</table>")
                                               << Rows{{QStringLiteral("Persona"), {}}, {QStringLiteral("a"), QStringLiteral("b")}};
    QTest::newRow("no table") << QStringLiteral("<p>hola</p>") << Rows{};
}

void TestClipboardTable::readsHtml()
{
    QFETCH(QString, html);
    QFETCH(Rows, rows);
    QCOMPARE(tableFromHtml(html).rows, rows);
}

void TestClipboardTable::takesTheBetterOne()
{
    const QString html = QStringLiteral("<table><tr><td>a</td><td>b</td></tr></table>");
    QCOMPARE(tableFromClipboard(QStringLiteral("a b"), html).columns(), 2); // a web page's text has no tabs
    QCOMPARE(tableFromClipboard(QStringLiteral("x\ty"), html).cell(0, 0), QStringLiteral("x"));
    QCOMPARE(tableFromClipboard(QStringLiteral("x"), QString()).cell(0, 0), QStringLiteral("x"));
}

QTEST_GUILESS_MAIN(TestClipboardTable)
#include "tst_clipboardtable.moc"
