// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/icons.h"

#include "models/catalog/catalog.h"
#include "views/common/theme.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

class TestIcons final : public QObject
{
    Q_OBJECT

private slots:
    void everyEntityHasItsIcon();
    void followsTheTheme();
    void disabledIsPale();
    void sharpOnFineScreens();
    void unknownNameGivesNothing();
    void everyNamedIconExists();
};

namespace {

QColor strongestColour(const QImage &image)
{
    QColor strongest(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > strongest.alpha()) {
                strongest = image.pixelColor(x, y);
            }
        }
    }
    return strongest;
}

bool isNear(const QColor &a, const QColor &b)
{
    return qAbs(a.red() - b.red()) < 12 && qAbs(a.green() - b.green()) < 12 && qAbs(a.blue() - b.blue()) < 12;
}

} // namespace

void TestIcons::everyEntityHasItsIcon()
{
    const Catalog catalog = Catalog::standard();
    for (const Entity &entity : catalog.entities()) {
        QVERIFY2(iconExists(entity.icon), qPrintable(entity.name + QStringLiteral(": ") + entity.icon));
    }
}

void TestIcons::followsTheTheme()
{
    Theme theme(*qApp);
    const QIcon users = icon(QStringLiteral("users"));
    theme.apply(ThemePreference::Light);
    QVERIFY(isNear(strongestColour(users.pixmap(16, 16).toImage()), ThemeColors::light().muted));
    theme.apply(ThemePreference::Dark);
    QVERIFY(isNear(strongestColour(users.pixmap(16, 16).toImage()), ThemeColors::dark().muted));
}

void TestIcons::disabledIsPale()
{
    const QIcon users = icon(QStringLiteral("users"));
    QVERIFY(strongestColour(users.pixmap(16, 16).toImage()) !=
            strongestColour(users.pixmap(QSize(16, 16), QIcon::Disabled).toImage()));
}

void TestIcons::sharpOnFineScreens()
{
    const QPixmap pixmap = icon(QStringLiteral("users")).pixmap(QSize(16, 16), 2.0);
    QCOMPARE(pixmap.width(), 32);
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
}

void TestIcons::unknownNameGivesNothing()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("no such icon")));
    QVERIFY(icon(QStringLiteral("no-such-thing")).isNull());
    QVERIFY(!iconExists(QString()));
}

/// Reads the sources: a name that is written in icon("…"), setIcon("…") or addIcon("…") has to be in resources/icons.
void TestIcons::everyNamedIconExists()
{
    static const QRegularExpression use(
        QStringLiteral("(?:icon|setIcon|setLeading|drawThemeIcon)\\([^;]*?QStringLiteral\\(\"([a-z0-9-]+)\"\\)"));
    for (const QString &folder : {QStringLiteral("app"), QStringLiteral("views"), QStringLiteral("dialogs")}) {
        QDirIterator files(QStringLiteral(SEMILLERO_SOURCE_DIR "/") + folder, {QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            QRegularExpressionMatchIterator matches = use.globalMatch(text);
            while (matches.hasNext()) {
                const QString name = matches.next().captured(1);
                QVERIFY2(iconExists(name), qPrintable(file.fileName() + QStringLiteral(": ") + name));
            }
        }
    }
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
