// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/executor.h"
#include "models/database/referencemap.h"
#include "models/people/servermerge.h"

#include <QJsonObject>

/// Takes the steps of a merge back, newest first. What was changed since stays and is counted; so does what can no longer go
/// back (its place is taken). Blocking, inside the transaction of whoever calls.
class RowSplitter final
{
public:
    /// `server`: takes the steps for which there is no plain statement; nullptr in a file.
    RowSplitter(Executor &executor, const ReferenceMap &map, const ServerMerge *server)
        : m_executor(executor), m_map(map), m_server(server)
    {
    }

    [[nodiscard]] Result<void> takeBack(const QJsonObject &step);
    [[nodiscard]] qint64 back() const { return m_back; } ///< records that are as before the merge
    [[nodiscard]] qint64 left() const { return m_left; } ///< values and records that stay as they are now

private:
    [[nodiscard]] Result<void> moveBack(const QJsonObject &step);
    [[nodiscard]] Result<void> changeBack(const QJsonObject &step);
    [[nodiscard]] Result<void> changeContactBack(const QJsonObject &step, const QString &column);
    [[nodiscard]] Result<void> removeCreated(const QJsonObject &step);
    [[nodiscard]] Result<void> insertDeleted(const QJsonObject &step);
    [[nodiscard]] Result<qint64> tried(const Statement &statement);
    [[nodiscard]] bool isPersonMove(const QJsonObject &step) const;

    Executor &m_executor;
    const ReferenceMap &m_map;
    const ServerMerge *m_server;
    qint64 m_back = 0;
    qint64 m_left = 0;
};
