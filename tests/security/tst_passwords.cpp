// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/scramverifier.h"
#include "models/security/personallogins.h"
#include "tests/support/hostileclient.h"
#include "tests/support/signinscene.h"

#include <QTest>

/// One-time codes, the first administrator, personal logins and "View as…".
class TestPasswords final : public QObject
{
    Q_OBJECT

private slots:
    void aCodeSetsAPasswordAndNothingElse();
    void aCodeWorksOnce();
    void anOldCodeIsWorthNothing();
    void codesAreReadOutOnTheTelephone();
    void whoMayIssueACode_data();
    void whoMayIssueACode();
    void theFirstAdministrator();
    void aPersonalLoginIsItsPerson();
    void aPersonalLoginDoesNotFloodTheHistory();
    void aLoginIsRefused_data();
    void aLoginIsRefused();
    void aDroppedLoginIsGone();
    void verifiersAreSalted();
    void looksThroughSomebodysEyes();
    void lookingEndsWithOnesOwnSession();
    void onlyPlatformAdministratorsLook();
};

namespace {

const QString luzMail = QStringLiteral("luz@example.org");
const QString adaMail = QStringLiteral("ada@example.org");
const QString otherPassword = QStringLiteral("brocha murciélago 7");

Result<void> makeLogin(const SignInScene &scene, const QString &login, const QString &email)
{
    const auto owner = scene.db().openSecond(QStringLiteral("postgres"));
    return waitFor(owner->run<void>(Lane::Interactive, [login, email](Executor &executor) -> Result<void> {
        PersonalLogins logins(executor);
        const auto person = logins.personOf(email);
        return person.ok() ? logins.create(login, PersonalLogins::newPassword(), person.value()) : person.error();
    }));
}

Result<void> dropLogin(const SignInScene &scene, const QString &login)
{
    const auto owner = scene.db().openSecond(QStringLiteral("postgres"));
    return waitFor(owner->run<void>(Lane::Interactive, [login](Executor &executor) { return PersonalLogins(executor).drop(login); }));
}

QString freshLogin()
{
    static int made = 0;
    return QStringLiteral("p%1_%2").arg(QCoreApplication::applicationPid()).arg(++made);
}

} // namespace

void TestPasswords::aCodeSetsAPasswordAndNothingElse()
{
    const auto scene = SignInScene::create();
    QVERIFY(scene);
    const SignInClient before = scene->signedIn(luzMail);
    const auto code = waitFor(scene->signedIn(adaMail).service->issueReset(SignInScene::luz()));
    QVERIFY2(code.ok(), qPrintable(code.ok() ? QString() : code.error().message + code.error().detail));
    QVERIFY2(before.sql(QStringLiteral("SELECT 1")), "a code issued by mistake locks nobody out");

    const SignInClient client = scene->client();
    const auto outcome = waitFor(client.service->signIn(luzMail, code.value(), {}));
    QVERIFY(outcome);
    QVERIFY(outcome.value().mustSetPassword);
    QVERIFY(client.database->access().mustSetPassword);
    const auto people = client.sql(QStringLiteral("SELECT count(*) FROM users"));
    QVERIFY(!people || people.value().rows.constFirst().constFirst().toLongLong() == 0);
    QVERIFY(!waitFor(client.service->changePassword(code.value(), otherPassword)));

    const auto set = waitFor(client.service->setPassword(otherPassword));
    QVERIFY(set);
    QVERIFY(!set.value().mustSetPassword);
    QVERIFY(client.sql(QStringLiteral("SELECT 1")));
    QVERIFY(!before.sql(QStringLiteral("SELECT 1")));
    QVERIFY(!waitFor(client.service->setPassword(SignInScene::password()))); // only after a code
    QVERIFY(waitFor(scene->client().service->signIn(luzMail, otherPassword, {})));
    const QStringList log = scene->accessLog();
    QVERIFY(log.contains(QStringLiteral("password_reset|ada|luz")));
    QVERIFY(log.contains(QStringLiteral("password_changed|luz|luz")));
}

void TestPasswords::aCodeWorksOnce()
{
    const auto scene = SignInScene::create();
    QVERIFY(scene);
    const SignInClient ada = scene->signedIn(adaMail);
    const auto first = waitFor(ada.service->issueReset(SignInScene::luz()));
    const auto second = waitFor(ada.service->issueReset(SignInScene::luz()));
    QVERIFY(first && second);
    QVERIFY2(!waitFor(scene->client().service->signIn(luzMail, first.value(), {})), "a newer code takes its place");
    QVERIFY(waitFor(scene->client().service->signIn(luzMail, second.value(), {})));
    QVERIFY(!waitFor(scene->client().service->signIn(luzMail, second.value(), {})));
    QVERIFY2(!waitFor(scene->client().service->signIn(adaMail, second.value(), {})), "it is one person's");
}

void TestPasswords::anOldCodeIsWorthNothing()
{
    const auto scene = SignInScene::create();
    QVERIFY(scene);
    const auto code = waitFor(scene->signedIn(adaMail).service->issueReset(SignInScene::luz()));
    QVERIFY(code);
    QVERIFY(scene->db().setUp(QStringLiteral("UPDATE app_private.reset_codes SET expires_at = clock_timestamp() - interval '1 second'")));
    QVERIFY(!waitFor(scene->client().service->signIn(luzMail, code.value(), {})));
    QCOMPARE(scene->value(QStringLiteral("SELECT count(*)::text FROM app_private.reset_codes c WHERE c::text LIKE '%' || $1 || '%'"),
                          {code.value()}),
             QStringLiteral("0"));
}

void TestPasswords::codesAreReadOutOnTheTelephone()
{
    const auto scene = SignInScene::create();
    QVERIFY(scene);
    const auto code = waitFor(scene->signedIn(adaMail).service->issueReset(SignInScene::luz()));
    QVERIFY(code);
    static const QRegularExpression form(QStringLiteral("^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$"));
    QVERIFY2(form.match(code.value()).hasMatch(), qPrintable(code.value()));
    QString typed = code.value().toLower();
    typed.replace(QLatin1Char('-'), QLatin1Char(' ')).replace(QLatin1Char('0'), QLatin1Char('o')).replace(QLatin1Char('1'), QLatin1Char('l'));
    QVERIFY(waitFor(scene->client().service->signIn(luzMail, typed, {})));
}

void TestPasswords::whoMayIssueACode_data()
{
    QTest::addColumn<QString>("setUp");
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("person");
    QTest::addColumn<bool>("allowed");
    const QString org = QStringLiteral("INSERT INTO organizations (id, name, organization_type) VALUES "
                                       "('00000000-0000-7000-8000-0000000000b1', 'A', 'incubator'), ('00000000-0000-7000-8000-0000000000b2', 'B', 'incubator'); ");
    const auto member = [](const char *who, const char *where, const char *role) {
        return QStringLiteral("INSERT INTO user_organizations (user_id, organization_id, role, accepted_at) SELECT id, "
                              "'00000000-0000-7000-8000-0000000000%1', '%2', now() FROM users WHERE email = '%3@example.org'; ")
            .arg(QLatin1String(where), QLatin1String(role), QLatin1String(who));
    };
    const auto row = [](const char *name, const QString &setUp, const char *by, const char *person, bool allowed) {
        QTest::newRow(name) << setUp << QString::fromLatin1(by) << QString::fromLatin1(person) << allowed;
    };
    row("a platform administrator for anybody", {}, "ada", "luz", true);
    row("nobody for oneself", {}, "ada", "ada", false);
    row("a stranger for nobody", {}, "luz", "eva", false);
    row("an owner for a member", org + member("luz", "b1", "owner") + member("eva", "b1", "member"), "luz", "eva", true);
    row("an admin for a coordinator", org + member("luz", "b1", "admin") + member("eva", "b1", "coordinator"), "luz", "eva", true);
    row("an admin not for the owner", org + member("luz", "b1", "admin") + member("eva", "b1", "owner"), "luz", "eva", false);
    row("a coordinator for nobody", org + member("luz", "b1", "coordinator") + member("eva", "b1", "member"), "luz", "eva", false);
    row("an owner not for an owner elsewhere",
        org + member("luz", "b1", "owner") + member("eva", "b1", "member") + member("eva", "b2", "owner"), "luz", "eva", false);
    row("an owner not for a platform administrator", org + member("luz", "b1", "owner") + member("ada", "b1", "member"), "luz", "ada", false);
    row("an owner not for another organization's", org + member("luz", "b1", "owner") + member("eva", "b2", "member"), "luz", "eva", false);
}

void TestPasswords::whoMayIssueACode()
{
    QFETCH(QString, setUp);
    QFETCH(QString, by);
    QFETCH(QString, person);
    QFETCH(bool, allowed);
    const auto scene = SignInScene::create();
    QVERIFY(scene);
    QVERIFY(scene->addPerson(QStringLiteral("00000000-0000-7000-8000-0000000000a3"), QStringLiteral("eva@example.org")));
    for (const QString &statement : setUp.split(QStringLiteral("; "), Qt::SkipEmptyParts)) {
        const auto done = scene->db().setUp(statement);
        QVERIFY2(done.ok(), qPrintable(done.ok() ? QString() : done.error().message + done.error().detail));
    }
    const QString id = scene->value(QStringLiteral("SELECT id::text FROM users WHERE email = $1"), {QString(person + QStringLiteral("@example.org"))});
    const auto code = waitFor(scene->signedIn(by + QStringLiteral("@example.org")).service->issueReset(id));
    QCOMPARE(code.ok(), allowed);
    if (!allowed) {
        QCOMPARE(code.error().code, ErrorCode::Permission);
    }
}

void TestPasswords::theFirstAdministrator()
{
    const auto scene = SignInScene::create();
    QVERIFY(scene);
    const SignInClient owner = scene->client(QStringLiteral("postgres"));
    QVERIFY(!owner.database->needsSignIn());
    auto needed = waitFor(owner.service->needsFirstAdministrator());
    QVERIFY(needed && !needed.value());
    const auto second = waitFor(owner.service->createFirstAdministrator(QStringLiteral("Eva"), QStringLiteral("Paz"),
                                                                        QStringLiteral("eva@example.org"), otherPassword));
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Check);

    QVERIFY(scene->db().setUp(QStringLiteral("UPDATE users SET password_hash = '!' WHERE email = 'ada@example.org'")));
    needed = waitFor(owner.service->needsFirstAdministrator());
    QVERIFY(needed && needed.value());
    const auto first = waitFor(owner.service->createFirstAdministrator(QStringLiteral("Eva"), QStringLiteral("Paz"),
                                                                       QStringLiteral("eva@example.org"), otherPassword));
    QVERIFY2(first.ok(), qPrintable(first.ok() ? QString() : first.error().message + first.error().detail));
    const SignInClient eva = scene->client();
    const auto outcome = waitFor(eva.service->signIn(QStringLiteral("eva@example.org"), otherPassword, {}));
    QVERIFY(outcome);
    QVERIFY(outcome.value().access.platformAdmin);
    QCOMPARE(outcome.value().access.userId, first.value());
    // Nobody becomes one from within.
    const auto again = waitFor(eva.service->createFirstAdministrator(QStringLiteral("X"), QStringLiteral("Y"),
                                                                     QStringLiteral("x@example.org"), otherPassword));
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Permission);
}

void TestPasswords::aPersonalLoginIsItsPerson()
{
    const auto scene = SignInScene::create();
    QVERIFY(scene);
    const QString login = freshLogin();
    const auto made = makeLogin(*scene, login, luzMail);
    QVERIFY2(made.ok(), qPrintable(made.ok() ? QString() : made.error().message + made.error().detail));
    {
        const SignInClient client = scene->client(login);
        QVERIFY(client.database->needsSignIn());
        const auto personal = waitFor(client.service->isPersonalLogin());
        QVERIFY(personal && personal.value());
        const auto outcome = waitFor(client.service->signInLogin());
        QVERIFY(outcome);
        QCOMPARE(outcome.value().access.userId, SignInScene::luz());
        QVERIFY2(!waitFor(client.service->signIn(adaMail, SignInScene::password(), {})), "it cannot be somebody else");
        QVERIFY(waitFor(client.service->signIn(luzMail, SignInScene::password(), {})));
        const auto settings = client.sql(QStringLiteral("SELECT current_setting('jit'), current_setting('timezone'), "
                                                        "current_setting('log_parameter_max_length'), current_setting('statement_timeout')"));
        QVERIFY(settings);
        QCOMPARE(settings.value().rows.constFirst(), (QList<QVariant>{QStringLiteral("off"), QStringLiteral("UTC"), QStringLiteral("0"), QStringLiteral("1min")}));
    }
    QVERIFY(!waitFor(scene->client().service->signInLogin())); // the program's login is nobody's
    QVERIFY(dropLogin(*scene, login));
}

void TestPasswords::aPersonalLoginDoesNotFloodTheHistory()
{
    const auto scene = SignInScene::create();
    QVERIFY(scene);
    const QString login = freshLogin();
    QVERIFY(makeLogin(*scene, login, luzMail));
    {
        HostileClient hostile(scene->db().profileAs(login));
        for (int i = 0; i < 50; ++i) {
            QVERIFY(hostile.raw(QStringLiteral("SELECT token FROM app.sign_in_login()")).wentThrough());
            QVERIFY(hostile.raw(QStringLiteral("SELECT token FROM app.sign_in('ada@example.org', 'x')")).wentThrough());
        }
    }
    QVERIFY2(scene->accessLog().size() <= 65, qPrintable(QString::number(scene->accessLog().size())));
    QVERIFY(dropLogin(*scene, login));
}

void TestPasswords::aLoginIsRefused_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("rule");
    QTest::newRow("a name of the server") << QStringLiteral("postgres") << QStringLiteral("login_name");
    QTest::newRow("a name of the schema") << QStringLiteral("ecosystem_owner") << QStringLiteral("login_name");
    QTest::newRow("a name with SQL in it") << QStringLiteral("x\"; DROP ROLE y") << QStringLiteral("login_name");
    QTest::newRow("no name") << QString() << QStringLiteral("login_name");
}

void TestPasswords::aLoginIsRefused()
{
    QFETCH(QString, login);
    QFETCH(QString, rule);
    const auto scene = SignInScene::create();
    QVERIFY(scene);
    const auto made = makeLogin(*scene, login, luzMail);
    QVERIFY(!made);
    QCOMPARE(made.error().constraint, rule);
}

void TestPasswords::aDroppedLoginIsGone()
{
    const auto scene = SignInScene::create();
    QVERIFY(scene);
    const QString login = freshLogin();
    QVERIFY(makeLogin(*scene, login, luzMail));
    const auto twice = makeLogin(*scene, login, adaMail);
    QVERIFY(!twice);
    QCOMPARE(twice.error().constraint, QStringLiteral("login_exists"));
    const SignInClient client = scene->client(login);
    QVERIFY(waitFor(client.service->signInLogin()));
    QVERIFY(dropLogin(*scene, login));
    QVERIFY2(!client.sql(QStringLiteral("SELECT 1")), "what it had open is closed");
    QCOMPARE(scene->value(QStringLiteral("SELECT count(*)::text FROM pg_roles WHERE rolname = $1"), {login}), QStringLiteral("0"));
    QCOMPARE(scene->value(QStringLiteral("SELECT reason FROM app_private.sessions WHERE db_role = $1"), {login}), QStringLiteral("login_dropped"));
    QVERIFY2(!dropLogin(*scene, QStringLiteral("postgres")), "only what was made here");
}

void TestPasswords::verifiersAreSalted()
{
    const auto one = scramVerifier(QStringLiteral("ana"), SignInScene::password());
    const auto two = scramVerifier(QStringLiteral("ana"), SignInScene::password());
    QVERIFY(one && two);
    QVERIFY(one.value().startsWith(QLatin1String("SCRAM-SHA-256$4096:")));
    QVERIFY(one.value() != two.value());
    QVERIFY(!one.value().contains(QLatin1String("tejado")));
}

void TestPasswords::looksThroughSomebodysEyes()
{
    const auto scene = SignInScene::create();
    QVERIFY(scene);
    const SignInClient ada = scene->signedIn(adaMail);
    const auto view = waitFor(ada.service->viewAs(SignInScene::luz()));
    QVERIFY2(view.ok(), qPrintable(view.ok() ? QString() : view.error().message + view.error().detail));
    QVERIFY(view.value().access.readOnly);
    QCOMPARE(view.value().access.userId, SignInScene::luz());
    QCOMPARE(view.value().viewer, QStringLiteral("Ada Ríos"));
    QCOMPARE(ada.sql(QStringLiteral("SELECT app.current_user_id()")).value().rows.constFirst().constFirst().toString(), SignInScene::luz());
    const auto written = ada.sql(QStringLiteral("UPDATE users SET first_name = 'X' WHERE id = $1"), {SignInScene::luz()});
    QVERIFY(!written || written.value().affected == 0);
    const auto changed = waitFor(ada.service->changePassword(SignInScene::password(), otherPassword));
    QVERIFY(!changed);
    QVERIFY(!waitFor(ada.service->signOutEverywhere()));
    QVERIFY(!waitFor(ada.service->viewAs(SignInScene::ada())));

    const auto back = waitFor(ada.service->endViewAs());
    QVERIFY(back);
    QCOMPARE(ada.database->access().userId, SignInScene::ada());
    QVERIFY(!ada.database->access().readOnly);
    QVERIFY(ada.sql(QStringLiteral("UPDATE users SET first_name = 'Lucía' WHERE id = $1"), {SignInScene::luz()}));
    QCOMPARE(scene->accessLog().constLast(), QStringLiteral("viewed_as|ada|luz"));
}

void TestPasswords::lookingEndsWithOnesOwnSession()
{
    const auto scene = SignInScene::create();
    QVERIFY(scene);
    const SignInClient ada = scene->signedIn(adaMail);
    const auto view = waitFor(ada.service->viewAs(SignInScene::luz()));
    QVERIFY(view);
    QVERIFY(waitFor(ada.service->signOut()));
    const auto resumed = waitFor(scene->client().service->resume(view.value().token));
    QVERIFY(!resumed);
    QCOMPARE(resumed.error().code, ErrorCode::SessionEnded);
}

void TestPasswords::onlyPlatformAdministratorsLook()
{
    const auto scene = SignInScene::create();
    QVERIFY(scene);
    const SignInClient luz = scene->signedIn(luzMail);
    const auto view = waitFor(luz.service->viewAs(SignInScene::ada()));
    QVERIFY(!view);
    QCOMPARE(view.error().code, ErrorCode::Permission);
    QCOMPARE(luz.database->access().userId, SignInScene::luz());
}

QTEST_GUILESS_MAIN(TestPasswords)
#include "tst_passwords.moc"
