// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/executor.h"

/// An executor that says which statement comes next, so that something can happen just there, or fail. Keeps a reference.
class WatchedExecutor final : public Executor
{
public:
    using Before = std::function<Result<void>(const QString &sql)>;

    WatchedExecutor(Executor &real, Before before)
        : m_real(real)
        , m_before(std::move(before))
    {
    }

    [[nodiscard]] Engine engine() const override { return m_real.engine(); }
    [[nodiscard]] Instant now() const override { return m_real.now(); }
    [[nodiscard]] const Access &access() const override { return m_real.access(); }
    [[nodiscard]] Result<ResultSet> run(const Statement &statement) override
    {
        const Result<void> goOn = m_before(statement.sql);
        return goOn ? m_real.run(statement) : Result<ResultSet>(goOn.error());
    }
    [[nodiscard]] Result<void> forEach(const Statement &statement, const std::function<bool(const QList<QVariant> &)> &visit) override
    {
        return m_real.forEach(statement, visit);
    }
    [[nodiscard]] Result<void> forEachId(const Statement &statement, const std::function<bool(const QByteArray &)> &visit) override
    {
        return m_real.forEachId(statement, visit);
    }
    [[nodiscard]] Result<void> forEachText(const Statement &statement, const std::function<bool(const QList<QByteArrayView> &)> &visit) override
    {
        return m_real.forEachText(statement, visit);
    }
    [[nodiscard]] Result<void> script(const QString &sql) override { return m_real.script(sql); }
    [[nodiscard]] Result<void> begin() override { return m_real.begin(); }
    [[nodiscard]] Result<void> beginRead() override { return m_real.beginRead(); }
    [[nodiscard]] Result<void> commit() override
    {
        const Result<void> goOn = m_before(QStringLiteral("COMMIT"));
        return goOn ? m_real.commit() : goOn;
    }
    void rollback() override { m_real.rollback(); }
    [[nodiscard]] bool cancelled() const override { return m_real.cancelled(); }
    [[nodiscard]] bool tryAgain(const Error &error) override { return m_real.tryAgain(error); }

private:
    Executor &m_real;
    Before m_before;
};
