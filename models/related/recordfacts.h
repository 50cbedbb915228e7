// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// So much of so much, drawn as a bar.
struct ProgressFact
{
    enum class Kind { Sessions, Attendance, Tasks, Places, Days, Milestones, Percent };
    Kind kind = Kind::Sessions;
    qint64 done = 0;
    qint64 total = 0; ///< more than 0
    bool operator==(const ProgressFact &) const = default;
};

/// Something that somebody has to do.
struct PendingFact
{
    enum class Kind { Task, Document, Meeting, Applications };
    Kind kind = Kind::Task;
    QString entity; ///< what opens: its record, or with an empty id its list
    QString id;
    QString title;  ///< of Applications: empty
    qint64 count = 1;
    std::optional<Instant> due;
    bool overdue = false;
};

/// A record worth a line of its own: the mentor, the project.
struct LinkFact
{
    enum class Kind { Mentor, Project, Program, Cohort, Entrepreneur };
    Kind kind = Kind::Mentor;
    QString entity;
    QString id;
    QString label;
};

/// Why somebody should look at a record, most urgent first.
struct WarningFact
{
    enum class Kind { NoMentor, MissedMeetings, NoSession, OverdueTasks, MissingDocuments };
    Kind kind = Kind::NoSession;
    qint64 count = 0;              ///< days, meetings, tasks …
    std::optional<Instant> since;
    bool operator==(const WarningFact &) const = default;
};

/// How a record stands: what the top of its summary shows. Numbers and names only; words are the view's.
struct RecordFacts
{
    QList<WarningFact> warnings;
    QList<LinkFact> links;
    QList<ProgressFact> progress;
    QList<PendingFact> pending; ///< a few, most urgent first
    qint64 overdueTasks = 0; ///< all of them, beyond those in pending
    std::optional<Instant> lastSession;
    std::optional<Instant> nextSession;

    [[nodiscard]] bool isEmpty() const
    {
        return warnings.isEmpty() && links.isEmpty() && progress.isEmpty() && pending.isEmpty() && !lastSession && !nextSession;
    }
};
