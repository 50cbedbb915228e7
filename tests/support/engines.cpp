// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engines.h"

#include <QTest>

void addEngineRows()
{
    QTest::addColumn<Engine>("engine");
    for (const Engine engine : {Engine::Sqlite, Engine::PostgreSql}) {
        QTest::newRow(engineName(engine)) << engine;
    }
}

Engine currentEngine()
{
    QFETCH(Engine, engine);
    return engine;
}

const char *engineName(Engine engine)
{
    return engine == Engine::Sqlite ? "sqlite" : "postgresql";
}
