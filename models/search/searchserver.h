// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/database/executor.h"
#include "models/search/searchentry.h"

/// How the typed words stand in what is found.
enum class SearchHow
{
    Beginning, ///< they begin words
    Inside,    ///< they stand in words
    Typo,      ///< with typing errors
};

/// The index of a server, behind functions (migration 0208) that give only what the person may read: neither its entries nor its
/// words can be read by the program. Blocking, in the executor's thread; 5 to 60 ms at a million records.
class SearchServer final
{
public:
    explicit SearchServer(Executor &executor) : m_executor(executor) {}

    /// The entries that have every word, at most `perKind` of each kind of record, those in use and the newest first.
    [[nodiscard]] Result<QList<SearchEntry>> find(const QStringList &words, SearchHow how, int perKind);
    /// The entries of these records that there are.
    [[nodiscard]] Result<QList<SearchEntry>> entries(const QStringList &recordIds);

private:
    Executor &m_executor;
};
