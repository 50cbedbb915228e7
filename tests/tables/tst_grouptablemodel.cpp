// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/catalog.h"
#include "models/core/decimal.h"
#include "models/tables/grouptablemodel.h"
#include "models/tables/recordtablemodel.h"
#include "tests/tables/fakelist.h"

#include <QAbstractItemModelTester>
#include <QTest>

class TestGroupTableModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void groupsStandInTheOrderAskedFor_data();
    void groupsStandInTheOrderAskedFor();
    void anOpenGroupShowsItsRecordsBelowItsLine();
    void groupsStayOpenWhenTheListIsReadAgain();
    void aGroupThatLosesRecordsGetsShorter();

private:
    [[nodiscard]] static GroupList groups();
    void open(int rows, int position);

    Catalog m_catalog = Catalog::standard();
    const Entity &m_tasks = *m_catalog.entity(QStringLiteral("tasks"));
    FakeList m_list;
    std::unique_ptr<GroupTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

namespace {

Query groupedQuery()
{
    Query query;
    query.entity = QStringLiteral("tasks");
    query.fields = {QStringLiteral("title"), QStringLiteral("estimated_hours")};
    return query;
}

GroupSpec byPriority(GroupSpec::Order order = GroupSpec::Order::Name, Qt::SortOrder direction = Qt::AscendingOrder)
{
    GroupSpec spec;
    spec.field = QStringLiteral("priority");
    spec.totals = {{QStringLiteral("estimated_hours"), TotalKind::Sum}};
    spec.order = order;
    spec.direction = direction;
    return spec;
}

Group priorityGroup(const char *key, qint64 count, qint64 hours)
{
    Group group;
    group.key = key == nullptr ? QVariant() : QVariant(QString::fromLatin1(key));
    group.count = count;
    group.totals = {TotalValue{QVariant::fromValue(Decimal{hours * 100, 2}), QString(), false}};
    return group;
}

} // namespace

GroupList TestGroupTableModel::groups()
{
    GroupList list;
    list.groups = {priorityGroup("high", 2, 9), priorityGroup(nullptr, 7, 1), priorityGroup("low", 5, 3)};
    return list;
}

void TestGroupTableModel::init()
{
    m_list = FakeList();
    m_list.fields = {QStringLiteral("title"), QStringLiteral("estimated_hours")};
    m_tester.reset();
    m_model = std::make_unique<GroupTableModel>(m_tasks, m_list.source());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestGroupTableModel::open(int rows, int position)
{
    m_list.rows.clear();
    for (int row = 0; row < rows; ++row) {
        m_list.rows.append({QStringLiteral("id %1").arg(row), 1, {QStringLiteral("Tarea %1").arg(row), QVariant()}});
    }
    m_model->setExpanded(position, true);
    QTRY_COMPARE(m_model->rowCount(), 3 + rows);
}

void TestGroupTableModel::groupsStandInTheOrderAskedFor_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<int>("direction");
    QTest::addColumn<QStringList>("keys");
    const auto row = [](const char *name, GroupSpec::Order order, Qt::SortOrder direction, const QStringList &keys) {
        QTest::addRow("%s", name) << static_cast<int>(order) << static_cast<int>(direction) << keys;
    };
    const QString high = QStringLiteral("high");
    const QString low = QStringLiteral("low");
    row("words in the order of their list, empty last", GroupSpec::Order::Name, Qt::AscendingOrder, {low, high, QString()});
    row("the largest group first, empty still last", GroupSpec::Order::Count, Qt::DescendingOrder, {low, high, QString()});
    row("the largest total first", GroupSpec::Order::Total, Qt::DescendingOrder, {high, low, QString()});
}

void TestGroupTableModel::groupsStandInTheOrderAskedFor()
{
    QFETCH(int, order);
    QFETCH(int, direction);
    m_model->setGroups(groupedQuery(), byPriority(static_cast<GroupSpec::Order>(order), static_cast<Qt::SortOrder>(direction)), groups());
    QStringList keys;
    for (int position = 0; position < m_model->groupCount(); ++position) {
        keys.append(m_model->group(position).key.toString());
    }
    QTEST(keys, "keys");
}

void TestGroupTableModel::anOpenGroupShowsItsRecordsBelowItsLine()
{
    m_model->setGroups(groupedQuery(), byPriority(), groups());
    QCOMPARE(m_model->rowCount(), 3);
    open(450, 1); // more than a page
    QVERIFY(m_model->isGroupRow(1));
    QVERIFY(!m_model->isGroupRow(2));
    QCOMPARE(m_model->index(2, 0).data().toString(), QStringLiteral("Tarea 0"));
    QCOMPARE(m_model->recordId(2), QStringLiteral("id 0"));
    QCOMPARE(m_model->groupOfRow(451), 1);
    QCOMPARE(m_model->groupOfRow(452), 2);
    QVERIFY(m_model->isGroupRow(452));
    QCOMPARE(m_list.opened.constLast().filters.constLast().values, QVariantList{QStringLiteral("high")});
    m_model->setExpanded(1, false);
    QCOMPARE(m_model->rowCount(), 3);
}

void TestGroupTableModel::groupsStayOpenWhenTheListIsReadAgain()
{
    m_model->setGroups(groupedQuery(), byPriority(), groups());
    open(3, 0);
    m_model->setGroups(groupedQuery(), byPriority(GroupSpec::Order::Total, Qt::DescendingOrder), groups());
    QTRY_COMPARE(m_model->rowCount(), 6);
    QVERIFY(m_model->isExpanded(1)); // "low" stands second now
    QVERIFY(!m_model->isExpanded(0));
}

void TestGroupTableModel::aGroupThatLosesRecordsGetsShorter()
{
    m_model->setGroups(groupedQuery(), byPriority(), groups());
    m_list.counting = false;
    m_list.rows.clear();
    for (int row = 0; row < 250; ++row) {
        m_list.rows.append({QStringLiteral("id %1").arg(row), 1, {QStringLiteral("Tarea"), QVariant()}});
    }
    m_model->setExpanded(0, true);
    QTRY_COMPARE(m_model->rowCount(), 203);
    m_list.progress(RowCount{150, true});
    QTRY_COMPARE(m_model->rowCount(), 153);
}

QTEST_GUILESS_MAIN(TestGroupTableModel)
#include "tst_grouptablemodel.moc"
