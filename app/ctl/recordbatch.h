// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/errorreport.h"
#include "app/ctl/inputrows.h"
#include "app/ctl/workspaceconnection.h"
#include "models/database/recordstore.h"

/// Writes many records or none: one transaction, in which every row is tried, so that all bad ones are named at once.
class RecordBatch final
{
    Q_DECLARE_TR_FUNCTIONS(RecordBatch)

public:
    /// Writes one row; called in the connection's thread, maybe again after a deadlock.
    using Write = std::function<Result<Record>(RecordOperations &, const FieldValues &)>;

    RecordBatch(const Entity &entity, const CommandContext &context)
        : m_entity(entity)
        , m_context(context)
    {
    }

    /// Takes the rows; those that cannot be read as records of the entity are reported by write().
    void setInput(const InputRows &input);
    [[nodiscard]] ErrorReport write(const WorkspaceConnection &connection, const Write &write);

    struct Written
    {
        int row = 0;
        QString id;
    };
    /// What the last write() left in the workspace.
    [[nodiscard]] const QList<Written> &written() const { return m_written; }
    /// [{"row":1,"id":"…"},…]
    [[nodiscard]] QByteArray json() const;

private:
    struct Row
    {
        int number = 0;
        FieldValues values;
    };
    struct Outcome
    {
        ErrorReport report;
        QList<Written> written;
    };
    [[nodiscard]] Result<Outcome> writeAll(Executor &executor, const Write &write) const;

    const Entity &m_entity;
    const CommandContext &m_context;
    QList<Row> m_rows;
    int m_total = 0;
    ErrorReport m_unread;
    QList<Written> m_written;
};
