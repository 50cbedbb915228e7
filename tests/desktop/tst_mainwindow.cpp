// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/mainwindow.h"

#include "app/i18n/languageswitcher.h"
#include "app/settings/appsettings.h"
#include "views/common/messagebar.h"
#include "views/common/theme.h"
#include "views/shell/navigationview.h"
#include "views/shell/pagestack.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

class TestMainWindow final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void pagesAreMadeWhenOpened();
    void unknownPageChangesNothing();
    void remembersThePage();
    void everyTextChangesWithTheLanguage();
    void fitsTheSmallestWindow();
    void menusKeepTheirRoom();
    void closingDropsThePages();
    void pageActionsGoWithThePage();
    void messageHasItsOwnStrip();

private:
    QTemporaryDir m_folder;
    Catalog m_catalog = Catalog::standard();
    AppSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    LanguageSwitcher m_languages;
};

void TestMainWindow::initTestCase()
{
    static Theme theme(*qApp);
    QFont font = QApplication::font();
    font.setPixelSize(13);
    QApplication::setFont(font);
    theme.apply(ThemePreference::Light);
    m_languages.apply(QStringLiteral("en"));
}

void TestMainWindow::pagesAreMadeWhenOpened()
{
    MainWindow window(m_catalog, m_settings);
    int made = 0;
    window.pages().addPage(QStringLiteral("programs"), [&made](QWidget *parent) {
        ++made;
        return new QLabel(parent);
    });
    window.setWorkspace(DatabaseProfile::forFile(QStringLiteral("/tmp/red.semillero")));
    QCOMPARE(made, 0);
    QSignalSpy opened(&window, &MainWindow::pageOpened);
    QVERIFY(window.openPage(QStringLiteral("programs")));
    QVERIFY(window.openPage(QStringLiteral("programs")));
    QCOMPARE(made, 1);
    QCOMPARE(opened.count(), 2);
    QCOMPARE(window.navigation().currentPage(), QStringLiteral("programs"));
    QVERIFY(window.windowTitle().startsWith(QStringLiteral("Programs")));
}

void TestMainWindow::unknownPageChangesNothing()
{
    MainWindow window(m_catalog, m_settings);
    window.pages().addPage(QStringLiteral("tasks"), [](QWidget *parent) { return new QLabel(parent); });
    QVERIFY(window.openPage(QStringLiteral("tasks")));
    QVERIFY(!window.openPage(QStringLiteral("nothing")));
    QCOMPARE(window.pages().currentPage(), QStringLiteral("tasks"));
    QCOMPARE(window.navigation().currentPage(), QStringLiteral("tasks"));
}

void TestMainWindow::remembersThePage()
{
    MainWindow window(m_catalog, m_settings);
    window.pages().addPage(QStringLiteral("cohorts"), [](QWidget *parent) { return new QLabel(parent); });
    window.openPage(QStringLiteral("cohorts"));
    QCOMPARE(m_settings.state(QStringLiteral("window/page")), QByteArrayLiteral("cohorts"));
}

void TestMainWindow::everyTextChangesWithTheLanguage()
{
    MainWindow window(m_catalog, m_settings);
    const auto texts = [&window] {
        QStringList all;
        for (const QAction *menu : window.findChild<QMenuBar *>()->actions()) {
            all.append(menu->text());
        }
        for (const QAction *command : window.menu().commands()) {
            all.append(command->text());
        }
        for (int i = 0; i < window.navigation().topLevelItemCount(); ++i) {
            all.append(window.navigation().topLevelItem(i)->text(0));
        }
        return all;
    };
    const QStringList english = texts();
    m_languages.apply(QStringLiteral("es"));
    QCoreApplication::sendPostedEvents();
    const QStringList spanish = texts();
    QCOMPARE(spanish.size(), english.size());
    const QStringList theSame{QStringLiteral("&Manual")};
    for (qsizetype i = 0; i < spanish.size(); ++i) {
        QVERIFY2(spanish.at(i) != english.at(i) || theSame.contains(english.at(i)), qPrintable(english.at(i)));
    }
    m_languages.apply(QStringLiteral("en"));
}

void TestMainWindow::fitsTheSmallestWindow()
{
    MainWindow window(m_catalog, m_settings);
    window.show();
    QVERIFY(window.minimumSizeHint().width() <= 1024);
    QVERIFY(window.minimumSizeHint().height() <= 680);
}

/// The search gives way: also when the language changes while the window keeps its size.
void TestMainWindow::menusKeepTheirRoom()
{
    MainWindow window(m_catalog, m_settings);
    window.resize(1024, 680);
    window.show();
    m_languages.apply(QStringLiteral("es"));
    QTRY_VERIFY(!window.findChildren<QMenuBar *>().isEmpty());
    const QMenuBar *bar = window.findChildren<QMenuBar *>().constFirst();
    QTRY_VERIFY2(bar->width() >= bar->sizeHint().width(), "menus hide behind the extension button");
    m_languages.apply(QStringLiteral("en"));
}

void TestMainWindow::closingDropsThePages()
{
    MainWindow window(m_catalog, m_settings);
    window.pages().addPage(QStringLiteral("tasks"), [](QWidget *parent) { return new QLabel(parent); });
    window.setWorkspace(DatabaseProfile::forFile(QStringLiteral("/tmp/red.semillero")));
    window.openPage(QStringLiteral("tasks"));
    window.closeWorkspace();
    QVERIFY(!window.pages().hasPage(QStringLiteral("tasks")));
    QVERIFY(!window.navigation().isEnabled());
    QVERIFY(!window.menu().action(MainMenu::Command::Backups)->isVisible());
    QCOMPARE(window.windowTitle(), QStringLiteral("Semillero"));
}

void TestMainWindow::pageActionsGoWithThePage()
{
    MainWindow window(m_catalog, m_settings);
    auto page = std::make_unique<QObject>();
    auto *create = new QAction(QStringLiteral("New program"), page.get());
    window.menu().setPageActions({{}, {}, {create}});
    QVERIFY(window.menu().commands().contains(create));
    window.menu().setPageActions({});
    QVERIFY(!window.menu().commands().contains(create));
    QVERIFY(window.menu().action(MainMenu::Command::ToggleNavigation)->isCheckable());
}

void TestMainWindow::messageHasItsOwnStrip()
{
    MainWindow window(m_catalog, m_settings);
    window.show();
    window.messageBar().showMessage(MessageBar::Level::Warning, QStringLiteral("Something to know."));
    QVERIFY(window.messageBar().isVisible());
    window.messageBar().clear();
    QVERIFY(!window.messageBar().parentWidget()->isVisible());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
