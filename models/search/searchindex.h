// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/database/executor.h"
#include "models/search/searchentry.h"

/// One condition on an entry: it has a word that begins with `prefix`, or one of `words`.
struct SearchCondition
{
    QString prefix; ///< empty: `words` counts
    QStringList words;
};

/// Reads the index of everything that has a name in a file (migration 0100; SearchServer is the one of a server). Of each kind of
/// record the newest that are in use come first, so that what is common is met at once and what is rare is found whole. Blocking,
/// in the executor's thread.
class SearchIndex final
{
public:
    explicit SearchIndex(Executor &executor) : m_executor(executor) {}

    /// The entries that meet every condition, at most `perKind` of each kind of record.
    [[nodiscard]] Result<QList<SearchEntry>> find(const QList<SearchCondition> &conditions, int perKind);
    /// The entries of these records that there are.
    [[nodiscard]] Result<QList<SearchEntry>> entries(const QStringList &recordIds);

private:
    Executor &m_executor;
};
