// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/access.h"

#include <QStringList>

/// How far a right reaches.
enum class RightScope {
    None,
    Own,          ///< what is about, for or by the person: profile, mentorships, meetings, tasks, conversations …
    Organization, ///< of the organizations where the person has that role
    All
};

/// What one kind of reader may do with one table.
struct TableRights
{
    RightScope read = RightScope::None;
    RightScope create = RightScope::None;
    RightScope change = RightScope::None;
    RightScope remove = RightScope::None;

    [[nodiscard]] RightScope of(AccessVerb verb) const;
    bool operator==(const TableRights &) const = default;
};

/// The rights table: one row a table, one column a kind of reader. The policies of the server (resources/sql/postgresql,
/// from 0202) say the same; a test derives every cell from a live database and compares. Constant, any thread.
[[nodiscard]] QList<ReaderKind> readerKinds();
/// The stable English name: "platform", "owner", "entrepreneur" …
[[nodiscard]] QString readerKindName(ReaderKind kind);
/// The tables it speaks of, in the order of the schema.
[[nodiscard]] QStringList rightsTables();
/// Nothing at all for a table it does not know.
[[nodiscard]] TableRights rightsOf(ReaderKind kind, const QString &table);
/// What anybody who signed in may do, whatever their kind: their own messages, tasks, saved views …
[[nodiscard]] TableRights rightsOfEverybody(const QString &table);
