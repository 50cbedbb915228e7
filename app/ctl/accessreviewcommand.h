// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "models/security/accessentry.h"

class Executor;

/// semilleroctl access-review: who can see what, for people, as JSON or as a table for a spreadsheet.
class AccessReviewCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(AccessReviewCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("access-review"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString details() const override;
    [[nodiscard]] QStringList options() const override;
    [[nodiscard]] ErrorReport run(const CommandArguments &arguments, CommandContext &context) const override;

private:
    [[nodiscard]] static Result<AccessReview> read(Executor &executor, const CommandContext &context, const QString &organization);
    static void writeJson(const AccessReview &review, CommandContext &context);
    static void writeTable(const AccessReview &review, CommandContext &context);
};
