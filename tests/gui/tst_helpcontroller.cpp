// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/helpcontroller.h"
#include "app/desktop/mainwindow.h"
#include "dialogs/help/helpwindow.h"
#include "dialogs/records/recordform.h"
#include "tests/support/recordscene.h"
#include "views/common/theme.h"
#include "views/help/aboutpopup.h"
#include "views/help/coachmarks.h"
#include "views/records/filterbar.h"
#include "views/records/recordpage.h"
#include "views/records/recordtableview.h"
#include "views/shell/pagestack.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

/// F1 opens the right chapter wherever the focus is, Shift+F1 explains it, the tour comes once.
class TestHelpController final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void f1OpensTheChapterOfThePage();
    void f1WorksInADialog();
    void whatIsThisSpeaksOfTheField();
    void whatIsThisSpeaksOfTheColumn();
    void closingGivesTheFocusBack();
    void theTourComesOnce();
    void theTourGoesByKeyboard();

private:
    [[nodiscard]] static AboutPopup *popup();

    std::unique_ptr<RecordScene> m_scene;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<HelpController> m_help;
};

void TestHelpController::initTestCase()
{
    static Theme theme(*qApp);
    theme.apply(ThemePreference::Light);
}

void TestHelpController::init()
{
    m_scene = std::make_unique<RecordScene>();
    m_window = std::make_unique<MainWindow>(m_scene->catalog(), m_scene->states());
    m_help = std::make_unique<HelpController>(*m_window, m_scene->states(), QStringLiteral("en"));
    m_window->pages().addPage(QStringLiteral("programs"), [this](QWidget *parent) {
        const Entity &programs = m_scene->entity("programs");
        return new RecordPage(programs, m_scene->source(programs, 20), m_scene->context(), parent);
    });
    m_window->setWorkspace(DatabaseProfile::forFile(QStringLiteral("demo.semillero")));
    m_window->openPage(QStringLiteral("programs"));
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
}

void TestHelpController::cleanup()
{
    m_help.reset();
    m_window.reset();
}

AboutPopup *TestHelpController::popup()
{
    return qobject_cast<AboutPopup *>(QApplication::activePopupWidget());
}

void TestHelpController::f1OpensTheChapterOfThePage()
{
    auto *table = m_window->findChild<RecordTableView *>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F1);
    QVERIFY(m_help->manual() != nullptr && m_help->manual()->isVisible());
    QCOMPARE(m_help->manual()->topic(), QStringLiteral("programs#programs"));
    QApplication::setActiveWindow(m_window.get());
    auto *search = m_window->findChild<FilterBar *>()->findChild<QLineEdit *>();
    search->setFocus();
    QTest::keyClick(search, Qt::Key_F1);
    QCOMPARE(m_help->manual()->topic(), QStringLiteral("lists#filters"));
}

void TestHelpController::f1WorksInADialog()
{
    QDialog dialog(m_window.get());
    dialog.setProperty("helpTopic", QStringLiteral("workspaces#backups"));
    auto *button = new QPushButton(&dialog);
    dialog.open();
    button->setFocus();
    QTest::keyClick(button, Qt::Key_F1);
    QCOMPARE(m_help->manual()->topic(), QStringLiteral("workspaces#backups"));
    QVERIFY(dialog.isVisible());
}

void TestHelpController::whatIsThisSpeaksOfTheField()
{
    RecordForm form(m_scene->entity("programs"), RecordForm::Mode::Create, m_scene->context());
    form.show();
    QApplication::setActiveWindow(&form);
    form.focusFirst();
    QWidget *first = QApplication::focusWidget();
    QTest::keyClick(first, Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(popup() != nullptr);
    QVERIFY2(popup()->accessibleDescription().contains(QStringLiteral("How people call the program")),
             qPrintable(popup()->accessibleDescription()));
    QTest::keyClick(popup(), Qt::Key_Escape);
    QVERIFY(popup() == nullptr);
}

void TestHelpController::whatIsThisSpeaksOfTheColumn()
{
    auto *table = m_window->findChild<RecordTableView *>();
    QTRY_VERIFY(table->model()->rowCount() > 0);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    m_help->explain(table);
    const QString column = table->model()->headerData(0, Qt::Horizontal).toString();
    QVERIFY2(popup()->accessibleDescription().startsWith(column), qPrintable(popup()->accessibleDescription()));
    popup()->close();
}

void TestHelpController::closingGivesTheFocusBack()
{
    auto *table = m_window->findChild<RecordTableView *>();
    table->setFocus();
    QVERIFY(table->hasFocus());
    m_help->explain(table);
    QTest::keyClick(popup(), Qt::Key_Escape);
    QVERIFY(table->hasFocus());
}

void TestHelpController::theTourComesOnce()
{
    m_help->startTourOnce();
    QVERIFY(m_help->tour() != nullptr && m_help->tour()->isVisible());
    QTest::keyClick(m_help->tour(), Qt::Key_Escape);
    QTRY_VERIFY(m_help->tour() == nullptr);
    m_help->startTourOnce();
    QVERIFY(m_help->tour() == nullptr);
    m_window->menu().action(MainMenu::Command::FirstTour)->trigger();
    QVERIFY(m_help->tour() != nullptr);
}

void TestHelpController::theTourGoesByKeyboard()
{
    m_help->startTour();
    CoachMarks *tour = m_help->tour();
    QCOMPARE(tour->step(), 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(tour->step(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QCOMPARE(tour->step(), 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(tour->isAncestorOf(QApplication::focusWidget()));
    tour->goTo(2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(m_help->tour() == nullptr);
}

QTEST_MAIN(TestHelpController)
#include "tst_helpcontroller.moc"
