// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/commandarguments.h"
#include "app/ctl/commandcontext.h"
#include "models/catalog/query.h"
#include "models/catalog/record.h"

#include <QJsonObject>

/// What the arguments of the records commands mean, by the catalogue.
class RecordArguments final
{
    Q_DECLARE_TR_FUNCTIONS(RecordArguments)

public:
    /// The entity that the first argument names; UnknownEntity, or Usage where there is none.
    [[nodiscard]] static Result<const Entity *> entity(const CommandArguments &arguments,
                                                       const CommandContext &context);
    /// The ids after the entity: at least `minimum`, at most `maximum`.
    [[nodiscard]] static Result<QStringList> ids(const CommandArguments &arguments, int minimum, int maximum);
    /// --search, --filter, --sort, --fields. Every wrong one is named.
    [[nodiscard]] static Result<Query> query(const Entity &entity, const CommandArguments &arguments);
    /// The values of --set.
    [[nodiscard]] static Result<FieldValues> setValues(const Entity &entity, const CommandArguments &arguments);
    /// The values of a JSON object; row_version is passed over.
    [[nodiscard]] static Result<FieldValues> values(const Entity &entity, const QJsonObject &object);

private:
    [[nodiscard]] static FieldError unknownField(const Entity &entity, const QString &name);
};
