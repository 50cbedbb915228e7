// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/theme.h"

#include "views/common/kinds.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

class TestTheme final : public QObject
{
    Q_OBJECT

private slots:
    void wordsCanBeRead_data();
    void wordsCanBeRead();
    void chartColoursStandOut_data();
    void chartColoursStandOut();
    void paletteNamesItsColours_data();
    void paletteNamesItsColours();
    void changesAtRunTime();
    void sizesFollowTheFont();
    void primaryButtonIsTallEnough();
};

namespace {

void addSchemes()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

const ThemeColors &schemeOf(bool dark)
{
    return dark ? ThemeColors::dark() : ThemeColors::light();
}

} // namespace

void TestTheme::wordsCanBeRead_data()
{
    addSchemes();
}

void TestTheme::wordsCanBeRead()
{
    QFETCH(bool, dark);
    const ThemeColors &c = schemeOf(dark);
    constexpr qreal readable = 4.5;
    for (const QColor &ground : {c.window, c.panel, c.content, c.selection, c.hover}) {
        for (const QColor &words : {c.text, c.muted, c.accent}) {
            QVERIFY2(contrastRatio(words, ground) >= readable,
                     qPrintable(words.name() + QLatin1Char(' ') + ground.name()));
        }
    }
    for (const Tone tone : {Tone::Neutral, Tone::Info, Tone::Success, Tone::Warning, Tone::Danger}) {
        QVERIFY2(contrastRatio(c.tone(tone), c.toneSoft(tone)) >= readable, qPrintable(c.tone(tone).name()));
        QVERIFY2(contrastRatio(c.text, c.toneSoft(tone)) >= readable, qPrintable(c.toneSoft(tone).name()));
    }
    QVERIFY(contrastRatio(c.onAccent, c.accent) >= readable);
    QVERIFY(contrastRatio(c.onAccent, c.accentHover) >= readable);
    QVERIFY(contrastRatio(c.text, c.accentSoft) >= readable);
    for (const ThemeColors::Pair &pair : c.avatars) {
        QVERIFY2(contrastRatio(pair.text, pair.background) >= readable, qPrintable(pair.background.name()));
    }
}

void TestTheme::chartColoursStandOut_data()
{
    addSchemes();
}

void TestTheme::chartColoursStandOut()
{
    QFETCH(bool, dark);
    const ThemeColors &c = schemeOf(dark);
    for (const QColor &color : c.chart) {
        QVERIFY2(contrastRatio(color, c.content) >= 3.0, qPrintable(color.name()));
    }
}

void TestTheme::paletteNamesItsColours_data()
{
    addSchemes();
}

void TestTheme::paletteNamesItsColours()
{
    QFETCH(bool, dark);
    const QPalette palette = schemeOf(dark).palette();
    QCOMPARE(ThemeColors::of(palette).isDark, dark);
    QCOMPARE(palette.color(QPalette::PlaceholderText), schemeOf(dark).muted);
}

void TestTheme::changesAtRunTime()
{
    Theme theme(*qApp);
    theme.apply(ThemePreference::Light);
    QLabel label;
    setTextKind(&label, TextKind::Muted);
    label.ensurePolished();
    QCOMPARE(label.palette().color(QPalette::WindowText), ThemeColors::light().muted);
    QSignalSpy changed(&theme, &Theme::themeChanged);
    theme.apply(ThemePreference::Dark);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(label.palette().color(QPalette::WindowText), ThemeColors::dark().muted);
    theme.apply(ThemePreference::Dark);
    QCOMPARE(changed.count(), 1);
}

void TestTheme::sizesFollowTheFont()
{
    QFont font;
    font.setPixelSize(13);
    QCOMPARE(ThemeMetrics(font).control(), 28);
    font.setPixelSize(26);
    QCOMPARE(ThemeMetrics(font).control(), 56);
    QCOMPARE(ThemeMetrics(font).titleFont().pixelSize(), 39);
}

void TestTheme::primaryButtonIsTallEnough()
{
    Theme theme(*qApp);
    theme.apply(ThemePreference::Light);
    QPushButton button(QStringLiteral("Guardar"));
    setButtonKind(&button, ButtonKind::Primary);
    QCOMPARE(button.sizeHint().height(), ThemeMetrics::of().control());
    const QImage picture = button.grab().toImage();
    QCOMPARE(picture.pixelColor(picture.width() / 2, 3), ThemeColors::light().accent);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
