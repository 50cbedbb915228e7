// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
/// The names of records by their id; one that may not be seen is missing. Returns at once. GUI thread.
using LabelSource =
    std::function<QFuture<Result<QHash<QString, QString>>>(const QString &entity, const QStringList &ids)>;
