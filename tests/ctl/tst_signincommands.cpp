// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/secretprompt.h"
#include "tests/ctl/ctlrun.h"
#include "tests/support/signinscene.h"

#include <QTemporaryDir>
#include <QTest>

/// admin, logins, password, sign-out, and --as where a login shows nothing by itself.
class TestSignInCommands final : public QObject
{
    Q_OBJECT

private slots:
    void asSignsIn();
    void asIsRefused_data();
    void asIsRefused();
    void aPersonalLoginNeedsNoAs();
    void aCodeIsForSettingAPassword();
    void ownPassword();
    void theFirstAdministrator();
    void whatAdministratorsMay_data();
    void whatAdministratorsMay();
    void loginsOfAFile();
    void oneBadLineMakesNoLogin();
    void signsOutEverywhere();
    void filesHaveNoPasswords_data();
    void filesHaveNoPasswords();
    void newPasswordsAreAskedForTwice_data();
    void newPasswordsAreAskedForTwice();
};

namespace {

const QString luzMail = QStringLiteral("luz@example.org");
const QString chosen = QStringLiteral("brocha murciélago 7");

QProcessEnvironment secrets(const QString &password, const QString &newPassword = {})
{
    QProcessEnvironment environment;
    if (!password.isEmpty()) {
        environment.insert(QStringLiteral("SEMILLERO_PASSWORD"), password);
    }
    if (!newPassword.isEmpty()) {
        environment.insert(QStringLiteral("SEMILLERO_NEW_PASSWORD"), newPassword);
    }
    return environment;
}

/// As the program's login, or as another one of the server.
CtlRun runOn(const SignInScene &scene, const QString &line, const QProcessEnvironment &environment = {}, const QString &login = {},
             const QByteArray &input = {})
{
    const DatabaseProfile profile = login.isEmpty() ? scene.db().profile() : scene.db().profileAs(login);
    return runCtl(line.split(QLatin1Char(' '), Qt::SkipEmptyParts) + workspaceArguments(profile), input, environment);
}

CtlRun runAsOwner(const SignInScene &scene, const QString &line, const QProcessEnvironment &environment = {}, const QByteArray &input = {})
{
    return runOn(scene, line, environment, QStringLiteral("postgres"), input);
}

QString freshName()
{
    static int made = 0;
    return QStringLiteral("c%1_%2").arg(QCoreApplication::applicationPid()).arg(++made);
}

} // namespace

void TestSignInCommands::asSignsIn()
{
    const auto scene = SignInScene::create();
    QVERIFY(scene);
    const CtlRun run = runOn(*scene, QStringLiteral("records list users --as luz@example.org --json"), secrets(SignInScene::password()));
    QVERIFY2(run.exitCode == 0, qPrintable(run.whole()));
    QCOMPARE(run.array().size(), 1); // an entrepreneur sees herself
    QCOMPARE(run.array().first()[QLatin1String("id")].toString(), SignInScene::luz());
    const QStringList log{QStringLiteral("signed_in|luz|luz"), QStringLiteral("signed_out|luz|luz")};
    QCOMPARE(scene->accessLog().mid(0, 1), log.mid(0, 1));
    QCOMPARE(scene->accessLog().constLast(), log.constLast()); // no session stays behind
    const CtlRun all = runOn(*scene, QStringLiteral("records list users --as ada@example.org --json"), secrets(SignInScene::password()));
    QCOMPARE(all.array().size(), 3);
}

void TestSignInCommands::asIsRefused_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("nobody named") << QStringLiteral("records list users") << QString() << QStringLiteral("usage") << 2;
    QTest::newRow("nobody to ask") << QStringLiteral("records list users --as luz@example.org") << QString() << QStringLiteral("usage") << 2;
    QTest::newRow("a wrong password") << QStringLiteral("records list users --as luz@example.org") << QStringLiteral("wrong")
                                      << QStringLiteral("authentication") << 2;
    QTest::newRow("an unknown e-mail") << QStringLiteral("records list users --as x@example.org") << SignInScene::password()
                                       << QStringLiteral("authentication") << 2;
}

void TestSignInCommands::asIsRefused()
{
    QFETCH(QString, line);
    QFETCH(QString, password);
    QFETCH(QString, code);
    QFETCH(int, exitCode);
    const auto scene = SignInScene::create();
    QVERIFY(scene);
    const CtlRun run = runOn(*scene, line + QStringLiteral(" --json"), secrets(password));
    QCOMPARE(run.exitCode, exitCode);
    QCOMPARE(run.errors().first()[QLatin1String("code")].toString(), code);
    QVERIFY(run.out.isEmpty());
    QVERIFY(password.isEmpty() || !run.error.contains(password));
}

void TestSignInCommands::aPersonalLoginNeedsNoAs()
{
    const auto scene = SignInScene::create();
    QVERIFY(scene);
    const QString login = freshName();
    const CtlRun made = runAsOwner(*scene, QStringLiteral("logins create %1 --person luz@example.org --generate --json").arg(login));
    QVERIFY2(made.exitCode == 0, qPrintable(made.whole()));
    const QJsonObject shown = made.object()[QLatin1String("logins")].toArray().first().toObject();
    QCOMPARE(shown[QLatin1String("login")].toString(), login);
    QCOMPARE(shown[QLatin1String("password")].toString().size(), 23);

    const CtlRun own = runOn(*scene, QStringLiteral("records list users --json"), {}, login);
    QVERIFY2(own.exitCode == 0, qPrintable(own.whole()));
    QCOMPARE(own.array().first()[QLatin1String("id")].toString(), SignInScene::luz());
    const CtlRun other = runOn(*scene, QStringLiteral("records list users --as ada@example.org"), secrets(SignInScene::password()), login);
    QCOMPARE(other.exitCode, 2);
    QVERIFY2(other.error.contains(luzMail), qPrintable(other.error));

    const CtlRun list = runAsOwner(*scene, QStringLiteral("logins list --json"));
    QCOMPARE(list.array().size(), 1);
    QCOMPARE(list.array().first()[QLatin1String("email")].toString(), luzMail);
    QVERIFY(!list.array().first()[QLatin1String("last_signed_in")].isNull());
    QVERIFY(runAsOwner(*scene, QStringLiteral("logins list")).out.contains(QStringLiteral("Luz Ríos")));

    QCOMPARE(runAsOwner(*scene, QStringLiteral("logins drop %1").arg(login)).exitCode, 0);
    QCOMPARE(runAsOwner(*scene, QStringLiteral("logins list --json")).array().size(), 0);
    QCOMPARE(runAsOwner(*scene, QStringLiteral("logins drop %1").arg(login)).exitCode, 1);
    QVERIFY(runOn(*scene, QStringLiteral("records list users"), {}, login).exitCode != 0);
}

void TestSignInCommands::aCodeIsForSettingAPassword()
{
    const auto scene = SignInScene::create();
    QVERIFY(scene);
    const CtlRun issued = runAsOwner(*scene, QStringLiteral("admin reset luz@example.org --json"));
    QVERIFY2(issued.exitCode == 0, qPrintable(issued.whole()));
    const QString code = issued.object()[QLatin1String("code")].toString();
    const CtlRun run = runOn(*scene, QStringLiteral("records list users --as luz@example.org --json"), secrets(code, chosen));
    QVERIFY2(run.exitCode == 0, qPrintable(run.whole()));
    QCOMPARE(run.array().size(), 1);
    const CtlRun again = runOn(*scene, QStringLiteral("records list users --as luz@example.org"), secrets(code, chosen));
    QVERIFY2(again.exitCode != 0, "a code works once");
    QCOMPARE(runOn(*scene, QStringLiteral("records list users --as luz@example.org"), secrets(chosen)).exitCode, 0);
}

void TestSignInCommands::ownPassword()
{
    const auto scene = SignInScene::create();
    QVERIFY(scene);
    const QString line = QStringLiteral("password --as luz@example.org --json");
    const CtlRun weak = runOn(*scene, line, secrets(SignInScene::password(), QStringLiteral("semillero2026")));
    QCOMPARE(weak.exitCode, 1);
    QCOMPARE(runOn(*scene, line, secrets(QStringLiteral("wrong"), chosen)).exitCode, 2);
    const CtlRun set = runOn(*scene, line, secrets(SignInScene::password(), chosen));
    QVERIFY2(set.exitCode == 0, qPrintable(set.whole()));
    QVERIFY(waitFor(scene->client().service->signIn(luzMail, chosen, {})));
}

void TestSignInCommands::theFirstAdministrator()
{
    const auto scene = SignInScene::create();
    QVERIFY(scene);
    const QStringList where = workspaceArguments(scene->db().profileAs(QStringLiteral("postgres")));
    const QStringList create{QStringLiteral("admin"),  QStringLiteral("create"),          QStringLiteral("--email"), QStringLiteral("eva@example.org"),
                             QStringLiteral("--name"), QStringLiteral("Eva María Paz Ruiz"), QStringLiteral("--json")};
    const CtlRun second = runCtl(create + where, {}, secrets({}, chosen));
    QCOMPARE(second.exitCode, 1);
    QVERIFY(scene->db().setUp(QStringLiteral("UPDATE users SET password_hash = '!'")));
    const CtlRun first = runCtl(create + where, {}, secrets({}, chosen));
    QVERIFY2(first.exitCode == 0, qPrintable(first.whole()));
    QCOMPARE(scene->value(QStringLiteral("SELECT first_name || '|' || last_name FROM users WHERE email = 'eva@example.org'")),
             QStringLiteral("Eva María|Paz Ruiz"));
    const CtlRun run = runOn(*scene, QStringLiteral("records list users --as eva@example.org --json"), secrets(chosen));
    QCOMPARE(run.array().size(), 4);
    QCOMPARE(runAsOwner(*scene, QStringLiteral("admin create --email eva@example.org")).exitCode, 2);
    QCOMPARE(runAsOwner(*scene, QStringLiteral("admin reset nobody@example.org")).exitCode, 1);
}

void TestSignInCommands::whatAdministratorsMay_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("logins create") << QStringLiteral("logins create x --person luz@example.org --generate");
    QTest::newRow("logins drop") << QStringLiteral("logins drop x");
    QTest::newRow("logins list") << QStringLiteral("logins list");
    QTest::newRow("admin create") << QStringLiteral("admin create --email x@example.org --name X_Y");
    QTest::newRow("admin reset") << QStringLiteral("admin reset luz@example.org");
}

void TestSignInCommands::whatAdministratorsMay()
{
    QFETCH(QString, line);
    const auto scene = SignInScene::create();
    QVERIFY(scene);
    QString words = line;
    words.replace(QLatin1String("X_Y"), QLatin1String("X")); // a name needs two words; the login is looked at after that
    const CtlRun run = runOn(*scene, words + QStringLiteral(" --as ada@example.org --json"), secrets(SignInScene::password(), chosen));
    QVERIFY(run.exitCode != 0);
    if (!line.startsWith(QLatin1String("admin create"))) {
        QCOMPARE(run.errors().first()[QLatin1String("code")].toString(), QStringLiteral("permission"));
    }
    QVERIFY(run.out.isEmpty());
}

void TestSignInCommands::loginsOfAFile()
{
    const auto scene = SignInScene::create();
    QVERIFY(scene);
    const QString one = freshName();
    const QString two = freshName();
    const QByteArray people = QStringLiteral("correo;login\nluz@example.org;%1\n\nADA@example.org;%2\n").arg(one, two).toUtf8();
    const CtlRun made = runAsOwner(*scene, QStringLiteral("logins create --file - --json"), {}, people);
    QVERIFY2(made.exitCode == 0, qPrintable(made.whole()));
    QCOMPARE(made.object()[QLatin1String("logins")].toArray().size(), 2);
    QCOMPARE(runOn(*scene, QStringLiteral("records list users --json"), {}, two).array().size(), 3);
    for (const QString &login : {one, two}) {
        QCOMPARE(runAsOwner(*scene, QStringLiteral("logins drop %1").arg(login)).exitCode, 0);
    }
}

void TestSignInCommands::oneBadLineMakesNoLogin()
{
    const auto scene = SignInScene::create();
    QVERIFY(scene);
    const QString login = freshName();
    const QByteArray people = QStringLiteral("luz@example.org,%1\nnobody@example.org,%1b\n").arg(login).toUtf8();
    const CtlRun run = runAsOwner(*scene, QStringLiteral("logins create --file - --json"), {}, people);
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.errors().first()[QLatin1String("row")].toInt(), 2);
    QVERIFY(run.out.isEmpty());
    QCOMPARE(scene->value(QStringLiteral("SELECT count(*)::text FROM pg_roles WHERE rolname = $1"), {login}), QStringLiteral("0"));
    QCOMPARE(runAsOwner(*scene, QStringLiteral("logins create --file -"), {}, "no comma\nx@y\n").exitCode, 2);
}

void TestSignInCommands::signsOutEverywhere()
{
    const auto scene = SignInScene::create();
    QVERIFY(scene);
    const SignInClient desktop = scene->signedIn(luzMail);
    const CtlRun run = runOn(*scene, QStringLiteral("sign-out --everywhere --as luz@example.org"), secrets(SignInScene::password()));
    QVERIFY2(run.exitCode == 0, qPrintable(run.whole()));
    QVERIFY(!desktop.sql(QStringLiteral("SELECT 1")));
    QCOMPARE(runOn(*scene, QStringLiteral("sign-out")).exitCode, 1); // no keychain, nothing kept
}

void TestSignInCommands::filesHaveNoPasswords_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"password --as a@b.c", "sign-out", "logins list", "admin reset a@b.c"}) {
        QTest::newRow(line) << QString::fromLatin1(line);
    }
}

void TestSignInCommands::filesHaveNoPasswords()
{
    QFETCH(QString, line);
    const auto db = TestDatabase::create(Engine::Sqlite);
    QVERIFY(db);
    const CtlRun run = runCtl(*db, line.split(QLatin1Char(' ')) << QStringLiteral("--json"));
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.errors().first()[QLatin1String("code")].toString(), QStringLiteral("unsupported"));
}

void TestSignInCommands::newPasswordsAreAskedForTwice_data()
{
    QTest::addColumn<QStringList>("answers");
    QTest::addColumn<bool>("taken");
    QTest::newRow("the same twice") << QStringList{chosen, chosen} << true;
    QTest::newRow("a slip") << QStringList{chosen, chosen + QLatin1Char('x')} << false;
    QTest::newRow("nothing") << QStringList{QString(), QString()} << false;
    QTest::newRow("too easy") << QStringList{QStringLiteral("contraseña1"), QStringLiteral("contraseña1")} << false;
}

void TestSignInCommands::newPasswordsAreAskedForTwice()
{
    QFETCH(QStringList, answers);
    QFETCH(bool, taken);
    const Catalog catalog = Catalog::standard();
    const FixedClock clock(Instant{});
    QString out;
    QTextStream stream(&out);
    QBuffer input;
    CommandContext context{catalog, clock, stream, input, {}, {}, false};
    QStringList questions;
    context.askSecret = [&](const QString &question) -> Result<QString> {
        questions += question;
        return answers.value(questions.size() - 1);
    };
    const auto password = SecretPrompt(context).newPassword({}, QStringLiteral("Luz"), {QStringLiteral("Luz")});
    QCOMPARE(password.ok(), taken);
    QCOMPARE(questions.size(), 2);
    QVERIFY(questions.constFirst().contains(QStringLiteral("Luz")));
    QVERIFY(!taken || password.value() == chosen);
}

QTEST_GUILESS_MAIN(TestSignInCommands)
#include "tst_signincommands.moc"
