// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/related/historyrepository.h"
#include "tests/support/engines.h"
#include "tests/support/recordfactory.h"
#include "tests/support/testdatabase.h"

#include <QTest>

#include <memory>

class TestHistoryRepository : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_database.reset(); }
    void changesComeNewestFirstWithBeforeAndAfter_data() { addEngineRows(); }
    void changesComeNewestFirstWithBeforeAndAfter();
    void pagesGoOnWhereTheLastEnded_data() { addEngineRows(); }
    void pagesGoOnWhereTheLastEnded();
    void aFieldAndAPersonNarrow_data() { addEngineRows(); }
    void aFieldAndAPersonNarrow();
    void aPersonsTablesAreOneAct_data() { addEngineRows(); }
    void aPersonsTablesAreOneAct();
    void deletedRecordsKeepTheirName_data() { addEngineRows(); }
    void deletedRecordsKeepTheirName();

private:
    [[nodiscard]] Result<HistoryPage> history(const char *entity, const QString &id, const HistoryFilter &filter = {},
                                              const std::optional<HistoryCursor> &from = std::nullopt, int rows = 50) const;
    [[nodiscard]] bool change(const char *entity, const QString &id, const char *field, const QVariant &value) const;

    std::unique_ptr<TestDatabase> m_database;
};

void TestHistoryRepository::init()
{
    m_database = TestDatabase::create(currentEngine());
    QVERIFY(m_database);
}

Result<HistoryPage> TestHistoryRepository::history(const char *entity, const QString &id, const HistoryFilter &filter,
                                                   const std::optional<HistoryCursor> &from, int rows) const
{
    return m_database->run<HistoryPage>([=, this](Executor &executor) {
        return HistoryRepository(m_database->catalog(), executor).page(QString::fromLatin1(entity), id, filter, from, rows);
    });
}

bool TestHistoryRepository::change(const char *entity, const QString &id, const char *field, const QVariant &value) const
{
    const Result<Record> record = m_database->readRecord(QString::fromLatin1(entity), id);
    return record.ok() && m_database->updateRecord(record.value(), {{QString::fromLatin1(field), value}}).ok();
}

void TestHistoryRepository::changesComeNewestFirstWithBeforeAndAfter()
{
    const QString id = RecordFactory(*m_database).organization({{QStringLiteral("name"), QStringLiteral("Semilla")}});
    QVERIFY(change("organizations", id, "name", QStringLiteral("Semillas")));
    QVERIFY(change("organizations", id, "industry", QStringLiteral("café")));
    const Result<HistoryPage> page = history("organizations", id);
    QVERIFY2(page.ok(), page.ok() ? "" : qPrintable(page.error().detail));
    QCOMPARE(page.value().acts.size(), 3);
    QCOMPARE(page.value().acts.at(0).lines.size(), 1);
    QCOMPARE(page.value().acts.at(0).lines.at(0).field, QStringLiteral("industry"));
    QCOMPARE(page.value().acts.at(1).lines.at(0).before.toString(), QStringLiteral("Semilla"));
    QCOMPARE(page.value().acts.at(1).lines.at(0).after.toString(), QStringLiteral("Semillas"));
    QCOMPARE(page.value().acts.at(2).action, QStringLiteral("created"));
    QVERIFY(!page.value().next);
}

void TestHistoryRepository::pagesGoOnWhereTheLastEnded()
{
    const QString id = RecordFactory(*m_database).organization();
    for (int i = 0; i < 5; ++i) {
        QVERIFY(change("organizations", id, "name", QStringLiteral("Nombre %1").arg(i)));
    }
    QStringList seen;
    std::optional<HistoryCursor> from;
    do {
        const Result<HistoryPage> page = history("organizations", id, {}, from, 2);
        QVERIFY(page.ok());
        QVERIFY(page.value().acts.size() <= 2);
        for (const HistoryAct &act : page.value().acts) {
            QVERIFY(!seen.contains(act.id));
            seen.append(act.id);
        }
        from = page.value().next;
    } while (from);
    QCOMPARE(seen.size(), 6); // five changes and the beginning
}

void TestHistoryRepository::aFieldAndAPersonNarrow()
{
    RecordFactory factory(*m_database);
    const QString id = factory.organization();
    const QString ana = factory.entrepreneur();
    QVERIFY(change("organizations", id, "name", QStringLiteral("Uno")));
    m_database->actAs(ana);
    QVERIFY(change("organizations", id, "industry", QStringLiteral("café")));
    QVERIFY(change("organizations", id, "name", QStringLiteral("Dos")));
    QCOMPARE(history("organizations", id, {QStringLiteral("industry"), std::nullopt}).value().acts.size(), 1);
    QCOMPARE(history("organizations", id, {QString(), ana}).value().acts.size(), 2);
    QCOMPARE(history("organizations", id, {QString(), TestDatabase::administratorId()}).value().acts.size(), 2);
    QCOMPARE(history("organizations", id, {QStringLiteral("name"), ana}).value().acts.size(), 1);
    const auto actors = m_database->run<QList<Candidate>>([this, id](Executor &executor) {
        return HistoryRepository(m_database->catalog(), executor).actors(QStringLiteral("organizations"), id);
    });
    QVERIFY(actors.ok());
    QCOMPARE(actors.value().size(), 2);
    QSet<QString> ids;
    for (const Candidate &actor : actors.value()) {
        ids.insert(actor.id);
        QVERIFY(!actor.label.isEmpty());
    }
    QCOMPARE(ids, (QSet<QString>{ana, TestDatabase::administratorId()}));
}

void TestHistoryRepository::aPersonsTablesAreOneAct()
{
    const QString id = RecordFactory(*m_database).entrepreneur();
    const Result<Record> record = m_database->readRecord(QStringLiteral("entrepreneurs"), id);
    QVERIFY(record.ok());
    QVERIFY(m_database->updateRecord(record.value(), {{QStringLiteral("first_name"), QStringLiteral("Ana")},
                                                      {QStringLiteral("bio"), QStringLiteral("Cultiva café")},
                                                      {QStringLiteral("municipality_name"), QStringLiteral("Tierralta")}})
                .ok());
    const Result<HistoryPage> page = history("entrepreneurs", id);
    QVERIFY(page.ok());
    QCOMPARE(page.value().acts.size(), 2);
    QStringList fields;
    for (const HistoryLine &line : page.value().acts.at(0).lines) {
        fields.append(line.table + QLatin1Char('.') + line.field);
    }
    QVERIFY(fields.contains(QStringLiteral("users.first_name")));
    QVERIFY(fields.contains(QStringLiteral("entrepreneurs.bio")));
}

void TestHistoryRepository::deletedRecordsKeepTheirName()
{
    RecordFactory factory(*m_database);
    const QString entrepreneur = factory.entrepreneur();
    const QString project = factory.project(entrepreneur, {{QStringLiteral("name"), QStringLiteral("Café Alto Sinú")}});
    const QString task = factory.task({{QStringLiteral("project_id"), project}});
    QVERIFY(change("tasks", task, "project_id", QVariant()));
    const auto removed = m_database->run<QString>([this, project](Executor &executor) {
        return RecordOperations(m_database->catalog(), executor, m_database->clock()).remove(QStringLiteral("projects"), {project});
    });
    QVERIFY(removed.ok());
    const Result<HistoryPage> page = history("tasks", task);
    QVERIFY(page.ok());
    QVERIFY2(page.value().labels.value(project).contains(QStringLiteral("Café Alto Sinú")), qPrintable(page.value().labels.value(project)));
}

QTEST_MAIN(TestHistoryRepository)
#include "tst_historyrepository.moc"
