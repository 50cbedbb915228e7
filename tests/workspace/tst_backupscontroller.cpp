// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/backupscontroller.h"

#include "dialogs/workspace/backupsdialog.h"
#include "tests/operations/smallworkspace.h"
#include "tests/support/movableclock.h"
#include "tests/workspace/fakeprompt.h"
#include "tests/workspace/widgetfinder.h"
#include "views/common/messagebar.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

class TestBackupsController : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void dailyCopyOnceADay();
    void failureSaysThatTheWorkspaceIsAllRight();
    void backUpNowAppearsInTheList();
    void restoreGoesThroughTheOwner();

private:
    [[nodiscard]] BackupsDialog *dialog() const
    {
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            if (auto *found = qobject_cast<BackupsDialog *>(window)) {
                return found;
            }
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    MovableClock m_clock{"2026-03-10T15:00:00Z"};
    FakePrompt m_prompt;
    QString m_path;
    std::unique_ptr<BackupsController> m_controller;
};

void TestBackupsController::init()
{
    qRegisterMetaType<BackupCopy>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("a.semillero"));
    SmallWorkspace workspace(m_path);
    QVERIFY(workspace.run("INSERT INTO notes (words) VALUES ('one')"));
    m_controller =
        std::make_unique<BackupsController>(m_path, m_prompt, m_clock, m_folder->filePath(QStringLiteral("copies")));
}

void TestBackupsController::cleanup()
{
    delete dialog();
    m_controller.reset();
}

void TestBackupsController::dailyCopyOnceADay()
{
    QSignalSpy copied(m_controller.get(), &BackupsController::copied);
    m_controller->startDaily();
    QVERIFY(copied.wait());
    m_controller->startDaily();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(copied.size(), 1);
}

void TestBackupsController::failureSaysThatTheWorkspaceIsAllRight()
{
    QVERIFY(
        QFile(m_folder->filePath(QStringLiteral("copies"))).open(QIODevice::WriteOnly)); // a file where the folder goes
    QSignalSpy failed(m_controller.get(), &BackupsController::failed);
    m_controller->startDaily();
    QVERIFY(failed.wait());
    QVERIFY(
        failed.first().first().value<Error>().message.contains(QLatin1String("Your workspace itself is all right.")));
}

void TestBackupsController::backUpNowAppearsInTheList()
{
    m_controller->showDialog(nullptr, QLocale::c(), QTimeZone::utc());
    QVERIFY(dialog());
    buttonNamed(dialog(), "Back up now")->click();
    QTRY_COMPARE(dialog()->findChild<QTableWidget *>()->rowCount(), 1);
    QVERIFY(buttonNamed(dialog(), "Back up now")->isEnabled());
}

void TestBackupsController::restoreGoesThroughTheOwner()
{
    QSignalSpy copied(m_controller.get(), &BackupsController::copied);
    m_controller->startDaily();
    QVERIFY(copied.wait());
    QVERIFY(SmallWorkspace(m_path).run("DELETE FROM notes"));
    m_controller->showDialog(nullptr, QLocale::c(), QTimeZone::utc());
    QTRY_VERIFY(buttonNamed(dialog(), "Restore…")->isEnabled());
    QSignalSpy wanted(m_controller.get(), &BackupsController::restoreRequested);
    QSignalSpy restored(m_controller.get(), &BackupsController::restored);
    m_prompt.answer = 1;
    buttonNamed(dialog(), "Restore…")->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(SmallWorkspace(m_path).count(), 0); // the owner closes the database first
    m_controller->restore(wanted.first().first().toString());
    QVERIFY(restored.wait());
    QCOMPARE(SmallWorkspace(m_path).count(), 1);
}

QTEST_MAIN(TestBackupsController)
#include "tst_backupscontroller.moc"
