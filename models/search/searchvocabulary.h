// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/database/executor.h"

#include <QStringList>

/// The words that names are made of in a file, and which of them could be meant; on a server they are nobody's to read. Blocking,
/// in the executor's thread; some milliseconds whatever the number of records.
class SearchVocabulary final
{
public:
    explicit SearchVocabulary(Executor &executor) : m_executor(executor) {}

    /// At most `limit` words that begin with it.
    [[nodiscard]] Result<QStringList> beginningWith(const QString &typed, int limit);
    /// At most `limit` words in which it stands, at least three letters long.
    [[nodiscard]] Result<QStringList> containing(const QString &typed, int limit);
    /// Words that share trigrams with it, the most alike first.
    [[nodiscard]] Result<QStringList> alike(const QString &typed, int limit);

private:
    [[nodiscard]] Result<QStringList> words(const QString &sql, const QVariantList &values);

    Executor &m_executor;
};
