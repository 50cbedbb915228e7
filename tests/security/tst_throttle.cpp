// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hostileclient.h"
#include "tests/support/signinscene.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

/// How often a password may be tried, against clients that do not play by the rules.
class TestThrottle final : public QObject
{
    Q_OBJECT

private slots:
    void waitsAfterEightWrongTries();
    void unknownPeopleWaitAlike();
    void whatWasRolledBackCounts_data();
    void whatWasRolledBackCounts();
    void parallelTriesCount();
    void aGoodPasswordGivesNothingBack();
    void aKnownComputerIsNotLockedOut();
    void somebodyElsesDeviceIsWorthNothing();
    void aCodeIsNeverLockedOut();
    void timeGivesTriesBack();
    void nobodyReadsOrMovesTheCounters_data();
    void nobodyReadsOrMovesTheCounters();
    void theOldPasswordCannotBeGuessedEither();
};

namespace {

const QString luzMail = QStringLiteral("luz@example.org");

QString trySql(const QString &email, const QString &password, const QByteArray &device = {})
{
    return QStringLiteral("SELECT wait_seconds, token IS NOT NULL FROM app.sign_in('%1', '%2', '%3')")
        .arg(email, password, QString::fromLatin1(device));
}

/// Wrong tries until the client is told to wait; how many were looked at.
int triesUntilWaiting(HostileClient &client, const QString &email, int most = 40)
{
    for (int tries = 0; tries < most; ++tries) {
        if (client.raw(trySql(email, QStringLiteral("wrong"))).value() != QLatin1String("0")) {
            return tries;
        }
    }
    return most;
}

} // namespace

void TestThrottle::waitsAfterEightWrongTries()
{
    const auto scene = SignInScene::create();
    QVERIFY(scene);
    const SignInClient client = scene->client();
    for (int i = 0; i < 8; ++i) {
        const auto wrong = waitFor(client.service->signIn(luzMail, QStringLiteral("wrong"), {}));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, ErrorCode::Authentication);
    }
    const auto waiting = waitFor(client.service->signIn(luzMail, SignInScene::password(), {}));
    QVERIFY2(waiting.ok(), "even the right one is not looked at");
    QVERIFY(waiting.value().token.isEmpty());
    QVERIFY(waiting.value().waitSeconds > 0 && waiting.value().waitSeconds <= 60);
    QCOMPARE(waiting.value().waitError().code, ErrorCode::TooManyTries);
    QVERIFY(waiting.value().waitError().message.contains(QString::number(waiting.value().waitSeconds)));
    QCOMPARE(scene->accessLog().size(), 8);
}

void TestThrottle::unknownPeopleWaitAlike()
{
    const auto scene = SignInScene::create();
    QVERIFY(scene);
    HostileClient client(scene->db().profile());
    QCOMPARE(triesUntilWaiting(client, QStringLiteral("nobody@example.org")), 8);
    QCOMPARE(triesUntilWaiting(client, luzMail), 8);
}

void TestThrottle::whatWasRolledBackCounts_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("a transaction") << QStringLiteral("BEGIN") << QStringLiteral("ROLLBACK");
    QTest::newRow("a savepoint") << QStringLiteral("BEGIN; SAVEPOINT s") << QStringLiteral("ROLLBACK TO s; COMMIT");
    QTest::newRow("a failing statement") << QStringLiteral("BEGIN") << QStringLiteral("SELECT 1/0; COMMIT");
}

void TestThrottle::whatWasRolledBackCounts()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const auto scene = SignInScene::create();
    QVERIFY(scene);
    HostileClient client(scene->db().profile());
    int lookedAt = 0;
    for (int i = 0; i < 12; ++i) {
        for (const QString &part : before.split(QStringLiteral("; "))) {
            (void)client.raw(part);
        }
        lookedAt += client.raw(trySql(luzMail, QStringLiteral("wrong"))).value() == QLatin1String("0") ? 1 : 0;
        for (const QString &part : after.split(QStringLiteral("; "))) {
            (void)client.raw(part);
        }
    }
    QCOMPARE(lookedAt, 8);
}

void TestThrottle::parallelTriesCount()
{
    const auto scene = SignInScene::create();
    QVERIFY(scene);
    constexpr int clients = 12;
    constexpr int triesEach = 5;
    std::vector<std::unique_ptr<HostileClient>> hostile;
    for (int i = 0; i < clients; ++i) {
        hostile.push_back(std::make_unique<HostileClient>(scene->db().profile()));
        (void)hostile.back()->raw(QStringLiteral("BEGIN")); // and keeps it open, to hold the others up
    }
    std::atomic<int> lookedAt = 0;
    std::vector<std::thread> threads;
    for (const auto &client : hostile) {
        threads.emplace_back([&lookedAt, one = client.get()] {
            for (int i = 0; i < triesEach; ++i) {
                lookedAt += one->raw(trySql(luzMail, QStringLiteral("wrong"))).value() == QLatin1String("0") ? 1 : 0;
            }
        });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
    QCOMPARE(lookedAt.load(), 8);
}

void TestThrottle::aGoodPasswordGivesNothingBack()
{
    const auto scene = SignInScene::create();
    QVERIFY(scene);
    HostileClient client(scene->db().profile());
    for (int i = 0; i < 4; ++i) {
        (void)client.raw(trySql(luzMail, QStringLiteral("wrong")));
    }
    QCOMPARE(client.raw(trySql(luzMail, SignInScene::password())).rows.constFirst().value(1), QStringLiteral("t"));
    QCOMPARE(triesUntilWaiting(client, luzMail), 3);
}

void TestThrottle::aKnownComputerIsNotLockedOut()
{
    const auto scene = SignInScene::create();
    QVERIFY(scene);
    const auto first = waitFor(scene->client().service->signIn(luzMail, SignInScene::password(), {}));
    QVERIFY(first);
    HostileClient flood(scene->db().profile());
    (void)triesUntilWaiting(flood, luzMail);
    const SignInClient known = scene->client();
    const auto stranger = waitFor(known.service->signIn(luzMail, SignInScene::password(), {}));
    QVERIFY(stranger && stranger.value().waitSeconds > 0);
    const auto again = waitFor(known.service->signIn(luzMail, SignInScene::password(), first.value().device));
    QVERIFY(again);
    QVERIFY(!again.value().token.isEmpty());
}

void TestThrottle::somebodyElsesDeviceIsWorthNothing()
{
    const auto scene = SignInScene::create();
    QVERIFY(scene);
    const auto ada = waitFor(scene->client().service->signIn(QStringLiteral("ada@example.org"), SignInScene::password(), {}));
    QVERIFY(ada);
    HostileClient flood(scene->db().profile());
    (void)triesUntilWaiting(flood, luzMail);
    QVERIFY(flood.raw(trySql(luzMail, QStringLiteral("wrong"), ada.value().device)).value() != QLatin1String("0"));
}

void TestThrottle::aCodeIsNeverLockedOut()
{
    const auto scene = SignInScene::create();
    QVERIFY(scene);
    HostileClient flood(scene->db().profile());
    (void)triesUntilWaiting(flood, luzMail);
    const SignInClient ada = scene->signedIn(QStringLiteral("ada@example.org"));
    const auto code = waitFor(ada.service->issueReset(SignInScene::luz()));
    QVERIFY(code);
    const auto outcome = waitFor(scene->client().service->signIn(luzMail, code.value(), {}));
    QVERIFY(outcome);
    QVERIFY(outcome.value().mustSetPassword);
}

void TestThrottle::timeGivesTriesBack()
{
    const auto scene = SignInScene::create();
    QVERIFY(scene);
    HostileClient client(scene->db().profile());
    (void)triesUntilWaiting(client, luzMail);
    // As if two minutes had passed.
    QVERIFY(scene->db().setUp(QStringLiteral(
        "SELECT setval(format('%I.%I', schemaname, sequencename)::regclass, greatest(last_value - 120, 0)) FROM pg_sequences "
        "WHERE sequencename LIKE 'throttle_%' AND last_value IS NOT NULL")));
    QCOMPARE(triesUntilWaiting(client, luzMail), 2);
}

void TestThrottle::nobodyReadsOrMovesTheCounters_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("reads one") << QStringLiteral("SELECT last_value FROM app_private.throttle_both_0");
    QTest::newRow("moves one") << QStringLiteral("SELECT setval('app_private.throttle_both_0', 1)");
    QTest::newRow("drops the lock's table") << QStringLiteral("LOCK TABLE app_private.throttles IN ACCESS SHARE MODE");
    QTest::newRow("reads the salt") << QStringLiteral("SELECT throttle_salt FROM app_private.security_settings");
    QTest::newRow("uses up somebody's tries") << QStringLiteral("SELECT app_private.take_try('person', 'x')");
    QTest::newRow("reads sessions") << QStringLiteral("SELECT * FROM app_private.sessions");
    QTest::newRow("reads live sessions") << QStringLiteral("SELECT * FROM app_private.live_sessions");
    QTest::newRow("makes a session") << QStringLiteral("SELECT app_private.start_session('%1', 'full', '1 hour')").arg(SignInScene::luz());
    QTest::newRow("names the first administrator") << QStringLiteral("SELECT app.create_first_admin('a@b.c', 'a', 'b', 'tejado violeta')");
    QTest::newRow("makes a login") << QStringLiteral("SELECT app_private.create_personal_login('x', 'SCRAM-SHA-256$', NULL)");
}

void TestThrottle::nobodyReadsOrMovesTheCounters()
{
    QFETCH(QString, sql);
    const auto scene = SignInScene::create();
    QVERIFY(scene);
    const auto outcome = waitFor(scene->client().service->signIn(QStringLiteral("ada@example.org"), SignInScene::password(), {}));
    QVERIFY(outcome);
    HostileClient client(scene->db().profile());
    client.useToken(outcome.value().token);
    QCOMPARE(client.attempt(sql).outcome(), QStringLiteral("42501"));
}

void TestThrottle::theOldPasswordCannotBeGuessedEither()
{
    const auto scene = SignInScene::create();
    QVERIFY(scene);
    const SignInClient client = scene->signedIn(luzMail);
    ErrorCode last = ErrorCode::Internal;
    int lookedAt = 0;
    while (lookedAt < 20 && last != ErrorCode::TooManyTries) {
        const auto changed = waitFor(client.service->changePassword(QStringLiteral("wrong"), QStringLiteral("brocha murciélago 7")));
        QVERIFY(!changed);
        last = changed.error().code;
        lookedAt += last == ErrorCode::Authentication ? 1 : 0;
    }
    QCOMPARE(lookedAt, 10);
}

QTEST_GUILESS_MAIN(TestThrottle)
#include "tst_throttle.moc"
