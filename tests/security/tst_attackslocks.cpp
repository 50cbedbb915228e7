// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/security/attackrows.h"

#include <QCoreApplication>
#include <QTest>

/// Standing in others' way, listening to them, and what of that a login shared by everybody cannot prevent (README: personal
/// logins).
class TestAttacksLocks final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void tablesAreNotLocked_data();
    void tablesAreNotLocked();
    void nothingIsHeard();
    void statementsEnd();
    void aSharedLoginSeesItsOwn();
    void personalLoginsAreApart();

private:
    std::unique_ptr<SecurityScene> m_scene;
    QString m_first;
    QString m_second;
};

void TestAttacksLocks::initTestCase()
{
    m_scene = SecurityScene::create();
    QVERIFY(m_scene);
    m_first = QStringLiteral("scene_first_%1").arg(QCoreApplication::applicationPid());
    m_second = QStringLiteral("scene_second_%1").arg(QCoreApplication::applicationPid());
    for (const QString &login : {m_first, m_second}) {
        QVERIFY(m_scene->superuser().raw(QStringLiteral("CREATE ROLE %1 LOGIN IN ROLE ecosystem_app").arg(login)).wentThrough());
    }
}

void TestAttacksLocks::cleanupTestCase()
{
    if (m_scene) {
        m_scene->superuser().raw(QStringLiteral("DROP ROLE %1").arg(m_first));
        m_scene->superuser().raw(QStringLiteral("DROP ROLE %1").arg(m_second));
    }
    m_scene.reset();
}

void TestAttacksLocks::tablesAreNotLocked_data()
{
    QTest::addColumn<QString>("mode");
    for (const char *mode : {"ROW SHARE", "SHARE UPDATE EXCLUSIVE", "SHARE", "SHARE ROW EXCLUSIVE", "EXCLUSIVE", "ACCESS EXCLUSIVE"}) {
        QTest::newRow(mode) << QString::fromLatin1(mode);
    }
}

/// What INSERT and SELECT give (ROW EXCLUSIVE, ACCESS SHARE) disturbs no reader and no writer.
void TestAttacksLocks::tablesAreNotLocked()
{
    QFETCH(QString, mode);
    const Attempt tables = m_scene->superuser().raw(QStringLiteral(
        "SELECT c.oid::regclass FROM pg_class c WHERE relnamespace IN ('public'::regnamespace, 'app_private'::regnamespace, 'pg_catalog'::regnamespace) "
        "AND (relkind IN ('r', 'p') OR (relkind = 'v' AND relnamespace <> 'pg_catalog'::regnamespace)) AND NOT relisshared ORDER BY 1"));
    const std::unique_ptr<HostileClient> client = m_scene->client(QStringLiteral("P"));
    for (const QStringList &row : tables.rows) {
        const Attempt attempt = client->attempt(QStringLiteral("LOCK TABLE %1 IN %2 MODE NOWAIT").arg(row.first(), mode));
        QCOMPARE(row.first() + QLatin1Char(' ') + attempt.outcome(), row.first() + QLatin1String(" 42501"));
    }
}

/// Whoever listens hears nothing about what others do.
void TestAttacksLocks::nothingIsHeard()
{
    const std::unique_ptr<HostileClient> spy = m_scene->client(QString());
    const Attempt channels = m_scene->superuser().raw(QStringLiteral("SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'"));
    for (const QStringList &row : channels.rows) {
        spy->raw(QStringLiteral("LISTEN ") + row.first());
    }
    for (const char *channel : {"changes", "ecosystem", "semillero", "app"}) {
        spy->raw(QStringLiteral("LISTEN ") + QLatin1String(channel));
    }
    const std::unique_ptr<HostileClient> writer = m_scene->client(QStringLiteral("B/coordinator"));
    const Attempt written = writer->commit(SecurityScene::withIds(QStringLiteral("UPDATE projects SET tagline = 'x' WHERE id = {B/e1/project}")));
    QVERIFY2(written.met == 1, qPrintable(written.outcome() + written.message));
    spy->raw(QStringLiteral("SELECT 1"));
    QCOMPARE(spy->notifications(), QStringList());
}

/// What a login starts with, so that nobody holds locks or the processor for ever. A hostile client may set them anew: what is
/// left is that its administrator sees it.
void TestAttacksLocks::statementsEnd()
{
    const std::unique_ptr<HostileClient> client = m_scene->client(QString());
    QCOMPARE(client->raw(QStringLiteral("SHOW statement_timeout")).value(), QStringLiteral("1min"));
    QCOMPARE(client->raw(QStringLiteral("SHOW lock_timeout")).value(), QStringLiteral("10s"));
    QCOMPARE(client->raw(QStringLiteral("SHOW idle_in_transaction_session_timeout")).value(), QStringLiteral("5min"));
    QCOMPARE(client->raw(QStringLiteral("SET LOCAL statement_timeout = 50; SELECT pg_sleep(60)")).state, QStringLiteral("57014"));
}

/// Known: with one login for everybody, a hostile client reads the texts of others' statements (never their values) and ends
/// their connections. The README says so; personal logins are the answer.
void TestAttacksLocks::aSharedLoginSeesItsOwn()
{
    const std::unique_ptr<HostileClient> victim = m_scene->client(QStringLiteral("A/owner"));
    const std::unique_ptr<HostileClient> spy = m_scene->client(QStringLiteral("A/e1"));
    victim->raw(QStringLiteral("SELECT $1::text || 'what the owner asks'"), {QStringLiteral("secret value")});
    const QString where = QStringLiteral(" FROM pg_stat_activity WHERE pid = %1").arg(victim->serverProcess());
    const QString seen = spy->attempt(QStringLiteral("SELECT query") + where).value();
    QVERIFY2(seen.contains(QLatin1String("what the owner asks")), qPrintable(seen));
    QVERIFY(!seen.contains(QLatin1String("secret value")));
    QCOMPARE(spy->attempt(QStringLiteral("SELECT pg_terminate_backend(pid)") + where).value(), QStringLiteral("t"));
}

void TestAttacksLocks::personalLoginsAreApart()
{
    HostileClient victim(m_scene->profile(m_first));
    HostileClient spy(m_scene->profile(m_second));
    victim.raw(QStringLiteral("SELECT 'what the first asks'"));
    const QString where = QStringLiteral(" FROM pg_stat_activity WHERE pid = %1").arg(victim.serverProcess());
    const QString seen = spy.raw(QStringLiteral("SELECT query") + where).value();
    QCOMPARE(seen, QStringLiteral("<insufficient privilege>"));
    QCOMPARE(spy.raw(QStringLiteral("SELECT pg_terminate_backend(pid)") + where).state, QStringLiteral("42501"));
    QCOMPARE(spy.raw(QStringLiteral("SELECT pg_cancel_backend(pid)") + where).state, QStringLiteral("42501"));
    QCOMPARE(spy.raw(QStringLiteral("SET ROLE ") + m_first).state, QStringLiteral("42501"));
    QCOMPARE(spy.raw(QStringLiteral("ALTER ROLE %1 PASSWORD 'x'").arg(m_first)).state, QStringLiteral("42501"));
    // A token is bound to the login that it was given to.
    spy.useToken(SecurityScene::token(QStringLiteral("A/e1")));
    QCOMPARE(spy.attempt(QStringLiteral("SELECT count(*) FROM users")).state, QStringLiteral("28000"));
    // Becoming the shared role on a personal login is no way round that: what counts is who logged in.
    QCOMPARE(spy.attempt(QStringLiteral("SET ROLE ecosystem_app; SELECT 1")).state, QStringLiteral("28000"));
    spy.useToken(QByteArray());
    QCOMPARE(spy.attempt(QStringLiteral("SET ROLE ecosystem_app; SELECT count(*) FROM users")).value(), QStringLiteral("0"));
}

QTEST_GUILESS_MAIN(TestAttacksLocks)
#include "tst_attackslocks.moc"
