// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcefiles.h"

#include <QTest>

/// Colours stand in views/common/theme* and nowhere else, so that both schemes stay complete.
class TestColours final : public QObject
{
    Q_OBJECT

private slots:
    void pattern_data();
    void pattern();
    void noColourOutsideTheTheme();
};

namespace {

const QRegularExpression &colourLiteral()
{
    static const QRegularExpression pattern(
        QStringLiteral("\"[^\"]*#([0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3})\\b[^\"]*\"|\\bQColor\\s*[({]\\s*(\\d|"
                       "0x|\")|\\bQColor\\s+\\w+\\s*[({]\\s*(\\d|0x|\")"
                       "|\\bqRgba?\\s*\\(|\\bQt::(white|black|red|green|blue|cyan|magenta|yellow|gray|dark(Red|Green|"
                       "Blue|Cyan|Magenta|Yellow|Gray)|lightGray)\\b"
                       "|\\bQColorConstants::(?!Transparent)"));
    return pattern;
}

} // namespace

void TestColours::pattern_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("found");
    QTest::newRow("hexadecimal text") << QStringLiteral("return QStringLiteral(\"#2f6b4f\");") << true;
    QTest::newRow("hexadecimal in a style sheet") << QStringLiteral("\"QLabel { color: #fff; }\"") << true;
    QTest::newRow("three numbers") << QStringLiteral("const QColor c(20, 30, 40);") << true;
    QTest::newRow("a temporary") << QStringLiteral("pen.setColor(QColor(20, 30, 40));") << true;
    QTest::newRow("a name of Qt's") << QStringLiteral("painter.setPen(Qt::darkGray);") << true;
    QTest::newRow("transparent is no colour") << QStringLiteral("pixmap.fill(Qt::transparent);") << false;
    QTest::newRow("from the theme") << QStringLiteral("painter.setPen(theme.color(Token::Muted));") << false;
    QTest::newRow("an issue's number") << QStringLiteral("tr(\"No. #12\")") << false;
}

void TestColours::pattern()
{
    QFETCH(QString, line);
    QFETCH(bool, found);
    QCOMPARE(colourLiteral().match(line).hasMatch(), found);
}

void TestColours::noColourOutsideTheTheme()
{
    QStringList wrong;
    for (const SourceFile &file : sourceFiles(productFolders())) {
        const bool isPaper = file.path == QLatin1String("models/exchange/exporting/paperink.h"); // printed, not shown
        if (!isPaper && !file.path.startsWith(QLatin1String("views/common/theme"))) {
            wrong += file.matches(colourLiteral());
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(TestColours)
#include "tst_colours.moc"
