// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgrescluster.h"

#include "models/core/clock.h"
#include "models/database/workspace.h"
#include "tests/support/testpeople.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <libpq-fe.h>
#include <unistd.h>

#include <functional>
#include <memory>

namespace {

constexpr int templateLock = 20'261'122;

using Connection = std::unique_ptr<PGconn, decltype(&PQfinish)>;

Error clusterError(const QString &message)
{
    return Error{ErrorCode::Unreachable, message, {}, {}};
}

Connection connectAsSuperuser(const QString &folder, const QString &database)
{
    const QString info =
        QStringLiteral("host='%1' port=5432 user=postgres dbname='%2' connect_timeout=10").arg(folder, database);
    return Connection(PQconnectdb(info.toUtf8().constData()), &PQfinish);
}

Result<QString> runSql(PGconn *connection, const QString &sql)
{
    if (PQstatus(connection) != CONNECTION_OK) {
        return clusterError(QString::fromUtf8(PQerrorMessage(connection)));
    }
    const std::unique_ptr<PGresult, decltype(&PQclear)> result(PQexec(connection, sql.toUtf8().constData()), &PQclear);
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK && status != PGRES_EMPTY_QUERY) {
        return clusterError(QString::fromUtf8(PQerrorMessage(connection)) + QLatin1Char('\n') + sql.left(200));
    }
    const bool hasValue = status == PGRES_TUPLES_OK && PQntuples(result.get()) > 0;
    return hasValue ? QString::fromUtf8(PQgetvalue(result.get(), 0, 0)) : QString();
}

} // namespace

PostgresCluster &PostgresCluster::instance()
{
    static PostgresCluster cluster;
    return cluster;
}

PostgresCluster::PostgresCluster()
    : m_folder(QStringLiteral("/tmp/semillero-pg-%1").arg(getppid()))
{
    if (!QFileInfo::exists(m_folder + QStringLiteral("/.s.PGSQL.5432"))) {
        startOwn();
    }
}

PostgresCluster::~PostgresCluster()
{
    if (m_own != nullptr) {
        m_own->closeWriteChannel();
        m_own->waitForFinished();
        delete m_own;
    }
}

void PostgresCluster::startOwn()
{
    m_folder = QStringLiteral("/tmp/semillero-pg-test-%1").arg(QCoreApplication::applicationPid());
    m_own = new QProcess;
    m_own->start(QStringLiteral(SEMILLERO_SOURCE_DIR "/tests/support/postgresql.sh"),
                 {QStringLiteral("hold"), m_folder});
    while (m_own->state() != QProcess::NotRunning && !m_own->canReadLine()) {
        m_own->waitForReadyRead(500);
    }
    if (!m_own->canReadLine()) {
        m_trouble = QString::fromUtf8(m_own->readAllStandardError()).trimmed();
    }
}

DatabaseProfile PostgresCluster::profile(const QString &database, const QString &user) const
{
    DatabaseProfile profile;
    profile.engine = Engine::PostgreSql;
    profile.host = m_folder;
    profile.database = database;
    profile.user = user;
    profile.tls = TlsMode::Disable;
    return profile;
}

Result<void> PostgresCluster::execute(const QString &database, const QString &sql)
{
    const Connection connection = connectAsSuperuser(m_folder, database);
    const Result<QString> result = runSql(connection.get(), sql);
    return result ? Result<void>() : Result<void>(result.error());
}

QString PostgresCluster::freshName()
{
    return QStringLiteral("test_%1_%2").arg(QCoreApplication::applicationPid()).arg(++m_made);
}

Result<QString> PostgresCluster::createEmptyDatabase()
{
    if (!m_trouble.isEmpty()) {
        return clusterError(m_trouble);
    }
    const QString name = freshName();
    if (const auto made = execute(QStringLiteral("postgres"),
                                  QStringLiteral("CREATE DATABASE ") + name + QStringLiteral(" TEMPLATE template0"));
        !made) {
        return made.error();
    }
    return name;
}

Result<QString> PostgresCluster::createDatabase()
{
    if (const Result<void> ready = ensureTemplate(); !ready) {
        return ready.error();
    }
    const QString name = freshName();
    if (const auto made = execute(QStringLiteral("postgres"), QStringLiteral("CREATE DATABASE ") + name +
                                                                  QStringLiteral(" TEMPLATE semillero_template"));
        !made) {
        return made.error();
    }
    return name;
}

void PostgresCluster::dropDatabase(const QString &name)
{
    if (const auto dropped =
            execute(QStringLiteral("postgres"), QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(name));
        !dropped) {
        qWarning("%s", qPrintable(dropped.error().message));
    }
}

Result<void> PostgresCluster::applyDatabaseRights(const QString &name)
{
    QFile roles(QStringLiteral(SEMILLERO_SOURCE_DIR "/resources/sql/postgresql/roles.sql"));
    if (!roles.open(QIODevice::ReadOnly)) {
        return clusterError(roles.fileName() + QLatin1String(": ") + roles.errorString());
    }
    const QString text = QString::fromUtf8(roles.readAll());
    const qsizetype from = text.indexOf(QLatin1String("EXECUTE format('REVOKE ALL ON DATABASE"));
    const qsizetype to = text.indexOf(QLatin1String("END\n$$;"), from);
    if (from < 0 || to < 0) {
        return clusterError(QStringLiteral("roles.sql does not say who may connect any more"));
    }
    return execute(name, QLatin1String("DO $$ BEGIN ") + text.mid(from, to - from) + QLatin1String("END $$"));
}

Result<void> PostgresCluster::ensureTemplate()
{
    if (!m_trouble.isEmpty()) {
        return clusterError(m_trouble);
    }
    if (m_templateReady) {
        return {};
    }
    // Test programs run beside each other: the first one makes the template, the lock ends with the connection.
    const Connection connection = connectAsSuperuser(m_folder, QStringLiteral("postgres"));
    const auto sql = [&connection](const QString &text) { return runSql(connection.get(), text); };
    if (const auto locked = sql(QStringLiteral("SELECT pg_advisory_lock(%1)").arg(templateLock)); !locked) {
        return locked.error();
    }
    const auto there = sql(QStringLiteral("SELECT count(*) FROM pg_database WHERE datname = 'semillero_template'"));
    if (!there) {
        return there.error();
    }
    if (there.value() == QLatin1String("0")) {
        if (const auto made = sql(QStringLiteral("CREATE DATABASE semillero_making TEMPLATE template0")); !made) {
            return made.error();
        }
        const SystemClock clock;
        const auto migrated =
            migrateWorkspace(profile(QStringLiteral("semillero_making"), QStringLiteral("postgres")), {}, clock);
        if (!migrated) {
            const auto dropped = sql(QStringLiteral("DROP DATABASE semillero_making WITH (FORCE)"));
            Error error = migrated.error();
            error.message += QLatin1Char('\n') + error.detail + (dropped ? QString() : dropped.error().message);
            return error;
        }
        if (const auto peopled = execute(QStringLiteral("semillero_making"), testAdministratorSql()); !peopled) {
            const auto dropped = sql(QStringLiteral("DROP DATABASE semillero_making WITH (FORCE)"));
            return dropped ? peopled.error() : dropped.error();
        }
        if (const auto named = sql(QStringLiteral("ALTER DATABASE semillero_making RENAME TO semillero_template"));
            !named) {
            return named.error();
        }
    }
    m_templateReady = true;
    return {};
}
