// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "models/catalog/query.h"

#include <QCoreApplication>

class Executor;

/// Prints the records of an entity that meet conditions.
class ListRecordsCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ListRecordsCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("records list"); }
    [[nodiscard]] QString positional() const override { return QStringLiteral("ENTITY"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString details() const override;
    [[nodiscard]] QStringList options() const override;
    [[nodiscard]] ErrorReport run(const CommandArguments &arguments, CommandContext &context) const override;

private:
    [[nodiscard]] static Result<void> logList(Executor &executor, const Query &query, qint64 limit, const CommandContext &context);
    [[nodiscard]] static Result<void> writeJson(Executor &executor, const Query &query, qint64 limit,
                                                const CommandContext &context);
    [[nodiscard]] static Result<void> writeTable(Executor &executor, const Query &query, qint64 limit,
                                                 const CommandContext &context);
};
