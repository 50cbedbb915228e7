// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/commandarguments.h"
#include "app/ctl/commandcontext.h"
#include "models/exchange/mapping/importmapping.h"
#include "models/exchange/reading/sourcereader.h"

#include <QCoreApplication>

/// What the options of semilleroctl import mean.
class ImportArguments final
{
    Q_DECLARE_TR_FUNCTIONS(ImportArguments)

public:
    /// --sheet, --encoding, --delimiter, --no-header.
    [[nodiscard]] static Result<SourceChoices> choices(const CommandArguments &arguments);
    /// --map (a file), or what the columns most likely mean; then every other option over it. Errors: Usage, Io, UnknownField.
    [[nodiscard]] static Result<ImportMapping> mapping(const Entity &entity, const SourceTable &source, const CommandArguments &arguments,
                                                       const CommandContext &context);
    /// --save-map: nothing where it was not given.
    [[nodiscard]] static Result<void> save(const ImportMapping &mapping, const CommandArguments &arguments);

private:
    [[nodiscard]] static Result<ImportMapping> mappingFile(const QString &path, const CommandContext &context);
    [[nodiscard]] static Result<void> applyOptions(ImportMapping &mapping, const Entity &entity, const CommandArguments &arguments);
    [[nodiscard]] static Result<void> addConstant(ImportMapping &mapping, const QString &option);
};
