// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/query.h"
#include "models/core/result.h"

#include <QFuture>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>

/// A choice of a reference picker.
struct Candidate
{
    QString id;
    QString label;
    QString secondary; ///< muted: e-mail, program, ...
};

/// Finds the records of an entity that a search matches, best first, at most `limit`. Returns at once. GUI thread.
using CandidateSource = std::function<QFuture<Result<QList<Candidate>>>(const QString &entity, const QString &search,
                                                                        int limit)>;
/// The values that an open vocabulary or a tag list has in use, most used first. Returns at once. GUI thread.
using SuggestionSource = std::function<QFuture<Result<QStringList>>(const QString &entity, const QString &field)>;
/// A value that a field has in a list, and how many of the list's records have it.
struct ValueCount
{
    QVariant value; ///< canonical; invalid: empty; of a tag list one tag
    QString label;  ///< of a referenced record
    qint64 count = 0;
};
/// Counts the values of a field in the list of a query, most frequent first, at most 200. Returns at once; the counting is
/// done in the background. GUI thread.
using ValueCountSource = std::function<QFuture<Result<QList<ValueCount>>>(const Query &query, const QString &field)>;
/// The names of records by their id; one that may not be seen is missing. Returns at once. GUI thread.
using LabelSource =
    std::function<QFuture<Result<QHash<QString, QString>>>(const QString &entity, const QStringList &ids)>;
