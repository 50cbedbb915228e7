// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/related/recordposition.h"
#include "tests/support/engines.h"
#include "tests/support/recordfactory.h"
#include "tests/support/testdatabase.h"

#include <QTest>

#include <memory>

class TestRecordPosition : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_database.reset(); }
    void everyRowIsFoundWhereTheListHasIt_data();
    void everyRowIsFoundWhereTheListHasIt();
    void whatTheFiltersLeaveOutHasNoRow_data() { addEngineRows(); }
    void whatTheFiltersLeaveOutHasNoRow();

private:
    std::unique_ptr<TestDatabase> m_database;
};

void TestRecordPosition::init()
{
    m_database = TestDatabase::create(currentEngine());
    QVERIFY(m_database);
}

void TestRecordPosition::everyRowIsFoundWhereTheListHasIt_data()
{
    addEngineRows();
}

void TestRecordPosition::everyRowIsFoundWhereTheListHasIt()
{
    RecordFactory factory(*m_database);
    const QString entrepreneur = factory.entrepreneur();
    const QString ally = factory.ally();
    for (int i = 0; i < 9; ++i) {
        FieldValues values{{QStringLiteral("title"), QStringLiteral("Tarea %1").arg(i % 3)}};
        if (i % 4 != 0) { // some without
            values.insert(QStringLiteral("due_date"), QVariant::fromValue(*Instant::parse(QStringLiteral("2026-03-1%1 10:00").arg(i % 2))));
            values.insert(QStringLiteral("assigned_to"), i % 2 == 0 ? entrepreneur : ally);
        }
        QVERIFY(!factory.task(values).isEmpty());
    }
    for (const char *sort : {"title", "due_date", "assigned_to", "status", "created_at"}) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            Query query;
            query.entity = QStringLiteral("tasks");
            query.fields = {QStringLiteral("title")};
            query.sortField = QString::fromLatin1(sort);
            query.order = order;
            const auto ok = m_database->run<bool>([this, query](Executor &executor) -> Result<bool> {
                const auto page = RecordOperations(m_database->catalog(), executor, m_database->clock()).list(query, 0, 100);
                if (!page.ok()) {
                    return page.error();
                }
                for (qsizetype row = 0; row < page.value().rows.size(); ++row) {
                    const auto found = recordPosition(m_database->catalog(), executor, query, page.value().rows.at(row).id);
                    if (!found.ok()) {
                        return found.error();
                    }
                    if (found.value() != row) {
                        return false;
                    }
                }
                return page.value().rows.size() == 9;
            });
            QVERIFY2(ok.ok(), ok.ok() ? "" : qPrintable(ok.error().detail));
            QVERIFY2(ok.value(), sort);
        }
    }
}

void TestRecordPosition::whatTheFiltersLeaveOutHasNoRow()
{
    const QString task = RecordFactory(*m_database).task({{QStringLiteral("title"), QStringLiteral("Costos")}});
    Query query;
    query.entity = QStringLiteral("tasks");
    query.search = QStringLiteral("ventas");
    const auto left = m_database->run<std::optional<qint64>>(
        [this, query, task](Executor &executor) { return recordPosition(m_database->catalog(), executor, query, task); });
    QVERIFY(left.ok());
    QVERIFY(!left.value());
    query.search = QStringLiteral("costos");
    const auto found = m_database->run<std::optional<qint64>>(
        [this, query, task](Executor &executor) { return recordPosition(m_database->catalog(), executor, query, task); });
    QCOMPARE(found.value(), std::optional<qint64>(0));
}

QTEST_MAIN(TestRecordPosition)
#include "tst_recordposition.moc"
