// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/database/executor.h"
#include "models/people/duplicatefinder.h"

/// What the search for duplicates reads and remembers, and the photos of people. Blocking, in the executor's thread.
class PeopleRepository final
{
public:
    PeopleRepository(Executor &executor, const Clock &clock) : m_executor(executor), m_clock(clock) {}

    /// Every person and every pair that is known to be two; then the search itself, so that one job does it all. Cancelled
    /// when the job's token is.
    [[nodiscard]] Result<QList<DuplicatePair>> duplicates(qsizetype limit, const DuplicateFinder::Progress &progress);
    /// Those whom somebody who is about to be made may be: same document, phone, e-mail or a name that begins alike. Indexes
    /// serve all but the phone, which costs a pass over the people.
    [[nodiscard]] Result<QList<DuplicatePair>> like(const PersonSketch &person);
    /// They are two: not asked again. Twice is no error.
    [[nodiscard]] Result<void> dismiss(const QString &one, const QString &other);
    [[nodiscard]] Result<void> undismiss(const QString &one, const QString &other);

    /// The pictures (base64 of a JPEG) of those who have one.
    [[nodiscard]] Result<QHash<QString, QString>> photos(const QStringList &ids);
    /// Sets the picture; empty: takes it away. Returns what was there before.
    [[nodiscard]] Result<QString> setPhoto(const QString &id, const QString &image);

private:
    [[nodiscard]] Result<QList<PersonSketch>> sketches(const QString &where, const QVariantList &values);

    Executor &m_executor;
    const Clock &m_clock;
};
