// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/executor.h"

/// An executor for work inside a transaction that the outer one has open: its transactions are savepoints, so that what
/// fails is undone by itself and the rest of the outer transaction goes on. They nest. Keeps a reference.
class NestedExecutor final : public Executor
{
public:
    explicit NestedExecutor(Executor &outer)
        : m_outer(outer)
    {
    }

    [[nodiscard]] Engine engine() const override { return m_outer.engine(); }
    [[nodiscard]] Instant now() const override { return m_outer.now(); }
    [[nodiscard]] const Access &access() const override { return m_outer.access(); }
    [[nodiscard]] Result<ResultSet> run(const Statement &statement) override { return m_outer.run(statement); }
    [[nodiscard]] Result<void> forEach(const Statement &statement,
                                       const std::function<bool(const QList<QVariant> &)> &visit) override
    {
        return m_outer.forEach(statement, visit);
    }
    [[nodiscard]] Result<void> forEachId(const Statement &statement,
                                         const std::function<bool(const QByteArray &)> &visit) override
    {
        return m_outer.forEachId(statement, visit);
    }
    [[nodiscard]] Result<void> forEachText(const Statement &statement,
                                           const std::function<bool(const QList<QByteArrayView> &)> &visit) override
    {
        return m_outer.forEachText(statement, visit);
    }
    [[nodiscard]] Result<void> script(const QString &sql) override { return m_outer.script(sql); }
    [[nodiscard]] Result<void> begin() override;
    [[nodiscard]] Result<void> beginRead() override { return begin(); }
    [[nodiscard]] Result<void> commit() override;
    void rollback() override;
    [[nodiscard]] bool cancelled() const override { return m_outer.cancelled(); }

private:
    [[nodiscard]] Result<void> simple(const QString &sql);

    Executor &m_outer;
};
