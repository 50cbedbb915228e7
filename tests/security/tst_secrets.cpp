// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/personallogins.h"
#include "tests/support/postgrescluster.h"
#include "tests/support/signinscene.h"

#include <QFile>
#include <QTest>

/// Where passwords and tokens must not turn up, on a server that writes down all it can.
class TestSecrets final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theServerLog_data() { addSecrets(); }
    void theServerLog();
    void theStatistics_data() { addSecrets(); }
    void theStatistics();
    void theTables_data() { addSecrets(); }
    void theTables();
    void theErrors();
    void whatOthersSeeOfAConnection();
    void cleanupTestCase();

private:
    void addSecrets() const;
    void useEverySecret();
    void note(const char *name, const QString &secret) { m_secrets.append({QByteArray(name), secret}); }

    std::unique_ptr<SignInScene> m_scene;
    SignInClient m_open; ///< signed in, with a job behind it
    QList<std::pair<QByteArray, QString>> m_secrets;
    QString m_log;
    QString m_errors;
    QString m_login;
};

namespace {

const QString luzMail = QStringLiteral("luz@example.org");

} // namespace

void TestSecrets::initTestCase()
{
    m_scene = SignInScene::create();
    QVERIFY(m_scene);
    // What new connections of this database write down.
    const QString name = m_scene->db().profile().database;
    for (const char *setting : {"log_statement = 'all'", "log_min_duration_statement = 0", "log_min_error_statement = 'debug5'",
                                "log_duration = on", "log_parameter_max_length = 0", "log_parameter_max_length_on_error = 0",
                                "debug_print_plan = off", "log_error_verbosity = 'verbose'"}) {
        QVERIFY(PostgresCluster::instance().execute(
            name, QStringLiteral("ALTER DATABASE %1 SET %2").arg(name, QLatin1String(setting))));
    }
    const QString preloaded = m_scene->value(QStringLiteral("SELECT current_setting('shared_preload_libraries')"));
    if (preloaded.contains(QLatin1String("pg_stat_statements"))) {
        QVERIFY(m_scene->db().setUp(QStringLiteral("CREATE EXTENSION pg_stat_statements")));
        QVERIFY(PostgresCluster::instance().execute(name, QStringLiteral("ALTER DATABASE %1 SET pg_stat_statements.track = 'all'").arg(name)));
    }
    useEverySecret();
    QFile log(m_scene->db().profile().host + QStringLiteral("/log"));
    QVERIFY2(log.open(QIODevice::ReadOnly), qPrintable(log.fileName()));
    m_log = QString::fromUtf8(log.readAll());
    QVERIFY2(m_log.contains(QLatin1String("app.sign_in(")), "the log has the statements");
}

void TestSecrets::useEverySecret()
{
    const QString wrong = QStringLiteral("wrong guess of a password");
    const QString chosen = QStringLiteral("brocha murciélago 7");
    const QString last = QStringLiteral("alféizar locomotora 3");
    const QString own = QStringLiteral("password of a login 9");
    note("a password", SignInScene::password());
    note("a wrong password", wrong);
    note("a new password", chosen);
    note("one set after a code", last);
    note("a login's password", own);

    const SignInClient refused = m_scene->client();
    const auto no = waitFor(refused.service->signIn(luzMail, wrong, {}));
    QVERIFY(!no);
    m_errors += no.error().message + no.error().detail;
    m_open = m_scene->client();
    const auto first = waitFor(m_open.service->signIn(luzMail, SignInScene::password(), {}));
    QVERIFY(first);
    note("a token", QString::fromLatin1(first.value().token));
    note("a device", QString::fromLatin1(first.value().device));
    QVERIFY(waitFor(m_open.service->changePassword(SignInScene::password(), chosen)));
    // A statement that fails while the token and a password are its values.
    const auto failed = m_open.sql(QStringLiteral("SELECT app.change_password($1, $2)"), {chosen, QStringLiteral("short")});
    QVERIFY(!failed);
    m_errors += failed.error().message + failed.error().detail;
    const auto cast = m_open.sql(QStringLiteral("SELECT app.use_session($1, $2, $3), $4::integer"),
                                 {QString::fromLatin1(first.value().token), QString(), QString(), QStringLiteral("no number")});
    QVERIFY(!cast);
    m_errors += cast.error().message + cast.error().detail;

    const SignInClient ada = m_scene->signedIn(QStringLiteral("ada@example.org"));
    const auto code = waitFor(ada.service->issueReset(SignInScene::luz()));
    QVERIFY(code);
    note("a one-time code", code.value());
    const SignInClient later = m_scene->client();
    const auto byCode = waitFor(later.service->signIn(luzMail, code.value(), {}));
    QVERIFY(byCode);
    note("the token after a code", QString::fromLatin1(byCode.value().token));
    QVERIFY(waitFor(later.service->setPassword(last)));
    const auto view = waitFor(ada.service->viewAs(SignInScene::luz()));
    QVERIFY(view);
    note("the token of a view", QString::fromLatin1(view.value().token));
    m_open = m_scene->client();
    QVERIFY(waitFor(m_open.service->signIn(luzMail, last, {})));
    QVERIFY(m_open.sql(QStringLiteral("SELECT count(*) FROM users")));

    m_login = QStringLiteral("s%1").arg(QCoreApplication::applicationPid());
    const auto owner = m_scene->client(QStringLiteral("postgres"));
    QVERIFY(waitFor(owner.database->run<void>(Lane::Interactive, [this, own](Executor &executor) {
        return PersonalLogins(executor).create(m_login, own, SignInScene::luz());
    })));
    const auto twice = waitFor(owner.database->run<void>(Lane::Interactive, [this, own](Executor &executor) {
        return PersonalLogins(executor).create(m_login, own, SignInScene::luz());
    }));
    QVERIFY(!twice);
    m_errors += twice.error().message + twice.error().detail;
    note("a login's verifier", m_scene->value(QStringLiteral("SELECT rolpassword FROM pg_authid WHERE rolname = $1"), {m_login}));
    note("a password's hash", m_scene->value(QStringLiteral("SELECT password_hash FROM users WHERE id = $1"), {SignInScene::luz()}));
}

void TestSecrets::addSecrets() const
{
    QTest::addColumn<QString>("secret");
    for (const auto &[name, secret] : m_secrets) {
        QTest::newRow(name.constData()) << secret;
    }
}

void TestSecrets::theServerLog()
{
    QFETCH(QString, secret);
    QVERIFY(secret.size() > 10);
    QVERIFY(!m_log.contains(secret));
}

void TestSecrets::theStatistics()
{
    QFETCH(QString, secret);
    const QString installed = m_scene->value(QStringLiteral("SELECT count(*)::text FROM pg_extension WHERE extname = 'pg_stat_statements'"));
    if (installed == QLatin1String("1")) {
        QVERIFY(m_scene->value(QStringLiteral("SELECT count(*)::text FROM pg_stat_statements WHERE query LIKE '%app.sign_in(%'")) !=
                QLatin1String("0"));
        QCOMPARE(m_scene->value(QStringLiteral("SELECT count(*)::text FROM pg_stat_statements WHERE position($1 in query) > 0"), {secret}),
                 QStringLiteral("0"));
    }
    QCOMPARE(m_scene->value(QStringLiteral("SELECT count(*)::text FROM pg_stat_activity WHERE position($1 in query) > 0"), {secret}),
             QStringLiteral("0"));
}

void TestSecrets::theTables()
{
    QFETCH(QString, secret);
    if (QByteArray(QTest::currentDataTag()) == "a password's hash") {
        return; // has its one place, which no client may read
    }
    for (const char *table : {"activity_logs", "users", "app_private.sessions", "app_private.devices", "app_private.reset_codes",
                              "app_private.login_people", "deleted_records", "search_entries"}) {
        QCOMPARE(m_scene->value(QStringLiteral("SELECT count(*)::text FROM %1 t WHERE position($1 in t::text) > 0").arg(QLatin1String(table)),
                                {secret}),
                 QStringLiteral("0"));
    }
}

void TestSecrets::theErrors()
{
    QVERIFY(!m_errors.isEmpty());
    for (const auto &[name, secret] : m_secrets) {
        QVERIFY2(!m_errors.contains(secret), name.constData());
    }
}

void TestSecrets::whatOthersSeeOfAConnection()
{
    // The open connection of somebody signed in, as another of the same login sees it.
    const SignInClient ada = m_scene->signedIn(QStringLiteral("ada@example.org"));
    const auto seen = ada.sql(QStringLiteral("SELECT coalesce(string_agg(query, ' '), '') FROM pg_stat_activity"));
    QVERIFY(seen);
    const QString text = seen.value().rows.constFirst().constFirst().toString();
    QVERIFY2(text.contains(QLatin1String("FROM users")), "a shared login sees the text of others' statements");
    for (const auto &[name, secret] : m_secrets) {
        QVERIFY2(!text.contains(secret), name.constData());
    }
}

void TestSecrets::cleanupTestCase()
{
    if (m_scene && !m_login.isEmpty()) {
        QVERIFY(m_scene->db().setUp(QStringLiteral("SELECT 1 FROM app_private.drop_personal_login($1)"), {m_login}));
    }
    m_open = {};
    m_scene.reset();
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
