// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hostileclient.h"
#include "tests/support/signinscene.h"

#include <QTest>

/// Signing in, staying signed in and getting out again, as the program does it.
class TestSignIn final : public QObject
{
    Q_OBJECT

private slots:
    void nobodySeesAnything();
    void givesASession();
    void refuses_data();
    void refuses();
    void refusalsAreInTheLog();
    void aTokenIsBoundToItsLogin();
    void aTokenIsResumed();
    void expires();
    void isRenewedUpToItsLimit();
    void signsOut();
    void signsOutEverywhere();
    void deactivationEndsSessions();
    void aPasswordChangeEndsOtherSessions();
    void aWrongOldPasswordChangesNothing();
    void passwordsHaveALength();
    void aTransactionOfOneSnapshotIsNobodys();
};

namespace {

const QString email = QStringLiteral("luz@example.org");

ErrorCode codeOf(const Result<SignInOutcome> &outcome)
{
    return outcome.ok() ? ErrorCode::Internal : outcome.error().code;
}

} // namespace

void TestSignIn::nobodySeesAnything()
{
    const auto scene = SignInScene::create();
    QVERIFY(scene);
    const SignInClient client = scene->client();
    QVERIFY(client.database->needsSignIn());
    const auto people = client.sql(QStringLiteral("SELECT count(*) FROM users"));
    QVERIFY(!people);
    QCOMPARE(people.error().code, ErrorCode::SessionEnded);
}

void TestSignIn::givesASession()
{
    const auto scene = SignInScene::create();
    QVERIFY(scene);
    const SignInClient client = scene->client();
    const auto outcome = waitFor(client.service->signIn(QStringLiteral(" Luz@Example.org "), SignInScene::password(), {}));
    QVERIFY2(outcome.ok(), qPrintable(outcome.ok() ? QString() : outcome.error().message + outcome.error().detail));
    QCOMPARE(outcome.value().token.size(), 64);
    QCOMPARE(outcome.value().device.size(), 64);
    QCOMPARE(outcome.value().email, email);
    QCOMPARE(outcome.value().zone, QStringLiteral("America/Bogota"));
    QCOMPARE(client.database->access().userId, SignInScene::luz());
    QCOMPARE(client.database->access().name, QStringLiteral("Luz Ríos"));
    QVERIFY(!client.database->access().platformAdmin);
    QVERIFY(!client.database->access().everything);
    QCOMPARE(client.database->actor(), SignInScene::luz());
    const auto me = client.sql(QStringLiteral("SELECT app.current_user_id()"));
    QVERIFY(me);
    QCOMPARE(me.value().rows.constFirst().constFirst().toString(), SignInScene::luz());
    QCOMPARE(scene->accessLog(), QStringList{QStringLiteral("signed_in|luz|luz")});
    QCOMPARE(scene->value(QStringLiteral("SELECT count(*)::text FROM app_private.sessions WHERE token_hash = sha256(convert_to($1, 'UTF8'))"),
                          {QString::fromLatin1(outcome.value().token)}),
             QStringLiteral("1"));
    QVERIFY(!scene->value(QStringLiteral("SELECT last_login::text FROM users WHERE id = $1"), {SignInScene::luz()}).isEmpty());

    const auto again = waitFor(scene->client().service->signIn(email, SignInScene::password(), outcome.value().device));
    QVERIFY(again);
    QVERIFY2(again.value().device.isEmpty(), "a computer that is known gets no second secret");
}

void TestSignIn::refuses_data()
{
    QTest::addColumn<QString>("setUp");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("password");
    const auto row = [](const char *name, const char *setUp, const QString &who, const QString &password) {
        QTest::newRow(name) << QString::fromLatin1(setUp) << who << password;
    };
    const QString good = SignInScene::password();
    row("a wrong password", "", email, good + QLatin1Char('x'));
    row("an e-mail that nobody has", "", QStringLiteral("nobody@example.org"), good);
    row("an empty password", "", email, QString());
    row("a deactivated person", "UPDATE users SET is_active = FALSE WHERE email = 'luz@example.org'", email, good);
    row("a person without a password", "UPDATE users SET password_hash = '!' WHERE email = 'luz@example.org'", email,
        QStringLiteral("!"));
    row("a hash that no program knows", "UPDATE users SET password_hash = '$argon2id$x' WHERE email = 'luz@example.org'", email, good);
    row("what bcrypt would cut off", "UPDATE users SET password_hash = crypt(repeat('x', 72), gen_salt('bf', 4)) WHERE email = 'luz@example.org'",
        email, QString(80, QLatin1Char('x')));
}

void TestSignIn::refuses()
{
    QFETCH(QString, setUp);
    QFETCH(QString, email);
    QFETCH(QString, password);
    const auto scene = SignInScene::create();
    QVERIFY(scene);
    if (!setUp.isEmpty()) {
        QVERIFY(scene->db().setUp(setUp));
    }
    const SignInClient client = scene->client();
    const auto outcome = waitFor(client.service->signIn(email, password, {}));
    QCOMPARE(codeOf(outcome), ErrorCode::Authentication);
    QCOMPARE(outcome.error().message, QStringLiteral("E-mail and password do not belong together. Check both; capitals count."));
    QVERIFY(client.database->access().isNobody());
    QCOMPARE(scene->value(QStringLiteral("SELECT count(*)::text FROM app_private.sessions WHERE user_id = $1"), {SignInScene::luz()}),
             QStringLiteral("0"));
}

void TestSignIn::refusalsAreInTheLog()
{
    const auto scene = SignInScene::create();
    QVERIFY(scene);
    const SignInClient client = scene->client();
    QVERIFY(!waitFor(client.service->signIn(email, QStringLiteral("wrong"), {})));
    QVERIFY(!waitFor(client.service->signIn(QStringLiteral("typed@example.org"), QStringLiteral("wrong"), {})));
    const QStringList expected{QStringLiteral("sign_in_failed||luz"),
                               QStringLiteral("sign_in_failed||00000000-0000-0000-0000-000000000000")};
    QCOMPARE(scene->accessLog(), expected);
    QCOMPARE(scene->value(QStringLiteral("SELECT count(*)::text FROM activity_logs l WHERE l::text LIKE '%typed@%'")), QStringLiteral("0"));
}

void TestSignIn::aTokenIsBoundToItsLogin()
{
    const auto scene = SignInScene::create();
    QVERIFY(scene);
    const QString login = QStringLiteral("other_%1").arg(QCoreApplication::applicationPid());
    QVERIFY(scene->db().setUp(QStringLiteral("CREATE ROLE %1 LOGIN IN ROLE ecosystem_app").arg(login)));
    const SignInClient first = scene->client();
    const auto outcome = waitFor(first.service->signIn(email, SignInScene::password(), {}));
    QVERIFY(outcome);
    {
        const SignInClient second = scene->client(login);
        QCOMPARE(codeOf(waitFor(second.service->resume(outcome.value().token))), ErrorCode::SessionEnded);
    }
    QVERIFY(scene->db().setUp(QStringLiteral("DROP ROLE %1").arg(login)));
}

void TestSignIn::aTokenIsResumed()
{
    const auto scene = SignInScene::create();
    QVERIFY(scene);
    const auto outcome = waitFor(scene->client().service->signIn(email, SignInScene::password(), {}));
    QVERIFY(outcome);
    const SignInClient later = scene->client();
    const auto resumed = waitFor(later.service->resume(outcome.value().token));
    QVERIFY(resumed);
    QCOMPARE(later.database->access().userId, SignInScene::luz());
    QCOMPARE(codeOf(waitFor(later.service->resume("0123456789abcdef"))), ErrorCode::SessionEnded);
}

void TestSignIn::expires()
{
    const auto scene = SignInScene::create();
    QVERIFY(scene);
    const SignInClient client = scene->signedIn(email);
    QVERIFY(client.sql(QStringLiteral("SELECT 1")));
    QVERIFY(scene->db().setUp(QStringLiteral("UPDATE app_private.sessions SET expires_at = clock_timestamp() - interval '1 second'")));
    const auto later = client.sql(QStringLiteral("SELECT 1"));
    QVERIFY(!later);
    QCOMPARE(later.error().code, ErrorCode::SessionEnded);
    QVERIFY2(!waitFor(client.service->renew()), "what has ended cannot be renewed");
}

void TestSignIn::isRenewedUpToItsLimit()
{
    const auto scene = SignInScene::create();
    QVERIFY(scene);
    const SignInClient client = scene->signedIn(email);
    QVERIFY(scene->db().setUp(QStringLiteral("UPDATE app_private.sessions SET expires_at = clock_timestamp() + interval '1 hour'")));
    const auto renewed = waitFor(client.service->renew());
    QVERIFY(renewed);
    QCOMPARE(client.database->access().expiresAt, std::optional(renewed.value()));
    QCOMPARE(scene->value(QStringLiteral("SELECT (expires_at > clock_timestamp() + interval '11 hours')::text FROM app_private.sessions "
                                         "WHERE user_id = $1"), {SignInScene::luz()}),
             QStringLiteral("true"));
    QVERIFY(scene->db().setUp(QStringLiteral("UPDATE app_private.sessions SET created_at = clock_timestamp() - interval '7 days' + interval '13 hours'")));
    QVERIFY(waitFor(client.service->renew()));
    QVERIFY(scene->db().setUp(QStringLiteral("UPDATE app_private.sessions SET created_at = created_at - interval '3 hours', "
                                             "expires_at = clock_timestamp() + interval '1 hour'")));
    QVERIFY(waitFor(client.service->renew()));
    QCOMPARE(scene->value(QStringLiteral("SELECT (expires_at = created_at + interval '7 days')::text FROM app_private.sessions "
                                         "WHERE user_id = $1"), {SignInScene::luz()}),
             QStringLiteral("true"));
}

void TestSignIn::signsOut()
{
    const auto scene = SignInScene::create();
    QVERIFY(scene);
    const SignInClient client = scene->client();
    const auto outcome = waitFor(client.service->signIn(email, SignInScene::password(), {}));
    QVERIFY(outcome);
    QVERIFY(waitFor(client.service->signOut()));
    QVERIFY(client.database->access().isNobody());
    QVERIFY(!client.sql(QStringLiteral("SELECT 1")));
    QCOMPARE(codeOf(waitFor(client.service->resume(outcome.value().token))), ErrorCode::SessionEnded);
    QCOMPARE(scene->accessLog().constLast(), QStringLiteral("signed_out|luz|luz"));
    QVERIFY2(waitFor(client.service->signOut()), "signing out twice is no error");
}

void TestSignIn::signsOutEverywhere()
{
    const auto scene = SignInScene::create();
    QVERIFY(scene);
    const SignInClient one = scene->signedIn(email);
    const SignInClient two = scene->signedIn(email);
    const SignInClient stranger = scene->signedIn(QStringLiteral("ada@example.org"));
    QVERIFY(waitFor(one.service->signOutEverywhere()));
    QVERIFY(!two.sql(QStringLiteral("SELECT 1")));
    QVERIFY(!one.sql(QStringLiteral("SELECT 1")));
    QVERIFY(stranger.sql(QStringLiteral("SELECT 1")));
}

void TestSignIn::deactivationEndsSessions()
{
    const auto scene = SignInScene::create();
    QVERIFY(scene);
    const SignInClient client = scene->signedIn(email);
    const SignInClient ada = scene->signedIn(QStringLiteral("ada@example.org"));
    QVERIFY(ada.sql(QStringLiteral("UPDATE users SET is_active = FALSE WHERE id = $1"), {SignInScene::luz()}));
    const auto after = client.sql(QStringLiteral("SELECT 1"));
    QVERIFY(!after);
    QCOMPARE(after.error().code, ErrorCode::SessionEnded);
    QVERIFY(scene->db().setUp(QStringLiteral("UPDATE users SET is_active = TRUE WHERE id = $1"), {SignInScene::luz()}));
    QVERIFY2(!client.sql(QStringLiteral("SELECT 1")), "being activated again does not bring the session back");
    QCOMPARE(scene->value(QStringLiteral("SELECT user_id::text FROM activity_logs WHERE action = 'updated' AND entity_id = $1 "
                                         "ORDER BY created_at LIMIT 1"), {SignInScene::luz()}),
             SignInScene::ada());
}

void TestSignIn::aPasswordChangeEndsOtherSessions()
{
    const auto scene = SignInScene::create();
    QVERIFY(scene);
    const SignInClient here = scene->signedIn(email);
    const SignInClient there = scene->signedIn(email);
    const QString chosen = QStringLiteral("brocha murciélago 7");
    QVERIFY(waitFor(here.service->changePassword(SignInScene::password(), chosen)));
    QVERIFY(here.sql(QStringLiteral("SELECT 1")));
    QVERIFY(!there.sql(QStringLiteral("SELECT 1")));
    QCOMPARE(codeOf(waitFor(there.service->signIn(email, SignInScene::password(), {}))), ErrorCode::Authentication);
    QVERIFY(waitFor(there.service->signIn(email, chosen, {})));
    QCOMPARE(scene->value(QStringLiteral("SELECT user_id::text FROM activity_logs WHERE action = 'updated' AND changes ? '_secret_changed'")),
             SignInScene::luz());
    QCOMPARE(scene->value(QStringLiteral("SELECT left(password_hash, 7) FROM users WHERE id = $1"), {SignInScene::luz()}),
             QStringLiteral("$2a$04$"));
}

void TestSignIn::aWrongOldPasswordChangesNothing()
{
    const auto scene = SignInScene::create();
    QVERIFY(scene);
    const SignInClient client = scene->signedIn(email);
    const auto changed = waitFor(client.service->changePassword(QStringLiteral("wrong"), QStringLiteral("brocha murciélago 7")));
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, ErrorCode::Authentication);
    QCOMPARE(scene->accessLog().constLast(), QStringLiteral("sign_in_failed|luz|luz"));
    QVERIFY(waitFor(scene->client().service->signIn(email, SignInScene::password(), {})));
}

void TestSignIn::passwordsHaveALength()
{
    const auto scene = SignInScene::create();
    QVERIFY(scene);
    const SignInClient client = scene->signedIn(email);
    for (const QString &chosen : {QStringLiteral("too short"), QString(73, QLatin1Char('x')), QString(37, QChar(0xF1))}) {
        const auto changed = waitFor(client.service->changePassword(SignInScene::password(), chosen));
        QVERIFY(!changed);
        QCOMPARE(changed.error().code, ErrorCode::OutOfRange);
        // The server's own rule, for clients that do not ask.
        const auto forced = client.sql(QStringLiteral("SELECT app.change_password($1, $2)"), {SignInScene::password(), chosen});
        QVERIFY(!forced);
        QCOMPARE(forced.error().constraint, QStringLiteral("password_length"));
    }
}

void TestSignIn::aTransactionOfOneSnapshotIsNobodys()
{
    const auto scene = SignInScene::create();
    QVERIFY(scene);
    const SignInClient client = scene->client();
    const auto outcome = waitFor(client.service->signIn(email, SignInScene::password(), {}));
    QVERIFY(outcome);
    const QString use = QStringLiteral("SELECT app.use_session('%1', '', '')").arg(QString::fromLatin1(outcome.value().token));
    HostileClient hostile(scene->db().profile());
    QVERIFY(hostile.raw(QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ")).wentThrough());
    QCOMPARE(hostile.raw(use).outcome(), QStringLiteral("28000"));
    QVERIFY(hostile.raw(QStringLiteral("ROLLBACK")).wentThrough());
    QVERIFY(hostile.raw(QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")).wentThrough());
    QVERIFY(hostile.raw(use).wentThrough());
    QCOMPARE(hostile.raw(QStringLiteral("SELECT app.current_user_id()")).value(), SignInScene::luz());
    QVERIFY(!hostile.raw(QStringLiteral("SET TRANSACTION READ WRITE")).wentThrough());
}

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
