// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/emptydatabase.h"

#include "tests/support/postgrescluster.h"

#include <QTest>

std::unique_ptr<EmptyDatabase> EmptyDatabase::create(Engine engine)
{
    std::unique_ptr<EmptyDatabase> empty(new EmptyDatabase);
    if (engine == Engine::Sqlite) {
        empty->m_profile = DatabaseProfile::forFile(empty->m_folder.filePath(QStringLiteral("empty.semillero")));
        return empty;
    }
    PostgresCluster &cluster = PostgresCluster::instance();
    const Result<QString> name = cluster.createEmptyDatabase();
    if (!name) {
        QTest::qFail(qPrintable(name.error().message), __FILE__, __LINE__);
        return nullptr;
    }
    empty->m_profile = cluster.profile(name.value(), QStringLiteral("postgres"));
    return empty;
}

EmptyDatabase::~EmptyDatabase()
{
    if (m_profile.engine == Engine::PostgreSql) {
        PostgresCluster::instance().dropDatabase(m_profile.database);
    }
}
