// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/database/executor.h"
#include "models/security/accessentry.h"

/// Reads who can see what. On a server app.access_review() decides what the signed-in person may know (ErrorCode::Permission
/// for anybody but platform administrators and those who lead an organization) and writes down that e-mails were looked at;
/// in a file there is no sign-in and the tables say it. Blocking, in the executor's thread. Cost: some index look-ups an entry.
class AccessReviewRepository final
{
public:
    explicit AccessReviewRepository(Executor &executor) : m_executor(executor) {}

    /// `organizationId` empty: all that the reader may review. `most` 0: everything; else the first, those who may most first.
    [[nodiscard]] Result<AccessReview> read(const QString &organizationId, qint64 most = 0);
    /// Writes "reviewed" with a note into the log.
    [[nodiscard]] Result<void> markReviewed(const QString &organizationId, const QString &note);

private:
    [[nodiscard]] Result<void> readEntries(AccessReview &review, qint64 most);
    [[nodiscard]] Result<void> readOrganization(AccessReview &review);
    [[nodiscard]] Result<void> readMark(AccessReview &review);
    [[nodiscard]] Statement serverStatement(const QString &organizationId, qint64 most) const;
    [[nodiscard]] Statement fileStatement(const QString &organizationId, qint64 most) const;

    Executor &m_executor;
};
