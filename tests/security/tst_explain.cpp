// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/catalog.h"
#include "models/database/database.h"
#include "models/database/recordselect.h"
#include "models/security/signinservice.h"
#include "tests/support/securityscene.h"
#include "tests/support/waitfor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

/// The plans of the lists as the program asks for them: what the policies ask about the reader is asked once a statement (an
/// InitPlan), never once a row. A function in a filter made lists 3 to 60 times slower.
class TestExplain final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void noQuestionIsAskedOfEveryRow_data();
    void noQuestionIsAskedOfEveryRow();

private:
    std::unique_ptr<SecurityScene> m_scene;
    Catalog m_catalog = Catalog::standard();
    SystemClock m_clock;
    QHash<QString, Access> m_access;
};

namespace {

const QStringList explainedReaders{QStringLiteral("P"), QStringLiteral("A/coordinator"), QStringLiteral("A/analyst"), QStringLiteral("A/e1")};

/// Conditions of all nodes of a plan.
QStringList planConditions(const QJsonObject &node)
{
    QStringList conditions;
    for (const char *key : {"Filter", "Join Filter", "Index Cond", "Recheck Cond", "Hash Cond", "Merge Cond", "One-Time Filter"}) {
        conditions.append(node.value(QLatin1String(key)).toString());
    }
    for (const QJsonValue &child : node.value(QLatin1String("Plans")).toArray()) {
        conditions += planConditions(child.toObject());
    }
    conditions.removeAll(QString());
    return conditions;
}

} // namespace

void TestExplain::initTestCase()
{
    m_scene = SecurityScene::create();
    QVERIFY(m_scene);
    for (const QString &person : explainedReaders) {
        const auto opened = Database::openBlocking(m_scene->profile(QStringLiteral("ecosystem_app")), {}, m_clock);
        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().message));
        SignInService service(opened.value());
        const auto resumed = waitFor(service.resume(SecurityScene::token(person)));
        QVERIFY2(resumed.ok(), resumed.ok() ? "" : qPrintable(resumed.error().message + resumed.error().detail));
        m_access.insert(person, resumed.value().access);
    }
}

void TestExplain::cleanupTestCase()
{
    m_scene.reset();
}

void TestExplain::noQuestionIsAskedOfEveryRow_data()
{
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QString>("person");
    for (const QString &person : explainedReaders) {
        for (const Entity &entity : m_catalog.entities()) {
            QTest::newRow(qPrintable(entity.name + QLatin1String(" as ") + person)) << entity.name << person;
        }
    }
}

void TestExplain::noQuestionIsAskedOfEveryRow()
{
    QFETCH(QString, entity);
    QFETCH(QString, person);
    Query query;
    query.entity = entity;
    query.fields = {QStringLiteral("id")};
    const Result<RecordSelect> select = RecordSelect::make(m_catalog, Engine::PostgreSql, query, m_clock.now(), m_access.value(person));
    QVERIFY2(select.ok(), select.ok() ? "" : qPrintable(select.error().message));
    const QString sql = select.value().rowsStatement(QString(), QStringLiteral(" %1 LIMIT 200").arg(select.value().orderBy())).sql;
    const Attempt explained = m_scene->standing(person).attempt(QLatin1String("EXPLAIN (FORMAT JSON) ") + sql);
    QVERIFY2(explained.wentThrough(), qPrintable(explained.message));
    QStringList lines;
    for (const QStringList &row : explained.rows) {
        lines.append(row.first());
    }
    const QJsonArray plans = QJsonDocument::fromJson(lines.join(QLatin1Char('\n')).toUtf8()).array();
    QVERIFY(!plans.isEmpty());
    static const QRegularExpression question(QStringLiteral("\\bapp(_private)?\\.(?!fold\\b)\\w+\\("));
    const QStringList conditions = planConditions(plans.first().toObject().value(QLatin1String("Plan")).toObject());
    for (const QString &condition : conditions) {
        QVERIFY2(!question.match(condition).hasMatch(), qPrintable(condition));
    }
}

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"
