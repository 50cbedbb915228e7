// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

#include <QCoreApplication>

/// Changes fields of one record (--set) or of many (--file, each row with its id).
class UpdateRecordsCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(UpdateRecordsCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("records update"); }
    [[nodiscard]] QString positional() const override { return QStringLiteral("ENTITY [ID]"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString details() const override;
    [[nodiscard]] QStringList options() const override;
    [[nodiscard]] ErrorReport run(const CommandArguments &arguments, CommandContext &context) const override;

private:
    [[nodiscard]] static ErrorReport updateFromFile(const Entity &entity, const CommandArguments &arguments,
                                                    CommandContext &context);
};
