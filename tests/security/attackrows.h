// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/securityscene.h"

#include <QTest>

/// The columns of a table of attacks: who tries, what they send, what must come of it.
inline void addAttackColumns()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("outcome");
}

/// `person` as in scene.sql, empty for nobody; {A/e1} in `sql` becomes the id; `outcome` is a SQLSTATE, "0 rows", "1 row", or
/// "= text" for the first value that comes back.
inline void addAttack(const char *name, const char *person, const char *sql, const char *outcome)
{
    QTest::newRow(name) << QString::fromUtf8(person) << QString::fromUtf8(sql) << QString::fromLatin1(outcome);
}

/// What came of the row, in the words of addAttack().
inline QString attackOutcome(const Attempt &attempt, const QString &expected)
{
    if (attempt.wentThrough() && expected.startsWith(QLatin1String("= "))) {
        return QLatin1String("= ") + attempt.value();
    }
    return attempt.outcome();
}

/// Tries the current row as the person's session and compares; rolled back. The body of a test function.
inline void tryAttack(const SecurityScene &scene)
{
    QFETCH(QString, person);
    QFETCH(QString, sql);
    QFETCH(QString, outcome);
    const Attempt attempt = scene.standing(person).attempt(SecurityScene::withIds(sql));
    QVERIFY2(attackOutcome(attempt, outcome) == outcome,
             qPrintable(QStringLiteral("expected %1, got %2 %3").arg(outcome, attackOutcome(attempt, outcome), attempt.message)));
}
