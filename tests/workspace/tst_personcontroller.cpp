// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/personcontroller.h"

#include "app/settings/appsettings.h"
#include "dialogs/workspace/whoareyoudialog.h"
#include "tests/support/recordfactory.h"
#include "tests/support/testdatabase.h"
#include "tests/workspace/widgetfinder.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

class TestPersonController : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void asksOnceAndRemembers();
    void personWhoLeftIsAskedAgain();
    void emailGoesFirst();
    void newPersonBecomesTheActor();
    void refusedPersonIsExplained();

private:
    [[nodiscard]] WhoAreYouDialog *dialog() const
    {
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            if (auto *found = qobject_cast<WhoAreYouDialog *>(window); found != nullptr && found->isVisible()) {
                return found;
            }
        }
        return nullptr;
    }
    void makeController()
    {
        m_controller = std::make_unique<PersonController>(m_database->catalog(), m_database->shared(), *m_settings);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<PersonController> m_controller;
};

void TestPersonController::init()
{
    QFile::remove(m_folder.filePath(QStringLiteral("s.ini")));
    m_settings = std::make_unique<AppSettings>(m_folder.filePath(QStringLiteral("s.ini")));
    m_database = TestDatabase::create(Engine::Sqlite);
    QVERIFY(m_database);
    m_database->database().setActor(QString()); // nobody has said yet who they are
    makeController();
}

void TestPersonController::cleanup()
{
    delete dialog();
    m_controller.reset();
    m_database.reset();
}

void TestPersonController::asksOnceAndRemembers()
{
    const QString id =
        RecordFactory(*m_database).entrepreneur({{QStringLiteral("first_name"), QStringLiteral("José")}});
    QSignalSpy changed(m_controller.get(), &PersonController::personChanged);
    m_controller->start(nullptr);
    QTRY_VERIFY(dialog());
    auto *people = dialog()->findChild<QListWidget *>();
    QTRY_COMPARE(people->count(), 2); // and the administrator of the tests
    people->setCurrentItem(people->findItems(QStringLiteral("José"), Qt::MatchStartsWith).value(0));
    QSignalSpy failed(m_controller.get(), &PersonController::failed);
    buttonNamed(dialog(), "That is me")->click();
    QVERIFY2(changed.wait(), failed.isEmpty() ? "" : qPrintable(failed.first().first().value<Error>().message));
    QCOMPARE(m_database->database().actor(), id);
    QVERIFY(changed.first().at(1).toString().startsWith(QStringLiteral("José")));

    makeController();
    QSignalSpy again(m_controller.get(), &PersonController::personChanged);
    m_controller->start(nullptr);
    QVERIFY(again.wait());
    QCOMPARE(again.first().first().toString(), id);
}

void TestPersonController::personWhoLeftIsAskedAgain()
{
    const QString id = RecordFactory(*m_database).entrepreneur({{QStringLiteral("is_active"), false}});
    m_settings->setPerson(m_database->profile(), id);
    m_controller->start(nullptr);
    QTRY_VERIFY(dialog());
    QVERIFY(m_database->database().actor().isEmpty());
}

void TestPersonController::emailGoesFirst()
{
    RecordFactory factory(*m_database);
    m_settings->setPerson(m_database->profile(), factory.entrepreneur());
    const QString other = factory.entrepreneur({{QStringLiteral("email"), QStringLiteral("ana@example.org")}});
    QSignalSpy changed(m_controller.get(), &PersonController::personChanged);
    m_controller->start(nullptr, QStringLiteral("Ana@Example.org"));
    QVERIFY(changed.wait());
    QCOMPARE(changed.first().first().toString(), other);
}

void TestPersonController::newPersonBecomesTheActor()
{
    QSignalSpy changed(m_controller.get(), &PersonController::personChanged);
    m_controller->start(nullptr);
    QTRY_VERIFY(dialog());
    buttonNamed(dialog(), "I am not in the list")->click();
    fieldNamed<QLineEdit>(dialog(), "First name *")->setText(QStringLiteral("Luz Dary"));
    fieldNamed<QLineEdit>(dialog(), "Last name *")->setText(QStringLiteral("Restrepo"));
    buttonNamed(dialog(), "Add me")->click();
    QVERIFY(changed.wait());
    QCOMPARE(changed.first().at(1).toString(), QStringLiteral("Luz Dary Restrepo"));
    QCOMPARE(m_database->database().actor(), changed.first().first().toString());
    QCOMPARE(m_database->countRecords(QStringLiteral("admins")).value(), 2); // and the administrator of the tests
    QTRY_VERIFY(!dialog());
}

void TestPersonController::refusedPersonIsExplained()
{
    m_controller->start(nullptr);
    QTRY_VERIFY(dialog());
    buttonNamed(dialog(), "I am not in the list")->click();
    fieldNamed<QLineEdit>(dialog(), "First name *")->setText(QStringLiteral("Luz"));
    fieldNamed<QLineEdit>(dialog(), "Last name *")->setText(QStringLiteral("R"));
    fieldNamed<QLineEdit>(dialog(), "E-mail")->setText(QStringLiteral("no e-mail"));
    buttonNamed(dialog(), "Add me")->click();
    QTRY_VERIFY(buttonNamed(dialog(), "Add me")->isEnabled());
    QCOMPARE(m_database->countRecords(QStringLiteral("users")).value(), 1); // the administrator of the tests
    QVERIFY(m_database->database().actor().isEmpty());
}

QTEST_MAIN(TestPersonController)
#include "tst_personcontroller.moc"
