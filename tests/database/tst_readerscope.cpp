// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/catalog.h"
#include "models/database/recordselect.h"
#include "models/database/scope.h"
#include "tests/support/securityscene.h"

#include <QTest>

namespace {

const QStringList &scopedReaders()
{
    static const QStringList readers = {
        QStringLiteral("A/owner"),   QStringLiteral("A/admin"),  QStringLiteral("A/coordinator"), QStringLiteral("A/analyst"),
        QStringLiteral("A/member"),  QStringLiteral("A/e1"),     QStringLiteral("A/e2"),          QStringLiteral("A/m1"),
        QStringLiteral("A/m2"),      QStringLiteral("A/c1"),     QStringLiteral("B/coordinator"), QStringLiteral("B/e1")};
    return readers;
}

/// What a reader of the scene is to a list.
Access accessOf(const QString &reader)
{
    Access access;
    access.userId = SecurityScene::id(reader);
    const QString role = reader.section(QLatin1Char('/'), 1);
    if (QStringList{QStringLiteral("owner"), QStringLiteral("admin"), QStringLiteral("coordinator"), QStringLiteral("analyst"),
                    QStringLiteral("member")}
            .contains(role)) {
        access.memberships = {{SecurityScene::id(reader.left(1)), reader.left(1), role, false}};
    }
    return access;
}

Access somebody()
{
    return accessOf(QStringLiteral("A/coordinator"));
}

} // namespace

class TestReaderScope final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_scene.reset(); }
    void listsGiveWhatThePoliciesAllow_data();
    void listsGiveWhatThePoliciesAllow();
    void everythingIsAskedOncePerStatement_data();
    void everythingIsAskedOncePerStatement();
    void whoSeesAllHasNone();

private:
    const Catalog m_catalog = Catalog::standard();
    std::unique_ptr<SecurityScene> m_scene;
};

void TestReaderScope::initTestCase()
{
    m_scene = SecurityScene::create();
    QVERIFY(m_scene);
}

void TestReaderScope::listsGiveWhatThePoliciesAllow_data()
{
    QTest::addColumn<QString>("reader");
    for (const QString &reader : scopedReaders()) {
        QTest::newRow(qPrintable(reader)) << reader;
    }
}

void TestReaderScope::listsGiveWhatThePoliciesAllow()
{
    QFETCH(QString, reader);
    const auto client = m_scene->client(reader);
    qint64 seen = 0;
    for (const Entity &entity : m_catalog.entities()) {
        const QString scope = readerScope(entity.name, accessOf(reader), Engine::PostgreSql);
        const QString count = QStringLiteral("SELECT count(*) FROM %1 AS t").arg(entity.name);
        const Attempt all = client->attempt(count);
        QVERIFY2(all.wentThrough(), qPrintable(entity.name + QLatin1String(": ") + all.message));
        seen += all.value().toLongLong();
        if (!scope.isEmpty()) {
            const Attempt scoped = client->attempt(count + QStringLiteral(" WHERE ") + scope);
            QVERIFY2(scoped.wentThrough(), qPrintable(entity.name + QLatin1String(": ") + scoped.message));
            QVERIFY2(scoped.value() == all.value(),
                     qPrintable(QStringLiteral("%1: %2 of %3").arg(entity.name, scoped.value(), all.value())));
        }
    }
    QVERIFY(seen > 0);
}

void TestReaderScope::everythingIsAskedOncePerStatement_data()
{
    QTest::addColumn<QString>("reader");
    QTest::addColumn<QString>("entity");
    for (const char *reader : {"A/coordinator", "A/e1"}) {
        for (const Entity &entity : m_catalog.entities()) {
            QTest::addRow("%s %s", reader, qPrintable(entity.name)) << QString::fromLatin1(reader) << entity.name;
        }
    }
}

/// A function of the server that is called for every row stands in a filter or an index condition of the plan; one that is asked
/// once stands in an InitPlan.
void TestReaderScope::everythingIsAskedOncePerStatement()
{
    QFETCH(QString, reader);
    QFETCH(QString, entity);
    Query query;
    query.entity = entity;
    const Result<RecordSelect> select =
        RecordSelect::make(m_catalog, Engine::PostgreSql, query, Instant{1'773'000'000'000'000}, accessOf(reader));
    QVERIFY(select.ok());
    const auto client = m_scene->client(reader);
    const Attempt plan = client->attempt(QStringLiteral("EXPLAIN (COSTS FALSE) SELECT t.id FROM %1 WHERE %2 %3 LIMIT 200")
                                             .arg(select.value().scanFrom, select.value().condition, select.value().orderBy()));
    QVERIFY2(plan.wentThrough(), qPrintable(plan.message));
    for (const QStringList &row : plan.rows) {
        const QString line = row.first().trimmed();
        const bool condition = line.startsWith(QLatin1String("Filter:")) || line.contains(QLatin1String("Cond:"))
            || line.startsWith(QLatin1String("Join Filter:"));
        QVERIFY2(!condition || !line.contains(QLatin1String("app.my_")), qPrintable(line));
        QVERIFY2(!condition || !line.contains(QLatin1String("app.is_")), qPrintable(line));
        QVERIFY2(!condition || !line.contains(QLatin1String("app.current_user_id")), qPrintable(line));
    }
}

void TestReaderScope::whoSeesAllHasNone()
{
    Access platform;
    platform.userId = SecurityScene::id(QStringLiteral("P"));
    platform.platformAdmin = true;
    const QString projects = QStringLiteral("projects");
    QVERIFY(readerScope(projects, platform, Engine::PostgreSql).isEmpty());
    QVERIFY(readerScope(projects, Access::ofEverything(), Engine::PostgreSql).isEmpty());
    QVERIFY(readerScope(projects, somebody(), Engine::Sqlite).isEmpty());
    QVERIFY(!readerScope(projects, somebody(), Engine::PostgreSql).isEmpty());
}

QTEST_GUILESS_MAIN(TestReaderScope)
#include "tst_readerscope.moc"
