// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

#include <QCoreApplication>

struct Dependents;

/// Deletes records with what hangs on them, after --yes where something does.
class DeleteRecordsCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DeleteRecordsCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("records delete"); }
    [[nodiscard]] QString positional() const override { return QStringLiteral("ENTITY ID..."); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString details() const override;
    [[nodiscard]] QStringList options() const override;
    [[nodiscard]] ErrorReport run(const CommandArguments &arguments, CommandContext &context) const override;

private:
    /// What else a deletion does, as a refusal; empty when it does nothing else.
    [[nodiscard]] static ErrorReport consequences(const QList<Dependents> &dependents, const Catalog &catalog);
};
