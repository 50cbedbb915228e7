// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "models/exchange/exporting/exporter.h"

#include <QCoreApplication>

class WorkspaceConnection;

/// Exports the records of an entity into a file or to standard output.
class ExportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("export"); }
    [[nodiscard]] QString positional() const override { return QStringLiteral("ENTITY FILE"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString details() const override;
    [[nodiscard]] QStringList options() const override;
    [[nodiscard]] ErrorReport run(const CommandArguments &arguments, CommandContext &context) const override;

private:
    /// The layout that is named, or what the options say of it.
    [[nodiscard]] static Result<ExportLayout> layout(const Entity &entity, const CommandArguments &arguments, const CommandContext &context,
                                                     const WorkspaceConnection &connection);
    [[nodiscard]] static Result<ExportLayout> namedLayout(const Entity &entity, const QString &name, const CommandContext &context,
                                                          const WorkspaceConnection &connection);
    [[nodiscard]] static Result<void> applyOptions(ExportLayout &layout, const Entity &entity, const CommandArguments &arguments,
                                                   const QString &path);
    static void report(const ExportReport &report, const ExportRequest &request, const CommandContext &context);
};
