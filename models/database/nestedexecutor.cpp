// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/nestedexecutor.h"

#include "models/core/logging.h"

Result<void> NestedExecutor::simple(const QString &sql)
{
    const Result<ResultSet> done = m_outer.run({sql, {}, {}, {}, {}});
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> NestedExecutor::begin()
{
    return simple(QStringLiteral("SAVEPOINT nested"));
}

Result<void> NestedExecutor::commit()
{
    return simple(QStringLiteral("RELEASE SAVEPOINT nested"));
}

void NestedExecutor::rollback()
{
    for (const auto &sql :
         {QStringLiteral("ROLLBACK TO SAVEPOINT nested"), QStringLiteral("RELEASE SAVEPOINT nested")}) {
        if (const Result<void> done = simple(sql); !done) {
            qCWarning(lcDatabase, "a savepoint could not be undone: %s", qPrintable(done.error().detail));
            return;
        }
    }
}
