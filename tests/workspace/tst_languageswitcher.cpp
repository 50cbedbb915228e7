// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/i18n/languageswitcher.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

namespace {

class Listener final : public QWidget
{
public:
    int changes = 0;

protected:
    void changeEvent(QEvent *event) override
    {
        changes += event->type() == QEvent::LanguageChange ? 1 : 0;
        QWidget::changeEvent(event);
    }
};

} // namespace

class TestLanguageSwitcher : public QObject
{
    Q_OBJECT

private slots:
    void switchesQtsOwnTextsAndTellsEveryWindow();
    void unknownLanguageIsTheSystems();
    void numbersFollowUnlessChosen();
};

void TestLanguageSwitcher::switchesQtsOwnTextsAndTellsEveryWindow()
{
    LanguageSwitcher switcher;
    switcher.apply(QStringLiteral("en"));
    QSignalSpy changed(&switcher, &LanguageSwitcher::languageChanged);
    Listener window;
    switcher.apply(QStringLiteral("es"));
    QCoreApplication::processEvents();
    QVERIFY(window.changes > 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Cancelar"));
    switcher.apply(QStringLiteral("en"));
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Cancel"));
    const int before = window.changes;
    switcher.apply(QStringLiteral("en"));
    QCoreApplication::processEvents();
    QVERIFY(changed.size() == 2);
    QVERIFY(window.changes >= before);
}

void TestLanguageSwitcher::unknownLanguageIsTheSystems()
{
    LanguageSwitcher switcher;
    switcher.apply(QStringLiteral("fr"));
    QCOMPARE(switcher.language(), LanguageSwitcher::systemLanguage());
    QVERIFY(LanguageSwitcher::languages().contains(switcher.language()));
}

void TestLanguageSwitcher::numbersFollowUnlessChosen()
{
    LanguageSwitcher switcher;
    switcher.apply(QStringLiteral("es"));
    QCOMPARE(QLocale().toString(1234567.5, 'f', 1), QStringLiteral("1.234.567,5"));
    switcher.apply(QStringLiteral("es"), QStringLiteral("en_US"));
    QCOMPARE(QLocale().toString(1234567.5, 'f', 1), QStringLiteral("1,234,567.5"));
}

QTEST_MAIN(TestLanguageSwitcher)
#include "tst_languageswitcher.moc"
