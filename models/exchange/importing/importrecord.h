// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/exchange/mapping/importmapping.h"
#include "models/exchange/planning/importplan.h"

#include <QJsonObject>
#include <QString>

#include <optional>

/// An import that was done, as the list of imports shows it.
struct ImportRecord
{
    QString id;
    QString entity;
    QString fileName;
    QString fileHash; ///< SHA-256, hexadecimal
    qint64 fileSize = 0;
    ImportMode mode = ImportMode::Both;
    ImportCounts counts;
    QString byId;     ///< empty: the system
    QString byName;
    Instant at;
    std::optional<Instant> undoneAt;
    QString undoneByName;
    ImportCounts undone;  ///< only created (removed), changed (restored), skipped (kept as edited)
    bool mayUndo = false; ///< by whoever reads it, now
    QJsonObject mapping;  ///< toJson(ImportMapping); only of ImportRepository::read()

    static constexpr int undoDays = 30;
    /// Until when it can be undone.
    [[nodiscard]] Instant undoableUntil() const { return {at.microseconds + qint64(undoDays) * 86'400'000'000}; }
    [[nodiscard]] bool isUndone() const { return undoneAt.has_value(); }
};

/// What became of an import that was undone.
struct ImportUndoReport
{
    struct Kept
    {
        QString entity;
        QString id;
        QString label;
        QString reason; ///< translated, a sentence: "It was edited since.", "Other records need it (Meetings: 2)."
    };
    int removed = 0;
    int restored = 0;      ///< records that got back what they had
    int alreadyGone = 0;
    QList<Kept> kept;      ///< at most 1,000 are named
    int keptCount = 0;
};
