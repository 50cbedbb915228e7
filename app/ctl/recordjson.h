// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/entity.h"
#include "models/catalog/page.h"
#include "models/catalog/record.h"

/// Records as JSON objects on one line: id first, then the fields in the order of the entity, row_version last. Secrets
/// are left out. The fields that people edit (--fields) can come in
/// again with records create.
class RecordJson final
{
public:
    /// The fields that JSON shows unless told otherwise.
    [[nodiscard]] static QStringList fields(const Entity &entity);

    [[nodiscard]] static QByteArray object(const Entity &entity, const Record &record);
    /// `fields` name the values of the row by position.
    [[nodiscard]] static QByteArray object(const Entity &entity, const QStringList &fields, const Row &row);
};
