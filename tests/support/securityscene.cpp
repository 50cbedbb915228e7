// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/securityscene.h"

#include "tests/support/postgrescluster.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QUuid>

namespace {

bool sceneFailed(const QString &why)
{
    QTest::qFail(qPrintable(why), __FILE__, __LINE__);
    return false;
}

bool runSceneFile(HostileClient &client, const QString &name)
{
    QFile file(QStringLiteral(SEMILLERO_SOURCE_DIR "/tests/security/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return sceneFailed(file.fileName() + QLatin1String(": ") + file.errorString());
    }
    const Attempt done = client.raw(QString::fromUtf8(file.readAll()));
    return done.wentThrough() || sceneFailed(name + QLatin1String(": ") + done.message);
}

} // namespace

std::unique_ptr<SecurityScene> SecurityScene::create()
{
    PostgresCluster &cluster = PostgresCluster::instance();
    const Result<QString> database = cluster.createDatabase();
    if (!database) {
        sceneFailed(database.error().message);
        return nullptr;
    }
    if (const Result<void> closed = cluster.applyDatabaseRights(database.value()); !closed) {
        sceneFailed(closed.error().message);
        return nullptr;
    }
    std::unique_ptr<SecurityScene> scene(new SecurityScene);
    scene->m_database = database.value();
    scene->m_superuser = std::make_unique<HostileClient>(scene->profile(QStringLiteral("postgres")));
    for (const char *name : {"scene.sql", "sessions.sql", "rights.sql", "probes.sql"}) {
        if (!runSceneFile(*scene->m_superuser, QString::fromLatin1(name))) {
            return nullptr;
        }
    }
    return scene;
}

SecurityScene::~SecurityScene()
{
    m_standing.clear();
    m_superuser.reset();
    PostgresCluster::instance().dropDatabase(m_database);
}

QString SecurityScene::id(const QString &name)
{
    return QUuid::fromRfc4122(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Md5)).toString(QUuid::WithoutBraces);
}

QByteArray SecurityScene::token(const QString &person)
{
    return QCryptographicHash::hash(QByteArray("session of " + person.toUtf8()), QCryptographicHash::Sha256).toHex();
}

QString SecurityScene::withIds(const QString &sql)
{
    static const QRegularExpression names(QStringLiteral("\\{((?:[AB]|P)(?:/[a-z0-9 /]+)?|setting|summary)\\}"));
    QString filled;
    qsizetype from = 0;
    QRegularExpressionMatchIterator matches = names.globalMatch(sql);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        filled += QStringView(sql).mid(from, match.capturedStart() - from);
        filled += QLatin1Char('\'') + id(match.captured(1)) + QLatin1Char('\'');
        from = match.capturedEnd();
    }
    return filled + QStringView(sql).mid(from);
}

DatabaseProfile SecurityScene::profile(const QString &login) const
{
    return PostgresCluster::instance().profile(m_database, login);
}

HostileClient &SecurityScene::standing(const QString &person) const
{
    std::unique_ptr<HostileClient> &kept = m_standing[person];
    if (!kept) {
        kept = client(person);
    }
    return *kept;
}

std::unique_ptr<HostileClient> SecurityScene::client(const QString &person) const
{
    auto client = std::make_unique<HostileClient>(profile(QStringLiteral("ecosystem_app")));
    if (!person.isEmpty()) {
        client->useToken(token(person));
    }
    return client;
}
