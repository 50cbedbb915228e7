// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/workspace/welcomedialog.h"

#include "tests/workspace/widgetfinder.h"

#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

class TestWelcomeDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void firstStartShowsOnlyTheWaysIn();
    void everyWayInIsReported();
    void recentOneOpensByEnterAndMouse();
    void missingFileSaysSo();
    void busyDialogTakesNothingElse();

private:
    [[nodiscard]] QListWidget *recent() { return m_dialog->findChild<QListWidget *>(); }
    void setRecent();

    std::unique_ptr<WelcomeDialog> m_dialog;
};

void TestWelcomeDialog::init()
{
    qRegisterMetaType<DatabaseProfile>();
    m_dialog = std::make_unique<WelcomeDialog>();
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
}

void TestWelcomeDialog::setRecent()
{
    const DatabaseProfile here = DatabaseProfile::forFile(QStringLiteral("/a/here.semillero"));
    const DatabaseProfile gone = DatabaseProfile::forFile(QStringLiteral("/a/gone.semillero"));
    m_dialog->setRecentWorkspaces({{here, Instant{0}, false}, {gone, Instant{0}, true}}, QLocale::c(), QTimeZone::utc(),
                                  Instant{0});
}

void TestWelcomeDialog::firstStartShowsOnlyTheWaysIn()
{
    QVERIFY(!recent()->isVisible());
    QCOMPARE(m_dialog->focusWidget(), buttonNamed(m_dialog.get(), "See the demo"));
}

void TestWelcomeDialog::everyWayInIsReported()
{
    QSignalSpy demo(m_dialog.get(), &WelcomeDialog::demoRequested);
    QSignalSpy server(m_dialog.get(), &WelcomeDialog::serverRequested);
    QSignalSpy empty(m_dialog.get(), &WelcomeDialog::newWorkspaceRequested);
    QSignalSpy file(m_dialog.get(), &WelcomeDialog::openFileRequested);
    buttonNamed(m_dialog.get(), "See the demo")->click();
    buttonNamed(m_dialog.get(), "Connect to my organization")->click();
    buttonNamed(m_dialog.get(), "New empty workspace")->click();
    buttonNamed(m_dialog.get(), "Open a workspace…")->click();
    QCOMPARE(demo.size() + server.size() + empty.size() + file.size(), 4);
    QVERIFY(m_dialog->isVisible());
}

void TestWelcomeDialog::recentOneOpensByEnterAndMouse()
{
    setRecent();
    QSignalSpy wanted(m_dialog.get(), &WelcomeDialog::recentRequested);
    recent()->setCurrentRow(0);
    QTest::keyClick(recent(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QTest::mouseClick(recent()->viewport(), Qt::LeftButton, {}, recent()->visualItemRect(recent()->item(1)).center());
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted.last().first().value<DatabaseProfile>().filePath, QStringLiteral("/a/gone.semillero"));
}

void TestWelcomeDialog::missingFileSaysSo()
{
    setRecent();
    QVERIFY(recent()->item(1)->data(Qt::AccessibleTextRole).toString().contains(QLatin1String("Not found")));
    QVERIFY(!recent()->item(0)->data(Qt::AccessibleTextRole).toString().contains(QLatin1String("Not found")));
}

void TestWelcomeDialog::busyDialogTakesNothingElse()
{
    setRecent();
    QSignalSpy wanted(m_dialog.get(), &WelcomeDialog::recentRequested);
    m_dialog->setBusy(QStringLiteral("Opening…"));
    QVERIFY(!buttonNamed(m_dialog.get(), "See the demo")->isEnabled());
    emit recent()->itemActivated(recent()->item(0));
    QCOMPARE(wanted.size(), 0);
    m_dialog->setBusy(QString());
    emit recent()->itemActivated(recent()->item(0));
    QCOMPARE(wanted.size(), 1);
}

QTEST_MAIN(TestWelcomeDialog)
#include "tst_welcomedialog.moc"
