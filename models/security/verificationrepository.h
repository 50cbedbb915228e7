// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/database/executor.h"
#include "models/security/verification.h"

/// Decides whether organizations, mentors and people are verified, and keeps who decided, when and why. On PostgreSQL the
/// database's app.verify() knows who may. Blocking, in the executor's thread.
class VerificationRepository final
{
public:
    VerificationRepository(Executor &executor, const Clock &clock) : m_executor(executor), m_clock(clock) {}

    /// How these records stand now, in the order of the ids; who is not visible is left out.
    [[nodiscard]] Result<QList<VerificationDecision>> current(const QString &entity, const QStringList &ids);
    /// All or none; one line of the history each.
    [[nodiscard]] Result<void> decide(const QList<VerificationDecision> &decisions);

private:
    [[nodiscard]] Result<void> decideInFile(const VerificationDecision &decision);

    Executor &m_executor;
    const Clock &m_clock;
};
