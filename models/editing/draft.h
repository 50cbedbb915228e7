// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/catalog/record.h"
#include "models/core/instant.h"

#include <optional>

/// What was typed in a form and is not saved yet.
struct Draft
{
    QString id;          ///< of the draft; a new record gets it as its own, so that it is never made twice
    QString workspace;   ///< workspaceKey()
    QString person;      ///< who typed; empty: they did not say
    QString entity;
    QString recordId;    ///< empty: a new record
    QString label;       ///< how the record was called
    qint64 rowVersion = 0;
    FieldValues base;    ///< what the typed fields were before
    FieldValues values;  ///< what was typed
    Instant at;          ///< the last change

    [[nodiscard]] bool isNew() const { return recordId.isEmpty(); }
    bool operator==(const Draft &) const = default;
};

/// As a file keeps it. Secrets are left out.
[[nodiscard]] QByteArray draftToJson(const Catalog &catalog, const Draft &draft);
/// Nothing when it is no draft that this program understands. Fields that are gone meanwhile are left out.
[[nodiscard]] std::optional<Draft> draftFromJson(const Catalog &catalog, const QByteArray &json);
