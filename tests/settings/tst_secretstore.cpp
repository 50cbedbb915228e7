// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/secretstore.h"

#include "app/settings/passwordfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace {

/// A keychain whose answers the test decides.
class FakeKeychain final : public SecretBackend
{
public:
    enum class Mood { Works, Absent, Silent };
    struct State
    {
        Mood mood = Mood::Works;
        QHash<QString, QString> secrets;
        Answer late; ///< the last call that a silent keychain got
    };

    explicit FakeKeychain(State &state)
        : m_state(state)
    {
    }
    void read(const QString &key, Answer answer) override
    {
        const bool known = m_state.secrets.contains(key);
        reply(std::move(answer), known ? SecretReply::State::Found : SecretReply::State::NotFound,
              m_state.secrets.value(key));
    }
    void write(const QString &key, const QString &secret, Answer answer) override
    {
        if (m_state.mood == Mood::Works) {
            m_state.secrets.insert(key, secret);
        }
        reply(std::move(answer), SecretReply::State::Found);
    }
    void remove(const QString &key, Answer answer) override
    {
        m_state.secrets.remove(key);
        reply(std::move(answer), SecretReply::State::NotFound);
    }

private:
    void reply(Answer answer, SecretReply::State state, const QString &secret = QString())
    {
        switch (m_state.mood) {
        case Mood::Works:
            answer({state, secret, {}});
            break;
        case Mood::Absent:
            answer({SecretReply::State::Unavailable, {}, QStringLiteral("no bus")});
            break;
        case Mood::Silent:
            m_state.late = std::move(answer);
            break;
        }
    }
    State &m_state;
};

} // namespace

class TestSecretStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void keepsAndFinds();
    void asksWhenNothingIsKept();
    void fallsBackWithoutAKeychain();
    void silentKeychainIsGivenUp();
    void lateAnswerIsIgnored();
    void sessionIsKeptBesideThePassword();
    void withoutAKeychainNoSessionIsKept();
    void passwordFileIsRespected();
    void passwordFileThatOthersReadIsNot();
    void serviceFileIsRespected();
    void passwordLine_data();
    void passwordLine();

private:
    [[nodiscard]] SecretStore *store();
    void writeFile(const QString &name, const QByteArray &text, bool shared = false);
    [[nodiscard]] static DatabaseProfile server();

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeKeychain::State m_keychain;
    std::unique_ptr<SecretStore> m_store;
};

void TestSecretStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_keychain = FakeKeychain::State();
    qunsetenv("PGPASSWORD");
    qputenv("PGPASSFILE", m_folder->filePath(QStringLiteral("pgpass")).toLocal8Bit());
    qputenv("PGSERVICEFILE", m_folder->filePath(QStringLiteral("services")).toLocal8Bit());
}

void TestSecretStore::cleanup()
{
    m_store.reset();
    qunsetenv("PGPASSFILE");
    qunsetenv("PGSERVICEFILE");
}

SecretStore *TestSecretStore::store()
{
    m_store = std::make_unique<SecretStore>(std::make_unique<FakeKeychain>(m_keychain), std::chrono::milliseconds(1));
    return m_store.get();
}

void TestSecretStore::writeFile(const QString &name, const QByteArray &text, bool shared)
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | (shared ? QFile::ReadGroup : QFile::Permissions()));
}

DatabaseProfile TestSecretStore::server()
{
    DatabaseProfile profile;
    profile.engine = Engine::PostgreSql;
    profile.host = QStringLiteral("db.example.org");
    profile.database = QStringLiteral("ecosistema");
    profile.user = QStringLiteral("ana");
    return profile;
}

void TestSecretStore::keepsAndFinds()
{
    SecretStore *secrets = store();
    QVERIFY(secrets->keep(server(), QStringLiteral("clave ñ")).result().ok());
    const SecretLookup found = secrets->find(server()).result();
    QCOMPARE(found.source, SecretLookup::Source::Keychain);
    QCOMPARE(found.password, QStringLiteral("clave ñ"));
    QVERIFY(secrets->forget(server()).result().ok());
    QCOMPARE(secrets->find(server()).result().source, SecretLookup::Source::Ask);
}

void TestSecretStore::asksWhenNothingIsKept()
{
    const SecretLookup found = store()->find(server()).result();
    QCOMPARE(found.source, SecretLookup::Source::Ask);
    QVERIFY(found.keychainAvailable);
}

void TestSecretStore::fallsBackWithoutAKeychain()
{
    m_keychain.mood = FakeKeychain::Mood::Absent;
    SecretStore *secrets = store();
    const SecretLookup found = secrets->find(server()).result();
    QCOMPARE(found.source, SecretLookup::Source::Ask);
    QVERIFY(!found.keychainAvailable);
    QVERIFY(!found.explanation.isEmpty());
    const Result<void> kept = secrets->keep(server(), QStringLiteral("x")).result();
    QVERIFY(!kept.ok());
    QCOMPARE(kept.error().code, ErrorCode::Unsupported);
}

void TestSecretStore::silentKeychainIsGivenUp()
{
    m_keychain.mood = FakeKeychain::Mood::Silent;
    QFuture<SecretLookup> found = store()->find(server());
    QVERIFY(!found.isFinished());
    QTRY_VERIFY(found.isFinished());
    QCOMPARE(found.result().source, SecretLookup::Source::Ask);
    QVERIFY(!found.result().keychainAvailable);
}

void TestSecretStore::lateAnswerIsIgnored()
{
    m_keychain.mood = FakeKeychain::Mood::Silent;
    QFuture<SecretLookup> found = store()->find(server());
    QTRY_VERIFY(found.isFinished());
    m_keychain.late({SecretReply::State::Found, QStringLiteral("too late"), {}});
    QCOMPARE(found.resultCount(), 1);
    QVERIFY(found.result().password.isEmpty());
}

void TestSecretStore::sessionIsKeptBesideThePassword()
{
    QVERIFY(store()->keep(server(), QStringLiteral("hidden")).result().ok());
    QVERIFY(m_store->keepSession(server(), {QStringLiteral("luz@example.org"), "token", "device"}).result().ok());
    const SessionSecret kept = m_store->findSession(server()).result();
    QCOMPARE(kept.email, QStringLiteral("luz@example.org"));
    QCOMPARE(kept.token, QByteArray("token"));
    QCOMPARE(kept.device, QByteArray("device"));
    QVERIFY(kept.keychainAvailable);
    QCOMPARE(m_store->find(server()).result().password, QStringLiteral("hidden"));
    QVERIFY(m_store->forgetSession(server()).result().ok());
    QVERIFY(m_store->findSession(server()).result().token.isEmpty());
    QCOMPARE(m_store->find(server()).result().password, QStringLiteral("hidden"));
}

void TestSecretStore::withoutAKeychainNoSessionIsKept()
{
    m_keychain.mood = FakeKeychain::Mood::Absent;
    QVERIFY(!store()->keepSession(server(), {QStringLiteral("luz@example.org"), "token", "device"}).result().ok());
    const SessionSecret kept = m_store->findSession(server()).result();
    QVERIFY(kept.token.isEmpty());
    QVERIFY(!kept.keychainAvailable);
}

void TestSecretStore::passwordFileIsRespected()
{
    writeFile(QStringLiteral("pgpass"), "# ours\ndb.example.org:5432:*:ana:s3creto\n");
    m_keychain.mood = FakeKeychain::Mood::Absent;
    const SecretLookup found = store()->find(server()).result();
    QCOMPARE(found.source, SecretLookup::Source::PasswordFile);
    QVERIFY(found.password.isEmpty()); // libpq reads it itself
}

void TestSecretStore::passwordFileThatOthersReadIsNot()
{
    writeFile(QStringLiteral("pgpass"), "*:*:*:*:s3creto\n", true);
    QCOMPARE(store()->find(server()).result().source, SecretLookup::Source::Ask);
}

void TestSecretStore::serviceFileIsRespected()
{
    writeFile(QStringLiteral("services"), "[other]\nhost=x\n[eco]\nhost=db.example.org\npassword=s3creto\n");
    DatabaseProfile profile;
    profile.engine = Engine::PostgreSql;
    profile.service = QStringLiteral("eco");
    QCOMPARE(store()->find(profile).result().source, SecretLookup::Source::ServiceFile);
    profile.service = QStringLiteral("other");
    QCOMPARE(store()->find(profile).result().source, SecretLookup::Source::Ask);
}

void TestSecretStore::passwordLine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("matches");
    QTest::newRow("all stars") << "*:*:*:*:x" << true;
    QTest::newRow("exactly this one") << "db.example.org:5432:ecosistema:ana:x" << true;
    QTest::newRow("another port") << "db.example.org:6432:*:ana:x" << false;
    QTest::newRow("another user") << "*:*:*:luz:x" << false;
    QTest::newRow("comment") << "#*:*:*:*:x" << false;
    QTest::newRow("too few parts") << "*:*:*:ana" << false;
    QTest::newRow("escaped colon in the password") << "*:*:*:ana:a\\:b" << true;
    QTest::newRow("escaped colon in the database") << "*:*:eco\\:sistema:ana:x" << false;
}

void TestSecretStore::passwordLine()
{
    QFETCH(QString, line);
    QTEST(passwordLineMatches(line, server()), "matches");
}

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
