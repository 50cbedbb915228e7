// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/duplicaterule.h"

#include <QSet>

#include <functional>
#include <optional>
#include <vector>

/// Finds the pairs among many people. Pure: no database, no clock.
class DuplicateFinder final
{
public:
    /// Called some hundred times; false stops the search.
    using Progress = std::function<bool(qint64 done, qint64 total)>;

    /// `dismissed` holds pairKey() of those that are known to be two.
    explicit DuplicateFinder(QSet<QString> dismissed = {});

    /// Every pair of PossibleDuplicate or more, surest first, at most `limit`; nothing when it was stopped. Only people who share a
    /// key are compared: document, phone, e-mail, a given name and the first surname as they sound (in either order), or the sound
    /// of one of these with the first three letters of the other. Where more than 40 people share one ("María García"), those are
    /// compared whose second surnames begin alike, and in groups that are still larger each with the 20 that follow.
    /// Cost: n log n in the number of people, with a bounded number of comparisons for each.
    [[nodiscard]] std::optional<QList<DuplicatePair>> find(const QList<PersonSketch> &people, qsizetype limit,
                                                           const Progress &progress = {}) const;
    /// Those of `known` that one person may be; surest first.
    [[nodiscard]] QList<DuplicatePair> like(const PersonSketch &person, const QList<PersonSketch> &known) const;

    /// The same for a pair in either order.
    [[nodiscard]] static QString pairKey(const QString &one, const QString &other);

private:
    QSet<QString> m_dismissed;
};
