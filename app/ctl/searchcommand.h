// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "models/search/searchanswer.h"

#include <QCoreApplication>

/// Searches everything that has a name, as Ctrl+K does.
class SearchCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SearchCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("search"); }
    [[nodiscard]] QString positional() const override { return QStringLiteral("WORDS..."); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString details() const override;
    [[nodiscard]] QStringList options() const override { return {QStringLiteral("limit")}; }
    [[nodiscard]] ErrorReport run(const CommandArguments &arguments, CommandContext &context) const override;

private:
    static void writeJson(const SearchAnswer &answer, CommandContext &context);
    static void writeTable(const SearchAnswer &answer, CommandContext &context);
};
