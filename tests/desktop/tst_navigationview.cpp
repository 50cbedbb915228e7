// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/navigationview.h"

#include "app/desktop/navigationlayout.h"
#include "views/common/statestore.h"
#include "views/common/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidgetItemIterator>

class TestNavigationView final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyEntityHasAPage();
    void onlyWhatIsOfUseIsOffered_data();
    void onlyWhatIsOfUseIsOffered();
    void clickChooses();
    void arrowsWalk();
    void closedGroupsAreRemembered();
    void currentPageOpensItsGroup();
    void waitingIsSaid();

private:
    Catalog m_catalog = Catalog::standard();
};

namespace {

class MemoryState final : public StateStore
{
public:
    QByteArray state(const QString &key) const override { return m_states.value(key); }
    void setState(const QString &key, const QByteArray &state) override { m_states.insert(key, state); }

private:
    QHash<QString, QByteArray> m_states;
};

QTreeWidgetItem *itemOf(const NavigationView &view, const QString &page)
{
    for (QTreeWidgetItemIterator it(const_cast<NavigationView *>(&view)); *it != nullptr; ++it) {
        if ((*it)->data(0, NavigationView::PageRole).toString() == page) {
            return *it;
        }
    }
    return nullptr;
}

} // namespace

void TestNavigationView::initTestCase()
{
    static Theme theme(*qApp);
    theme.apply(ThemePreference::Light);
}

void TestNavigationView::everyEntityHasAPage()
{
    QStringList pages;
    for (const NavigationGroup &group : navigationLayout(m_catalog)) {
        for (const NavigationItem &item : group.items) {
            pages.append(item.page);
        }
    }
    QCOMPARE(pages.removeDuplicates(), 0);
    for (const Entity &entity : m_catalog.entities()) {
        QVERIFY2(pages.contains(entity.name), qPrintable(entity.name));
    }
}

void TestNavigationView::onlyWhatIsOfUseIsOffered_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QStringList>("offered");
    QTest::addColumn<QStringList>("hidden");
    const auto names = [](const char *text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); };
    QTest::newRow("coordinator") << "coordinator" << names("home programs entrepreneurs users contacts recycle")
                                 << names("admins figures members");
    QTest::newRow("analyst: nobody's name") << "analyst" << names("home programs cohorts projects organizations analytics_summary tasks")
                                            << names("entrepreneurs allies clients users program_applications mentorships contacts activity_logs "
                                                     "user_organizations user_consents translations");
    QTest::newRow("member") << "member" << names("home programs tasks meetings") << names("entrepreneurs users activity_logs");
    QTest::newRow("owner") << "owner" << names("users user_organizations activity_logs members") << names("admins figures");
}

void TestNavigationView::onlyWhatIsOfUseIsOffered()
{
    QFETCH(const QString, role);
    QFETCH(const QStringList, offered);
    QFETCH(const QStringList, hidden);
    Access access;
    access.userId = QStringLiteral("01890000-0000-7000-8000-000000000001");
    access.memberships = {{QStringLiteral("01890000-0000-7000-8000-0000000000a1"), QStringLiteral("Raíces"), role, false}};
    QStringList pages;
    for (const NavigationGroup &group : navigationLayout(m_catalog, access)) {
        QVERIFY2(!group.items.isEmpty(), qPrintable(group.key));
        for (const NavigationItem &item : group.items) {
            pages.append(item.page);
        }
    }
    for (const QString &page : offered) {
        QVERIFY2(pages.contains(page), qPrintable(page));
    }
    for (const QString &page : hidden) {
        QVERIFY2(!pages.contains(page), qPrintable(page));
    }
    access.memberships[0].pending = true; // invited only
    for (const NavigationGroup &group : navigationLayout(m_catalog, access)) {
        for (const NavigationItem &item : group.items) {
            QVERIFY2(!hidden.contains(item.page) && item.page != QLatin1String("cohorts"), qPrintable(item.page));
        }
    }
}

void TestNavigationView::clickChooses()
{
    NavigationView view(nullptr);
    view.setGroups(navigationLayout(m_catalog));
    view.resize(200, 800);
    view.show();
    QSignalSpy chosen(&view, &NavigationView::pageChosen);
    QTreeWidgetItem *programs = itemOf(view, QStringLiteral("programs"));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualItemRect(programs).center());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toString(), QStringLiteral("programs"));
}

void TestNavigationView::arrowsWalk()
{
    NavigationView view(nullptr);
    view.setGroups(navigationLayout(m_catalog));
    view.setCurrentPage(QStringLiteral("programs"));
    QSignalSpy chosen(&view, &NavigationView::pageChosen);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(view.currentPage(), QStringLiteral("program_applications"));
}

void TestNavigationView::closedGroupsAreRemembered()
{
    MemoryState state;
    {
        NavigationView view(&state);
        view.setGroups(navigationLayout(m_catalog));
        itemOf(view, QStringLiteral("programs"))->parent()->setExpanded(false);
        itemOf(view, QStringLiteral("admins"))->parent()->setExpanded(true);
    }
    NavigationView again(&state);
    again.setGroups(navigationLayout(m_catalog));
    QVERIFY(!itemOf(again, QStringLiteral("programs"))->parent()->isExpanded());
    QVERIFY(itemOf(again, QStringLiteral("admins"))->parent()->isExpanded());
    QVERIFY(itemOf(again, QStringLiteral("users"))->parent()->isExpanded());
}

void TestNavigationView::currentPageOpensItsGroup()
{
    NavigationView view(nullptr);
    view.setGroups(navigationLayout(m_catalog));
    QSignalSpy chosen(&view, &NavigationView::pageChosen);
    QVERIFY(!itemOf(view, QStringLiteral("admins"))->parent()->isExpanded());
    view.setCurrentPage(QStringLiteral("admins"));
    QVERIFY(itemOf(view, QStringLiteral("admins"))->parent()->isExpanded());
    QCOMPARE(chosen.count(), 0);
}

void TestNavigationView::waitingIsSaid()
{
    NavigationView view(nullptr);
    view.setGroups(navigationLayout(m_catalog));
    view.setBadge(QStringLiteral("tasks"), 3);
    const QTreeWidgetItem *tasks = itemOf(view, QStringLiteral("tasks"));
    QVERIFY(tasks->data(0, Qt::AccessibleDescriptionRole).toString().contains(QLatin1Char('3')));
    view.setBadge(QStringLiteral("tasks"), 0);
    QVERIFY(tasks->data(0, Qt::AccessibleDescriptionRole).toString().isEmpty());
}

QTEST_MAIN(TestNavigationView)
#include "tst_navigationview.moc"
