// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include "models/database/workspace.h"
#include "tests/support/postgrescluster.h"
#include "tests/support/testpeople.h"

#include <QFile>
#include <QTest>

namespace {

const QString applicationRole = QStringLiteral("ecosystem_app");

/// A migrated file, made once per test program.
Result<QString> sqliteTemplate(const Clock &clock)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("template.semillero"));
    if (!QFile::exists(path)) {
        const QString draft = path + QStringLiteral(".draft");
        if (const Result<void> made = createWorkspace(draft, clock); !made) {
            return made.error();
        }
        if (const Result<void> made = addTestAdministrator(draft, clock); !made) {
            return made.error();
        }
        if (!QFile::rename(draft, path)) {
            return Error{ErrorCode::Io, QStringLiteral("The template could not be renamed"), {}, {}};
        }
    }
    return path;
}

void failTest(const Error &error)
{
    const QString text = error.sentences().join(QLatin1Char('\n')) + QLatin1Char('\n') + error.detail;
    QTest::qFail(qPrintable(text.trimmed()), __FILE__, __LINE__);
}

} // namespace

TestDatabase::TestDatabase()
    : m_clock(*Instant::parse(u"2026-03-10T15:00:00Z"))
{
}

std::unique_ptr<TestDatabase> TestDatabase::create(Engine engine)
{
    std::unique_ptr<TestDatabase> test(new TestDatabase);
    if (const Result<void> opened = test->open(engine); !opened) {
        failTest(opened.error());
        return nullptr;
    }
    return test;
}

Result<void> TestDatabase::open(Engine engine)
{
    if (engine == Engine::Sqlite) {
        const Result<QString> source = sqliteTemplate(m_clock);
        if (!source) {
            return source.error();
        }
        const QString path = m_folder.filePath(QStringLiteral("test.semillero"));
        if (!QFile::copy(source.value(), path)) {
            return Error{ErrorCode::Io, QStringLiteral("The template could not be copied to ") + path, {}, {}};
        }
        m_profile = DatabaseProfile::forFile(path);
    } else {
        PostgresCluster &cluster = PostgresCluster::instance();
        const Result<QString> name = cluster.createDatabase();
        if (!name) {
            return name.error();
        }
        m_profile = cluster.profile(name.value(), applicationRole);
    }
    auto opened = Database::openBlocking(m_profile, {}, m_clock);
    if (!opened) {
        return opened.error();
    }
    m_database = std::move(opened).value();
    return signIn(*m_database, administratorId());
}

Result<void> TestDatabase::signIn(Database &database, const QString &userId) const
{
    if (!database.needsSignIn()) {
        database.setActor(userId);
        return {};
    }
    const Result<TestSession> session = startTestSession(m_profile.database, userId);
    if (!session) {
        return session.error();
    }
    database.setSession(session.value().token, session.value().access);
    return {};
}

QString TestDatabase::administratorId()
{
    return QLatin1String(testAdministratorId);
}

QString TestDatabase::administratorName()
{
    return QLatin1String(testAdministratorFirstName) + QLatin1Char(' ') + QLatin1String(testAdministratorLastName);
}

void TestDatabase::actAs(const QString &userId) const
{
    const QString person = userId.isEmpty() ? administratorId() : userId;
    Result<void> done = promote(person);
    if (done) {
        done = signIn(*m_database, person);
    }
    if (!done) {
        failTest(done.error());
    }
}

Result<void> TestDatabase::promote(const QString &userId) const
{
    return engine() == Engine::PostgreSql ? PostgresCluster::instance().execute(m_profile.database, promotionSql(userId))
                                          : Result<void>();
}

std::shared_ptr<Database> TestDatabase::openSecondAs(const QString &userId) const
{
    if (const Result<void> done = promote(userId); !done) {
        failTest(done.error());
        return nullptr;
    }
    return signInAs(userId);
}

std::shared_ptr<Database> TestDatabase::signInAs(const QString &userId) const
{
    return openFor(userId, m_clock);
}

std::shared_ptr<Database> TestDatabase::openSecondAt(const Clock &clock) const
{
    return openFor(administratorId(), clock);
}

std::shared_ptr<Database> TestDatabase::openFor(const QString &userId, const Clock &clock) const
{
    auto opened = Database::openBlocking(m_profile, {}, clock);
    const Result<void> done = opened ? signIn(*opened.value(), userId) : Result<void>(opened.error());
    if (!done) {
        failTest(done.error());
        return nullptr;
    }
    return std::move(opened).value();
}

Database &TestDatabase::besideRules() const
{
    if (engine() == Engine::PostgreSql && !m_superuser) {
        m_superuser = openSecond(QStringLiteral("postgres"));
    }
    return m_superuser ? *m_superuser : *m_database;
}

Result<ResultSet> TestDatabase::setUp(const QString &statement, const QVariantList &values) const
{
    return runBesideRules<ResultSet>([statement, values](Executor &executor) {
        return executor.run({statement, values, {}, {}, {}});
    });
}

TestDatabase::~TestDatabase()
{
    m_superuser.reset();
    m_database.reset();
    if (m_profile.engine == Engine::PostgreSql) {
        PostgresCluster::instance().dropDatabase(m_profile.database);
    }
}

DatabaseProfile TestDatabase::profileAs(const QString &role) const
{
    DatabaseProfile profile = m_profile;
    if (profile.engine == Engine::PostgreSql) {
        profile.user = role;
    }
    return profile;
}

const Catalog &TestDatabase::catalog() const
{
    static const Catalog catalog = Catalog::standard();
    return catalog;
}

std::shared_ptr<Database> TestDatabase::openSecond(const QString &role) const
{
    if (role.isEmpty() || role == applicationRole) {
        return signInAs(administratorId());
    }
    auto opened = Database::openBlocking(profileAs(role), {}, m_clock);
    if (!opened) {
        failTest(opened.error());
        return nullptr;
    }
    return std::move(opened).value();
}

Result<ResultSet> TestDatabase::sql(const QString &statement, const QVariantList &values) const
{
    return run<ResultSet>([statement, values](Executor &executor) {
        return executor.run({statement, values, {}, {}, {}});
    });
}

Result<Record> TestDatabase::createRecord(const QString &entity, const FieldValues &values) const
{
    return run<Record>([this, entity, values](Executor &executor) {
        return RecordOperations(catalog(), executor, m_clock).create(entity, values);
    });
}

Result<Record> TestDatabase::readRecord(const QString &entity, const QString &id) const
{
    return run<Record>([this, entity, id](Executor &executor) {
        return RecordOperations(catalog(), executor, m_clock).read(entity, id);
    });
}

Result<Record> TestDatabase::updateRecord(const Record &record, const FieldValues &changes) const
{
    return run<Record>([this, record, changes](Executor &executor) {
        return RecordOperations(catalog(), executor, m_clock)
            .update(record.entity, record.id, record.rowVersion, changes);
    });
}

Result<qint64> TestDatabase::countRecords(const QString &entity) const
{
    return run<qint64>([this, entity](Executor &executor) {
        Query query;
        query.entity = entity;
        return RecordOperations(catalog(), executor, m_clock).count(query);
    });
}
