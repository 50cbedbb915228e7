// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/database/executor.h"
#include "models/operations/driftedfigure.h"

#include <functional>

/// Compares the figures that triggers keep (projects, sessions, hours, ratings, attendance, places; on a server also whom an
/// organization looks after) with the records behind them, and puts right what drifted. What a figure counts is said by the
/// database alone, in the functions and views that its triggers use (0230): nothing is counted here. On a server for platform
/// administrators; others get ErrorCode::Permission. Blocking, in the executor's thread.
class Reconciler final
{
public:
    using Progress = std::function<void(qint64 done, qint64 total)>;
    static constexpr int mostFigures = 5'000;
    static constexpr int recordsOfAChunk = 2'000;

    Reconciler(const Catalog &catalog, Executor &executor) : m_catalog(catalog), m_executor(executor) {}

    /// Every record that bears a figure, a chunk at a time, named; ErrorCode::Cancelled when the job is. Reads only, about
    /// 35 µs a record (measured on a demo ten times as large). Stops at `most` figures.
    [[nodiscard]] Result<FigureCheck> check(const Progress &progress = {}, int most = mostFigures);
    /// What the counted figure is made of, newest first; their amounts add up to it (ratings: average to it).
    [[nodiscard]] Result<QList<FigureSource>> sources(const DriftedFigure &figure, int most);
    /// Puts all figures of these figures' records right, counted anew under the locks that the triggers take: what changed since
    /// the check is counted as well. One transaction, one row of the log a record. Returns what it changed, named.
    [[nodiscard]] Result<QList<DriftedFigure>> repair(const QList<DriftedFigure> &figures);

    /// The entities that bear figures, in the order in which their rows are locked.
    [[nodiscard]] QStringList entities() const;

private:
    [[nodiscard]] Result<qint64> total();
    [[nodiscard]] Result<QStringList> idsAfter(const QString &entity, const QString &after);
    [[nodiscard]] Result<QList<DriftedFigure>> drift(const QString &entity, const QStringList &ids);
    [[nodiscard]] Result<void> name(QList<DriftedFigure> &figures);
    [[nodiscard]] Result<void> describe(QList<FigureSource> &sources);
    [[nodiscard]] Result<QList<FigureSource>> scopeReasons(const DriftedFigure &figure);
    [[nodiscard]] Result<QList<DriftedFigure>> repairOnServer(const QList<DriftedFigure> &figures);
    [[nodiscard]] Result<QList<DriftedFigure>> repairInFile(const QList<DriftedFigure> &figures);
    [[nodiscard]] Result<void> write(const QList<DriftedFigure> &ofOneRecord);

    const Catalog &m_catalog;
    Executor &m_executor;
};
